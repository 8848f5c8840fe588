"""Qt's own dialog for files, in the window's dress, where the system offers none of its own."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QListView,
    QSplitter,
    QStyle,
    QToolButton,
    QTreeView,
    QWidget,
)

from aicode_desktop.gui.theme import current_theme

# The names are Qt's: of the buttons above the list, each with the icon that the style has for it.
_ICONS = {
    "backButton": QStyle.StandardPixmap.SP_ArrowBack,
    "forwardButton": QStyle.StandardPixmap.SP_ArrowForward,
    "toParentButton": QStyle.StandardPixmap.SP_FileDialogToParent,
    "newFolderButton": QStyle.StandardPixmap.SP_FileDialogNewFolder,
    "listModeButton": QStyle.StandardPixmap.SP_FileDialogListView,
    "detailModeButton": QStyle.StandardPixmap.SP_FileDialogDetailedView,
}
NAME = 0  # the column of a file's name


class FileDialog(QFileDialog):
    """Shows places and names in full, and follows the scheme while it is open."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        current_theme().changed.connect(self._draw_icons)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the places the width of the longest, and the names what other columns leave."""
        super().showEvent(event)
        places = self.findChild(QListView, "sidebar")
        splitter = self.findChild(QSplitter, "splitter")
        files = self.findChild(QTreeView, "treeView")
        if places is None or splitter is None or files is None:
            return  # the system's own dialog
        edge = 2 * places.frameWidth() + current_theme().grid(3)
        width = min(places.sizeHintForColumn(NAME) + edge, splitter.width() // 3)
        splitter.setSizes([width, splitter.width() - width])
        files.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def _draw_icons(self) -> None:
        for name, icon in _ICONS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(self.style().standardIcon(icon, None, self))
