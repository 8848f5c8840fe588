"""The dialog that shows what a table says about the measures, before any of it is taken."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.wording import clauses
from aicode_desktop.drafts.answers_table import ImportedAnswers
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.import_answers import Ui_ImportAnswers
from aicode_desktop.gui.lists.measures_list import status_words
from aicode_desktop.gui.lists.table_preview import left_out_rows, show_preview
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.words import plural, tr

MOST_SHOWN = 7


class ImportAnswersDialog(Dialog):
    """Shows *imported* beside the answers *before* it; *take* gets what is wanted of them."""

    form_width = 640

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
        self._changed = tuple(
            answer
            for answer in imported.answers
            if _old(before, answer).overlaid(answer) != _old(before, answer)
        )
        self._show(draft, before, imported)
        self.lay_out()
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
        form.remark.say(Kind.WARNING, imported.remark)
        titles = _titles(draft)
        rows = [_answer_row(titles, _old(before, answer), answer) for answer in self._changed]
        left_out = left_out_rows(imported.ignored_columns, imported.skipped)
        show_preview(form, rows, left_out, words=understood, most=MOST_SHOWN)
        form.take.setText(plural("&Take {n} answer", "&Take {n} answers", count))
        form.take.setEnabled(bool(count))


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
        clauses(" ".join(part.split()) for part in told),
        tr("New") if is_new else tr("Replaces yours"),
        "soft" if is_new else "warn",
    )
