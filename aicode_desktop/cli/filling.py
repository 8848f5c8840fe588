"""The command ``fill``: the Commission's own form, filled from a draft."""

from argparse import Namespace
from pathlib import Path

from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import NOT_READY, OK
from aicode_desktop.fill.catalogue import name_of
from aicode_desktop.host.clock import SystemClock, legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.model.commission_form import FilledForm, Place
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions
from aicode_desktop.workflow import filling as on_form


def fill(options: Namespace) -> int:
    """Fill the form; print what was put where, what stays empty, and what nobody confirmed.

    A form to be signed is not ready while a place is uncertain, as in the window; it is written.
    """
    output = Path(options.output) if options.output else None
    pdf = Path(options.pdf) if options.pdf else None
    for path in filter(None, (output, pdf)):
        actions.refuse_taken(path)
    today = options.on or legal_day(SystemClock().now())
    draft = actions.open_draft(Path(options.draft))
    map_file = Path(options.map_file) if options.map_file else None
    form = on_form.read_form(Path(options.form), map_file=map_file)
    if options.save_map:
        actions.save_new(Path(options.save_map), on_form.map_of(form))
        terminal.say(tr("Written: {path}", path=options.save_map))
    filled = on_form.fill(form, draft, today=today)
    if output is not None:
        actions.save_new(output, filled.file)
    if map_file is not None:
        on_form.remember(form)
    say_filled(filled)
    if output is not None:
        terminal.say(tr("Written: {path}", path=output))
    if pdf is not None:
        exported = _exported(options.exported)
        document = on_form.document_of(filled, draft, today=today, exported=exported)
        actions.save_new(pdf, document.pdf)
        terminal.say(tr("Written: {path}", path=pdf))
        terminal.say(plural("Pages: {n}", "Pages: {n}", document.page_count))
        terminal.say(tr("Every answer was found on the pages."))
    terminal.say(tr("SHA-256 of the form as supplied: {hex}", hex=filled.template_sha256))
    return NOT_READY if pdf is not None and filled.uncertain else OK


def _exported(name: str | None) -> bytes | None:
    return read_file(Path(name), limit_bytes=actions.PDF_LIMIT_BYTES) if name else None


def say_filled(filled: FilledForm) -> None:
    """Print what was put into each place, then the places that nothing was put into."""
    for one in filled.filled:
        shown = one.text
        if one.place.is_check:
            shown = tr("ticked") if one.is_ticked else tr("not ticked")
        terminal.say(tr("  {label}: {value}", label=_said(one.place), value=shown))
    for proposal in filled.uncertain:
        terminal.note(
            tr(
                "Not filled, because it is not certain: {label}. Perhaps: {answer}.",
                label=_said(proposal.place),
                answer=name_of(proposal.answer),
            )
        )
    uncertain = {one.place.id for one in filled.uncertain}
    for place in filled.empty:
        if place.id not in uncertain:
            terminal.note(tr("Stays empty: {label}", label=_said(place)))
    for note in filled.notes:
        terminal.note(note)
    terminal.say(plural("{n} place filled.", "{n} places filled.", len(filled.filled)))


def _said(place: Place) -> str:
    label = place.label or tr("a place without words beside it")
    if place.is_check and place.question:
        return tr("{question} {label}", question=place.question, label=label)
    return label
