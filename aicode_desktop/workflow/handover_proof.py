"""What a hand-over has to prove before anybody relies on it: that it is whole, and the last one."""

from pathlib import Path

from aicode_desktop import __version__
from aicode_desktop.drafts.ledger import Entry, Ledger
from aicode_desktop.errors import AicodeError, HandoverRefusedError
from aicode_desktop.host import paths
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.words import tr


def prove(handover: Handover) -> None:
    """Make the document anew from the data inside; it must be the one that was frozen.

    Raises:
        HandoverRefusedError: it is not; the sentence says in what.
    """
    from aicode_desktop.render.form import render_content
    from aicode_desktop.render.reading import content_of

    try:
        carried = content_of(handover.pdf)
        anew = render_content(carried)
    except AicodeError as error:
        raise refused(
            tr("The document inside cannot be made anew: {reason}", reason=error.what)
        ) from error
    if carried.canonical_json != handover.content.canonical_json or carried.kind not in {
        DocumentKind.FORM,
        DocumentKind.SPECIMEN,
    }:
        raise refused(tr("The document does not say what the data beside it says."))
    if anew.pdf == handover.pdf:
        return
    if handover.program != __version__:
        raise refused(
            tr(
                "Version {theirs} of the program made the document, and this is {ours}, which"
                " draws it differently.",
                theirs=handover.program,
                ours=__version__,
            ),
            next_step=tr("Install the same version on both computers, then try again."),
        )
    raise refused(tr("The document is not the one that its data gives: it was changed."))


def assert_last(handover: Handover) -> None:
    """Remember the hand-over as the last of its draft that was opened here.

    Raises:
        HandoverRefusedError: a later one, or another one under its number, was opened before.
    """
    ledger = ledger_of("opened")
    last = ledger.last(handover.series)
    if last is not None and last.id != handover.id:
        if last.turn > handover.turn:
            raise refused(
                tr("A later hand-over of this draft was opened here already."),
                next_step=tr("Open the later one, or ask counsel which of them holds."),
            )
        if last.turn == handover.turn:
            raise refused(
                tr("Another hand-over that claims to be the same one was opened here already."),
                next_step=tr("Ask counsel for a new one."),
            )
    ledger.note(handover.series, entry_of(handover))


def entry_of(handover: Handover) -> Entry:
    """Return what is remembered of a hand-over."""
    return Entry(
        handover.id,
        handover.turn,
        handover.fingerprint,
        handover.file_digest,
        len(handover.pdf),
    )


def ledger_of(name: str) -> Ledger:
    """Return what this machine remembers: of hand-overs “frozen” here, or “opened” here."""
    return Ledger(folder_of_handovers() / f"{name}.json")


def folder_of_handovers() -> Path:
    """Return where this machine remembers hand-overs, and whom they were for."""
    return paths.home() / "handovers"


def refused(what: str, *, next_step: str = "") -> HandoverRefusedError:
    """Return the refusal of a hand-over, *what* being the reason."""
    return HandoverRefusedError(
        what,
        safe=tr("Nothing was signed or written, and the file was not changed."),
        next_step=next_step or tr("Do not sign it; ask counsel for a new hand-over."),
    )
