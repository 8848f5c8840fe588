"""The page Verify: what the signatures in any PDF prove, and what was not looked at."""

import pathlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui import opening
from aicode_desktop.gui.choosing import ask_for_files
from aicode_desktop.gui.dates import size
from aicode_desktop.gui.forms.verify import Ui_Verify
from aicode_desktop.gui.many_files import ManyFiles
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.saving import ask_which_kind
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.signing.renewal import Renewal
from aicode_desktop.gui.signing.signature_words import list_words
from aicode_desktop.gui.widgets.filling import fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.signature_card import signature_card
from aicode_desktop.gui.widgets.wrapped_label import breakable
from aicode_desktop.host.files import read_file
from aicode_desktop.model.rendered import in_two_lines
from aicode_desktop.model.signed import Verdict, VerificationReport
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, verifying
from aicode_desktop.workflow.verifying import TrustSources

ROOT_LIMIT_BYTES = 1_000_000
LIST_LIMIT_BYTES = 41_000_000

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
        self._report: VerificationReport | None = None
        self._many = ManyFiles(self.form, session.background, self)
        self._renewal = Renewal(self.form, session, self)
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
        self._ask_for_others()
        self.form.answer.hide()
        self._many.begin(tuple(files), self._trust, at=self.session.clock.now())
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
        form.save_report.clicked.connect(self._ask_report)
        self._renewal.renewed.connect(self._show_renewed)
        self._renewal.failed.connect(self.explain)
        self._many.opened.connect(self._verify)
        self._many.failed.connect(self.explain)
        form.new_form.clicked.connect(self._begin)

    def _ask(self, title: str, names: str, act: Callable[[Sequence[pathlib.Path]], object]) -> None:
        ask_for_files(self, title, [names, tr("All files (*)")], act)

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
        file, at = self._file, self.session.clock.now()

        def verified() -> tuple[TrustSources, Verified | None]:
            trust = work()
            return trust, _verified(file, trust, at=at) if file is not None else None

        def done(found: tuple[TrustSources, Verified | None]) -> None:
            self._trust = found[0]
            if file is not None and found[1] is not None:
                self._show(file, *found[1])

        self.errors.clear()
        self.session.background.run(
            verified, done=done, failed=self.explain, act=tr("Checking what you loaded")
        )

    def _verify(self, file: pathlib.Path, *, then: Callable[[], None] = lambda: None) -> None:
        trust, at = self._trust, self.session.clock.now()

        def show(found: Verified) -> None:
            self._show(file, *found)
            then()

        self.errors.clear()
        self.form.drop_words.setText(breakable(tr("Reading “{name}” …", name=file.name)))
        self.session.background.run(
            lambda: _verified(file, trust, at=at),
            done=show,
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
        self._file, self._report = file, report
        form.report_saved.say(Kind.GOOD, "")
        form.renewed.say(Kind.GOOD, "")
        self._ask_for_others()
        form.answer.show()
        form.verdict.say(_kind_of(report), report.sentence)
        facts = [
            (tr("File"), tr("{name}, {size}", name=file.name, size=size(length))),
            (tr("SHA-256"), in_two_lines(report.file_sha256)),
            (tr("Differences"), "\n".join(report.differences)),
            (tr("In Acrobat"), report.in_acrobat),
            (tr("Trusted lists"), self._list_words(report)),
        ]
        show_facts(form.file_facts, facts)
        cards = [signature_card(form.signatures, facts) for facts in report.signatures]
        fill(form.signatures, cards)
        form.not_said.setText(self._not_said(report))
        for part in (form.signatures, form.not_said, form.trust_acts):
            part.setVisible(bool(report.signatures))
        form.new_form.setVisible(carries_form)
        is_signed = report.verdict in {Verdict.SIGNED, Verdict.PARTLY_SIGNED}
        self._renewal.offer(file if carries_form and is_signed else None)

    def _not_said(self, report: VerificationReport) -> str:
        if not report.signatures:
            return ""
        roots = plural(
            "{n} root certificate is loaded.",
            "{n} root certificates are loaded.",
            len(self._trust.roots),
        )
        if not self._trust.roots:
            roots = tr("No root certificate is loaded.")
        left_out = ""
        if report.are_pages_left_out:
            left_out = tr("Not compared: whether the pages show what the data inside says.")
        checked = tr(
            "Checked on this computer alone: whether the file is unchanged since each signature,"
            " and whether each certificate leads to a root that you loaded. Not asked: whether a"
            " certificate was revoked, and whether the time is true. {roots}",
            roots=roots,
        )
        return " ".join(part for part in (checked, left_out) if part)

    def _list_words(self, report: VerificationReport) -> str:
        at = self.session.clock.now()
        return "\n".join(
            list_words(one, is_out_of_date=one.is_out_of_date(at)) for one in report.trusted_lists
        )

    def _ask_report(self) -> None:
        file, report, at = self._file, self._report, self.session.clock.now()
        if file is None or report is None:
            return

        def save(path: pathlib.Path) -> None:
            self.session.background.run(
                lambda: verifying.save_report(path, report, name=file.name, at=at),
                done=lambda _nothing: self._tell_saved(path),
                failed=self.explain,
                act=tr("Writing the report"),
            )

        kinds = {
            ".pdf": tr("To read and to print (*.pdf)"),
            ".xml": tr("ETSI validation report (*.xml)"),
            ".json": tr("For programs (*.json)"),
        }
        ask_which_kind(self, tr("Save the report"), f"{file.stem}-report", kinds, save)

    def _tell_saved(self, path: pathlib.Path) -> None:
        self.form.report_saved.say(
            Kind.GOOD, tr("The report is saved as “{name}”.", name=path.name)
        )

    def _show_renewed(self, path: pathlib.Path) -> None:
        self._verify(path, then=lambda: self._tell_renewed(path))

    def _tell_renewed(self, path: pathlib.Path) -> None:
        self.form.renewed.say(
            Kind.GOOD,
            tr(
                "Renewed, validated and saved as “{name}”, which is shown above. The file that you"
                " chose is unchanged.",
                name=path.name,
            ),
        )
        self.ensureWidgetVisible(self.form.renewed)

    def _tell(self, error: Exception) -> None:
        self._file = self._report = None
        self.form.drop_words.setText(tr("Drop one or more PDF files here, or choose them."))
        self.form.answer.hide()
        self.explain(error)

    def _ask_for_others(self) -> None:
        self.form.drop_words.setText(tr("Drop other PDF files here, or choose them."))

    def _begin(self) -> None:
        if self._file is not None:
            opening.open_file(self.session, self._file, failed=self.explain)


def _kind_of(report: VerificationReport) -> Kind:
    kind = _KINDS[report.verdict]
    has_remarks = any(signature.remark for signature in report.signatures)
    return Kind.WARNING if has_remarks and kind is Kind.GOOD else kind


def _verified(file: pathlib.Path, trust: TrustSources, *, at: datetime) -> Verified:
    pdf = read_file(file, limit_bytes=actions.PDF_LIMIT_BYTES)
    report = verifying.verify(pdf, at=at, trust=trust, with_detail=True)
    try:
        actions.draft_inside(pdf)
    except AicodeError:
        return len(pdf), report, False
    return len(pdf), report, True
