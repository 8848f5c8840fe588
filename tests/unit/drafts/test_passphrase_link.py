"""A passphrase is tried in a process of its own where somebody else waits for the first thread."""

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pyrage
import pytest

from aicode_desktop.drafts import passphrase_link, passphrase_process
from aicode_desktop.drafts.vault import closed_with, opened_with
from aicode_desktop.errors import CannotDecryptError, WrongPassphraseError
from tests.passphrases import easily_closed

PASSPHRASE = "seven wet otters"  # noqa: S105  (of the tests)
Elsewhere = Callable[..., Future[bytes]]


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    """Return what runs a function on another thread than the first."""
    with ThreadPoolExecutor(1) as threads:
        yield threads.submit


@pytest.fixture
def library_is_asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the library is asked for in this very process."""
    asked: list[str] = []
    here = passphrase_process.done

    def noted(work: passphrase_process.Work, content: bytes, passphrase: str) -> bytes:
        asked.append(str(work))
        return here(work, content, passphrase)

    monkeypatch.setattr(passphrase_link, "done", noted)
    return asked


def test_on_another_thread_it_is_tried_in_another_process(
    elsewhere: Elsewhere, library_is_asked: list[str]
) -> None:
    content = bytes(range(256)) * 1_000
    closed = elsewhere(closed_with, content, PASSPHRASE).result()

    assert elsewhere(opened_with, closed, PASSPHRASE).result() == content
    with pytest.raises(WrongPassphraseError):
        elsewhere(opened_with, easily_closed(content, PASSPHRASE), "seven dry otters").result()
    assert library_is_asked == []


def test_a_process_that_the_system_stops_is_told(
    elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passphrase_link, "_command", lambda: [sys.executable, "-c", "exit(137)"])

    with pytest.raises(CannotDecryptError, match="system stopped"):
        elsewhere(closed_with, b"content", PASSPHRASE).result()


def test_where_no_process_can_be_started_it_is_tried_here(
    elsewhere: Elsewhere, library_is_asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passphrase_link, "_command", lambda: ["/there/is/no/such/program"])
    monkeypatch.setattr(passphrase_process, "pyrage", HastyLibrary(17))

    assert elsewhere(closed_with, b"content", PASSPHRASE).result().startswith(b"age-encryption")
    assert library_is_asked == ["close"]


class HastyLibrary:
    """pyrage, whose glances find the work that they are told to find."""

    DecryptError = pyrage.DecryptError

    def __init__(self, *factors: int) -> None:
        self.factors = list(factors)
        self.passphrase = self

    def encrypt(self, content: bytes, _passphrase: str) -> bytes:
        head = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA %d\n"
        return head % self.factors.pop(0) + content

    def decrypt(self, encrypted: bytes, _passphrase: str) -> bytes:
        if self.factors.pop(0) + 4 < (passphrase_process.work_factor_of(encrypted) or 0):
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return encrypted.rpartition(b"\n")[2]


@pytest.mark.parametrize(
    ("found", "taken"),
    [([17], 17), ([20], 20), ([21, 22, 19], 19)],
)
def test_what_the_library_finds_is_taken_where_it_can_be_opened_again(
    found: list[int], taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = HastyLibrary(*found)
    monkeypatch.setattr(passphrase_process, "pyrage", library)

    assert passphrase_process.work_factor_of(closed_with(b"content", PASSPHRASE)) == taken
    assert library.factors == []


def test_what_the_library_will_never_open_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase_process, "pyrage", HastyLibrary(*[21] * 10))

    with pytest.raises(CannotDecryptError, match="more work"):
        closed_with(b"content", PASSPHRASE)


def test_a_file_that_a_hasty_library_refuses_is_opened_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed = HastyLibrary(18).encrypt(b"content", PASSPHRASE)
    closed = closed.replace(b" 18\n", b" 18\n--- x\n")
    monkeypatch.setattr(passphrase_process, "pyrage", HastyLibrary(12, 13, 17))
    assert opened_with(closed, PASSPHRASE) == b"content"
    monkeypatch.setattr(passphrase_process, "pyrage", HastyLibrary(*[12] * 10))
    with pytest.raises(CannotDecryptError, match="more work"):
        opened_with(closed, PASSPHRASE)


def test_no_secret_is_in_an_argument() -> None:
    assert not any(PASSPHRASE in part for part in passphrase_link._command())
