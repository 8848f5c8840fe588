"""Records as a table for other programs: CSV as RFC 4180 says, for spreadsheets too."""

import csv
import io
from collections.abc import Iterable

from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.record import ListedRecord
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.words import tr
from aicode_desktop.workflow.record_words import act_words, chapter_words, state_words

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # with which a spreadsheet would begin to calculate


def records_csv(records: Iterable[ListedRecord]) -> bytes:
    """Return the records, a line each under a line of headings, in UTF-8 with its mark.

    Days are as ISO 8601 writes them, so that they sort. What a spreadsheet would take for a formula
    is kept from being one by an apostrophe.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(
        [
            tr("Number"), tr("Provider"), tr("Kind"), tr("Act"), tr("Chapters"), tr("Models"),
            tr("Signatories"), tr("Edition"), tr("Kept on"), tr("State"), tr("Sent on"),
            tr("Acknowledged on"), tr("Listed on"), tr("Folder"), tr("SHA-512"),
        ]
    )  # fmt: skip
    for record in records:
        row = [
            record.document_number,
            record.provider_name,
            _kind_in_words(record.kind),
            act_words(record.act),
            "; ".join(chapter_words(ChapterKey(each)) for each in record.chapters),
            "; ".join(record.model_names),
            "; ".join(record.signatory_names),
            record.edition,
            record.kept_at.isoformat(),
            state_words(record.state),
            *(
                day.isoformat() if day else ""
                for day in (record.sent_on, record.acknowledged_on, record.listed_on)
            ),
            record.folder,
            record.digest,
        ]
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return b"\xef\xbb\xbf" + table.getvalue().encode()


def _kind_in_words(kind: DocumentKind) -> str:
    return {
        DocumentKind.SPECIMEN: tr("Rehearsal"),
        DocumentKind.SCAN: tr("Signed on paper"),
        DocumentKind.COMMISSION_FORM: tr("The Commission’s own form"),
    }.get(kind, tr("Signatory Form"))
