"""Many files verified one after another: a list with verdicts, and how far it has come.

Of very many the pages are not compared, as on the command line (ADR 0017); a file that is opened
from the list is verified in full.
"""

from collections import Counter
from collections.abc import Generator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aicode_desktop.gui.background import Background
from aicode_desktop.gui.forms.verify import Ui_Verify
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.model.signed import Verdict
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import verifying
from aicode_desktop.workflow.verifying import FileOutcome, TrustSources

ROWS_SHOWN = 5

Outcomes = Generator[FileOutcome, None, None]


class ManyFiles(QObject):
    """Ties the part of *form* that is about many files.

    ``opened`` carries the file of which more is wanted; ``failed`` why nothing could be verified.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, form: Ui_Verify, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._background = background
        self._files: Sequence[Path] = ()
        self._outcomes: list[FileOutcome] = []
        self._run = 0  # counts runs, so that what an earlier one still brings is let go
        self.hide()
        form.files.opened.connect(self.opened)
        form.show_file.clicked.connect(self._open_chosen)
        form.stop.clicked.connect(self.stop)

    def begin(self, files: Sequence[Path], trust: TrustSources, *, at: datetime) -> None:
        """Verify *files*, *at* being now; each verdict is shown as it comes."""
        self._run += 1
        self._files, self._outcomes = files, []
        self._form.progress.setRange(0, len(files))
        self._form.many.show()
        self._form.files.show_rows((), most=ROWS_SHOWN)
        self._show()
        self._go_on(_outcomes(files, trust, at=at), self._run)

    def stop(self) -> None:
        """Verify no further file; what was found stays."""
        self._run += 1
        self._show_end()

    def hide(self) -> None:
        """Show one file again, not many."""
        self._run += 1
        self._form.many.hide()

    def _go_on(self, outcomes: Outcomes, run: int) -> None:
        # One file at a time, so that the one thread stays free for whatever else is asked.
        self._background.run(
            lambda: next(outcomes, None),
            done=lambda outcome: self._take(outcome, outcomes, run),
            failed=self.failed.emit,
        )

    def _take(self, outcome: FileOutcome | None, outcomes: Outcomes, run: int) -> None:
        if run != self._run:
            # Whatever works on further files ends off the GUI thread.
            self._background.run(outcomes.close, done=lambda _: None, failed=self.failed.emit)
            return
        if outcome is None:
            self._show_end()
            return
        self._outcomes.append(outcome)
        self._form.files.add_row(_row(outcome))
        self._show()
        self._go_on(outcomes, run)

    def _show(self) -> None:
        form, done = self._form, len(self._outcomes)
        form.files.setVisible(bool(done))
        form.progress.setValue(done)
        form.progress.show()
        form.stop.show()
        form.show_file.setVisible(bool(done))
        words = tr("Verified {done} of {count} files", done=done, count=len(self._files))
        form.summary.say(Kind.NOTE, words)
        form.progress.setAccessibleDescription(words)

    def _show_end(self) -> None:
        form = self._form
        form.progress.hide()
        form.stop.hide()
        counts = Counter(_verdict_words(outcome)[0] for outcome in self._outcomes)
        parts = [tr("{verdict}: {n}", verdict=words, n=n) for words, n in counts.items()]
        total = plural("{n} file", "{n} files", len(self._outcomes))
        is_good = all(_verdict_words(one)[1] == "good" for one in self._outcomes)
        kind = Kind.GOOD if is_good and self._outcomes else Kind.WARNING
        words = tr("{total}. {parts}.", total=total, parts=". ".join(parts))
        form.summary.say(kind, " ".join(part for part in (words, self._left_out()) if part))

    def _left_out(self) -> str:
        reports = (outcome.report for outcome in self._outcomes)
        if any(report is not None and report.are_pages_left_out for report in reports):
            return tr("Not compared: whether the pages show what the data inside says.")
        return ""

    def _open_chosen(self) -> None:
        if self._form.files.chosen is not None:
            self.opened.emit(self._form.files.chosen)


def _outcomes(files: Sequence[Path], trust: TrustSources, *, at: datetime) -> Outcomes:
    with_pages = len(files) < verifying.FEWEST_FOR_PROCESSES
    yield from verifying.verify_files(files, trust=trust, at=at, with_pages=with_pages)


def _row(outcome: FileOutcome) -> Row:
    words, colour = _verdict_words(outcome)
    file = Path(outcome.name)
    detail = outcome.report.sentence if outcome.report else (outcome.problem or ("",))[0]
    return Row(file, file.name, detail, words, colour)


def _verdict_words(outcome: FileOutcome) -> tuple[str, str]:
    if outcome.report is None:
        return tr("Cannot be read"), "error"
    return {
        Verdict.SIGNED: (tr("Signed", "of a file"), "good"),
        Verdict.PARTLY_SIGNED: (tr("Partly signed"), "warn"),
        Verdict.UNSIGNED: (tr("Not signed", "of a file"), "warn"),
        Verdict.ALTERED: (tr("Altered"), "error"),
        Verdict.UNREADABLE: (tr("Not readable"), "error"),
    }[outcome.report.verdict]
