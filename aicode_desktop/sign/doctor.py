"""Why a token cannot sign: everything that was seen, one cause, and one next step.

Readers, modules, slots and certificates are looked at without a PIN; nothing is changed on a token.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.host.clock import here
from aicode_desktop.model.token import (
    Diagnosis,
    ModuleFacts,
    PinState,
    ReaderFacts,
    TokenCertificate,
    TokenFindings,
)
from aicode_desktop.sign.modules import FoundModule, found_modules
from aicode_desktop.sign.readers import NO_LIBRARY, NO_SERVICE
from aicode_desktop.sign.token import LOOK_SECONDS, look_into
from aicode_desktop.sign.token_link import SilentTokenError, TokenLink
from aicode_desktop.words import plural, tr

READERS_SECONDS = 10.0

_AT_ONCE = 4  # modules tried side by side, so that one that hangs does not hold the others up


def look_around(
    module: Path | None = None, *, within_seconds: float = LOOK_SECONDS
) -> TokenFindings:
    """Return what is seen through *module*, or through every module found where it is None."""
    modules = [FoundModule(module, module.stem)] if module is not None else found_modules()
    with ThreadPoolExecutor(_AT_ONCE) as side_by_side:
        readers = side_by_side.submit(_readers)
        looks = side_by_side.map(lambda one: look_into(one, within_seconds=within_seconds), modules)
        return TokenFindings(*readers.result(), tuple(looks))


def is_fit(certificate: TokenCertificate, *, at: datetime) -> bool:
    """Return whether *certificate* can sign at the time *at*, once its PIN is given."""
    return _unfitness(certificate, at) is None


def why_unfit(certificate: TokenCertificate, *, at: datetime) -> str:
    """Return why *certificate* cannot sign at the time *at*; nothing where it can."""
    unfitness = _unfitness(certificate, at)
    return unfitness[0] if unfitness is not None else ""


def diagnosis_of(findings: TokenFindings, *, at: datetime) -> Diagnosis:
    """Return the one cause that stands in the way first, and what to do about it."""
    fit = [one for one in findings.certificates if is_fit(one, at=at)]
    if fit:
        return Diagnosis(
            is_ready=True,
            cause=plural(
                "One certificate is ready to sign with, on “{token}”.",
                "{n} certificates are ready to sign with, the first on “{token}”.",
                len(fit),
                token=fit[0].place.label,
            ),
            next_step=tr("Choose it when you sign; the PIN is asked once."),
        )
    for look in (_unfit_certificate, _token_without_certificate, _no_token):
        found = look(findings, at)
        if found is not None:
            return Diagnosis(False, *found)
    raise AssertionError("the last look always finds a cause")


Cause = tuple[str, str]


def _unfit_certificate(findings: TokenFindings, at: datetime) -> Cause | None:
    for certificate in findings.certificates:
        reason = _unfitness(certificate, at)
        if reason is not None:
            return reason
    return None


def _unfitness(certificate: TokenCertificate, at: datetime) -> Cause | None:
    facts, token = certificate.facts, certificate.place.label
    ask_issuer = tr("Ask its issuer for a new certificate, or choose another token.")
    until = day_in_words(here(facts.valid_until))
    begin = day_in_words(here(facts.valid_from))
    reasons: tuple[tuple[bool, Callable[[], Cause]], ...] = (
        (certificate.pin is PinState.LOCKED, lambda: _locked(token)),
        (certificate.pin is PinState.NOT_SET, lambda: _no_pin(token)),
        (bool(certificate.weakness), lambda: (certificate.weakness, ask_issuer)),
        (
            at > facts.valid_until,
            lambda: (tr("The certificate on “{t}” expired on {d}.", t=token, d=until), ask_issuer),
        ),
        (
            at < facts.valid_from,
            lambda: (
                tr("The certificate on “{t}” is not valid before {d}.", t=token, d=begin),
                tr("Check the clock of this computer, or wait until then."),
            ),
        ),
        (
            not facts.is_meant_for_signing,
            lambda: (
                tr("The certificate on “{t}” was not issued for signing documents.", t=token),
                ask_issuer,
            ),
        ),
    )
    return next((cause() for applies, cause in reasons if applies), None)


def _token_without_certificate(findings: TokenFindings, _: datetime) -> Cause | None:
    tokens = [token for module in findings.modules for token in module.tokens]
    if not tokens:
        return None
    label = tokens[0].place.label
    if tokens[0].pin is PinState.LOCKED:
        return _locked(label)
    if tokens[0].pin is PinState.NOT_SET:
        return _no_pin(label)
    return (
        tr("The token “{token}” shows no certificate to sign with.", token=label),
        tr("Ask its issuer to put one on it, or use the module that came with the token."),
    )


def _no_token(findings: TokenFindings, _: datetime) -> Cause:
    broken = [module for module in findings.modules if module.problem]
    with_card = [reader for reader in findings.readers if reader.has_card]
    install = tr("Install the program that came with the token, then look again.")
    if broken and (with_card or len(broken) == len(findings.modules)):
        return broken[0].problem, install
    if not findings.modules:
        return (
            tr("No PKCS#11 module was found on this computer."),
            tr("Install the program that came with the token, or name its module by hand."),
        )
    unknown = _unknown_to_its_module(findings.modules)
    if with_card or unknown:
        name = with_card[0].name if with_card else unknown
        return tr("There is a card in “{reader}” that no module knows.", reader=name), install
    if findings.readers_problem and not findings.readers:
        return (
            findings.readers_problem,
            tr("Install and start it (on Debian and Ubuntu the package pcscd), then look again."),
        )
    if not findings.readers:
        return (
            tr("No card reader and no token was seen."),
            tr("Plug it in, wait until its light is steady, and look again."),
        )
    return (
        tr("There is no card in “{reader}”.", reader=findings.readers[0].name),
        tr("Put the card in with the chip first, and look again."),
    )


def _unknown_to_its_module(modules: Sequence[ModuleFacts]) -> str:
    # SoftHSM always shows one slot that is not set up; nobody put a card in there.
    slots = (slot for module in modules if module.name != "SoftHSM" for slot in module.slots)
    return next((slot.description for slot in slots if slot.problem), "")


def _locked(token: str) -> Cause:
    return (
        tr("The PIN of “{token}” is locked after too many wrong tries.", token=token),
        tr("Unlock it with the PUK in the program that came with the token, or ask its issuer."),
    )


def _no_pin(token: str) -> Cause:
    return (
        tr("“{token}” has no PIN yet.", token=token),
        tr("Set its PIN in the program that came with the token."),
    )


def _readers() -> tuple[tuple[ReaderFacts, ...], str]:
    unknown = tr("The system did not say which card readers there are.")
    try:
        with TokenLink() as link:
            answer = link.ask({"do": "readers"}, within_seconds=READERS_SECONDS)
    except SilentTokenError:
        return (), unknown
    problem = str(answer["problem"])
    sentences = {
        "": "",
        NO_LIBRARY: tr("The system’s part for card readers (PC/SC) is not installed."),
        NO_SERVICE: tr("The system’s service for card readers (PC/SC) is not running."),
    }
    readers = tuple(ReaderFacts(one["name"], one["has_card"]) for one in answer["readers"])
    return readers, sentences.get(problem, unknown)
