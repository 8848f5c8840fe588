"""The options of ``verify``; imports nothing that ``--help`` waits for."""

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeVar

from aicode_desktop.words import tr

Parser = TypeVar("Parser", bound=ArgumentParser)


def add_verify_command(commands: "_SubParsersAction[Parser]") -> None:
    """Add ``verify``."""
    verify = commands.add_parser("verify", help=tr("say what the signatures of a PDF prove"))
    verify.add_argument("files", nargs="+", metavar="FILE")
    verify.add_argument(
        "--trust",
        action="append",
        default=[],
        metavar="ROOT.pem",
        help=tr("a root certificate to trust; may be given several times"),
    )
    verify.add_argument(
        "--trusted-list",
        action="append",
        default=[],
        metavar="LIST.xml",
        help=tr("an EU trusted list, or the list of the lists that vouches for the others"),
    )
    verify.add_argument(
        "--trusted-list-signer",
        action="append",
        default=[],
        metavar="CERT.pem",
        help=tr("a certificate with which a trusted list may be signed, besides the known ones"),
    )
    verify.add_argument(
        "--require-trust",
        action="store_true",
        help=tr("fail unless every certificate leads to what you trust"),
    )
    verify.add_argument(
        "--pages",
        action="store_true",
        help=tr("of two dozen forms and more, compare pages and data too; takes twice as long"),
    )
    verify.add_argument(
        "--report",
        metavar="REPORT",
        help=tr(
            "write the particulars of one FILE as .pdf, .xml (ETSI TS 119 102-2), .json or .txt"
        ),
    )
    verify.add_argument(
        "--detail",
        action="store_true",
        help=tr("say the particulars of one FILE, not only the answer"),
    )
    verify.add_argument("--json", action="store_true", help=tr("print the reports as JSON"))
