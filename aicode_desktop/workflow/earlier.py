"""What a later act says of the document before it, held against that document in the archive.

A draft is a file that anybody can edit, and carries what was declared before. Where the archive of
this user holds the signed document, a notice that tells it otherwise is not signed.
"""

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from aicode_desktop.check.act import declared_before
from aicode_desktop.check.comparison import Difference, differences_between
from aicode_desktop.errors import AicodeError, CannotSignError
from aicode_desktop.host import paths
from aicode_desktop.host.files import read_file
from aicode_desktop.model import record_names
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode_submission
from aicode_desktop.model.draft import Draft, LaterAct
from aicode_desktop.model.record import ListedRecord, RecordState
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.archive.store import Archive


def refuse_false_history(draft: Draft) -> None:
    """Refuse a later act that says of the earlier document what that document does not say.

    Nothing is said where the archive does not hold it, or cannot be read: then who receives the
    act compares it with what was received before.

    Raises:
        CannotSignError: the first difference is named; nothing was signed.
    """
    if draft.act.kind is ActKind.FIRST_FORM:
        return
    signed = _signed_before(draft.act.follows.fingerprint)
    if signed is None:
        return
    found = _differences(draft, signed)
    if found:
        raise CannotSignError(
            tr(
                "“{number}”, which this document follows, does not say in “{field}” what this"
                " document says of it.",
                number=signed.document_number,
                field=found[0].field,
            ),
            safe=tr("Nothing was signed."),
            next_step=tr("Begin anew from the record of the earlier document."),
        )


def signed_by_provider(draft: Draft) -> ListedRecord | None:
    """Return the newest document in the archive by which the provider of *draft* is a signatory.

    None where there is none, where it withdrew all it had signed, or where the archive cannot be
    read, which other pages say. The provider is known by its legal name as typed.
    """
    from aicode_desktop.archive import search
    from aicode_desktop.archive.store import Archive

    name = draft.provider.legal_name.strip()
    if not name:
        return None
    try:
        archive = Archive(paths.records())
        try:
            if not archive.chain.exists:
                return None
            wanted = search.Wanted(provider=name)
            found = archive.ask(lambda index: search.find(index, wanted)).records
        finally:
            archive.close()
    except AicodeError:
        return None
    real = (
        each
        for each in found
        if each.kind is not DocumentKind.SPECIMEN and each.state is not RecordState.DISPOSED
    )
    newest = next(real, None)
    has_withdrawn = newest is not None and newest.act is ActKind.WITHDRAWAL and not newest.chapters
    return None if has_withdrawn else newest


def _differences(draft: Draft, signed: Draft) -> tuple[Difference, ...]:
    said = replace(declared_before(draft), act=LaterAct(kind=draft.act.follows.act))
    before = replace(
        signed,
        act=LaterAct(kind=signed.act.kind),
        language=said.language,
        paper=said.paper,
        place=said.place,
    )
    return differences_between(before, said)


def _signed_before(fingerprint: str) -> Draft | None:
    """Return what the document of that fingerprint declares, or None where none is at hand."""
    from aicode_desktop.archive.store import Archive

    try:
        archive = Archive(paths.records())
        try:
            return _found(archive, fingerprint) if archive.chain.exists else None
        finally:
            archive.close()
    except AicodeError:
        return None


def _found(archive: "Archive", fingerprint: str) -> Draft | None:
    listed = archive.ask(lambda index: index.records("fingerprint = ?", (fingerprint,)))
    for record in listed:
        file = archive.root / record.folder / record_names.PAYLOAD_FOLDER / record_names.SUBMISSION
        try:
            content = read_file(file, limit_bytes=DRAFT_LIMIT_BYTES)
        except AicodeError:
            continue  # disposed of, or missing
        if hashlib.sha256(content).hexdigest() == fingerprint:  # so it is what was signed
            return decode_submission(content)
    return None
