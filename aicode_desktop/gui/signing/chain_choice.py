"""The certificates above the signer’s, from files beside the key that may lack them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions

CERTIFICATE_ENDINGS = {".pem", ".crt", ".cer", ".der"}


class ChainChoice(QObject):
    """Ties the part of *form* about them; ``failed`` carries why a file was not taken."""

    failed = Signal(object)

    def __init__(self, form: Ui_Sign, act: OneAct, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._act = act
        self._names: tuple[str, ...] = ()
        self.contents: tuple[bytes, ...] = ()
        form.add_chain.clicked.connect(self._ask)
        form.no_chain.clicked.connect(self.forget)
        self._show()

    def would_take(self, file: Path) -> bool:
        """Whether a dropped file is one of certificates for here."""
        return file.suffix.lower() in CERTIFICATE_ENDINGS and self._form.chain.isVisible()

    def takes(self, file: Path) -> bool:
        """Take a file of certificates that was dropped."""
        is_taken = self.would_take(file)
        if is_taken:
            self._add((file,))
        return is_taken

    def forget(self) -> None:
        """Go without them."""
        self._names, self.contents = (), ()
        self._show()

    def _ask(self) -> None:
        dialog = FileDialog(self._form.chain.window(), tr("Choose certificates"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for ending in sorted(CERTIFICATE_ENDINGS))
        dialog.setNameFilters(
            [tr("Certificates ({endings})", endings=endings), tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._add([Path(name) for name in names]))
        dialog.open()

    def _add(self, files: Sequence[Path]) -> None:
        self._act.run(
            lambda: actions.read_certificates(files),
            done=lambda contents: self._take([file.name for file in files], contents),
            failed=self.failed.emit,
            act=tr("Reading the certificates"),
        )

    def _take(self, names: Sequence[str], contents: Sequence[bytes]) -> None:
        self._names = (*self._names, *names)
        self.contents = (*self.contents, *contents)
        self._show()

    def _show(self) -> None:
        names = tr("Certificates above yours: {names}", names=", ".join(self._names))
        self._form.chain_names.setText(names if self._names else "")
        self._form.chain_names.setVisible(bool(self._names))
        self._form.no_chain.setVisible(bool(self._names))
