"""What the program tells a signatory: a sentence, what it rests on, and where the FAQ has aged."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from aicode_desktop.check.counsel import AgedEntry, Statement
from aicode_desktop.gui.dates import month
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.words import tr


class StatementLines(QWidget):
    """One statement; ``changed_since`` is the link to what the FAQ no longer says about it."""

    def __init__(self, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.grid(1))
        column.setSpacing(theme.grid(0.5))
        sentence = wrapped_label(self)
        sentence.setText(statement.sentence)
        source = wrapped_label(self, type_="hint")
        source.setText(cited(statement))
        column.addWidget(sentence)
        column.addWidget(source)
        self.changed_since: QPushButton | None = None
        if statement.aged:
            self.changed_since = _link_to_changes(statement, self)
            column.addWidget(self.changed_since, 0, Qt.AlignmentFlag.AlignLeft)


def cited(told: Statement | AgedEntry) -> str:
    """Return the sources with the month for which they say so."""
    return tr("{sources}, as of {month}", sources=told.citation, month=month(told.as_of))


def list_statements(inside: QVBoxLayout, statements: Iterable[Statement]) -> None:
    """Add each of *statements* to a column."""
    for statement in statements:
        inside.addWidget(StatementLines(statement, inside.parentWidget()))


def _link_to_changes(statement: Statement, parent: QWidget) -> QPushButton:
    link = QPushButton(tr("What has changed since"), parent)
    link.setProperty("kind", "link")
    link.setAutoDefault(False)
    link.setAccessibleDescription(statement.sentence)

    def show() -> None:
        from aicode_desktop.gui.dialogs.what_changed import (  # when first asked
            show_what_changed,
        )

        show_what_changed(parent, statement.aged)

    link.clicked.connect(show)
    return link
