"""Sound bytes under a signature of a kind that is broken: each is refused, whatever is trusted."""

import io
from collections.abc import Callable

import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner, sign_pdf

from aicode_desktop.errors import NotSignedError
from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.model.signed import Verdict
from aicode_desktop.sign.verify import accept, verify
from tests import pki
from tests.blank_form import blank_form

WEAK: dict[str, tuple[Callable[[], pki.Issued], str]] = {
    "rsa-1024": (lambda: pki.issue(kind="RSA 1024", issuer=pki.root()), "sha256"),
    "sha1": (lambda: pki.signatory(kind="RSA 2048"), "sha1"),
    "md5": (lambda: pki.signatory(kind="RSA 2048"), "md5"),
}


def signed_by(issued: pki.Issued, digest: str, form: DocumentContent) -> bytes:
    signer = SimpleSigner.load_pkcs12_data(issued.p12(), (), pki.PASSPHRASE.encode())
    settings = PdfSignatureMetadata(
        field_name="Signature1", md_algorithm=digest, subfilter=SigSeedSubFilter.PADES
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(blank_form(form)))
    signed = sign_pdf(writer, settings, signer, existing_fields_only=True)
    signed.seek(0)
    content: bytes = signed.read()
    return content


@pytest.mark.parametrize("has_roots", [False, True], ids=["untrusted", "trusted"])
@pytest.mark.parametrize("weak", WEAK)
@pytest.mark.filterwarnings("ignore")  # the library warns about what it is made to do here
def test_a_weak_signature_is_not_relied_upon(
    weak: str, has_roots: bool, form: DocumentContent
) -> None:
    make, digest = WEAK[weak]
    pdf = signed_by(make(), digest, form)

    report = verify(pdf, at=pki.NOW, roots=[pki.root().pem] if has_roots else [])

    assert report.verdict is Verdict.ALTERED
    assert "no longer safe" in report.sentence
    with pytest.raises(NotSignedError, match="no longer safe"):
        accept(pdf, content=form)
