"""Training compute estimated from architecture and from hardware."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.compute import (
    TimeUnit,
    chips,
    estimate_from_architecture,
    estimate_from_hardware,
    quantity_in,
    share_in,
    speed_in,
)
from aicode_desktop.check.reading import flop_in
from aicode_desktop.check.sources import Grade
from aicode_desktop.model.draft import ComputeMethod
from aicode_desktop.model.finding import Severity

H100 = "9.89e14"


@pytest.mark.proves("compute.architecture")
def test_six_times_parameters_times_tokens() -> None:
    found = estimate_from_architecture(parameters="70B", tokens="1.5e13")
    assert found.flop == pytest.approx(6.3e24)
    assert found.text == "6.3e24"
    assert found.method is ComputeMethod.ARCHITECTURE
    assert found.note == "6 × 7 × 10¹⁰ parameters × 1.5 × 10¹³ training tokens"
    assert found.findings == ()


@pytest.mark.proves("compute.hardware")
@pytest.mark.parametrize(
    ("chip_count", "time", "unit"),
    [
        ("1000", "720", TimeUnit.HOURS),
        ("1 000", "30", TimeUnit.DAYS),
        ("", "720 000", TimeUnit.CHIP_HOURS),
        ("", "720k", TimeUnit.CHIP_HOURS),
    ],
)
def test_chips_times_time_times_peak_times_utilisation(
    chip_count: str, time: str, unit: TimeUnit
) -> None:
    found = estimate_from_hardware(
        chip_count=chip_count, time=time, unit=unit, peak=H100, utilisation="40 %"
    )
    assert found.flop == pytest.approx(1000 * 720 * 3600 * 9.89e14 * 0.4)
    assert found.method is ComputeMethod.HARDWARE
    assert "40 % utilisation" in found.note


def test_the_method_is_told_in_words_with_the_chip() -> None:
    chip = next(chip for chip in chips() if chip.id == "h100-sxm-bf16")
    found = estimate_from_hardware(
        chip_count="",
        time="30M",
        unit=TimeUnit.CHIP_HOURS,
        peak=f"{chip.peak_flop_per_second:g}",
        utilisation="0,4",
        chip=chip.label,
    )
    assert found.note == (
        "3 × 10⁷ chip-hours × 9.89 × 10¹⁴ FLOP/s × 40 % utilisation; NVIDIA H100 SXM, BF16 or FP16"
    )


@pytest.mark.proves("compute.band")
def test_the_band_of_thirty_percent_shows_which_threshold_is_not_settled() -> None:
    found = estimate_from_architecture(parameters="1e12", tokens="1.5e12")
    assert found.flop == pytest.approx(9e24)
    assert found.band == pytest.approx((6.3e24, 1.17e25))
    assert found.thresholds_in_band == (1e25,)
    assert found.sentence == "About 9 × 10²⁴ FLOP; within 30 %, from 6.3 × 10²⁴ to 1.2 × 10²⁵."
    assert estimate_from_architecture(parameters="7B", tokens="2T").thresholds_in_band == (1e23,)
    assert estimate_from_architecture(parameters="9B", tokens="20T").thresholds_in_band == ()


def test_rounding_never_carries_a_figure_over_a_threshold() -> None:
    found = estimate_from_architecture(parameters="1.0001e12", tokens="1.66666667e12")
    assert found.flop is not None
    assert found.flop > 1e25
    assert (flop_in(found.text) or 0.0) > 1e25


@pytest.mark.parametrize("typed", ["", "0", "-5", "seven", "1,234", "1e999", "5 X", "9" * 100])
def test_what_is_no_number_is_told_beside_its_input(typed: str) -> None:
    found = estimate_from_architecture(parameters=typed, tokens="1e12")
    assert (found.flop, found.text, found.note, found.band) == (None, "", "", None)
    assert [(each.field, each.severity) for each in found.findings] == [
        ("parameters", Severity.BLOCK)
    ]


def test_each_input_has_its_own_finding() -> None:
    found = estimate_from_hardware(
        chip_count="-1", time="", unit=TimeUnit.DAYS, peak="fast", utilisation="140 %"
    )
    assert [each.field for each in found.findings] == ["chip_count", "time", "peak", "utilisation"]


def test_absurd_but_readable_figures_are_taken_with_a_warning() -> None:
    found = estimate_from_hardware(
        chip_count="10", time="1", unit=TimeUnit.HOURS, peak="1e20", utilisation="95 %"
    )
    assert found.flop is not None
    assert {each.code for each in found.findings} == {"utilisation_unlikely", "peak_unlikely"}


@pytest.mark.parametrize(
    ("text", "value"),
    [("70B", 7e10), ("1.5 T", 1.5e12), ("3,4·10^24", 3.4e24), ("10^25", 1e25), ("12 million", 12e6),
     ("B", None), ("nan", None), ("inf", None), ("0x10", None)],
)  # fmt: skip
def test_quantities_are_read_as_people_write_them(text: str, value: float | None) -> None:
    assert quantity_in(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("989 TFLOP/s", 9.89e14), ("1.979 PFLOPS", 1.979e15), ("9.89e14 FLOP/s", 9.89e14),
     ("-1 TFLOPS", None), ("fast", None)],
)  # fmt: skip
def test_speeds_are_read_with_their_unit(text: str, value: float | None) -> None:
    assert speed_in(text) == value


@pytest.mark.parametrize(
    ("text", "value"), [("40 %", 0.4), ("40%", 0.4), ("0,4", 0.4), ("0.05", 0.05), ("x", None)]
)
def test_shares_are_read_as_percent_or_fraction(text: str, value: float | None) -> None:
    assert share_in(text) == value


def test_every_chip_has_a_source_and_a_likely_speed() -> None:
    assert len({chip.id for chip in chips()}) == len(chips()) > 5
    for chip in chips():
        assert 1e14 <= chip.peak_flop_per_second <= 1e16
        assert chip.source
        assert chip.grade is not Grade.INFERRED


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(TimeUnit))
def test_whatever_is_typed_gives_an_estimate_or_a_reason(a: str, b: str, unit: TimeUnit) -> None:
    for found in (
        estimate_from_architecture(parameters=a, tokens=b),
        estimate_from_hardware(chip_count=a, time=b, unit=unit, peak=a, utilisation=b),
    ):
        assert (found.flop is None) is any(
            each.severity is Severity.BLOCK for each in found.findings
        )
        assert found.flop is None or math.isfinite(found.flop)
