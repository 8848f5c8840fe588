"""The page Hand-over: a file that somebody sent, opened and proven before anything of it is shown.

The passphrase goes from its field into the work as a parameter, and the field is cleared.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt

from aicode_desktop.errors import AicodeError, WrongPassphraseError
from aicode_desktop.gui import opening
from aicode_desktop.gui.forms.handover import Ui_Handover
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.still_wanted import StillWanted
from aicode_desktop.gui.widgets.notice import Kind, set_property
from aicode_desktop.gui.widgets.wrapped_label import breakable
from aicode_desktop.host import paths
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.words import tr
from aicode_desktop.workflow import desk, handing_over, returning
from aicode_desktop.workflow.journey import ReadingStep, Step
from aicode_desktop.workflow.returning import TakenIn

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault


Result = TypeVar("Result")
_Sent = Draft | desk.Signing | TakenIn | tuple[Handover, desk.Signing]


class HandoverPage(Page):
    """Asks for what opens the file, where something is needed, and leads on from there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Handover()
        self.form.setupUi(self.body)
        self._wanted = StillWanted()
        self._content = b""
        self._is_coming_back = False
        self.lay_out()
        self.form.closed.hide()
        self.form.open.clicked.connect(self._open_with_passphrase)
        self.form.passphrase.returnPressed.connect(self._open_with_passphrase)
        self.form.another.clicked.connect(lambda: opening.ask_for_file(self))
        self.form.all_forms.clicked.connect(lambda: session.go_to(Place.START))

    def arrived(self) -> None:
        """Read the file, and open it at once where no passphrase is needed."""
        if self._is_coming_back:
            return
        self._wanted.let_go()  # another file may be at work still
        file = self.session.handed.file
        self.form.lead.setText(
            breakable(file.name) if file is not None else tr("Choose the file, or drop it here.")
        )
        self.form.closed.hide()
        self.form.closed.setEnabled(True)
        self.form.passphrase.clear()
        self.form.another.setVisible(file is None)
        set_property(self.form.another, "kind", "primary" if file is None else "")
        self.form.another.setText(
            tr("Choose a file…") if file is None else tr("Choose another file…")
        )
        self.form.opening.say(Kind.NOTE, "" if file is None else tr("The file is being read."))
        if file is None:
            return
        self._content = b""
        self._run(
            lambda: handing_over.read(file),
            done=self._take,
            failed=self._refuse,
            act=tr("Reading the file"),
        )

    def focus_first(self) -> None:
        """Put the cursor where something is to be typed."""
        line = self.form.passphrase
        (line if line.isVisible() else self.form.all_forms).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _take(self, content: bytes) -> None:
        self._content = content
        if handing_over.is_for_passphrase(content):
            self.form.opening.say(Kind.NOTE, "")
            self.form.closed.show()
            self.focus_first()
        else:
            self.session.door.when_open(self._open_with_key)

    def _open_with_passphrase(self) -> None:
        passphrase = self.form.passphrase.text()
        if not passphrase:
            self._complain(tr("Type the passphrase first."))
            return
        self.form.passphrase.clear()
        self.form.passphrase_field.complain(None)
        content = self._content
        self._open(lambda: handing_over.opened_with_passphrase(content, passphrase))

    def _open_with_key(self) -> None:
        self._come_back()
        content, vault = self._content, self.session.door.vault
        self._open(lambda: vault.opened(content))

    def _open(self, decrypt: Callable[[], bytes]) -> None:
        self.errors.clear()
        self.form.closed.setEnabled(False)
        self.form.opening.say(
            Kind.NOTE, tr("The document is being made anew, to see that it is the same.")
        )
        self._run(
            decrypt,
            # What is opened here is kept encrypted, so the vault of this computer is needed too.
            done=lambda content: self.session.door.when_open(lambda: self._prove(content)),
            failed=self._refuse,
            act=tr("Opening the file"),
        )

    def _prove(self, content: bytes) -> None:
        self._come_back()
        vault, at = self.session.door.vault, self.session.clock.now()

        def work() -> _Sent:
            sent = returning.sent_in(content)
            if isinstance(sent, Handover):
                return sent, _signing_of(sent, vault, self.session)
            if not isinstance(sent, TakenIn):
                return sent
            draft = _draft_of(self.session, sent)
            returning.note_key(sent, draft, vault=vault)
            if sent.signed is not None:
                return returning.archive(sent, draft, vault=vault, at=at)
            returning.note_comment(sent, vault=vault)
            return sent

        def done(sent: _Sent) -> None:
            self.form.closed.setEnabled(True)
            self._lead_on(sent)

        self._run(work, done=done, failed=self._refuse, act=tr("Opening the file"))

    def _run(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        act: str,
    ) -> None:
        """Run *work* on the file that is shown, and tell nothing once another one is."""
        self.session.background.run(
            work, done=self._wanted.told(done), failed=self._wanted.told(failed), act=act
        )

    def _come_back(self) -> None:
        """Be in front again after the page that unlocks, without reading the file anew."""
        if not self.isVisible():
            self._is_coming_back = True
            self.session.go_to(Place.HANDOVER)
            self._is_coming_back = False

    def _lead_on(self, sent: "_Sent") -> None:
        session, self._content = self.session, b""
        if isinstance(sent, Draft):
            session.open_form(session.folder.adopt(sent))
        elif isinstance(sent, desk.Signing):
            session.open_form(sent.draft, step=Step.RECORD, signing=sent, is_on_disk=True)
        elif isinstance(sent, TakenIn):
            session.handed.taken_in = sent
            session.go_to(Place.RETURNED)
        else:
            handover, signing = sent
            session.open_form(
                signing.draft,
                step=Step.SEND if signing.progress.is_signed else ReadingStep.BRIEF,
                signing=signing,
                is_rehearsal=signing.kind is DocumentKind.SPECIMEN,
                handover=handover,
            )

    def _refuse(self, error: Exception) -> None:
        self.form.closed.setEnabled(True)
        self.form.opening.say(Kind.NOTE, "")
        if isinstance(error, WrongPassphraseError):
            self._complain(error.what)
            return
        self.form.closed.hide()
        self.form.another.show()
        self.explain(error)

    def _complain(self, words: str) -> None:
        self.form.closed.show()
        self.form.passphrase_field.complain(
            Finding(Severity.BLOCK, "passphrase", "passphrase", words, "")
        )
        self.form.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)


def _signing_of(handover: Handover, vault: "Vault", session: Session) -> desk.Signing:
    """Return the signing as it was left here, or a new one."""
    begun = handing_over.signing_of(handover, folder=paths.desk(), vault=vault)
    left = desk.resume(
        begun.folder.name,
        desk=paths.desk(),
        records=paths.records(),
        at=session.clock.now(),
        vault=vault,
    )
    return left or begun


def _draft_of(session: Session, taken: TakenIn) -> Draft | None:
    try:
        return session.folder.load(taken.series)
    except AicodeError:
        return None  # it was deleted, or frozen from a file by command line
