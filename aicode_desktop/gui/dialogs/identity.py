"""The dialog about the key that drafts are encrypted for: its recovery sheet, its public half."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.identity import Ui_Identity
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, vault


class IdentityDialog(Dialog):
    """Saves what lets a person read their drafts elsewhere; the vault of *session* is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Ui_Identity()
        self.form.setupUi(self)
        # A key of 62 letters has no place to break a line by itself.
        key = session.door.vault.public_key
        middle = len(key) // 2
        self.form.public_key.setText(f"{key[:middle]}\n{key[middle:]}")
        self.form.public_key.setAccessibleName(tr("Public key: {key}", key=key))
        self.form.saved.say(Kind.GOOD, "")
        self.form.copy.clicked.connect(self._copy)
        self.form.save_sheet.clicked.connect(self._ask_for_sheet)
        self.form.export_key.clicked.connect(self._ask_for_export)
        self.form.close.clicked.connect(self.reject)
        self.lay_out(busy=session.background)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._session.door.vault.public_key)
        self.form.copy.setText(tr("Copied"))

    def _ask_for_sheet(self) -> None:
        opened, today = self._session.door.vault, self._session.store.today
        self._ask(
            tr("recovery-sheet.pdf"),
            tr("PDF (*.pdf)"),
            lambda: vault.recovery_sheet(opened, today=today),
        )

    def _ask_for_export(self) -> None:
        opened, at = self._session.door.vault, self._session.clock.now()
        self._ask(tr("identity.txt"), tr("Text (*.txt)"), lambda: vault.exported(opened, at=at))

    def _ask(self, name: str, kind: str, make: Callable[[], bytes]) -> None:
        ask_where(self, name=name, filters=[kind], chosen=lambda path: self._save(path, make))

    def _save(self, path: Path, make: Callable[[], bytes]) -> None:
        self.form.errors.clear()
        self.run(
            self._session.background,
            lambda: actions.save_new(path, make()),
            done=lambda _nothing: self._tell(path),
            failed=self._explain,
            act=tr("Making the document"),
        )

    def _tell(self, path: Path) -> None:
        self._session.preferences.change(is_recovery_settled=True)
        words = tr("Saved as {file}. Whoever has it can read every draft.", file=path.name)
        self.form.saved.say(Kind.GOOD, words)
        self.form.sheet.verticalScrollBar().setValue(0)

    def _explain(self, error: Exception) -> None:
        self.form.errors.explain(error)
        self.form.sheet.verticalScrollBar().setValue(0)
