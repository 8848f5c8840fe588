"""The page Signatory: who signs, and what empowers them; several where they sign jointly."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.binding import bind_combo, bind_text
from aicode_desktop.gui.forms.signatory import Ui_Signatory
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.rows import place_in_list
from aicode_desktop.gui.session import Session
from aicode_desktop.model.draft import AuthorityBasis, Signatory
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step

_LINES = {
    "name": "name",
    "name_latin": "name_latin",
    "position": "position",
    "email": "email",
    "reference": "authority.reference",
    "date": "authority.date",
    "expiry": "authority.expiry",
}


class SignatoryPage(Page):
    """Shows one signatory at a time; the tabs above appear with the second."""

    step = Step.SIGNATORY

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Signatory()
        self.form.setupUi(self.body)
        self._at = 0
        self._bind()
        self.lay_out()
        self.form.people.currentChanged.connect(self._choose)
        self.form.add.clicked.connect(self._add)
        self.form.remove.clicked.connect(self._remove)
        self.store.echo_asked_for.connect(self._show_people)
        self._show_people()

    def show_problem(self, path: str) -> None:
        """Choose the signatory whom *path* is about, and show the field."""
        place = place_in_list(path, "signatories")
        if place is not None:
            self._choose(place)
        super().show_problem(path)

    def _bind(self) -> None:
        bases = {
            AuthorityBasis.STATUTORY_REPRESENTATIVE: tr("Statutory representative"),
            AuthorityBasis.BOARD_RESOLUTION: tr("Resolution of the board or the shareholders"),
            AuthorityBasis.POWER_OF_ATTORNEY: tr("Power of attorney"),
            AuthorityBasis.OTHER: tr("Other"),
        }

        def basis() -> str:
            return self._path("authority.basis")

        bind_combo(self.form.basis, self.store, basis, bases)
        self.form.basis.setPlaceholderText(tr("Choose…"))
        for name, below in _LINES.items():

            def path(below: str = below) -> str:
                return self._path(below)

            bind_text(getattr(self.form, name), self.store, path)
            self.tie(path, getattr(self.form, f"{name}_field"))
        self.tie(basis, self.form.basis_field)

    def place_of(self, path: str) -> QWidget | None:
        """Return the field; a finding that all signatories are missing stands at the name."""
        return super().place_of(self._path("name") if path == "signatories" else path)

    def _path(self, below: str) -> str:
        return f"signatories[{self._at}].{below}"

    def _choose(self, place: int) -> None:
        if place != self._at and 0 <= place < len(self.store.draft.signatories):
            self._at = place
            self.store.seal()
            self.store.echo_asked_for.emit()
            self.show_complaints()

    def _show_people(self) -> None:
        signatories = self.store.draft.signatories
        if self._at >= len(signatories):
            self._at = max(0, len(signatories) - 1)
            self.store.echo_asked_for.emit()
            return
        tabs = self.form.people
        tabs.blockSignals(True)
        while tabs.count() > len(signatories):
            tabs.removeTab(tabs.count() - 1)
        while tabs.count() < len(signatories):
            tabs.addTab("")
        for place, signatory in enumerate(signatories):
            name = signatory.name.strip() or tr("Signatory {n}", n=place + 1)
            tabs.setTabText(place, name.replace("&", "&&"))
        tabs.setCurrentIndex(self._at)
        tabs.blockSignals(False)
        tabs.setVisible(len(signatories) > 1)
        self.form.remove.setVisible(len(signatories) > 1)

    def _add(self) -> None:
        signatories = (*self.store.draft.signatories, Signatory())
        self._at = len(signatories) - 1
        self.store.put(signatories=signatories)
        self.form.name.setFocus()

    def _remove(self) -> None:
        signatories = self.store.draft.signatories
        kept = signatories[: self._at] + signatories[self._at + 1 :]
        self.store.put(signatories=kept or (replace(Signatory()),))
