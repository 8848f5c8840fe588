"""Which module carries out a command.

Only that one is loaded: with what it needs, a module takes longer to load than most commands run.
"""

from argparse import Namespace
from collections.abc import Callable
from types import ModuleType


def act_of(command: str) -> Callable[[Namespace], int]:
    """Return the function of that name, which takes the options and returns the exit code."""
    act: Callable[[Namespace], int] = getattr(_room_of(command), command)
    return act


def _room_of(command: str) -> ModuleType:  # noqa: C901, PLR0911  (one case for each module)
    # That only one of them is loaded is what this module is for.
    match command:
        case "archive":
            from aicode_desktop.cli import archive

            return archive
        case "explain" | "brief" | "gap" | "plan" | "calendar":
            from aicode_desktop.cli import counsel

            return counsel
        case "fill":
            from aicode_desktop.cli import filling

            return filling
        case "followup":
            from aicode_desktop.cli import following_up

            return following_up
        case "diff" | "freeze" | "open_handover" | "hand_back" | "receive":
            from aicode_desktop.cli import handing_over

            return handing_over
        case "identity" | "keyring_process" | "passphrase_process":
            from aicode_desktop.cli import identity_card

            return identity_card
        case "change" | "correct" | "withdraw" | "resign" | "edition":
            from aicode_desktop.cli import later_acts

            return later_acts
        case "paper" | "scan":
            from aicode_desktop.cli import paper

            return paper
        case "comments" | "history":
            from aicode_desktop.cli import reviewing

            return reviewing
        case "selftest":
            from aicode_desktop.cli import self_test

            return self_test
        case "verify":
            from aicode_desktop.cli import verifying

            return verifying
        case _:
            from aicode_desktop.cli import commands

            return commands
