"""The dialog that takes models from a CSV file or a spreadsheet, after showing what it understood.

Nothing reaches the draft before the last button; that button is one step of undo.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from aicode_desktop.drafts.cells import TABLE_LIMIT_BYTES, Skipped
from aicode_desktop.drafts.table import ImportedModels, models_in
from aicode_desktop.gui.background import LatestWins
from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.forms.import_models import Ui_ImportModels
from aicode_desktop.gui.review.said import model_facts
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.widgets.filling import column_of
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.host.files import read_file
from aicode_desktop.model.draft import Model
from aicode_desktop.words import plural, tr

READ_AFTER_MS = 150
WIDTH = 640
MARGIN = 32
TEXT_LINES = 5
MOST_SHOWN = 5
MOST_SHOWN_OF_TWO = 2  # the dialog fits on a small screen


class ImportModelsDialog(QDialog):
    """Shows what a table holds, and adds its models to the draft of *session*."""

    def __init__(self, session: Session, *, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found = ImportedModels((), (), (), ())
        self._latest = LatestWins(session.background)
        self._is_closed = False
        self.form = Ui_ImportModels()
        self.form.setupUi(self)
        self.errors = ErrorPanel(self)
        self._read_soon = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_soon.timeout.connect(self._read_text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self._listen()
        self._show(self._found)
        self.form.table_text.setPlainText(text)
        self.form.table_text.setFocus()

    def understood_is_current(self) -> bool:
        """Whether what is shown is what the table holds now."""
        return self._latest.is_idle and not self._read_soon.isActive()

    def take_file(self, path: Path) -> None:
        """Show what the CSV file or spreadsheet *path* holds."""
        self._read_soon.stop()

        def work() -> ImportedModels:
            return models_in(read_file(path, limit_bytes=TABLE_LIMIT_BYTES))

        self._latest.run(work, done=self._show, failed=self._explain)

    def done(self, result: int) -> None:
        """Close, and take nothing more from running work."""
        self._is_closed = True
        self._read_soon.stop()
        super().done(result)

    def _lay_out(self) -> None:
        theme = self._session.theme
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        column_of(self.form.error_place).addWidget(self.errors)
        line = self.form.table_text.fontMetrics().lineSpacing()
        self.form.table_text.setFixedHeight(line * TEXT_LINES + theme.px(16))
        self.setFixedWidth(theme.px(WIDTH + 2 * MARGIN))

    def _listen(self) -> None:
        form = self.form
        form.table_text.textChanged.connect(self._read_soon.start)
        form.choose_file.clicked.connect(self._ask_for_file)
        form.cancel.clicked.connect(self.reject)
        form.add.clicked.connect(self._add)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, tr("Choose a table"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods)"), tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def _read_text(self) -> None:
        text = self.form.table_text.toPlainText()
        self._latest.run(lambda: models_in(text), done=self._show, failed=self._explain)

    def _show(self, found: ImportedModels) -> None:
        if self._is_closed:
            return
        self._found = found
        self.errors.clear()
        form = self.form
        count = len(found.models)
        is_empty = not count and not found.skipped
        form.remark.say(Kind.WARNING, found.remark)
        form.understood.setVisible(not is_empty)
        form.understood_words.setText(
            plural("{n} model understood", "{n} models understood", count)
        )
        rows = [*_ignored_rows(found.ignored_columns), *map(_skipped_row, found.skipped)]
        most = MOST_SHOWN_OF_TWO if count and rows else MOST_SHOWN
        models = [_model_row(place, model) for place, model in enumerate(found.models)]
        form.understood_list.show_rows(models, most=most)
        form.understood_list.setVisible(bool(count))
        form.skipped_words.setText(
            plural("{n} thing was not taken", "{n} things were not taken", len(rows))
        )
        form.skipped_words.setVisible(bool(rows))
        form.skipped_list.show_rows(rows, most=most)
        form.skipped_list.setVisible(bool(rows))
        form.add.setText(plural("&Add {n} model", "&Add {n} models", count))
        form.add.setEnabled(bool(count))
        form.add.setDefault(bool(count))
        self._fit()

    def _explain(self, error: Exception) -> None:
        if not self._is_closed:
            self._show(ImportedModels((), (), (), ()))
            self.errors.explain(error)
            self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            room = self.screen().availableGeometry().height()
            self.resize(self.width(), min(layout.totalHeightForWidth(self.width()), room))

    def _add(self) -> None:
        store = self._session.store
        store.put(models=(*store.draft.models, *self._found.models))
        self.accept()


def _model_row(place: int, model: Model) -> Row:
    title = " ".join(
        part for part in (model.name or tr("Model without a name"), model.version) if part
    )
    return Row(place, title, ", ".join(model_facts(model)))


def _skipped_row(skipped: Skipped) -> Row:
    where = tr("Row {n}", n=skipped.row)
    if skipped.column:
        where = tr("Row {n}, column “{column}”", n=skipped.row, column=skipped.column)
    return Row(skipped, where, skipped.reason)


def _ignored_rows(columns: tuple[str, ...]) -> list[Row]:
    return [
        Row(column, tr("Column “{column}”", column=column), tr("This heading is not known."))
        for column in columns
    ]
