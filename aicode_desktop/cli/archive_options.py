"""The options of ``aicode archive``; imports nothing that ``--help`` waits for."""

from argparse import SUPPRESS, ArgumentParser, _SubParsersAction
from typing import TypeVar

from aicode_desktop.cli.numbers import LAST_YEAR, MOST_DAYS, number_between
from aicode_desktop.cli.signing_options import add_timestamp_options
from aicode_desktop.words import tr

Parser = TypeVar("Parser", bound=ArgumentParser)

_STATES = ["kept", "sent", "acknowledged", "listed", "missing", "disposed"]
_ACTS = ["first_form", "change", "correction", "withdrawal", "new_signature"]
_CHAPTERS = ["transparency", "copyright", "safety_and_security"]


def add_archive_command(commands: "_SubParsersAction[Parser]") -> None:
    """Add ``archive`` with what can be done to all records."""
    archive = commands.add_parser(
        "archive", help=tr("find, check, export, import and dispose of kept records")
    )
    _add_root(archive, default=None)
    acts = archive.add_subparsers(dest="act", metavar=tr("ACT"), required=True)

    listing = acts.add_parser("list", help=tr("list the records, the newest first"))
    _add_filters(listing)

    search = acts.add_parser("search", help=tr("list the records in which all words begin so"))
    search.add_argument("words", nargs="+", metavar="WORD")
    _add_filters(search)

    verify = acts.add_parser("verify", help=tr("check hashes, chain and signatures again"))
    verify.add_argument("bags", nargs="*", metavar="BAG", help=tr("a record; default: all"))
    verify.add_argument("--json", action="store_true", help=tr("print what was found as JSON"))
    verify.add_argument(
        "--hashes-only", action="store_true", help=tr("leave the signatures unchecked")
    )
    verify.add_argument(
        "--head", default="", metavar="SHA512", help=tr("the chain’s head, as noted elsewhere")
    )

    acts.add_parser("rebuild", help=tr("make the list anew from records and chain"))

    export = acts.add_parser("export", help=tr("write records out: a bag, a ZIP, or a package"))
    export.add_argument("bags", nargs="*", metavar="BAG", help=tr("a record; default: all"))
    export.add_argument("-o", "--output", required=True, metavar="OUT")
    export.add_argument(
        "--as", dest="kind", choices=["bag", "zip", "sip"], default="bag",
        help=tr("one bag (default), one ZIP, or an E-ARK SIP for an institutional archive"),
    )  # fmt: skip

    taken = acts.add_parser("import", help=tr("take records in, each checked first"))
    taken.add_argument("source", metavar="FOLDER_OR_ZIP")

    dispose = acts.add_parser(
        "dispose", help=tr("list records whose retention period is over, or take them away")
    )
    dispose.add_argument("bags", nargs="*", metavar="BAG", help=tr("default: all that are due"))
    dispose.add_argument(
        "--confirm", default="", metavar="NAME", help=tr("take them away; who decided it")
    )
    dispose.add_argument("--long", type=int, metavar="YEARS", help=tr("set the long period (10)"))
    dispose.add_argument("--short", type=int, metavar="YEARS", help=tr("set the short period (5)"))

    renew = acts.add_parser(
        "renew", help=tr("say which records need a time-stamp soon, or give it to them")
    )
    renew.add_argument("bags", nargs="*", metavar="BAG", help=tr("default: all that need it"))
    renew.add_argument(
        "--within",
        type=number_between(0, MOST_DAYS),
        default=365,
        metavar="DAYS",
        help=tr("how soon is soon (365)"),
    )
    add_timestamp_options(renew, level="lta")

    stamp = acts.add_parser("stamp", help=tr("time-stamp the chain, so that its age is proven"))
    add_timestamp_options(stamp, is_required=True)

    for act in acts.choices.values():
        _add_root(act, default=SUPPRESS)  # which leaves what stands before the act as it is


def _add_root(command: ArgumentParser, *, default: str | None) -> None:
    command.add_argument(
        "--root",
        metavar="DIR",
        default=default,
        help=tr("the folder of records; default: this user’s own"),
    )


def _add_filters(command: ArgumentParser) -> None:
    command.add_argument("--provider", default="", metavar="NAME")
    command.add_argument("--chapter", choices=_CHAPTERS)
    command.add_argument("--model", default="", metavar="NAME")
    command.add_argument("--act", dest="record_act", choices=_ACTS)
    command.add_argument("--kind", choices=["form", "commission_form", "specimen", "scan"])
    command.add_argument("--year", type=number_between(1, LAST_YEAR))
    command.add_argument("--state", choices=_STATES)
    shape = command.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help=tr("print the records as JSON"))
    shape.add_argument("--csv", metavar="FILE.csv", help=tr("write them into a new file"))
