"""Cards and tokens at the terminal: what was seen of them, and the PIN asked for.

Apart from ``keys``, because most commands never see a token and need not wait for this.
"""

from argparse import Namespace
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import NOT_READY, OK
from aicode_desktop.errors import WrongPinError
from aicode_desktop.host.clock import here
from aicode_desktop.model.token import PinState, TokenCertificate, TokenFacts, TokenFindings
from aicode_desktop.words import tr
from aicode_desktop.workflow import tokens

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer


def report(options: Namespace, *, at: datetime) -> int:
    """Print what was seen of readers, modules, tokens and certificates; 0 where one can sign."""
    findings = tokens.look_around(Path(options.module) if options.module else None)
    diagnosis = tokens.diagnose(findings, at=at)
    if options.json:
        terminal.say_json_file(tokens.findings_json(findings, diagnosis))
    else:
        _say_findings(findings)
        terminal.say(tr("Cause: {cause}", cause=diagnosis.cause))
        terminal.say(tr("Next: {step}", step=diagnosis.next_step))
    return OK if diagnosis.is_ready else NOT_READY


def add_tokens(
    signers: list["Signer"],
    until_signed: ExitStack,
    options: Namespace,
    *,
    chain: list[bytes],
    at: datetime,
) -> None:
    """Add to *signers* the tokens that *options* name; *until_signed* logs them out.

    Raises:
        AicodeError: one of them cannot be opened; nothing was signed.
    """
    findings = tokens.look_around(Path(options.module) if options.module else None)
    pin_files = [Path(name) for name in options.pin_file]
    for place, wanted in enumerate(options.certificate or [None]):
        certificate = tokens.choose(findings, wanted, at=at)
        terminal.note(
            tr(
                "Certificate of {holder}, issued by {issuer}, valid until {date}.",
                holder=certificate.facts.holder,
                issuer=certificate.facts.issuer,
                date=day_in_words(here(certificate.facts.valid_until)),
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
                begin=day_in_words(here(facts.valid_from)),
                end=day_in_words(here(facts.valid_until)),
                kind=facts.algorithm,
                number=facts.serial_number,
                purpose="" if facts.is_meant_for_signing else tr(", not for signing documents"),
            )
        )
