"""The question mark beside a field, and the panel it unfolds: what for, what the AI Office does."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from aicode_desktop.check.field_help import FieldHelp
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.words import tr

SIDE = 18


class HelpButton(QToolButton):
    """A question mark. It is no stop for the Tab key, since F1 in the field does the same."""

    def __init__(self, help_: FieldHelp, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText("?")
        self.setProperty("kind", "help")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("What is “{title}” for?", title=help_.title))
        self.setToolTip(help_.purpose)

    def sizeHint(self) -> QSize:
        """Return the room of a small circle."""
        side = current_theme().px(SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same room: a question mark needs no more."""
        return self.sizeHint()


class HelpPanel(QFrame):
    """What one field is for; ``more_asked_for`` leads into the manual."""

    more_asked_for = Signal()

    def __init__(self, help_: FieldHelp, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("panel", "tint")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.grid(steps) for steps in (3, 2.5, 3, 2.5)))
        column.setSpacing(theme.grid(1))
        source = tr(
            "Source: {source}, as of {day}", source=help_.citation, day=day_in_words(help_.as_of)
        )
        for type_, words in (
            ("", help_.purpose),
            ("strong", tr("What the AI Office does with it")),
            ("", help_.office),
            ("hint", source),
        ):
            label: QLabel = wrapped_label(self, type_=type_)
            label.setText(words)
            column.addWidget(label)
        more = QPushButton(tr("More in the manual"), self)
        more.setProperty("kind", "link")
        more.setAutoDefault(False)
        more.clicked.connect(self.more_asked_for)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
