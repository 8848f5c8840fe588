"""What is shown around drafts and hand-overs, each reached with the data it needs; without pytest.

``states.py`` lists these with its own.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aicode_desktop.check.wording import moment_in_words
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.handover import handover_bytes
from aicode_desktop.errors import DraftInUseError, LockedKeyringError
from aicode_desktop.gui import opening
from aicode_desktop.gui.comparing import Side, compare
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.window import Window
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, Draft
from aicode_desktop.model.handover import Handover
from aicode_desktop.words import tr
from aicode_desktop.workflow import handing_over
from aicode_desktop.workflow.journey import ReadingStep, Step
from aicode_desktop.workflow.unlocking import Need, Shut
from tests.fakes import MIDDAY
from tests.gui.contact_sheet import settle
from tests.passphrases import easily_closed

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
PASSPHRASE = "seven wet otters"  # noqa: S105  (of the tests)


def example(name: str) -> Draft:
    """Return a shipped example."""
    return decode((EXAMPLES / f"{name}.json").read_bytes())


def one_draft() -> Draft:
    """Return a complete draft."""
    return replace(example("voluntary-safety-named-models"), id="for-states")


def unlock_new(window: Window, folder: Path) -> None:
    """Show the page that asks for a new passphrase."""
    shut(window, Need.NEW_PASSPHRASE)


def unlock_known(window: Window, folder: Path) -> None:
    """Show the page that asks for the passphrase."""
    shut(window, Need.PASSPHRASE)


def unlock_restore(window: Window, folder: Path) -> None:
    """Show the page that asks for the recovery sheet."""
    shut(window, Need.IDENTITY)


def history(window: Window, folder: Path) -> None:
    """Show three saved states of a draft."""
    session, draft = window.session, one_draft()
    kept = session.folder.history
    assert kept is not None
    for number, place in enumerate(("Lisboa", "Coimbra", "Porto")):
        kept.note(replace(draft, place=place), at=MIDDAY + timedelta(minutes=10 * number))
    kept.name(draft.id, kept.states(draft.id)[1].id, "as the board saw it, in a long name")
    session.looking.draft_id = draft.id
    session.looking.draft_name = draft.provider.legal_name
    window.go_to(Place.HISTORY)
    settle(window)


def comparison(window: Window, folder: Path) -> None:
    """Show two drafts that differ in many ways."""
    draft = one_draft()
    other = replace(
        draft,
        chapters=ChapterAnswers(*(ChapterAnswer.OPT_OUT for _ in range(3))),
        models=draft.models[:1],
        provider=replace(
            draft.provider,
            legal_name="A legal name that needs its room " * 6,
            website=f"https://lumen-de-mare.example/{'a-long-way-' * 9}",
        ),
    )
    compare(window.session, Side("The one", lambda: draft), Side("The other", lambda: other))
    settle(window)


def deleted(window: Window, folder: Path) -> None:
    """Show a draft that was deleted, and what deleting can promise."""
    drafts: DraftFolder = window.session.folder
    drafts.save(one_draft())
    drafts.set_aside("for-states")
    window.go_to(Place.DELETED)
    settle(window)
    for fold in window.page.findChildren(Fold):
        fold.open()
    settle(window)


def read_only(window: Window, folder: Path) -> None:
    """Show a draft that another window has."""
    refusal = DraftInUseError(
        tr(
            "{person} has this draft open on “{machine}” since {moment} UTC.",
            person="Ana Martins",
            machine="desk-7",
            moment=moment_in_words(datetime(2026, 11, 23, 10, 32, tzinfo=UTC)),
        ),
        safe=tr("The draft was not changed."),
        next_step="",  # the bar has one of its own
    )
    window.session.open_form(one_draft(), step=Step.REVIEW, lock=refusal)
    settle(window)


def handover_closed(window: Window, folder: Path) -> None:
    """Show a hand-over file that asks for its passphrase."""
    file = folder / "form.age"
    file.write_bytes(easily_closed(handover_bytes(frozen()), PASSPHRASE))
    opening.open_sent(window.session, file)
    settle(window)


def handover_brief(window: Window, folder: Path) -> None:
    """Show the brief of a hand-over, every commitment unfolded."""
    handover = frozen()
    window.session.open_form(
        handover.content.draft,
        step=ReadingStep.BRIEF,
        signing=handing_over.signing_of(handover, folder=folder),
        handover=handover,
    )
    settle(window)
    for fold in window.page.findChildren(Fold):
        fold.open()
    settle(window)


def handover_document(window: Window, folder: Path) -> None:
    """Show the document of a hand-over."""
    handover_brief(window, folder)
    window.go_to(ReadingStep.DOCUMENT)
    settle(window)


def handover_sign(window: Window, folder: Path) -> None:
    """Show how a hand-over is signed."""
    handover_brief(window, folder)
    window.go_to(Step.SIGN)
    settle(window)


def shut(window: Window, need: Need) -> None:
    """Show the page Unlock as where the vault needs that."""
    locked = LockedKeyringError(
        tr("The keyring of this computer is locked."),
        safe=tr("Nothing was changed, and nothing was written unencrypted."),
        next_step=tr("Unlock it and try again, or use the passphrase instead."),
    )
    window.session.door.shut = Shut(need, locked)
    window.go_to(Place.UNLOCK)
    settle(window)


def frozen() -> Handover:
    """Return the draft, frozen."""
    return handing_over.freeze(one_draft(), prepared_by="Inês Figueiredo", at=MIDDAY)
