"""The page Verify: what the signatures in any PDF prove, and what was not looked at."""

import pathlib
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui import opening
from aicode_desktop.gui.certificate_words import certificate_facts
from aicode_desktop.gui.dates import moment, size
from aicode_desktop.gui.forms.verify import Ui_Verify
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.filling import fact_row, fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.host.files import read_file
from aicode_desktop.model.rendered import in_groups
from aicode_desktop.model.signed import SignatureFacts, Trust, Verdict, VerificationReport
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions

ROOT_LIMIT_BYTES = 1_000_000
GROUPS_SHOWN = 16  # the whole of a SHA-256

_KINDS = {
    Verdict.SIGNED: Kind.GOOD,
    Verdict.PARTLY_SIGNED: Kind.WARNING,
    Verdict.UNSIGNED: Kind.NOTE,
    Verdict.ALTERED: Kind.PROBLEM,
    Verdict.UNREADABLE: Kind.PROBLEM,
}


class VerifyPage(Page):
    """Verifies one file at a time; the file is only read."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Verify()
        self.form.setupUi(self.body)
        self._file: pathlib.Path | None = None
        self._roots: list[bytes] = []
        self.lay_out()
        self._listen()
        self.form.answer.hide()

    def arrived(self) -> None:
        """Verify the file that was brought along, or wait for one."""
        file, self.session.file_to_verify = self.session.file_to_verify, None
        if file is not None:
            self._verify(file)

    def focus_first(self) -> None:
        """Put the focus on the button that chooses a file."""
        self.form.choose_file.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_file(self, file: pathlib.Path) -> bool:
        """Verify a file that was dropped."""
        self._verify(file)
        return True

    def _listen(self) -> None:
        form = self.form
        form.all_forms.clicked.connect(lambda: self.session.go_to(Place.START))
        form.choose_file.clicked.connect(
            lambda: self._ask(tr("Choose a PDF"), tr("PDF (*.pdf)"), self._verify)
        )
        form.load_root.clicked.connect(
            lambda: self._ask(
                tr("Choose a root certificate"),
                tr("Certificates (*.pem *.crt *.cer)"),
                self._load_root,
            )
        )
        form.new_form.clicked.connect(self._begin)

    def _ask(self, title: str, names: str, act: Callable[[pathlib.Path], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([names, tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: act(pathlib.Path(name)))
        dialog.open()

    def _load_root(self, file: pathlib.Path) -> None:
        try:
            root = read_file(file, limit_bytes=ROOT_LIMIT_BYTES)
        except AicodeError as error:
            self.explain(error)
            return
        self._roots.append(root)
        if self._file is not None:
            self._verify(self._file)

    def _verify(self, file: pathlib.Path) -> None:
        roots = tuple(self._roots)
        self.errors.clear()
        self.form.drop_words.setText(tr("Reading “{name}” …", name=file.name))
        self.session.background.run(
            lambda: _verified(file, roots),
            done=lambda found: self._show(file, *found),
            failed=self._tell,
        )

    def _show(
        self,
        file: pathlib.Path,
        length: int,
        report: VerificationReport,
        carries_form: bool,  # noqa: FBT001  (a result handed on)
    ) -> None:
        form = self.form
        self._file = file
        form.drop_words.setText(tr("Drop another PDF here, or choose one."))
        form.answer.show()
        form.verdict.say(_KINDS[report.verdict], report.sentence)
        facts = [
            (tr("File"), tr("{name}, {size}", name=file.name, size=size(length))),
            (tr("SHA-256"), in_groups(report.file_sha256, GROUPS_SHOWN)),
            (tr("Differences"), "\n".join(report.differences)),
        ]
        show_facts(form.file_facts, facts)
        cards = [_card(form.signatures, facts) for facts in report.signatures]
        fill(form.signatures, cards)
        form.not_said.setText(self._not_said(report))
        form.load_root.setVisible(bool(report.signatures))
        form.new_form.setVisible(carries_form)

    def _not_said(self, report: VerificationReport) -> str:
        if not report.signatures:
            return ""
        roots = plural(
            "{n} root certificate is loaded.", "{n} root certificates are loaded.", len(self._roots)
        )
        return tr(
            "Checked on this computer alone: whether the file is unchanged since each signature,"
            " and whether each certificate leads to a root that you loaded. Not asked: whether a"
            " certificate was revoked, and whether the time is true. {roots}",
            roots=roots,
        )

    def _tell(self, error: Exception) -> None:
        self._file = None
        self._roots.clear()
        self.form.drop_words.setText(tr("Drop a PDF here, or choose one."))
        self.form.answer.hide()
        self.explain(error)

    def _begin(self) -> None:
        if self._file is not None:
            opening.open_file(self.session, self._file, failed=self.explain)


def _verified(file: pathlib.Path, roots: tuple[bytes, ...]) -> tuple[int, VerificationReport, bool]:
    pdf = read_file(file, limit_bytes=actions.PDF_LIMIT_BYTES)
    report = actions.verify(pdf, roots=roots)
    try:
        actions.draft_inside(pdf)
    except AicodeError:
        return len(pdf), report, False
    return len(pdf), report, True


def _card(parent: QWidget, facts: SignatureFacts) -> QFrame:
    card = QFrame(parent)
    card.setProperty("panel", "card")
    column = QVBoxLayout(card)
    theme = current_theme()
    column.setContentsMargins(*(theme.grid(steps) for steps in (5, 4, 5, 4)))
    column.setSpacing(theme.grid(1.5))
    title = wrapped_label(card, type_="strong")
    title.setText(facts.certificate.holder)
    column.addWidget(title)
    line = MarkedLine(card)
    if facts.holds:
        line.say(Kind.GOOD, _holds_words(facts))
    else:
        line.say(Kind.PROBLEM, facts.problem)
    column.addWidget(line)
    claimed = facts.claimed_time
    rows = [
        (tr("Time claimed"), moment(claimed) if claimed else tr("none")),
        (tr("Level"), facts.level),
        *certificate_facts(facts.certificate),
        (tr("Trust"), _trust_words(facts.trust)),
    ]
    for caption, value in rows:
        if value:
            column.addWidget(fact_row(card, caption, value))
    return card


def _holds_words(facts: SignatureFacts) -> str:
    if facts.is_timestamp:
        return tr("Time-stamp: the document has not changed since.")
    if facts.covers_whole_file:
        return tr("Holds: the whole file is unchanged since this signature.")
    return tr("Holds: only what the signature permits was added since.")


def _trust_words(trust: Trust) -> str:
    return {
        Trust.TRUSTED: tr("Leads to a root that you loaded"),
        Trust.NO_ROOTS_LOADED: tr("You loaded no root, so nothing is said about the issuer"),
        Trust.UNKNOWN_ISSUER: tr("Does not lead to a root that you loaded"),
        Trust.OUT_OF_DATE: tr("Was not valid at the time"),
        Trust.REVOKED: tr("Was revoked by its issuer"),
        Trust.UNSUITABLE: tr("Was not issued for signing documents"),
    }[trust]
