"""What the form does not do, on the page Review, with what the provider has open there."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aicode_desktop.check.boundaries import Boundary
from aicode_desktop.check.explanation import Explanation
from aicode_desktop.gui.forms.review import Ui_Review
from aicode_desktop.gui.widgets.counsel import StatementLines, list_statements
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.words import tr

NO_PROOF = "signing.no_proof"


class LimitsOfTheForm:
    """One line for each limit, its open points below; the statements are in a fold."""

    def __init__(self, form: Ui_Review) -> None:
        self._form = form
        self._shown: tuple[Boundary, ...] = ()
        form.limits_more.prepare(tr("What is asked instead, with sources"), lambda _inside: None)

    def show(self, explained: Explanation) -> None:
        """Show the limits as they stand for this provider."""
        if explained.boundaries == self._shown:
            return  # an open fold, and the focus in it, stay as they are
        self._shown = explained.boundaries
        frame = self._form.limits_list
        lines: list[QWidget] = []
        for boundary in explained.boundaries:
            lines += _lines_of(boundary, frame)
        lines += [
            StatementLines(statement, frame)
            for statement in explained.signing
            if statement.id == NO_PROOF
        ]
        fill(frame, lines)
        self._form.limits_more.renew(lambda inside: _list_boundaries(inside, explained))


def _lines_of(boundary: Boundary, parent: QWidget) -> Iterator[QWidget]:
    title = wrapped_label(parent)
    title.setText(_title_of(boundary))
    yield title
    for point in boundary.open_points:
        line = MarkedLine(parent)
        line.say(Kind.WARNING, tr("Open: {sentence}", sentence=point.sentence))
        yield line


def _list_boundaries(inside: QVBoxLayout, explained: Explanation) -> None:
    for boundary in explained.boundaries:
        title = wrapped_label(inside.parentWidget(), type_="strong")
        title.setText(_title_of(boundary))
        inside.addWidget(title)
        list_statements(inside, (*boundary.statements, *boundary.open_points))


def _title_of(boundary: Boundary) -> str:
    if not boundary.article:
        return boundary.title
    return tr("{title} ({article})", title=boundary.title, article=boundary.article)
