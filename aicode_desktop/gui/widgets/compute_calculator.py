"""Estimates the training compute of a model from what is known of its training."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from aicode_desktop.check.compute import (
    Chip,
    Estimate,
    TimeUnit,
    chips,
    estimate_from_architecture,
    estimate_from_hardware,
)
from aicode_desktop.check.wording import listed, rounded_amount
from aicode_desktop.gui.dates import month
from aicode_desktop.gui.forms.compute_calculator import Ui_ComputeCalculator
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import tr

_LINES = ("parameters", "tokens", "time", "chip_count", "peak", "utilisation")


class ComputeCalculator(QFrame):
    """Shows an estimate while it is typed; ``used`` carries the ``Estimate`` that is wanted."""

    used = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ComputeCalculator()
        self.form.setupUi(self)
        arrange(self, current_theme())
        self._fields: dict[str, Field] = {
            name: getattr(self.form, f"{name}_field") for name in _LINES
        }
        self._offer()
        self._listen()
        self.form.by_architecture.setChecked(True)
        self._show()

    @property
    def estimate(self) -> Estimate:
        """The estimate from what is typed."""
        form = self.form
        if form.by_architecture.isChecked():
            return estimate_from_architecture(
                parameters=form.parameters.text(), tokens=form.tokens.text()
            )
        chip = self._chip
        return estimate_from_hardware(
            chip_count=form.chip_count.text(),
            time=form.time.text(),
            unit=TimeUnit(form.unit.currentData()),
            peak=form.peak.text(),
            utilisation=form.utilisation.text(),
            chip=chip.label if chip is not None and form.peak.text() == _speed(chip) else "",
        )

    @property
    def _chip(self) -> Chip | None:
        place = self.form.chip.currentIndex() - 1
        return chips()[place] if place >= 0 else None

    def _offer(self) -> None:
        form = self.form
        for unit, words in (
            (TimeUnit.HOURS, tr("Hours")),
            (TimeUnit.DAYS, tr("Days")),
            (TimeUnit.CHIP_HOURS, tr("Chip-hours, such as H100-hours")),
        ):
            form.unit.addItem(words, unit.value)
        form.chip.addItem(tr("Another chip"))
        form.chip.addItems([chip.label for chip in chips()])
        for combo in (form.unit, form.chip):
            combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)

    def _listen(self) -> None:
        form = self.form
        for name in _LINES:
            line: QLineEdit = getattr(form, name)
            line.textEdited.connect(self._show)
        form.by_architecture.toggled.connect(self._show)
        form.unit.currentIndexChanged.connect(self._show)
        form.chip.activated.connect(self._take_chip)
        form.use.clicked.connect(self._use)

    def _take_chip(self) -> None:
        chip = self._chip
        if chip is not None:
            self.form.peak.setText(_speed(chip))
        self.form.chip_field.show_hint(_source_of(chip) if chip is not None else "")
        self._show()

    def _show(self) -> None:
        form = self.form
        is_architecture = form.by_architecture.isChecked()
        form.architecture.setVisible(is_architecture)
        form.hardware.setVisible(not is_architecture)
        is_chip_hours = form.unit.currentData() == TimeUnit.CHIP_HOURS.value
        form.chip_count_field.setVisible(not is_chip_hours)
        estimate = self.estimate
        self._complain(estimate, is_asked=False)
        sentence = estimate.sentence
        if estimate.thresholds_in_band:
            sentence = tr(
                "{sentence} {threshold} FLOP lies within, so the estimate does not settle it.",
                sentence=sentence,
                threshold=listed([*map(rounded_amount, estimate.thresholds_in_band)]),
            )
        kind = Kind.WARNING if estimate.thresholds_in_band else Kind.NOTE
        form.result.say(kind, sentence, source=tr("Commission Guidelines, annex"))

    def _complain(self, estimate: Estimate, *, is_asked: bool) -> None:
        """Show what is wrong at its field; a blank is blamed only when the estimate is wanted."""
        found = {finding.field: finding for finding in reversed(estimate.findings)}
        for name, field in self._fields.items():
            line: QLineEdit = getattr(self.form, name)
            is_due = is_asked or bool(line.text().strip())
            field.complain(found.get(name) if is_due else None)

    def _use(self) -> None:
        estimate = self.estimate
        if estimate.flop is not None:
            self.used.emit(estimate)
            return
        self._complain(estimate, is_asked=True)
        for finding in estimate.findings:
            line: QLineEdit = getattr(self.form, finding.field)
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _source_of(chip: Chip) -> str:
    return tr("Source: {source}, as of {month}.", source=chip.source, month=month(chip.as_of))


def _speed(chip: Chip) -> str:
    return f"{chip.peak_flop_per_second:g}".replace("e+", "e")
