"""Asks under what name something is saved. What is there already is never overwritten."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from aicode_desktop.words import tr


def ask_where(
    parent: QWidget, *, name: str, filters: list[str], chosen: Callable[[Path], None]
) -> QFileDialog:
    """Open the dialog, with *name* proposed, and call *chosen* with the file that was named."""
    dialog = QFileDialog(parent, tr("Save as a new file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # Nothing is overwritten, so there is nothing to confirm: the act itself refuses.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog
