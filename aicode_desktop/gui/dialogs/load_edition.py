"""The dialog that takes in an edition of the Code whose digest somebody told."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.forms.load_edition import Ui_LoadEdition
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import tr
from aicode_desktop.workflow import editions
from aicode_desktop.workflow.editions import LoadedEdition

WIDTH, MARGIN = 560, 32


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
        self.form.browse.clicked.connect(self._ask_for_file)
        self.form.cancel.clicked.connect(self.reject)
        self.form.load.clicked.connect(self._load)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, tr("Choose the edition"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Editions of the Code (*.json)"), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.form.file.setText)
        dialog.open()

    def _load(self) -> None:
        file, digest = Path(self.form.file.text().strip()), self.form.digest.text()
        at = self.session.clock.now()
        self.form.load.setEnabled(False)
        self.session.background.run(
            lambda: editions.load_by_digest(file, sha256=digest, at=at),
            done=self._tell_loaded,
            failed=self._tell_refused,
            act=tr("Loading the edition"),
        )

    def _tell_loaded(self, edition: LoadedEdition) -> None:
        self._loaded(edition.code.edition)
        self.accept()

    def _tell_refused(self, error: Exception) -> None:
        self.form.load.setEnabled(True)
        if isinstance(error, AicodeError):
            self.form.refused.say(Kind.PROBLEM, str(error))
        else:
            raise error
