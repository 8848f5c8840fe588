"""The options of ``fill``; imports nothing that ``--help`` waits for."""

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeVar

from aicode_desktop.cli.numbers import day
from aicode_desktop.words import tr

Parser = TypeVar("Parser", bound=ArgumentParser)


def add_fill_command(commands: "_SubParsersAction[Parser]") -> None:
    """Add ``fill``."""
    fill = commands.add_parser("fill", help=tr("fill the Commission’s own form (DOCX or PDF)"))
    fill.add_argument("form", metavar="FORM.docx", help=tr("as the Commission publishes it"))
    fill.add_argument("draft", metavar="DRAFT.json")
    fill.add_argument("-o", "--output", metavar="FILLED.docx", help=tr("the filled form"))
    fill.add_argument(
        "--pdf", metavar="FORM.pdf", help=tr("the filled form as a PDF that “aicode sign” signs")
    )
    fill.add_argument(
        "--exported",
        metavar="WORD.pdf",
        help=tr("the PDF that Word made of FILLED.docx; default: LibreOffice makes it"),
    )
    fill.add_argument(
        "--on",
        type=day,
        metavar="YYYY-MM-DD",
        help=tr("the day that the form says; default: today"),
    )
    fill.add_argument(
        "--map",
        dest="map_file",
        metavar="MAP.json",
        help=tr("which answer belongs where; default: what was confirmed for this file before"),
    )
    fill.add_argument(
        "--save-map",
        metavar="MAP.json",
        help=tr("write the mapping, to be corrected and given with --map"),
    )
