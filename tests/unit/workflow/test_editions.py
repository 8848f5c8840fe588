"""Loading an edition: only one that somebody vouches for, and never over another."""

import hashlib
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs7

from aicode_desktop.check.edition import code_of_practice, editions
from aicode_desktop.errors import CannotReadFileError, OutputExistsError, UnknownEditionError
from aicode_desktop.host import paths
from aicode_desktop.workflow import editions as loading
from tests import pki
from tests.later_acts import NEWER_EDITION, newer_edition, write_newer_edition

DETACHED = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def signature_of(content: bytes, by: pki.Issued) -> bytes:
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    key = by.key
    signed = builder.add_signer(by.certificate, key, hashes.SHA256())  # type: ignore[arg-type]  # RSA or EC
    return signed.sign(serialization.Encoding.DER, DETACHED)


def pem_of(issued: pki.Issued) -> bytes:
    return issued.certificate.public_bytes(serialization.Encoding.PEM)


def test_an_edition_is_loaded_by_its_digest_and_stays(tmp_path: Path) -> None:
    file = write_newer_edition(tmp_path)
    digest = digest_of(newer_edition()).upper()
    spoken = " ".join(digest[i : i + 4] for i in range(0, 64, 4))

    loaded = loading.load_by_digest(file, sha256=spoken, at=pki.NOW)

    assert loaded.code.edition == NEWER_EDITION
    assert NEWER_EDITION in editions()
    assert code_of_practice(NEWER_EDITION) == loaded.code
    assert loaded.sha256 == digest.lower()
    again = loading.load_by_digest(file, sha256=digest, at=pki.NOW)
    assert again == loaded


@pytest.mark.parametrize("sha256", ["", "0" * 64, "0" * 63, "no digest", "0" * 65])
def test_another_digest_loads_nothing(sha256: str, tmp_path: Path) -> None:
    with pytest.raises(CannotReadFileError):
        loading.load_by_digest(write_newer_edition(tmp_path), sha256=sha256, at=pki.NOW)

    assert NEWER_EDITION not in editions()
    with pytest.raises(UnknownEditionError):
        code_of_practice(NEWER_EDITION)


def test_another_text_of_an_edition_at_hand_is_refused(tmp_path: Path) -> None:
    for edition in (NEWER_EDITION, "2025-07-10"):
        content = newer_edition().replace(NEWER_EDITION.encode(), edition.encode())
        file = tmp_path / "code.json"
        file.write_bytes(content)
        if edition == NEWER_EDITION:
            loading.load_by_digest(file, sha256=digest_of(content), at=pki.NOW)
        other = content.replace(b"Informing downstream providers", b"Something else")
        file.write_bytes(other)
        with pytest.raises(OutputExistsError):
            loading.load_by_digest(file, sha256=digest_of(other), at=pki.NOW)


def test_a_loaded_file_that_was_spoilt_later_is_no_edition_any_more(tmp_path: Path) -> None:
    file = write_newer_edition(tmp_path)
    loading.load_by_digest(file, sha256=digest_of(newer_edition()), at=pki.NOW)
    (paths.editions() / NEWER_EDITION / "code.json").write_bytes(b"{}")

    assert NEWER_EDITION not in editions()


def test_an_edition_is_loaded_by_a_signature_that_leads_to_a_named_root(tmp_path: Path) -> None:
    file, beside = write_newer_edition(tmp_path), tmp_path / "code.json.p7s"
    beside.write_bytes(signature_of(newer_edition(), pki.signatory()))

    loaded = loading.load_by_signature(
        file, signature=beside, roots=[pem_of(pki.root())], at=pki.NOW
    )

    assert loaded.vouched_by == f"Signed by {pki.HOLDER}."


def test_a_signature_of_something_else_or_by_somebody_else_loads_nothing(tmp_path: Path) -> None:
    file, beside = write_newer_edition(tmp_path), tmp_path / "code.json.p7s"
    root = pem_of(pki.root())
    right = signature_of(newer_edition(), pki.signatory())
    cases = {
        "another content": (signature_of(b"another", pki.signatory()), [root]),
        "no root": (right, []),
        "another root": (right, [pem_of(pki.signatory("Somebody Else"))]),
        "expired": (signature_of(newer_edition(), pki.certificate_expired()), [root]),
        "cut off": (right[:-20], [root]),
        "no signature": (b"no signature", [root]),
        "a certificate": (pem_of(pki.signatory()), [root]),
        "empty": (b"", [root]),
        "too large": (bytes(300_000), [root]),
    }
    for name, (signature, roots) in cases.items():
        beside.write_bytes(signature)
        with pytest.raises(CannotReadFileError):
            loading.load_by_signature(file, signature=beside, roots=roots, at=pki.NOW)
        assert NEWER_EDITION not in editions(), name


@pytest.mark.outside("openssl")
def test_a_signature_that_openssl_made_is_accepted(tmp_path: Path) -> None:
    file, beside = write_newer_edition(tmp_path), tmp_path / "code.json.p7s"
    signatory = pki.signatory()
    (tmp_path / "cert.pem").write_bytes(pem_of(signatory))
    (tmp_path / "key.pem").write_bytes(
        signatory.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    subprocess.run(
        ["openssl", "cms", "-sign", "-binary", "-in", str(file), "-signer", "cert.pem", "-inkey",
         "key.pem", "-outform", "PEM", "-out", str(beside)],
        cwd=tmp_path, check=True, capture_output=True,
    )  # fmt: skip

    loaded = loading.load_by_signature(
        file, signature=beside, roots=[pem_of(pki.root())], at=pki.NOW
    )

    assert loaded.code.edition == NEWER_EDITION
