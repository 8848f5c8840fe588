"""Asks for files that are there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.words import tr


def ask_for_file(
    parent: QWidget, title: str, filters: list[str], chosen: Callable[[Path], None]
) -> FileDialog:
    """Open the dialog *title* for files of *filters*, and call *chosen* with the one picked."""
    dialog = _opened(parent, title, filters, FileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return dialog


def ask_for_files(
    parent: QWidget, title: str, filters: list[str], chosen: Callable[[tuple[Path, ...]], object]
) -> FileDialog:
    """Open the dialog *title* for files of *filters*, and call *chosen* with those picked."""
    dialog = _opened(parent, title, filters, FileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen(tuple(Path(name) for name in names)))
    return dialog


def ask_for_table(parent: QWidget, chosen: Callable[[Path], None]) -> FileDialog:
    """Open the dialog for a table of any kind, and call *chosen* with the one picked."""
    kinds = [tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods)"), tr("All files (*)")]
    return ask_for_file(parent, tr("Choose a table"), kinds, chosen)


def _opened(
    parent: QWidget, title: str, filters: list[str], mode: FileDialog.FileMode
) -> FileDialog:
    dialog = FileDialog(parent, title)
    dialog.setFileMode(mode)
    dialog.setNameFilters(filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
