"""A command speaks the language that is asked for, its help and complaints included."""

import argparse

import pytest

from aicode_desktop.cli import language, main
from aicode_desktop.cli.exit_codes import USAGE
from aicode_desktop.words import tr


@pytest.mark.parametrize(
    ("arguments", "rest"),
    [
        (["--language", "de", "check", "a"], ["check", "a"]),
        (["check", "--language=de", "a"], ["check", "a"]),
        (["--language", "de", "verify", "--", "--language"], ["verify", "--", "--language"]),
    ],
)
def test_the_option_may_stand_anywhere(arguments: list[str], rest: list[str]) -> None:
    assert language.speak(arguments) == rest
    assert tr("Germany") == "Deutschland"


def test_the_environment_says_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICODE_LANGUAGE", "fr")
    language.speak(["check"])

    assert tr("Germany") == "Allemagne"


def test_a_language_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main.main(["--language", "xx", "schema"])

    assert stopped.value.code == USAGE
    assert "'xx' (choose from" in capsys.readouterr().err


def test_the_library_s_own_words_are_looked_up_too() -> None:
    language.speak([])

    assert vars(argparse)["_"] is tr
