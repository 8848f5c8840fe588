"""Shows what was understood of a table, and what was not taken, before anything is taken."""

from collections.abc import Iterable, Sequence

from aicode_desktop.drafts.cells import Skipped
from aicode_desktop.gui.forms.import_answers import Ui_ImportAnswers
from aicode_desktop.gui.forms.import_models import Ui_ImportModels
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.words import plural, tr


def show_preview(
    form: Ui_ImportAnswers | Ui_ImportModels,
    understood: Sequence[Row],
    left_out: Sequence[Row],
    *,
    words: str,
    most: int,
) -> None:
    """Show in *form* what was understood, said in *words*, and what was left out, if anything.

    At most so many rows are seen at a time, both lists together: half of them are for what was
    left out, and either list has the room that the other does not need.
    """
    if understood and left_out:
        most -= 1  # the room of the second heading
    most_understood = most - min(len(left_out), most // 2)
    most_left_out = most - min(len(understood), most_understood)
    form.understood_words.setText(words)
    form.understood_list.show_rows(understood, most=most_understood)
    form.understood_list.setVisible(bool(understood))
    form.skipped_words.setText(
        plural("{n} thing was not taken", "{n} things were not taken", len(left_out))
    )
    form.skipped_list.show_rows(left_out, most=most_left_out)
    form.skipped_part.setVisible(bool(left_out))


def left_out_rows(columns: Iterable[str], skipped: Iterable[Skipped]) -> list[Row]:
    """Return a row for each column that is not known, and for each cell that was not taken."""
    rows = [
        Row(column, tr("Column “{column}”", column=column), tr("This heading is not known."))
        for column in columns
    ]
    for one in skipped:
        where = tr("Row {n}", n=one.row)
        if one.column:
            where = tr("Row {n}, column “{column}”", n=one.row, column=one.column)
        rows.append(Row(one, where, one.reason))
    return rows
