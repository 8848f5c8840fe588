"""Dropping files on the window: words of what will happen, before the hand lets go."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from aicode_desktop.gui import opening
from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.session import Place
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.journey import AnyStep, Step

if TYPE_CHECKING:
    from aicode_desktop.gui.window import Window

ABOVE_FOOT = 88  # units; clear of the foot bar of a form


class Dropping(QObject):
    """Takes files that are dropped on *window*, wherever that is, and says first what follows."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._hint: DropHint | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.stack.currentChanged.connect(lambda _place: self._guard(window.stack))
        self._guard(window.stack)

    @property
    def words(self) -> str:
        """What is said while files are held over the window; nothing otherwise."""
        return self._hint.words if self._hint is not None and self._hint.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what a drop will do, and do it; let fields have what is no file."""
        if isinstance(event, QDragEnterEvent) and opening.files_in(event):
            if watched is not self._window:
                event.ignore()  # so that the window is asked
                return True
            self._offer(event)
            return True
        if watched is not self._window:
            return False
        if event.type() is QEvent.Type.DragLeave:
            self._hide()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._hide()
            self._take(opening.files_in(event))
            event.acceptProposedAction()
            return True
        return False

    def _guard(self, pages: QWidget) -> None:
        """Keep the fields of *pages* from taking the name of a file as words."""
        fields: list[QWidget] = [*pages.findChildren(QLineEdit)]
        fields += [edit.viewport() for edit in pages.findChildren(QPlainTextEdit)]
        for field in fields:
            field.installEventFilter(self)  # where it is one already, it only becomes the first

    def _offer(self, event: QDragEnterEvent) -> None:
        files = opening.files_in(event)
        words = self._window.page.words_of_drop(files) or words_of_drop(self._window.place, files)
        if not words:
            event.ignore()
            return
        event.acceptProposedAction()
        if self._hint is None:
            self._hint = DropHint(self._window)
        self._hint.say(words)

    def _take(self, files: Sequence[Path]) -> None:
        if len(files) == 1:
            self._window.take_file(files[0])
        elif files and not self._window.page.take_files(files):
            self._window.go_to(Place.VERIFY)
            self._window.page.take_files(files)

    def _hide(self) -> None:
        if self._hint is not None:
            self._hint.hide()


class DropHint(QFrame):
    """A card at the foot of the window with one sentence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        from aicode_desktop.gui.theme import current_theme

        self._theme = current_theme()
        self.setProperty("panel", "waiting")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("type", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(self._theme.grid(steps) for steps in (5, 4, 5, 4)))
        column.addWidget(self._label)

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, words: str) -> None:
        """Show *words* in front of the page, in the middle above the foot."""
        window = self.window()
        self._label.setText(words)
        self._label.setWordWrap(False)
        self.adjustSize()
        if self.width() > window.width():  # in large letters
            self._label.setWordWrap(True)
            self.resize(window.width(), self.heightForWidth(window.width()))
        below = window.height() - self.height() - self._theme.px(ABOVE_FOOT)
        self.move((window.width() - self.width()) // 2, below)
        self.show()
        self.raise_()
        announce(self, words)


def words_of_drop(place: AnyStep | Place | None, files: Sequence[Path]) -> str:
    """Return what dropping *files* there will do; nothing where it would do nothing."""
    count = len(files)
    endings = {file.suffix.lower() for file in files}
    if place is Place.COMPARE:
        return plural("Drop it here to compare it", "Drop them here to compare two of them", count)
    if place is Place.VERIFY or (count > 1 and endings == {opening.PDF_ENDING}):
        return plural("Drop it here to verify it", "Drop them here to verify {n} files", count)
    if count > 1:
        return ""
    return _words_of_one(place, files[0])


def _words_of_one(place: AnyStep | Place | None, file: Path) -> str:
    ending = file.suffix.lower()
    if place is Place.ARCHIVE and (ending == ".zip" or file.is_dir()):
        return tr("Drop it here to import its records")
    if place is Step.MODELS and ending in opening.TABLE_ENDINGS:
        return tr("Drop it here to see the models in it")
    if place in {Step.RECORD, Place.KEPT_RECORD} and ending in opening.REPLY_ENDINGS:
        return tr("Drop it here to keep it as a reply")
    if place is Step.REVIEW and ending == ".docx":
        return tr("Drop it here to fill it, as the Commission’s form")
    if ending == opening.PDF_ENDING:
        return tr("Drop it here to verify the signatures in it")
    return tr("Drop it here to open it as a form")
