"""The time-stamp that a signature may get: off unless somebody types the address of a service."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from aicode_desktop.sign.longterm import LongTerm


class TimestampRequest:
    """The one use of the network in a signing; ``is_used`` says whether it came to that."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.is_used = False

    def long_term(self) -> "LongTerm | None":
        """Return what the signing may use, or None without an address. Called as it begins."""
        if not self._address:
            return None
        from aicode_desktop.workflow import long_term  # noqa: PLC0415

        self.is_used = True
        return long_term.long_term_with(self._address, level=SignatureLevel.T)


class TimestampChoice(QObject):
    """Ties the fold of *form* that is about the time-stamp; ``changed`` with the address."""

    changed = Signal()

    def __init__(self, form: Ui_Sign, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        form.timestamp_content.hide()
        form.no_timestamp.hide()
        form.timestamp_fold.prepare(tr("Add a time-stamp"), self._fill)
        form.timestamp_address.textChanged.connect(self._take_address)
        form.no_timestamp.clicked.connect(self._clear)

    @property
    def remark(self) -> str:
        """What stands beside the button that signs: whom the program will connect to."""
        host = _host_in(self._address)
        return tr("Connects to {host} for the time-stamp", host=host) if host else ""

    def request(self) -> TimestampRequest | None:
        """Return the request for a signing; None, with the reason at the field, for no address."""
        if not self._address or _host_in(self._address):
            return TimestampRequest(self._address)
        words = tr("This is no address of a service: it begins with http:// or https://.")
        self._form.timestamp_address_field.complain(
            Finding(Severity.BLOCK, "timestamp", "timestamp", words, "")
        )
        self.ask()
        return None

    def ask(self) -> None:
        """Open the fold, with the cursor in the address."""
        self._form.timestamp_fold.open()
        self._form.timestamp_address.setFocus()

    @property
    def _address(self) -> str:
        return self._form.timestamp_address.text().strip()

    def _fill(self, inside: "QVBoxLayout") -> None:
        inside.addWidget(self._form.timestamp_content)
        self._form.timestamp_content.show()

    def _take_address(self) -> None:
        self._form.timestamp_address_field.complain(None)
        self._form.no_timestamp.setVisible(bool(self._address))
        self.changed.emit()

    def _clear(self) -> None:
        self._form.timestamp_address.clear()
        self._form.timestamp_address.setFocus()


def _host_in(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in {"http", "https"} else ""
