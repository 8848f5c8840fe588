"""Time-stamped and renewed forms in the words of validators not our own."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from aicode_desktop.model.signed import SignatureLevel, SignedDocument
from aicode_desktop.sign.evidence import evidence_from
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.longterm import LongTerm
from aicode_desktop.sign.timestamps import TimestampService
from aicode_desktop.workflow import actions, long_term
from tests import pki
from tests.conformance.test_signatures import JOINT, signed_by_all, what_pdfsig_says
from tests.conformance.verapdf import FLAVOURS, verdicts_on
from tests.documents import example, rendered
from tests.timestamp_service import LIST_URL, Service, serving

SIGNED: dict[
    tuple[SignatureLevel, str, str], SignedDocument
] = {}  # asked about by one after another


@pytest.fixture
def service(loopback: str) -> Iterator[Service]:
    with serving(loopback) as running:
        yield running


def with_level(service: Service, level: SignatureLevel) -> LongTerm:
    evidence = evidence_from(revocations=[pki.revocation_list(pki.root())])
    return LongTerm(TimestampService(service.url), level, evidence)


def signed_at(
    service: Service, level: SignatureLevel, *, name: str = JOINT, kind: str = "P-256"
) -> SignedDocument:
    if (level, name, kind) not in SIGNED:
        SIGNED[level, name, kind] = newly_signed(service, level, name, kind)
    return SIGNED[level, name, kind]


def newly_signed(service: Service, level: SignatureLevel, name: str, kind: str) -> SignedDocument:
    document = rendered(example(name))
    pdf = document.pdf
    for number, signatory in enumerate(document.content.draft.signatories):
        issued = pki.issue(
            kind=kind,
            number=number,
            name=pki.subject(signatory.name_latin or signatory.name),
            issuer=pki.root(),
            revocations_at=LIST_URL,
        )
        signer = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)
        signed = actions.sign(pdf, signer, at=pki.NOW, long_term=with_level(service, level))
        pdf = signed.pdf
    assert signed.is_complete
    return signed


@pytest.mark.outside("java", "javac")
def test_every_level_and_renewal_stays_pdfa_and_pdfua(service: Service, tmp_path: Path) -> None:
    documents = {
        level.value: signed_at(service, level).pdf
        for level in (SignatureLevel.T, SignatureLevel.LT, SignatureLevel.LTA)
    }
    documents["rsa-4096"] = signed_at(service, SignatureLevel.LTA, kind="RSA 4096").pdf
    plain = signed_by_all(rendered(example())).pdf
    archive = with_level(service, SignatureLevel.LTA)
    once = long_term.renew(plain, archive, at=pki.NOW).pdf
    documents["renewed"] = once
    documents["renewed-twice"] = long_term.renew(once, archive, at=pki.NOW).pdf

    verdicts = verdicts_on(documents, tmp_path)

    assert {key: verdict.reasons for key, verdict in verdicts.items() if not verdict.conforms} == {}
    assert len(verdicts) == len(documents) * len(FLAVOURS)


@pytest.mark.outside("pdfsig")
@pytest.mark.parametrize("level", [SignatureLevel.T, SignatureLevel.LT, SignatureLevel.LTA])
def test_poppler_finds_the_signatures_of_every_level_valid(
    level: SignatureLevel, service: Service, tmp_path: Path
) -> None:
    said = what_pdfsig_says(signed_at(service, level).pdf, tmp_path)

    signatures = [one for one in said if one["Signature Type"] == "ETSI.CAdES.detached"]
    stamps = [one for one in said if one["Signature Type"] == "unknown"]  # it knows none of those
    assert len(signatures) == 2
    assert {one["Signature Validation"] for one in signatures} == {"Signature is Valid."}
    assert len(stamps) == (2 if level is SignatureLevel.LTA else 0)


@pytest.mark.outside("openssl")
def test_openssl_verifies_the_time_stamp_on_the_document(service: Service, tmp_path: Path) -> None:
    pdf = signed_at(service, SignatureLevel.LTA).pdf
    *_, found = re.finditer(rb"/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)\s*\]", pdf)
    _, before, after, length = map(int, found.groups())
    token = bytes.fromhex(pdf[before + 1 : after - 1].decode("ascii"))
    (tmp_path / "token.der").write_bytes(token[: 4 + int.from_bytes(token[2:4], "big")])
    (tmp_path / "content").write_bytes(pdf[:before] + pdf[after : after + length])
    (tmp_path / "root.pem").write_bytes(pki.root().pem)

    answer = subprocess.run(
        ["openssl", "ts", "-verify", "-in", "token.der", "-token_in", "-data", "content",
         "-CAfile", "root.pem"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert answer.returncode == 0, answer.stderr
    assert "Verification: OK" in answer.stdout + answer.stderr


@pytest.mark.outside("qpdf")
def test_qpdf_finds_nothing_wrong_with_a_renewed_form(service: Service, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed_at(service, SignatureLevel.LTA).pdf)

    answer = subprocess.run(
        ["qpdf", "--check", str(file)], capture_output=True, text=True, check=False
    )

    assert answer.returncode == 0, answer.stdout + answer.stderr
