"""Asks under what name something is saved. What is there already is never overwritten."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.words import tr


def ask_where(
    parent: QWidget, *, name: str, filters: list[str], chosen: Callable[[Path], None]
) -> FileDialog:
    """Open the dialog, with *name* proposed, and call *chosen* with the file that was named."""
    dialog = FileDialog(parent, tr("Save as a new file"))
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(FileDialog.FileMode.AnyFile)
    # Nothing is overwritten, so there is nothing to confirm: the act itself refuses.
    dialog.setOption(FileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog


def ask_which_kind(
    parent: QWidget,
    title: str,
    stem: str,
    kinds: Mapping[str, str],
    chosen: Callable[[Path], None],
) -> FileDialog:
    """Open the dialog for a file of one of several *kinds*, and call *chosen* with its name.

    *stem* is the name proposed; *kinds* maps each ending to what the dialog calls it, the first of
    them chosen. A name without an ending gets that of the kind that is chosen.
    """
    endings = {words: ending for ending, words in kinds.items()}
    name = f"{stem}{next(iter(kinds))}"
    dialog = ask_where(parent, name=name, filters=list(endings), chosen=chosen)
    dialog.setWindowTitle(title)

    def follow(words: str) -> None:
        dialog.setDefaultSuffix(endings[words].removeprefix("."))
        named = Path(next(iter(dialog.selectedFiles()), name))
        if named.suffix.lower() in kinds:
            dialog.selectFile(named.with_suffix(endings[words]).name)

    dialog.filterSelected.connect(follow)
    return dialog
