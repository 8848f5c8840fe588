"""What a form to be signed by hand has of its own: codes, lines to write on, how to go on."""

from collections.abc import Callable

from aicode_desktop.model.draft import Draft
from aicode_desktop.model.page_code import PageCode
from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.render.engine.vocabulary import (
    Block,
    FieldRow,
    HandSignatureBlock,
    PageMark,
)
from aicode_desktop.render.wording import not_yet_answered
from aicode_desktop.words import tr

LONGEST_NUMBER_IN_CODE = 40  # a longer one would make the code too fine for a scan at 150 dpi


def page_code(content: DocumentContent, page: int, pages: int) -> PageCode:
    """Return what the code of that page says."""
    number = content.draft.document_number.strip()[:LONGEST_NUMBER_IN_CODE]
    return PageCode(number, page, pages, content.fingerprint)


def page_marks(content: DocumentContent) -> Callable[[int, int], PageMark]:
    """Return the code of each page of the document of *content*."""

    def mark(page: int, pages: int) -> PageMark:
        code = page_code(content, page, pages)
        description = tr(
            "QR code: document {number}, page {page} of {pages}, fingerprint {fingerprint}",
            number=code.document_number,
            page=page,
            pages=pages,
            fingerprint=code.fingerprint,
        )
        return PageMark(code.text, description)

    return mark


def instruction() -> str:
    """Return how a paper form is signed and brought back."""
    return tr(
        "To be printed on single sides and signed by hand. Write in the signature blocks only; the"
        " code on each page lets a scan be compared with this document."
    )


def closing_blocks(draft: Draft) -> list[Block]:
    """Return place, and for each signatory a block to write in."""
    place = draft.place.strip()
    rows: list[Block] = [
        FieldRow(tr("Place"), (place or not_yet_answered(),), is_open=not place),
        FieldRow(tr("Date"), (tr("As written in the signature block"),)),
    ]
    for signatory in draft.signatories:
        name, latin, position = (
            part.strip() for part in (signatory.name, signatory.name_latin, signatory.position)
        )
        rows.append(
            HandSignatureBlock(
                kicker=tr("Signature by hand"),
                name=name or not_yet_answered(),
                second_line=", ".join(part for part in (latin, position) if part),
                labels=(tr("Place and date"), tr("Signature")),
            )
        )
    return rows
