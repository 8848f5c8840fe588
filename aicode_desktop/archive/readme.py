"""What a record says of itself to somebody who finds it in thirty years.

In the language of its document, then in English: who signed reads the one, an archivist elsewhere
the other. Commands, names of files and digests are the same in both.
"""

import textwrap
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from aicode_desktop.languages import ENGLISH, written_in
from aicode_desktop.model import record_names
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

_WIDTH = 95
_LABELS_WIDTH = 16
_NAMES_WIDTH = 22
_RULE = "=" * 72


def readme(content: DocumentContent, *, names: Iterable[str], at: datetime) -> str:
    """Return the text of ``README.txt`` for a record of *content* that holds *names*."""
    kept = tuple(names)
    return in_both(content.draft.language, lambda: _of_record(content, kept, at))


def later_readme(
    *,
    language: str,
    number: str,
    what: Callable[[], str],
    day: str,
    digest: str,
    names: Iterable[str],
    has_pdf: bool,
) -> str:
    """Return the text of ``README.txt`` for files that came after a record was complete."""
    kept = tuple(names)

    def written() -> str:
        facts = (
            (tr("Document number"), _line(number)),
            (tr("What"), _line(what())),
            (tr("Day"), day),
            (
                tr("Belongs to"),
                tr("the record whose {file} has this SHA-512:", file="tagmanifest-sha512.txt"),
            ),
            ("", digest),
        )
        return _joined(
            tr("Files that came later for a record of a Signatory Form"),
            _facts(facts),
            _told(kept, {}),
            _check("renewed-form" if has_pdf else ""),
        )

    return in_both(language, written)


def export_readme(*, language: str, day: str, count: int, root: str, is_package: bool) -> str:
    """Return the text of ``README.txt`` for records taken out of an archive, below *root*."""

    def written() -> str:
        layout = (
            (f"{root}FOLDER/", tr("one record each: a BagIt bag of its own, with a README.txt")),
            (f"{root}_later/FOLDER/", tr("what came later for that record, each a BagIt bag")),
            (f"{root}_chain/", tr("the entries of the archive’s chain that speak of the records")),
        )
        width = max(len(place) for place, _ in layout)
        checked = (
            _wrapped(
                tr(
                    "METS.xml lists every file with its SHA-256. The package follows the E-ARK"
                    " specification for submission information packages (SIP) 2.1; it was not"
                    " checked by your archive’s own rules."
                )
            )
            if is_package
            else tr("This is a BagIt bag (RFC 8493). To check that nothing in it was changed:")
            + "\n\n    sha512sum --check manifest-sha512.txt\n    bagit.py --validate FOLDER"
        )
        return _joined(
            tr("Records of Signatory Forms, taken out of an archive"),
            _facts(((tr("Exported on"), f"{day} (UTC)"), (tr("Records"), str(count)))),
            "\n".join(f"{place:<{width}}  {told}" for place, told in layout),
            checked,
            _wrapped(
                tr(
                    "Each record can be checked by itself as its README.txt says. The SHA-512 of a"
                    " record’s file tagmanifest-sha512.txt is what its entry in _chain calls"
                    " “digest”."
                )
            ),
            tr("Kept by aicode-desktop."),
        )

    return in_both(language, written)


def in_both(language: str, write: Callable[[], str]) -> str:
    """Return what *write* says in *language*, and in English below where that is another."""
    with written_in(ENGLISH):
        english = write()
    if language == ENGLISH:
        return english
    with written_in(language):
        return f"{write()}\n{_RULE}\nENGLISH\n{_RULE}\n\n{english}"


def _of_record(content: DocumentContent, names: Sequence[str], at: datetime) -> str:
    draft = content.draft
    is_scan = content.kind is DocumentKind.SCAN
    people = "; ".join(_line(signatory.name) for signatory in draft.signatories)
    facts = (
        (tr("Document number"), _line(draft.document_number)),
        (tr("Provider"), _line(draft.provider.legal_name)),
        (tr("To be signed by") if is_scan else tr("Signed by"), people),
        (tr("Kept on"), f"{at.date().isoformat()} (UTC)"),
    )
    return _joined(
        _title(content),
        _facts(facts),
        *(_about_scan() if is_scan else _about_form(content)),
        _told(names, _in_scan() if is_scan else {}),
        _check("signed-form"),
    )


def _title(content: DocumentContent) -> str:
    if content.kind is DocumentKind.SPECIMEN:
        return _wrapped(
            tr(
                "SPECIMEN. This is the record of a rehearsal. Its signature was made with a key"
                " that was thrown away; nobody declared anything by it, and it was not to be sent."
            )
        )
    if content.kind is DocumentKind.SCAN:
        return _wrapped(
            tr("SCAN. This is the record of a Signatory Form that was printed and signed by hand.")
        )
    return {
        ActKind.FIRST_FORM: tr("Record of a signed Signatory Form"),
        ActKind.CHANGE: tr("Record of a signed notice of change"),
        ActKind.CORRECTION: tr("Record of a signed correction"),
        ActKind.WITHDRAWAL: tr("Record of a signed withdrawal"),
        ActKind.NEW_SIGNATURE: tr("Record of a signed Signatory Form under an updated edition"),
    }[content.draft.act.kind]


def _about_form(content: DocumentContent) -> tuple[str, ...]:
    act = content.draft.act
    follows: tuple[str, ...] = ()
    if act.kind is not ActKind.FIRST_FORM:
        said = tr(
            "It follows the document {number}, whose signed file has this SHA-256:",
            number=_line(act.follows.document_number),
        )
        follows = (f"{said}\n{_line(act.follows.file_sha256)}",)
    about = tr(
        "This folder records one signed document for the European Union’s General-Purpose AI Code"
        " of Practice. It is a BagIt bag (RFC 8493): the documents are in the folder “data”, and"
        " the files beside it hold their digests."
    )
    return (*follows, _wrapped(about))


def _about_scan() -> tuple[str, ...]:
    return (
        _wrapped(
            tr(
                "The paper counts; keep it. This folder holds pictures of it, made by a scanner,"
                " and what a comparison with the printed form found. No file in it is an electronic"
                " signature of a signatory; a seal on signed-form.pdf, where there is one, shows"
                " that the pictures were not changed since."
            )
        ),
        _wrapped(
            tr(
                "It is a BagIt bag (RFC 8493): the files are in the folder “data”, and the files"
                " beside it hold their digests."
            )
        ),
    )


def _check(pdf: str) -> str:
    paragraphs = [
        tr("HOW TO CHECK IT"),
        _wrapped(
            tr(
                "Nothing in this folder may be changed, added or taken away. With tools that every"
                " Linux has, in this folder:"
            )
        ),
        "    sha512sum --check manifest-sha512.txt\n    sha512sum --check tagmanifest-sha512.txt",
        _wrapped(
            tr(
                "(on macOS: {macos}; on Windows: {windows}, and compare. The files for SHA-256"
                " serve whoever has no SHA-512: {sha256}.) Each line must say OK. Programs that"
                " know BagIt check all of it at once, for instance the Library of Congress’s:"
                " {bagit}",
                macos="shasum -a 512 -c FILE",
                windows="certutil -hashfile FILE SHA512",
                sha256="sha256sum --check manifest-sha256.txt",
                bagit="bagit.py --validate FOLDER",
            )
        ),
        _wrapped(
            tr(
                "That shows the folder is as it was made. That it was not made anew by somebody"
                " else, the signatures show, and the archive it comes from: each record’s digest"
                " stands in a chain of entries there."
            )
        ),
    ]
    if pdf:
        paragraphs += [
            _wrapped(
                tr(
                    "To check the signatures, open {file} in a PDF reader that knows them (PAdES,"
                    " ETSI EN 319 142), or: {command}",
                    file=f"data/{pdf}.pdf",
                    command=f"pdfsig data/{pdf}.pdf",
                )
            ),
            _wrapped(tr("To check that a PDF is whole, and to take out the data inside it:")),
            f"    qpdf --check data/{pdf}.pdf\n    qpdf --list-attachments data/{pdf}.pdf",
        ]
    paragraphs += [
        tr("IF NO PROGRAM OPENS THESE FILES ANY MORE"),
        _wrapped(
            tr(
                "Files ending in .json, .txt and .eml are plain text (UTF-8; the mail is RFC 5322,"
                " with its attachment in base64). The PDF files are PDF/A-3 (ISO 19005-3), made to"
                " be shown for decades; what they say is in submission.json too, in words and"
                " numbers."
            )
        ),
        tr("Kept by aicode-desktop."),
    ]
    return "\n\n".join(paragraphs)


def _facts(facts: Iterable[tuple[str, str]]) -> str:
    known = tuple(facts)
    width = max(_LABELS_WIDTH, *(len(label) for label, _ in known))
    return "\n".join(f"{label:<{width}}  {told}".rstrip() for label, told in known)


def _told(names: Iterable[str], other: dict[str, str]) -> str:
    what = _in_record() | other
    return "\n".join(
        f"    data/{name:<{_NAMES_WIDTH}} {what.get(name) or what.get(_stem(name), '')}".rstrip()
        for name in names
    )


def _in_record() -> dict[str, str]:
    return {
        record_names.SIGNED_FORM: tr("The document as signed. This is the one that counts."),
        record_names.UNSIGNED_FORM: tr("The same document before it was signed."),
        record_names.OWN_SIGNED_FORM: tr(
            "The program’s own document of the same content, signed as well."
        ),
        record_names.OWN_UNSIGNED_FORM: tr("That document before it was signed."),
        record_names.SUBMISSION: tr(
            "What the document says, as JSON (UTF-8); both PDFs carry it too."
        ),
        record_names.DRAFT: tr("What was typed, with internal notes that are not on the form."),
        record_names.VERIFICATION: tr("What a check of the signatures found on that day."),
        record_names.MAIL: tr(
            "The e-mail to the AI Office as prepared; it may not have been sent."
        ),
        record_names.FILLING: tr("What was put into the Commission’s form, and its SHA-256."),
        record_names.EDITION: tr("Chapters, commitments and measures of the edition signed."),
        record_names.AUDIT_SHEET: tr("Who did what and when, and the SHA-256 of each file above."),
        "reply": tr("A message that came back, as it was received."),
        "authority": tr("Evidence that the signatory may bind the provider."),
        "renewed-form": tr("The signed document again, with later time-stamps added to it."),
        "renewed-own-form": tr("The program’s own document of the same content, renewed as well."),
        "scan": tr("As it came from the scanner."),
    }


def _in_scan() -> dict[str, str]:
    return {
        record_names.SIGNED_FORM: tr("A cover sheet and the scanned pages in their order."),
        record_names.UNSIGNED_FORM: tr("The form as it was printed."),
        record_names.SUBMISSION: tr("What the form says, as JSON (UTF-8); both PDFs carry it too."),
        record_names.VERIFICATION: tr("What the comparison found on the day of keeping."),
    }


def _joined(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def _wrapped(text: str) -> str:
    return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _stem(name: str) -> str:
    return name.partition(".")[0].rstrip("0123456789").rstrip("-")


def _line(text: str) -> str:
    return " ".join(fit_text(text, is_multi_line=False).split())
