"""The page Verify: what the signatures in any PDF prove, and what was not looked at."""

import pathlib
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui import opening
from aicode_desktop.gui.certificate_words import certificate_facts
from aicode_desktop.gui.dates import moment, size
from aicode_desktop.gui.forms.verify import Ui_Verify
from aicode_desktop.gui.many_files import ManyFiles
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.signature_words import detail_rows, list_words
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.filling import fact_row, fill, show_facts
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.host.files import read_file
from aicode_desktop.model.rendered import in_groups
from aicode_desktop.model.signature_detail import SignatureDetail
from aicode_desktop.model.signed import SignatureFacts, Trust, Verdict, VerificationReport
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, verifying
from aicode_desktop.workflow.verifying import TrustSources

ROOT_LIMIT_BYTES = 1_000_000
LIST_LIMIT_BYTES = 41_000_000
GROUPS_SHOWN = 16  # the whole of a SHA-256

Verified = tuple[int, VerificationReport, bool]

_KINDS = {
    Verdict.SIGNED: Kind.GOOD,
    Verdict.PARTLY_SIGNED: Kind.WARNING,
    Verdict.UNSIGNED: Kind.NOTE,
    Verdict.ALTERED: Kind.PROBLEM,
    Verdict.UNREADABLE: Kind.PROBLEM,
}


class VerifyPage(Page):
    """Verifies one file in full, or many as a list; the files are only read."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Verify()
        self.form.setupUi(self.body)
        self._file: pathlib.Path | None = None
        self._trust = TrustSources()
        self._many = ManyFiles(self.form, session.background, self)
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
        self.take_files((file,))
        return True

    def take_files(self, files: Sequence[pathlib.Path]) -> bool:
        """Verify files that were dropped together; several are shown as a list with verdicts."""
        if len(files) == 1:
            self._many.hide()
            self._verify(files[0])
            return True
        self.errors.clear()
        self._file = None
        self.form.answer.hide()
        self._many.begin(tuple(files), self._trust)
        return True

    def _listen(self) -> None:
        form = self.form
        form.all_forms.clicked.connect(lambda: self.session.go_to(Place.START))
        form.choose_file.clicked.connect(
            lambda: self._ask(tr("Choose PDF files"), tr("PDF (*.pdf)"), self.take_files)
        )
        form.load_root.clicked.connect(
            lambda: self._ask(
                tr("Choose a root certificate"),
                tr("Certificates (*.pem *.crt *.cer)"),
                self._load_roots,
            )
        )
        form.load_list.clicked.connect(
            lambda: self._ask(
                tr("Choose EU trusted lists"), tr("Trusted lists (*.xml)"), self._load_lists
            )
        )
        self._many.opened.connect(self._verify)
        self._many.failed.connect(self.explain)
        form.new_form.clicked.connect(self._begin)

    def _ask(self, title: str, names: str, act: Callable[[Sequence[pathlib.Path]], object]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([names, tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(
            lambda chosen: act(tuple(pathlib.Path(name) for name in chosen))
        )
        dialog.open()

    def _load_roots(self, files: Sequence[pathlib.Path]) -> None:
        trust = self._trust

        def work() -> TrustSources:
            roots = tuple(read_file(file, limit_bytes=ROOT_LIMIT_BYTES) for file in files)
            return replace(trust, roots=(*trust.roots, *roots))

        self._trust_anew(work)

    def _load_lists(self, files: Sequence[pathlib.Path]) -> None:
        trust = self._trust

        def work() -> TrustSources:
            lists = tuple(
                (file.name, read_file(file, limit_bytes=LIST_LIMIT_BYTES)) for file in files
            )
            loaded = replace(trust, lists=(*trust.lists, *lists))
            _ = loaded.facts  # their signatures are checked before anything rests on them
            return loaded

        self._trust_anew(work)

    def _trust_anew(self, work: Callable[[], TrustSources]) -> None:
        """Verify again by what *work* loads; where that fails, trust is as it was."""
        file = self._file

        def verified() -> tuple[TrustSources, Verified | None]:
            trust = work()
            return trust, _verified(file, trust) if file is not None else None

        def done(found: tuple[TrustSources, Verified | None]) -> None:
            self._trust = found[0]
            if file is not None and found[1] is not None:
                self._show(file, *found[1])

        self.errors.clear()
        self.session.background.run(
            verified, done=done, failed=self.explain, act=tr("Checking what you loaded")
        )

    def _verify(self, file: pathlib.Path) -> None:
        trust = self._trust
        self.errors.clear()
        self.form.drop_words.setText(tr("Reading “{name}” …", name=file.name))
        self.session.background.run(
            lambda: _verified(file, trust),
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
        form.drop_words.setText(tr("Drop other PDF files here, or choose them."))
        form.answer.show()
        form.verdict.say(_KINDS[report.verdict], report.sentence)
        facts = [
            (tr("File"), tr("{name}, {size}", name=file.name, size=size(length))),
            (tr("SHA-256"), in_groups(report.file_sha256, GROUPS_SHOWN)),
            (tr("Differences"), "\n".join(report.differences)),
            (tr("In Acrobat"), report.in_acrobat),
            (tr("Trusted lists"), self._list_words(report)),
        ]
        show_facts(form.file_facts, facts)
        cards = [_card(form.signatures, facts) for facts in report.signatures]
        fill(form.signatures, cards)
        form.not_said.setText(self._not_said(report))
        form.load_root.setVisible(bool(report.signatures))
        form.load_list.setVisible(bool(report.signatures))
        form.new_form.setVisible(carries_form)

    def _not_said(self, report: VerificationReport) -> str:
        if not report.signatures:
            return ""
        roots = plural(
            "{n} root certificate is loaded.",
            "{n} root certificates are loaded.",
            len(self._trust.roots),
        )
        return tr(
            "Checked on this computer alone: whether the file is unchanged since each signature,"
            " and whether each certificate leads to a root that you loaded. Not asked: whether a"
            " certificate was revoked, and whether the time is true. {roots}",
            roots=roots,
        )

    def _list_words(self, report: VerificationReport) -> str:
        at = self.session.clock.now()
        return "\n".join(
            list_words(one, is_out_of_date=one.is_out_of_date(at)) for one in report.trusted_lists
        )

    def _tell(self, error: Exception) -> None:
        self._file = None
        self.form.drop_words.setText(tr("Drop one or more PDF files here, or choose them."))
        self.form.answer.hide()
        self.explain(error)

    def _begin(self) -> None:
        if self._file is not None:
            opening.open_file(self.session, self._file, failed=self.explain)


def _verified(file: pathlib.Path, trust: TrustSources) -> Verified:
    pdf = read_file(file, limit_bytes=actions.PDF_LIMIT_BYTES)
    report = verifying.verify(pdf, trust=trust, with_detail=True)
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
    if facts.detail is not None:
        fold = Fold(card)
        fold.prepare(tr("Details"), _detail_filler(facts, facts.detail))
        column.addWidget(fold)
    return card


def _detail_filler(facts: SignatureFacts, detail: SignatureDetail) -> Callable[[QVBoxLayout], None]:
    def fill_in(inside: QVBoxLayout) -> None:
        for caption, value in detail_rows(facts, detail):
            if value:
                inside.addWidget(fact_row(None, caption, value))

    return fill_in


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
