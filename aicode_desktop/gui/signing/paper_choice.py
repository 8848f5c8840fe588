"""Signing on paper: the form saved to be printed, the scan brought back, looked at, and kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Primary
from aicode_desktop.gui.saving import ask_which_kind
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.signing.scan_words import finding_lines, page_lines, scan_sentence
from aicode_desktop.gui.signing.seal_choice import SealChoice
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.paper_way import PaperWay
from aicode_desktop.host import desktop
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.slug import slug
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import paper_signing
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.paper import ReadScan

SCAN_ENDINGS = {".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff"}
KEY_ENDINGS = {".p12", ".pfx"}


class PaperChoice(QObject):
    """Ties the fields of *way*.

    ``kept`` carries the signing with its scan; ``print_asked`` says that the form, which the
    preview shows, is to be printed, ``changed`` that the next press does something else,
    ``complained`` that a field has the focus and a complaint; ``failed`` carries what is not about
    a field.
    """

    kept = Signal(object)
    print_asked = Signal()
    changed = Signal()
    complained = Signal()
    failed = Signal(object)

    def __init__(self, way: PaperWay, session: Session, act: OneAct, parent: QObject) -> None:
        super().__init__(parent)
        self._way = way
        self._form = form = way.form
        self._session = session
        self._act = act
        self._seal = SealChoice(form, session, act, self)
        self._fingerprint = ""
        self._saved_as: Path | None = None
        self._is_printed = False
        self._files: tuple[Path, ...] = ()
        self._read: ReadScan | None = None
        self._listen()
        self._show()

    def arrive(self) -> None:
        """Show how far the form, as it stands, has come on paper."""
        signing = self._signing
        if signing is not None and signing.fingerprint != self._fingerprint:
            self._fingerprint = signing.fingerprint
            self._saved_as = None
            self._leave_scan()  # it was held against another form
        self._is_printed = signing is not None and paper_signing.is_printed(signing)
        is_otherwise = signing is not None and paper_signing.is_printed_otherwise(signing)
        self._form.printed_otherwise.say(Kind.WARNING, _changed_since() if is_otherwise else "")
        self._show()

    def primary(self, *, is_ready: bool) -> Primary:
        """Return the next press: save to print, bring back, show the seal, or keep."""
        read, seal = self._read, self._seal
        if read is None and not self._is_printed:
            return Primary(tr("Save the form to print…"), self._ask_where, is_enabled=is_ready)
        if read is None or not read.is_acceptable:
            return Primary(tr("Bring the scan back…"), self.ask_for_scan, is_enabled=is_ready)
        if not (read.is_complete or self._form.despite.isChecked()):
            remark = tr("Tick that you looked at these places")
            return Primary(tr("Keep the scan"), self.focus_first, remark=remark)
        if not seal.is_wanted:
            return Primary(tr("Keep the scan"), self._keep, is_enabled=is_ready)
        if seal.key is None:
            return Primary(tr("Show the &certificate"), seal.open, is_enabled=is_ready)
        is_fit = is_ready and seal.key.is_fit
        return Primary(tr("Seal and keep the scan"), self._keep, is_enabled=is_fit)

    def words_of_drop(self, files: Sequence[Path]) -> str:
        """Return what dropped files would be for here; nothing where they are for nothing."""
        endings = {file.suffix.lower() for file in files}
        if len(files) == 1 and endings <= KEY_ENDINGS and self._read is not None:
            return tr("Drop it here to seal the scan with it")
        if endings <= SCAN_ENDINGS:
            return plural("Drop the scan here", "Drop the {n} pages of the scan here", len(files))
        return ""

    def takes(self, files: Sequence[Path]) -> bool:
        """Take files that were dropped, if they are for here: a scan, or a certificate to seal."""
        if len(files) == 1 and files[0].suffix.lower() in KEY_ENDINGS and self._read is not None:
            self._seal.take(str(files[0]))
            return True
        if any(file.suffix.lower() not in SCAN_ENDINGS for file in files):
            return False
        self._add(files)
        return True

    def ask_for_scan(self) -> None:
        """Ask for the files of the scan, in place of those that were brought before."""
        if self._read is not None:
            self._leave_scan()
        self._ask(tr("Choose the scan: one PDF, or a picture of each page"))

    def focus_first(self) -> None:
        """Put the cursor where one goes on."""
        form = self._form
        for button in (form.despite, form.add_pages, form.open_printed, form.print_it):
            if button.isVisibleTo(self._way):
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def begin_anew(self) -> None:
        """Let go of everything: another form was opened."""
        self._fingerprint, self._saved_as = "", None
        self._leave_scan()

    def forget(self) -> None:
        """Let go of the key for the seal; the scan stays while the form is the same."""
        self._seal.forget()

    @property
    def _signing(self) -> Signing | None:
        signing = self._session.signing
        return signing if signing is not None and signing.kind is DocumentKind.PAPER else None

    def _listen(self) -> None:
        form = self._form
        form.print_it.clicked.connect(self._print)
        form.save_again.clicked.connect(self._ask_where)
        form.open_printed.clicked.connect(self._open)
        form.add_pages.clicked.connect(lambda: self._ask(tr("Choose the pages to add")))
        form.other_scan.clicked.connect(self._leave_scan)
        form.despite.toggled.connect(lambda _is_on: self.changed.emit())
        self._seal.changed.connect(self.changed)
        self._seal.complained.connect(self.complained)
        self._seal.failed.connect(self.failed)

    def _ask_where(self) -> None:
        signing = self._signing
        if signing is None or self._act.is_running:
            return
        number = slug(signing.draft.document_number)
        ask_which_kind(
            self._way.window(),
            tr("Save the form to print"),
            "-".join(filter(None, ("Signatory-Form", number, "to-sign"))),
            {".pdf": tr("PDF (*.pdf)")},
            self._save,
        )

    def _save(self, path: Path) -> None:
        signing = self._signing
        if signing is None:
            return
        self._act.run(
            lambda: paper_signing.save_printed(signing, path),
            done=self._tell_saved,
            failed=self.failed.emit,
            act=tr("Saving the form"),
        )

    def _tell_saved(self, path: Path) -> None:
        self._saved_as = path
        self.arrive()
        self.changed.emit()
        self._form.open_printed.setFocus()

    def _print(self) -> None:
        signing = self._signing
        if signing is None:
            return

        def show(_nothing: None) -> None:
            self.arrive()
            self.changed.emit()
            self.print_asked.emit()

        self._act.run(
            lambda: paper_signing.note_printed(signing),
            done=show,
            failed=self.failed.emit,
            act=tr("Preparing the pages"),
        )

    def _open(self) -> None:
        path = self._saved_as
        if path is not None:
            self._session.background.run(
                lambda: desktop.open_file(path),
                done=lambda _launched: None,
                failed=self.failed.emit,
                act=tr("Opening the form"),
            )

    def _ask(self, title: str) -> None:
        dialog = FileDialog(self._way.window(), title)
        dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for ending in sorted(SCAN_ENDINGS))
        dialog.setNameFilters([tr("Scans ({endings})", endings=endings), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._add([Path(name) for name in names]))
        dialog.open()

    def _add(self, files: Sequence[Path]) -> None:
        signing = self._signing
        if signing is None or self._act.is_running:
            return
        every = tuple(dict.fromkeys((*self._files, *files)))

        def take(read: ReadScan) -> None:
            now = self._signing
            if now is None or now.fingerprint != signing.fingerprint:
                return  # it was held against another form
            self._files, self._read = every, read
            self._form.despite.setChecked(False)
            self._show()
            self.changed.emit()
            self.focus_first()
            self.complained.emit()

        self._act.run(
            lambda: paper_signing.compare(signing, every),
            done=take,
            failed=self.failed.emit,
            act=tr("Comparing the scan with the form"),
        )

    def _leave_scan(self) -> None:
        self._files, self._read = (), None
        self._seal.forget()
        self._form.seal_file.clear()
        self._form.despite.setChecked(False)
        self._show()
        self.changed.emit()

    def _keep(self) -> None:
        signing, read, seal = self._signing, self._read, self._seal.key
        if signing is None or read is None:
            return
        at, records = self._session.clock.now(), self._session.records_folder()
        despite_findings = self._form.despite.isChecked()
        self._act.run(
            lambda: paper_signing.keep(
                signing,
                read,
                records=records,
                at=at,
                signer=seal.signer if seal is not None else None,
                despite_findings=despite_findings,
            ),
            done=self.kept.emit,
            failed=self.failed.emit,
            act=tr("Keeping the scan"),
        )

    def _show(self) -> None:
        form, read = self._form, self._read
        is_waiting = self._is_printed and read is None
        form.printed.say(Kind.GOOD, self._printed_words() if is_waiting else "")
        form.print_acts.setVisible(read is None)
        form.open_printed.setVisible(is_waiting and self._saved_as is not None)
        form.save_again.setVisible(is_waiting)
        form.scan.setVisible(read is not None)
        form.seal_fold.setVisible(read is not None and read.is_acceptable)
        if read is None:
            return
        form.scan_words.say(*scan_sentence(read))
        fill(form.scan_pages, page_lines(form.scan_pages, read))
        lines = finding_lines(form.scan_findings, read)
        fill(form.scan_findings, lines)
        form.scan_findings.setVisible(bool(lines))
        form.despite.setVisible(read.is_acceptable and not read.is_complete)
        form.add_pages.setVisible(not read.is_complete)

    def _printed_words(self) -> str:
        if self._saved_as is None:
            return tr(
                "This form was saved or printed. Once it is signed, scan all pages at 150 to 300"
                " dpi and bring the scan back; you can also drop its files here."
            )
        return tr(
            "Saved as “{name}”. Print it on single sides, sign in the blocks, scan all pages at 150"
            " to 300 dpi, and bring the scan back; you can also drop its files here.",
            name=self._saved_as.name,
        )


def _changed_since() -> str:
    return tr(
        "The form was changed after it was printed. Print it again: the scan of the earlier version"
        " is not this form."
    )
