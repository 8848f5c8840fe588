"""Renewing a signed form: time-stamp and evidence added to a copy, by a service the user names."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from aicode_desktop.gui.forms.verify import Ui_Verify
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.saving import ask_which_kind
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.signing.timestamp_choice import TimestampRequest
from aicode_desktop.gui.widgets.long_term_fields import LongTermWish
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.words import tr
from aicode_desktop.workflow import long_term

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout


class Renewal(QObject):
    """Ties the fold of *form* about renewing.

    ``renewed`` carries the new file; ``failed`` why there is none.
    """

    renewed = Signal(object)
    failed = Signal(object)

    def __init__(self, form: Ui_Verify, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._session = session
        self._act = OneAct(session.background, self)
        self._file: Path | None = None
        form.renew_content.hide()
        form.long_term.offer((SignatureLevel.T, SignatureLevel.LT, SignatureLevel.LTA))
        form.renew_fold.prepare(tr("Renew the signatures so that they last"), self._fill)
        form.long_term.changed.connect(self._show_host)
        form.renew.clicked.connect(self._ask)
        self._act.changed.connect(lambda: form.renew.setEnabled(not self._act.is_running))
        self._show_host()

    def offer(self, file: Path | None) -> None:
        """Offer to renew *file*, or nothing."""
        self._file = file
        self._form.renewal.setVisible(file is not None)

    def _fill(self, inside: "QVBoxLayout") -> None:
        inside.addWidget(self._form.renew_content)
        self._form.renew_content.show()

    def _show_host(self) -> None:
        host = self._form.long_term.host
        words = tr("Connects to {host} for the time-stamp", host=host) if host else ""
        self._form.renew_remark.setText(words)
        self._form.renew_remark.setVisible(bool(words))

    def _ask(self) -> None:
        file, wish = self._file, self._form.long_term.wish()
        if file is None or wish is None:
            return
        ask_which_kind(
            self._form.renewal,
            tr("Save the renewed form"),
            f"{file.stem}-renewed",
            {".pdf": tr("PDF (*.pdf)")},
            lambda path: self._renew(file, wish, path),
        )

    def _renew(self, file: Path, wish: LongTermWish, path: Path) -> None:
        at, request = self._session.clock.now(), TimestampRequest(wish)

        def work() -> Path:
            wanted = request.long_term()
            if wanted is not None:
                long_term.renew_file(file, path, wanted, at=at)
            return path

        def tell(about: SignalInstance, outcome: object) -> None:
            if request.is_used:
                self._session.network_used.emit()
            about.emit(outcome)

        self._act.run(
            work,
            done=lambda renewed: tell(self.renewed, renewed),
            failed=lambda error: tell(self.failed, error),
            act=tr("Renewing the signatures"),
        )
