"""Gives the fields of a form that are none of the draft what they are for."""

import re

from PySide6.QtWidgets import QWidget

from aicode_desktop.check.field_help import window_help
from aicode_desktop.gui.help.opening import show_field
from aicode_desktop.gui.widgets.field import Field

_INNER_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def explain_field(form: QWidget, field: Field) -> None:
    """Offer *field* its help, found by the name of *form* in ``ui/`` and its own, if there is any.

    A form inside another explains its own fields.
    """
    if field.help is not None:
        return
    stem = _INNER_CAPITAL.sub("_", form.objectName()).lower()
    found = window_help(stem, field.objectName().removesuffix("_field"))
    if found is not None:
        field.offer_help(found)
        field.manual_asked_for.connect(lambda: show_field(field))
