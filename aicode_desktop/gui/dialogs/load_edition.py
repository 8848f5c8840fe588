"""The dialog that takes in an edition of the Code that somebody vouches for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.explain import explained
from aicode_desktop.gui.forms.load_edition import Ui_LoadEdition
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.host.files import read_file
from aicode_desktop.host.regular_files import named
from aicode_desktop.words import tr
from aicode_desktop.workflow import editions
from aicode_desktop.workflow.editions import LoadedEdition

ROOT_LIMIT_BYTES = 1_000_000


class LoadEditionDialog(Dialog):
    """Loads the edition, and tells *loaded* its name; refusals stay in the dialog."""

    def __init__(
        self, session: Session, *, loaded: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._loaded = loaded
        self.form = Ui_LoadEdition()
        self.form.setupUi(self)
        self.form.refused.say(Kind.PROBLEM, "")
        form = self.form
        for button, line, says in (
            (form.browse, form.file, tr("Choose the file of the edition")),
            (form.browse_signature, form.signature, tr("Choose the signature beside it")),
            (form.browse_root, form.root, tr("Choose the certificate you trust")),
        ):
            button.setAccessibleName(says)
            button.clicked.connect(
                lambda _down=False, line=line, says=says: self._ask_for_file(line, says)
            )
        for choice in (form.by_digest, form.by_signature):
            choice.toggled.connect(self._show_way)
        form.cancel.clicked.connect(self.reject)
        form.load.clicked.connect(self._load)
        self._show_way()
        self.lay_out(busy=session.background)
        self.take_dropped(self._take)

    def has_unsaved_words(self) -> bool:
        """Whether anything was filled in, for an edition that is not loaded."""
        form = self.form
        return any(line.text() for line in (form.file, form.digest, form.signature, form.root))

    def _take(self, path: Path) -> None:
        """Put a dropped file where its ending says that it belongs."""
        form = self.form
        lines = {".p7s": form.signature, ".pem": form.root, ".crt": form.root, ".cer": form.root}
        line = lines.get(path.suffix.lower(), form.file)
        if line is not form.file:
            form.by_signature.setChecked(True)
        line.setText(str(path))

    def _show_way(self) -> None:
        is_signed = self.form.by_signature.isChecked()
        self.form.digest_field.setVisible(not is_signed)
        self.form.signature_field.setVisible(is_signed)
        self.form.root_field.setVisible(is_signed)

    def _ask_for_file(self, line: QLineEdit, title: str) -> None:
        ask_for_file(self, title, [tr("All files (*)")], lambda path: line.setText(str(path)))

    def _is_complete(self) -> bool:
        """Complain at the first field that is needed and empty."""
        form = self.form
        needed: list[tuple[Field, QLineEdit, str]] = [
            (form.file_field, form.file, tr("Choose the file of the edition."))
        ]
        if form.by_signature.isChecked():
            needed += [
                (form.signature_field, form.signature, tr("Choose the signature beside it.")),
                (form.root_field, form.root, tr("Choose the certificate you trust.")),
            ]
        else:
            words = tr("Put in the fingerprint that its publisher tells.")
            needed.append((form.digest_field, form.digest, words))
        for field, line, words in needed:
            field.complain(None)
            if not line.text().strip():
                self.complain(field, words)
                return False
        return True

    def _load(self) -> None:
        self.form.refused.say(Kind.PROBLEM, "")
        if not self._is_complete():
            return
        form, at = self.form, self.session.clock.now()
        file, digest = named(form.file.text()), form.digest.text()
        signature, root = named(form.signature.text()), named(form.root.text())
        is_signed = form.by_signature.isChecked()

        def work() -> LoadedEdition:
            if not is_signed:
                return editions.load_by_digest(file, sha256=digest, at=at)
            roots = [read_file(root, limit_bytes=ROOT_LIMIT_BYTES)]
            return editions.load_by_signature(file, signature=signature, roots=roots, at=at)

        form.load.setEnabled(False)
        self.session.background.run(
            work, done=self._tell_loaded, failed=self._tell_refused, act=tr("Loading the edition")
        )

    def _tell_loaded(self, edition: LoadedEdition) -> None:
        if self.is_left:
            return
        self._loaded(edition.code.edition)
        self.accept()

    def _tell_refused(self, error: Exception) -> None:
        if not self.is_left:
            self.form.load.setEnabled(True)
            self.form.refused.say(Kind.PROBLEM, str(explained(error)))
