"""Command lines whose options do not go together, or would do nothing: refused before any work."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from itertools import chain

from aicode_desktop.words import tr

# What does nothing without something else, by the names of their values, for some commands.
_NEEDED = {
    ("sign", "submit"): {"certificate": "token", "pin_file": "token"},
    ("fill",): {"exported": "pdf"},
    ("comments",): {"by": "add", "field": "add"},
    ("edition",): {"trust": "signature"},
    ("verify",): {"trusted_list_signer": "trusted_list"},
    ("followup",): dict.fromkeys(("sent", "acknowledged", "reply", "listed"), "record"),
}
_POSITIONAL = {"record": "RECORD"}


def refuse_unfit(options: Namespace, parser: ArgumentParser) -> None:
    """End with the exit code 2 where the options given do not go together."""
    found = chain(_of_command(options), _of_keys(options), _without_effect(options))
    objection = next(found, None)
    if objection is not None:
        parser.error(objection)


def _of_command(options: Namespace) -> Iterator[str]:
    match options.command:
        case "key":
            making = (options.name, options.provider, options.country, options.output)
            if not all(making) and any((*making, options.passphrase_file)):
                yield tr("to make a key, give --name, --provider, --country and -o")
        case "fill" if not (options.output or options.pdf):
            yield tr("Name what to write: -o FILLED.docx, --pdf FORM.pdf, or both.")
        case "gap" if not (options.output or options.table):
            yield tr("Give a name with -o that ends in .pdf, .csv, .xlsx or .json.")
        case "verify" if (options.report or options.detail) and len(options.files) != 1:
            yield tr("A report is about one FILE; give one.")
        case "freeze" if options.to and options.passphrase_file:
            yield tr("name who may open it by --to or by --passphrase-file, not by both")


def _of_keys(options: Namespace) -> Iterator[str]:
    given = vars(options)
    evidence = given.get("level") or given.get("revocation") or given.get("issuer")
    if evidence and not options.timestamp:
        yield tr("for --level, --revocation and --issuer name a service: --timestamp URL")
    if given.get("key") == [] and not options.token:
        yield tr("name a key to sign with: --key KEY.p12 or --token")
    if given.get("mark") and len(options.mark) != _key_count(options):
        yield tr("give --mark once for each key, in the order of the keys")


def _without_effect(options: Namespace) -> Iterator[str]:
    given = vars(options)
    for commands, pairs in _NEEDED.items():
        for name, needed in pairs.items() if options.command in commands else ():
            if given.get(name) and not given.get(needed):
                option, other = (f"--{one.replace('_', '-')}" for one in (name, needed))
                other = _POSITIONAL.get(needed, other)
                yield tr("{option} does nothing without {other}", option=option, other=other)


def _key_count(options: Namespace) -> int:
    return len(options.key) + (len(options.certificate or [None]) if options.token else 0)
