import time

import pytest

from aicode_desktop.errors import CannotReadFileError, UnusableKeyError, WrongPassphraseError
from aicode_desktop.sign.keyfile import open_key_file
from tests import pki

ALGORITHMS = {"P-256": "ECDSA P-256", "P-384": "ECDSA P-384", "P-521": "ECDSA P-521"}


@pytest.mark.parametrize("kind", pki.FIT_KINDS)
def test_a_key_of_a_fit_kind_opens_and_tells_whose_it_is(kind: str) -> None:
    issued = pki.signatory(kind=kind)

    signer = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)

    own, *above = signer.certificates()
    assert own.holder == own.person == pki.HOLDER
    assert own.algorithm == ALGORITHMS.get(kind, kind)
    assert own.issuer == "Test Root"
    assert not own.is_self_issued
    assert own.is_meant_for_signing
    assert [facts.holder for facts in above] == ["Test Root"]
    assert signer.why_not() is None
    assert not signer.is_throwaway


@pytest.mark.parametrize(
    "passphrase", ["wrong", "", "correct horse ", "Correct Horse", "with a \0 in it"]
)
def test_another_passphrase_does_not_open_the_key(passphrase: str) -> None:
    with pytest.raises(WrongPassphraseError) as refused:
        open_key_file(pki.signatory().p12(), name="key.p12", passphrase=passphrase)

    assert "key.p12" in refused.value.what
    if passphrase.strip():
        assert passphrase not in str(refused.value)


def test_a_key_file_without_a_passphrase_opens_with_none() -> None:
    signer = open_key_file(pki.signatory().p12(""), name="key.p12", passphrase="")

    assert signer.certificates()[0].holder == pki.HOLDER


def test_a_passphrase_may_be_in_any_script() -> None:
    passphrase = "Ελευθερία ή θάνατος ✓"  # noqa: S105  (of a key that exists for this test)

    signer = open_key_file(pki.signatory().p12(passphrase), name="key.p12", passphrase=passphrase)

    assert signer.certificates()[0].holder == pki.HOLDER


@pytest.mark.parametrize("wrong", pki.key_files())
def test_a_key_file_with_one_thing_wrong_is_refused_at_once_and_says_why(wrong: str) -> None:
    content = pki.key_files()[wrong]
    began = time.monotonic()

    with pytest.raises(UnusableKeyError) as refused:
        open_key_file(content, name="key.p12", passphrase=pki.PASSPHRASE)

    assert "key.p12" in refused.value.what
    assert refused.value.safe
    assert refused.value.next_step
    assert time.monotonic() - began < 5  # a bound for the hostile ones, far from what they take


def test_a_file_with_lengths_left_open_is_opened_without_a_word_of_the_library() -> None:
    content = pki.signatory().p12()
    assert content[:2] == b"\x30\x82"
    as_some_systems_write_it = b"\x30\x80" + content[4:] + b"\0\0"  # BER, not DER

    signer = open_key_file(as_some_systems_write_it, name="key.p12", passphrase=pki.PASSPHRASE)

    assert signer.certificates()[0].holder == pki.HOLDER


def test_what_a_signer_says_of_itself_holds_no_secret() -> None:
    signer = open_key_file(pki.signatory().p12(), name="key.p12", passphrase=pki.PASSPHRASE)

    said = repr(signer) + repr(signer.cms_signer())

    assert said == "<KeyFileSigner><_CmsSignerInMemory>"
    assert pki.PASSPHRASE not in repr(vars(signer))


def test_a_certificate_named_by_given_and_family_name_tells_the_person() -> None:
    named = pki.subject("PAPADOPOULOU (E)", GIVEN_NAME="Eleni", SURNAME="Papadopoulou")
    issued = pki.issue(name=named)

    facts = open_key_file(issued.p12(), name="k", passphrase=pki.PASSPHRASE).certificates()[0]

    assert facts.person == facts.holder == "Eleni Papadopoulou"


def test_a_seal_names_an_organisation_and_no_person() -> None:
    facts = open_key_file(pki.seal().p12(), name="k", passphrase=pki.PASSPHRASE).certificates()[0]

    assert facts.is_seal
    assert facts.person == ""
    assert facts.organisation == "Phronesis AI"


def test_a_chain_beside_the_file_completes_it() -> None:
    issued = pki.signatory()
    alone = pki.Issued(issued.key, issued.certificate).p12()

    def holders(*beside: bytes) -> list[str]:
        signer = open_key_file(alone, name="key.p12", passphrase=pki.PASSPHRASE, beside=beside)
        return [one.holder for one in signer.certificates()]

    assert holders() == [pki.HOLDER]
    assert holders(pki.root().pem) == [pki.HOLDER, "Test Root"]
    assert holders(pki.seal().pem) == [pki.HOLDER]
    with pytest.raises(CannotReadFileError):
        holders(b"no certificate")
