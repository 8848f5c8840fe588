"""Keeps a field for paragraphs quick where somebody puts in letters without a blank by the ton.

Qt looks for the end of a word from its beginning in each line: of 300,000 letters without a blank,
as an attachment pasted by mistake has them, the window stood still for half a minute. Where a line
may end anywhere, that takes half a second.
"""

import re

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

LONG_RUN = 1_000  # characters; no word of any language comes near
_RUN = re.compile(rf"\S{{{LONG_RUN},}}")


class LongRuns(QObject):
    """Lets the lines of *edit* end anywhere from the first such run on."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        # Told before the lines are laid out.
        edit.document().contentsChange.connect(self._look)

    def _look(self, at: int, _removed: int, added: int) -> None:
        if added < LONG_RUN:
            return
        document = self._edit.document()
        block = document.findBlock(at)
        while block.isValid() and block.position() <= at + added:
            if block.length() >= LONG_RUN and _RUN.search(block.text()):
                self._edit.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
                return
            block = block.next()
