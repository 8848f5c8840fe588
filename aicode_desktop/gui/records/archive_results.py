"""What came of an act with the archive: the answer first, then a row for each thing to look at."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aicode_desktop.archive.intake import Outcome, TakenIn
from aicode_desktop.gui.forms.archive import Ui_Archive
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.model.archive_report import ArchiveReport
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.archive_check import HEAD_DIGITS

ROWS_SHOWN = 5


class ArchiveResults(QObject):
    """Shows results in the part of *form* that is for them; ``shown`` carries that part."""

    shown = Signal(object)

    def __init__(self, form: Ui_Archive, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.hide()

    def hide(self) -> None:
        """Show nothing."""
        self._form.result.hide()

    def show_report(self, report: ArchiveReport) -> None:
        """Say whether the archive is as it was kept, what that proves, and what is wrong."""
        rows = [
            Row(f"chain-{n}", tr("The chain"), problem, tr("Problem"), "error")
            for n, problem in enumerate(report.chain_problems)
        ]
        rows += [
            Row(name, name, tr("No entry of the chain names it."), tr("Unknown"), "warn")
            for name in report.strangers
        ]
        rows += [
            Row(
                check.folder,
                check.document_number or check.folder,
                (check.problems or (check.signatures,))[0],
                tr("Problem"),
                "error",
            )
            for check in report.unsound
        ]
        if report.list_problem:
            rows.append(Row("list", tr("The list"), report.list_problem, tr("Mended"), "soft"))
        rows += [Row(said, said, "", tr("Proven"), "good") for said in report.proven]
        rows += [Row(said, said, "", tr("Not proven")) for said in report.not_proven]
        count = len(report.records)
        if report.is_sound:
            said = plural(
                "{n} record is as it was kept. Head of the chain: {head}…",
                "{n} records are as they were kept. Head of the chain: {head}…",
                count,
                head=report.head[:HEAD_DIGITS],
            )
        else:
            said = tr(
                "This archive is not as it was kept. {sound} of {count} records are sound.",
                sound=count - len(report.unsound),
                count=count,
            )
            said = f"{said} {tr('Checking changed nothing. Restore what is named from a copy.')}"
            said = f"{said} {tr('Head of the chain: {head}…', head=report.head[:HEAD_DIGITS])}"
        self._show(Kind.GOOD if report.is_sound else Kind.PROBLEM, said, rows)

    def show_taken_in(self, taken: Sequence[TakenIn]) -> None:
        """Say what came of each record of an import."""
        words = {
            Outcome.TAKEN_IN: (tr("Taken in"), "good"),
            Outcome.THERE_ALREADY: (tr("There already"), "soft"),
            Outcome.REFUSED: (tr("Refused"), "error"),
        }
        rows = [
            Row((n, one.name), one.name, " ".join(one.problems), *words[one.outcome])
            for n, one in enumerate(taken)
        ]
        count = sum(one.outcome is Outcome.TAKEN_IN for one in taken)
        kind = Kind.WARNING if any(one.problems for one in taken) else Kind.GOOD
        said = plural("{n} record was taken in.", "{n} records were taken in.", count)
        self._show(kind, said, rows)

    def show_written(self, path: Path) -> None:
        """Say where something was written."""
        self._show(Kind.GOOD, tr("Written: {path}", path=path), [])

    def show_disposed(self, count: int) -> None:
        """Say how many records were taken away."""
        said = plural("{n} record was taken away.", "{n} records were taken away.", count)
        self._show(Kind.NOTE, said, [])

    def _show(self, kind: Kind, said: str, rows: list[Row]) -> None:
        form = self._form
        form.result.show()
        form.result_words.say(kind, said)
        form.result_rows.show_rows(rows, most=ROWS_SHOWN)
        form.result_rows.setVisible(bool(rows))
        self.shown.emit(form.result)
