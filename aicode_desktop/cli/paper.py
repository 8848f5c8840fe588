"""The commands for signing on paper: paper, scan."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK
from aicode_desktop.host.clock import SystemClock, legal_day
from aicode_desktop.model import record_names
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions
from aicode_desktop.workflow import paper as on_paper

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer


def paper(options: Namespace) -> int:
    """Write the form to be printed; print what to do with it."""
    draft = actions.open_draft(Path(options.draft))
    document = on_paper.paper_form(draft, today=legal_day(SystemClock().now()))
    actions.save_new(Path(options.output), document.pdf)
    terminal.say(tr("Written: {path}", path=options.output))
    terminal.say(plural("Pages: {n}", "Pages: {n}", document.page_count))
    terminal.say(tr("Fingerprint of the content: {hex}", hex=document.content.fingerprint))
    terminal.say(
        tr("Print it on single sides, sign in the blocks, scan all pages at 150 to 300 dpi, then:")
    )
    terminal.say(tr("  aicode scan SCAN.pdf --form {path} --out DIR", path=options.output))
    return OK


def scan(options: Namespace) -> int:
    """Compare a scan with the form that was printed, and keep it as a record."""
    out = Path(options.out)
    actions.refuse_taken(out)
    signer = _signer(options)
    read = on_paper.read_scan([Path(name) for name in options.scans], form=Path(options.form))
    for finding in read.findings:
        terminal.note(finding.sentence)
    kept = on_paper.keep_scan(
        out,
        read,
        at=SystemClock().now(),
        signer=signer,
        despite_findings=options.despite_findings,
    )
    if read.is_complete:
        terminal.say(
            plural(
                "{n} page, there once and as it was printed but for the handwriting.",
                "{n} pages, each there once and as it was printed but for the handwriting.",
                read.reading.page_count,
            )
        )
    if kept.scanned.sealed_by:
        holder = kept.scanned.sealed_by
        terminal.say(tr("Sealed with the certificate of {holder}.", holder=holder))
    terminal.say(tr("Record: {folder}", folder=kept.record.folder))
    if kept.email is None:
        terminal.note(
            tr("The scan is too large for an e-mail. Ask the AI Office how to hand it in.")
        )
    else:
        terminal.say(tr("E-mail draft: {path}", path=kept.record.payload[record_names.MAIL]))
    terminal.say(
        tr("This is a scan, not an electronic signature. Keep the paper: it is what was signed.")
    )
    return OK


def _signer(options: Namespace) -> "Signer | None":
    if options.seal_key is None:
        return None
    key = Path(options.seal_key)
    file = Path(options.passphrase_file) if options.passphrase_file else None
    return actions.open_key(key, passphrase=terminal.passphrase_for(key, file))
