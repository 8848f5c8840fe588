"""A field: label above, input, hint below, and a complaint in words beside what it is about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.choice import Choice
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, set_property, wrapped_label
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.check.field_help import FieldHelp
    from aicode_desktop.gui.widgets.comment_mark import CommentMark
    from aicode_desktop.gui.widgets.field_help import HelpPanel

# Help is loaded with the first field that has some; the first page has none.

KIND_OF = {
    Severity.BLOCK: Kind.PROBLEM,
    Severity.WARN: Kind.WARNING,
    Severity.NOTE: Kind.NOTE,
}


class Field(QWidget):
    """The frame around one input. The form gives it a label whose buddy is the input.

    ``left`` is emitted when the input loses the focus: from then on its complaint may be shown;
    ``manual_asked_for`` when the help beside it is not enough; ``comments_asked_for`` when
    somebody wants to read what reviewers said about it.
    """

    left = Signal()
    manual_asked_for = Signal()
    comments_asked_for = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._hint_label: QLabel | None = None
        self._complaint: MarkedLine | None = None
        self._input: QWidget | None = None
        self._help: FieldHelp | None = None
        self._help_panel: HelpPanel | None = None
        self._head: QHBoxLayout | None = None
        self._comments: CommentMark | None = None

    @property
    def help(self) -> "FieldHelp | None":
        """What the field is for, where that is known."""
        return self._help

    @property
    def input(self) -> QWidget:
        """The widget that is typed into or chosen from: the buddy of the label."""
        if self._input is None:
            self._input = self._label().buddy()
            if isinstance(self._input, Choice):
                self._input.left.connect(self.left)
            else:
                self._input.installEventFilter(self)
        return self._input

    @property
    def complaint(self) -> str:
        """The complaint as shown, or nothing."""
        return self._complaint.text if self._complaint is not None else ""

    def offer_help(self, help_: "FieldHelp") -> None:
        """Put a question mark beside the label that unfolds *help_* below the input."""
        if self._help is None:
            self._add_help_button(help_)
        self._help = help_
        self._describe()

    def turn_help(self, *, is_open: bool) -> None:
        """Show what the field is for, or fold it away."""
        if self._help_panel is not None:
            self._help_panel.hide()
            self._help_panel.deleteLater()
            self._help_panel = None
        if is_open and self._help is not None:
            from aicode_desktop.gui.widgets.field_help import HelpPanel

            self._help_panel = HelpPanel(self._help, self)
            self._help_panel.more_asked_for.connect(self.manual_asked_for)
            self._column().addWidget(self._help_panel)

    def show_comments(self, count: int) -> None:
        """Say beside the label how many comments on the field are open; none, where none is."""
        if self._comments is None and count and self._head is not None:
            from aicode_desktop.gui.widgets.comment_mark import CommentMark

            self._comments = CommentMark(self._label().text().replace("&", ""), self)
            self._comments.clicked.connect(self.comments_asked_for)
            # After the label and its question mark; the keyboard comes to it after the input.
            self._head.insertWidget(self._head.indexOf(self._label()) + 2, self._comments)
            QWidget.setTabOrder(self.input, self._comments)
        if self._comments is not None:
            self._comments.say(count)

    def show_hint(self, hint: str) -> None:
        """Show *hint* under the input, in place of another."""
        self._set_hint(hint)

    def complain(self, finding: Finding | None) -> None:
        """Show *finding* under the input, or take the complaint away."""
        if finding is None and self._complaint is None:
            return
        if finding is None:
            if self._complaint is not None:
                self._complaint.hide()
                self._complaint.deleteLater()
                self._complaint = None
        else:
            if self._complaint is None:
                self._complaint = MarkedLine(self)
                self._column().addWidget(self._complaint)
            is_news = finding.sentence != self._complaint.text
            self._complaint.say(KIND_OF[finding.severity], finding.sentence)
            if is_news and self.isVisible():
                announce(self.input, finding.sentence)
        is_wrong = finding is not None and finding.severity is Severity.BLOCK
        set_property(self.input, "wrong", "true" if is_wrong else "false")
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the input is left; take no event away."""
        if event.type() is QEvent.Type.FocusOut and watched is self._input:
            self.left.emit()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Name an input that does not stand right beside its label; Qt names only those."""
        super().showEvent(event)
        are_side_by_side = self.input.parentWidget() is self._label().parentWidget()
        if not are_side_by_side or isinstance(self.input, Choice):
            self.input.setAccessibleName(self._label().text().replace("&", ""))
        if isinstance(self.input, QComboBox) and (line := self.input.lineEdit()) is not None:
            line.setAccessibleName(self._label().text().replace("&", ""))

    def _label(self) -> QLabel:
        return next(label for label in self.findChildren(QLabel) if label.buddy() is not None)

    def _add_help_button(self, help_: "FieldHelp") -> None:
        from aicode_desktop.gui.widgets.field_help import HelpButton

        label = self._label()
        button = HelpButton(help_, self)
        button.toggled.connect(lambda is_open: self.turn_help(is_open=is_open))
        holder = label.parentWidget()
        row = holder.layout() if holder is not None and holder is not self else None
        if isinstance(row, QHBoxLayout):  # the label has others beside it already
            self._head = row
            row.insertWidget(row.indexOf(label) + 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
            return
        column = self._column()
        place = column.indexOf(label)
        column.removeWidget(label)
        head = QHBoxLayout()
        head.setSpacing(current_theme().grid(1.5))
        head.addWidget(label)
        head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column.insertLayout(place, head)
        self._head = head

    def _column(self) -> QVBoxLayout:
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout):
            raise TypeError(self.objectName())
        return layout

    def _describe(self) -> None:
        parts = [self._hint, self.complaint and tr("Problem: {words}", words=self.complaint)]
        if self._help is not None:
            parts += [self._help.purpose.replace("**", ""), self._help.office]
        self.input.setAccessibleDescription(" ".join(part for part in parts if part))

    def _get_hint(self) -> str:
        return self._hint

    def _set_hint(self, hint: str) -> None:
        self._hint = hint
        if self._hint_label is None:
            self._hint_label = wrapped_label(self, type_="hint")
            self._column().insertWidget(2, self._hint_label)
        self._hint_label.setText(hint)
        self._hint_label.setVisible(bool(hint))
        self._describe()

    hint = Property(str, _get_hint, _set_hint)
