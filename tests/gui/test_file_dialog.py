"""Qt’s own dialog for files, in the window’s dress."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView, QToolButton, QTreeView

from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.theme import Scheme, Theme
from aicode_desktop.gui.window import Window
from tests.gui.contact_sheet import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


@pytest.fixture
def dialog(open_window: Callable[..., Window], tmp_path: Path) -> FileDialog:
    window = open_window()
    asked = ask_for_file(window, "Choose a file", ["All files (*)"], lambda _file: None)
    asked.setDirectory(str(tmp_path))
    settle(window)
    return asked


def test_the_places_and_the_names_of_files_have_their_room(dialog: FileDialog) -> None:
    places, files = dialog.findChild(QListView, "sidebar"), dialog.findChild(QTreeView, "treeView")
    assert places is not None
    assert files is not None
    assert places.horizontalScrollBar().maximum() == 0
    assert files.header().length() == files.viewport().width()


def test_the_buttons_follow_the_scheme_while_the_dialog_is_open(
    dialog: FileDialog, theme: Theme
) -> None:
    theme.ask_for(Scheme.LIGHT)
    button = dialog.findChild(QToolButton, "toParentButton")
    assert button is not None
    shades = []
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.ask_for(scheme)
        shades.append(lightest(button.icon().pixmap(16, 16).toImage()))
    assert shades[0] < 128 < shades[1]


def lightest(picture: QImage) -> int:
    """Return how light the lightest pixel is that covers what is below it, of 255."""
    colours = [
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    ]
    return max(colour.lightness() for colour in colours if colour.alpha() > 200)
