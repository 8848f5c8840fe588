"""The ways into help: F1 where somebody is, “More in the manual” at a field, a page by its name.

One help window stays open beside the form. A dialog in front of the form keeps people from its
window, so it opens one of its own.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aicode_desktop import languages
from aicode_desktop.workflow.journey import Step

if TYPE_CHECKING:
    from aicode_desktop.gui.dialogs.help import HelpDialog
    from aicode_desktop.gui.widgets.field import Field
    from aicode_desktop.workflow.manual import Spot

# The manual is loaded when somebody asks for help.

KEY = "F1"
_FOR_WHO_SIGNS = "five-minutes#if-the-form-was-prepared-for-you"
_PAGES = {  # where places and dialogs are explained that are no step of a form
    "about": "first-steps#start",
    "start": "first-steps",
    "unlock": "drafts#encrypted",
    "handover": _FOR_WHO_SIGNS,
    "brief": _FOR_WHO_SIGNS,
    "document": _FOR_WHO_SIGNS,
    "returned": "hand-over",
    "hand_over": "hand-over",
    "send_back": "hand-over",
    "identity": "drafts#encrypted",
    "leaving": "first-steps#where-your-work-is",
    "comments": "drafts#comments-and-reasons",
    "verify": "verify",
    "kept_record": "record",
    "archive": "record",
    "later_act": "after-signing",
    "load_edition": "after-signing",
    "settings": "fields#opening-and-settings",
    "print_preview": "settings#printing",
    "compare": "drafts#compare",
    "history": "drafts#history",
    "deleted": "drafts#deleted",
    "fill": "commission-form",
    "measures": "counsel#measures",
    "import_answers": "counsel#measures",
    "import_models": "counsel#in-the-window",
    "what_changed": "counsel#in-the-window",
}


def show_help(opener: QWidget, spot: "Spot") -> "HelpDialog":
    """Open the manual at *spot* beside the window of *opener*, in the one that is open already."""
    from aicode_desktop.gui.dialogs.help import HelpDialog

    window = opener.window()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    dialog = window.findChild(HelpDialog, options=direct)
    if dialog is not None and dialog.language != languages.in_use():
        dialog.close()
        dialog.setParent(None)
        dialog.deleteLater()
        dialog = None
    dialog = dialog or HelpDialog(window)
    dialog.go_to(spot)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def show_field(field: "Field") -> None:
    """Open the manual at what it says about *field*."""
    if field.help is not None:
        from aicode_desktop.workflow.manual import spot_of_field

        spot = spot_of_field(field.help.path)
        if spot is not None:
            show_help(field, spot)


def help_here(window: QWidget, place: str) -> None:
    """Open the manual at the field with the cursor; without one, at the page of *place*."""
    from aicode_desktop.gui.widgets.field import Field

    widget = QApplication.focusWidget()
    while widget is not None and widget is not window:
        if isinstance(widget, Field) and widget.help is not None:
            show_field(widget)
            return
        widget = widget.parentWidget()
    show_help(window, spot_of_place(place))


def spot_of_place(place: str) -> "Spot":
    """Return where that page is explained, a step of the form or another; else the contents."""
    from aicode_desktop.workflow.manual import CONTENTS, Spot, page, spot_of_step

    if place in set(Step):
        return spot_of_step(Step(place))
    name, _, anchor = _PAGES.get(place, place).partition("#")
    return Spot(name, anchor) if page(name) is not None else Spot(CONTENTS)


def help_on_f1(dialog: QDialog, place: str) -> None:
    """Let F1 in *dialog* open the manual at the field with the cursor, or at *place*."""
    QShortcut(QKeySequence(KEY), dialog, lambda: help_here(dialog, place))
