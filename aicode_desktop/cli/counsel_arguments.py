"""The arguments of the commands around the counsel."""

import argparse
from typing import Any

from aicode_desktop.words import tr


def add_counsel_commands(commands: Any) -> None:
    """Add the commands; *commands* is what ``add_subparsers`` returns, which has no public type."""
    explain = commands.add_parser("explain", help=tr("say what every answer entails, with sources"))
    explain.add_argument("draft", metavar="DRAFT.json")
    explain.add_argument("--json", action="store_true", help=tr("print the explanation as JSON"))

    brief = commands.add_parser("brief", help=tr("make the executive brief, one page of PDF"))
    _add_draft_and_output(brief, "BRIEF.pdf")
    brief.add_argument(
        "--prepared-by", default="", metavar="NAME", help=tr("default: the contact person")
    )

    gap = commands.add_parser(
        "gap", help=tr("make the gap analysis of the chapters left out: .pdf, .csv, .xlsx, .json")
    )
    _add_draft_and_output(gap, "GAP.pdf", is_required=False)
    gap.add_argument(
        "--from",
        dest="table",
        metavar="FILE",
        help=tr("take the answers from an exported table, .csv, .xlsx or .ods; says what it took"),
    )
    plan = commands.add_parser(
        "plan", help=tr("make the plan for what is signed and not in place yet, as PDF")
    )
    _add_draft_and_output(plan, "PLAN.pdf")
    plan.add_argument("--to-share", action="store_true", help=tr("do not mark it as internal"))
    for parser in (gap, plan):
        parser.add_argument(
            "--measures",
            metavar="FILE.json",
            help=tr("your answers to the measures; default: DRAFT.measures.json beside the draft"),
        )

    calendar = commands.add_parser("calendar", help=tr("make the calendar of deadlines (.ics)"))
    _add_draft_and_output(calendar, "DEADLINES.ics")


def _add_draft_and_output(
    parser: argparse.ArgumentParser, output: str, *, is_required: bool = True
) -> None:
    parser.add_argument("draft", metavar="DRAFT.json")
    parser.add_argument("-o", "--output", required=is_required, metavar=output)
