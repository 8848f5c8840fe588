"""The dialog that takes in an edition of the Code that somebody vouches for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.forms.load_edition import Ui_LoadEdition
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.host.files import read_file
from aicode_desktop.words import tr
from aicode_desktop.workflow import editions
from aicode_desktop.workflow.editions import LoadedEdition

WIDTH, MARGIN = 560, 32
ROOT_LIMIT_BYTES = 1_000_000


class LoadEditionDialog(QDialog):
    """Loads the edition, and tells *loaded* its name; refusals stay in the dialog."""

    def __init__(
        self, session: Session, *, loaded: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._loaded = loaded
        self.form = Ui_LoadEdition()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = session.theme
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        room = self.screen().availableGeometry()
        self.setFixedWidth(min(theme.px(WIDTH + 2 * MARGIN), room.width()))
        self.form.refused.say(Kind.PROBLEM, "")
        form = self.form
        for button, line, says in (
            (form.browse, form.file, tr("Choose the file of the edition")),
            (form.browse_signature, form.signature, tr("Choose the signature beside it")),
            (form.browse_root, form.root, tr("Choose the certificate you trust")),
        ):
            button.setAccessibleName(says)
            button.clicked.connect(lambda _down=False, line=line: self._ask_for_file(line))
        for choice in (form.by_digest, form.by_signature):
            choice.toggled.connect(self._show_way)
        form.cancel.clicked.connect(self.reject)
        form.load.clicked.connect(self._load)
        self._show_way()

    def _show_way(self) -> None:
        is_signed = self.form.by_signature.isChecked()
        self.form.digest_field.setVisible(not is_signed)
        self.form.signature_field.setVisible(is_signed)
        self.form.root_field.setVisible(is_signed)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown, on any screen."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            room = self.screen().availableGeometry().height()
            self.resize(self.width(), min(layout.totalHeightForWidth(self.width()), room))

    def _ask_for_file(self, line: QLineEdit) -> None:
        dialog = QFileDialog(self, tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(line.setText)
        dialog.open()

    def _load(self) -> None:
        form, at = self.form, self.session.clock.now()
        file, digest = Path(form.file.text().strip()), form.digest.text()
        signature, root = Path(form.signature.text().strip()), Path(form.root.text().strip())
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
        self._loaded(edition.code.edition)
        self.accept()

    def _tell_refused(self, error: Exception) -> None:
        self.form.load.setEnabled(True)
        if isinstance(error, AicodeError):
            self.form.refused.say(Kind.PROBLEM, str(error))
            self._fit()
        else:
            raise error
