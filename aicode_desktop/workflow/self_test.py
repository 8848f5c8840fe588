"""The self-test: tries whether this installation does all that it is for, offline.

A bundle can start and still lack a library that only signing loads. So each part of the main job is
done for real, on a shipped example, with throw-away keys, in a folder that is gone afterwards.
"""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from aicode_desktop.check.clock import refuse_wrong_clock
from aicode_desktop.check.examples import examples
from aicode_desktop.errors import (
    AicodeError,
    LockedKeyringError,
    NoKeyringError,
    SilentKeyringError,
)
from aicode_desktop.host.files import read_file
from aicode_desktop.host.scratch import scratch_folder
from aicode_desktop.model import record_names
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, Draft
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.model.signed import Verdict
from aicode_desktop.words import tr
from aicode_desktop.workflow.actions import PDF_LIMIT_BYTES, open_draft, open_key, save_new
from aicode_desktop.workflow.own_key import make_own_key
from aicode_desktop.workflow.verifying import (
    FEWEST_FOR_PROCESSES,
    TrustSources,
    verify_files,
)
from aicode_desktop.workflow.whole_job import submit

_KEYRING_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Tested:
    """One part of the program: what it does, and what went wrong; no ``problem``, it works."""

    part: str
    problem: str | None = None


class _WrongResultError(Exception):
    """A part ran to its end and did not do what it is for."""


def self_test(*, at: datetime) -> Iterator[Tested]:
    """Yield each part as soon as it was tried, a failure last; nothing is left on disk.

    Raises:
        CannotWriteError: there is no place for temporary files.
    """
    with scratch_folder() as folder:
        job = _Job(open_draft(examples()[0]), folder, at)
        parts: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("Asks the clock of this computer"), job.ask_clock),
            (tr("Renders, signs and validates the form, and keeps the record"), job.submit),
            (tr("Reads the e-mail draft back"), job.read_mail),
            (tr("Shows a page as a picture"), job.draw_page),
            (tr("Reads the codes on scanned pages"), job.read_scan),
            (tr("Takes answers to a spreadsheet and back"), job.use_spreadsheet),
            (tr("Finds a record of the archive by a word"), job.search_archive),
            (tr("Validates the record, and finds an alteration"), job.check_record),
            (tr("Loads what fills the Commission’s form and reads replies"), job.load_rest),
            (tr("Encrypts a draft and opens it again"), job.use_vault),
            (tr("Asks the keyring, in a process of its own"), job.ask_keyring),
            (tr("Looks for tokens, in a process of its own"), job.look_for_tokens),
            (tr("Verifies many files on all processors"), job.verify_many),
        )
        for part, attempt in parts:
            problem = _problem_of(attempt)
            yield Tested(part, problem)
            if problem is not None:
                return


def _problem_of(attempt: Callable[[], None]) -> str | None:
    try:
        attempt()
    except AicodeError as error:
        return str(error)
    except _WrongResultError:
        return tr("It ran, but the result is wrong. Install the program again.")
    except Exception as error:  # noqa: BLE001  (whatever a missing library makes of itself)
        return f"{type(error).__name__}: {error}"
    return None


def _assert(holds: bool) -> None:  # noqa: FBT001  (reads as the statement does)
    if not holds:
        raise _WrongResultError


@dataclass(frozen=True, slots=True)
class _Job:
    draft: Draft
    folder: Path
    at: datetime

    @property
    def record(self) -> Path:
        return self.folder / "record"

    @property
    def signed_pdf(self) -> bytes:

        found = next(self.record.rglob(record_names.SIGNED_FORM))
        return read_file(found, limit_bytes=PDF_LIMIT_BYTES)

    def ask_clock(self) -> None:
        refuse_wrong_clock(self.at.date(), safe=tr("Nothing can be signed until it is right."))

    def submit(self) -> None:
        key, passphrase = self.folder / "key.p12", secrets.token_urlsafe()
        make_own_key(
            key,
            name=self.draft.signatories[0].name,
            provider=self.draft.provider.legal_name,
            country=self.draft.provider.address.country,
            at=self.at,
            passphrase=passphrase,
        )
        signer = open_key(key, passphrase=passphrase)
        done = submit(self.draft, [signer], out=self.record, at=self.at)
        _assert(done.email is not None and done.signed.pdf == self.signed_pdf)

    def read_mail(self) -> None:
        from aicode_desktop.send.readback import read_back

        found = next(self.record.rglob(record_names.MAIL))
        mail = read_back(read_file(found, limit_bytes=PDF_LIMIT_BYTES))
        _assert((mail.to, mail.attachment) == (AI_OFFICE_ADDRESS, self.signed_pdf))

    def check_record(self) -> None:
        from aicode_desktop.archive.audit import check_record
        from aicode_desktop.host.files import create_file

        _assert(not check_record(self.record))
        extra = self.record / "data" / "extra.txt"
        create_file(extra, b"not in the manifest")
        _assert(bool(check_record(self.record)))

    def draw_page(self) -> None:
        from aicode_desktop.render.pictures import open_pages

        with open_pages(self.signed_pdf) as pages:
            _assert(bool(pages.picture(0, scale=1)))

    def read_scan(self) -> None:
        from aicode_desktop.workflow.paper import paper_form, read_scan

        form, scan = self.folder / "paper.pdf", self.folder / "scan.pdf"
        printed = paper_form(self.draft, today=self.at.date())
        for path in (form, scan):
            save_new(path, printed.pdf)
        _assert(len(read_scan([scan], form=form).reading.pages) == printed.page_count)

    def use_spreadsheet(self) -> None:
        from aicode_desktop.workflow.counsel import GapFormat, answers_from, gap

        first = MeasureAnswer(chapter=ChapterKey.COPYRIGHT, measure="1.1", own_measure="A policy.")
        chapters = replace(self.draft.chapters, copyright=ChapterAnswer.OPT_OUT)
        left_out = replace(self.draft, chapters=chapters)
        answers = MeasureAnswers(draft_id=self.draft.id, measures=(first,))
        table = self.folder / "gap.xlsx"
        save_new(table, gap(left_out, answers, as_=GapFormat.XLSX, today=self.at.date()))
        found = answers_from(left_out, table).answers
        _assert("A policy." in {answer.own_measure for answer in found})

    def search_archive(self) -> None:
        from aicode_desktop.archive.intake import take_in
        from aicode_desktop.archive.search import Wanted, find_all
        from aicode_desktop.workflow.archiving import archive_in

        word = self.draft.provider.legal_name.split()[0]
        with archive_in(self.folder / "archive") as archive:
            _ = list(take_in(archive, self.record, at=self.at))
            _assert(bool(archive.ask(lambda index: list(find_all(index, Wanted(words=word))))))

    def load_rest(self) -> None:
        from aicode_desktop.fill import filling
        from aicode_desktop.send import outlook

        _ = filling, outlook  # a library that is missing fails above

    def use_vault(self) -> None:
        from aicode_desktop.drafts.vault import new_vault
        from aicode_desktop.model.codec import encode

        vault, plain = new_vault(), encode(self.draft)
        closed = vault.closed(plain)
        _assert(plain not in closed and vault.opened(closed) == plain)

    def ask_keyring(self) -> None:
        from aicode_desktop.host.secrets import SystemKeyring

        try:
            SystemKeyring(within_seconds=_KEYRING_SECONDS).secret("self-test")
        except (NoKeyringError, LockedKeyringError, SilentKeyringError):
            return  # the machine has none, or asks for its password: the program works

    def look_for_tokens(self) -> None:
        from aicode_desktop.workflow.tokens import diagnose, look_around

        _assert(bool(diagnose(look_around(), at=self.at)))

    def verify_many(self) -> None:
        files = [self.folder / f"signed-{number}.pdf" for number in range(FEWEST_FOR_PROCESSES)]
        for file in files:
            save_new(file, self.signed_pdf)
        outcomes = list(verify_files(files, trust=TrustSources(), at=self.at, processes=2))
        _assert(
            [one.report.verdict for one in outcomes if one.report is not None]
            == [Verdict.SIGNED] * len(files)
        )
