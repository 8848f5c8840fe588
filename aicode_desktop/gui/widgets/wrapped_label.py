"""A label for words of any length: a name without a blank is broken, address and date are not.

A file may have a name of 255 letters in which no line may end. Qt breaks such a name nowhere, so
it is shown with marks at which a line may end. An address is broken by Qt after its hyphens, as if
they were of the line, so it is shown with marks that hold it together; so is a date, and the number
of an article. The marks are not seen; screen readers are told what was said without them, and
``PlainCopies`` keeps them out of what is copied.
"""

import re
import unicodedata

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

MARK = "\u200b"  # ZERO WIDTH SPACE: a line may end after it (UAX #14, class ZW)
HOLD = "\u2060"  # WORD JOINER: no line ends beside it (UAX #14, class WJ)
LONGEST_WORD = 40  # no word of the languages that the window speaks is longer

_LETTERS_BETWEEN_MARKS = 10
_RUN = re.compile(rf"\S{{{LONGEST_WORD},}}")
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_HYPHEN = re.compile(r"-(?=\w)")  # no mark parts a hyphen from accents on it
_HELD_BLANK = HOLD + "\u00a0"  # the mark tells it from a no-break space that was said
_MARKS = str.maketrans("", "", MARK + HOLD)
# “4 May 2028”, “4. Mai 2028”, “1er mai 2028”; “Article 53”, “Artikel 53”, “Art. 53”.
_DATE = re.compile(r"\b\d{1,2}(?:\.|er)? [^\W\d_]{3,12} \d{4}\b")
_ARTICLE = re.compile(r"\b(?:Articles?|Artikels?|articles?|Art\.) (?=\d)")
_ENDS_OF_LINES = re.compile(r"(?<=[/-])(?!\d)")  # where Qt breaks already (UAX #14, SY and HY)


class WrappedLabel(QLabel):
    """Plain text in as many lines as it takes; ``text`` is what was set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._spoken = ""  # the name that this label gave itself, where marks are in what it shows
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def text(self) -> str:
        """Return what was set, without marks."""
        return self._said

    def setText(self, said: str) -> None:
        """Show *said*, broken where it must be."""
        is_own_name = self.accessibleName() in {"", self._spoken}
        shown = breakable(held_together(said))
        self._said, self._spoken = said, said if shown != said else ""
        super().setText(shown)
        if is_own_name:
            self.setAccessibleName(self._spoken)


def held_together(said: str) -> str:
    """Return *said* with marks in dates, articles and e-mail addresses: no line ends there.

    An address longer than a word has none.
    """
    for whole in (_DATE, _ARTICLE):
        said = whole.sub(lambda found: found.group().replace(" ", _HELD_BLANK), said)
    return _ADDRESS.sub(
        lambda found: (
            found.group()
            if len(found.group()) >= LONGEST_WORD
            else _HYPHEN.sub("-" + HOLD, found.group())
        ),
        said,
    )


def without_marks(shown: str) -> str:
    """Return what was said where *shown* is seen."""
    return shown.replace(_HELD_BLANK, " ").translate(_MARKS)


def breakable(said: str) -> str:
    """Return *said* with marks in what is longer than a word, so that a line may end there."""
    return _RUN.sub(lambda run: _marked(run.group()), said)


# How Qt writes a selection to the clipboard.
_AS_COPIED = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{PARAGRAPH SEPARATOR}": "\n"})


class PlainCopies(QObject):
    """Takes the marks out of what is copied from a label of this program, while it lives.

    What other programs put on the clipboard is not even read.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._take_marks_out)

    def _take_marks_out(self, mode: QClipboard.Mode) -> None:
        labels = (one for one in QApplication.allWidgets() if isinstance(one, WrappedLabel))
        texts = (one.selectedText().translate(_AS_COPIED) for one in labels)
        selected = {text for text in texts if without_marks(text) != text}
        if selected and (copied := self._clipboard.text(mode)) in selected:
            self._clipboard.setText(without_marks(copied), mode)


def _marked(run: str) -> str:
    return "".join(
        _in_pieces(part) if len(part) >= LONGEST_WORD else part
        for part in _ENDS_OF_LINES.split(run)
    )


def _in_pieces(part: str) -> str:
    pieces = ""
    for place, letter in enumerate(part):
        is_end = place and place % _LETTERS_BETWEEN_MARKS == 0
        # No mark parts a letter from the accents that follow it.
        pieces += MARK + letter if is_end and not unicodedata.combining(letter) else letter
    return pieces
