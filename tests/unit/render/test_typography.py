"""Everything that is read on a page is dark enough to be read."""

import pytest

from aicode_desktop.render.engine import typography
from aicode_desktop.render.engine.faces import Style

WHITE = "1 1 1"
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, for text of any size
STYLES = {
    name: style
    for name, style in vars(typography).items()
    if isinstance(style, Style) and name != "BANNER_STYLE"
}


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2) of red, green and blue."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in map(float, colour.split())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("ground", [WHITE, typography.BANNER], ids=["paper", "banner"])
def test_text_stands_out_from_paper_and_from_the_banner_across_it(name: str, ground: str) -> None:
    assert contrast(STYLES[name].colour, ground) >= LEAST_CONTRAST


@pytest.mark.parametrize("name", STYLES)
def test_no_text_is_too_small_to_read(name: str) -> None:
    assert STYLES[name].size_pt >= 7.5
    assert STYLES[name].leading_pt >= 1.2 * STYLES[name].size_pt


def test_the_measures_of_contrast_are_right() -> None:
    assert contrast("0 0 0", WHITE) == pytest.approx(21.0)
    assert contrast("0.4667 0.4667 0.4667", WHITE) == pytest.approx(4.48, abs=0.01)
