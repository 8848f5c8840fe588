"""Every page fits: nothing is cut or covered, in any scheme, size and scale that is promised."""

import subprocess
import sys
from pathlib import Path

import pytest

from aicode_desktop.gui.places import BUILT
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.theme import Scheme, Theme
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits

SIZES = [(1360, 860), (1024, 700), (840, 480)]


@pytest.mark.parametrize(
    "draft", [BLANK, example("joint-signatories-outside-the-union")], ids=["blank", "filled"]
)
def test_no_page_cuts_or_covers_anything(open_window: OpenWindow, draft: Draft) -> None:
    window = open_window(draft)
    found = []
    for place in BUILT:
        window.go_to(place)
        for size in SIZES:
            window.resize(*size)
            settle(window)
            found += [f"{place} at {size}: {misfit}" for misfit in misfits(window)]
    assert not found


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_no_scheme_cuts_or_covers_anything(
    open_window: OpenWindow, theme: Theme, scheme: Scheme
) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    theme.ask_for(scheme)
    found = []
    for place in BUILT:
        window.go_to(place)
        settle(window)
        found += [f"{place}: {misfit}" for misfit in misfits(window)]
    assert not found


@pytest.mark.parametrize(("scale", "size"), [("2", "1360x860"), ("3", "1024x700")])
def test_the_contact_sheet_shows_every_page_at_a_larger_scale(
    tmp_path: Path, scale: str, size: str
) -> None:
    script = Path(__file__).with_name("contact_sheet.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path, "--scheme", "light", "--scale", scale, "--size", size],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list(tmp_path.glob("*.png"))) == len(BUILT)


def test_problems_shown_on_every_form_page_cut_nothing(open_window: OpenWindow) -> None:
    window = open_window(size=(1024, 700))
    found = []
    for place in BUILT:
        if isinstance(place, Place):
            continue
        window.go_to(place)
        window.page.show_first_problem()
        settle(window)
        found += [f"{place}: {misfit}" for misfit in misfits(window)]
    assert window.place is list(Step)[-1]
    assert not found
