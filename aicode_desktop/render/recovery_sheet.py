"""The recovery sheet: the vault's identity on one page of paper, as words, as a line and as a code.

Whoever holds the sheet reads every draft, so it says what it is and carries no name of a provider.
"""

from collections.abc import Sequence
from datetime import date

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.render.engine.document import SetDocument, set_document
from aicode_desktop.render.engine.vocabulary import (
    Block,
    Column,
    FieldRow,
    Heading,
    Note,
    PageMark,
    Paragraph,
    Row,
    Sheet,
    Table,
    Title,
)
from aicode_desktop.words import tr

_COLUMNS = 3
_GROUP_LETTERS = 8


def render_recovery_sheet(
    identity: str, *, words: Sequence[str], public_key: str, today: date
) -> SetDocument:
    """Return the sheet of one page.

    Raises:
        CannotRenderError: nothing was made.
    """
    title = tr("Recovery sheet")
    sheet = Sheet(
        title=title,
        head_left=tr("AI Code Desktop"),
        head_right=tr("Secret"),
        mark_of=lambda _page, _pages: PageMark(
            identity, tr("QR code: the identity, the same as in section 2")
        ),
    )
    blocks: list[Block] = [
        Title(
            title,
            tr("Opens every draft of one person when the computer or its keyring is gone"),
            (tr("Made on {day}. Print it, keep it locked away.", day=day_in_words(today)),),
        ),
        Heading(tr("The identity as words"), "1"),
        _words_table(words),
        Note(tr("Of each word the first four letters suffice. Capitals and small letters alike.")),
        Heading(tr("The identity as one line"), "2"),
        Paragraph(_grouped(identity)),
        Note(tr("Type it without the blanks. The code in the corner says the same.")),
        Heading(tr("How to use it"), "3"),
        FieldRow(
            tr("With the program"),
            (tr("Type the 24 words, or the line of section 2, where an identity is imported."),),
        ),
        FieldRow(
            tr("Without it"),
            (
                tr("Save the line as a file. The free program “age” opens each draft with it:"),
                "age --decrypt --identity FILE DRAFT.age",
            ),
        ),
        FieldRow(tr("Public key"), (_grouped(public_key),)),
        Heading(tr("What to know"), "4"),
        Paragraph(
            tr(
                "Whoever has this sheet, or a picture of it, can read the drafts. Nobody can make"
                " it anew once the identity is lost everywhere: then the drafts stay closed."
                " Delete the file of this sheet after printing; on modern disks a deleted file may"
                " still be recovered for a while."
            )
        ),
    ]
    return set_document(sheet, blocks)


def _words_table(words: Sequence[str]) -> Table:
    height = -(-len(words) // _COLUMNS)
    columns = tuple(Column(tr("Words"), 1 / _COLUMNS) for _ in range(_COLUMNS))
    numbered = [f"{number}  {word}" for number, word in enumerate(words, start=1)]
    rows = tuple(Row(tuple(numbered[row::height])) for row in range(height))
    return Table(columns, rows)


def _grouped(key: str) -> str:
    """Return *key* in groups of letters; what every key begins with is one of them."""
    end = key.rindex("1") + 1 if "1" in key else 0  # Bech32: what follows has no figure 1
    groups = (key[start : start + _GROUP_LETTERS] for start in range(end, len(key), _GROUP_LETTERS))
    return " ".join((key[:end], *groups)).strip()
