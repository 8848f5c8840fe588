"""What stands around the pages of a form: the rail, the foot bar and the preview.

It shows the session's state; the window says which page is in front and what the buttons do.
"""

from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui import opening
from aicode_desktop.gui.pages.page import FORM_WIDTH, MARGIN, Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.spacing import NO_LIMIT
from aicode_desktop.gui.widgets.consequence_line import Entailed
from aicode_desktop.gui.widgets.foot_bar import FootBar
from aicode_desktop.gui.widgets.preview import LAST_PAGE, Preview
from aicode_desktop.gui.widgets.rail import Rail
from aicode_desktop.gui.widgets.read_only_bar import ReadOnlyBar
from aicode_desktop.gui.widgets.short_rail import ShortRail
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, Draft
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.journey import AnyStep, Step, blocks_in, next_step, title_of
from aicode_desktop.workflow.record_words import act_words

PREVIEW_FOLDS_BELOW = 1_150
PREVIEW_MIN_WIDTH = 320
PREVIEW_SHARE = 430  # of what the rail leaves, beside 682 of the page


class FormFrame(QObject):
    """Holds rail, foot bar and preview, and keeps them in step with the session."""

    def __init__(self, session: Session, window: QWidget, column: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._column = column
        self._is_preview_in_front = False
        theme = session.theme
        self.rail = Rail(theme, window)
        self.preview = Preview(session.background, theme, window)
        self.preview.setMinimumWidth(theme.px(PREVIEW_MIN_WIDTH))
        self.foot = FootBar(theme, width=theme.px(FORM_WIDTH), parent=column)
        self.bar = ReadOnlyBar(theme, width=theme.px(FORM_WIDTH), parent=column)
        above = column.layout()
        if isinstance(above, QBoxLayout):
            above.insertWidget(0, self.bar)
        self._listen()
        self.show_opened()

    @property
    def shown_rail(self) -> Rail | ShortRail:
        """The rail beside the pages: the short one where the form was handed over."""
        return self.rail if self._session.handed.handover is None else self.short_rail

    @cached_property
    def short_rail(self) -> ShortRail:
        """The rail of a form that was handed over; made when one is opened."""
        rail = ShortRail(self._session.theme, self._window)
        beside = self._window.layout()
        if isinstance(beside, QBoxLayout):
            beside.insertWidget(0, rail)
        rail.chosen.connect(self._session.go_to)
        rail.start_asked_for.connect(lambda: self._session.go_to(Place.START))
        self._session.network_used.connect(rail.show_network_used)
        return rail

    @property
    def _rails(self) -> tuple[QWidget, ...]:
        return (self.rail, self.short_rail) if "short_rail" in self.__dict__ else (self.rail,)

    def fit(self, *, is_form: bool) -> bool:
        """Show what there is room for; return whether the page is seen, not the preview alone."""
        theme = self._session.theme
        has_room = self._window.width() >= theme.px(PREVIEW_FOLDS_BELOW)
        in_front = is_form and self._is_preview_in_front and not has_room
        shown = self.shown_rail
        for rail in self._rails:
            rail.setVisible(is_form and rail is shown)
        self.foot.setVisible(is_form)
        self.bar.say(self._session.hold.refused if is_form else None)
        self.place_preview(in_front=in_front)
        self.preview.setVisible(is_form and (has_room or in_front))
        widest = theme.px(FORM_WIDTH + 2 * MARGIN)
        self._column.setMaximumWidth(widest if is_form and has_room else NO_LIMIT)
        self.foot.show_preview_button(is_visible=is_form and not has_room, is_down=in_front)
        return not in_front

    def place_preview(self, *, in_front: bool) -> None:
        """Put the preview beside the column, or into it: above the foot bar, where pages stand."""
        beside, inside = self._window.layout(), self._column.layout()
        if not isinstance(beside, QBoxLayout) or not isinstance(inside, QBoxLayout):
            raise TypeError(beside, inside)
        if in_front and inside.indexOf(self.preview) < 0:
            beside.removeWidget(self.preview)
            inside.insertWidget(inside.indexOf(self.foot), self.preview, 1)
        elif not in_front and beside.indexOf(self.preview) < 0:
            inside.removeWidget(self.preview)
            beside.addWidget(self.preview, PREVIEW_SHARE)

    def take_down(self) -> None:
        """Take everything out of the window again, for a frame in another language."""
        self.preview.close_source()
        for part in (*self._rails, self.preview, self.foot, self.bar):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def bring_page_forward(self) -> None:
        """Let the page be seen again where the preview stood in front of it."""
        self._is_preview_in_front = False

    def turn_preview(self) -> None:
        """Bring the preview to the front, or put it back."""
        self._is_preview_in_front = not self._is_preview_in_front

    def show_opened(self) -> None:
        """Show that another form is open."""
        self.rail.show_saved("" if self._session.store.draft.id else tr("This example is not kept"))
        self.preview.begin_anew()  # a page of the form before must not stand for one of this
        self.show_document()

    def show_signing(self) -> None:
        """Show what a signature changed, or another window that took the draft."""
        if self.foot.isVisible():
            self.bar.say(self._session.hold.refused)
        if self._session.progress.is_signing_begun:
            self.preview.show_page(LAST_PAGE)  # where the signatures are
        self.show_document()

    def show_document(self) -> None:
        """Show whose form this is, and the document as it stands."""
        draft = self._session.store.draft
        self.rail.show_form(
            draft.provider.legal_name.strip(),
            draft.document_number,
            kind=tr("Rehearsal") if self._session.is_rehearsal else act_words(draft.act.kind),
        )
        if (handover := self._session.handed.handover) is not None:
            self.short_rail.show_form(draft.provider.legal_name.strip(), handover.prepared_by)
        self.preview.show_document(self._session.shown_document())

    def show_states(self, current: AnyStep | None) -> None:
        """Show the state of each step, as far as it is known."""
        if self._session.handed.handover is not None:
            self.short_rail.show_states(self._session.states(), current)
        elif self._session.store.is_held:
            self.rail.show_current(current)
        else:
            self.rail.show_states(self._session.states(), current)
            is_signed = self._session.progress.is_signing_begun
            self.rail.show_consequences(
                _entailed_by(self._session.store.draft, is_signed=is_signed)
            )

    def show_foot(self, page: Page, step: AnyStep, *, was_asked: bool) -> None:
        """Show where the primary button leads, and what is missing on *page*."""
        primary = page.primary()
        if primary is not None:
            words, is_enabled, missing = primary.words, primary.is_enabled, primary.remark
        else:
            following = next_step(step, self._session.handed.way)
            words = tr("&Next: {title}", title=title_of(following)) if following else ""
            is_enabled, missing = True, self._missing_on(step)
        self.foot.show_primary(words, is_enabled=is_enabled, is_back_enabled=True)
        is_onward_offered = primary is None and bool(missing) and was_asked
        self.foot.show_missing(missing, is_onward_offered=is_onward_offered)

    def _listen(self) -> None:
        session = self._session
        session.form_opened.connect(self.show_opened)
        session.signing_changed.connect(self.show_signing)
        session.store.changed.connect(self.show_document)
        session.handed.place_shown.connect(self._show_what_is_read)
        session.autosave.status_changed.connect(self.rail.show_saved)
        session.network_used.connect(self.rail.show_network_used)
        session.background.busy_changed.connect(self.foot.busy.say)
        self.bar.copy_asked_for.connect(lambda: opening.open_copy(session))
        self.bar.retry_asked_for.connect(
            lambda: opening.open_draft(
                session, session.store.draft.id, failed=session.autosave.failed.emit
            )
        )
        self.rail.chapter_chosen.connect(lambda key: session.go_to_field(f"chapters.{key}"))

    def _show_what_is_read(self) -> None:
        if self._session.handed.handover is not None:
            self.show_document()

    def _missing_on(self, step: AnyStep) -> str:
        if not isinstance(step, Step) or self._session.store.is_locked:
            return ""
        missing = len(blocks_in(self._session.store.findings, step))
        if not missing:
            return ""
        return plural("{n} to answer on this page", "{n} to answer on this page", missing)


def _entailed_by(draft: Draft, *, is_signed: bool) -> tuple[Entailed, ...]:
    """Return what the answered chapters entail; nothing for an edition that is not known."""
    # Off the path to the first page: the checks bring their tables with them.
    from aicode_desktop.check.consequences import (
        consequence,
        short_consequence,
    )
    from aicode_desktop.check.edition import code_of_practice

    try:
        titles = {chapter.key: chapter.title for chapter in code_of_practice(draft.edition)}
    except AicodeError:
        return ()  # the page Chapters says so

    def answer(key: ChapterKey) -> str:
        if draft.chapters[key] is ChapterAnswer.OPT_OUT:
            return tr("{chapter} left out", chapter=titles[key])
        if is_signed:
            return tr("{chapter} signed", chapter=titles[key])
        return tr("{chapter} to be signed", chapter=titles[key])

    return tuple(
        Entailed(
            key=key,
            answer=answer(key),
            short=short_consequence(key, draft),
            sentence=consequence(key, draft).sentence,
        )
        for key in ChapterKey
        if draft.chapters[key] is not ChapterAnswer.UNANSWERED
    )
