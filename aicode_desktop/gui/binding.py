"""Ties a widget to a place in the draft: user edits go into the store, the store is echoed back.

A binding listens to what people do, never to what the program sets, so nothing runs in circles. An
echo leaves a widget alone that shows the value already, so the cursor stays where it is. Text is
freed of control and direction characters on its way in. A *path* may be a function, for forms that
show the selected row of a list; it returns an empty string while nothing is selected. Bound widgets
live as long as their store: a page is built once and kept.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from aicode_desktop.gui.draft_store import DraftStore
from aicode_desktop.gui.keepsake import SHOWS_DRAFT
from aicode_desktop.gui.rows import FieldPath
from aicode_desktop.gui.widgets.completing import complete_names
from aicode_desktop.model.text import fit_text

Answer = TypeVar("Answer", bound=StrEnum)


def bind_text(line: QLineEdit, store: DraftStore, path: FieldPath) -> None:
    """Tie a line of text (or a date as typed) to *path*."""
    echoing = [False]

    def typed(text: str) -> None:
        if echoing[0]:
            return  # a line cuts off what is longer than it holds
        fit = fit_text(text, is_multi_line=False)
        if fit != text:
            cursor = len(fit_text(text[: line.cursorPosition()], is_multi_line=False))
            line.setText(fit)
            line.setCursorPosition(cursor)
        _put(store, path, fit, is_typing=True)

    def echo() -> None:
        text = str(_value(store, path, ""))
        if line.text() != text:
            echoing[0] = True
            line.setText(text)
            echoing[0] = False

    # Not textEdited: what assistive technology writes, as dictation does, is no keystroke.
    line.textChanged.connect(typed)
    line.editingFinished.connect(store.seal)
    _echo_now_and_later(store, echo, line)
    line.installEventFilter(_UndoKeys(store, line))


def bind_paragraphs(box: QPlainTextEdit, store: DraftStore, path: FieldPath) -> None:
    """Tie a box of several lines to *path*."""

    def typed() -> None:
        text = box.toPlainText()
        if text == _value(store, path, ""):
            return
        fit = fit_text(text, is_multi_line=True)
        _put(store, path, fit, is_typing=True)
        if fit != text:
            echo()

    def echo() -> None:
        text = str(_value(store, path, ""))
        if box.toPlainText() != text:
            place = min(box.textCursor().position(), len(text))
            box.blockSignals(True)
            box.setPlainText(text)
            box.blockSignals(False)
            cursor = box.textCursor()
            cursor.setPosition(place)
            box.setTextCursor(cursor)

    box.textChanged.connect(typed)
    _echo_now_and_later(store, echo, box)
    box.installEventFilter(_UndoKeys(store, box))


def bind_lines(box: QPlainTextEdit, store: DraftStore, path: FieldPath) -> None:
    """Tie a box to a list of texts at *path*, one paragraph each; blank lines do not count."""

    def shown() -> tuple[str, ...]:
        text = fit_text(box.toPlainText(), is_multi_line=True)
        return tuple(line for line in text.split("\n") if line.strip())

    def typed() -> None:
        if shown() != _value(store, path, ()):
            _put(store, path, shown(), is_typing=True)

    def echo() -> None:
        value = tuple(_value(store, path, ()))
        if shown() != value:
            box.blockSignals(True)
            box.setPlainText("\n".join(value))
            box.blockSignals(False)

    box.textChanged.connect(typed)
    _echo_now_and_later(store, echo, box)
    box.installEventFilter(_UndoKeys(store, box))


def bind_choice(
    buttons: Mapping[Answer, QAbstractButton],
    store: DraftStore,
    path: FieldPath,
    *,
    is_final: Callable[[Answer], bool] = lambda _answer: True,
) -> QButtonGroup:
    """Tie radio buttons, one for each answer, to *path*; no button is down for any other answer.

    An answer that is not final stays out of the draft: whoever says so asks first.
    """
    group = QButtonGroup(next(iter(buttons.values())).parent())
    for button in buttons.values():
        group.addButton(button)
    echoing = [False]

    def chosen(button: QAbstractButton) -> None:
        for answer, candidate in buttons.items():
            if candidate is button and is_final(answer):
                _put(store, path, answer)

    def echo() -> None:
        echoing[0] = True
        value = _value(store, path, None)
        for answer, button in buttons.items():
            if button.isChecked() != (answer == value):
                # An exclusive group does not let go of its last button.
                group.setExclusive(False)
                button.setChecked(answer == value)
                group.setExclusive(True)
        echoing[0] = False

    _when_chosen(group, chosen, is_echo=lambda: echoing[0])
    _echo_now_and_later(store, echo, *buttons.values())
    return group


def _when_chosen(
    group: QButtonGroup, chosen: Callable[[QAbstractButton], None], *, is_echo: Callable[[], bool]
) -> None:
    """Call *chosen* once when somebody presses a button or assistive technology toggles it."""
    taken: list[QAbstractButton] = []

    def toggled(button: QAbstractButton, is_down: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if is_down and not is_echo():
            taken.append(button)
            QTimer.singleShot(0, group, taken.clear)
            chosen(button)

    def clicked(button: QAbstractButton) -> None:
        if button not in taken:  # a click toggles first, and counts once
            chosen(button)

    group.buttonToggled.connect(toggled)
    group.buttonClicked.connect(clicked)


def bind_check(box: QCheckBox, store: DraftStore, path: FieldPath) -> None:
    """Tie a check box to the yes or no at *path*."""

    def echo() -> None:
        box.setChecked(bool(_value(store, path, default=False)))

    # Not clicked: assistive technology toggles a box without that.
    box.toggled.connect(lambda is_on: _put(store, path, is_on))
    _echo_now_and_later(store, echo, box)


def bind_checks(boxes: Mapping[Answer, QCheckBox], store: DraftStore, path: FieldPath) -> None:
    """Tie check boxes, one for each possible member, to the list at *path*, kept in their order."""
    echoing = [False]

    def toggled() -> None:
        if not echoing[0]:
            _put(store, path, tuple(member for member, box in boxes.items() if box.isChecked()))

    def echo() -> None:
        echoing[0] = True
        members = _value(store, path, ())
        for member, box in boxes.items():
            box.setChecked(member in members)
        echoing[0] = False

    for box in boxes.values():
        box.toggled.connect(toggled)  # as in bind_check
    _echo_now_and_later(store, echo, *boxes.values())


def bind_combo(
    combo: QComboBox, store: DraftStore, path: FieldPath, answers: Mapping[Answer, str]
) -> None:
    """Fill a combo box with *answers* and their words, and tie it to *path*."""
    combo.clear()
    for answer, words in answers.items():
        combo.addItem(words, answer.value)
    keys = list(answers)

    def echo() -> None:
        value = _value(store, path, None)
        place = keys.index(value) if value in answers else -1
        if combo.currentIndex() != place:
            combo.setCurrentIndex(place)

    combo.activated.connect(lambda place: _put(store, path, keys[place]))
    _echo_now_and_later(store, echo, combo)


def bind_code(
    combo: QComboBox, store: DraftStore, path: FieldPath, names: Mapping[str, str]
) -> None:
    """Tie a searchable combo box to a code at *path*; *names* are the words of each code.

    What is typed and is neither a name nor a code goes into the draft as typed, so that it is not
    lost; the checks say that it cannot be right.
    """
    by_name = {name.casefold(): code for code, name in names.items()}
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.addItems(list(names.values()))
    combo.setCurrentIndex(-1)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    line = QLineEdit(combo)
    combo.setLineEdit(line)
    completer = complete_names(combo, line)

    def put(text: str) -> None:
        clean = fit_text(text, is_multi_line=False)
        folded = clean.strip().casefold()
        code = by_name.get(folded) or (folded.upper() if folded.upper() in names else clean)
        _put(store, path, code, is_typing=True)

    def echo() -> None:
        value = str(_value(store, path, ""))
        shown = names.get(value, value)
        # While someone types “Gr”, the draft holds “Gr”; the line stays as it is.
        if combo.currentText() != shown and not says(combo.currentText(), value):
            combo.setCurrentText(shown)

    def says(text: str, value: str) -> bool:
        folded = text.strip().casefold()
        return bool(value) and (by_name.get(folded) == value or folded.upper() == value)

    def finished() -> None:
        store.seal()
        value = str(_value(store, path, ""))
        combo.setCurrentText(names.get(value, value))

    line.textChanged.connect(put)  # as in bind_text
    line.editingFinished.connect(finished)
    combo.textActivated.connect(put)
    completer.activated.connect(put)
    _echo_now_and_later(store, echo, combo, line)
    line.installEventFilter(_UndoKeys(store, line))


class _UndoKeys(QObject):
    """Gives undo and redo in a text field to the store, whose history spans all fields."""

    def __init__(self, store: DraftStore, field: QWidget) -> None:
        super().__init__(field)
        self._store = store

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            self._store.undo()
            return True
        if event.matches(QKeySequence.StandardKey.Redo):
            self._store.redo()
            return True
        return False


def _echo_now_and_later(store: DraftStore, echo: Callable[[], None], *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setProperty(SHOWS_DRAFT, True)
    echo()
    store.echo_asked_for.connect(echo)


def _value(store: DraftStore, path: FieldPath, default: object) -> Any:
    place = path if isinstance(path, str) else path()
    if not place:
        return default
    try:
        return store.value_at(place)
    except LookupError:
        return default


def _put(store: DraftStore, path: FieldPath, value: object, *, is_typing: bool = False) -> None:
    place = path if isinstance(path, str) else path()
    if place:
        store.put_at(place, value, is_typing=is_typing)
