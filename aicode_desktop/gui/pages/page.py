"""What every page is: a form on the grid, its fields tied to the draft, its complaints in place.

A complaint is shown once its field was filled in and left, or when somebody asks what is missing;
it goes away while it is being mended.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.help.opening import show_field
from aicode_desktop.gui.rows import FieldPath
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import BETWEEN_FIELDS, arrange
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.workflow.journey import Step, blocks_in, step_of

if TYPE_CHECKING:
    from aicode_desktop.gui.review.open_comments import OpenComments
    from aicode_desktop.gui.widgets.chapter_card import ChapterCard

FORM_WIDTH = 640
MARGIN = 40
UNANSWERED = "unanswered"  # as every choice of the draft says it
_GRAVITY = (Severity.BLOCK, Severity.WARN, Severity.NOTE)


@dataclass(frozen=True, slots=True)
class Primary:
    """The page's one primary button, where it is not the way to the next step."""

    words: str
    act: Callable[[], None]
    is_enabled: bool = True
    remark: str = ""  # stands beside the button, for instance what is missing


class Page(QScrollArea):
    """Base of all pages. ``step`` is None for a page that belongs to no form, or is read only.

    ``primary_changed`` tells the foot bar to ask ``primary`` again.
    """

    step: ClassVar[Step | None] = None
    is_in_a_form: ClassVar[bool] = False  # between rail and preview, though it is no ``step``
    form_width: ClassVar[int] = FORM_WIDTH
    primary_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent or session.page_room)
        self.session = session
        self.store = session.store
        self._ties: list[tuple[FieldPath, Field]] = []
        self._revealed: set[str] = set()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_room()

    @property
    def heading(self) -> str:
        """The title at the top of the page; empty where it has none."""
        title = self.findChild(QLabel, "title")
        return title.text() if title is not None else ""

    def _make_room(self) -> None:
        # Everything is built where it will stand: what moves is styled a second time.
        theme = self.session.theme
        frame = QWidget(self)
        frame.setProperty("ground", "page")
        self.setWidget(frame)
        form = QWidget(frame)
        form.setMaximumWidth(theme.px(self.form_width))
        # A row, because only a row asks the form how high it is at the width it really gets.
        self._row = QHBoxLayout(frame)
        self._row.setContentsMargins(*(theme.px(units) for units in (MARGIN, 32, MARGIN, 32)))
        if self.step is None and not self.is_in_a_form:
            self._row.addStretch(0)  # nothing stands beside it, so it stands in the middle
        self._row.addWidget(form, 1)
        self._row.addStretch(0)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(BETWEEN_FIELDS))
        self.errors = ErrorPanel(form)
        self.body = QWidget(form)
        column.addWidget(self.errors)
        column.addWidget(self.body)
        column.addStretch(1)

    def lay_out(self) -> None:
        """Put the form, once ``setupUi`` has filled ``body``, on the grid."""
        arrange(self.body, self.session.theme)
        self.verticalScrollBar().rangeChanged.connect(self._keep_right_edge)
        self.store.findings_changed.connect(self.show_complaints)
        self.session.form_opened.connect(self._forget_revealed)
        self.session.signing_changed.connect(self._lock)
        self._forget_revealed()
        self._lock()
        if self._ties:
            self._comments().changed.connect(self._show_comments)

    def tie(self, path: FieldPath, field: Field) -> None:
        """Show findings about *path* at *field*, and those about anything below it."""
        self._ties.append((path, field))
        from aicode_desktop.check.field_help import field_help  # not for the first page

        _ = field.input  # the form is complete by now, so the field can watch its input
        field.left.connect(lambda: self._reveal(path))
        if (explained := field_help(_resolved(path))) is not None:
            field.offer_help(explained)
            field.manual_asked_for.connect(lambda: show_field(field))
        field.comments_asked_for.connect(lambda: self.show_comments_at(_resolved(path)))

    def primary(self) -> Primary | None:
        """Return the page's own primary button, or None for “Next”."""
        return None

    def arrived(self) -> None:
        """Do what a page does whenever it is shown."""

    def take_file(self, _file: Path) -> bool:
        """Do with a dropped file what it is for on this page; return whether it is for anything."""
        return False

    def words_of_drop(self, _files: Sequence[Path]) -> str:
        """Return what dropping files would do by ``take_file`` or ``take_files``; or nothing."""
        return ""

    def take_files(self, _files: Sequence[Path]) -> bool:
        """Do with files dropped together what they are for here; return whether they are."""
        return False

    def focus_first(self) -> None:
        """Put the cursor into the first field that can be filled in."""
        for _, field in self._ties:
            if field.isVisible() and field.input.isEnabled():
                field.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, error: Exception) -> None:
        """Show a failure at the top of the page."""
        self.errors.explain(error)
        self.verticalScrollBar().setValue(0)

    def findings(self) -> tuple[Finding, ...]:
        """Return the findings that belong to this page, gravest first in each field."""
        if self.step is None:
            return ()
        return tuple(f for f in self.store.findings if step_of(f.field) is self.step)

    def show_first_problem(self) -> bool:
        """Go to the first finding of this page that blocks; return whether there is one."""
        if self.step is None:
            return False
        problems = blocks_in(self.store.findings, self.step)
        if not problems:
            return False
        self._revealed.update(finding.field for finding in problems)
        self.show_problem(problems[0].field)  # the checks find in the order of the form
        return True

    def show_problem(self, path: str) -> None:
        """Bring the field at *path* into view, with the cursor in it and its complaint shown."""
        self._revealed.add(path)
        self.show_complaints()
        place = self.place_of(path)
        if place is None:
            return
        target = place.input if isinstance(place, Field) else place
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        # The complaint just shown moves what is below it, so look once the layout has settled.
        QTimer.singleShot(0, place, lambda: self.ensureWidgetVisible(place, 0, MARGIN))

    def place_of(self, path: str) -> QWidget | None:
        """Return the widget at which a finding about *path* stands, or None."""
        best: tuple[int, QWidget] | None = None
        for tied, field in self._ties:
            own = _resolved(tied)
            is_here = bool(own) and (path == own or path.startswith((f"{own}.", f"{own}[")))
            if is_here and (best is None or len(own) > best[0]):
                best = (len(own), field)
        return best[1] if best else None

    def show_complaints(self) -> None:
        """Show each finding whose time has come, and take away those that are mended."""
        worst: dict[QWidget, Finding] = {}
        for finding in sorted(self.findings(), key=lambda f: _GRAVITY.index(f.severity)):
            place = self.place_of(finding.field)
            if place is not None and self.is_time(finding):
                worst.setdefault(place, finding)
        for _, field in self._ties:
            field.complain(worst.get(field))
        if self._ties:
            self._show_comments()

    def commented(self) -> "Iterator[tuple[str, Field | ChapterCard]]":
        """Yield each path that reviewers comment on, and where the page says that they did."""
        yield from ((_resolved(path), field) for path, field in self._ties)

    def show_comments_at(self, path: str) -> None:
        """Show what reviewers said about the field at *path*."""
        self._comments().show_at(path, self.window())

    def _comments(self) -> "OpenComments":
        from aicode_desktop.gui.review.open_comments import open_comments  # not for the first page

        return open_comments(self.session)

    def _show_comments(self) -> None:
        said = self._comments()
        for path, place in self.commented():
            place.show_comments(said.count_at(path))

    def _keep_right_edge(self, _lowest: int, highest: int) -> None:
        # The scroll bar stands in the margin, so that the form ends above the foot bar's button.
        theme = self.session.theme
        bar = self.verticalScrollBar().sizeHint().width() if highest > 0 else 0
        margins = self._row.contentsMargins()
        margins.setRight(theme.px(MARGIN) - bar)
        self._row.setContentsMargins(margins)

    def is_time(self, finding: Finding) -> bool:
        """Whether *finding* may be shown: its field was left, or somebody asked."""
        return finding.field in self._revealed

    def _reveal(self, path: FieldPath) -> None:
        own = _resolved(path)
        if not self._is_filled(own):
            return  # who only passed by is not blamed for a blank
        below = (f"{own}.", f"{own}[")
        self._revealed.add(own)
        self._revealed.update(f.field for f in self.findings() if f.field.startswith(below))
        self.show_complaints()

    def _forget_revealed(self) -> None:
        self._revealed = {f.field for f in self.findings() if self._is_filled(f.field)}
        self.errors.clear()
        self.show_complaints()

    def _is_filled(self, path: str) -> bool:
        try:
            value = self.store.value_at(path)
        except LookupError:
            return False
        return bool(value) and value != UNANSWERED

    def _lock(self) -> None:
        if self.step is not None and self._ties:
            self.body.setEnabled(not self.store.is_locked)


def _resolved(path: FieldPath) -> str:
    return path if isinstance(path, str) else path()
