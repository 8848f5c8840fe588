"""A wrong call is described as ever, though nothing for it is there before; see the module."""

import subprocess
import sys

WRONG_CALLS = """
import contextlib, sys
from aicode_desktop.gui.call_descriptions import described_when_asked
with described_when_asked() if sys.argv[1] == "late" else contextlib.nullcontext():
    from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("A label")
print("argparse" in sys.modules)
for call in (
    lambda: label.setText(3),
    lambda: QLabel(text=3, words=4),
    lambda: label.resize("wide"),
    lambda: label.setAlignment(label),
    lambda: label.text(1, 2),
):
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(type(error), error)
print(QLabel.setText.__doc__, QLabel.__doc__)
import shibokensupport.signature.mapping as mapping
print(hasattr(mapping, "type_map"), hasattr(mapping, "no_such_name"))
"""


def said(way: str) -> list[str]:
    probe = [sys.executable, "-c", WRONG_CALLS, way]
    done = subprocess.run(probe, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_wrong_calls_are_described_in_the_same_words_though_that_is_loaded_only_then() -> None:
    # Where the first of these fails, PySide no longer loads it, and the module has had its day.
    always_there, *plain = said("plain")
    there_before, *late = said("late")

    assert (always_there, there_before) == ("True", "False")
    assert any("called with wrong argument types" in line for line in late)
    assert late == plain
