"""The options of the commands around the vault and the hand-over; imports what ``--help`` needs."""

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeVar

from aicode_desktop.words import tr

Parser = TypeVar("Parser", bound=ArgumentParser)


def add_handover_commands(commands: "_SubParsersAction[Parser]") -> None:
    """Add what is around the vault, the review and the hand-over, ``diff`` to ``receive``."""
    diff = commands.add_parser("diff", help=tr("compare two drafts or PDFs, field by field"))
    diff.add_argument("first", metavar="A")
    diff.add_argument("second", metavar="B")
    diff.add_argument("--json", action="store_true", help=tr("print the differences as JSON"))
    _add_passphrase(diff, tr("opens the vault where the keyring does not"))

    _add_identity(commands)
    _add_review(commands)

    freeze = commands.add_parser(
        "freeze", help=tr("freeze a complete draft into an encrypted hand-over file")
    )
    freeze.add_argument("draft", metavar="DRAFT.json")
    freeze.add_argument("-o", "--output", required=True, metavar="FILE.age")
    freeze.add_argument(
        "--to",
        action="append",
        default=[],
        metavar="KEY",
        help=tr("a public key, age1…, to encrypt for; may be given several times"),
    )
    freeze.add_argument(
        "--prepared-by", default="", metavar="NAME", help=tr("default: the contact person")
    )
    freeze.add_argument(
        "--acknowledge",
        action="append",
        default=[],
        metavar="CODE=REASON",
        help=tr("why a warning stands in no way; may be given several times"),
    )
    _add_passphrase(
        freeze, tr("its first line is the passphrase to tell by telephone"), has_vault_too=True
    )

    opening = commands.add_parser("open", help=tr("open a hand-over file and prove what is in it"))
    opening.set_defaults(command="open_handover")  # “open” is a name of Python’s
    opening.add_argument("file", metavar="FILE.age")
    opening.add_argument(
        "--out", metavar="DIR", help=tr("a new folder for the form to sign, its data and the brief")
    )
    opening.add_argument("--json", action="store_true", help=tr("print what is in it as JSON"))
    _add_passphrase(
        opening, tr("its first line is the passphrase; else the terminal asks"), has_vault_too=True
    )

    back = commands.add_parser(
        "return", help=tr("make the file that goes back: the signed form, or a comment")
    )
    back.set_defaults(command="hand_back")  # “return” is a word of Python’s
    back.add_argument("file", metavar="FILE.age", help=tr("the hand-over file"))
    what = back.add_mutually_exclusive_group(required=True)
    what.add_argument("--signed", metavar="SIGNED.pdf")
    what.add_argument("--comment", metavar="TEXT", help=tr("why it is not signed"))
    back.add_argument("-o", "--output", required=True, metavar="RETURN.age")
    _add_passphrase(
        back, tr("the passphrase of the hand-over file; else the terminal asks"), has_vault_too=True
    )

    receive = commands.add_parser(
        "receive", help=tr("take in what came back: verify it, make the mail, keep the record")
    )
    receive.add_argument("file", metavar="RETURN.age")
    receive.add_argument(
        "--draft", metavar="DRAFT.json", help=tr("the draft, so that its notes are kept too")
    )
    receive.add_argument("--out", required=True, metavar="DIR", help=tr("a new folder"))
    _add_passphrase(
        receive,
        tr("the passphrase of the hand-over file; else the terminal asks"),
        has_vault_too=True,
    )

    for own in ("keyring_process", "passphrase_process"):
        commands.add_parser(own)  # a frozen program’s own; without help it is not listed


def _add_identity(commands: "_SubParsersAction[Parser]") -> None:
    identity = commands.add_parser(
        "identity", help=tr("print the public key to encrypt for you with; make, export, import it")
    )
    act = identity.add_mutually_exclusive_group()
    act.add_argument("--new", action="store_true", help=tr("make an identity"))
    act.add_argument("--export", metavar="FILE", help=tr("write the secret for “age --identity”"))
    act.add_argument("--sheet", metavar="SHEET.pdf", help=tr("make the recovery sheet"))
    act.add_argument(
        "--import", dest="import_file", metavar="FILE", help=tr("take an identity from its file")
    )
    act.add_argument(
        "--words-file", metavar="F", help=tr("take it from the 24 words on a recovery sheet")
    )
    _add_passphrase(
        identity, tr("keep the identity under this passphrase instead of the keyring, or open it")
    )


def _add_review(commands: "_SubParsersAction[Parser]") -> None:
    comments = commands.add_parser(
        "comments", help=tr("list what reviewers said about a draft, or add to it")
    )
    comments.add_argument("draft", metavar="DRAFT")
    comments.add_argument("--add", metavar="TEXT", help=tr("add this comment"))
    comments.add_argument("--by", default="", metavar="NAME", help=tr("who says it"))
    comments.add_argument(
        "--field",
        default="",
        metavar="PATH",
        help=tr("the field it is about, as “aicode check” names it; default: the whole draft"),
    )
    history = commands.add_parser("history", help=tr("list the saved states of a draft"))
    history.add_argument("draft", metavar="DRAFT")
    for parser in (comments, history):
        parser.add_argument("--json", action="store_true", help=tr("print them as JSON"))
        _add_passphrase(parser, tr("opens the vault where the keyring does not"))


def _add_passphrase(parser: ArgumentParser, says: str, *, has_vault_too: bool = False) -> None:
    parser.add_argument("--passphrase-file", metavar="F", help=says)
    if has_vault_too:
        parser.add_argument(
            "--vault-passphrase-file",
            metavar="F",
            help=tr("opens the vault where the keyring does not"),
        )
