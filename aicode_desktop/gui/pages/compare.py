"""The page Compare: two drafts, states or PDFs side by side, field by field."""

import pathlib
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from aicode_desktop.check.comparison import Difference
from aicode_desktop.drafts.summaries import DraftSummary
from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.comparing import Side, differences, side_of_draft, side_of_file
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.forms.compare import Ui_Compare
from aicode_desktop.gui.lists.differences_list import DifferencesList
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.timeline import size_of

MOST_SHOWN = 300
WIDEST = 1_000
_NOTHING, _A_FILE = "nothing", "a file"


class ComparePage(Page):
    """Compares as soon as two are chosen."""

    form_width = WIDEST

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Compare()
        self.form.setupUi(self.body)
        self._list = DifferencesList(self)
        self._act = OneAct(session.background, self)
        self._sides: list[Side | None] = [None, None]
        self._drafts: tuple[DraftSummary, ...] = ()
        self.lay_out()
        self.form.differences.setModel(self._list)
        for place, box in enumerate(self._boxes):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(lambda _row, place=place: self._choose(place))
        self.form.swap.clicked.connect(self._swap)
        self.form.all_forms.clicked.connect(lambda: session.go_to(Place.START))

    @property
    def _boxes(self) -> tuple[QComboBox, QComboBox]:
        return self.form.first, self.form.second

    def arrived(self) -> None:
        """Offer the drafts of this computer, and compare what was chosen elsewhere."""
        self._sides = list(self.session.looking.sides)
        self._show_choices()
        self._compare()
        if not self.session.door.is_open:
            return
        folder = self.session.folder
        self.session.background.run(folder.summaries, done=self._take, failed=self.explain)

    def focus_first(self) -> None:
        """Put the focus on the first choice that is open."""
        is_chosen = self._sides[0] is not None
        (self.form.second if is_chosen else self.form.first).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def take_file(self, file: pathlib.Path) -> bool:
        """Take a dropped file as the side that is open, or else as the second."""
        self._put(0 if self._sides[0] is None else 1, side_of_file(self.session, file))
        return True

    def take_files(self, files: Sequence[pathlib.Path]) -> bool:
        """Take the first two files that are dropped as the two sides."""
        for place, file in enumerate(files[:2]):
            self._put(place, side_of_file(self.session, file))
        return True

    def _take(self, drafts: tuple[DraftSummary, ...]) -> None:
        self._drafts = tuple(each for each in drafts if not each.problem)
        self._show_choices()

    def _show_choices(self) -> None:
        for box, side in zip(self._boxes, self._sides, strict=True):
            box.clear()
            box.addItem(side.title if side is not None else tr("Choose…"), _NOTHING)
            for draft in self._drafts:
                box.addItem(_title_of(draft), draft.id)
            box.addItem(tr("A file…"), _A_FILE)

    def _choose(self, place: int) -> None:
        box = self._boxes[place]
        chosen = box.currentData()
        if chosen == _A_FILE:
            self._ask_for_file(place)
        elif chosen != _NOTHING:
            self._put(place, side_of_draft(self.session, chosen, box.currentText()))

    def _ask_for_file(self, place: int) -> None:
        self._boxes[place].setCurrentIndex(0)
        ask_for_file(
            self,
            tr("Choose a file to compare"),
            [tr("Drafts and forms (*.json *.pdf *.age)"), tr("All files (*)")],
            lambda path: self._put(place, side_of_file(self.session, path)),
        )

    def _put(self, place: int, side: Side) -> None:
        self._sides[place] = side
        self.session.looking.sides = (self._sides[0], self._sides[1])
        self._show_choices()
        self._compare()

    def _swap(self) -> None:
        self._sides.reverse()
        self.session.looking.sides = (self._sides[0], self._sides[1])
        self._show_choices()
        self._compare()

    def _compare(self) -> None:
        first, second = self._sides
        self.form.differences.hide()
        self.form.more.hide()
        self.form.swap_row.setVisible(self._sides != [None, None])
        self.form.result.say(Kind.NOTE, "")
        self.errors.clear()
        if first is None or second is None:
            return
        self._act.run(
            lambda: differences(first, second),
            done=lambda found: self._show(found, sides=(first.title, second.title)),
            failed=self.explain,
            act=tr("Comparing"),
        )

    def _show(self, found: tuple[Difference, ...], *, sides: tuple[str, str]) -> None:
        form = self.form
        if not found:
            form.result.say(Kind.GOOD, tr("The two say the same."))
            return
        form.result.say(Kind.NOTE, size_of(found))
        self._list.show(found[:MOST_SHOWN], sides=sides)
        form.differences.show()
        form.differences.fit_rows()
        left = len(found) - MOST_SHOWN
        form.more.setVisible(left > 0)
        form.more.setText(
            plural("{n} more difference is not shown.", "{n} more differences are not shown.", left)
        )


def _title_of(draft: DraftSummary) -> str:
    name = draft.provider_name.strip() or tr("Form without a name")
    return tr(
        "{name}, {number}, {time}",
        name=name,
        number=draft.document_number,
        time=moment(draft.modified),
    )
