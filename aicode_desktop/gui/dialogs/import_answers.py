"""The dialog that shows what a table says about the measures, before any of it is taken."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.drafts.answers_table import ImportedAnswers
from aicode_desktop.drafts.cells import Skipped
from aicode_desktop.gui.forms.import_answers import Ui_ImportAnswers
from aicode_desktop.gui.lists.measures_list import status_words
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.words import plural, tr

WIDTH = 640
MARGIN = 32
MOST_SHOWN = 7
MOST_SHOWN_OF_TWO = 4  # the dialog fits on a small screen


class ImportAnswersDialog(QDialog):
    """Shows *imported* beside the answers *before* it; *take* gets what is wanted of them."""

    def __init__(
        self,
        draft: Draft,
        before: MeasureAnswers,
        imported: ImportedAnswers,
        *,
        take: Callable[[tuple[MeasureAnswer, ...]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ImportAnswers()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._changed = tuple(
            answer
            for answer in imported.answers
            if _old(before, answer).overlaid(answer) != _old(before, answer)
        )
        self._show(draft, before, imported)
        self._lay_out()
        self.form.cancel.clicked.connect(self.reject)
        self.form.take.clicked.connect(self.accept)
        self.accepted.connect(lambda: take(self._changed))

    def _show(self, draft: Draft, before: MeasureAnswers, imported: ImportedAnswers) -> None:
        form, count = self.form, len(self._changed)
        same = len(imported.answers) - count
        understood = plural("{n} measure to take", "{n} measures to take", count)
        if same:
            already = plural("{n} is there already", "{n} are there already", same)
            understood = tr("{understood}; {already}", understood=understood, already=already)
        form.understood_words.setText(understood)
        form.remark.say(Kind.WARNING, imported.remark)
        left_out = [
            *(
                Row(name, tr("Column “{column}”", column=name), tr("This heading is not known."))
                for name in imported.ignored_columns
            ),
            *map(_skipped_row, imported.skipped),
        ]
        most = MOST_SHOWN_OF_TWO if count and left_out else MOST_SHOWN
        titles = _titles(draft)
        rows = [_answer_row(titles, _old(before, answer), answer) for answer in self._changed]
        form.understood_list.show_rows(rows, most=most)
        form.understood_list.setVisible(bool(rows))
        form.skipped_words.setText(
            plural("{n} thing was not taken", "{n} things were not taken", len(left_out))
        )
        form.skipped_words.setVisible(bool(left_out))
        form.skipped_list.show_rows(left_out, most=most)
        form.skipped_list.setVisible(bool(left_out))
        form.take.setText(plural("&Take {n} answer", "&Take {n} answers", count))
        form.take.setEnabled(bool(count))
        form.take.setDefault(bool(count))

    def _lay_out(self) -> None:
        theme = current_theme()
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        room = self.screen().availableGeometry()
        self.setFixedWidth(min(theme.px(WIDTH + 2 * MARGIN), room.width()))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), min(height, room.height()))


def _old(before: MeasureAnswers, answer: MeasureAnswer) -> MeasureAnswer:
    return before.answer_for(answer.chapter, answer.measure)


def _titles(draft: Draft) -> dict[tuple[str, str], str]:
    return {
        (chapter.key, measure.number): f"{chapter.title} {measure.number} {measure.title}"
        for chapter in code_of_practice(draft.edition)
        for commitment in chapter.commitments
        for measure in commitment.measures
    }


def _answer_row(
    titles: dict[tuple[str, str], str], old: MeasureAnswer, answer: MeasureAnswer
) -> Row:
    place = (answer.chapter, answer.measure)
    is_open = answer.status is MeasureStatus.UNANSWERED
    told = (
        "" if is_open else status_words(answer.status),
        answer.own_measure,
        answer.evidence,
        answer.owner,
        answer.date,
    )
    is_new = old == MeasureAnswer(*place)
    return Row(
        place,
        titles[place],
        "; ".join(" ".join(part.split()) for part in told if part.strip()),
        tr("New") if is_new else tr("Replaces yours"),
        "soft" if is_new else "warn",
    )


def _skipped_row(skipped: Skipped) -> Row:
    where = tr("Row {n}", n=skipped.row)
    if skipped.column:
        where = tr("Row {n}, column “{column}”", n=skipped.row, column=skipped.column)
    return Row(skipped, where, skipped.reason)
