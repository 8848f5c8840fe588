"""Gives dialogs, and the fields that are none of the draft, their help."""

import re

from PySide6.QtWidgets import QDialog, QWidget

from aicode_desktop.gui.help.opening import help_on_f1, show_field
from aicode_desktop.gui.widgets.field import Field

_INNER_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def explain_dialog(form: QWidget) -> None:
    """Let F1 help in *form* where it is a dialog; in the window the key works everywhere."""
    stem = _stem_of(form)
    if isinstance(form, QDialog) and stem != "help":
        help_on_f1(form, stem)


def explain_field(form: QWidget, field: Field) -> None:
    """Offer *field* its help, found by the name of *form* in ``ui/`` and its own, if there is any.

    A form inside another explains its own fields.
    """
    from aicode_desktop.check.field_help import window_help  # the first page has no field

    if field.help is not None:
        return
    found = window_help(_stem_of(form), field.objectName().removesuffix("_field"))
    if found is not None:
        field.offer_help(found)
        field.manual_asked_for.connect(lambda: show_field(field))


def _stem_of(form: QWidget) -> str:
    return _INNER_CAPITAL.sub("_", form.objectName()).lower()
