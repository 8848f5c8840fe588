"""Signed documents in the words of validators not our own: Poppler with NSS, OpenSSL, qpdf."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.render.mark import signature_mark
from aicode_desktop.render.reading import open_blocks
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.signing import sign_document
from tests import hostile_signed, pki
from tests.conformance.verapdf import FLAVOURS, verdicts_on
from tests.documents import EXAMPLES, example, rendered

# NSS, which pdfsig asks, knows no Ed25519, and OpenSSL 3.0 none in CMS; veraPDF reads no signature.
KNOWN_TO_NSS = tuple(kind for kind in pki.FIT_KINDS if kind != "Ed25519")
JOINT = "joint-signatories-outside-the-union"


def signed_by_all(document: RenderedDocument, kind: str = "P-256") -> SignedDocument:
    """Return *document* signed in every block, each with a mark, by keys of the root's issue."""
    pdf = document.pdf
    for number, field in enumerate(open_blocks(document.pdf)):
        signatory = document.content.draft.signatories[number]
        issued = pki.signatory(signatory.name_latin or signatory.name, number=number, kind=kind)
        signer = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)
        mark = signature_mark(
            signatory=signatory,
            certificate=signer.certificates()[0],
            place=document.content.draft.place,
            at=pki.NOW,
            specimen=False,
        )
        signed = sign_document(
            pdf, content=document.content, signer=signer, field=field, mark=mark, at=pki.NOW
        )
        pdf = signed.pdf
    assert signed.is_complete
    return signed


def what_pdfsig_says(pdf: bytes, folder: Path) -> list[dict[str, str]]:
    """Return the facts on each signature."""
    file = folder / "signed.pdf"
    file.write_bytes(pdf)
    answer = subprocess.run(
        ["pdfsig", "-nocert", str(file)],
        capture_output=True, text=True, check=False, env=os.environ | {"TZ": "UTC"},
    )  # fmt: skip
    told = [part.splitlines()[1:] for part in answer.stdout.split("Signature #")[1:]]
    return [
        {line[4:].partition(":")[0]: line.partition(": ")[2] for line in lines} for lines in told
    ]


def the_parts_that_are_signed(pdf: bytes) -> tuple[bytes, bytes]:
    """Return the CMS object of the last signature and the bytes that it signs."""
    *_, found = re.finditer(rb"/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)\s*\]", pdf)
    _, before, after, length = map(int, found.groups())
    contents = bytes.fromhex(pdf[before + 1 : after - 1].decode("ascii"))
    size = 4 + int.from_bytes(contents[2:4], "big")  # DER: 30 82 and two bytes of length
    return contents[:size], pdf[:before] + pdf[after : after + length]


@pytest.mark.outside("pdfsig")
@pytest.mark.parametrize("name", EXAMPLES)
def test_poppler_finds_every_example_validly_signed(name: str, tmp_path: Path) -> None:
    signed = signed_by_all(rendered(example(name)))

    said = what_pdfsig_says(signed.pdf, tmp_path)

    assert len(said) == len(signed.content.draft.signatories)
    for facts in said:
        assert facts["Signature Validation"] == "Signature is Valid."
        assert facts["Signature Type"] == "ETSI.CAdES.detached"
        assert facts["Signing Time"].startswith("Nov 23 2026")
    assert "Total document signed" in said[-1]


@pytest.mark.outside("pdfsig")
@pytest.mark.parametrize("kind", KNOWN_TO_NSS)
def test_poppler_finds_signatures_with_every_kind_of_key_valid(kind: str, tmp_path: Path) -> None:
    signed = signed_by_all(rendered(example()), kind)

    (facts,) = what_pdfsig_says(signed.pdf, tmp_path)

    assert facts["Signature Validation"] == "Signature is Valid."


@pytest.mark.outside("pdfsig")
@pytest.mark.parametrize("change", ["one-byte-changed", "signature-bytes-changed"])
def test_poppler_agrees_that_a_changed_form_is_altered(change: str, tmp_path: Path) -> None:
    signed = signed_by_all(rendered(example()))
    changes = {
        "one-byte-changed": lambda pdf: pdf.replace(b"%PDF-1.7", b"%PDF-1.6", 1),
        "signature-bytes-changed": hostile_signed.ALTERED["signature-bytes-changed"],
    }

    (facts,) = what_pdfsig_says(changes[change](signed.pdf), tmp_path)

    assert facts["Signature Validation"] != "Signature is Valid."


@pytest.mark.outside("openssl")
@pytest.mark.parametrize("kind", KNOWN_TO_NSS)
def test_openssl_verifies_the_signature_as_cades_up_to_the_root(kind: str, tmp_path: Path) -> None:
    signed = signed_by_all(rendered(example()), kind)
    cms, content = the_parts_that_are_signed(signed.pdf)
    for name, part in (("sig.der", cms), ("content", content), ("root.pem", pki.root().pem)):
        (tmp_path / name).write_bytes(part)

    answer = subprocess.run(
        ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", "sig.der",
         "-content", "content", "-CAfile", "root.pem", "-purpose", "any", "-out", "/dev/null"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert answer.returncode == 0, answer.stderr
    assert "CAdES Verification successful" in answer.stderr


@pytest.mark.outside("qpdf")
def test_qpdf_finds_nothing_wrong_with_a_form_that_two_have_signed(tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed_by_all(rendered(example(JOINT))).pdf)

    answer = subprocess.run(
        ["qpdf", "--check", str(file)], capture_output=True, text=True, check=False
    )

    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.outside("java", "javac")
def test_signing_with_any_key_leaves_the_document_pdfa_and_pdfua(tmp_path: Path) -> None:
    documents = {kind: signed_by_all(rendered(example()), kind).pdf for kind in pki.FIT_KINDS}
    documents["joint"] = signed_by_all(rendered(example(JOINT)), "RSA 4096").pdf

    verdicts = verdicts_on(documents, tmp_path)

    assert {key: verdict.reasons for key, verdict in verdicts.items() if not verdict.conforms} == {}
    assert len(verdicts) == len(documents) * len(FLAVOURS)
