"""``aicode --selftest``: says whether this installation does all that it is for."""

import argparse

from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK, REFUSED
from aicode_desktop.host.clock import SystemClock
from aicode_desktop.words import tr
from aicode_desktop.workflow.self_test import self_test


def selftest(_options: argparse.Namespace) -> int:
    """Try each part and say how it went; refused where one of them does not work."""
    for tested in self_test(at=SystemClock().now()):
        if tested.problem is not None:
            terminal.note(tr("Does not work: {part}.", part=tested.part))
            terminal.note(tested.problem)
            return REFUSED
        terminal.say(tr("Works: {part}.", part=tested.part))
    terminal.say(tr("All of it works on this machine, without a network."))
    return OK
