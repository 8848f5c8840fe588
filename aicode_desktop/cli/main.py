"""``aicode``: reads the arguments, runs one command, turns errors into sentences and exit codes.

Imports nothing of the program beyond words and errors before a command is chosen, so that
``--help`` answers at once.
"""

import argparse
import gc
import re
import sys
import warnings
from collections.abc import Sequence

from aicode_desktop import __version__
from aicode_desktop.cli import language, streams
from aicode_desktop.cli.acts_options import add_act_commands
from aicode_desktop.cli.archive_options import add_archive_command
from aicode_desktop.cli.counsel_arguments import add_counsel_commands
from aicode_desktop.cli.ending import QuickEnding
from aicode_desktop.cli.exit_codes import FAULT, INTERRUPTED, OK, USAGE, exit_code_of
from aicode_desktop.cli.filling_options import add_fill_command
from aicode_desktop.cli.handover_options import add_handover_commands
from aicode_desktop.cli.paper_options import add_paper_commands
from aicode_desktop.cli.parsers import Parser, parsers_for
from aicode_desktop.cli.signing_options import (
    add_key_options,
    add_mark_option,
    add_module_option,
    add_timestamp_options,
)
from aicode_desktop.cli.unfit import refuse_unfit
from aicode_desktop.cli.verifying_options import add_verify_command
from aicode_desktop.words import tr


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code, as ``aicode --help`` documents it.

    Without *arguments* it is what the process is for, and the process ends without delay.
    """
    if arguments is not None:
        return _run(arguments)
    from aicode_desktop.host.core_dumps import leave_no_core_dump

    leave_no_core_dump()
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # what libraries remark on files is for programmers
    ending = QuickEnding()
    try:
        return ending.with_code(_run(sys.argv[1:]))
    except SystemExit as end:  # how argparse ends: help given, or a command line that is not right
        ending.with_code(USAGE if end.code else OK)
        raise
    except KeyboardInterrupt:  # a second one, while the first was being told
        return ending.with_code(INTERRUPTED)
    except BaseException:  # noqa: BLE001  (what nobody foresaw must not end with the code of a verdict)
        # A panic of a library that is written in Rust is no Exception.
        return ending.with_code(_fault())


def _run(arguments: Sequence[str]) -> int:
    # A command is one short job in a process of its own; collecting garbage meanwhile would take a
    # tenth of its time.
    gc.disable()
    streams.prepare()
    try:
        return _obey(arguments)
    except KeyboardInterrupt:
        from aicode_desktop.cli import terminal

        terminal.note(tr("Stopped. Nothing half-written was left."))
        return INTERRUPTED
    finally:
        gc.enable()


def _obey(arguments: Sequence[str]) -> int:
    rest = language.speak(arguments)
    parser = _parser(rest)
    options = parser.parse_args(rest)
    if options.selftest:
        options.command = "selftest"
    if options.command is None:
        parser.print_help()
        return OK
    if any(not one or re.fullmatch(r"--[a-z0-9-]+=", one) for one in rest):
        parser.error(tr("an argument is empty"))  # of a script, in which a name was not set
    refuse_unfit(options, parser)
    from aicode_desktop.cli import rooms, terminal
    from aicode_desktop.cli.stopping import stopped_like_by_hand
    from aicode_desktop.errors import AicodeError

    try:
        with stopped_like_by_hand():
            act = rooms.act_of(options.command)
            if options.command in {"verify", "archive"}:
                gc.enable()  # only these two have any number of files to work through
            code = act(options)
            terminal.finish()
            return code
    except AicodeError as error:
        terminal.complain(error)
        return exit_code_of(error)


def _fault() -> int:
    import traceback

    from aicode_desktop.cli import terminal

    terminal.note(traceback.format_exc().rstrip())
    terminal.note(tr("This is a fault of the program, and says nothing about your files."))
    terminal.note(tr("Please report it, with the lines above."))
    return FAULT


def _parser(words: Sequence[str] | None = None) -> Parser:
    """Return the parser of the whole command line, or as much of it as reading *words* takes."""
    parser = Parser(
        prog="aicode",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=tr(
            "Completes, signs, prepares for sending and keeps the Signatory Form of the EU\n"
            "General-Purpose AI Code of Practice. Works offline; never sends anything. Only\n"
            "--timestamp URL opens a connection: to that address, for that one act."
        ),
        epilog=tr(
            "exit codes:\n"
            "  0    done; for verify: every file is signed and unaltered\n"
            "  1    the draft has open points, or a file is unsigned, altered or unreadable\n"
            "  2    the command line is not right\n"
            "  3    a file cannot be read or written, or the output exists already\n"
            "  4    the passphrase is wrong, or the key cannot be used\n"
            "  5    refused: what was asked would not be right to do\n"
            "  6    no time-stamp could be had, or evidence for its level is missing\n"
            "  70   a fault of the program, which says nothing about the files\n"
            "  130  stopped by the user or the system"
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"aicode {__version__}",
        help=tr("show program's version number and exit"),  # argparse does not look it up itself
    )
    language.add_language_option(parser)
    parser.add_argument(
        "--selftest",
        action="store_true",
        help=tr("try every part of the program on an example, and leave nothing behind"),
    )
    commands = parser.add_subparsers(
        dest="command", metavar=tr("COMMAND"), parser_class=parsers_for(words)
    )
    _add_draft_commands(commands)
    add_counsel_commands(commands)
    _add_signing_commands(commands)
    _add_key_commands(commands)
    add_paper_commands(commands)
    add_fill_command(commands)
    add_act_commands(commands)
    add_handover_commands(commands)
    add_verify_command(commands)
    add_archive_command(commands)
    _add_whole_job_commands(commands)
    return parser


def _add_draft_commands(commands: "argparse._SubParsersAction[Parser]") -> None:
    check = commands.add_parser("check", help=tr("say everything that is missing or doubtful"))
    check.add_argument("draft", metavar="DRAFT.json")
    check.add_argument("--json", action="store_true", help=tr("print the findings as JSON"))

    render = commands.add_parser("render", help=tr("make the unsigned PDF, print its digests"))
    render.add_argument("draft", metavar="DRAFT.json")
    render.add_argument("-o", "--output", required=True, metavar="FORM.pdf")
    kind = render.add_mutually_exclusive_group()
    kind.add_argument(
        "--draft",
        dest="as_draft",
        action="store_true",
        help=tr("DRAFT across every page; the draft may be incomplete"),
    )
    kind.add_argument("--specimen", action="store_true", help=tr("SPECIMEN across every page"))

    extract = commands.add_parser("extract", help=tr("take the data out of a PDF as a draft"))
    extract.add_argument("pdf", metavar="SIGNED.pdf")
    extract.add_argument("-o", "--output", required=True, metavar="DRAFT.json")

    commands.add_parser("schema", help=tr("print the JSON Schema of a draft"))


def _add_signing_commands(commands: "argparse._SubParsersAction[Parser]") -> None:
    sign = commands.add_parser("sign", help=tr("sign a rendered form with a key file or token"))
    sign.add_argument("pdf", metavar="FORM.pdf")
    add_key_options(sign)
    add_mark_option(sign)
    add_timestamp_options(sign)
    sign.add_argument("-o", "--output", required=True, metavar="SIGNED.pdf")

    renew = commands.add_parser(
        "renew", help=tr("add evidence and a time-stamp, so that signatures last")
    )
    renew.add_argument("pdf", metavar="SIGNED.pdf")
    add_timestamp_options(renew, is_required=True, level="lta")
    renew.add_argument("-o", "--output", required=True, metavar="RENEWED.pdf")

    email = commands.add_parser("email", help=tr("make the e-mail draft to the AI Office"))
    email.add_argument("pdf", metavar="SIGNED.pdf")
    email.add_argument(
        "--also",
        metavar="OTHER.pdf",
        help=tr("attach the same declaration as another signed document, too"),
    )
    email.add_argument("-o", "--output", required=True, metavar="MAIL.eml")


def _add_key_commands(commands: "argparse._SubParsersAction[Parser]") -> None:
    doctor = commands.add_parser("doctor", help=tr("say why a token does or does not sign"))
    add_module_option(doctor)
    doctor.add_argument("--json", action="store_true", help=tr("print what was seen as JSON"))

    key = commands.add_parser(
        "key",
        help=tr("print your public key for hand-overs; make a key for a signatory who has none"),
        description=tr(
            "Without options: prints the public key to encrypt hand-over files for you with. "
            "With --name, --provider, --country and -o: makes a key to sign with."
        ),
    )
    key.add_argument("--name", help=tr("the signatory’s name"))
    key.add_argument("--provider", metavar="NAME", help=tr("the provider’s name"))
    key.add_argument("--country", metavar="CC", help=tr("the provider’s country"))
    key.add_argument("-o", "--output", metavar="KEY.p12")
    key.add_argument(
        "--passphrase-file",
        metavar="F",
        help=tr("its first line is the new passphrase; without it, the terminal asks"),
    )

    commands.add_parser("token_process")  # a frozen program’s own; without help it is not listed


def _add_whole_job_commands(
    commands: "argparse._SubParsersAction[Parser]",
) -> None:
    submit = commands.add_parser(
        "submit", help=tr("do it all: check, render, sign, validate, e-mail draft, record")
    )
    submit.add_argument("draft", metavar="DRAFT.json")
    add_key_options(submit)
    add_mark_option(submit)
    add_timestamp_options(submit)
    submit.add_argument(
        "--authority",
        action="append",
        default=[],
        metavar="FILE",
        help=tr("evidence that the signatory may bind the provider, kept too; may be repeated"),
    )
    submit.add_argument(
        "--out", required=True, metavar="DIR", help=tr("a new folder; it becomes the record")
    )

    rehearse = commands.add_parser(
        "rehearse", help=tr("do it all with a throw-away certificate on SPECIMEN pages")
    )
    rehearse.add_argument(
        "draft", nargs="?", metavar="DRAFT.json", help=tr("default: an example that ships")
    )
    rehearse.add_argument("--out", required=True, metavar="DIR", help=tr("a new folder"))


if __name__ == "__main__":
    sys.exit(main())
