"""What a record says of itself to somebody who finds it in thirty years. Always in English."""

from datetime import datetime

from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.model.text import fit_text

_WHAT = {
    "signed-form.pdf": "The Signatory Form as signed. This is the document that counts.",
    "unsigned-form.pdf": "The same form before it was signed.",
    "submission.json": "What the form says, as JSON (UTF-8); both PDFs carry it too.",
    "draft.json": "What was typed, with internal notes that are not on the form.",
    "verification.json": "What a check of the signatures found on that day.",
    "mail.eml": "The e-mail to the AI Office as prepared; it may not have been sent.",
}
_TEXT = """\
{title}

Document number   {number}
Provider          {provider}
Signed by         {signatories}
Kept on           {day} (UTC)

This folder records one Signatory Form for the European Union's General-Purpose AI Code of
Practice. It is a BagIt bag (RFC 8493): the documents are in the folder "data", and the files
beside it hold their digests.

{files}

Nothing in this folder may be changed, added or taken away. To check that nothing was, with tools
that every system has, in this folder:

    sha256sum --check manifest-sha256.txt
    sha256sum --check tagmanifest-sha256.txt

(on Windows: certutil -hashfile FILE SHA256, and compare; on macOS: shasum -a 256 -c FILE). The
files for SHA-512 serve for the day on which SHA-256 is no longer thought safe. Programs that know
BagIt check all of it at once, for instance: bagit.py --validate FOLDER

To check the signatures, open signed-form.pdf in a PDF reader that knows signatures (PAdES, ETSI EN
319 142), or: pdfsig data/signed-form.pdf

Kept by aicode-desktop.
"""
_SPECIMEN = """\
SPECIMEN. This is the record of a rehearsal. Its signature was made with a key that was thrown
away; nobody declared anything by it, and it was not to be sent."""
_SCAN_TEXT = """\
SCAN. This is the record of a Signatory Form that was printed and signed by hand.

Document number   {number}
Provider          {provider}
To be signed by   {signatories}
Kept on           {day} (UTC)

The paper counts; keep it. This folder holds pictures of it, made by a scanner, and what a
comparison with the printed form found. No file in it is an electronic signature of a signatory; a
seal on signed-form.pdf, where there is one, shows that the pictures were not changed since.

{files}

It is a BagIt bag (RFC 8493): the files above are in the folder "data", and the files beside it
hold their digests. To check that nothing was changed:

    sha256sum --check manifest-sha256.txt
    sha256sum --check tagmanifest-sha256.txt

Kept by aicode-desktop.
"""
_SCAN_WHAT = {
    "signed-form.pdf": "A cover sheet and the scanned pages in their order.",
    "unsigned-form.pdf": "The form as it was printed.",
    "submission.json": "What the form says, as data (UTF-8 JSON); also embedded in both PDFs.",
    "draft.json": _WHAT["draft.json"],
    "verification.json": "What the comparison found on the day of keeping.",
    "mail.eml": _WHAT["mail.eml"],
}
_FORM = "Record of a signed Signatory Form"


def readme(signed: SignedDocument, *, names: tuple[str, ...], at: datetime) -> str:
    """Return the text of ``README.txt`` for a record that holds *names*."""
    draft = signed.content.draft
    is_specimen = signed.content.kind is DocumentKind.SPECIMEN
    return _TEXT.format(
        title=_SPECIMEN if is_specimen else _FORM,
        number=_line(draft.document_number),
        provider=_line(draft.provider.legal_name),
        signatories="; ".join(_line(signatory.name) for signatory in draft.signatories),
        day=at.date().isoformat(),
        files="\n".join(f"    data/{name:<18} {_WHAT[name]}" for name in names),
    )


def scan_readme(content: DocumentContent, *, names: tuple[str, ...], at: datetime) -> str:
    """Return the text of ``README.txt`` for the record of a scan that holds *names*."""
    draft = content.draft
    return _SCAN_TEXT.format(
        number=_line(draft.document_number),
        provider=_line(draft.provider.legal_name),
        signatories="; ".join(_line(signatory.name) for signatory in draft.signatories),
        day=at.date().isoformat(),
        files="\n".join(
            f"    data/{name:<18} {_SCAN_WHAT.get(name, 'As it came from the scanner.')}"
            for name in names
        ),
    )


def _line(text: str) -> str:
    return " ".join(fit_text(text, is_multi_line=False).split())
