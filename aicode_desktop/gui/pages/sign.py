"""The page Sign: who signs, the certificate shown before it is used, and what was made.

The passphrase goes from its field into the work as a parameter, and the field is cleared. An opened
key is held only while the page is in front.
"""

import pathlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from aicode_desktop.errors import CannotReadFileError, WrongPassphraseError
from aicode_desktop.gui.certificate_words import certificate_facts
from aicode_desktop.gui.dates import size
from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.pages.page import Page, Primary
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.widgets.field import KIND_OF, Field
from aicode_desktop.gui.widgets.filling import fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.rendered import DocumentKind, in_groups
from aicode_desktop.sign.backend import Signer
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, desk
from aicode_desktop.workflow.actions import Placement
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.journey import Step, blocks_in

KEY_ENDINGS = {".p12", ".pfx"}
GROUPS_SHOWN = 16  # the whole of a SHA-256

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, repr=False)
class _OpenedKey(Confidential):
    """A key that was opened, and where it would sign."""

    signer: Signer
    placement: Placement


class SignPage(Page):
    """Leads from the frozen document to the last signature, one signatory after another."""

    step = Step.SIGN

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Sign()
        self.form.setupUi(self.body)
        self._key: _OpenedKey | None = None
        self._is_working = False
        self.lay_out()
        self._listen()

    def arrived(self) -> None:
        """Freeze the document, if it is not frozen yet, and show how far signing has come."""
        self.session.freeze(failed=self.explain)
        self._show_all()

    def focus_first(self) -> None:
        """Put the cursor where the person goes on."""
        for field in (self.form.key_file, self.form.end_rehearsal):
            if field.isVisible():
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        super().focus_first()

    def take_file(self, file: pathlib.Path) -> bool:
        """Take a certificate file that was dropped."""
        if file.suffix.lower() not in KEY_ENDINGS or not self.form.key.isVisible():
            return False
        self._take_key_file(str(file))
        return True

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Let go of key and passphrase when the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():  # as it is when the window is only made small
            self._forget_key()

    def primary(self) -> Primary | None:
        """Open the certificate, then sign with it, then go on."""
        signing = self.session.signing
        blocks = blocks_in(self.store.findings)
        if blocks and not self.store.is_locked:
            return Primary(
                tr("Go to the first open point"), lambda: self.session.go_to_field(blocks[0].field)
            )
        if signing is not None and signing.progress.is_signed:
            return None
        is_ready = signing is not None and not self._is_working
        if self.session.is_rehearsal:
            person = self.store.draft.signatories[self._next_place()]
            words = tr("Rehearse signing as {name}", name=person.name)
            return Primary(_on_button(words), self._rehearse, is_enabled=is_ready)
        if self._key is None:
            return Primary(tr("Show the &certificate"), self._open_key, is_enabled=is_ready)
        if self._key.placement.blocking:
            return Primary(tr("Choose another certificate"), self._begin_again)
        words = tr("Sign as {name}", name=self._key.placement.signatory.name)
        return Primary(_on_button(words), self._sign, is_enabled=is_ready)

    def _listen(self) -> None:
        form = self.form
        form.choose_key.clicked.connect(self._ask_for_key_file)
        form.key_file.textEdited.connect(lambda _text: self._forget_key(keep_passphrase=True))
        form.key_file.returnPressed.connect(form.passphrase.setFocus)
        form.passphrase.returnPressed.connect(self._open_key)
        form.other_key.clicked.connect(self._begin_again)
        form.rehearse.clicked.connect(
            lambda: self._set_rehearsal(is_rehearsal=not self.session.is_rehearsal)
        )
        form.end_rehearsal.clicked.connect(lambda: self._set_rehearsal(is_rehearsal=False))
        self.session.signing_changed.connect(self._signing_changed)
        self.store.findings_changed.connect(self._refresh)

    def _signing_changed(self) -> None:
        self._forget_key(keep_passphrase=True)
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_all()

    def _show_all(self) -> None:
        form, signing = self.form, self.session.signing
        blocks = blocks_in(self.store.findings) if not self.store.is_locked else ()
        is_signed = signing is not None and signing.progress.is_signed
        is_open = not blocks and not is_signed
        is_rehearsal = self.session.is_rehearsal
        form.lead.setText(self._lead(is_signed=is_signed))
        form.not_ready.say(Kind.WARNING, self._not_ready_words(len(blocks)))
        form.rehearsal.say(
            Kind.NOTE,
            tr(
                "This is a rehearsal. Every page says SPECIMEN, the certificate is thrown away"
                " afterwards, and nothing can be sent."
            )
            if is_rehearsal and not is_signed
            else "",
        )
        form.who.setVisible(not blocks)
        form.key.setVisible(is_open and not is_rehearsal and self._key is None)
        form.certificate.setVisible(is_open and self._key is not None)
        form.rehearse_row.setVisible(is_open and not self.store.is_locked and self._key is None)
        form.rehearse.setText(
            tr("Stop the rehearsal")
            if is_rehearsal
            else tr("Rehearse signing first, with a throw-away certificate")
        )
        form.made.setVisible(is_signed)
        self._show_people(signing)
        self._show_certificate()
        if signing is not None and is_signed:
            self._show_made(signing)
        self.primary_changed.emit()

    def _lead(self, *, is_signed: bool) -> str:
        if is_signed:
            return tr("Every signatory has signed.")
        return tr("The document is frozen: what the preview shows is what is signed.")

    @staticmethod
    def _not_ready_words(count: int) -> str:
        if not count:
            return ""
        return plural(
            "Nothing can be signed yet: {n} point is open.",
            "Nothing can be signed yet: {n} points are open.",
            count,
        )

    def _show_people(self, signing: Signing | None) -> None:
        signatories = self.store.draft.signatories
        made = signing.signed_places if signing is not None else frozenset()
        lines: list[QWidget] = []
        for place, signatory in enumerate(signatories):
            line = MarkedLine(self.form.who_list)
            who = ", ".join(part for part in (signatory.name, signatory.position) if part)
            if place in made:
                line.say(Kind.GOOD, tr("{who}: signed", who=who))
            else:
                line.say(Kind.NOTE, tr("{who}: still to sign", who=who))
            lines.append(line)
        fill(self.form.who_list, lines)
        words = tr("Preparing the document …")
        if signing is not None:
            words = tr(
                "Document {number}, {size}, fingerprint {fingerprint}",
                number=signing.draft.document_number,
                size=size(len(signing.unsigned_pdf)),
                fingerprint=in_groups(signing.fingerprint),
            )
        self.form.frozen.setText(words)

    def _next_place(self) -> int:
        signing = self.session.signing
        made = signing.signed_places if signing is not None else frozenset()
        places = range(len(self.store.draft.signatories))
        return next((place for place in places if place not in made), 0)

    def _ask_for_key_file(self) -> None:
        dialog = QFileDialog(self, tr("Choose the certificate file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Certificates (*.p12 *.pfx)"), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.session.key_folder:
            dialog.setDirectory(self.session.key_folder)
        dialog.fileSelected.connect(self._take_key_file)
        dialog.open()

    def _take_key_file(self, name: str) -> None:
        self.session.key_folder = str(pathlib.Path(name).parent)
        self.form.key_file.setText(name)
        self._forget_key()
        self.form.passphrase.setFocus()

    def _open_key(self) -> None:
        signing = self.session.signing
        name = self.form.key_file.text().strip()
        if signing is None or self._is_working:
            return
        if not name:
            _complain(self.form.key_file_field, tr("Choose a certificate file first."))
            self.form.key_file.setFocus()
            return
        passphrase = self.form.passphrase.text()
        self.form.passphrase.clear()
        self.form.key_file_field.complain(None)
        self.form.passphrase_field.complain(None)
        at = self.session.clock.now()

        def work() -> _OpenedKey:
            signer = actions.open_key(pathlib.Path(name).expanduser(), passphrase=passphrase)
            placed = actions.placement(signing.current_pdf, signer, at=at)
            return _OpenedKey(signer, placed)

        self._run(work, self._show_key, self._tell_not_opened, act=tr("Opening the certificate"))

    def _show_key(self, key: _OpenedKey) -> None:
        self._key = key
        self.session.key_folder = str(pathlib.Path(self.form.key_file.text()).expanduser().parent)
        self._refresh()
        self.form.other_key.setFocus()

    def _tell_not_opened(self, error: Exception) -> None:
        if isinstance(error, WrongPassphraseError):
            _complain(self.form.passphrase_field, f"{error.what} {error.next_step}")
            self.form.passphrase.setFocus()
        elif isinstance(error, CannotReadFileError):
            _complain(self.form.key_file_field, error.what)
            self.form.key_file.setFocus()
        else:
            self.explain(error)

    def _show_certificate(self) -> None:
        if self._key is None:
            return
        facts = self._key.signer.certificates()[0]
        self.form.holder.setText(facts.holder)
        show_facts(self.form.certificate_facts, certificate_facts(facts))
        lines = []
        for objection in self._key.placement.objections:
            line = MarkedLine(self.form.objections)
            line.say(KIND_OF[objection.severity], objection.sentence)
            lines.append(line)
        fill(self.form.objections, lines)

    def _sign(self) -> None:
        signing, key = self.session.signing, self._key
        if signing is None or key is None:
            return
        at, records = self.session.clock.now(), self.session.records_folder()
        self._run(
            lambda: desk.sign_next(signing, key.signer, records=records, at=at),
            self._show_signed,
            self._tell_not_signed,
            act=tr("Signing and validating"),
        )

    def _rehearse(self) -> None:
        signing = self.session.signing
        if signing is None:
            return
        at, records, place = (
            self.session.clock.now(),
            self.session.records_folder(),
            self._next_place(),
        )

        def work() -> Signing:
            signer = actions.throwaway_signers(signing.draft, at=at)[place]
            return desk.sign_next(signing, signer, records=records, at=at)

        self._run(work, self._show_signed, self.explain, act=tr("Rehearsing the signature"))

    def _run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        *,
        act: str,
    ) -> None:
        if self._is_working:
            return
        self._is_working = True
        self.errors.clear()
        self.primary_changed.emit()

        def settle(tell: Callable[[], None]) -> None:
            self._is_working = False
            tell()
            self.primary_changed.emit()

        self.session.background.run(
            work,
            done=lambda result: settle(lambda: done(result)),
            failed=lambda error: settle(lambda: failed(error)),
            act=act,
        )

    def _show_signed(self, signing: Signing) -> None:
        self._forget_key()
        self.form.key_file.clear()
        self.session.show_signing(signing)
        self.verticalScrollBar().setValue(0)
        self.focus_first()

    def _tell_not_signed(self, error: Exception) -> None:
        self._begin_again()
        self.explain(error)

    def _show_made(self, signing: Signing) -> None:
        is_rehearsal = signing.kind is DocumentKind.SPECIMEN
        words = tr("Signed, validated and kept.")
        if is_rehearsal:
            words = tr("Rehearsed: signed, validated, and kept apart from everything real.")
        self.form.made_words.say(Kind.GOOD, words)
        show_facts(self.form.made_list, _made_facts(signing))
        self.form.made_acts.setVisible(is_rehearsal)

    def _set_rehearsal(self, *, is_rehearsal: bool) -> None:
        if not is_rehearsal and not self.store.draft.id:
            self.session.go_to(Place.START)  # an example, which is kept nowhere
            return
        self.session.rehearse(is_rehearsal)
        self.session.freeze(failed=self.explain)

    def _begin_again(self) -> None:
        self._forget_key()
        self._refresh()
        self.form.key_file.setFocus()
        self.form.key_file.selectAll()

    def _forget_key(self, *, keep_passphrase: bool = False) -> None:
        self._key = None
        if not keep_passphrase:
            self.form.passphrase.clear()
        self.form.passphrase_field.complain(None)
        self.form.key_file_field.complain(None)


def _made_facts(signing: Signing) -> list[tuple[str, str]]:
    signed = signing.signed
    if signed is None:
        return []
    held = [tr("{name}: holds", name=one.certificate.holder) for one in signed.signatures]
    return [
        (tr("Signatures"), "\n".join(held)),
        (tr("Level"), signed.signatures[-1].level),
        (tr("SHA-256"), in_groups(signed.sha256, GROUPS_SHOWN)),
        (tr("Kept in"), str(signing.record.folder) if signing.record else ""),
    ]


def _complain(field: Field, words: str) -> None:
    field.complain(Finding(Severity.BLOCK, "key", "key", words, ""))


def _on_button(words: str) -> str:
    return words.replace("&", "&&")  # a name is no mnemonic
