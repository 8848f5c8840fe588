"""One cause and one next step for everything that can be seen of readers, modules and tokens."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop.errors import TokenError
from aicode_desktop.model.token import (
    Diagnosis,
    ModuleFacts,
    PinState,
    ReaderFacts,
    SlotFacts,
    TokenCertificate,
    TokenFacts,
    TokenFindings,
    TokenPlace,
)
from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.doctor import diagnosis_of
from aicode_desktop.sign.engine import asn1_pem, asn1_x509
from aicode_desktop.workflow.tokens import choose
from tests import pki

MODULE = Path("/usr/lib/vendor-pkcs11.so")
PLACE = TokenPlace(MODULE, 0, "Executive", "0001")
EMPTY = ReaderFacts("Reader One", has_card=False)
FULL = ReaderFacts("Reader One", has_card=True)


def certificate(
    issued: pki.Issued | None = None, *, label: str = "signing", **more: object
) -> TokenCertificate:
    (_, _, der), *_ = asn1_pem.unarmor((issued or pki.signatory()).pem, multiple=True)
    facts = facts_of(asn1_x509.Certificate.load(der))
    return replace(TokenCertificate(facts, label, PLACE), **more)  # type: ignore[arg-type]


def seen(
    *certificates: TokenCertificate,
    readers: tuple[ReaderFacts, ...] = (FULL,),
    pin: PinState = PinState.FINE,
) -> TokenFindings:
    token = TokenFacts(
        PLACE, "Vendor", "Model", has_pin_pad=False, pin=pin, certificates=certificates
    )
    module = ModuleFacts(MODULE, "Vendor", slots=(SlotFacts("Reader One", token),))
    return TokenFindings(readers, "", (module,))


def without_token(*modules: ModuleFacts, readers: tuple[ReaderFacts, ...] = ()) -> TokenFindings:
    return TokenFindings(readers, "", modules)


WORKING = ModuleFacts(MODULE, "Vendor", description="Vendor’s module")
BROKEN = ModuleFacts(MODULE, "Vendor", problem="The module “vendor-pkcs11.so” broke down.")
PUZZLED = replace(
    WORKING, slots=(SlotFacts("Reader One", None, "The module does not know the token."),)
)


def found(findings: TokenFindings) -> Diagnosis:
    return diagnosis_of(findings, at=pki.NOW)


def test_a_fit_certificate_is_ready() -> None:
    diagnosis = found(seen(certificate()))

    assert diagnosis.is_ready
    assert diagnosis.cause == "One certificate is ready to sign with, on “Executive”."


@pytest.mark.parametrize(
    ("findings", "cause", "step"),
    [
        (without_token(), "No PKCS#11 module was found", "Install the program"),
        (without_token(BROKEN), "broke down", "Install the program"),
        (without_token(WORKING), "No card reader and no token", "Plug it in"),
        (without_token(WORKING, readers=(EMPTY,)), "no card in “Reader One”", "chip first"),
        (without_token(WORKING, readers=(FULL,)), "that no module knows", "Install the program"),
        (without_token(PUZZLED), "that no module knows", "Install the program"),
        (without_token(WORKING, BROKEN, readers=(FULL,)), "broke down", "Install the program"),
        (
            TokenFindings((), "PC/SC is not running.", (WORKING,)),
            "PC/SC is not running",
            "pcscd",
        ),
        (seen(), "shows no certificate", "Ask its issuer"),
        (seen(pin=PinState.LOCKED), "is locked", "PUK"),
        (seen(pin=PinState.NOT_SET), "has no PIN yet", "Set its PIN"),
        (seen(certificate(pin=PinState.LOCKED)), "is locked", "PUK"),
        (seen(certificate(pin=PinState.NOT_SET)), "has no PIN yet", "Set its PIN"),
        (seen(certificate(weakness="It is weak.")), "It is weak.", "new certificate"),
        (seen(certificate(pki.certificate_expired())), "expired on 22 November", "new certificate"),
        (seen(certificate(pki.certificate_not_yet_valid())), "not valid before", "clock"),
        (seen(certificate(pki.certificate_for_tls_only())), "not issued for signing", "issuer"),
    ],
)
def test_one_cause_and_one_next_step(findings: TokenFindings, cause: str, step: str) -> None:
    diagnosis = found(findings)

    assert not diagnosis.is_ready
    assert cause in diagnosis.cause
    assert step in diagnosis.next_step


def test_the_empty_slot_that_softhsm_always_shows_is_no_unknown_card() -> None:
    slot = SlotFacts("SoftHSM slot ID 0x1", None, "The module does not know the token.")
    softhsm = ModuleFacts(Path("/usr/lib/libsofthsm2.so"), "SoftHSM", slots=(slot,))

    assert "No card reader" in found(without_token(softhsm)).cause


def test_the_same_token_seen_through_two_modules_counts_once() -> None:
    once = seen(certificate())

    assert len(replace(once, modules=once.modules * 2).certificates) == 1


def test_the_only_fit_certificate_is_chosen_without_asking() -> None:
    findings = seen(certificate(pki.certificate_expired(), label="old"), certificate())

    assert choose(findings, None, at=pki.NOW).label == "signing"


def test_of_several_one_has_to_be_named() -> None:
    findings = seen(
        certificate(), certificate(pki.signatory("Nikos Ioannou", number=1), label="two")
    )

    with pytest.raises(TokenError, match="several certificates") as several:
        choose(findings, None, at=pki.NOW)
    assert "“two” of Nikos Ioannou" in several.value.next_step
    assert choose(findings, "two", at=pki.NOW).label == "two"


def test_a_certificate_is_named_by_its_number_or_its_digest() -> None:
    facts = certificate().facts
    findings = seen(certificate())
    pairs = zip(facts.serial_number[::2], facts.serial_number[1::2], strict=False)
    with_colons = ":".join(f"{a}{b}" for a, b in pairs)

    for name in (facts.serial_number, facts.serial_number.upper(), facts.sha256[:12]):
        assert choose(findings, name, at=pki.NOW).facts == facts
    if len(facts.serial_number) % 2 == 0:
        assert choose(findings, with_colons, at=pki.NOW).facts == facts


def test_a_name_that_fits_nothing_is_refused() -> None:
    with pytest.raises(TokenError, match="No certificate, or more than one"):
        choose(seen(certificate()), "another", at=pki.NOW)


def test_where_nothing_is_fit_the_refusal_is_the_diagnosis() -> None:
    with pytest.raises(TokenError, match="expired") as refused:
        choose(seen(certificate(pki.certificate_expired())), None, at=pki.NOW)

    assert refused.value.next_step == found(seen(certificate(pki.certificate_expired()))).next_step


def test_a_certificate_that_expires_today_still_signs() -> None:
    issued = pki.issue(until=timedelta(hours=1))

    assert found(seen(certificate(issued))).is_ready
