"""The Qt binding that is pinned keeps count of Python's own objects.

PySide6 6.12.0 dropped one reference to ``None`` with every call that returns nothing, and one to
``True`` with every signal: before Python 3.12 a window died after some hours of typing.
"""

import json
import subprocess
import sys

PROBE = """
import json, os, sys
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
reserve = [None] * 9000, [True] * 9000, [False] * 9000
class Sender(QObject):
    sent = Signal()
sender, label = Sender(), QLabel()
sender.sent.connect(lambda: None)
singletons = (None, True, False)
before = [sys.getrefcount(one) for one in singletons]
for _ in range(1000):
    label.setText("x")
    sender.sent.emit()
    application.processEvents()
after = [sys.getrefcount(one) for one in singletons]
print(json.dumps([was - now for was, now in zip(before, after)]), flush=True)
os._exit(0)
"""


def test_calls_and_signals_drop_no_reference() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)

    assert all(dropped < 100 for dropped in json.loads(done.stdout)), done.stdout
