"""The audit sheet of a record: who did what and when, and the digest of every file kept."""

from collections.abc import Sequence
from datetime import datetime

from aicode_desktop.check.wording import typed_day_in_words
from aicode_desktop.model.audit import AuditedFile, AuditStep
from aicode_desktop.model.rendered import DocumentContent, DocumentKind, in_groups, in_two_lines
from aicode_desktop.render.engine.document import set_document
from aicode_desktop.render.engine.vocabulary import (
    Block,
    Column,
    FieldRow,
    Heading,
    Note,
    Row,
    Sheet,
    Table,
    Title,
)
from aicode_desktop.render.wording import zoned_moment_in_words
from aicode_desktop.words import plural, tr


def render_audit_sheet(
    content: DocumentContent,
    *,
    steps: Sequence[AuditStep],
    files: Sequence[AuditedFile],
    at: datetime,
) -> bytes:
    """Return the audit sheet of the record that is kept at *at*, as PDF/A-3a and PDF/UA-1.

    Raises:
        CannotRenderError: nothing was made.
    """
    draft = content.draft
    number = draft.document_number.strip()
    sheet = Sheet(
        title=tr("Audit sheet {number}", number=number),
        head_left=tr("Audit sheet"),
        head_right=number,
        foot_left=tr("Fingerprint {groups}", groups=in_groups(content.fingerprint)),
        paper=draft.paper,
        banner=tr("SPECIMEN") if content.kind is DocumentKind.SPECIMEN else "",
    )
    blocks: list[Block] = [
        Title(
            tr("Audit sheet"),
            draft.provider.legal_name.strip(),
            (
                tr(
                    "Made by a computer when the record was kept, from what it did and saw itself."
                    " It is not signed."
                ),
            ),
        ),
        Heading(tr("Who did what, and when"), "1"),
        Table(
            (
                Column(tr("When"), 0.37),
                Column(tr("Who"), 0.27),
                Column(tr("What"), 0.36),
            ),
            tuple(
                Row(
                    (
                        zoned_moment_in_words(step.at) if step.at else tr("Not noted"),
                        step.who,
                        step.what,
                    ),
                    step.source,
                )
                for step in steps
            ),
        ),
        Heading(tr("The document"), "2"),
        FieldRow(tr("Number"), (number,)),
        FieldRow(tr("Fingerprint"), _digest_lines(content.fingerprint)),
        FieldRow(tr("Edition of the Code"), (typed_day_in_words(draft.edition),)),
        Heading(tr("The files, with their SHA-256"), "3"),
        *(
            FieldRow(
                file.name,
                _digest_lines(file.sha256, plural("{n} byte", "{n} bytes", file.size_bytes)),
            )
            for file in files
        ),
        Note(
            tr(
                "This sheet lies in the record beside these files; the record’s manifests hold its"
                " own digest too. Kept {moment}.",
                moment=zoned_moment_in_words(at),
            )
        ),
    ]
    return set_document(sheet, blocks).pdf


def _digest_lines(digest: str, size: str = "") -> tuple[str, ...]:
    """Return *digest* in two lines of one length, the size of its file behind the second."""
    first, second = in_two_lines(digest).splitlines()
    return first, f"{second} · {size}" if size else second
