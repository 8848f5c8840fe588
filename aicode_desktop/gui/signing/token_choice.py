"""The smart card or token: what was seen, the certificate to sign with, and its PIN.

Looking needs no PIN. The PIN goes from its field into the one act that signs, and the field is
cleared; a wrong one ends that act, and the program does not try again by itself.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from aicode_desktop.errors import WrongPinError
from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.signing.chain_choice import ChainChoice
from aicode_desktop.gui.signing.token_words import facts_seen
from aicode_desktop.gui.still_wanted import StillWanted
from aicode_desktop.gui.widgets.certificate_card import CertificateCard
from aicode_desktop.gui.widgets.field import KIND_OF
from aicode_desktop.gui.widgets.filling import fact_row, fill
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.token import Diagnosis, PinState, TokenCertificate, TokenFindings
from aicode_desktop.words import tr
from aicode_desktop.workflow import tokens
from aicode_desktop.workflow.tokens import Offer

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer
    from aicode_desktop.sign.token import TokenSigner


@dataclass(frozen=True, slots=True, repr=False)
class Seen(Confidential):
    """One look at everything: what is there, what it means, and what could sign."""

    findings: TokenFindings
    diagnosis: Diagnosis
    offers: tuple[Offer, ...]


class TokenChoice(QObject):
    """Ties the fields of *form* that are about tokens.

    ``changed`` says that another certificate is chosen, or none; ``sign_asked`` that Return was
    pressed in the PIN; ``failed`` carries what is not about a field.
    """

    changed = Signal()
    sign_asked = Signal()
    complained = Signal()
    failed = Signal(object)

    def __init__(
        self, form: Ui_Sign, session: Session, act: OneAct, chain: ChainChoice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._session = session
        self._act = act
        self._chain = chain
        self._wanted = StillWanted()
        self._seen: Seen | None = None
        self._module: Path | None = None
        self._group = QButtonGroup(self)
        self.chosen: Offer | None = None
        form.look_again.clicked.connect(self.look)
        form.choose_module.clicked.connect(self._ask_module)
        form.pin.returnPressed.connect(self.sign_asked)
        form.pin.textEdited.connect(lambda _text: form.pin_field.complain(None))
        self._show()

    def look_if_new(self) -> None:
        """Look at what is there, unless that was done for the document as it stands."""
        if self._seen is None:
            self.look()

    def look(self) -> None:
        """Look at readers, modules, tokens and certificates, off the GUI thread."""
        signing, module, at = self._session.signing, self._module, self._session.clock.now()
        if signing is None or self._act.is_running:
            return
        pdf = signing.current_pdf

        def work() -> Seen:
            findings = tokens.look_around(module)
            diagnosis = tokens.diagnose(findings, at=at)
            return Seen(findings, diagnosis, tokens.offers(findings, pdf, at=at))

        self._form.token_words.say(Kind.NOTE, tr("Looking for readers, modules and tokens …"))
        self._act.run(
            work,
            # What was seen for another document says nothing of where a key would sign in this one.
            done=self._wanted.told(self._take, otherwise=lambda _seen: self._look_for_this()),
            failed=self.failed.emit,
            act=tr("Looking for tokens"),
        )

    def _look_for_this(self) -> None:
        if self._form.token_way.isVisible():
            self.look()

    def opened(self) -> "AbstractContextManager[Signer] | None":
        """Return the chosen key with the PIN that was typed, not logged in before it is entered.

        None, with the reason at the field, where there is no PIN yet.
        """
        chosen, form = self.chosen, self._form
        if chosen is None:
            return None
        pin = form.pin.text()
        form.pin.clear()
        if chosen.certificate.has_pin_pad:
            return _Login(chosen.certificate, None, self._chain.contents)
        if not pin:
            self._complain(tr("Type the PIN of the token."))
            return None
        return _Login(chosen.certificate, pin, self._chain.contents)

    def tell(self, error: Exception) -> None:
        """Show why the token did not sign, and what it reports since."""
        self.look()
        if isinstance(error, WrongPinError):
            self._complain(f"{error.what} {error.next_step}")
        else:
            self.failed.emit(error)

    def forget(self) -> None:
        """Let go of the PIN and of what was seen."""
        self._wanted.let_go()
        self._form.pin.clear()
        self._form.pin_field.complain(None)
        self._seen = None
        self.chosen = None
        self._show()

    def focus_first(self) -> None:
        """Put the cursor into the PIN, or where one looks again."""
        form = self._form
        (form.pin if form.pin_field.isVisibleTo(form.token_way) else form.look_again).setFocus()

    def _take(self, seen: Seen) -> None:
        before = self.chosen.certificate.facts.sha256 if self.chosen else ""
        fit = [offer for offer in seen.offers if not offer.why_not]
        again = (offer for offer in fit if offer.certificate.facts.sha256 == before)
        self._seen = seen
        self.chosen = next(again, fit[0] if len(fit) == 1 else None)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        form, seen, chosen = self._form, self._seen, self.chosen
        fill(form.token_list, self._cards(seen.offers if seen else ()))
        form.token_list.setVisible(bool(seen and seen.offers))
        form.token_doctor.setVisible(seen is not None)
        if seen is not None:
            was_open = form.token_doctor.is_open
            form.token_doctor.prepare(
                tr("Token doctor: what was seen"), lambda inside: _fill(inside, seen)
            )
            if was_open:
                form.token_doctor.open()
        self._show_chosen(chosen)

    def _cards(self, offers: tuple[Offer, ...]) -> list[CertificateCard]:
        for button in self._group.buttons():
            self._group.removeButton(button)
        cards = []
        for offer in offers:
            card = CertificateCard(offer, self._form.token_list)
            card.button.setChecked(offer is self.chosen)
            card.button.toggled.connect(
                lambda is_on, offer=offer: self._choose(offer) if is_on else None
            )
            self._group.addButton(card.button)
            cards.append(card)
        return cards

    def _choose(self, offer: Offer) -> None:
        self.chosen = offer
        self._form.pin_field.complain(None)
        self._show_chosen(offer)
        self.changed.emit()

    def _show_chosen(self, chosen: Offer | None) -> None:
        form = self._form
        form.token_words.say(Kind.WARNING, self._words(chosen))
        has_pad = chosen is not None and chosen.certificate.has_pin_pad
        form.pin_field.setVisible(chosen is not None and not has_pad)
        form.pin_pad.say(Kind.NOTE, _pad_words() if has_pad else "")
        lines = []
        for warning in chosen.placement.warnings if chosen else ():
            line = MarkedLine(form.token_objections)
            line.say(KIND_OF[warning.severity], warning.sentence)
            lines.append(line)
        fill(form.token_objections, lines)
        form.token_objections.setVisible(bool(lines))

    def _words(self, chosen: Offer | None) -> str:
        if self._seen is None:
            return ""
        if chosen is None:
            if any(not offer.why_not for offer in self._seen.offers):
                return ""
            diagnosis = self._seen.diagnosis
            return tr("{cause} {next}", cause=diagnosis.cause, next=diagnosis.next_step)
        return {
            PinState.COUNT_LOW: tr(
                "A wrong PIN was entered last. The token does not say how many tries are left."
            ),
            PinState.FINAL_TRY: tr("One try is left: another wrong PIN locks the token."),
        }.get(chosen.certificate.pin, "")

    def _ask_module(self) -> None:
        dialog = FileDialog(self._form.key.window(), tr("Choose the PKCS#11 module"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Modules (*.so *.dll *.dylib)"), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_module)
        dialog.open()

    def _take_module(self, name: str) -> None:
        self._module = Path(name)
        self.look()

    def _complain(self, words: str) -> None:
        self._form.pin_field.complain(Finding(Severity.BLOCK, "pin", "pin", words, ""))
        self._form.pin.setFocus()
        self.complained.emit()


class _Login(AbstractContextManager["Signer"], Confidential):
    """Logs in when entered, and out when left; the PIN is let go of at once."""

    def __init__(
        self, certificate: TokenCertificate, pin: str | None, chain: tuple[bytes, ...]
    ) -> None:
        self._certificate = certificate
        self._pin = pin
        self._chain = chain
        self._signer: TokenSigner | None = None

    def __enter__(self) -> "Signer":
        pin, self._pin = self._pin, None
        self._signer = tokens.open_token(self._certificate, pin=pin, chain=self._chain)
        return self._signer

    def __exit__(self, *_: object) -> None:
        if self._signer is not None:
            self._signer.close()


def _fill(inside: QVBoxLayout, seen: Seen) -> None:
    rows = [
        (tr("Cause"), seen.diagnosis.cause),
        (tr("Next step"), seen.diagnosis.next_step),
        *facts_seen(seen.findings),
    ]
    for caption, value in rows:
        inside.addWidget(fact_row(None, caption, value))


def _pad_words() -> str:
    return tr("This reader has keys of its own: type the PIN on the reader when it asks, not here.")
