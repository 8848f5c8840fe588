"""A card made from data: the frame of a form’s card, with room for its lines."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aicode_desktop.gui.theme import current_theme


def new_card(parent: QWidget | None) -> tuple[QFrame, QVBoxLayout]:
    """Return an empty card, and the column into which its lines go."""
    grid = current_theme().grid
    card = QFrame(parent)
    card.setProperty("panel", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*(grid(steps) for steps in (5, 4, 5, 4)))
    column.setSpacing(grid(1.5))
    return card, column
