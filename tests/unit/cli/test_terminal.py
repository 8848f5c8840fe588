"""What the terminal is told, whoever reads it, and what a command does that is stopped."""

import json
import os
import signal
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import (
    FAULT,
    INTERRUPTED,
    KEY_PROBLEM,
    NOT_READY,
    OK,
)
from aicode_desktop.cli.identity_card import unlocking
from aicode_desktop.cli.main import main
from aicode_desktop.cli.stopping import stopped_like_by_hand
from aicode_desktop.drafts.identity import IdentityStore
from aicode_desktop.errors import WrongPassphraseError
from aicode_desktop.host import paths
from aicode_desktop.workflow import vault
from tests.keyrings import LockedKeyring

AICODE = (sys.executable, "-m", "aicode_desktop")
HOSTILE = "a\x9b31m \u202egnp\x7f \U000e0041 \udc80"
needs_full_device = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="a device that is always full is Linux’s"
)


def test_json_holds_no_character_that_moves_a_terminal_and_loses_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    terminal.say_json({"name": HOSTILE, "word": "naïve ŠČ 名"})
    said = capsys.readouterr().out
    assert terminal.scrubbed(said) == said
    assert "naïve ŠČ 名" in said
    assert json.loads(said)["name"] == HOSTILE


def test_the_name_of_a_file_stays_on_one_line() -> None:
    said = terminal.in_one_line("a.pdf: Signed.\nb.pdf")
    assert said == "a.pdf: Signed.\\u000ab.pdf"


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (Namespace(passphrase_file=None), "--passphrase-file"),
        (
            Namespace(passphrase_file=None, vault_passphrase_file=None),
            "--vault-passphrase-file",
        ),
    ],
)
def test_who_has_no_terminal_is_told_the_option_that_opens_the_vault(
    options: Namespace, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    monkeypatch.setattr(vault, "unlocked", lambda _store, ask: ask())  # as without a keyring

    with pytest.raises(WrongPassphraseError) as refused:
        unlocking(options)()

    assert f"with {named}." in refused.value.next_step


@pytest.mark.parametrize(
    ("refusal", "code", "said"),
    [
        (EOFError(), INTERRUPTED, "Stopped."),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"), KEY_PROBLEM, "no text in the encoding"),
    ],
)
def test_a_question_that_gets_no_answer_ends_the_command_in_words(
    refusal: Exception,
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(_question: str) -> str:
        raise refusal

    monkeypatch.setattr(terminal, "_can_ask", lambda: True)
    monkeypatch.setattr("getpass.getpass", refuse)
    making = ("key", "--name", "N", "--provider", "P", "--country", "DE")
    assert main([*making, "-o", str(tmp_path / "key.p12")]) == code
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("home")
def test_who_has_no_keyring_is_told_the_option_that_does_without(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store = IdentityStore(paths.home(), LockedKeyring())
    monkeypatch.setattr(vault, "identity_store", lambda: store)
    assert main(["identity", "--new"]) == KEY_PROBLEM
    assert "in a file with --passphrase-file." in capsys.readouterr().err


@needs_full_device
@pytest.mark.parametrize("command", [["schema"], ["check"], ["check", "--json"]])
def test_output_that_goes_nowhere_is_told_and_is_no_verdict(command: list[str]) -> None:
    files = [str(examples()[0])] if command[0] == "check" else []
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [*AICODE, *command, *files], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ran.returncode == 3, ran.stderr
    assert "Traceback" not in ran.stderr
    assert "Exception ignored" not in ran.stderr
    assert "the disk is full" in ran.stderr


def test_help_is_read_on_a_terminal_that_cannot_show_every_character() -> None:
    ran = subprocess.run(
        [*AICODE, "--help"],
        env=os.environ | {"PYTHONIOENCODING": "ascii", "AICODE_LANGUAGE": "de"},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == OK, ran.stderr
    assert b"gep?ftem" in ran.stdout or b"pr?ft" in ran.stdout or b"f?r" in ran.stdout


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_verdict_stays_true_where_the_reader_of_its_words_has_gone(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [*AICODE, "verify", str(tmp_path / "missing.pdf"), str(examples()[0])],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert ran.returncode == NOT_READY  # 0 says that every file is signed
    assert b"missing.pdf" in ran.stderr
    assert b"Exception ignored" not in ran.stderr


def test_ctrl_c_before_a_command_has_begun_ends_it_in_words() -> None:
    line = (
        "from aicode_desktop.cli import language, main\n"
        "def stop(arguments): raise KeyboardInterrupt\n"
        "language.speak = stop\n"
        "main.main()\n"
    )
    ran = subprocess.run([sys.executable, "-c", line], capture_output=True, text=True, check=False)
    assert ran.returncode == INTERRUPTED
    assert ran.stderr == "Stopped. Nothing half-written was left.\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell’s way to close a stream")
def test_a_command_whose_output_is_closed_does_its_work(tmp_path: Path) -> None:
    line = '"$0" -m aicode_desktop check --json "$1" >&- 2>&-'
    ran = subprocess.run(["sh", "-c", line, sys.executable, str(examples()[0])], check=False)
    assert ran.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="a shell’s way to close a stream")
def test_complaints_that_nobody_can_get_do_not_go_among_the_results(tmp_path: Path) -> None:
    missing = tmp_path / "missing.pdf"
    line = '"$0" -m aicode_desktop verify --json "$1" 2>&-'
    command = ["sh", "-c", line, sys.executable, str(missing)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, json.loads(ran.stdout)) == (1, [])


def test_what_a_library_remarks_on_a_file_is_not_said() -> None:
    line = (
        "import warnings\n"
        "from aicode_desktop.cli import commands, main\n"
        "commands.check = lambda options: warnings.warn('a widget') or 0\n"
        "main.main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", line, "check", "draft.json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stderr == ""


@pytest.mark.parametrize("base", ["Exception", "BaseException"])
def test_a_fault_of_the_program_is_no_verdict_on_a_file(base: str) -> None:
    line = (
        "from aicode_desktop.cli import commands, main\n"
        f"class Panic({base}): pass\n"
        "def check(options): raise Panic\n"
        "commands.check = check\n"
        "main.main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", line, "check", "draft.json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == FAULT == 70
    assert "Panic" in ran.stderr
    assert "a fault of the program" in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_the_system_ends_tidies_up_as_after_ctrl_c(number: signal.Signals) -> None:
    before = signal.signal(number, signal.SIG_DFL)  # these tests may run under nohup themselves
    try:
        with pytest.raises(KeyboardInterrupt), stopped_like_by_hand():
            os.kill(os.getpid(), number)
        assert signal.getsignal(number) == signal.SIG_DFL
    finally:
        signal.signal(number, before)


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_command_that_is_to_outlive_its_terminal_does() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stopped_like_by_hand():
            os.kill(os.getpid(), signal.SIGHUP)  # which nohup had ignored
    finally:
        signal.signal(signal.SIGHUP, before)
