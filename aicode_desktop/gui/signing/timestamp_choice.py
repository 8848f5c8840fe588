"""How long a signature lasts: plain, unless somebody types the address of a time-stamp service."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.widgets.long_term_fields import LongTermWish
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from aicode_desktop.sign.longterm import LongTerm


class TimestampRequest:
    """The one use of the network in a signing; ``is_used`` says whether it came to that."""

    def __init__(self, wish: LongTermWish) -> None:
        self._wish = wish
        self.is_used = False

    def long_term(self) -> "LongTerm | None":
        """Return what the signing may use, or None at level B. Called as it begins.

        Raises:
            CannotReadFileError: a file of evidence cannot be read, or is none.
        """
        wish = self._wish
        if wish.level is SignatureLevel.B:
            return None
        from aicode_desktop.workflow import long_term

        found = long_term.long_term_from(
            wish.address,
            level=wish.level,
            certificates=wish.certificates,
            revocations=wish.revocations,
        )
        self.is_used = True
        return found


class TimestampChoice(QObject):
    """Ties the fold of *form* that is about level and service.

    ``changed`` says that one of them is another; ``done_without`` that the offer was taken to sign
    without a service that did not answer.
    """

    changed = Signal()
    done_without = Signal()

    def __init__(self, form: Ui_Sign, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        form.timestamp_content.hide()
        form.timestamp_fold.prepare(tr("Add a time-stamp, or evidence that lasts"), self._fill)
        form.long_term.changed.connect(self._take_change)
        form.no_timestamp.clicked.connect(self._do_without)
        self._take_change()

    @property
    def remark(self) -> str:
        """What stands beside the button that signs: whom the program will connect to."""
        host = self._form.long_term.host
        return tr("Connects to {host} for the time-stamp", host=host) if host else ""

    def request(self) -> TimestampRequest | None:
        """Return the request for a signing; None, with the reason at the field, for no address."""
        wish = self._form.long_term.wish()
        if wish is None:
            self._form.timestamp_fold.open()
            self._form.long_term.form.address.setFocus()
            return None
        return TimestampRequest(wish)

    def begin_anew(self) -> None:
        """Withdraw the offer: another form is open."""
        self._form.without_service.hide()

    def offer_without(self) -> None:
        """Say what a signature without the service has and lacks, and offer it."""
        self._form.without_service.show()
        self._form.no_service.say(
            Kind.WARNING,
            tr(
                "You can sign without it, at level B-B. What is missing then: nobody vouches for"
                " the time, and once the certificate has expired nobody can tell whether it was"
                " good that day. Both can be added later, while the certificate is valid."
            ),
        )
        self._form.no_timestamp.setFocus()

    def _fill(self, inside: "QVBoxLayout") -> None:
        inside.addWidget(self._form.timestamp_content)
        self._form.timestamp_content.show()

    def _take_change(self) -> None:
        self._form.without_service.hide()
        self.changed.emit()

    def _do_without(self) -> None:
        self._form.long_term.choose(SignatureLevel.B)
        self.done_without.emit()
