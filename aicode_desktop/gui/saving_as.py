"""Where a new file is to be kept: asked of the person, and nothing is ever overwritten."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget,
    title: str,
    stem: str,
    kinds: Mapping[str, str],
    save: Callable[[Path], None],
) -> None:
    """Ask under which name to keep a file, then call *save* with it.

    *stem* is the name offered; *kinds* maps each ending to what the dialog calls it, the first of
    them chosen. A name without one of these endings gets that of the kind that is chosen.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # who writes refuses a name taken
    dialog.setNameFilters(list(kinds.values()))
    endings = {words: ending for ending, words in kinds.items()}
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.selectFile(f"{stem}{next(iter(kinds))}")

    def take(name: str) -> None:
        path = Path(name)
        if path.suffix.lower() not in kinds:
            path = path.with_name(path.name + endings[dialog.selectedNameFilter()])
        save(path)

    def rename(words: str) -> None:
        chosen = Path(dialog.selectedFiles()[0] if dialog.selectedFiles() else stem)
        if chosen.suffix.lower() in kinds:
            dialog.selectFile(chosen.with_suffix(endings[words]).name)

    dialog.filterSelected.connect(rename)
    dialog.fileSelected.connect(take)
    dialog.open()
