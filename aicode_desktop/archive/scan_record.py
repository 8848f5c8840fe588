"""Keeps the scan of a form signed by hand: a record like the others, that says what it is."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path, PurePath

from aicode_desktop.archive.bag import bag_files
from aicode_desktop.archive.readme import scan_readme
from aicode_desktop.archive.record import (
    README,
    SIGNED_FORM,
    SUBMISSION,
    UNSIGNED_FORM,
    VERIFICATION,
    open_record,
    tags_of,
)
from aicode_desktop.host.files import create_folder, fill_folder
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.model.scan import ScanSource

_ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")


def keep_scan(
    folder: Path,
    *,
    content: DocumentContent,
    scan_pdf: bytes,
    printed_pdf: bytes,
    sources: Sequence[ScanSource],
    report_json: bytes,
    at: datetime,
) -> Record:
    """Write the record of a scan as the folder *folder*, in one step; *at* is when.

    *sources* are kept as they came from the scanner.

    Raises:
        OutputExistsError, CannotWriteError: nothing was left under *folder*.
    """
    payload = {
        SIGNED_FORM: scan_pdf,
        UNSIGNED_FORM: printed_pdf,
        SUBMISSION: content.canonical_json,
        VERIFICATION: report_json,
    }
    for number, source in enumerate(sources, start=1):
        payload[f"scan-{number}{_ending(source.name)}"] = source.content
    at = at.astimezone(UTC).replace(microsecond=0)
    files = bag_files(
        payload=payload,
        tag_files={README: scan_readme(content, names=tuple(payload), at=at).encode()},
        tags=tags_of(content, at),
        on=at.date(),
    )
    create_folder(folder, lambda partial: fill_folder(partial, files))
    return open_record(folder)


def _ending(name: str) -> str:
    ending = PurePath(name).suffix.lower()
    return ending if ending in _ENDINGS else ".bin"
