"""How a form comes into the window: new, from the list, from a file, or as a rehearsal.

Reading is done off the GUI thread; *failed* is told what went wrong, and then nothing has changed.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import AicodeError, DraftInUseError
from aicode_desktop.gui.holding import give_back, taken
from aicode_desktop.gui.remembering import remember_file, step_left
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

    from aicode_desktop.drafts.lock import DraftLock
    from aicode_desktop.gui.pages.page import Page
    from aicode_desktop.model.record import Record
    from aicode_desktop.workflow.shelf import Opened, Shelf

Failed = Callable[[Exception], None]

PDF_ENDING = ".pdf"
TABLE_ENDINGS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods"})
REPLY_ENDINGS = frozenset({".eml", ".msg"})  # as mail programs name a saved message
# The file by which a folder is known as a bag, and as which a record is opened by a double click.
RECORD_FILE = "bagit.txt"


def begin_new(session: Session, *, failed: Failed) -> None:
    """Open an empty form; it is kept from the first word."""
    year = session.store.today.year
    _make(session, lambda shelf: shelf.new_form(year=year), is_on_disk=True, failed=failed)


def begin_from_draft(session: Session, draft_id: str, *, failed: Failed) -> None:
    """Open a new form that keeps provider and signatory of a draft."""
    year = session.store.today.year
    _make(session, lambda shelf: shelf.copy_of(draft_id, year=year), failed=failed)


def begin_from_record(session: Session, record: "Record", *, failed: Failed) -> None:
    """Open a new form that keeps provider and signatory of a record."""
    year = session.store.today.year
    _make(session, lambda shelf: shelf.copy_of_record(record, year=year), failed=failed)


def open_draft(session: Session, draft_id: str, *, failed: Failed) -> None:
    """Open a draft of the list where it was left, with the signatures made on it."""
    shelf, clock = session.shelf, session.clock

    def work() -> "tuple[Opened, DraftLock | DraftInUseError | None]":
        lock = taken(draft_id, clock=clock)
        try:
            return shelf.open(draft_id, at=clock.now()), lock
        except AicodeError:
            give_back(lock)
            raise

    def show(opened: "Opened", lock: "DraftLock | DraftInUseError | None") -> None:
        # A form that is being signed goes on with that, wherever somebody looked last.
        left_on = None if opened.signing is not None else step_left(session, draft_id)
        step = left_on or opened.step
        session.open_form(
            opened.draft, step=step, signing=opened.signing, is_on_disk=True, lock=lock
        )

    def begin() -> None:
        session.opening.run(
            work,
            done=lambda found: show(*found),
            failed=failed,
            act=tr("Opening the draft"),
        )

    if draft_id == session.store.draft.id:
        session.hold.keep(None)  # it is this window that has it
    # What is being saved may be this very draft.
    session.autosave.when_rested(begin)


def open_copy(session: Session) -> None:
    """Open what the window shows as a draft of its own, because another window has the draft."""
    session.open_form(session.folder.adopt(session.store.draft))


def open_file(session: Session, path: Path, *, failed: Failed) -> None:
    """Open the draft in a file as a draft of this program; the file itself stays as it is.

    An encrypted file is opened on a page of its own, because it may need a passphrase; a record, by
    its folder or the ``bagit.txt`` in it, is shown and only read.
    """
    if path.name == RECORD_FILE or path.is_dir():
        _open_record(session, path.parent if path.name == RECORD_FILE else path, failed=failed)
        return

    def tell(is_closed: bool) -> None:  # noqa: FBT001  (an answer)
        if is_closed:
            open_sent(session, path)
        else:
            _make(session, lambda shelf: shelf.adopt(path), failed=failed)

    def look() -> bool:
        from aicode_desktop.workflow.vault import is_encrypted  # off the path

        return is_encrypted(path)

    remember_file(session, path)
    session.background.run(look, done=tell, failed=failed)


def open_sent(session: Session, path: Path) -> None:
    """Show the page that opens an encrypted file, and open it."""
    session.handed.file = path
    session.go_to(Place.HANDOVER)


def ask_for_file(page: "Page") -> None:
    """Ask which file to open."""
    from aicode_desktop.gui.choosing import ask_for_file as ask  # Qt’s own dialog is large

    ask(
        page,
        tr("Open a form"),
        [tr("Drafts and forms (*.json *.pdf *.age)"), tr("All files (*)")],
        lambda path: open_file(page.session, path, failed=page.explain),
    )


def rehearse(session: Session, *, failed: Failed) -> None:
    """Open the example as a rehearsal, which is kept nowhere."""
    from aicode_desktop.workflow.shelf import example_to_rehearse  # as above

    session.opening.run(
        example_to_rehearse,
        done=lambda draft: session.open_form(draft, step=Step.REVIEW, is_rehearsal=True),
        failed=failed,
        act=tr("Opening the example"),
    )


def verify_file(session: Session, path: Path | None = None) -> None:
    """Show the page that verifies a PDF, and verify *path* where one is given."""
    session.file_to_verify = path
    if path is not None:
        remember_file(session, path)
    session.go_to(Place.VERIFY)


def show_record(session: Session, record: "Record") -> None:
    """Show a record of the list, read-only."""
    session.kept_record = record
    session.go_to(Place.KEPT_RECORD)


def _open_record(session: Session, folder: Path, *, failed: Failed) -> None:
    def read() -> "Record":
        from aicode_desktop.archive.record import open_record  # off the path

        return open_record(folder)

    session.background.run(
        read,
        done=lambda record: show_record(session, record),
        failed=failed,
        act=tr("Opening the record"),
    )


def take_file(session: Session, path: Path, *, failed: Failed) -> None:
    """Do with a dropped file what fits it: verify a PDF, open anything else as a draft."""
    if path.suffix.lower() == PDF_ENDING:
        verify_file(session, path)
    else:
        open_file(session, path, failed=failed)


def files_in(event: "QDropEvent") -> tuple[Path, ...]:
    """Return the files that are dragged; none where anything else is among them."""
    urls = event.mimeData().urls()
    if not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(Path(url.toLocalFile()) for url in urls)


def _make(
    session: Session,
    make: "Callable[[Shelf], Draft]",
    *,
    failed: Failed,
    is_on_disk: bool = False,
) -> None:
    def begin() -> None:
        shelf = session.shelf

        def work() -> "tuple[Draft, DraftLock | DraftInUseError | None]":
            draft = make(shelf)
            return draft, taken(draft.id, clock=session.clock)

        session.opening.run(
            work,
            done=lambda found: session.open_form(found[0], is_on_disk=is_on_disk, lock=found[1]),
            failed=failed,
            act=tr("Opening the form"),
        )

    session.door.when_open(begin)
