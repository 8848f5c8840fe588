"""Every state of Sign and Verify fits, in each size and scheme, and all in it has a name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from aicode_desktop.gui.theme import Scheme, Theme
from tests.gui.conftest import OpenWindow
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.states import State, states
from tests.gui.test_access import focusable, name_of

SIZES = [(1024, 700), (840, 480)]


@pytest.mark.usefixtures("loopback")  # one of them asks a service that is not there
@pytest.mark.parametrize("state", states().values(), ids=states())
def test_a_state_fits_in_every_size_and_scheme_and_all_in_it_has_a_name(
    open_window: OpenWindow, theme: Theme, tmp_path: Path, state: State
) -> None:
    window = open_window(size=SIZES[0])
    state(window, tmp_path)
    found = []
    for size in SIZES:
        window.resize(*size)
        settle(window)
        found += [f"{size}: {misfit}" for misfit in misfits(window)]
    for scheme in (Scheme.DARK, Scheme.HIGH_CONTRAST):
        theme.ask_for(scheme)
        settle(window)
        found += [f"{scheme}: {misfit}" for misfit in misfits(window)]
    found += [f"no name: {stop.objectName()}" for stop in focusable(window) if not name_of(stop)]
    shown = [button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    shown += [label.text() for label in window.findChildren(QLabel) if label.buddy() is not None]
    keys = [
        text.replace("&&", "").split("&")[1][0] for text in shown if "&" in text.replace("&&", "")
    ]
    found += [f"{keys}: a key twice"] if len(keys) != len(set(keys)) else []
    assert not found
