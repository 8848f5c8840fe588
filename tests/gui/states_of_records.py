"""What the page Archive looks like with records in it, each reached with the data it needs.

``states.py`` lists these with its own; without pytest.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

from aicode_desktop.gui.pages.archive import REST_MS, ArchivePage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.workflow import returning
from aicode_desktop.workflow.returning import TakenIn
from tests.archives import grow
from tests.fakes import MIDDAY, StoppedClock
from tests.gui import states_of_drafts as drafts
from tests.gui.contact_sheet import settle

KEPT = 12
YEARS = 12


def states() -> Mapping[str, Callable[[Window, Path], None]]:
    """Return functions that bring a window into a state of Archive, or of what came back."""
    return {
        "archive-full": full,
        "archive-nothing-like-that": nothing_like_that,
        "archive-checked": checked,
        "archive-written": written,
        "archive-due": due,
        "returned-comment": returned_comment,
    }


def full(window: Window, _folder: Path) -> None:
    """Show an archive of some records, one of them chosen."""
    _page(window).form.table.selectRow(1)
    settle(window)


def nothing_like_that(window: Window, _folder: Path) -> None:
    """Show that no record has these words."""
    page = _page(window)
    page.form.find.setText("otters")
    page._rest.setInterval(0)
    page._rest.start()
    settle(window)
    page._rest.setInterval(REST_MS)


def checked(window: Window, _folder: Path) -> None:
    """Show what a check found; the records of the tests are noise, so it found much."""
    page = _page(window)
    page.form.check.click()
    settle(window)


def written(window: Window, folder: Path) -> None:
    """Show that the list was written to a file."""
    page = _page(window)
    page._acts._results.show_written(folder / "records.csv")
    settle(window)


def due(window: Window, _folder: Path) -> None:
    """Show records whose period is over, and who decides."""
    page = _page(window)
    clock = page.session.clock
    assert isinstance(clock, StoppedClock)
    clock.advance(timedelta(days=366 * YEARS))
    page.arrived()
    settle(window)
    page.form.decided_by.setText("The board, 12 November")
    page.ensureWidgetVisible(page.form.disposal)
    settle(window)


def returned_comment(window: Window, folder: Path) -> None:
    """Show what came back unsigned, with its comment."""
    handover = drafts.frozen()
    returned = returning.send_back(handover, "The name of the company changed in May.", at=MIDDAY)
    window.session.handed.taken_in = TakenIn(returned, b"", None, series="for-states")
    window.go_to(Place.RETURNED)
    settle(window)


def _page(window: Window) -> ArchivePage:
    if not paths.records().exists():
        grow(paths.records(), KEPT)
    window.go_to(Place.ARCHIVE)
    settle(window)
    page = window.page
    assert isinstance(page, ArchivePage)
    return page
