"""Records as a table for other programs: CSV as RFC 4180 says, for spreadsheets too."""

import csv
import io
from collections.abc import Iterable

from aicode_desktop.model.record import ListedRecord
from aicode_desktop.words import tr

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # with which a spreadsheet would begin to calculate


def records_csv(records: Iterable[ListedRecord]) -> bytes:
    """Return the records, a line each under a line of headings, in UTF-8 with its mark.

    What a spreadsheet would take for a formula is kept from being one by an apostrophe.
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
            record.kind.value,
            record.act.value,
            ", ".join(record.chapters),
            "; ".join(record.model_names),
            "; ".join(record.signatory_names),
            record.edition,
            record.kept_at.isoformat(),
            record.state.value,
            *(
                day.isoformat() if day else ""
                for day in (record.sent_on, record.acknowledged_on, record.listed_on)
            ),
            record.folder,
            record.digest,
        ]
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return b"\xef\xbb\xbf" + table.getvalue().encode()
