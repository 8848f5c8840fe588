"""Parsers of the command line: one that takes nothing shortened, and one that is never asked."""

import argparse
import shutil
from collections.abc import Collection, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, Self, cast


class Parser(argparse.ArgumentParser):
    """Takes no shortened options, so that ``--passphrase secret`` is no ``--passphrase-file``."""

    def __init__(self, **options: Any) -> None:
        # Each argument asks for a formatter, and each formatter would measure the terminal anew.
        formatter = options.pop("formatter_class", argparse.HelpFormatter)
        measured = partial(formatter, width=shutil.get_terminal_size().columns - 2)
        super().__init__(allow_abbrev=False, formatter_class=measured, **options)


class Unasked:
    """Stands for the parser of a command that is not named, and forgets which options it takes.

    There are forty commands, and making all their options took longer than reading those given.
    """

    choices: Mapping[str, Self] = MappingProxyType({})  # of what ``add_subparsers`` returns

    def _forget(self, *_: Any, **__: Any) -> Self:
        return self

    add_argument = add_argument_group = add_mutually_exclusive_group = _forget
    add_subparsers = add_parser = set_defaults = _forget
    _check_help = _forget  # newer argparse asks it of each parser


def parsers_for(words: Collection[str] | None) -> type[Parser]:
    """Return what makes the parsers of commands, in place of their class.

    They are real ones where *words* name the command; without *words*, all are.
    """

    def made(*, prog: str, **options: Any) -> Parser | Unasked:
        is_named = words is None or prog.rpartition(" ")[2] in words
        return Parser(prog=prog, **options) if is_named else Unasked()

    return cast("type[Parser]", made)
