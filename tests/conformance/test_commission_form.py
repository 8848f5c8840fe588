"""A form made in a word processor, filled, laid out by LibreOffice, signed, mailed and kept.

Held against what others say: Poppler with NSS, qpdf, veraPDF and a mail program.
"""

import hashlib
import json
import socket
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from aicode_desktop.archive.audit import check_record
from aicode_desktop.errors import DocumentUnreadableError, FormRefusedError, NoOfficeError
from aicode_desktop.fill.form import outside_of
from aicode_desktop.fill.office_copy import office_copy
from aicode_desktop.fill.package import Package
from aicode_desktop.host import office
from aicode_desktop.model.commission_form import FilledForm
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.workflow import actions, acts, desk, filling
from aicode_desktop.workflow.desk import Signing
from tests import commission_forms, documents, pki
from tests.conformance.test_mail import extracted
from tests.conformance.test_signatures import what_pdfsig_says
from tests.conformance.verapdf import verdicts_on

pytestmark = pytest.mark.outside("soffice")

TEMPLATE = "table_beside"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True)
class Chain:
    """The stages of one form, from filled to kept."""

    filled: FilledForm
    laid_out: bytes
    document: RenderedDocument
    signing: Signing


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Chain:
    """Return one form that went the whole way, with one run of LibreOffice."""
    folder = tmp_path_factory.mktemp("chain")
    form = folder / "form.file"
    form.write_bytes(commission_forms.template(TEMPLATE).docx)
    draft, today = documents.example(), commission_forms.TODAY
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AICODE_HOME", str(folder / "home"))
        filled = filling.fill(filling.read_form(form), draft, today=today)
        laid_out = office.pdf_of(office_copy(filled.file))
        document = filling.document_of(filled, draft, today=today, exported=laid_out)
        key = pki.signatory(draft.signatories[0].name).p12()
        signing = desk.sign_next(
            desk.begin_with(document, draft, desk=folder / "desk"),
            open_key_file(key, name="key.p12", passphrase=pki.PASSPHRASE),
            records=folder / "records",
            at=pki.NOW,
        )
    return Chain(filled, laid_out, document, signing)


def squeezed(text: str) -> str:
    return "".join(text.split()).replace("-", "")


def signed_pdf(chain: Chain) -> bytes:
    assert chain.signing.signed is not None
    return chain.signing.signed.pdf


@pytest.mark.outside("pdfsig", "qpdf")
def test_the_filled_form_is_signed_and_other_programs_say_so(chain: Chain, tmp_path: Path) -> None:
    (said,) = what_pdfsig_says(signed_pdf(chain), tmp_path)

    assert said["Signature Validation"] == "Signature is Valid."
    assert said["Signature Type"] == "ETSI.CAdES.detached"
    assert said["Signer Certificate Common Name"] == commission_forms.SIGNATORY
    subprocess.run(["qpdf", "--check", tmp_path / "signed.pdf"], check=True, capture_output=True)


@pytest.mark.outside("java", "javac")
def test_the_filled_form_is_an_archival_document_once_it_is_signed(
    chain: Chain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.conformance.verapdf.FLAVOURS", ("3b",))
    (verdict,) = verdicts_on({"signed": signed_pdf(chain)}, tmp_path).values()

    assert verdict.conforms, verdict.reasons


@pytest.mark.outside("pdftotext", "pdfinfo")
def test_every_answer_is_on_the_page_and_the_document_is_tagged(
    chain: Chain, tmp_path: Path
) -> None:
    file = tmp_path / "form.pdf"
    file.write_bytes(chain.document.pdf)
    text = subprocess.run(
        ["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True, check=True
    ).stdout
    facts = subprocess.run(
        ["pdfinfo", str(file)], capture_output=True, text=True, check=True
    ).stdout
    missing = [one.text for one in chain.filled.filled if squeezed(one.text) not in squeezed(text)]
    assert missing == []
    assert "Tagged:          yes" in facts
    assert "python-docx" not in facts  # the name of whoever made the form


@pytest.mark.outside("mu")
def test_the_mail_carries_the_signed_form_and_says_whose_form_it_is(
    chain: Chain, tmp_path: Path
) -> None:
    email = chain.signing.email
    assert email is not None

    assert extracted(email.eml, tmp_path)[email.attachment_name] == signed_pdf(chain)
    assert "on the form that the Commission publishes" in " ".join(email.body.split())
    assert "our own declaration" not in email.body


def test_the_record_keeps_the_digest_of_the_form_as_it_was_supplied(chain: Chain) -> None:
    record = chain.signing.record
    assert record is not None
    template = hashlib.sha256(commission_forms.template(TEMPLATE).docx).hexdigest()
    kept = json.loads((record.folder / "data" / "commission-form.json").read_bytes())

    assert check_record(record.folder) == ()
    assert record.kind is DocumentKind.COMMISSION_FORM
    assert f"Aicode-Form-SHA256: {template}" in (record.folder / "bag-info.txt").read_text()
    assert kept["template_sha256"] == template
    assert {one["answer"]: one["text"] for one in kept["answers"]} == commission_forms.template(
        TEMPLATE
    ).expected


def test_the_signed_form_is_accepted_again_and_its_data_taken_out(chain: Chain) -> None:
    signed = actions.accept(signed_pdf(chain))

    assert signed.is_complete
    assert actions.draft_inside(signed_pdf(chain)).provider.legal_name == commission_forms.NAME


def test_verification_says_whose_form_it_is_and_what_was_compared(chain: Chain) -> None:
    said = actions.verify(signed_pdf(chain), at=pki.NOW).sentence

    assert "It is the Commission’s form: every answer put into it was found" in said


def test_the_declaration_can_be_withdrawn_like_any_other(chain: Chain) -> None:
    record = chain.signing.record
    assert record is not None

    assert acts._signed_in(record.folder).content.kind is DocumentKind.COMMISSION_FORM


def test_a_pdf_of_other_data_is_not_taken_for_the_form(chain: Chain) -> None:
    draft = documents.example()
    other = replace(draft, provider=replace(draft.provider, legal_name="Another Name SA"))
    filled = replace(
        chain.filled,
        filled=tuple(
            replace(one, text="Another Name SA") if one.answer == "provider.legal_name" else one
            for one in chain.filled.filled
        ),
    )
    with pytest.raises(DocumentUnreadableError, match="Another Name SA"):
        filling.document_of(filled, other, today=commission_forms.TODAY, exported=chain.laid_out)


def test_a_signed_document_is_not_taken_for_an_export(chain: Chain) -> None:
    with pytest.raises(DocumentUnreadableError, match="fields"):
        filling.document_of(
            chain.filled,
            documents.example(),
            today=commission_forms.TODAY,
            exported=signed_pdf(chain),
        )


def linking_form(url: str) -> bytes:
    """Return a form whose template and picture are said to lie at *url*."""
    document = docx.Document()
    document.add_heading(commission_forms.TITLE, 0)
    settings = document.part._settings_part
    attached = settings.relate_to(url, f"{OFFICE}/attachedTemplate", is_external=True)
    settings.element.insert(
        0, parse_xml(f'<w:attachedTemplate {nsdecls("w", "r")} r:id="{attached}"/>')
    )
    picture = document.part.relate_to(url, RELATIONSHIP_TYPE.IMAGE, is_external=True)
    document.add_paragraph().add_run()._r.append(
        parse_xml(
            f'<w:pict {nsdecls("w", "r")} xmlns:v="urn:schemas-microsoft-com:vml">'
            '<v:shape style="width:9pt;height:9pt">'
            f'<v:imagedata r:id="{picture}"/></v:shape></w:pict>'
        )
    )
    return commission_forms.saved(document)


def test_what_a_form_links_to_is_not_fetched(loopback: str) -> None:
    """A server listens where the form's picture and template are said to be; nobody comes."""
    with socket.create_server((loopback, 0)) as server:
        form = linking_form(f"http://{loopback}:{server.getsockname()[1]}/template.dotx")
        pdf = office.pdf_of(office_copy(form))
        server.setblocking(False)
        with pytest.raises(BlockingIOError):  # the queue of those who came is empty
            server.accept()

    assert pdf.startswith(b"%PDF-")
    assert outside_of(Package(form)) != outside_of(Package(office_copy(form)))


def test_a_form_that_takes_in_other_files_is_not_laid_out() -> None:
    document = docx.Document()
    run = document.add_paragraph().add_run()._r
    run.append(
        parse_xml(f'<w:instrText {nsdecls("w")}>INCLUDETEXT "file:///etc/passwd"</w:instrText>')
    )
    with pytest.raises(FormRefusedError, match="takes in other files"):
        office_copy(commission_forms.saved(document))


def test_a_run_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(NoOfficeError, match="did not finish"):
        office.pdf_of(commission_forms.template(TEMPLATE).docx, timeout_seconds=0.05)


def test_without_an_office_program_the_way_by_word_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(office.PROGRAM_VARIABLE, "/no/such/program")
    with pytest.raises(NoOfficeError) as refused:
        office.pdf_of(b"")

    assert "Word" in refused.value.next_step
