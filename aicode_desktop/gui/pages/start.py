"""The start page: begin or open a form, the drafts and records on this computer."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from aicode_desktop.gui import opening
from aicode_desktop.gui.forms.start import Ui_Start
from aicode_desktop.gui.help.opening import help_here
from aicode_desktop.gui.holding import alone_with
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.start import start_links
from aicode_desktop.gui.start.sheet_reminder import SheetReminder
from aicode_desktop.gui.widgets.filling import column_of
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.gui.start.left_open import LeftOpen
    from aicode_desktop.gui.start.recent_files import RecentFiles
    from aicode_desktop.gui.start.reminding import Reminding
    from aicode_desktop.model.record import Record, UnreadableRecord
    from aicode_desktop.workflow.shelf import ShelvedDraft

    _Lists = tuple[tuple[ShelvedDraft, ...], tuple[Record | UnreadableRecord, ...], str | None]

# What only the lists need is loaded with them, not before the first page.

SIDE_WIDTH = 272
BETWEEN_COLUMNS = 10
FIND_FROM = 9  # fewer drafts are seen at a glance
MOST_RECORDS_SHOWN = 4
MOST_READ_AT_ONCE = 60  # drafts, so that the list of a thousand is there at once
FIND_WIDTH = 200


class StartPage(Page):
    """Shows at once what can be begun; the lists follow when they have been read."""

    form_width = 1_000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Start()
        self.form.setupUi(self.body)
        self._drafts: tuple[ShelvedDraft, ...] = ()
        self._aside: tuple[Path, Path] | None = None
        self._sheet = SheetReminder(self, self.form)
        self.lay_out()
        self._fit()
        self._listen()
        for frame in (
            "left_open", "closed", "due", "welcome", "set_aside", "drafts", "records", "sheet",
            "recent",
        ):  # fmt: skip
            getattr(self.form, frame).hide()

    @cached_property
    def recent_files(self) -> "RecentFiles":
        """The files opened lately; made once the page is painted."""
        from aicode_desktop.gui.start.recent_files import RecentFiles

        return RecentFiles(self, self.form)

    @cached_property
    def reminding(self) -> "Reminding":
        """What is due; made once the page is painted."""
        from aicode_desktop.gui.start.reminding import Reminding

        return Reminding(self, self.form)

    @cached_property
    def left_open(self) -> "LeftOpen":
        """What was open when the program ended; made with the lists."""
        from aicode_desktop.gui.start.left_open import LeftOpen

        return LeftOpen(self, self.form)

    def arrived(self) -> None:
        """Read the lists again."""
        self.session.first_paint.when_done(self._leave_and_read)

    def _leave_and_read(self) -> None:
        if self.isHidden():
            return  # a form was opened before the first page was painted, and stays open
        self.recent_files.show_files()
        self.session.close_form()
        self.session.door.look(self._read)

    def focus_first(self) -> None:
        """Put the focus on the drafts, or on New."""
        has_drafts = self.form.drafts.isVisible() and bool(self._drafts)
        target = self.form.drafts_list if has_drafts else self.form.new_form
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        theme, form = self.session.theme, self.form
        column_of(form.columns).setSpacing(theme.grid(BETWEEN_COLUMNS))
        column_of(form.acts).setSpacing(theme.grid(4))
        column_of(form.lists).addStretch(1)  # or what stands beside it would pull the rows apart
        widest = max(each.sizeHint().width() for each in form.side.findChildren(QPushButton))
        form.side.setFixedWidth(max(theme.px(SIDE_WIDTH), widest))
        room = theme.grid(5)
        column_of(form.welcome).setContentsMargins(room, room, room, room)
        form.find_draft.setFixedWidth(theme.px(FIND_WIDTH))

    def _listen(self) -> None:
        form, session = self.form, self.session
        form.new_form.clicked.connect(lambda: opening.begin_new(session, failed=self.explain))
        form.open_file.clicked.connect(lambda: opening.ask_for_file(self))
        form.verify_file.clicked.connect(lambda: opening.verify_file(session))
        for button in (form.rehearse, form.rehearse_first):
            button.clicked.connect(lambda: opening.rehearse(session, failed=self.explain))
        form.unlock.clicked.connect(lambda: session.go_to(Place.UNLOCK))
        form.settings.clicked.connect(lambda: session.go_to(Place.SETTINGS))
        form.help.clicked.connect(lambda: help_here(self.window(), Place.START))
        form.find_draft.textChanged.connect(self._show_drafts)
        form.drafts_list.opened.connect(self._open_draft)
        form.drafts_list.removal_asked_for.connect(self._set_aside)
        form.drafts_list.chosen_changed.connect(self._show_draft_acts)
        form.open_draft.clicked.connect(lambda: self._open_draft(form.drafts_list.chosen))
        form.copy_draft.clicked.connect(self._copy_draft)
        form.draft_history.clicked.connect(
            lambda: start_links.show_history(session, self._chosen_draft())
        )
        form.archive.clicked.connect(lambda: session.go_to(Place.ARCHIVE))
        form.compare.clicked.connect(
            lambda: start_links.compare_from(session, self._chosen_draft())
        )
        form.deleted.clicked.connect(
            lambda: session.door.when_open(lambda: session.go_to(Place.DELETED))
        )
        form.recovery.clicked.connect(
            lambda: start_links.show_identity(self, left=self._sheet.refresh)
        )
        form.delete_draft.clicked.connect(self._set_aside)
        form.put_back.clicked.connect(self._put_back)
        form.set_aside_close.clicked.connect(form.set_aside.hide)
        form.records_list.opened.connect(self._open_record)
        form.records_list.chosen_changed.connect(self._show_record_acts)
        form.open_record.clicked.connect(lambda: self._open_record(form.records_list.chosen))
        form.copy_record.clicked.connect(self._copy_record)

    def _read(self) -> None:
        session, marks, today = self.session, self.session.open_marks, self.store.today
        shelf = session.shelf if session.door.is_open else None
        self._show_shut()

        def work() -> "_Lists":
            from aicode_desktop.workflow.shelf import records

            if shelf is None:
                return (), records(), None
            drafts = shelf.drafts(today=today, most_read=MOST_READ_AT_ONCE)
            return drafts, records(), marks.left_open()

        session.background.run(work, done=lambda found: self._show(*found), failed=self.explain)
        self.reminding.read()

    def _read_on(self) -> None:
        """Read more of many drafts, to say how far they have come, while the list is shown."""
        if not self.isVisible() or all(each.stage != "unread" for each in self._drafts):
            return
        shelf, today = self.session.shelf, self.store.today
        self.session.background.run(
            lambda: shelf.drafts(today=today, most_read=MOST_READ_AT_ONCE),
            done=self._show_read,
            failed=self.explain,
        )

    def _show_read(self, drafts: "tuple[ShelvedDraft, ...]") -> None:
        self._drafts = drafts
        self._show_drafts()
        self._read_on()

    def _show_shut(self) -> None:
        shut = self.session.door.shut
        self.form.closed.setVisible(shut is not None)
        self.form.closed_words.setText(shut.because.what if shut is not None else "")

    def _show(
        self,
        drafts: "tuple[ShelvedDraft, ...]",
        records: "tuple[Record | UnreadableRecord, ...]",
        left_open: str | None,
    ) -> None:
        from aicode_desktop.gui.start.shelf_rows import record_row

        had_focus = self.form.new_form.hasFocus()
        self._drafts = drafts
        is_shut = self.session.door.shut is not None
        self.form.welcome.setVisible(not drafts and not records and not is_shut)
        self.form.drafts.setVisible(bool(drafts))
        self.form.find_draft.setVisible(len(drafts) >= FIND_FROM)
        self.form.find_draft.setClearButtonEnabled(True)
        self._show_drafts()
        self._read_on()
        self._sheet.show(drafts)
        self.form.records.setVisible(bool(records))
        rows = [record_row(record) for record in records]
        self.form.records_list.show_rows(rows, most=MOST_RECORDS_SHOWN)
        self.left_open.show(next((one for one in drafts if one.summary.id == left_open), None))
        if had_focus and not self.form.left_open.isVisible():
            self.focus_first()

    def _show_drafts(self) -> None:
        from aicode_desktop.gui.start.shelf_rows import draft_row

        words = self.form.find_draft.text().casefold().split()
        rows = [draft_row(draft) for draft in self._drafts]
        found = [row for row in rows if all(word in row.spoken.casefold() for word in words)]
        self.form.drafts_list.show_rows(found)
        self.form.drafts_list.setVisible(bool(found))
        self.form.drafts_none.setVisible(not found)
        self._show_draft_acts()

    def _show_draft_acts(self) -> None:
        draft = self._chosen_draft()
        is_sound = draft is not None and not draft.summary.problem
        self.form.open_draft.setEnabled(is_sound)
        self.form.copy_draft.setEnabled(is_sound)
        self.form.draft_history.setEnabled(is_sound)
        self.form.delete_draft.setEnabled(draft is not None)

    def _show_record_acts(self) -> None:
        is_sound = _as_record(self.form.records_list.chosen) is not None
        self.form.open_record.setEnabled(is_sound)
        self.form.copy_record.setEnabled(is_sound)

    def _chosen_draft(self) -> "ShelvedDraft | None":
        chosen = self.form.drafts_list.chosen
        return next((each for each in self._drafts if each.summary.id == chosen), None)

    def _open_draft(self, draft_id: object) -> None:
        draft = next((each for each in self._drafts if each.summary.id == draft_id), None)
        if draft is not None and not draft.summary.problem:
            opening.open_draft(self.session, draft.summary.id, failed=self.explain)

    def _copy_draft(self) -> None:
        draft = self._chosen_draft()
        if draft is not None:
            opening.begin_from_draft(self.session, draft.summary.id, failed=self.explain)

    def _open_record(self, chosen: object) -> None:
        record = _as_record(chosen)
        if record is not None:
            opening.show_record(self.session, record)

    def _copy_record(self) -> None:
        record = _as_record(self.form.records_list.chosen)
        if record is not None:
            opening.begin_from_record(self.session, record, failed=self.explain)

    def _set_aside(self) -> None:
        draft = self._chosen_draft()
        if draft is None:
            return
        shelf, draft_id, clock = self.session.shelf, draft.summary.id, self.session.clock
        self.session.opening.run(
            lambda: alone_with(draft_id, lambda: shelf.set_aside(draft_id), clock=clock),
            done=lambda places: self._tell_set_aside(draft, places),
            failed=self.explain,
        )

    def _tell_set_aside(self, draft: "ShelvedDraft", places: tuple[Path, Path]) -> None:
        from aicode_desktop.gui.start.shelf_rows import name_of

        self._aside = places
        self.form.set_aside_words.setText(
            tr(
                "“{name}” is no longer in the list. Its file lies in “{folder}”.",
                name=name_of(draft),
                folder=places[0].parent,
            )
        )
        self.form.set_aside.show()
        self.form.put_back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def _put_back(self) -> None:
        if self._aside is None:
            return
        shelf, (aside, place) = self.session.shelf, self._aside
        self._aside = None
        self.session.background.run(
            lambda: shelf.put_back(aside, place),
            done=lambda _nothing: self._tell_put_back(),
            failed=self.explain,
        )

    def _tell_put_back(self) -> None:
        self.form.set_aside.hide()
        self._read()


def _as_record(thing: object) -> "Record | None":
    from aicode_desktop.model.record import Record

    return thing if isinstance(thing, Record) else None
