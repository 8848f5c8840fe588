"""The commands of the counsel: explain, and the documents that follow from an explanation."""

import sys
from argparse import Namespace
from pathlib import Path

from aicode_desktop.cli import terminal
from aicode_desktop.cli.main import OK
from aicode_desktop.host.clock import SystemClock
from aicode_desktop.workflow import actions, counsel


def explain(options: Namespace) -> int:
    """Print what every answer entails for this provider; an incomplete draft is explained too."""
    from aicode_desktop.cli.explaining import ExplanationText  # noqa: PLC0415

    draft = actions.open_draft(Path(options.draft))
    explained = counsel.explain(draft, today=SystemClock().now().date())
    if options.json:
        sys.stdout.write(counsel.explanation_json(explained).decode())
    else:
        for line in ExplanationText().lines(explained):
            terminal.say(line)
    return OK
