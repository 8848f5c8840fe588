"""The page Record: what was kept and where, and whether it is still what was kept."""

from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.gui import opening
from aicode_desktop.gui.dates import moment, size
from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.forms.record import Ui_Record
from aicode_desktop.gui.pages.page import Page, Primary
from aicode_desktop.gui.records.later_acts import LaterActs
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.widgets.filling import fact_row, fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine
from aicode_desktop.host import desktop
from aicode_desktop.model import record_names
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import Verdict, VerificationReport
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, archiving, keeping
from aicode_desktop.workflow.journey import Step


class RecordPage(Page):
    """Shows the record of the form that was signed."""

    step: ClassVar[Step | None] = Step.RECORD

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Record()
        self.form.setupUi(self.body)
        self._shown: Record | None = None
        self._is_checking = self._is_found_sound = False
        self._later = LaterActs(self, self.form.after, record=lambda: self.record)
        self.lay_out()
        self._listen()
        self.form.back_row.setVisible(self.step is None)
        self.form.check_record.setVisible(self.step is None)  # in a form the foot bar offers it

    @property
    def record(self) -> Record | None:
        """The record that this page is about, or None before there is one."""
        signing = self.session.signing
        return signing.record if signing is not None else None

    def arrived(self) -> None:
        """Show the record, or that there is none yet."""
        self._show_all()

    def take_file(self, file: Path) -> bool:
        """Keep a reply that was dropped."""
        return self._later.take_file(file)

    def focus_first(self) -> None:
        """Put the focus on the first thing to do."""
        if self.form.show_in_folder.isVisible():
            self.form.show_in_folder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()

    def primary(self) -> Primary | None:
        """Go to signing while there is no record; check it; once it is sound, to all forms."""
        if self.record is None:
            return Primary(tr("Go to &signing"), lambda: self.session.go_to(Step.SIGN))
        if self._is_found_sound:
            return Primary(tr("&All forms"), lambda: self.session.go_to(Place.START))
        return Primary(tr("Check this record now"), self._check, is_enabled=not self._is_checking)

    def _listen(self) -> None:
        form = self.form
        form.all_forms.clicked.connect(lambda: self.session.go_to(Place.START))
        form.show_in_folder.clicked.connect(self._show_in_folder)
        form.check_record.clicked.connect(self._check)
        form.verify_form.clicked.connect(self._verify)
        form.new_form.clicked.connect(self._begin)
        form.add_authority.clicked.connect(self._ask_for_authority)
        self.session.signing_changed.connect(self._refresh)

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_all()

    def _show_all(self) -> None:
        form, record = self.form, self.record
        form.not_yet.say(
            Kind.NOTE,
            ""
            if record
            else tr("Nothing is kept yet. The record is made with the last signature."),
        )
        for frame in (form.summary, form.record_acts, form.files):
            frame.setVisible(record is not None)
        if record != self._shown:
            form.result.hide()
            form.kept.say(Kind.GOOD, "")
            self._is_found_sound = False
        self._shown = record
        form.lead.setText(self._lead(record))
        if record is not None:
            self._show(record)
            self._say_returned()
        self._later.show()
        self.primary_changed.emit()

    def _say_returned(self) -> None:
        signing = self.session.signing
        if signing is None or not signing.is_returned or signing.record != self.record:
            return
        words = tr(
            "It came back signed. What was signed is, byte for byte, what was frozen here, and the"
            " signatures hold."
        )
        if not self.form.kept.text:  # else it says what was kept since
            self.form.kept.say(Kind.GOOD, words)

    @staticmethod
    def _lead(record: Record | None) -> str:
        if record is None:
            return tr("What is kept of a signed form, so that it can be shown to anyone later.")
        if record.kind is DocumentKind.SPECIMEN:
            return tr("The record of a rehearsal. It proves nothing.")
        if record.kind is DocumentKind.SCAN:
            return tr("The record of a scan. The paper is what was signed: keep it too.")
        return tr("Kept in a folder of its own, which this program never changes again.")

    def _show(self, record: Record) -> None:
        is_scan = record.kind is DocumentKind.SCAN
        self.form.verify_form.setVisible(not is_scan)  # pictures have no signature to verify
        facts = [
            (tr("Provider"), record.provider_name),
            (
                tr("To be signed by") if is_scan else tr("Signed by"),
                ", ".join(record.signatory_names),
            ),
            (tr("Document"), record.document_number),
            (tr("Kept on"), moment(record.kept_at)),
            (tr("Folder"), str(record.folder)),
        ]
        show_facts(self.form.summary, facts)
        frame = self.form.files_list
        rows = record.payload.items()
        fill(frame, [_file_row(frame, name, path, is_scan=is_scan) for name, path in rows])

    def _ask_for_authority(self) -> None:
        dialog = FileDialog(self, tr("Add evidence of authority"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.add_authority(Path(name)))
        dialog.open()

    def add_authority(self, path: Path) -> None:
        """Keep the file *path* with the record, as evidence that the signatory may sign."""
        record, at = self.record, self.session.clock.now()
        if record is None:
            return

        def tell(_event: object) -> None:
            if record != self.record:
                return
            words = tr("“{name}” is kept with this record, in a folder beside it.", name=path.name)
            self.form.kept.say(Kind.GOOD, words)
            self.form.kept.show()
            self._later.show()

        self.session.background.run(
            lambda: keeping.keep_authority(record, path, at=at),
            done=tell,
            failed=self.explain,
            act=tr("Keeping the evidence"),
        )

    def _show_in_folder(self) -> None:
        record = self.record
        if record is not None:
            self.session.background.run(
                lambda: desktop.show_in_folder(record.payload[record_names.SIGNED_FORM]),
                done=lambda _launched: None,
                failed=self.explain,
                act=tr("Opening the folder"),
            )

    def _check(self) -> None:
        record = self.record
        if record is None:
            return
        self._say_checking(is_checking=True)
        at = self.session.clock.now()
        self.session.background.run(
            lambda: _checked(record, at=at),
            done=lambda found: self._tell_checked(record, *found),
            failed=lambda error: self._tell_not_checked(record, error),
            act=tr("Checking the record"),
        )

    def _tell_checked(
        self, record: Record, problems: tuple[str, ...], report: VerificationReport
    ) -> None:
        self._say_checking(is_checking=False)
        if record != self.record:
            return  # another one is looked at by now, of which nothing was found
        form = self.form
        self._is_found_sound = False
        form.result.show()
        is_unsealed = record.kind is DocumentKind.SCAN and report.verdict is Verdict.UNSIGNED
        if is_unsealed and not problems:
            self._is_found_sound = True
            form.result_words.say(
                Kind.GOOD,
                tr("Every file is as it was kept. The scan carries no seal; the paper counts."),
            )
        elif not problems and report.verdict is Verdict.SIGNED:
            self._is_found_sound = True
            form.result_words.say(
                Kind.GOOD,
                tr(
                    "Every file is as it was kept, and the signatures hold: {signatures}",
                    signatures=report.sentence,
                ),
            )
        else:
            form.result_words.say(
                Kind.PROBLEM,
                tr(
                    "This record is not as it was kept. Its signed form: {signatures}",
                    signatures=report.sentence,
                ),
            )
        lines = []
        for problem in problems:
            line = MarkedLine(form.result_list)
            line.say(Kind.PROBLEM, problem)
            lines.append(line)
        fill(form.result_list, lines)
        form.result_list.setVisible(bool(lines))
        self.primary_changed.emit()
        self.ensureWidgetVisible(form.result)

    def _tell_not_checked(self, record: Record, error: Exception) -> None:
        self._say_checking(is_checking=False)
        if record == self.record:
            self.explain(error)

    def _say_checking(self, *, is_checking: bool) -> None:
        self._is_checking = is_checking
        self.form.check_record.setEnabled(not is_checking)
        self.primary_changed.emit()

    def _verify(self) -> None:
        if self.record is not None:
            opening.verify_file(self.session, self.record.payload[record_names.SIGNED_FORM])

    def _begin(self) -> None:
        if self.record is not None:
            opening.begin_from_record(self.session, self.record, failed=self.explain)


class KeptRecordPage(RecordPage):
    """Shows a record chosen from the start page; no form is open beside it."""

    step = None

    @property
    def record(self) -> Record | None:
        """The record that was chosen."""
        return self.session.kept_record


def _checked(record: Record, *, at: datetime) -> tuple[tuple[str, ...], VerificationReport]:
    from aicode_desktop.host.files import read_file

    problems = archiving.problems_in(record)
    signed = read_file(
        record.payload[record_names.SIGNED_FORM], limit_bytes=actions.PDF_LIMIT_BYTES
    )
    return problems, actions.verify(signed, at=at)


def _file_row(parent: QFrame, name: str, path: Path, *, is_scan: bool) -> QWidget:
    says = {
        record_names.SIGNED_FORM: tr("A cover sheet and the scanned pages in their order")
        if is_scan
        else tr("The signed form, as it goes to the AI Office"),
        record_names.UNSIGNED_FORM: tr("The form as it was printed")
        if is_scan
        else tr("The form as it was frozen, before the first signature"),
        record_names.DRAFT: tr("The draft with everything that was typed, internal notes too"),
        record_names.SUBMISSION: tr(
            "What the form declares, as data; it is inside the PDF as well"
        ),
        record_names.OWN_SIGNED_FORM: tr(
            "The program’s own document of the same content, signed as well"
        ),
        record_names.OWN_UNSIGNED_FORM: tr("That document before the first signature"),
        record_names.FILLING: tr("What was put into the Commission’s form, and its digest"),
        record_names.MAIL: tr("The e-mail draft"),
        record_names.EDITION: tr("The edition of the Code that is signed, as data"),
        record_names.AUDIT_SHEET: tr("Who did what and when, with the digest of each file"),
        record_names.VERIFICATION: tr("What the comparison with the printed form found")
        if is_scan
        else tr("What was found when the signatures were validated"),
    }
    try:
        length = size(path.stat().st_size)
    except OSError:
        length = tr("missing")
    is_evidence = name.startswith("authority-")
    other = tr("Evidence of authority") if is_evidence else tr("As it came from the scanner")
    what = says.get(name, other)
    return fact_row(parent, name, tr("{what} ({length})", what=what, length=length))
