"""Turns a failure into words where the person is looking: a panel of three sentences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.words import tr

DETAIL_LIMIT_CHARACTERS = 4_000


def explained(error: Exception) -> AicodeError:
    """Return *error* as one of ours; anything else is told as a fault of the program."""
    if isinstance(error, AicodeError):
        return error
    return AicodeError(
        tr("Something in the program went wrong that it was not prepared for."),
        safe=tr("Your draft is kept as it was last saved."),
        next_step=tr("Try again. If it happens again, send the details below to the makers."),
    )


def detail_of(error: Exception) -> str:
    """Return what a maker of the program needs: kinds of exceptions and places, no values."""
    import traceback  # off the path to the first window

    lines = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(type(cause).__name__)
        lines += [
            f"  {frame.name}, line {frame.lineno}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__
    return "\n".join(lines)[:DETAIL_LIMIT_CHARACTERS]


class ErrorPanel(QFrame):
    """What happened, what is safe, what to do next; the details in a fold; a button to close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "error")
        self._column = QVBoxLayout(self)
        theme = current_theme()
        self._column.setContentsMargins(*(theme.grid(steps) for steps in (4, 3, 4, 3)))
        self._column.setSpacing(theme.grid(1))
        self.hide()

    @property
    def text(self) -> str:
        """The sentences as shown."""
        return " ".join(label.text() for label in self.findChildren(QLabel))

    def explain(self, error: Exception) -> None:
        """Show *error*, in place of an earlier one."""
        self.clear()
        ours = explained(error)
        what = wrapped_label(self, type_="strong")
        what.setText(ours.what)
        self._column.addWidget(what)
        for sentence in (ours.safe, ours.next_step):
            label = wrapped_label(self)
            label.setText(sentence)
            self._column.addWidget(label)
        detail = Fold(self)
        detail.prepare(tr("Details"), lambda inside: _fill(inside, detail_of(error)))
        self._column.addWidget(detail)
        close = QPushButton(tr("Close this message"), self)
        close.setProperty("kind", "link")
        close.clicked.connect(self.clear)
        self._column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(ours.what)
        self.setAccessibleDescription(f"{ours.safe} {ours.next_step}")
        self.show()
        announce(self, str(ours), is_urgent=True)

    def withdraw(self, error: AicodeError) -> None:
        """Take the message away, if it is the one about *error*."""
        if self.accessibleName() == error.what:
            self.clear()

    def clear(self) -> None:
        """Take the message away."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()


def _fill(inside: QVBoxLayout, detail: str) -> None:
    label = QLabel(detail)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    inside.addWidget(label)
