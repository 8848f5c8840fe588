"""The options of the commands for later acts; imports nothing that ``--help`` waits for."""

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeVar

from aicode_desktop.cli.numbers import MOST_DAYS, day, number_between
from aicode_desktop.words import tr

Parser = TypeVar("Parser", bound=ArgumentParser)


def add_act_commands(commands: "_SubParsersAction[Parser]") -> None:
    """Add ``change``, ``correct``, ``withdraw``, ``resign``, ``edition`` and ``followup``."""
    change = commands.add_parser(
        "change", help=tr("begin a notice of change to a signed form: the draft of it")
    )
    _add_kept(change)
    _add_answers(change)
    change.add_argument(
        "--effect", default="", metavar="DATE", help=tr("from which day it is to hold")
    )
    change.add_argument(
        "--explanation", default="", metavar="TEXT", help=tr("why, as it is to be printed")
    )

    correct = commands.add_parser("correct", help=tr("begin the correction of an error in it"))
    _add_kept(correct)
    _add_answers(correct)
    correct.add_argument(
        "--explanation", default="", metavar="TEXT", help=tr("what was wrong, to be printed")
    )

    withdraw = commands.add_parser(
        "withdraw", help=tr("begin a withdrawal: of the whole signature, or of chapters")
    )
    _add_kept(withdraw)
    withdraw.add_argument(
        "--chapter",
        action="append",
        default=[],
        choices=["transparency", "copyright", "safety_and_security"],
        help=tr("a chapter to withdraw; may be given several times; default: all"),
    )
    withdraw.add_argument(
        "--effect", default="", metavar="DATE", help=tr("from which day it is to hold")
    )
    withdraw.add_argument(
        "--explanation", default="", metavar="TEXT", help=tr("why, as it is to be printed")
    )

    resign = commands.add_parser(
        "resign", help=tr("begin a new signature, under an updated edition of the Code")
    )
    _add_kept(resign)
    _add_answers(resign)
    resign.add_argument(
        "--edition", required=True, metavar="DATE", help=tr("the edition to sign, such as {date}",
                                                            date="2027-07-01")
    )  # fmt: skip
    _add_edition(commands)
    _add_follow_up(commands)


def _add_kept(parser: ArgumentParser) -> None:
    parser.add_argument(
        "kept", metavar="RECORD", help=tr("the record that it follows, or its signed PDF")
    )
    parser.add_argument("-o", "--output", required=True, metavar="DRAFT.json")
    parser.add_argument("--number", default="", help=tr("the number of the new document"))
    parser.add_argument("--place", default="", help=tr("where it is signed; default: as before"))
    parser.add_argument(
        "--confirm-authority",
        action="store_true",
        help=tr("the signatory confirms the power to bind the provider by this document too"),
    )


def _add_answers(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--answers",
        metavar="NEW.json",
        help=tr("a draft with the answers that hold now; without it, edit the new draft"),
    )


def _add_edition(commands: "_SubParsersAction[Parser]") -> None:
    edition = commands.add_parser("edition", help=tr("list, compare and load editions of the Code"))
    acts = edition.add_subparsers(dest="edition_act", metavar=tr("ACT"), required=True)

    acts.add_parser("list", help=tr("print the editions at hand"))

    compare = acts.add_parser(
        "compare", help=tr("say what differs, commitment by commitment and measure by measure")
    )
    compare.add_argument("old", metavar="OLD")
    compare.add_argument("new", metavar="NEW")
    compare.add_argument(
        "--record", metavar="RECORD", help=tr("say what changes for this provider")
    )
    compare.add_argument("--json", action="store_true", help=tr("print the differences as JSON"))

    load = acts.add_parser("load", help=tr("take in an edition from a file, vouched for"))
    load.add_argument("file", metavar="CODE.json")
    vouched = load.add_mutually_exclusive_group(required=True)
    vouched.add_argument("--sha256", metavar="HEX", help=tr("its digest, told by its publisher"))
    vouched.add_argument(
        "--signature", metavar="CODE.json.p7s", help=tr("a signature (CMS) that lies beside it")
    )
    load.add_argument(
        "--trust",
        action="append",
        default=[],
        metavar="ROOT.pem",
        help=tr("a certificate to which the signer’s must lead; with --signature"),
    )


def _add_follow_up(commands: "_SubParsersAction[Parser]") -> None:
    follow = commands.add_parser(
        "followup", help=tr("note that a form was sent, acknowledged or listed; say what is due")
    )
    follow.add_argument(
        "record",
        nargs="?",
        metavar="RECORD",
        help=tr("a record of the archive; without it, what is due is said"),
    )
    follow.add_argument("--sent", type=day, metavar="DATE", help=tr("the day on which it was sent"))
    follow.add_argument(
        "--acknowledged", type=day, metavar="DATE", help=tr("the day on which it was acknowledged")
    )
    follow.add_argument(
        "--reply",
        metavar="FILE",
        help=tr("the reply as .eml or .msg, which is kept; its day counts without another"),
    )
    follow.add_argument(
        "--listed",
        type=day,
        metavar="DATE",
        help=tr("the day on which the provider was found listed"),
    )
    follow.add_argument(
        "--after",
        type=number_between(0, MOST_DAYS),
        metavar="DAYS",
        help=tr("after how many days to remind; default: the settings’, else {n}", n=14),
    )
