"""The page History: the saved states of a draft, seen, named, compared, brought back."""

from PySide6.QtCore import Qt

from aicode_desktop.gui import opening
from aicode_desktop.gui.comparing import Side, compare, side_of_draft
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.forms.history import Ui_History
from aicode_desktop.gui.holding import alone_with
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.words import tr
from aicode_desktop.workflow.timeline import TimelineEntry, timeline

MOST_STATES_SHOWN = 7


class HistoryPage(Page):
    """Shows the states of the draft that was chosen on the start page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_History()
        self.form.setupUi(self.body)
        self._act = OneAct(session.background, self)
        self._entries: tuple[TimelineEntry, ...] = ()
        self.lay_out()
        self._listen()
        self._show(())

    def arrived(self) -> None:
        """Read the states of the draft."""
        self.form.lead.setText(self.session.looking.draft_name)
        self.form.lead.setVisible(bool(self.session.looking.draft_name))
        self.form.told.say(Kind.GOOD, "")
        self._read()

    def focus_first(self) -> None:
        """Put the focus on the states."""
        target = self.form.states if self._entries else self.form.all_forms
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listen(self) -> None:
        form = self.form
        form.states.chosen_changed.connect(self._show_acts)
        form.states.opened.connect(lambda _key: self._compare_before())
        form.bring_back.clicked.connect(self._bring_back)
        form.compare_now.clicked.connect(self._compare_now)
        form.compare_before.clicked.connect(self._compare_before)
        form.name.editingFinished.connect(self._name)
        form.all_forms.clicked.connect(lambda: self.session.go_to(Place.START))

    def _read(self) -> None:
        if not self.session.door.is_open:
            return
        history, draft_id = self.session.folder.history, self.session.looking.draft_id
        if history is None or not draft_id:
            return
        self.session.background.run(
            lambda: timeline(history, draft_id),
            done=self._show,
            failed=self.explain,
            act=tr("Reading the history"),
        )

    def _show(self, entries: tuple[TimelineEntry, ...]) -> None:
        had_none = not self._entries
        self._entries = entries
        rows = [
            Row(
                key=entry.state.id,
                title=entry.state.name or moment(entry.state.saved_at),
                detail=_detail(entry, is_now=not place),
                state=entry.words,
                colour="soft" if entry.is_readable else "error",
            )
            for place, entry in enumerate(entries)
        ]
        self.form.states.show_rows(rows, most=MOST_STATES_SHOWN)
        self.form.states.setVisible(bool(rows))
        self.form.none.setVisible(not rows)
        self.form.state_acts.setVisible(bool(rows))
        self.form.name_field.setVisible(bool(rows))
        self._show_acts()
        if had_none and rows and self.isVisible():
            self.focus_first()

    def _show_acts(self) -> None:
        place = self._place()
        entry = self._entries[place] if place is not None else None
        is_readable = entry is not None and entry.is_readable
        self.form.bring_back.setEnabled(is_readable and place != 0)
        self.form.compare_now.setEnabled(is_readable and place != 0)
        self.form.compare_before.setEnabled(
            is_readable and place is not None and place + 1 < len(self._entries)
        )
        self.form.name.setText(entry.state.name if entry is not None else "")

    def _place(self) -> int | None:
        chosen = self.form.states.chosen
        places = (n for n, each in enumerate(self._entries) if each.state.id == chosen)
        return next(places, None)

    def _side(self, place: int) -> Side:
        entry, folder = self._entries[place], self.session.folder
        draft_id, state = self.session.looking.draft_id, entry.state
        history = folder.history
        if history is None:
            raise LookupError(draft_id)
        when = moment(state.saved_at)
        title = tr("{name}, {time}", name=state.name, time=when) if state.name else when
        return Side(title, lambda: history.draft_at(draft_id, state.id))

    def _compare_now(self) -> None:
        place = self._place()
        if place is not None:
            now = side_of_draft(self.session, self.session.looking.draft_id, tr("Now"))
            compare(self.session, self._side(place), now)

    def _compare_before(self) -> None:
        place = self._place()
        if place is not None and place + 1 < len(self._entries):
            compare(self.session, self._side(place + 1), self._side(place))

    def _bring_back(self) -> None:
        place = self._place()
        if place is None:
            return
        folder, draft_id = self.session.folder, self.session.looking.draft_id
        clock = self.session.clock
        state = self._entries[place].state
        self._act.run(
            lambda: alone_with(
                draft_id, lambda: folder.bring_back(draft_id, state.id), clock=clock
            ),
            done=lambda _draft: opening.open_draft(self.session, draft_id, failed=self.explain),
            failed=self.explain,
            act=tr("Bringing the state back"),
        )

    def _name(self) -> None:
        place, name = self._place(), self.form.name.text()
        if place is None or name == self._entries[place].state.name:
            return
        history, draft_id = self.session.folder.history, self.session.looking.draft_id
        state = self._entries[place].state
        if history is not None:
            self._act.run(
                lambda: history.name(draft_id, state.id, name),
                done=lambda _nothing: self._tell_named(),
                failed=self.explain,
                act=tr("Naming the state"),
            )

    def _tell_named(self) -> None:
        self.form.told.say(Kind.GOOD, tr("Named."))
        self._read()


def _detail(entry: TimelineEntry, *, is_now: bool) -> str:
    """Return when a state with a name was saved, and whether the draft is still so."""
    saved = moment(entry.state.saved_at) if entry.state.name else ""
    return " · ".join(part for part in (saved, tr("As it is now") if is_now else "") if part)
