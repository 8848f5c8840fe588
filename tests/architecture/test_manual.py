"""The manual tells what the command line and the window say of themselves, in their words."""

import argparse
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from aicode_desktop.cli import main as command_line
from tests.architecture.conftest import ROOT
from tests.translations import ts_file

MADE_FROM_DATA = {"fields", "keyboard"}
WRITTEN = (
    ROOT / "README.md",
    *(p for p in sorted((ROOT / "docs" / "manual").glob("*.md")) if p.stem not in MADE_FROM_DATA),
)
SAID_ELSEWHERE = {
    *("A", "B", "C", "G"),  # the grades of a statement
    *("F1", "Ctrl+,", "Ctrl+P"),
    *("Save as", "PDF", "Options", "PDF/A compliant"),  # Word
    "Document structure tags for accessibility",  # Word
    *("lodz", "Łódź", "φρονησις", "Φρόνησις"),
    "python3 dev.py run",
    "EN 301 549 V3.2.1",
}


@pytest.fixture(scope="module")
def help_text() -> str:
    return subprocess.run(
        [sys.executable, "-m", "aicode_desktop", "--help"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


@pytest.fixture(scope="module")
def manual() -> str:
    return (ROOT / "docs" / "manual" / "command-line.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_manual(help_text: str, manual: str) -> None:
    commands = set(re.findall(r"^    ([a-z]+) ", help_text, re.MULTILINE))

    assert {"check", "submit", "verify"} <= commands
    assert {one for one in commands if f"`aicode {one}" not in manual} == set()


def test_every_exit_code_is_in_the_manual(help_text: str, manual: str) -> None:
    codes = set(re.findall(r"^  (\d+) ", help_text, re.MULTILINE))

    assert {"0", "130"} <= codes
    assert {code for code in codes if f"| {code} |" not in manual} == set()


def test_every_option_that_is_written_down_is_one_of_its_command() -> None:
    commands = commands_of(command_line._parser())
    unknown = []
    for path in WRITTEN:
        for line in re.findall(r"aicode [a-z]+ [^`\n]*", path.read_text(encoding="utf-8")):
            command, said = line.split()[1], re.findall(r"(?<![\w-])--?[a-z][a-z0-9-]*", line)
            known = options_of(commands[command]) if command in commands else set(said)
            unknown += [f"{command} {one}" for one in said if one not in known]
    assert unknown == []


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_what_the_manual_puts_in_bold_or_in_quotes_the_program_says_so(path: Path) -> None:
    """Bold words that begin a paragraph are a heading in its line, and may say anything."""
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r"\n\n\*\*.+?\*\*", "", text, flags=re.DOTALL)
    named = {plain(b or q) for b, q in re.findall(r"\*\*([^*]+)\*\*|“([^”]+)”", text)}
    missing = {one for one in named - SAID_ELSEWHERE if not said().fullmatch(one)}
    assert {one for one in missing if not is_part_of_a_sentence(one)} == set()


def is_part_of_a_sentence(words: str) -> bool:
    return words.count(" ") > 3 and any(words in sentence for sentence in sentences())


def plain(words: str) -> str:
    return " ".join(words.split()).rstrip(".:").replace("&", "").replace("'", "’")


@cache
def sentences() -> frozenset[str]:
    """Return what window and command line say."""
    known = ts_file.read(ROOT / "resources" / "translations" / "aicode_de.ts")
    messages = [each.message for each in known if not each.is_vanished]
    return frozenset(
        plain(words) for each in messages for words in (each.source, each.many) if words
    )


@cache
def said() -> re.Pattern[str]:
    """Match a whole sentence; its ``{places}`` match anything."""
    place = re.compile(r"\\\{\w+\\\}")
    escaped = map(re.escape, sentences())
    return re.compile("|".join(place.sub(".+", e) for e in escaped if len(place.sub("", e)) > 3))


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return {
        name: each
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name, each in action.choices.items()
    }


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    own = {option for action in parser._actions for option in action.option_strings}
    return own.union({"--language"}, *map(options_of, commands_of(parser).values()))
