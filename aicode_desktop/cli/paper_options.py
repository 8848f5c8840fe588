"""The options of the commands for signing on paper; imports nothing that ``--help`` waits for."""

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeVar

from aicode_desktop.words import tr

Parser = TypeVar("Parser", bound=ArgumentParser)


def add_paper_commands(commands: "_SubParsersAction[Parser]") -> None:
    """Add ``paper`` and ``scan``."""
    paper = commands.add_parser("paper", help=tr("make the form to be printed and signed by hand"))
    paper.add_argument("draft", metavar="DRAFT.json")
    paper.add_argument("-o", "--output", required=True, metavar="FORM.pdf")

    scan = commands.add_parser(
        "scan", help=tr("take back the scan of a form signed by hand, compare it, keep it")
    )
    scan.add_argument(
        "scans", nargs="+", metavar="SCAN", help=tr("PDF, PNG, JPEG or TIFF; in any order")
    )
    scan.add_argument(
        "--form", required=True, metavar="FORM.pdf", help=tr("the form that was printed")
    )
    scan.add_argument("--out", required=True, metavar="DIR", help=tr("a new folder"))
    scan.add_argument(
        "--despite-findings",
        action="store_true",
        help=tr("keep it although something was found that only a person can judge, say a stain"),
    )
    scan.add_argument(
        "--key",
        dest="seal_key",
        metavar="KEY.p12",
        help=tr("a certificate file to seal the scan with"),
    )
    scan.add_argument(
        "--passphrase-file",
        metavar="F",
        help=tr("its first line is the passphrase; without it, the terminal asks"),
    )
