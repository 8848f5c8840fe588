"""Estimates training compute as the Commission Guidelines describe, with the method in words.

Takes what was typed and says beside which input it cannot be right; it never guesses.
"""

import json
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from aicode_desktop import bundled
from aicode_desktop.check.grounds import block, warn
from aicode_desktop.check.reading import flop_in
from aicode_desktop.check.sources import Grade
from aicode_desktop.check.triage import ESTIMATE_BAND, GENERAL_PURPOSE_FLOP, SYSTEMIC_RISK_FLOP
from aicode_desktop.check.wording import exact_amount, figures, rounded_amount
from aicode_desktop.model.draft import ComputeMethod
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import Catalogue, in_use, tr

FLOP_PER_PARAMETER_AND_TOKEN = 6  # Commission Guidelines, annex: C ≈ 6 · P · D
SECONDS_PER_HOUR = 3600
FASTEST_LIKELY_FLOP_PER_SECOND = 1e18  # far above any single chip
MOST_LIKELY_UTILISATION = 0.7  # training runs that were published stay below

_THRESHOLDS = (GENERAL_PURPOSE_FLOP, SYSTEMIC_RISK_FLOP)
_SUFFIXES = {
    "k": 1e3, "thousand": 1e3,
    "m": 1e6, "million": 1e6,
    "b": 1e9, "bn": 1e9, "billion": 1e9,
    "t": 1e12, "tn": 1e12, "trillion": 1e12,
}  # fmt: skip
_SUFFIXED = re.compile(r"(.*\d)\s*([a-z]+)", re.IGNORECASE)
_POINT_AND_THREE = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)
_PER_SECOND_SUFFIXES = {"tflop/s": 1e12, "tflops": 1e12, "pflop/s": 1e15, "pflops": 1e15}
_SHARE = re.compile(r"(\d{1,3})(?:[.,](\d{1,6}))?\s*(%?)", re.ASCII)


class TimeUnit(StrEnum):
    """In what the training time was typed; chip-hours are chips times hours in one figure."""

    HOURS = "hours"
    DAYS = "days"
    CHIP_HOURS = "chip_hours"


@dataclass(frozen=True, slots=True)
class Chip:
    """The peak speed of one chip at one precision, without sparsity."""

    id: str
    name: str
    precision: str
    peak_flop_per_second: float
    source: str
    as_of: date
    grade: Grade

    @property
    def label(self) -> str:
        """The chip as it is offered, for instance ``NVIDIA H100 SXM, BF16 or FP16``."""
        return f"{self.name}, {self.precision}"


@dataclass(frozen=True, slots=True)
class Estimate:
    """An estimate, or the findings that say why there is none; their fields are the inputs’ names.

    ``note`` is the method with its figures in words, for ``Model.compute_note``.
    """

    flop: float | None
    method: ComputeMethod
    note: str
    findings: tuple[Finding, ...]

    @property
    def text(self) -> str:
        """The figure as ``Model.training_compute_flop`` takes it, for instance ``6.3e24``."""
        if self.flop is None:
            return ""
        written = f"{self.flop:.3g}"
        if any((float(written) > limit) != (self.flop > limit) for limit in _THRESHOLDS):
            written = f"{self.flop:.15g}"  # rounding must not carry it over a threshold
        return written.replace("e+", "e")

    @property
    def band(self) -> tuple[float, float] | None:
        """Lowest and highest figure that an estimate good enough may stand for."""
        if self.flop is None:
            return None
        return self.flop * (1 - ESTIMATE_BAND), self.flop * (1 + ESTIMATE_BAND)

    @property
    def thresholds_in_band(self) -> tuple[float, ...]:
        """The thresholds that lie within the band, so that the estimate does not settle them."""
        if self.band is None:
            return ()
        low, high = self.band
        return tuple(threshold for threshold in _THRESHOLDS if low <= threshold <= high)

    @property
    def sentence(self) -> str:
        """The result in one sentence, with its band."""
        if self.flop is None or self.band is None:
            return ""
        low, high = (rounded_amount(edge) for edge in self.band)
        return tr(
            "About {amount} FLOP; within 30 %, from {low} to {high}.",
            amount=rounded_amount(self.flop),
            low=low,
            high=high,
        )


def chips() -> tuple[Chip, ...]:
    """Return the chips whose peak speed ships with the program."""
    return _chips_in(in_use())


@cache
def _chips_in(_language: Catalogue) -> tuple[Chip, ...]:
    stored = json.loads(bundled.path("counsel", "chips.json").read_text(encoding="utf-8"))
    return tuple(
        Chip(
            id=chip["id"],
            name=chip["chip"],
            precision=tr(chip["precision"]),
            peak_flop_per_second=chip["peak_flop_per_second"],
            source=tr(chip["source"]),
            as_of=date.fromisoformat(chip["as_of"]),
            grade=Grade(chip["grade"]),
        )
        for chip in stored
    )


def estimate_from_architecture(*, parameters: str, tokens: str) -> Estimate:
    """Return about 6 · P · D for typed numbers such as ``70B`` and ``1.5e13``."""
    parameter_count, token_count = quantity_in(parameters), quantity_in(tokens)
    findings = (
        *_findings(parameter_count, "parameters", tr("Write the parameters as a number.")),
        *_findings(token_count, "tokens", tr("Write the training tokens as a number.")),
    )
    if not parameter_count or not token_count:
        return Estimate(None, ComputeMethod.ARCHITECTURE, "", findings)
    return _estimate(
        FLOP_PER_PARAMETER_AND_TOKEN * parameter_count * token_count,
        ComputeMethod.ARCHITECTURE,
        tr(
            "6 × {parameters} parameters × {tokens} training tokens",
            parameters=exact_amount(parameter_count),
            tokens=exact_amount(token_count),
        ),
        findings,
    )


def estimate_from_hardware(
    *, chip_count: str, time: str, unit: TimeUnit, peak: str, utilisation: str, chip: str = ""
) -> Estimate:
    """Return N · L · H · U. *chip_count* is not read where *unit* is chip-hours.

    *peak* is in FLOP/s, for instance ``9.89e14`` or ``989 TFLOP/s``; *chip* is its label.
    """
    is_chip_hours = unit is TimeUnit.CHIP_HOURS
    count = 1.0 if is_chip_hours else quantity_in(chip_count)
    length, speed, share = quantity_in(time), speed_in(peak), share_in(utilisation)
    findings = (
        *_findings(count, "chip_count", tr("Write how many chips were used as a number.")),
        *_findings(length, "time", tr("Write the training time as a number.")),
        *_findings(speed, "peak", tr("Write the peak speed of one chip in FLOP/s.")),
        *_share_findings(share),
        *_speed_findings(speed),
    )
    if not count or not length or not speed or not share:
        return Estimate(None, ComputeMethod.HARDWARE, "", findings)
    hours = length * (24 if unit is TimeUnit.DAYS else 1)
    n, time = figures(f"{count:,.12g}"), figures(f"{length:,.12g}")
    chips_and_time = {
        TimeUnit.HOURS: tr("{n} chips × {time} hours", n=n, time=time),
        TimeUnit.DAYS: tr("{n} chips × {time} days", n=n, time=time),
        TimeUnit.CHIP_HOURS: tr("{time} chip-hours", time=exact_amount(length)),
    }[unit]
    note = tr(
        "{chips_and_time} × {peak} FLOP/s × {share} % utilisation",
        chips_and_time=chips_and_time,
        peak=exact_amount(speed),
        share=figures(f"{share * 100:g}"),
    )
    return _estimate(
        count * hours * SECONDS_PER_HOUR * speed * share,
        ComputeMethod.HARDWARE,
        tr("{note}; {chip}", note=note, chip=chip) if chip else note,
        findings,
    )


def quantity_in(text: str) -> float | None:
    """Return the number in *text*: as training compute is typed, or with k, M, B, T after it.

    A point or comma before three last digits is refused where it could be either.
    """
    found = _SUFFIXED.fullmatch(text.strip())
    if found and found[2].casefold() in _SUFFIXES:
        plain = None if _may_be_thousands(found[1]) else flop_in(found[1])
        value = None if plain is None else plain * _SUFFIXES[found[2].casefold()]
    elif found:
        value = None
    else:
        value = None if _may_be_thousands(text) else flop_in(text)
    return value if value is not None and value < float("inf") else None


def _may_be_thousands(text: str) -> bool:
    """Whether ``1.024`` could be 1,024: only where the decimal mark is not the point."""
    return figures(".") != "." and _POINT_AND_THREE.fullmatch(text.strip()) is not None


def speed_in(text: str) -> float | None:
    """Return the FLOP per second in *text*, such as ``9.89e14`` or ``989 TFLOP/s``.

    ``1.979 TFLOP/s`` is refused where it could be 1,979.
    """
    plain = text.strip().casefold()
    for suffix, factor in _PER_SECOND_SUFFIXES.items():
        if plain.endswith(suffix):
            typed = plain.removesuffix(suffix)
            value = None if _may_be_thousands(typed) else flop_in(typed)
            return None if value is None else value * factor
    return flop_in(plain.removesuffix("/s").removesuffix("flop"))


def share_in(text: str) -> float | None:
    """Return the share in *text*: ``40 %`` and ``0.4`` both are 0.4."""
    found = _SHARE.fullmatch(text.strip())
    if not found:
        return None
    value = float(f"{found[1]}.{found[2] or 0}")
    return value / 100 if found[3] else value


def _estimate(
    flop: float, method: ComputeMethod, note: str, findings: tuple[Finding, ...]
) -> Estimate:
    if flop == float("inf"):
        field = "parameters" if method is ComputeMethod.ARCHITECTURE else "time"
        sentence = tr("These figures are too large to be multiplied; look for a lost power of ten.")
        findings += (block("estimate_too_large", field, sentence, source="program"),)
    if any(finding.severity is Severity.BLOCK for finding in findings):
        return Estimate(None, method, "", findings)
    return Estimate(flop, method, note, findings)


def _findings(value: float | None, field: str, sentence: str) -> tuple[Finding, ...]:
    if not value:  # nothing that can be read, or zero
        return (block(f"{field}_unreadable", field, sentence, source="guidelines"),)
    return ()


def _share_findings(share: float | None) -> tuple[Finding, ...]:
    field = "utilisation"
    if not share or share > 1:
        sentence = tr("Write the utilisation as a share, such as 40 % or 0.4.")
        return (block("utilisation_unreadable", field, sentence, source="guidelines"),)
    if share > MOST_LIKELY_UTILISATION:
        sentence = tr("A utilisation above 70 % is not likely; check the figure.")
        return (warn("utilisation_unlikely", field, sentence, source="program"),)
    return ()


def _speed_findings(speed: float | None) -> tuple[Finding, ...]:
    if speed and speed > FASTEST_LIKELY_FLOP_PER_SECOND:
        sentence = tr("No single chip is that fast; look for a lost power of ten.")
        return (warn("peak_unlikely", "peak", sentence, source="program"),)
    return ()
