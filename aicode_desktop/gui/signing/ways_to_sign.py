"""The ways to sign as one question: a certificate file, a token, a key made here, or a pen."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aicode_desktop.errors import CannotReadFileError, PictureUnreadableError, TimestampError
from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Primary
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.signing.chain_choice import ChainChoice
from aicode_desktop.gui.signing.key_file_choice import KeyFileChoice, OpenedKey
from aicode_desktop.gui.signing.own_key_making import OwnKeyMaking
from aicode_desktop.gui.signing.paper_choice import PaperChoice
from aicode_desktop.gui.signing.token_choice import TokenChoice
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.model.handover import Handover

_NOT_ABOUT_THE_KEY = (CannotReadFileError, PictureUnreadableError, TimestampError)


class Way(StrEnum):
    """Where the key is; on paper there is none."""

    FILE = "file"
    TOKEN = "token"  # noqa: S105  (a card, not a secret)
    OWN_KEY = "own_key"
    PAPER = "paper"


class WaysToSign(QObject):
    """Shows the fields of the way that is chosen.

    ``changed`` says that another key is open or chosen, or none; ``sign_asked`` carries the key to
    sign with, as a context; ``kept`` the signing with a scan that was kept; ``print_asked`` says
    that the paper form is to be printed, ``complained`` that a field has the focus and a complaint;
    ``failed`` carries what is not about a field.
    """

    changed = Signal()
    sign_asked = Signal(object)
    kept = Signal(object)
    print_asked = Signal()
    complained = Signal()
    failed = Signal(object)

    def __init__(self, form: Ui_Sign, session: Session, act: OneAct, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._chain = ChainChoice(form, act, self)
        self._file = KeyFileChoice(form, session, act, self._chain, self)
        self._token = TokenChoice(form, session, act, self._chain, self)
        self._own_key = OwnKeyMaking(form, session, act, self)
        self._paper = PaperChoice(form.paper_way, session, act, self)
        self._session = session
        self._by_way = {
            Way.FILE: (form.by_file, form.file_way),
            Way.TOKEN: (form.by_token, form.token_way),
            Way.OWN_KEY: (form.by_own_key, form.own_way),
            Way.PAPER: (form.by_paper, form.paper_way),
        }
        form.by_file.setChecked(True)
        self._show_way()
        self._listen()

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return next(way for way, (button, _) in self._by_way.items() if button.isChecked())

    @property
    def has_key(self) -> bool:
        """Whether a key is open, so that its certificate is shown."""
        return self._file.key is not None

    @property
    def is_ready_to_sign(self) -> bool:
        """Whether the next press signs."""
        key = self._file.key
        if key is not None:
            return not key.placement.blocking
        return self.way is Way.TOKEN and self._token.chosen is not None

    def arrive(self) -> None:
        """Look at what the chosen way offers for the document as it stands."""
        if self.has_key or not self._form.key.isVisible():
            return
        signing = self._session.signing
        is_begun = signing is not None and signing.progress.is_signing_begun
        self._form.by_paper.setEnabled(not is_begun)  # one form is signed in one way by all
        # What was handed over is signed as it is, byte for byte; a form on paper is another one.
        handover = self._session.handed.handover
        self._form.by_paper.setVisible(handover is None)
        self._form.way_field.show_hint(_why_no_paper(handover, is_begun=is_begun))
        shows_chain = self.way in {Way.FILE, Way.TOKEN} and self._session.handed.shows_more
        self._form.chain.setVisible(shows_chain)
        if self.way is Way.TOKEN:
            self._token.look_if_new()
        elif self.way is Way.OWN_KEY:
            self._own_key.arrive()
        elif self.way is Way.PAPER:
            self._paper.arrive()

    def choose_paper(self) -> None:
        """Choose the pen, as for a form that was printed before."""
        self._form.by_paper.setChecked(True)

    def begin_anew(self) -> None:
        """Offer a certificate file first, as for a form that was just opened."""
        self._form.by_file.setChecked(True)
        self._chain.forget()
        self._paper.begin_anew()

    def words_of_drop(self, files: Sequence[Path]) -> str:
        """Return what ``takes`` would do with files that are held over the page; or nothing."""
        is_paper = self.way is Way.PAPER and self._form.key.isVisible()
        if is_paper and (words := self._paper.words_of_drop(files)):
            return words
        if len(files) > 1:
            return ""
        if self._chain.would_take(files[0]):
            return tr("Drop it here to add the certificates in it")
        return tr("Drop it here to sign with it") if self._file.would_take(files[0]) else ""

    def takes(self, files: Sequence[Path]) -> bool:
        """Take files that were dropped: a certificate whichever way was chosen, or a scan."""
        if self.way is Way.PAPER and self._form.key.isVisible() and self._paper.takes(files):
            return True
        if len(files) == 1 and self._chain.takes(files[0]):
            return True
        is_taken = len(files) == 1 and self._file.takes(files[0])
        if is_taken:
            self._form.by_file.setChecked(True)
            self._form.passphrase.setFocus()
        return is_taken

    def primary(self, *, is_ready: bool) -> Primary:
        """Return the next press: show the certificate, make the key, or sign."""
        key = self._file.key
        if key is not None:
            return self._with_key(key, is_ready=is_ready)
        if self.way is Way.OWN_KEY:
            return Primary(tr("Make the &key…"), self._own_key.ask, is_enabled=is_ready)
        if self.way is Way.FILE:
            return Primary(tr("Show the &certificate"), self._file.open, is_enabled=is_ready)
        if self.way is Way.PAPER:
            return self._paper.primary(is_ready=is_ready)
        if self._token.chosen is None:
            return Primary(tr("Look for tokens"), self._token.look, is_enabled=is_ready)
        name = self._token.chosen.placement.signatory.name
        return Primary(sign_words(name), self._sign_with_token, is_enabled=is_ready)

    def show(self) -> None:
        """Show the certificate of the open key."""
        self._file.show()

    def focus_first(self) -> None:
        """Put the cursor where the chosen way begins."""
        {
            Way.FILE: self._form.key_file.setFocus,
            Way.TOKEN: self._token.focus_first,
            Way.OWN_KEY: self._form.own_passphrase.setFocus,
            Way.PAPER: self._paper.focus_first,
        }[self.way]()

    def tell_not_signed(self, error: Exception) -> None:
        """Show why nothing was signed, where one goes on."""
        if self.has_key and isinstance(error, _NOT_ABOUT_THE_KEY):
            self.failed.emit(error)  # the key is as good as before
        elif self.has_key:
            self._file.begin_again()
            self.failed.emit(error)
        else:
            self._token.tell(error)

    def forget(self, *, keep_passphrase: bool = False) -> None:
        """Let go of every key, passphrase and PIN."""
        self._file.forget(keep_passphrase=keep_passphrase)
        self._token.forget()
        self._own_key.forget()
        self._paper.forget()
        self._form.own_made.say(Kind.GOOD, "")

    def _listen(self) -> None:
        for button, _ in self._by_way.values():
            button.toggled.connect(self._take_way)
        for part in (self._file, self._token, self._paper):
            part.changed.connect(self.changed)
        for either in (self._chain, self._file, self._token, self._own_key, self._paper):
            either.failed.connect(self.failed)
        for asker in (self._token, self._own_key, self._paper):
            asker.complained.connect(self.complained)
        self._paper.kept.connect(self.kept)
        self._paper.print_asked.connect(self.print_asked)
        self._token.sign_asked.connect(self._sign_with_token)
        self._own_key.made.connect(self._take_made)
        self._form.other_key.clicked.connect(self._choose_again)

    def _take_way(self, is_on: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if not is_on:
            return
        self.forget()
        self._session.sign_on_paper(self.way is Way.PAPER)  # another document: it has codes
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        for button, fields in self._by_way.values():
            fields.setVisible(button.isChecked())
        self.arrive()

    def _take_made(self, path: Path, key: OpenedKey | None) -> None:
        self._form.own_made.say(
            Kind.GOOD,
            tr(
                "Your key is kept in “{name}”. Keep the file and its passphrase apart: nobody can"
                " restore either if it is lost.",
                name=path.name,
            ),
        )
        if key is None:
            self._file.name(path)
        else:
            self._file.take(path, key)

    def _choose_again(self) -> None:
        self._form.own_made.say(Kind.GOOD, "")
        self._form.by_file.setChecked(True)
        self._form.key_file.setFocus()
        self._form.key_file.selectAll()

    def _with_key(self, key: OpenedKey, *, is_ready: bool) -> Primary:
        if key.placement.blocking:
            return Primary(tr("Choose another certificate"), self._form.other_key.click)
        words = sign_words(key.placement.signatory.name)
        act: Callable[[], None] = lambda: self.sign_asked.emit(nullcontext(key.signer))  # noqa: E731
        return Primary(words, act, is_enabled=is_ready)

    def _sign_with_token(self) -> None:
        login = self._token.opened()
        if login is not None:
            self.sign_asked.emit(login)


def _why_no_paper(handover: "Handover | None", *, is_begun: bool) -> str:
    if handover is not None:
        return tr(
            "To sign with a pen instead, ask {name}: the form is printed, and its scan kept,"
            " there.",
            name=handover.prepared_by or tr("who prepared it"),
        )
    if is_begun:
        return tr("One form is signed in one way by all, so paper is not offered any more.")
    return ""


def sign_words(name: str) -> str:
    """Return what the button says that signs as *name*."""
    return on_button(tr("Sign as {name}", name=name))


def on_button(words: str) -> str:
    """Return *words* for a button; a name in them is no mnemonic."""
    return words.replace("&", "&&")
