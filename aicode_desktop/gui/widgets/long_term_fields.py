"""How long a signature can be checked: the level in plain words, the service, and the evidence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.forms.long_term_fields import Ui_LongTermFields
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.words import tr

_WITH_EVIDENCE = {SignatureLevel.LT, SignatureLevel.LTA}


@dataclass(frozen=True, slots=True)
class LongTermWish:
    """What was chosen: at level B no address, and nothing else."""

    level: SignatureLevel = SignatureLevel.B
    address: str = ""
    certificates: tuple[Path, ...] = ()
    revocations: tuple[Path, ...] = ()


class LongTermFields(QFrame):
    """Asks for level, address and files of evidence; ``changed`` with each of them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_LongTermFields()
        form.setupUi(self)
        arrange(self, current_theme())
        self._levels: tuple[SignatureLevel, ...] = ()
        self._certificates: tuple[Path, ...] = ()
        self._revocations: tuple[Path, ...] = ()
        self.offer(tuple(SignatureLevel))
        form.level.currentIndexChanged.connect(lambda _place: self._take_level())
        form.address.textChanged.connect(lambda _text: self._pardon())
        form.add_revocations.clicked.connect(
            lambda: self._ask(
                tr("Choose lists of revoked certificates"),
                tr("Revocation data (*.crl *.ocsp *.ors *.der *.pem)"),
                self._revocations,
                self.add_revocations,
            )
        )
        form.add_certificates.clicked.connect(
            lambda: self._ask(
                tr("Choose certificates"),
                tr("Certificates (*.pem *.crt *.cer *.der)"),
                self._certificates,
                self.add_certificates,
            )
        )
        form.no_evidence.clicked.connect(self._remove_evidence)

    @property
    def level(self) -> SignatureLevel:
        """The level that is chosen."""
        return self._levels[self.form.level.currentIndex()]

    @property
    def host(self) -> str:
        """Whom the program would connect to; empty at level B, and for what is no address."""
        return "" if self.level is SignatureLevel.B else host_in(self._address)

    def offer(self, levels: Sequence[SignatureLevel]) -> None:
        """Offer these levels, the first of them chosen."""
        self._levels = tuple(levels)
        self.form.level.clear()
        self.form.level.addItems([_name_of(level) for level in levels])
        self._take_level()

    def choose(self, level: SignatureLevel) -> None:
        """Choose a level that is offered."""
        self.form.level.setCurrentIndex(self._levels.index(level))

    def wish(self) -> LongTermWish | None:
        """Return what was chosen; None, with the reason at the field, for what is no address."""
        if self.level is SignatureLevel.B:
            return LongTermWish()
        if not self.host:
            words = tr("This is no address of a service: it begins with http:// or https://.")
            if not self._address:
                words = tr("Type the address of the service, or choose to do without it.")
            self.form.address_field.complain(
                Finding(Severity.BLOCK, "timestamp", "timestamp", words, "")
            )
            self.form.address.setFocus()
            return None
        has_evidence = self.level in _WITH_EVIDENCE
        return LongTermWish(
            self.level,
            self._address,
            self._certificates if has_evidence else (),
            self._revocations if has_evidence else (),
        )

    def add_revocations(self, files: Sequence[Path]) -> None:
        """Add files with lists of revoked certificates, or OCSP answers."""
        self._revocations = tuple(dict.fromkeys((*self._revocations, *files)))
        self._show_evidence()

    def add_certificates(self, files: Sequence[Path]) -> None:
        """Add files with certificates of issuers."""
        self._certificates = tuple(dict.fromkeys((*self._certificates, *files)))
        self._show_evidence()

    @property
    def _address(self) -> str:
        return self.form.address.text().strip()

    def _take_level(self) -> None:
        if not 0 <= self.form.level.currentIndex() < len(self._levels):
            return  # being filled
        level = self.level
        self.form.level_field.show_hint(_what_it_means(level))
        self.form.address_field.setVisible(level is not SignatureLevel.B)
        self.form.evidence.setVisible(level in _WITH_EVIDENCE)
        self._show_evidence()
        self._pardon()

    def _pardon(self) -> None:
        self.form.address_field.complain(None)
        self.changed.emit()

    def _ask(
        self, title: str, names: str, before: Sequence[Path], take: Callable[[list[Path]], None]
    ) -> None:
        dialog = FileDialog(self.window(), title)
        dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([names, tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if before:
            dialog.setDirectory(str(before[-1].parent))
        dialog.filesSelected.connect(lambda chosen: take([Path(name) for name in chosen]))
        dialog.open()

    def _remove_evidence(self) -> None:
        self._certificates = self._revocations = ()
        self._show_evidence()

    def _show_evidence(self) -> None:
        frame = self.form.evidence_list
        said = [
            *(tr("Revocations: {name}", name=file.name) for file in self._revocations),
            *(tr("Certificates: {name}", name=file.name) for file in self._certificates),
        ]
        lines = []
        for words in said:
            label = wrapped_label(frame)
            label.setText(words)
            lines.append(label)
        fill(frame, lines)
        frame.setVisible(bool(lines))
        self.form.no_evidence.setVisible(bool(lines))


def host_in(address: str) -> str:
    """Return the host of a web address; nothing for what is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in {"http", "https"} else ""


def _name_of(level: SignatureLevel) -> str:
    return {
        SignatureLevel.B: tr("Plain, without a time-stamp (B-B)"),
        SignatureLevel.T: tr("With a time-stamp (B-T)"),
        SignatureLevel.LT: tr("With a time-stamp and the evidence (B-LT)"),
        SignatureLevel.LTA: tr("For the long term (B-LTA)"),
    }[level]


def _what_it_means(level: SignatureLevel) -> str:
    return {
        SignatureLevel.B: tr(
            "Can be checked while the certificate is valid. The time is that of this computer. No"
            " network is used. The rest can be added later."
        ),
        SignatureLevel.T: tr("A service vouches for the time, also after the certificate expires."),
        SignatureLevel.LT: tr(
            "Can be checked after the certificate expires: the file also holds the certificates"
            " and what their issuers had revoked."
        ),
        SignatureLevel.LTA: tr(
            "Can be checked for decades: a second time-stamp covers the evidence. Renew it before"
            " the certificate of that time-stamp expires."
        ),
    }[level]
