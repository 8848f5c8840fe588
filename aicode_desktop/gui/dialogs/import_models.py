"""The dialog that takes models from a CSV file or a spreadsheet, after showing what it understood.

Nothing reaches the draft before the last button; that button is one step of undo.
"""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from aicode_desktop.drafts.cells import TABLE_LIMIT_BYTES
from aicode_desktop.drafts.table import ImportedModels, models_in
from aicode_desktop.gui.background import LatestWins
from aicode_desktop.gui.choosing import ask_for_table
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.import_models import Ui_ImportModels
from aicode_desktop.gui.lists.table_preview import left_out_rows, show_preview
from aicode_desktop.gui.review.said import model_facts
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.host.files import read_file
from aicode_desktop.model.draft import Model
from aicode_desktop.words import plural, tr

READ_AFTER_MS = 150
TEXT_LINES = 4
MOST_SHOWN = 5  # the dialog fits on a small screen


class ImportModelsDialog(Dialog):
    """Shows what a table holds, and adds its models to the draft of *session*."""

    form_width = 640

    def __init__(self, session: Session, *, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found = ImportedModels((), (), (), ())
        self._latest = LatestWins(session.background)
        self.form = Ui_ImportModels()
        self.form.setupUi(self)
        self._read_soon = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_soon.timeout.connect(self._read_text)
        self.limit_lines(self.form.table_text, TEXT_LINES)
        self._listen()
        self._show(self._found)
        self.lay_out()
        self.take_dropped(self.take_file)
        self.form.table_text.setPlainText(text)
        self.form.table_text.setFocus()

    def take_file(self, path: Path) -> None:
        """Show what the CSV file or spreadsheet *path* holds."""
        self._read_soon.stop()

        def work() -> ImportedModels:
            return models_in(read_file(path, limit_bytes=TABLE_LIMIT_BYTES))

        self._latest.run(work, done=self._show, failed=self._explain)

    def let_go(self) -> None:
        """Read no more."""
        self._read_soon.stop()

    def has_unsaved_words(self) -> bool:
        """Whether a table was put in, of which nothing is taken yet."""
        return bool(self.form.table_text.toPlainText().strip())

    def _listen(self) -> None:
        form = self.form
        form.table_text.textChanged.connect(self._read_later)
        form.choose_file.clicked.connect(lambda: ask_for_table(self, self.take_file))
        form.cancel.clicked.connect(self.reject)
        form.add.clicked.connect(self._add)

    def _read_later(self) -> None:
        self.form.add.setEnabled(False)  # what is understood is of another text
        self._read_soon.start()

    def _read_text(self) -> None:
        text = self.form.table_text.toPlainText()
        self._latest.run(lambda: models_in(text), done=self._show, failed=self._explain)

    def _show(self, found: ImportedModels) -> None:
        if self.is_left:
            return
        self._found = found
        self.form.errors.clear()
        form = self.form
        count = len(found.models)
        is_empty = not count and not found.skipped
        form.remark.say(Kind.WARNING, found.remark)
        form.understood.setVisible(not is_empty)
        show_preview(
            form,
            [_model_row(place, model) for place, model in enumerate(found.models)],
            left_out_rows(found.ignored_columns, found.skipped),
            words=plural("{n} model understood", "{n} models understood", count),
            most=MOST_SHOWN,
        )
        form.add.setText(
            plural("&Add {n} model", "&Add {n} models", count) if count else tr("&Add models")
        )
        form.add.setEnabled(bool(count))

    def _explain(self, error: Exception) -> None:
        if not self.is_left:
            self._show(ImportedModels((), (), (), ()))
            self.form.errors.explain(error)

    def _add(self) -> None:
        store = self._session.store
        store.put(models=(*store.draft.models, *self._found.models))
        self.accept()


def _model_row(place: int, model: Model) -> Row:
    title = " ".join(
        part for part in (model.name or tr("Model without a name"), model.version) if part
    )
    return Row(place, title, ", ".join(model_facts(model)))
