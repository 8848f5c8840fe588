"""The Signatory Form as a document: the form to sign, a specimen to rehearse with, a draft.

A declaration derived from the Commission's FAQ. It is not the Commission's own form, and says so.
"""

from aicode_desktop.check.chapters import covered_models
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.errors import CannotRenderError, DraftUnreadableError
from aicode_desktop.languages import written_in
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import CodeOfPractice
from aicode_desktop.model.codec import canonical_json, decode_submission
from aicode_desktop.model.draft import Draft, Signatory
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.model.rendered import (
    DocumentContent,
    DocumentKind,
    RenderedDocument,
    in_all_groups,
    in_groups,
    signature_fields,
)
from aicode_desktop.model.submission import Submission
from aicode_desktop.render import paper
from aicode_desktop.render.acts import (
    Section,
    act_sections,
    document_subtitle,
    document_title,
    not_official_remark,
    withdrawal_sections,
)
from aicode_desktop.render.engine.document import set_document, set_pages
from aicode_desktop.render.engine.faces import undrawable_in
from aicode_desktop.render.engine.vocabulary import (
    Attachment,
    Block,
    FieldRow,
    Heading,
    Note,
    Sheet,
    SignatureBlock,
    SignaturePanel,
    Title,
)
from aicode_desktop.render.sections import (
    chapter_blocks,
    model_blocks,
    provider_blocks,
    signatory_blocks,
    statement_blocks,
    systemic_risk_blocks,
)
from aicode_desktop.render.wording import joined, not_yet_answered
from aicode_desktop.words import tr

ATTACHMENT_NAMES = {
    DocumentKind.FORM: "submission.json",
    DocumentKind.DRAFT: "draft.json",
    DocumentKind.SPECIMEN: "specimen.json",
    DocumentKind.PAPER: "paper-submission.json",
    DocumentKind.SCAN: "scanned-submission.json",
    DocumentKind.COMMISSION_FORM: "commission-submission.json",
}
_MODELS_SECTION = 5


def render_form(submission: Submission) -> RenderedDocument:
    """Return the form to be signed.

    Raises:
        CannotRenderError: a character cannot be drawn; nothing was made.
    """
    return _rendered(submission.draft, submission.code, DocumentKind.FORM)


def render_specimen(submission: Submission) -> RenderedDocument:
    """Return the form with SPECIMEN across every page, for a rehearsal.

    Raises:
        CannotRenderError: a character cannot be drawn; nothing was made.
    """
    return _rendered(submission.draft, submission.code, DocumentKind.SPECIMEN)


def render_paper(submission: Submission) -> RenderedDocument:
    """Return the form to be printed and signed by hand, with a code on each page.

    Raises:
        CannotRenderError: a character cannot be drawn; nothing was made.
    """
    return _rendered(submission.draft, submission.code, DocumentKind.PAPER)


def render_draft(draft: Draft, code: CodeOfPractice) -> RenderedDocument:
    """Return *draft* as it stands, with DRAFT across every page and nothing in it to sign.

    Any draft gives a document: what is open is said to be open, and what cannot be drawn is
    replaced by a sign for that.
    """
    return _rendered(draft, code, DocumentKind.DRAFT)


def render_content(content: DocumentContent) -> RenderedDocument:
    """Return the document of *content* made anew, to be held against the one it was found in.

    Raises:
        UnknownEditionError: this program does not hold its edition.
    """
    return _document(content, code_of_practice(content.draft.edition))


def render_pages(content: DocumentContent) -> bytes:
    """Return the pages alone of the document of *content*, to be held against a file's pages.

    Raises:
        UnknownEditionError: this program does not hold its edition.
    """
    code = code_of_practice(content.draft.edition)  # refused in the language of the person
    with written_in(content.draft.language):
        code = code_of_practice(code.edition)  # its titles in that language
        return set_pages(_sheet(content, code), _blocks(content, code))


def _rendered(draft: Draft, code: CodeOfPractice, kind: DocumentKind) -> RenderedDocument:
    printed = without_internal_fields(draft)
    carried = canonical_json(printed)
    if kind is DocumentKind.DRAFT:
        content = DocumentContent(kind, _as_read_back(carried) or printed, carried)
    else:
        content = DocumentContent(kind, printed, carried)
        _refuse_undrawable(content)
    return _document(content, code)


def _as_read_back(carried: bytes) -> Draft | None:
    """Return what the data inside says, which leaves out characters that no draft may hold.

    Nothing for a draft that is larger than a file may be; its document can be seen all the same.
    """
    try:
        return decode_submission(carried)
    except DraftUnreadableError:
        return None


def _document(content: DocumentContent, code: CodeOfPractice) -> RenderedDocument:
    with written_in(content.draft.language):
        code = code_of_practice(code.edition)  # its titles in that language
        document = set_document(_sheet(content, code), _blocks(content, code))
    return RenderedDocument(document.pdf, content, document.page_count, document.handwriting)


def _refuse_undrawable(content: DocumentContent) -> None:
    missing = undrawable_in(content.canonical_json.decode())
    if missing:
        raise CannotRenderError(
            tr(
                "The document’s fonts cannot draw {character} (U+{code}).",
                character=f"“{missing[0]}”" if missing[0].isprintable() else tr("a character"),
                code=f"{ord(missing[0]):04X}",
            ),
            safe=tr("Your draft is unchanged, and no document was made."),
            next_step=tr("Replace the character, then make the document again."),
        )


def _field_names(content: DocumentContent) -> tuple[str, ...]:
    if content.kind not in {DocumentKind.FORM, DocumentKind.SPECIMEN}:
        return ()
    return signature_fields(content.draft)


def _sheet(content: DocumentContent, code: CodeOfPractice) -> Sheet:
    draft = content.draft
    name = draft.provider.legal_name.strip()
    document_number = draft.document_number.strip()
    banners = {DocumentKind.DRAFT: tr("DRAFT"), DocumentKind.SPECIMEN: tr("SPECIMEN")}
    return Sheet(
        title=joined(", ", document_title(draft), name),
        language=draft.language.value,
        paper=draft.paper,
        head_left=code.title,
        head_right=tr("Document {number}", number=document_number) if document_number else "",
        foot_left=tr("Fingerprint {groups}", groups=in_groups(content.fingerprint)),
        banner=banners.get(content.kind, ""),
        attachment=Attachment(
            name=ATTACHMENT_NAMES[content.kind],
            media_type="application/json",
            description=tr("The answers of this document as data (RFC 8785)"),
            content=content.canonical_json,
        ),
        mark_of=paper.page_marks(content) if content.kind is DocumentKind.PAPER else None,
    )


def _blocks(content: DocumentContent, code: CodeOfPractice) -> list[Block]:
    draft = content.draft
    is_joint = len(draft.signatories) > 1
    sections = act_sections(draft, code)
    if draft.act.kind is ActKind.WITHDRAWAL:
        sections += withdrawal_sections(draft)
    else:
        sections += _declaration_sections(draft, code, sections_before=len(sections))
    closing = tr("Place and signatures") if is_joint else tr("Place and signature")
    sections.append((closing, _closing_blocks(content)))
    blocks: list[Block] = [_title(content, code)]
    for number, (heading, section) in enumerate(sections, start=1):
        blocks += [Heading(heading, str(number)), *section]
    return blocks + _fingerprint_blocks(content)


def _declaration_sections(
    draft: Draft, code: CodeOfPractice, *, sections_before: int
) -> list[Section]:
    covered = covered_models(draft)
    apart = set(covered)
    others = tuple(model for model in draft.models if model not in apart)
    is_joint = len(draft.signatories) > 1
    models_section = sections_before + _MODELS_SECTION
    sections: list[Section] = [
        (tr("Provider"), provider_blocks(draft)),
        (tr("Signatories") if is_joint else tr("Signatory"), signatory_blocks(draft)),
        (tr("Chapters"), chapter_blocks(draft, code, models_section=models_section)),
        (tr("Systemic risk"), systemic_risk_blocks(draft, models_section=models_section)),
    ]
    if covered:
        title = tr("Models under the Safety and Security chapter")
        sections.append((title, model_blocks(covered)))
    if others:
        sections.append((tr("Other models") if covered else tr("Models"), model_blocks(others)))
    sections.append((tr("Statements"), statement_blocks(draft, code)))
    return sections


def _title(content: DocumentContent, code: CodeOfPractice) -> Title:
    remarks = [not_official_remark(content.draft)]
    if content.kind is DocumentKind.DRAFT:
        remarks.append(tr("This is a draft: it may be incomplete and is not to be signed."))
    if content.kind is DocumentKind.PAPER:
        remarks.append(paper.instruction())
    if content.kind is DocumentKind.SPECIMEN:
        remarks.append(tr("This is a specimen made to rehearse with: it declares nothing."))
    return Title(
        document_title(content.draft),
        document_subtitle(content.draft, code),
        tuple(remarks),
    )


def _closing_blocks(content: DocumentContent) -> list[Block]:
    if content.kind is DocumentKind.PAPER:
        return paper.closing_blocks(content.draft)
    draft = content.draft
    place = draft.place.strip()
    rows: list[Block] = [
        FieldRow(tr("Place"), (place or not_yet_answered(),), is_open=not place),
        FieldRow(tr("Date"), (tr("The day of the electronic signature"),)),
    ]
    fields = _field_names(content) or ("",) * len(draft.signatories)
    rows += [
        _signature_block(field, signatory)
        for field, signatory in zip(fields, draft.signatories, strict=True)
    ]
    return rows


def _signature_block(field: str, signatory: Signatory) -> SignatureBlock:
    name = signatory.name.strip()
    latin = signatory.name_latin.strip()
    position = signatory.position.strip()
    second = ", ".join(part for part in (latin, position) if part)
    return SignatureBlock(
        field=field,
        description=tr("Signature of {name}", name=name or not_yet_answered()),
        panel=SignaturePanel(
            kicker=tr("Signature"),
            name=name or not_yet_answered(),
            lines=(second, tr("Not yet signed")),
            side_lines=(tr("To be signed electronically (PAdES)"),) if field else (),
        ),
    )


def _fingerprint_blocks(content: DocumentContent) -> list[Block]:
    return [
        Note(
            tr(
                "Fingerprint (SHA-256): {groups}",
                groups=in_all_groups(content.fingerprint),
            )
        ),
        Note(
            tr(
                "To check it, save the attached file “{name}” and compute its SHA-256: the digits"
                " are the same.",
                name=ATTACHMENT_NAMES[content.kind],
            )
        ),
    ]
