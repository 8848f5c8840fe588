"""What the command line signs with: certificate files, tokens, own keys, time-stamp services."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.cli import terminal
from aicode_desktop.cli.main import NOT_READY, OK
from aicode_desktop.errors import WrongPinError
from aicode_desktop.host.files import read_file
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.model.token import PinState, TokenCertificate, TokenFacts, TokenFindings
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, long_term, own_key, tokens

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer
    from aicode_desktop.sign.longterm import LongTerm

CHAIN_LIMIT_BYTES = 1_000_000
EVIDENCE_LIMIT_BYTES = 25_000_000  # lists of large issuers pass ten


@contextmanager
def opened_signers(options: Namespace, *, at: datetime) -> Iterator[list["Signer"]]:
    """Yield the signers that *options* name, files first; tokens are logged out at the end.

    Raises:
        AicodeError: one of them cannot be opened; nothing was signed.
    """
    with ExitStack() as until_signed:
        signers: list[Signer] = []
        chain = [read_file(Path(name), limit_bytes=CHAIN_LIMIT_BYTES) for name in options.chain]
        passphrase_files = [Path(name) for name in options.passphrase_file]
        for place, name in enumerate(options.key):
            key = Path(name)
            file = passphrase_files[place] if place < len(passphrase_files) else None
            passphrase = terminal.passphrase_for(key, file)
            signers.append(actions.open_key(key, passphrase=passphrase, chain=chain))
        if options.token:
            _add_tokens(signers, until_signed, options, chain=chain, at=at)
        yield signers


def long_term_in(options: Namespace) -> "LongTerm | None":
    """Return the time-stamp service and evidence that *options* name, if any.

    Raises:
        CannotReadFileError: a file of evidence cannot be read.
    """
    return required_long_term_in(options) if options.timestamp else None


def required_long_term_in(options: Namespace) -> "LongTerm":
    """Return the time-stamp service and evidence that *options* name.

    Raises:
        CannotReadFileError: a file of evidence cannot be read.
    """
    certificates, revocations = (
        [read_file(Path(name), limit_bytes=EVIDENCE_LIMIT_BYTES) for name in names]
        for names in (options.issuer, options.revocation)
    )
    return long_term.long_term_with(
        options.timestamp,
        level=SignatureLevel(options.level),
        certificates=certificates,
        revocations=revocations,
    )


def report(options: Namespace, *, at: datetime) -> int:
    """Print what was seen of readers, modules, tokens and certificates; 0 where one can sign."""
    findings = tokens.look_around(Path(options.module) if options.module else None)
    diagnosis = tokens.diagnose(findings, at=at)
    if options.json:
        sys.stdout.write(tokens.findings_json(findings, diagnosis).decode())
    else:
        _say_findings(findings)
        terminal.say(tr("Cause: {cause}", cause=diagnosis.cause))
        terminal.say(tr("Next: {step}", step=diagnosis.next_step))
    return OK if diagnosis.is_ready else NOT_READY


def make(options: Namespace, *, at: datetime) -> int:
    """Make a key of one’s own; say what it is, and what its signatures prove and do not prove."""
    path = Path(options.output)
    actions.refuse_taken(path)
    file = Path(options.passphrase_file) if options.passphrase_file else None
    made = own_key.make_own_key(
        path,
        name=options.name,
        provider=options.provider,
        country=options.country,
        at=at,
        passphrase=terminal.new_passphrase_for(path, file),
    )
    certificate = made.certificate
    terminal.say(tr("Written: {path}", path=path))
    terminal.say(
        tr(
            "Certificate of {holder}, issued by itself, {kind}, valid until {date}.",
            holder=certificate.holder,
            kind=certificate.algorithm,
            date=f"{certificate.valid_until:%Y-%m-%d}",
        )
    )
    terminal.say(tr("SHA-256 of the certificate: {hex}", hex=certificate.sha256))
    terminal.say(tr("A signature with it proves:"))
    for sentence in made.proves:
        terminal.say(f"  {sentence}")
    terminal.say(tr("It does not prove:"))
    for sentence in made.does_not_prove:
        terminal.say(f"  {sentence}")
    terminal.say(
        tr("Keep the file and its passphrase apart. Nobody can restore either if it is lost.")
    )
    return OK


def _add_tokens(
    signers: list["Signer"],
    until_signed: ExitStack,
    options: Namespace,
    *,
    chain: list[bytes],
    at: datetime,
) -> None:
    findings = tokens.look_around(Path(options.module) if options.module else None)
    pin_files = [Path(name) for name in options.pin_file]
    for place, wanted in enumerate(options.certificate or [None]):
        certificate = tokens.choose(findings, wanted, at=at)
        terminal.note(
            tr(
                "Certificate of {holder}, issued by {issuer}, valid until {date}.",
                holder=certificate.facts.holder,
                issuer=certificate.facts.issuer,
                date=f"{certificate.facts.valid_until:%Y-%m-%d}",
            )
        )
        file = pin_files[place] if place < len(pin_files) else None
        pin = _pin_for(certificate, file)
        signer = tokens.open_token(certificate, pin=pin, chain=chain)
        until_signed.callback(signer.close)
        signers.append(signer)


def _pin_for(certificate: TokenCertificate, pin_file: Path | None) -> str | None:
    """Return the PIN; None where it is typed on the reader, or would be asked for in vain."""
    token, state = certificate.place.label, certificate.pin
    if certificate.has_pin_pad:
        terminal.note(tr("Type the PIN on the reader now."))
        return None
    if state is PinState.LOCKED or certificate.weakness:
        return None
    if state is PinState.FINE:
        return terminal.pin_for(token, pin_file)
    left = {
        PinState.COUNT_LOW: tr("A wrong PIN was entered last."),
        PinState.FINAL_TRY: tr("One try is left: another wrong PIN locks the token."),
        PinState.NOT_SET: tr("The token says that no PIN is set."),
    }[state]
    if pin_file is not None:  # a script that goes on trying locks the token
        raise WrongPinError(
            tr("{left} A PIN from a file is not tried now.", left=left),
            safe=tr("The PIN was not tried. Nothing was signed."),
            next_step=tr("Sign once without --pin-file and type the PIN; the count begins anew."),
        )
    terminal.note(left)
    return terminal.pin_for(token, None)


def _say_findings(findings: TokenFindings) -> None:
    for reader in findings.readers:
        holds = tr("a card is in it") if reader.has_card else tr("empty")
        terminal.say(tr("Reader: {name}: {holds}", name=reader.name, holds=holds))
    if findings.readers_problem:
        terminal.say(tr("Readers: {problem}", problem=findings.readers_problem))
    for module in findings.modules:
        terminal.say(
            tr(
                "Module: {path}: {said}",
                path=module.path,
                said=module.problem or module.description or module.name,
            )
        )
        for slot in module.slots:
            if slot.token is not None:
                _say_token(slot.token)
            else:
                said = slot.problem or tr("empty")
                terminal.say(tr("  Slot: {name}: {said}", name=slot.description, said=said))


def _say_token(token: TokenFacts) -> None:
    states = {
        PinState.FINE: tr("the PIN is as it should be"),
        PinState.COUNT_LOW: tr("a wrong PIN was entered last"),
        PinState.FINAL_TRY: tr("one try is left before the PIN is locked"),
        PinState.LOCKED: tr("the PIN is locked"),
        PinState.NOT_SET: tr("no PIN is set"),
    }
    terminal.say(
        tr(
            "  Token: {label} ({maker} {model}): {state}",
            label=token.place.label,
            maker=token.maker,
            model=token.model,
            state=states[token.pin],
        )
    )
    for one in token.certificates:
        facts = one.facts
        terminal.say(
            tr(
                "    Certificate: {label}: {holder}, issued by {issuer}, {begin} to {end}, {kind},"
                " number {number}{purpose}",
                label=one.label,
                holder=facts.holder,
                issuer=facts.issuer,
                begin=f"{facts.valid_from:%Y-%m-%d}",
                end=f"{facts.valid_until:%Y-%m-%d}",
                kind=facts.algorithm,
                number=facts.serial_number,
                purpose="" if facts.is_meant_for_signing else tr(", not for signing documents"),
            )
        )
