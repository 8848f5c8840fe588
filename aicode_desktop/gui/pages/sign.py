"""The page Sign: who signs, the certificate shown before it is used, and what was made.

A key is held only while the page is in front.
"""

import pathlib
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent

from aicode_desktop.errors import TimestampError
from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import MARGIN, Page, Primary
from aicode_desktop.gui.review.commission_form import CommissionForm
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.signing import signing_words
from aicode_desktop.gui.signing.handwriting_choice import HandwritingChoice
from aicode_desktop.gui.signing.signatory_lines import signatory_lines
from aicode_desktop.gui.signing.timestamp_choice import TimestampChoice, TimestampRequest
from aicode_desktop.gui.signing.ways_to_sign import Way, WaysToSign, on_button
from aicode_desktop.gui.widgets.filling import fill, show_facts
from aicode_desktop.gui.widgets.long_term_fields import LongTermWish
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.host import paths
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, desk, paper_signing
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.journey import Step, blocks_in

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer


class SignPage(Page):
    """Leads from the frozen document to the last signature, one signatory after another."""

    step = Step.SIGN

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Sign()
        self.form.setupUi(self.body)
        self._act = OneAct(session.background, self)
        self._ways = WaysToSign(self.form, session, self._act, self)
        self._handwriting = HandwritingChoice(self.form.handwriting, self._act, self)
        self._timestamp = TimestampChoice(self.form, self)
        self._commission = CommissionForm(
            self, self.form.use_commission_form, self.form.commission_row
        )
        self._is_way_offered = False  # for the form that is open
        self._is_refused = False  # freezing the document
        self.lay_out()
        self._listen()

    def arrived(self) -> None:
        """Freeze the document, if it is not frozen yet, and show how far signing has come."""
        draft_id = "" if self._is_way_offered or self.store.is_locked else self.store.draft.id
        if draft_id and paper_signing.was_printed(paths.desk() / draft_id):
            self._ways.choose_paper()
        self._is_way_offered = True
        self._freeze_and_show()

    def focus_first(self) -> None:
        """Put the cursor where the person goes on."""
        if self.form.key.isVisible():
            self._ways.focus_first()
        elif self.form.end_rehearsal.isVisible():
            self.form.end_rehearsal.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()

    def take_file(self, file: pathlib.Path) -> bool:
        """Take what was dropped: a certificate file, a scan, or a picture of a handwriting."""
        return self._ways.takes((file,)) or self._handwriting.takes(file)

    def take_files(self, files: Sequence[pathlib.Path]) -> bool:
        """Take the pages of a scan that were dropped together."""
        return self._ways.takes(files)

    def words_of_drop(self, files: Sequence[pathlib.Path]) -> str:
        """Return what the files would be for here."""
        return self._ways.words_of_drop(files) or self._handwriting.words_of_drop(files)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of key and passphrase when the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():  # as it is when the window is only made small
            self._ways.forget()

    def primary(self) -> Primary | None:
        """Open the certificate, then sign with it, then go on."""
        signing = self.session.signing
        blocks = blocks_in(self.store.findings)
        if blocks and not self.store.is_locked:
            return Primary(
                tr("Go to the first open point"), lambda: self.session.go_to_field(blocks[0].field)
            )
        if self.session.hold.is_elsewhere or (signing is not None and signing.progress.is_signed):
            return None
        if self._is_refused and signing is None:
            return Primary(tr("&Try again"), self._freeze_and_show)
        is_ready = signing is not None and not self._act.is_running
        if self.session.is_rehearsal:
            person = self.store.draft.signatories[self._next_place()]
            words = tr("Rehearse signing as {name}", name=person.name)
            return Primary(on_button(words), self._rehearse, is_enabled=is_ready)
        primary = self._ways.primary(is_ready=is_ready)
        if not self._ways.is_ready_to_sign:
            return primary
        return replace(primary, remark=self._timestamp.remark)

    def _listen(self) -> None:
        form = self.form
        form.rehearse.clicked.connect(
            lambda: self._set_rehearsal(is_rehearsal=not self.session.is_rehearsal)
        )
        form.more.clicked.connect(self._show_more)
        form.end_rehearsal.clicked.connect(lambda: self._set_rehearsal(is_rehearsal=False))
        self._ways.changed.connect(self._freeze_and_show)
        self._ways.kept.connect(self._show_kept)
        self._ways.print_asked.connect(self._print)
        self._ways.failed.connect(self.explain)
        self._handwriting.failed.connect(self.explain)
        self._ways.complained.connect(self._bring_focus_into_view)
        self._ways.sign_asked.connect(self._sign)
        self._timestamp.changed.connect(self.primary_changed)
        self._timestamp.done_without.connect(self._go_on_without)
        self._act.changed.connect(self._act_changed)
        self.session.signing_changed.connect(self._signing_changed)
        self.session.form_opened.connect(self._begin_anew)
        self.store.findings_changed.connect(self._refresh)

    def _act_changed(self) -> None:
        if self._act.is_running:
            self.errors.clear()
        else:
            self._bring_focus_into_view()
        self.primary_changed.emit()

    def _bring_focus_into_view(self) -> None:
        if self.errors.isVisible() or not self.form.key.isAncestorOf(self.focusWidget()):
            return
        place = self.focusWidget().parentWidget()
        if place is not None:
            # What was just shown moves what is below it, so look once the layout has settled.
            QTimer.singleShot(0, place, lambda: self.ensureWidgetVisible(place, 0, MARGIN))

    def _signing_changed(self) -> None:
        self._ways.forget(keep_passphrase=True)
        self._refresh()

    def _show_more(self) -> None:
        self.session.handed.shows_more = True
        self._show_all()

    def _begin_anew(self) -> None:
        self._is_way_offered = False
        self._handwriting.forget()
        self._ways.begin_anew()
        self._timestamp.begin_anew()

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_all()

    def _freeze_and_show(self) -> None:
        if self._is_refused:
            self._is_refused = False
            self.errors.clear()
        self.session.freeze(failed=self._explain_refusal)
        self._show_all()

    def _explain_refusal(self, error: Exception) -> None:
        self._is_refused = self.session.signing is None
        self._show_all()
        self.explain(error)

    def _show_all(self) -> None:
        form, signing = self.form, self.session.signing
        blocks = blocks_in(self.store.findings) if not self.store.is_locked else ()
        is_signed = signing is not None and signing.progress.is_signed
        is_elsewhere = self.session.hold.is_elsewhere and not is_signed
        is_open = not blocks and not is_signed and not is_elsewhere
        is_rehearsal, has_key = self.session.is_rehearsal, self._ways.has_key
        is_frozen = not blocks and not self._is_refused and not is_elsewhere
        form.lead.setText(signing_words.lead_words(is_signed=is_signed, is_frozen=is_frozen))
        form.who_title.setText(tr("Who signed") if is_signed else tr("Who signs"))
        form.not_ready.say(
            Kind.WARNING, signing_words.not_ready_words(len(blocks), is_elsewhere=is_elsewhere)
        )
        form.rehearsal.say(
            Kind.NOTE, signing_words.rehearsal_words() if is_rehearsal and not is_signed else ""
        )
        form.who.setVisible(not blocks)
        form.key.setVisible(is_open and not is_rehearsal and not has_key)
        form.certificate.setVisible(is_open and has_key)
        is_on_paper = self._ways.way is Way.PAPER and not is_rehearsal
        takes_more = is_open and not is_on_paper and self.session.handed.shows_more
        form.handwriting.setVisible(takes_more)
        form.timestamp.setVisible(takes_more and not is_rehearsal)
        form.more_row.setVisible(is_open and not self.session.handed.shows_more)
        form.rehearse_row.setVisible(is_open and not self.store.is_locked and not has_key)
        form.rehearse.setText(
            tr("Stop the rehearsal")
            if is_rehearsal
            else tr("Rehearse signing first, with a throw-away certificate")
        )
        if has_key or is_on_paper:
            form.commission_row.hide()
        else:
            self._commission.show()
        form.made.setVisible(is_signed)
        self._show_people(signing)
        self._ways.show()
        self._ways.arrive()
        if signing is not None and is_signed:
            self._show_made(signing)
        self.primary_changed.emit()

    def _show_people(self, signing: Signing | None) -> None:
        made = signing.signed_places if signing is not None else frozenset()
        people = self.store.draft.signatories
        fill(self.form.who_list, signatory_lines(self.form.who_list, people, made))
        words = signing_words.frozen_words(signing, is_refused=self._is_refused)
        self.form.frozen.setText("" if self.session.hold.is_elsewhere else words)

    def _next_place(self) -> int:
        signing = self.session.signing
        made = signing.signed_places if signing is not None else frozenset()
        places = range(len(self.store.draft.signatories))
        return next((place for place in places if place not in made), 0)

    def _sign(self, opened: "AbstractContextManager[Signer]") -> None:
        signing, request = self.session.signing, self._timestamp.request()
        if signing is None or request is None:
            return
        at, records = self.session.clock.now(), self.session.records_folder()
        handwriting = self._handwriting.picture

        def work() -> Signing:
            long_term = request.long_term()  # before the key is opened: a file may be wrong
            with opened as signer:
                return desk.sign_next(
                    signing,
                    signer,
                    records=records,
                    at=at,
                    long_term=long_term,
                    handwriting=handwriting,
                )

        self._act.run(
            work,
            done=lambda signed: self._show_signed(signed, request),
            failed=lambda error: self._tell_not_signed(error, request),
            act=tr("Signing and validating"),
        )

    def _rehearse(self) -> None:
        signing, place = self.session.signing, self._next_place()
        if signing is None:
            return
        at, records = self.session.clock.now(), self.session.records_folder()
        handwriting = self._handwriting.picture

        def work() -> Signing:
            signer = actions.throwaway_signers(signing.draft, at=at)[place]
            return desk.sign_next(signing, signer, records=records, at=at, handwriting=handwriting)

        self._act.run(
            work,
            done=lambda signed: self._show_signed(signed, TimestampRequest(LongTermWish())),
            failed=self.explain,
            act=tr("Rehearsing the signature"),
        )

    def _print(self) -> None:
        from aicode_desktop.gui.printing import print_document  # as rarely used

        print_document(self.session, self)

    def _show_kept(self, signing: Signing) -> None:
        self._ways.forget()
        self.session.show_signing(signing)
        self.verticalScrollBar().setValue(0)
        self.focus_first()

    def _show_signed(self, signing: Signing, request: TimestampRequest) -> None:
        self._tell_network(request)
        self._ways.forget()
        self._handwriting.forget()
        self.form.key_file.clear()
        self.session.show_signing(signing)
        if self.session.handed.handover is not None and signing.progress.is_signed:
            self.session.go_to(Step.SEND)  # who was handed a form has nothing to do here any more
            return
        self.verticalScrollBar().setValue(0)
        self.focus_first()

    def _tell_not_signed(self, error: Exception, request: TimestampRequest) -> None:
        self._tell_network(request)
        self._ways.tell_not_signed(error)
        if isinstance(error, TimestampError):
            self._timestamp.offer_without()

    def _go_on_without(self) -> None:
        self.errors.clear()
        self.focus_first()

    def _tell_network(self, request: TimestampRequest) -> None:
        if request.is_used:
            self.session.network_used.emit()

    def _show_made(self, signing: Signing) -> None:
        self.form.made_words.say(Kind.GOOD, signing_words.made_sentence(signing))
        show_facts(self.form.made_list, signing_words.made_facts(signing))
        self.form.made_acts.setVisible(signing.kind is DocumentKind.SPECIMEN)

    def _set_rehearsal(self, *, is_rehearsal: bool) -> None:
        if not is_rehearsal and not self.store.draft.id:
            self.session.go_to(Place.START)  # an example, which is kept nowhere
            return
        self.session.rehearse(is_rehearsal)
        self.session.freeze(failed=self.explain)
