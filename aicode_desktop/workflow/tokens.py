"""What window and command line do with smart cards, tokens and HSMs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import clauses
from aicode_desktop.errors import TokenError
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.text import name_in_words
from aicode_desktop.model.token import (
    Diagnosis,
    ModuleFacts,
    TokenCertificate,
    TokenFacts,
    TokenFindings,
)
from aicode_desktop.words import tr
from aicode_desktop.workflow.placement import Placement, placement_of

if TYPE_CHECKING:
    from aicode_desktop.sign.token import TokenSigner

_SHORTEST_DIGEST = 8  # hexadecimal digits


def look_around(module: Path | None = None) -> TokenFindings:
    """Return the readers, modules, slots and certificates of this machine, or of one *module*."""
    from aicode_desktop.sign import doctor

    return doctor.look_around(module)


def diagnose(findings: TokenFindings, *, at: datetime) -> Diagnosis:
    """Return one cause and one next step for what was seen."""
    from aicode_desktop.sign import doctor

    return doctor.diagnosis_of(findings, at=at)


@dataclass(frozen=True, slots=True, repr=False)
class Offer(Confidential):
    """A certificate that was seen, where it would sign, and why it cannot, if so."""

    certificate: TokenCertificate
    placement: Placement
    why_not: str


def offers(findings: TokenFindings, pdf: bytes, *, at: datetime) -> tuple[Offer, ...]:
    """Return every certificate seen as it would sign *pdf*; no PIN is needed for that.

    Raises:
        DocumentUnreadableError: it is not a document of this program.
        CannotSignError: every block is signed.
    """
    from aicode_desktop.sign.doctor import why_unfit

    found = []
    for one in findings.certificates:
        placement = placement_of(pdf, one.facts, at=at)
        reasons = [why_unfit(one, at=at), *(objection.sentence for objection in placement.blocking)]
        found.append(Offer(one, placement, next((reason for reason in reasons if reason), "")))
    return tuple(found)


def choose(findings: TokenFindings, wanted: str | None, *, at: datetime) -> TokenCertificate:
    """Return the certificate to sign with: that called *wanted*, or the only fit one.

    It may be called by its label, its serial number, or the beginning of its SHA-256 (hexadecimal).

    Raises:
        TokenError: there is none, or there are several and none was named.
    """
    from aicode_desktop.sign.doctor import is_fit

    offered = findings.certificates
    if wanted is not None:
        named = [one for one in offered if _is_named(one, wanted)]
        if len(named) == 1:
            return named[0]
        raise _which(
            tr("No certificate, or more than one, is called “{wanted}”.", wanted=wanted), offered
        )
    fit = [one for one in offered if is_fit(one, at=at)]
    if len(fit) == 1:
        return fit[0]
    if fit:
        raise _which(tr("There are several certificates to sign with."), fit)
    diagnosis = diagnose(findings, at=at)
    raise TokenError(diagnosis.cause, safe=tr("Nothing was signed."), next_step=diagnosis.next_step)


def open_token(
    certificate: TokenCertificate, *, pin: str | None, chain: Sequence[bytes] = ()
) -> "TokenSigner":
    """Return the key of *certificate*, logged in with *pin*, which is tried once and not kept.

    Raises:
        WrongPinError, TokenError, CannotReadFileError: nothing was signed.
    """
    from aicode_desktop.sign.token import open_token as opened

    return opened(certificate, pin=pin, chain=chain)


def findings_json(findings: TokenFindings, diagnosis: Diagnosis) -> bytes:
    """Return what was seen and what it means as a JSON object."""
    plain = {
        "is_ready": diagnosis.is_ready,
        "cause": diagnosis.cause,
        "next_step": diagnosis.next_step,
        "readers": [{"name": one.name, "has_card": one.has_card} for one in findings.readers],
        "readers_problem": findings.readers_problem,
        "modules": [_module_plain(module) for module in findings.modules],
    }
    return name_in_words(json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode()


def _module_plain(module: ModuleFacts) -> dict[str, object]:
    return {
        "path": str(module.path),
        "name": module.name,
        "description": module.description,
        "problem": module.problem,
        "slots": [
            {
                "description": slot.description,
                "problem": slot.problem,
                "token": _token_plain(slot.token) if slot.token is not None else None,
            }
            for slot in module.slots
        ],
    }


def _token_plain(token: TokenFacts) -> dict[str, object]:
    return {
        "label": token.place.label,
        "serial": token.place.serial,
        "maker": token.maker,
        "model": token.model,
        "has_pin_pad": token.has_pin_pad,
        "pin": token.pin.value,
        "certificates": [
            {
                "label": one.label,
                "holder": one.facts.holder,
                "issuer": one.facts.issuer,
                "serial_number": one.facts.serial_number,
                "valid_from": one.facts.valid_from.isoformat(),
                "valid_until": one.facts.valid_until.isoformat(),
                "algorithm": one.facts.algorithm,
                "is_meant_for_signing": one.facts.is_meant_for_signing,
                "weakness": one.weakness,
                "sha256": one.facts.sha256,
            }
            for one in token.certificates
        ],
    }


def _is_named(certificate: TokenCertificate, wanted: str) -> bool:
    number = wanted.lower().replace(":", "").removeprefix("0x")
    facts = certificate.facts
    return (
        wanted == certificate.label
        or number.lstrip("0") == facts.serial_number.lstrip("0")
        or (len(number) >= _SHORTEST_DIGEST and facts.sha256.startswith(number))
    )


def _which(what: str, offered: Sequence[TokenCertificate]) -> TokenError:
    listed = clauses(
        tr(
            "“{label}” of {holder} (number {number})",
            label=one.label,
            holder=one.facts.holder,
            number=one.facts.serial_number,
        )
        for one in offered
    )
    next_step = tr("Name one by its label or number: {listed}.", listed=listed)
    if not offered:
        next_step = tr("Run the token doctor to see what is there.")
    return TokenError(what, safe=tr("Nothing was signed."), next_step=next_step)
