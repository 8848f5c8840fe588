"""Signs with SoftHSM as with a smart card: every kind of key, and every way it says no."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from aicode_desktop.errors import TokenError, WrongPinError
from aicode_desktop.model.token import PinState, TokenCertificate
from aicode_desktop.sign.backend import Signer
from aicode_desktop.sign.token import TokenSigner, look_into, open_token
from tests import pki
from tests.blank_form import content_of
from tests.conformance.conftest import TOKEN, only_certificate
from tests.softhsm import PIN, TokenStore, softhsm
from tests.unit.sign.conftest import sign
from tests.unit.sign.test_signer_contract import SignerContract

pytestmark = pytest.mark.outside("softhsm2-util", "pkcs11-tool")


@pytest.fixture(scope="class")
def open_signer(kind: str, stocked: TokenStore) -> Iterator[Signer]:
    """Return the signer on the token of that kind; each look and each opening starts a process."""
    with pytest.MonkeyPatch.context() as patch:
        stocked.put_into(patch)
        (token,) = (one for one in look_into(softhsm()).tokens if one.place.label == kind)
        with open_token(token.certificates[0], pin=PIN) as signer:
            yield signer


@pytest.mark.parametrize("kind", pki.FIT_KINDS, scope="class")
class TestToken(SignerContract):
    @pytest.fixture
    def signer(self, open_signer: Signer) -> Signer:
        return open_signer

    def test_it_is_no_throwaway(self, signer: Signer) -> None:
        assert not signer.is_throwaway


def opened(certificate: TokenCertificate, **more: object) -> TokenSigner:
    return open_token(certificate, **({"pin": PIN} | more))  # type: ignore[arg-type]


def test_a_look_shows_holder_issuer_validity_and_purpose_without_a_pin(tokens: TokenStore) -> None:
    tokens.put(TOKEN, pki.signatory())
    tokens.put(TOKEN, pki.certificate_for_tls_only(), number=2)

    found = look_into(softhsm())

    (token,) = found.tokens
    first, second = sorted(token.certificates, key=lambda one: one.label)
    assert (token.place.label, token.pin, token.has_pin_pad) == (TOKEN, PinState.FINE, False)
    assert (first.facts.holder, first.facts.issuer) == (pki.HOLDER, "Test Root")
    assert first.facts.valid_from < pki.NOW < first.facts.valid_until
    assert first.facts.is_meant_for_signing
    assert not second.facts.is_meant_for_signing


def test_certificates_of_authorities_are_not_offered_to_sign_with(tokens: TokenStore) -> None:
    tokens.put(TOKEN, pki.signatory())
    tokens.put_certificate(TOKEN, pki.root(), number=9)

    assert only_certificate(softhsm()).facts.holder == pki.HOLDER


def test_the_chain_comes_from_the_token(tokens: TokenStore) -> None:
    tokens.put(TOKEN, pki.signatory())
    tokens.put_certificate(TOKEN, pki.root(), number=9)

    with opened(only_certificate(softhsm())) as signer:
        assert [one.holder for one in signer.certificates()] == [pki.HOLDER, "Test Root"]


def test_the_chain_comes_from_a_file_beside(token: TokenCertificate) -> None:
    with opened(token, chain=[pki.root().pem]) as signer:
        assert [one.holder for one in signer.certificates()] == [pki.HOLDER, "Test Root"]


def test_a_wrong_pin_is_tried_once_and_the_right_one_still_works(token: TokenCertificate) -> None:
    with pytest.raises(WrongPinError) as wrong:
        opened(token, pin="000000")

    assert "000000" not in str(wrong.value)
    assert "how many" in wrong.value.what
    assert only_certificate(softhsm()).pin is PinState.COUNT_LOW
    with opened(token) as signer:
        assert signer.why_not() is None


def test_no_pin_is_no_try(token: TokenCertificate) -> None:
    with pytest.raises(TokenError, match="asks for its PIN"):
        opened(token, pin=None)

    assert only_certificate(softhsm()).pin is PinState.FINE


def test_a_key_that_wants_the_pin_for_each_signature_gets_it_for_one(tokens: TokenStore) -> None:
    tokens.put(TOKEN, pki.signatory(), is_asking_again=True)

    with opened(only_certificate(softhsm())) as signer:
        assert sign(content_of(), signer).is_complete


def test_the_token_is_found_again_by_its_serial_number(token: TokenCertificate) -> None:
    moved = replace(token, place=replace(token.place, slot=token.place.slot + 1))

    with opened(moved) as signer:
        assert signer.why_not() is None


def test_a_token_that_is_gone_is_said_to_be_gone(token: TokenCertificate) -> None:
    other = replace(token, place=replace(token.place, serial="0000000000000000"))

    with pytest.raises(TokenError, match="is not there any more"):
        opened(other)


def test_a_certificate_without_its_key_cannot_sign(tokens: TokenStore) -> None:
    tokens.put_certificate(TOKEN, pki.signatory())

    with pytest.raises(TokenError, match="no private key"):
        opened(only_certificate(softhsm()))


@pytest.mark.parametrize(
    ("issued", "said"),
    [
        (lambda: pki.issue(kind="RSA 1024"), "1024 bits"),
        (pki.certificate_signed_with_sha1, "SHA-1"),
    ],
    ids=["rsa-1024", "sha1-certificate"],
)
def test_a_weak_certificate_is_refused_before_the_pin(
    issued: Callable[[], pki.Issued], said: str, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, issued())
    certificate = only_certificate(softhsm())

    with pytest.raises(TokenError, match=said):
        opened(certificate, pin="000000")

    assert only_certificate(softhsm()).pin is PinState.FINE


def test_a_closed_signer_says_that_the_token_is_gone(token: TokenCertificate) -> None:
    signer = opened(token)
    signer.close()

    assert signer.why_not() is not None


def test_a_forgotten_signer_takes_its_process_along(token: TokenCertificate) -> None:
    signer = opened(token)
    process = signer._link._process
    del signer

    assert process.poll() is not None


def test_the_pin_is_in_no_attribute_and_no_argument(token: TokenCertificate) -> None:
    with opened(token) as signer:
        process = signer._link._process
        arguments = Path(f"/proc/{process.pid}/cmdline").read_bytes()

        assert PIN.encode() not in arguments
        assert PIN not in repr(vars(signer)) + repr(vars(signer._link)) + repr(process.args)
        assert PIN not in repr(vars(signer.cms_signer()))


def test_no_core_dump_is_left_with_a_pin_in_it(token: TokenCertificate) -> None:
    with opened(token) as signer:
        limits = Path(f"/proc/{signer._link._process.pid}/limits").read_text(encoding="ascii")

    assert next(line.split()[4] for line in limits.splitlines() if "core" in line) == "0"
