"""The language of a command: ``--language``, ``AICODE_LANGUAGE``, the system's, in this order."""

import argparse
from collections.abc import Sequence

from aicode_desktop import languages
from aicode_desktop.words import tr

OPTION = "--language"


def speak(arguments: Sequence[str]) -> list[str]:
    """Speak the language that *arguments* ask for, and return the rest of them.

    The option may stand anywhere before ``--``. It is taken out before anything else is read, so
    that help and complaints are in that language too.
    """
    rest: list[str] = []
    asked_for = ""
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        if argument == "--":
            rest += [argument, *waiting]
            break
        if argument == OPTION and waiting:
            asked_for = waiting.pop(0)
        elif argument.startswith(f"{OPTION}="):
            asked_for = argument.partition("=")[2]
        else:
            rest.append(argument)
    languages.speak(languages.chosen(asked_for=asked_for))
    # argparse asks gettext for its own words, under this name of its module.
    setattr(argparse, "_", tr)  # noqa: B010  (no name that a type checker knows)
    if asked_for and asked_for not in languages.shipped():
        rest.insert(0, f"{OPTION}={asked_for}")  # which the parser refuses, and says what there is
    return rest


def add_language_option(parser: argparse.ArgumentParser) -> None:
    """Say in the help of *parser* which languages there are."""
    known = languages.shipped()
    parser.add_argument(
        OPTION,
        choices=known,
        metavar="CODE",
        help=tr("speak another language: {codes}", codes=", ".join(known)),
    )
