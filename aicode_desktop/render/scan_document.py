"""The kept form of a scan: a cover sheet that says what it is, then the pages as pictures."""

import dataclasses
from datetime import datetime

from aicode_desktop.languages import written_in
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import (
    DocumentContent,
    DocumentKind,
    RenderedDocument,
    in_all_groups,
    in_groups,
)
from aicode_desktop.model.scan import ScannedPage, ScanReport
from aicode_desktop.model.signed import CertificateFacts, SignatureMark
from aicode_desktop.render.engine.document import set_document, set_panel
from aicode_desktop.render.engine.typography import (
    SIGNATURE_BLOCK_HEIGHT_PT,
    SIGNATURE_BLOCK_WIDTH_PT,
)
from aicode_desktop.render.engine.vocabulary import (
    Attachment,
    Block,
    FieldRow,
    Heading,
    LetteredList,
    Note,
    Plate,
    Sheet,
    SignatureBlock,
    SignaturePanel,
    Title,
)
from aicode_desktop.render.form import ATTACHMENT_NAMES
from aicode_desktop.render.wording import zoned_moment_in_words
from aicode_desktop.words import plural, tr

SEAL_FIELD = "Seal"


def render_scan(
    paper: DocumentContent, report: ScanReport, pages: tuple[ScannedPage, ...]
) -> RenderedDocument:
    """Return the scan of the form of *paper*, with the form's data inside and a block for a seal.

    Raises:
        CannotRenderError: nothing was made.
    """
    with written_in(paper.draft.language):
        return _scan(dataclasses.replace(paper, kind=DocumentKind.SCAN), report, pages)


def seal_mark(certificate: CertificateFacts, *, at: datetime) -> SignatureMark:
    """Return what is seen of a seal once it is made."""
    panel = SignaturePanel(
        kicker=tr("Seal"),
        name=certificate.holder,
        lines=("", zoned_moment_in_words(at)),
        side_lines=(tr("Seal on a scan"), tr("Not a signatory’s signature")),
    )
    return SignatureMark(set_panel(panel), SIGNATURE_BLOCK_WIDTH_PT, SIGNATURE_BLOCK_HEIGHT_PT)


def _scan(
    content: DocumentContent, report: ScanReport, pages: tuple[ScannedPage, ...]
) -> RenderedDocument:
    draft = content.draft
    plates = [_plate(page, report) for page in pages]
    sheet = Sheet(
        title=tr("Scan of Signatory Form {number}, signed by hand", number=report.document_number),
        language=draft.language.value,
        paper=draft.paper,
        head_left=tr("Scan of a form signed by hand; not an electronic signature"),
        head_right=tr("Document {number}", number=report.document_number),
        foot_left=tr("Fingerprint {groups}", groups=in_groups(content.fingerprint)),
        attachment=Attachment(
            name=ATTACHMENT_NAMES[DocumentKind.SCAN],
            media_type="application/json",
            description=tr("The answers of the form that was printed, as data (RFC 8785)"),
            content=content.canonical_json,
        ),
    )
    made = set_document(sheet, _cover(draft, report), plates)
    return RenderedDocument(made.pdf, content, made.page_count)


def _plate(page: ScannedPage, report: ScanReport) -> Plate:
    return Plate(
        jpeg=page.jpeg,
        width_px=page.width_px,
        height_px=page.height_px,
        is_grey=page.is_grey,
        description=tr(
            "Scan of page {page} of {pages} of document {number}, signed by hand. What it says is"
            " also in the attached data.",
            page=page.page,
            pages=report.page_count,
            number=report.document_number,
        ),
    )


def _cover(draft: Draft, report: ScanReport) -> list[Block]:
    return [
        Title(
            tr("Scan of a form signed by hand"),
            tr("The pages that follow are pictures of paper"),
            (
                tr(
                    "This file shows what somebody signed with a pen. It carries no electronic"
                    " signature of a signatory, and proves nothing that the paper does not. Keep"
                    " the paper."
                ),
            ),
        ),
        Heading(tr("The form"), "1"),
        FieldRow(tr("Document"), (report.document_number or tr("Without a number"),)),
        FieldRow(tr("Provider"), (draft.provider.legal_name.strip(),)),
        FieldRow(
            tr("To be signed by"),
            tuple(signatory.name.strip() for signatory in draft.signatories),
        ),
        FieldRow(tr("Pages"), (str(report.page_count),)),
        Heading(tr("What the comparison found"), "2"),
        FieldRow(tr("Compared on"), (zoned_moment_in_words(report.read_at),)),
        LetteredList(report.sentences),
        Heading(
            plural("File from the scanner", "Files from the scanner", len(report.sources)), "3"
        ),
        *(
            FieldRow(name, (tr("SHA-256 {groups}", groups=in_all_groups(digest)),))
            for name, digest in report.sources
        ),
        Heading(tr("Seal"), "4"),
        Note(
            tr(
                "A seal here shows that this file was not changed since, and who sealed it. It does"
                " not replace the signatures on the paper."
            )
        ),
        SignatureBlock(
            field=SEAL_FIELD,
            description=tr("Seal on the scan"),
            panel=SignaturePanel(
                kicker=tr("Seal"),
                name=tr("Not sealed"),
                lines=("", tr("May be sealed with a certificate")),
                side_lines=(tr("Not a signatory’s signature"),),
            ),
        ),
        Note(
            tr(
                "Fingerprint (SHA-256) of the form’s data: {groups}",
                groups=in_all_groups(report.fingerprint),
            )
        ),
    ]
