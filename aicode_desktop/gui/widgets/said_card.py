"""One part of the declaration as a card: its title, and captions with what was said."""

from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.gui.review.said import Said
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.card import new_card
from aicode_desktop.gui.widgets.filling import fact_row
from aicode_desktop.gui.widgets.notice import wrapped_label


def said_card(parent: QWidget, part: Said) -> QFrame:
    """Return the card of *part*."""
    theme = current_theme()
    card, column = new_card(parent)
    column.setSpacing(theme.grid(1))
    title = wrapped_label(card, type_="strong")
    title.setText(part.title)
    column.addWidget(title)
    column.addSpacing(theme.grid(1))
    for caption, value in part.facts:
        column.addWidget(fact_row(card, caption, value))
    return card
