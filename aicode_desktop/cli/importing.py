"""Says what was understood of a table of answers to the measures, and what was not."""

from collections.abc import Iterator

from aicode_desktop.drafts.answers_table import ImportedAnswers
from aicode_desktop.drafts.cells import Skipped
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers
from aicode_desktop.words import plural, tr


def import_lines(imported: ImportedAnswers, before: MeasureAnswers) -> Iterator[str]:
    """Yield the lines to print: a count, what each measure gains, and what was left out and why."""
    taken = imported.answers
    yield plural("{n} measure understood.", "{n} measures understood.", len(taken))
    for answer in taken:
        old = before.answer_for(answer.chapter, answer.measure)
        new = old.overlaid(answer)
        if new != old:
            is_new = old == MeasureAnswer(answer.chapter, answer.measure)
            what = tr("new") if is_new else tr("replaces what was there")
            yield f"  {answer.chapter.value} {answer.measure}: {what}"
    for heading in imported.ignored_columns:
        yield tr("  Column “{heading}” is not known.", heading=heading)
    for skipped in imported.skipped:
        yield _skipped_line(skipped)
    if imported.remark:
        yield imported.remark


def _skipped_line(skipped: Skipped) -> str:
    if not skipped.column:
        return tr("  Row {n}: {reason}", n=skipped.row, reason=skipped.reason)
    return tr(
        "  Row {n}, column “{column}”: {reason}",
        n=skipped.row,
        column=skipped.column,
        reason=skipped.reason,
    )
