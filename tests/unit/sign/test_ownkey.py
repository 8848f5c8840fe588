import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12

from aicode_desktop.errors import CannotMakeKeyError, WrongPassphraseError
from aicode_desktop.sign import ownkey
from aicode_desktop.sign.backend import Signer
from aicode_desktop.sign.engine import asn1_pkcs12
from aicode_desktop.sign.keyfile import KeyFileSigner, open_key_file
from aicode_desktop.sign.ownkey import make_own_key
from tests import pki
from tests.blank_form import content_of
from tests.unit.sign.conftest import sign
from tests.unit.sign.test_signer_contract import SignerContract

PASSPHRASE = "four words of mine"  # noqa: S105  (of keys that exist for a test)


def made(**other: object) -> bytes:
    asked: dict[str, object] = {
        "name": pki.HOLDER, "provider": "Phronesis AI S.A.", "country": "gr",
        "at": pki.NOW, "passphrase": PASSPHRASE,
    }  # fmt: skip
    return make_own_key(**(asked | other))  # type: ignore[arg-type]


def opened(content: bytes) -> KeyFileSigner:
    return open_key_file(content, name="own.p12", passphrase=PASSPHRASE)


@pytest.fixture(scope="module")
def own() -> bytes:
    return made()


def certificate_in(content: bytes) -> x509.Certificate:
    _, certificate, _ = pkcs12.load_key_and_certificates(content, PASSPHRASE.encode())
    assert certificate is not None
    return certificate


class TestOwnKey(SignerContract):
    @pytest.fixture
    def signer(self, own: bytes) -> Signer:
        return opened(own)

    def test_it_signs_real_forms(self, signer: Signer) -> None:
        assert not signer.is_throwaway
        assert sign(content_of(), signer).is_complete


def test_the_certificate_names_the_signatory_and_the_provider(own: bytes) -> None:
    facts = opened(own).certificates()[0]

    assert (facts.holder, facts.organisation) == (pki.HOLDER, "Phronesis AI S.A.")
    assert facts.person == pki.HOLDER
    assert facts.is_self_issued
    assert facts.is_meant_for_signing
    assert not facts.is_seal
    assert not facts.is_specimen
    assert facts.algorithm == "ECDSA P-256"


def test_the_certificate_is_for_signing_and_for_three_years(own: bytes) -> None:
    certificate = certificate_in(own)

    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    assert usage.value.content_commitment
    assert not usage.value.key_cert_sign
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert certificate.not_valid_before_utc < pki.NOW
    assert certificate.not_valid_after_utc == pki.NOW.replace(year=2029)
    assert isinstance(certificate.signature_hash_algorithm, hashes.SHA256)


def test_a_key_made_on_a_leap_day_ends_the_day_before() -> None:
    leap_day = datetime(2028, 2, 29, 12, 0, tzinfo=UTC)

    assert certificate_in(made(at=leap_day)).not_valid_after_utc.date().isoformat() == "2031-02-28"


def test_the_file_is_protected_as_today_and_no_weaker(own: bytes) -> None:
    store = asn1_pkcs12.Pfx.load(own)
    assert store["mac_data"]["mac"]["digest_algorithm"]["algorithm"].native == "sha256"
    assert store["mac_data"]["iterations"].native >= 250_000
    for part in store.authenticated_safe:
        if part["content_type"].native == "encrypted_data":
            algorithm = part["content"]["encrypted_content_info"]["content_encryption_algorithm"]
            assert algorithm.encryption_cipher == "aes"
            assert algorithm.key_length == 32
            assert algorithm.kdf_hmac == "sha256"
            assert algorithm.kdf_iterations >= 250_000


@pytest.mark.parametrize(
    "passphrase", [PASSPHRASE, "Ένα μακρύ συνθηματικό " * 4, "🔑🔑 keys of mine"]
)
def test_a_passphrase_in_any_script_and_of_any_length_opens_it(passphrase: str) -> None:
    content = made(passphrase=passphrase)

    assert open_key_file(content, name="own.p12", passphrase=passphrase).certificates()


def test_nothing_but_the_passphrase_opens_it(own: bytes) -> None:
    assert b"PRIVATE KEY" not in own
    with pytest.raises(WrongPassphraseError):
        open_key_file(own, name="own.p12", passphrase=PASSPHRASE + " ")


def test_two_keys_are_never_the_same(own: bytes) -> None:
    other = certificate_in(made())
    first = certificate_in(own)

    assert isinstance(other.public_key(), ec.EllipticCurvePublicKey)
    assert other.public_key() != first.public_key()
    assert other.serial_number != first.serial_number


@pytest.mark.parametrize(
    ("name", "provider"),
    [
        ("Ελένη Παπαδοπούλου-Χριστοδουλοπούλου", "Φρόνησις Ανώνυμη Εταιρεία Τεχνητής Νοημοσύνης"),
        ("陳" * 64, "Национална компания „Железопътна инфраструктура“, София"),
        ("O’Brien, Siobhán + Co = 1", 'AT&T <c> "quoted"'),
    ],
)
def test_names_in_any_script_come_back_as_they_were(name: str, provider: str) -> None:
    facts = opened(made(name=name, provider=provider)).certificates()[0]

    assert (facts.holder, facts.organisation) == (name, provider)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""}, {"name": "  "}, {"name": "x" * 65}, {"name": "Eleni\u202e"},
        {"name": "Eleni\n"  "Papa"}, {"provider": ""}, {"provider": "x" * 65},
        {"country": ""}, {"country": "GRC"}, {"country": "1A"}, {"country": "ΕΛ"},
    ],
    ids=str,
)  # fmt: skip
def test_what_a_certificate_cannot_hold_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(CannotMakeKeyError) as refused:
        made(**wrong)

    assert refused.value.safe == "No key was made."
    assert refused.value.next_step


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", "too short"), ("elevenchars", "too short"), ("abababababababab", "repeats a few"),
        ("four words of\0mine", "cannot be typed"), ("four words of\ud800mine", "cannot be typed"),
    ],
)  # fmt: skip
def test_a_weak_passphrase_is_refused_in_plain_words(passphrase: str, said: str) -> None:
    with pytest.raises(CannotMakeKeyError, match=said):
        made(passphrase=passphrase)


def test_what_it_proves_promises_neither_identity_nor_qualification() -> None:
    proves = " ".join(ownkey.what_it_proves())
    does_not = " ".join(ownkey.what_it_does_not_prove())

    assert "changed" in proves
    assert "nobody checked" in does_not
    assert "qualified" in does_not
    assert "is not published" in does_not
    assert "qualified" not in proves


@pytest.mark.outside("openssl")
def test_openssl_opens_the_file(own: bytes, tmp_path: Path) -> None:
    (tmp_path / "own.p12").write_bytes(own)
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")

    shown = subprocess.run(
        ["openssl", "pkcs12", "-in", "own.p12", "-passin", "file:passphrase", "-nodes", "-info"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert f"CN = {pki.HOLDER}" in shown.stdout
    assert "BEGIN PRIVATE KEY" in shown.stdout
    assert "MAC: sha256, Iteration 250000" in shown.stderr
    assert "AES-256-CBC, Iteration 250000, PRF hmacWithSHA256" in shown.stderr
