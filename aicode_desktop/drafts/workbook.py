"""The sheets of a spreadsheet file, XLSX or OpenDocument, as rows of text: nowhere else.

A file from outside is measured before it is read: the size it unpacks to, and the grid that each
sheet spans. What is read then is a copy with the measured parts only.
"""

import datetime as dt
import io
import zipfile
import zlib
from collections.abc import Iterator

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from aicode_desktop.drafts.workbook_extent import cells_of_open_document, cells_of_sheet
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.words import tr

UNPACKED_LIMIT_BYTES = 150_000_000
PARTS_LIMIT = 2_000
CELL_LIMIT = 12_000_000
SHEET_LIMIT = 20

Cell = str | int | float | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def sheets_in(content: bytes) -> Iterator[tuple[str, Iterator[list[str]]]]:
    """Yield the name and the rows of each visible sheet, in the order of the workbook.

    Raises:
        CannotReadFileError: it is no spreadsheet that can be read, or larger than any such table.
    """
    measured = _measured_copy(content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(measured))
        shown = [
            sheet.name
            for sheet in workbook.sheets_metadata
            if sheet.visible is SheetVisibleEnum.Visible and sheet.typ is SheetTypeEnum.WorkSheet
        ]
        for name in shown[:SHEET_LIMIT]:
            rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
            yield name, ([_text_of(cell) for cell in row] for row in rows)
    except (CalamineError, OSError, ValueError) as error:
        raise _unreadable() from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what a Rust library raises; no Exception
            raise
        raise _unreadable() from error


def _measured_copy(content: bytes) -> bytes:
    copied = io.BytesIO()
    unpacked, cells = 0, 0
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(copied, "w") as target:
            names = [name for name in dict.fromkeys(source.namelist()) if _is_read(name)]
            unpacked = sum(source.getinfo(name).file_size for name in names)
            if unpacked > UNPACKED_LIMIT_BYTES or len(names) > PARTS_LIMIT:
                raise _too_large()
            for name in names:
                part = source.read(name)  # no more than the directory says, or BadZipFile
                cells += _cells_of(name, part)
                if cells > CELL_LIMIT:
                    raise _too_large()
                target.writestr(name, part)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _unreadable() from error  # a RuntimeError says that a password is needed
    except (OSError, ValueError, KeyError) as error:
        raise _unreadable() from error
    return copied.getvalue()


def _is_read(name: str) -> bool:
    return name == "mimetype" or name.casefold().endswith((".xml", ".rels"))


def _cells_of(name: str, part: bytes) -> int:
    if name.casefold() == "content.xml":
        return cells_of_open_document(part)
    return cells_of_sheet(part) if b"sheetData" in part else 0


def _text_of(cell: Cell) -> str:
    """Return a cell as it would be typed: days in ISO order, numbers without a needless zero."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"  # noqa: PLR2004  (beyond it, whole numbers are written with an exponent)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    return str(cell)


def _unreadable() -> CannotReadFileError:
    return CannotReadFileError(
        tr("This file is not a spreadsheet that can be read."),
        safe=tr("The file and your draft are as they were."),
        next_step=tr("Save it as XLSX, ODS or CSV, without a password, then try again."),
    )


def _too_large() -> CannotReadFileError:
    return CannotReadFileError(
        tr("The spreadsheet is larger than any such table."),
        safe=tr("The file and your draft are as they were."),
        next_step=tr("Keep only the sheet, rows and columns that matter, then try again."),
    )
