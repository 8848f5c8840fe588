"""The page Archive: every kept record, found as somebody types, checked, exported, disposed of."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from aicode_desktop.archive.record import open_record
from aicode_desktop.archive.search import Choices, Wanted, choices
from aicode_desktop.gui import opening
from aicode_desktop.gui.forms.archive import Ui_Archive
from aicode_desktop.gui.lists.records_list import RecordsList
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.records.archive_acts import GONE, ArchiveActs
from aicode_desktop.gui.records.archive_filters import ArchiveFilters
from aicode_desktop.gui.records.disposal import Disposal
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.host import desktop, paths
from aicode_desktop.model.record import ListedRecord
from aicode_desktop.model.record_names import SIGNED_FORM
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.archiving import archive_in

REST_MS = 60  # between two keys of somebody who types fast


class ArchivePage(Page):
    """Shows all records as a table; searching and every act run off the GUI thread."""

    form_width = 900

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._root = paths.records()
        self.form = Ui_Archive()
        self.form.setupUi(self.body)
        self.records = RecordsList(self._root, session.background, self)
        self.form.table.show_records(self.records)
        self._filters = ArchiveFilters(self.form, self)
        self._acts = ArchiveActs(self, self.form, self._root)
        self._disposal = Disposal(self, self.form, self._root, self._acts)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self.lay_out()
        self._listen()
        self._show_acts()

    def arrived(self) -> None:
        """Read the list again."""
        self._read()

    def focus_first(self) -> None:
        """Put the cursor into the line that finds, or on what fills an empty archive."""
        form = self.form
        first = form.take_in if form.find.isHidden() else form.find
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_file(self, file: Path) -> bool:
        """Take in records that were dropped: a ZIP or a folder."""
        if file.suffix.lower() == ".zip" or file.is_dir():
            self._acts.take_in(file)
            return True
        return False

    def _listen(self) -> None:
        form = self.form
        form.all_forms.clicked.connect(lambda: self.session.go_to(Place.START))
        form.show_all.clicked.connect(self._show_all)
        self._filters.changed.connect(self._rest.start)
        self._rest.timeout.connect(self._look)
        self.records.counted.connect(self._show_count)
        self.records.failed.connect(self.explain)
        form.table.chosen_changed.connect(self._show_acts)
        form.table.opened.connect(self._open)
        form.open.clicked.connect(self._open)
        form.open_pdf.clicked.connect(self._open_pdf)
        form.save_table.clicked.connect(lambda: self._acts.save_table(self.records.wanted))
        self._acts.offer_export(form.export_record, self._chosen_folders)
        self._acts.changed.connect(self._read)

    def _read(self) -> None:
        root = self._root

        def work() -> Choices:
            with archive_in(root) as archive:
                return archive.ask(choices)

        self.session.background.run(
            work,
            done=self._filters.show_choices,
            failed=self.explain,
            act=tr("Reading the archive"),
        )
        self.records.look_again()
        self._disposal.read()

    def _show_all(self) -> None:
        self._filters.clear()
        self.focus_first()

    def _look(self) -> None:
        self.records.look_for(self._filters.wanted(self.records.wanted))

    def _show_count(self, count: int) -> None:
        is_filtered = self._filters.wanted(Wanted()) != Wanted()
        nothing = (
            tr("No record is like that.")
            if is_filtered
            else tr("Nothing is kept yet. A form is kept here once it is signed.")
        )
        self.form.count.setText(plural("{n} record", "{n} records", count) if count else nothing)
        form, is_anything_kept = self.form, bool(count) or is_filtered
        whole = (form.whole_words, form.known_head_field, form.check, form.export_all)
        for part in (form.find, form.all_filters, *whole):
            part.setVisible(is_anything_kept)
        for part in (form.table, form.record_acts):
            part.setVisible(bool(count))
        form.show_all.setVisible(is_filtered and not count)

    def _chosen(self) -> list[ListedRecord]:
        rows = self.form.table.chosen_rows()
        return [record for row in rows if (record := self.records.record_at(row)) is not None]

    def _chosen_folders(self) -> list[str]:
        return [record.folder for record in self._chosen() if record.state not in GONE]

    def _show_acts(self) -> None:
        there = self._chosen_folders()
        self.form.open.setEnabled(len(there) == 1)
        self.form.open_pdf.setEnabled(len(there) == 1)
        self.form.export_record.setEnabled(bool(there))

    def _open(self) -> None:
        there = self._chosen_folders()
        if len(there) == 1:
            folder = self._root / there[0]
            self.session.background.run(
                lambda: open_record(folder),
                done=lambda record: opening.show_record(self.session, record),
                failed=self.explain,
            )

    def _open_pdf(self) -> None:
        there = self._chosen_folders()
        if len(there) == 1:
            folder = self._root / there[0]
            self.session.background.run(
                lambda: desktop.open_file(open_record(folder).payload[SIGNED_FORM]),
                done=lambda _launched: None,
                failed=self.explain,
                act=tr("Opening the PDF"),
            )
