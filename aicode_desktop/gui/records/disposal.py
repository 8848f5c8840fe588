"""Retention in the window: two periods, the records that are due, and a person who decides."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from aicode_desktop.archive import retention
from aicode_desktop.archive.retention import Due, Retention
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.gui.forms.archive import Ui_Archive
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.records.archive_acts import ArchiveActs
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.archiving import archive_in
from aicode_desktop.workflow.record_words import what_words

ROWS_SHOWN = 4
PERIODS = (1, 2, 3, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 50, 100)


class Disposal(QObject):
    """Ties the part of *form* that is about retention. Nothing goes without a name typed in."""

    def __init__(self, page: Page, form: Ui_Archive, root: Path, acts: ArchiveActs) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._root = root
        self._due: tuple[Due, ...] = ()
        periods = retention.retention_of(root)
        self._long = _offer(form.long_years, periods.long_years)
        self._short = _offer(form.short_years, periods.short_years)
        form.long_years.currentIndexChanged.connect(self._set_periods)
        form.short_years.currentIndexChanged.connect(self._set_periods)
        form.decided_by.textChanged.connect(self._show_acts)
        form.dispose.clicked.connect(
            lambda: acts.dispose(self._folders(), decided_by=form.decided_by.text().strip())
        )
        self._show(())

    def read(self) -> None:
        """Look which records are due."""
        self._look(lambda: None)

    def _set_periods(self) -> None:
        form, root = self._form, self._root
        periods = Retention(
            self._long[form.long_years.currentIndex()], self._short[form.short_years.currentIndex()]
        )
        if periods != retention.retention_of(root):
            self._look(lambda: retention.set_retention(root, periods))

    def _look(self, first: Callable[[], None]) -> None:
        root, today = self._root, self._page.session.clock.now().date()

        def work() -> tuple[Due, ...]:
            first()
            with archive_in(root) as archive:
                periods = retention.retention_of(root)
                return archive.ask(lambda index: retention.due(index, periods, today=today))

        self._page.session.background.run(work, done=self._show, failed=self._page.explain)

    def _show(self, due: tuple[Due, ...]) -> None:
        form = self._form
        if due != self._due:
            form.decided_by.clear()  # nobody has decided about these
        self._due = due
        form.due_words.setText(
            plural(
                "The period of {n} record is over. Look at it before it goes.",
                "The period of {n} records is over. Look at them before they go.",
                len(due),
            )
            if due
            else tr("No record’s period is over. Nothing is ever taken away by itself.")
        )
        rows = [
            Row(
                one.record.folder,
                one.record.provider_name or one.record.folder,
                f"{one.record.document_number} · {what_words(one.record)}",
                tr("Kept until {day}", day=day_in_words(one.kept_until)),
            )
            for one in due
        ]
        form.due_rows.show_rows(rows, most=ROWS_SHOWN)
        form.due_rows.setVisible(bool(due))
        form.disposal.setVisible(bool(due))
        self._show_acts()

    def _show_acts(self) -> None:
        self._form.dispose.setEnabled(bool(self._due and self._form.decided_by.text().strip()))

    def _folders(self) -> list[str]:
        return [one.record.folder for one in self._due]


def _offer(box: QComboBox, years: int) -> tuple[int, ...]:
    """Offer periods with *years* chosen; return them."""
    offered = tuple(sorted({*PERIODS, years}))
    box.addItems([plural("{n} year", "{n} years", n) for n in offered])
    box.setCurrentIndex(offered.index(years))
    return offered
