"""Each command has its function, in the one module that is loaded for it."""

import argparse

import pytest

from aicode_desktop.cli.main import _parser
from aicode_desktop.cli.rooms import act_of


def commands() -> list[str]:
    actions = _parser()._subparsers._group_actions  # type: ignore[union-attr]  # argparse keeps them there
    parsers: dict[str, argparse.ArgumentParser] = actions[0].choices  # type: ignore[assignment]  # by name
    return [
        "selftest",
        *(parser.get_default("command") or name for name, parser in parsers.items()),
    ]


@pytest.mark.parametrize("command", commands())
def test_each_command_has_a_function_of_its_name(command: str) -> None:
    assert act_of(command).__name__ == command
