"""What a record says of itself to somebody who finds it in thirty years. Always in English."""

from collections.abc import Iterable
from datetime import datetime

from aicode_desktop.model.act import ActKind
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.text import fit_text

_WHAT = {
    "signed-form.pdf": "The document as signed. This is the one that counts.",
    "unsigned-form.pdf": "The same document before it was signed.",
    "own-signed-form.pdf": "The program's own document of the same content, signed as well.",
    "own-unsigned-form.pdf": "That document before it was signed.",
    "submission.json": "What the document says, as JSON (UTF-8); both PDFs carry it too.",
    "draft.json": "What was typed, with internal notes that are not on the form.",
    "verification.json": "What a check of the signatures found on that day.",
    "mail.eml": "The e-mail to the AI Office as prepared; it may not have been sent.",
    "commission-form.json": "What was put into the Commission's form, and its digest (SHA-256).",
    "code-of-practice.json": "The chapters, commitments and measures of the edition signed.",
    "audit-sheet.pdf": "Who did what and when, and the SHA-256 of each file above.",
}
_SCAN_WHAT = _WHAT | {
    "signed-form.pdf": "A cover sheet and the scanned pages in their order.",
    "unsigned-form.pdf": "The form as it was printed.",
    "submission.json": "What the form says, as data (UTF-8 JSON); also embedded in both PDFs.",
    "verification.json": "What the comparison found on the day of keeping.",
}
_LATER_WHAT = {
    "reply": "A message that came back, as it was received.",
    "authority": "Evidence that the signatory may bind the provider.",
    "renewed-form": "The signed document again, with later time-stamps added to it.",
    "renewed-own-form": "The program's own document of the same content, renewed as well.",
    "scan": "As it came from the scanner.",
}
_ACTS = {
    ActKind.FIRST_FORM: "Signatory Form",
    ActKind.CHANGE: "notice of change",
    ActKind.CORRECTION: "correction",
    ActKind.WITHDRAWAL: "withdrawal",
    ActKind.NEW_SIGNATURE: "Signatory Form under an updated edition",
}
_TEXT = """\
{title}

Document number   {number}
Provider          {provider}
{signed}
Kept on           {day} (UTC)

{about}

{files}

{check}"""
_FORM_ABOUT = """\
This folder records one {act} for the European Union's General-Purpose AI Code of
Practice.{follows} It is a BagIt bag (RFC 8493): the documents are in the folder "data", and the
files beside it hold their digests."""
_SCAN_ABOUT = """\
The paper counts; keep it. This folder holds pictures of it, made by a scanner, and what a
comparison with the printed form found. No file in it is an electronic signature of a signatory; a
seal on signed-form.pdf, where there is one, shows that the pictures were not changed since.

It is a BagIt bag (RFC 8493): the files are in the folder "data", and the files beside it hold
their digests."""
_LATER = """\
Files that came later for a record of a Signatory Form

Document number   {number}
What              {what}
Day               {day}
Belongs to        the record whose tagmanifest-sha512.txt has this SHA-512:
                  {digest}

{files}

{check}"""
_CHECK = """\
HOW TO CHECK IT

Nothing in this folder may be changed, added or taken away. With tools that every Linux has, in
this folder:

    sha512sum --check manifest-sha512.txt
    sha512sum --check tagmanifest-sha512.txt

(on macOS: shasum -a 512 -c FILE; on Windows: certutil -hashfile FILE SHA512, and compare. The
files for SHA-256 serve whoever has no SHA-512: sha256sum --check manifest-sha256.txt.) Each line
must say OK. Programs that know BagIt check all of it at once, for instance the Library of
Congress's: bagit.py --validate FOLDER

That shows the folder is as it was made. That it was not made anew by somebody else, the signatures
show, and the archive it comes from: each record's digest stands in a chain of entries there.

{pdf}IF NO PROGRAM OPENS THESE FILES ANY MORE

Files ending in .json, .txt and .eml are plain text (UTF-8; the mail is RFC 5322, with its
attachment in base64). The PDF files are PDF/A-3 (ISO 19005-3), made to be shown for decades; what
they say is in submission.json too, in words and numbers.

Kept by aicode-desktop.
"""
_PDF = """\
To check the signatures, open data/signed-form.pdf in a PDF reader that knows them (PAdES, ETSI EN
319 142), or: pdfsig data/signed-form.pdf
To check that a PDF is whole, and to take out the data inside it:

    qpdf --check data/signed-form.pdf
    qpdf --list-attachments data/signed-form.pdf

"""
_SPECIMEN = """\
SPECIMEN. This is the record of a rehearsal. Its signature was made with a key that was thrown
away; nobody declared anything by it, and it was not to be sent."""
_SCAN = "SCAN. This is the record of a Signatory Form that was printed and signed by hand."


def readme(content: DocumentContent, *, names: Iterable[str], at: datetime) -> str:
    """Return the text of ``README.txt`` for a record of *content* that holds *names*."""
    draft = content.draft
    is_scan = content.kind is DocumentKind.SCAN
    titles = {DocumentKind.SPECIMEN: _SPECIMEN, DocumentKind.SCAN: _SCAN}
    act = _ACTS[draft.act.kind]
    people = "; ".join(_line(signatory.name) for signatory in draft.signatories)
    return _TEXT.format(
        title=titles.get(content.kind, f"Record of a signed {act}"),
        number=_line(draft.document_number),
        provider=_line(draft.provider.legal_name),
        signed=f"To be signed by   {people}" if is_scan else f"Signed by         {people}",
        day=at.date().isoformat(),
        about=_SCAN_ABOUT if is_scan else _FORM_ABOUT.format(act=act, follows=_follows(content)),
        files=_told(names, _SCAN_WHAT if is_scan else _WHAT),
        check=_CHECK.format(pdf=_PDF),
    )


def later_readme(
    *, number: str, what: str, day: str, digest: str, names: Iterable[str], has_pdf: bool
) -> str:
    """Return the text of ``README.txt`` for files that came after a record was complete."""
    return _LATER.format(
        number=_line(number),
        what=_line(what),
        day=day,
        digest=digest,
        files=_told(names, {}),
        check=_CHECK.format(pdf=_PDF.replace("signed-form", "renewed-form") if has_pdf else ""),
    )


def _follows(content: DocumentContent) -> str:
    act = content.draft.act
    if act.kind is ActKind.FIRST_FORM:
        return ""
    return (
        f"\nIt follows the document {_line(act.follows.document_number)},"
        f" whose signed file has the SHA-256\n{_line(act.follows.file_sha256)}.\n"
    )


def _told(names: Iterable[str], what: dict[str, str]) -> str:
    return "\n".join(
        f"    data/{name:<22} {what.get(name) or _LATER_WHAT.get(_stem(name), '')}".rstrip()
        for name in names
    )


def _stem(name: str) -> str:
    return name.partition(".")[0].rstrip("0123456789").rstrip("-")


def _line(text: str) -> str:
    return " ".join(fit_text(text, is_multi_line=False).split())
