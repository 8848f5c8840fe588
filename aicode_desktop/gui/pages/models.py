"""The page Models: a table of all, and the details of the one that is chosen."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aicode_desktop.gui.binding import bind_check, bind_checks, bind_choice, bind_combo, bind_text
from aicode_desktop.gui.forms.models import Ui_Models
from aicode_desktop.gui.lists.model_standing import ModelStanding
from aicode_desktop.gui.lists.models_list import ModelsList
from aicode_desktop.gui.opening import TABLE_ENDINGS
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.rows import place_in_list
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets import model_more
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.draft import (
    ComputeMethod,
    MarketStatus,
    Modality,
    Model,
    SystemicRisk,
)
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step

if TYPE_CHECKING:
    from aicode_desktop.check.compute import Estimate
    from aicode_desktop.gui.dialogs.import_models import ImportModelsDialog

_LINES = ("name", "version", "market_date", "training_compute_flop", "compute_note")


class ModelsPage(Page):
    """Ties the table and the details to ``draft.models``."""

    step = Step.MODELS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Models()
        self.form.setupUi(self.body)
        self._at = 0
        self._list = ModelsList(self.store, self)
        self.form.table.show_models(self._list)
        self._standing = ModelStanding(self.form, self.store)
        self._bind()
        self._prepare_folds()
        self.lay_out()
        self._listen()
        self._show_rows()

    def show_problem(self, path: str) -> None:
        """Choose the model that *path* is about, and show the field."""
        place = place_in_list(path, "models")
        if place is not None:
            self._choose(place)
        if path.rpartition(".")[2] in model_more.NAMES:
            self.form.more.open()
        super().show_problem(path)

    def focus_first(self) -> None:
        """Put the keyboard into the table, or on the button that adds the first model."""
        is_empty = not self.store.draft.models
        target = self.form.add if is_empty else self.form.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, path: str) -> QWidget | None:
        """Return the field of the chosen model, or the button that adds one."""
        return self.form.add if path == "models" else super().place_of(path)

    def take_file(self, file: Path) -> bool:
        """Open the import of models on a table that was dropped."""
        if file.suffix.lower() not in TABLE_ENDINGS or self.store.is_locked:
            return False
        self.ask_for_import().take_file(file)
        return True

    def ask_for_import(self, text: str = "") -> "ImportModelsDialog":
        """Open the import of models, on *text* from the clipboard where there is some."""
        from aicode_desktop.gui.dialogs.import_models import (  # when first asked
            ImportModelsDialog,
        )

        dialog = ImportModelsDialog(self.session, text=text, parent=self)
        dialog.open()
        return dialog

    def _bind(self) -> None:
        form, store = self.form, self.store
        for name in _LINES:
            bind_text(getattr(form, name), store, self._path_to(name))
            self.tie(self._path_to(name), getattr(form, f"{name}_field"))
        statuses = {
            MarketStatus.PLACED: form.market_placed,
            MarketStatus.PLANNED: form.market_planned,
        }
        bind_choice(statuses, store, self._path_to("market_status"))
        modalities = {member: getattr(form, f"modality_{member.value}") for member in Modality}
        bind_checks(modalities, store, self._path_to("modalities"))
        methods = {
            ComputeMethod.UNANSWERED: tr("Not said"),
            ComputeMethod.HARDWARE: tr("Hardware and time"),
            ComputeMethod.ARCHITECTURE: tr("Parameters and data"),
            ComputeMethod.OTHER: tr("Another method"),
        }
        bind_combo(form.compute_method, store, self._path_to("compute_method"), methods)
        risks = {
            SystemicRisk.YES: form.risk_yes,
            SystemicRisk.NO: form.risk_no,
            SystemicRisk.UNDER_ASSESSMENT: form.risk_under_assessment,
        }
        bind_choice(risks, store, self._path_to("systemic_risk"))
        chapter = self._path_to("under_safety_and_security")
        bind_check(form.under_safety_and_security, store, chapter)
        for name in (
            "market_status",
            "modalities",
            "compute_method",
            "systemic_risk",
            "under_safety_and_security",
        ):
            self.tie(self._path_to(name), getattr(form, f"{name}_field"))

    def _prepare_folds(self) -> None:
        self.form.calculator.prepare(tr("Estimate the training compute"), self._fill_calculator)
        self.form.more.prepare(tr("More about this model (never printed)"), self._fill_more)

    def _fill_calculator(self, inside: QVBoxLayout) -> None:
        from aicode_desktop.gui.widgets.compute_calculator import (  # when opened
            ComputeCalculator,
        )

        calculator = ComputeCalculator(inside.parentWidget())
        calculator.used.connect(self._take_estimate)
        inside.addWidget(calculator)

    def _take_estimate(self, estimate: "Estimate") -> None:
        """Put figure, method and note into the chosen model, as one step of undo."""
        models = self.store.draft.models
        model = replace(
            models[self._at],
            training_compute_flop=estimate.text,
            compute_method=estimate.method,
            compute_note=estimate.note,
        )
        self.store.put(models=(*models[: self._at], model, *models[self._at + 1 :]))
        self.form.training_compute_flop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_more(self, inside: QVBoxLayout) -> None:
        more = model_more.ModelMore(inside.parentWidget())
        inside.addWidget(more)
        form, store = more.form, self.store
        bind_check(form.is_open_source, store, self._path_to("is_open_source"))
        for name in (
            "modified_from",
            "modification_compute_flop",
            "original_compute_flop",
            "threshold_date",
        ):
            bind_text(getattr(form, name), store, self._path_to(name))
        risks = {
            SystemicRisk.YES: form.original_yes,
            SystemicRisk.NO: form.original_no,
            SystemicRisk.UNDER_ASSESSMENT: form.original_under_assessment,
        }
        bind_choice(risks, store, self._path_to("original_systemic_risk"))
        for name in model_more.NAMES:
            self.tie(self._path_to(name), getattr(form, f"{name}_field"))
        self.show_complaints()

    def _listen(self) -> None:
        form = self.form
        form.table.row_chosen.connect(self._choose)
        form.table.pasted.connect(self.ask_for_import)
        form.table.removal_asked_for.connect(self._remove)
        form.add.clicked.connect(self._add)
        form.import_models.clicked.connect(lambda _down=False: self.ask_for_import())
        form.duplicate.clicked.connect(self._duplicate)
        form.remove.clicked.connect(self._remove)
        self.store.echo_asked_for.connect(self._show_rows)
        self.store.findings_changed.connect(self._show_guidance)
        self._show_guidance()

    def _path_to(self, name: str) -> "_PathInRow":
        return _PathInRow(self, name)

    def path_of(self, name: str) -> str:
        """Return the path of that field of the chosen model; empty where none is chosen."""
        return f"models[{self._at}].{name}" if self._at < len(self.store.draft.models) else ""

    def _choose(self, row: int) -> None:
        if row != self._at:
            self._at = row
            self.store.seal()
            self.store.echo_asked_for.emit()
            self.show_complaints()

    def _show_rows(self) -> None:
        models = self.store.draft.models
        self._at = min(self._at, max(0, len(models) - 1))
        self.form.table.setVisible(bool(models))
        self.form.details.setVisible(bool(models))
        self.form.table.choose(self._at)
        if models:
            name = models[self._at].name.strip()
            self.form.details_title.setText(name or tr("Model {n}", n=self._at + 1))
            self._standing.show(self._at)

    def _show_guidance(self) -> None:
        about_all = next((f for f in self.findings() if f.field == "models"), None)
        if about_all is not None:
            kind, words, source = Kind.WARNING, about_all.sentence, about_all.source
        elif not self.store.draft.models:
            kind, source = Kind.NOTE, ""
            words = tr(
                "No model is named yet. Models need to be named only where they come under Safety"
                " and Security; naming others is up to you."
            )
        else:
            kind, words, source = Kind.NOTE, "", ""
        self.form.guidance.say(kind, words, source=source)

    def _add(self) -> None:
        self._insert(len(self.store.draft.models), Model())
        self.form.name.setFocus()

    def _duplicate(self) -> None:
        models = self.store.draft.models
        if models:
            self._insert(self._at + 1, replace(models[self._at], version=""))
            self.form.version.setFocus()

    def _insert(self, place: int, model: Model) -> None:
        models = self.store.draft.models
        self._at = place
        self.store.put(models=(*models[:place], model, *models[place:]))

    def _remove(self) -> None:
        models = self.store.draft.models
        if models:
            self.store.put(models=models[: self._at] + models[self._at + 1 :])


class _PathInRow:
    """The path of one field in whichever model is chosen at the time."""

    def __init__(self, page: ModelsPage, name: str) -> None:
        self._page = page
        self._name = name

    def __call__(self) -> str:
        return self._page.path_of(self._name)
