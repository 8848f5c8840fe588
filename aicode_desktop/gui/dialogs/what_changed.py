"""The dialog that says what the FAQ no longer says: what it says, what holds today, since when."""

from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.check.counsel import AgedEntry, aged_sheet
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.what_changed import Ui_WhatChanged
from aicode_desktop.gui.widgets.card import new_card
from aicode_desktop.gui.widgets.counsel import cited
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.words import plural, tr


class WhatChangedDialog(Dialog):
    """Shows the entries of the aged sheet with *names*, or all where there are no names."""

    form_width = 640

    def __init__(self, names: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WhatChanged()
        self.form.setupUi(self)
        self.form.close.clicked.connect(self.accept)
        self.form.show_all.clicked.connect(self._show_all)
        chosen = tuple(entry for entry in aged_sheet() if entry.id in names)
        self._show(chosen or aged_sheet())
        self.lay_out()
        self.form.close.setFocus()

    def _show_all(self) -> None:
        self._show(aged_sheet())
        self.form.sheet.setFocus()

    def _show(self, entries: tuple[AgedEntry, ...]) -> None:
        frame = self.form.entries
        fill(frame, [_card(entry, frame) for entry in entries])
        self.form.show_all.setVisible(len(entries) < len(aged_sheet()))


def show_what_changed(parent: QWidget, names: tuple[str, ...] = ()) -> WhatChangedDialog:
    """Open the sheet over the window of *parent*, and return it."""
    dialog = WhatChangedDialog(names, parent.window())
    dialog.open()
    return dialog


def _card(entry: AgedEntry, parent: QWidget) -> QFrame:
    card, column = new_card(parent)
    paragraphs = ", ".join(str(number) for number in entry.paragraphs)
    said = plural(
        "The FAQ, paragraph {paragraphs}: {sentence}",
        "The FAQ, paragraphs {paragraphs}: {sentence}",
        len(entry.paragraphs),
        paragraphs=paragraphs,
        sentence=entry.faq_says,
    )
    for type_, words in (
        ("soft", said),
        ("", entry.today),
        (
            "hint",
            tr(
                "Since {day}. Source: {source}.", day=day_in_words(entry.since), source=cited(entry)
            ),
        ),
    ):
        label = wrapped_label(card, type_=type_)
        label.setText(words)
        column.addWidget(label)
    return card
