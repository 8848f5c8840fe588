"""What is due, at the top of the lists on the start page: the oldest first, a few at a time."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from aicode_desktop.gui import opening
from aicode_desktop.gui.forms.start import Ui_Start
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.host import paths
from aicode_desktop.words import plural, tr

if TYPE_CHECKING:
    from aicode_desktop.model.record import Record
    from aicode_desktop.workflow.follow_up import Reminder, Reminders

# The archive is loaded once the lists are there.

MOST_SHOWN = 3


class Reminding(QObject):
    """Fills the frame ``due`` of the start page; hides it while nothing is due."""

    def __init__(self, page: Page, form: Ui_Start) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._shown: Reminders | None = None

    def read(self) -> None:
        """Look what is due, off the GUI thread, and show it."""
        session = self._page.session
        today = self._page.store.today
        after_days = session.preferences.settings.remind_after_days

        def work() -> "Reminders":
            from aicode_desktop.workflow.follow_up import reminders

            return reminders(paths.records(), today=today, after_days=after_days)

        session.background.run(work, done=self._show, failed=self._page.explain)

    def _show(self, due: "Reminders") -> None:
        self._form.due.setVisible(bool(due.shown))
        if due == self._shown:
            return
        self._shown = due
        frame = self._form.due_list
        rows: list[QWidget] = [self._row(frame, each) for each in due.shown[:MOST_SHOWN]]
        more = due.total - len(rows)
        if more > 0:
            label = wrapped_label(frame, type_="hint")
            label.setText(plural("{n} more is waiting.", "{n} more are waiting.", more))
            rows.append(label)
        fill(frame, rows)

    def _row(self, parent: QWidget, reminder: "Reminder") -> QWidget:
        row = QWidget(parent)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._page.session.theme.grid(3))
        words = MarkedLine(row)
        source = tr("Source: {source}", source=reminder.source) if reminder.source else ""
        words.say(Kind.NOTE, f"{reminder.sentence} {source}".strip())
        line.addWidget(words, 1)
        if reminder.folder:
            open_ = QPushButton(tr("Open"), row)
            open_.setProperty("kind", "link")
            open_.setAutoDefault(False)
            open_.setAccessibleName(tr("Open the record: {sentence}", sentence=reminder.sentence))
            open_.clicked.connect(partial(self._open, reminder.folder))
            line.addWidget(open_, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _open(self, folder: str) -> None:
        session = self._page.session

        def work() -> "Record":
            from aicode_desktop.archive.record import open_record

            return open_record(paths.records() / folder)

        session.background.run(
            work,
            done=lambda record: opening.show_record(session, record),
            failed=self._page.explain,
            act=tr("Opening the record"),
        )
