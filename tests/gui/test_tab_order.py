"""Tab goes through what is made from data where it stands on the page."""

from PySide6.QtWidgets import QApplication, QWidget

from aicode_desktop.gui.pages.chapters import ChaptersPage
from aicode_desktop.gui.widgets.counsel import StatementLines
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.pages import page_of


def stops_of(window: Window, first: QWidget, *, count: int) -> list[QWidget]:
    """Return where the focus is after each of *count* presses of Tab, from *first* on."""
    first.setFocus()
    found = []
    for _ in range(count):
        window.focusNextChild()
        here = QApplication.focusWidget()
        assert here is not None
        found.append(here)
    return found


def test_what_has_changed_since_comes_after_the_chapters_and_before_the_folds(
    open_window: OpenWindow,
) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.CHAPTERS)
    settle(window)
    page = page_of(window, ChaptersPage)
    lines = page.form.together_list.findChildren(StatementLines)
    links = [line.changed_since for line in lines if line.changed_since is not None]
    assert links
    last = page.form.safety_and_security.form.commitments
    assert stops_of(window, last, count=len(links)) == links
