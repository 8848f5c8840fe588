"""What can be done to many records in the window: checked, exported, taken in, disposed of."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from aicode_desktop.archive import acts, export, intake, retention
from aicode_desktop.archive.intake import Outcome, TakenIn
from aicode_desktop.archive.search import Wanted, find_all
from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.forms.archive import Ui_Archive
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.records.archive_results import ArchiveResults
from aicode_desktop.gui.saving import ask_which_kind
from aicode_desktop.model.archive_report import ArchiveReport
from aicode_desktop.model.record import RecordState
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, archive_check
from aicode_desktop.workflow.archiving import archive_in
from aicode_desktop.workflow.record_table import records_csv

GONE = {RecordState.DISPOSED, RecordState.MISSING}
Write = Callable[..., None]


class ArchiveActs(QObject):
    """Does what the buttons of *page* ask for, one act at a time, off the GUI thread.

    ``changed`` says that records were taken in or away; ``_told`` carries how far an act has come.
    """

    changed = Signal()
    _told = Signal(int, int)

    def __init__(self, page: Page, form: Ui_Archive, root: Path) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._root = root
        self._act = OneAct(page.session.background, self)
        self._results = ArchiveResults(form, self)
        # What it says may stand above or below what is seen, once the layout has settled.
        self._results.shown.connect(
            lambda part: QTimer.singleShot(0, part, lambda: page.ensureWidgetVisible(part))
        )
        self._told.connect(self._show_progress)
        form.progress.hide()
        form.check.clicked.connect(self.check)
        form.take_in.clicked.connect(self._ask_what_to_take_in)
        self._offer_kinds(form.export_all, lambda: None)

    def offer_export(self, button: QPushButton, chosen: Callable[[], Sequence[str]]) -> None:
        """Let *button* export the records whose folders *chosen* returns."""
        self._offer_kinds(button, chosen)

    def check(self) -> None:
        """Check every record, the chain and every signature."""
        root, clock, tell = self._root, self._page.session.clock, self._told.emit
        noted = self._form.known_head.text().strip()

        def work() -> ArchiveReport:
            with archive_in(root) as archive:
                return archive_check.check_archive(
                    archive, at=clock.now(), known_head=noted, progress=tell
                )

        self._run(work, self._results.show_report, act=tr("Checking the archive"))

    def take_in(self, source: Path) -> None:
        """Take in the records in a folder or ZIP, each checked first."""
        root, clock = self._root, self._page.session.clock

        def work() -> list[TakenIn]:
            with archive_in(root) as archive:
                return list(intake.take_in(archive, source, at=clock.now()))

        def done(taken: list[TakenIn]) -> None:
            self._results.show_taken_in(taken)
            if any(one.outcome is Outcome.TAKEN_IN for one in taken):
                self.changed.emit()

        self._run(work, done, act=tr("Taking in records"))

    def save_table(self, wanted: Wanted) -> None:
        """Ask for a file, and write the records that are *wanted* into it as CSV."""
        root = self._root

        def save(path: Path) -> None:
            def work() -> Path:
                with archive_in(root) as archive:
                    found = archive.ask(lambda index: list(find_all(index, wanted)))
                actions.save_new(path, records_csv(found))
                return path

            self._run(work, self._results.show_written, act=tr("Writing the list"))

        kinds = {".csv": tr("Table (*.csv)")}
        ask_which_kind(self._page, tr("Save the list"), tr("records"), kinds, save)

    def dispose(self, folders: Sequence[str], *, decided_by: str) -> None:
        """Take these records away; each leaves its tombstone."""
        root, clock = self._root, self._page.session.clock
        words = tr("Decided by {who}", who=decided_by)

        def work() -> int:
            with archive_in(root) as archive:
                periods = retention.retention_of(root)
                today = clock.now().date()
                due = archive.ask(lambda index: retention.due(index, periods, today=today))
                names = [one.record.folder for one in due if one.record.folder in folders]
                for name in names:
                    acts.dispose(archive, name, at=clock.now(), words=words)
                return len(names)

        def done(count: int) -> None:
            self._results.show_disposed(count)
            self.changed.emit()

        self._run(work, done, act=tr("Taking records away"))

    def _offer_kinds(self, button: QPushButton, chosen: Callable[[], Sequence[str] | None]) -> None:
        menu = QMenu(button)
        for words, write, kinds in (
            (tr("As one &bag (folder)…"), export.export_bag, {"": tr("Folder")}),
            (tr("As a &ZIP file…"), export.export_zip, {".zip": tr("ZIP file (*.zip)")}),
            (
                tr("As a &package for an archive (E-ARK SIP)…"),
                export.export_package,
                {"": tr("Folder")},
            ),
        ):
            action = menu.addAction(words)
            action.triggered.connect(
                lambda _on=False, write=write, kinds=kinds: self._ask_where(chosen(), write, kinds)
            )
        button.setMenu(menu)

    def _ask_where(self, chosen: Sequence[str] | None, write: Write, kinds: dict[str, str]) -> None:
        stem = chosen[0] if chosen and len(chosen) == 1 else tr("records")
        ask_which_kind(
            self._page,
            tr("Export records"),
            stem,
            kinds,
            lambda path: self.export(path, write, chosen),
        )

    def export(self, path: Path, write: Write, chosen: Sequence[str] | None) -> None:
        """Write the *chosen* records, or all of them, to *path* by *write*."""
        root, clock, tell = self._root, self._page.session.clock, self._told.emit

        def work() -> Path:
            with archive_in(root) as archive:
                names = chosen
                if names is None:
                    every = Wanted(is_ascending=True)
                    found = archive.ask(lambda index: list(find_all(index, every)))
                    names = [record.folder for record in found if record.state not in GONE]
                write(archive, names, path, at=clock.now(), progress=tell)
            return path

        self._run(work, self._results.show_written, act=tr("Exporting records"))

    def _ask_what_to_take_in(self) -> None:
        ask_for_file(
            self._page,
            tr("Import records"),
            [tr("Exported records (*.zip)"), tr("A record (bagit.txt)")],
            lambda path: self.take_in(_source(path)),
        )

    def _run(self, work: Callable[[], object], done: Callable[..., None], *, act: str) -> None:
        if self._act.is_running:
            return
        self._enable(False)
        self._results.hide()

        def finish(result: object) -> None:
            self._settle()
            done(result)

        def fail(error: Exception) -> None:
            self._settle()
            self._page.explain(error)

        self._act.run(work, done=finish, failed=fail, act=act)

    def _settle(self) -> None:
        self._form.progress.hide()
        self._enable(True)

    def _enable(self, is_free: bool) -> None:  # noqa: FBT001  (a switch)
        form = self._form
        for button in (form.check, form.take_in, form.export_all, form.save_table):
            button.setEnabled(is_free)

    def _show_progress(self, done: int, count: int) -> None:
        self._form.progress.show()
        self._form.progress.setRange(0, count)
        self._form.progress.setValue(done)


def _source(path: Path) -> Path:
    """Return what was chosen: a ZIP, or the folder of a record by a file in it."""
    return path if path.suffix.lower() == ".zip" else path.parent
