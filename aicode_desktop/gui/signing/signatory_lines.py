"""Who has signed and who is still to sign, one line each."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.widgets.notice import Kind, MarkedLine
from aicode_desktop.model.draft import Signatory
from aicode_desktop.words import tr


def signatory_lines(
    parent: QWidget, signatories: Sequence[Signatory], signed_places: Collection[int]
) -> list[QWidget]:
    """Return a line for each of *signatories*; those at *signed_places* have signed."""
    lines: list[QWidget] = []
    for place, person in enumerate(signatories):
        line = MarkedLine(parent)
        who = ", ".join(part for part in (person.name, person.position) if part)
        if place in signed_places:
            line.say(Kind.GOOD, tr("{who}: signed", who=who))
        else:
            line.say(Kind.NOTE, tr("{who}: still to sign", who=who))
        lines.append(line)
    return lines
