"""Keeps a record for good, finds records again, and reads what each is about.

One record is one folder, complete or not there at all, never overwritten, and one BagIt bag, so
that it can be understood and checked in thirty years without this program.
"""

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from aicode_desktop.archive.bag import Tag, bag_files, tags_in
from aicode_desktop.archive.naming import is_record_name
from aicode_desktop.archive.readme import readme
from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host.files import read_file
from aicode_desktop.host.folders import create_folder, fill_folder
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import EarlierDocument, Language
from aicode_desktop.model.filling_record import decode_record
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import FollowedDocument, Record, UnreadableRecord
from aicode_desktop.model.record_names import (
    DRAFT,
    FILLING,
    MAIL,
    OWN_SIGNED_FORM,
    OWN_UNSIGNED_FORM,
    PAYLOAD,
    PAYLOAD_FOLDER,
    SIGNED_FORM,
    SUBMISSION,
    UNSIGNED_FORM,
    VERIFICATION,
)
from aicode_desktop.model.rendered import DECLARATIONS, DocumentContent, DocumentKind
from aicode_desktop.model.second_document import SecondDocument
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

LIMIT_TAGS_BYTES = 100_000
LIMIT_RECORDS = 100_000

README = "README.txt"
MOST_FILES = 300
_NUMBERED = re.compile(r"(scan|authority)-[1-9][0-9]{0,2}\.(pdf|png|jpe?g|tiff?|bin)")

_KIND, _KEPT_AT = "Aicode-Kind", "Aicode-Kept-At"
_PROVIDER, _SIGNATORY = "Aicode-Provider", "Aicode-Signatory"
_NUMBER = "External-Identifier"
_FINGERPRINT, _FILE = "Aicode-Fingerprint", "Aicode-Signed-SHA256"
_ACT, _FOLLOWS = "Aicode-Act", "Aicode-Follows"
_TEMPLATE = "Aicode-Form-SHA256"  # of the Commission's form, as it was supplied
_EDITION, _CHAPTER, _MODEL = "Aicode-Edition", "Aicode-Chapter", "Aicode-Model"
_LANGUAGE = "Aicode-Language"


def keep(
    folder: Path, content: DocumentContent, payload: Mapping[str, bytes], *, at: datetime
) -> Record:
    """Write the record of *content* as the folder *folder*, in one step; *at* is when.

    Raises:
        OutputExistsError, CannotWriteError: nothing was left under *folder*.
    """
    files = record_files(content, payload, at=at)
    create_folder(folder, lambda partial: fill_folder(partial, files))
    return open_record(folder)


def payload_of(
    *,
    signed: SignedDocument,
    draft_json: bytes,
    email: EmailDraft | None,
    report_json: bytes,
    unsigned_pdf: bytes,
    second: SecondDocument | None = None,
) -> dict[str, bytes]:
    """Return what every record of a signed form holds, by the fixed names.

    Raises:
        RecordError: the e-mail does not belong to the signed form, or to *second* beside it.
    """
    _assert_belongs(signed, email, second)
    payload = {
        SIGNED_FORM: signed.pdf,
        UNSIGNED_FORM: unsigned_pdf,
        DRAFT: draft_json,
        SUBMISSION: signed.content.canonical_json,
        VERIFICATION: report_json,
    }
    if second is not None:
        payload[OWN_SIGNED_FORM] = second.current_pdf
        payload[OWN_UNSIGNED_FORM] = second.unsigned_pdf
    if email is not None:
        payload[MAIL] = email.eml
    return payload


def bag_digest(files: Mapping[str, bytes]) -> str:
    """Return the SHA-512 of the file that covers the whole bag of *files*."""
    return hashlib.sha512(files["tagmanifest-sha512.txt"]).hexdigest()


def number_in(files: Mapping[str, bytes]) -> str:
    """Return the number of the document that the bag of *files* is about."""
    return _shown(_first(tags_in(files["bag-info.txt"]), _NUMBER))


def record_files(
    content: DocumentContent, payload: Mapping[str, bytes], *, at: datetime
) -> dict[str, bytes]:
    """Return every file of the record of *content*, by its path inside; nothing is written."""
    at = at.astimezone(UTC).replace(microsecond=0)
    tags = tags_of(content, at, file_sha256=hashlib.sha256(payload[SIGNED_FORM]).hexdigest())
    if FILLING in payload:
        tags.append((_TEMPLATE, decode_record(payload[FILLING]).template_sha256))
    return bag_files(
        payload=payload,
        tag_files={README: readme(content, names=payload, at=at).encode()},
        tags=tags,
        on=at.date(),
    )


def open_record(folder: Path) -> Record:
    """Return what the record in *folder* is about; whether it is unaltered, ``check_record`` says.

    Raises:
        RecordError: the folder is no record of this program, or a part that each has is missing.
    """
    record = described(folder)
    try:
        payload = _payload_of(folder)
    except OSError as error:
        raise _no_record(folder) from error
    if SIGNED_FORM not in payload:
        raise _no_record(folder)
    return replace(record, payload=payload)


def described(folder: Path) -> Record:
    """Return what the record in *folder* is about, without looking for its documents.

    Raises:
        RecordError: the folder is no record of this program.
    """
    try:
        tags = tags_in(read_file(folder / "bag-info.txt", limit_bytes=LIMIT_TAGS_BYTES))
        kept_at = datetime.fromisoformat(tags[_KEPT_AT][0])
        return Record(
            folder=folder,
            kept_at=kept_at.astimezone(UTC),
            kind=DocumentKind(tags[_KIND][0]),
            document_number=_shown(tags[_NUMBER][0]),
            provider_name=_shown(tags[_PROVIDER][0]),
            signatory_names=tuple(_shown(name) for name in tags.get(_SIGNATORY, [])),
            payload={},
            act=ActKind(_first(tags, _ACT) or ActKind.FIRST_FORM),
            follows=_followed(_first(tags, _FOLLOWS)),
            fingerprint=_shown(_first(tags, _FINGERPRINT)),
            file_sha256=_shown(_first(tags, _FILE)),
            edition=_shown(_first(tags, _EDITION)),
            language=_language(_first(tags, _LANGUAGE)),
            chapters=tuple(ChapterKey(key) for key in tags.get(_CHAPTER, [])),
            model_names=tuple(_shown(name) for name in tags.get(_MODEL, [])),
        )
    except (AicodeError, ValueError, KeyError, OSError, OverflowError) as error:
        raise _no_record(folder) from error


def records_in(root: Path) -> tuple[Record | UnreadableRecord, ...]:
    """Return the records in *root*, the newest first; what cannot be read comes last, and is said.

    Folders that begin with a dot or a low line are none; a missing *root* has none.
    """
    if not root.is_dir():
        return ()
    records: list[Record] = []
    unreadable: list[UnreadableRecord] = []
    for folder in sorted(root.iterdir())[:LIMIT_RECORDS]:
        if not is_record_name(folder.name) or not folder.is_dir():
            continue
        try:
            records.append(open_record(folder))
        except RecordError as error:
            unreadable.append(UnreadableRecord(folder, error.what))
    records.sort(key=lambda record: record.kept_at, reverse=True)
    return (*records, *unreadable)


def _assert_belongs(
    signed: SignedDocument, email: EmailDraft | None, second: SecondDocument | None
) -> None:
    if email is None:
        return
    if signed.content.kind not in DECLARATIONS:
        raise _refused(tr("A rehearsal has no e-mail to keep."))
    if email.attachment != signed.pdf:
        raise _refused(tr("The e-mail does not carry the form that is to be kept."))
    attached = email.beside.content if email.beside is not None else None
    if attached != (second.current_pdf if second is not None else None):
        raise _refused(tr("The e-mail does not carry the second document that is to be kept."))


def is_payload(name: str) -> bool:
    """Return whether a record may hold a document of that name."""
    return name in PAYLOAD or _NUMBERED.fullmatch(name) is not None


def tags_of(content: DocumentContent, at: datetime, *, file_sha256: str) -> list[Tag]:
    """Return what a record says about the document of *content*, kept at *at*."""
    draft = content.draft
    follows = draft.act.follows
    return [
        (_NUMBER, _shown(draft.document_number)),
        (_KIND, content.kind.value),
        (_KEPT_AT, at.isoformat()),
        (_PROVIDER, _shown(draft.provider.legal_name)),
        *((_SIGNATORY, _shown(signatory.name)) for signatory in draft.signatories),
        (_FINGERPRINT, content.fingerprint),
        (_FILE, file_sha256),
        (_ACT, draft.act.kind.value),
        *([(_FOLLOWS, _following(follows))] if draft.act.kind is not ActKind.FIRST_FORM else []),
        (_EDITION, _shown(draft.edition)),
        (_LANGUAGE, draft.language.value),
        *((_CHAPTER, key.value) for key in draft.chapters.signed()),
        *((_MODEL, _shown(model.name)) for model in draft.models if model.name.strip()),
    ]


def _payload_of(folder: Path) -> dict[str, Path]:
    inside = folder / PAYLOAD_FOLDER
    with os.scandir(inside) as listing:
        there = {one.name for one in islice(listing, MOST_FILES) if _is_plain_file(one)}
    names = [*PAYLOAD, *sorted(name for name in there if _NUMBERED.fullmatch(name))]
    return {name: inside / name for name in names if name in there}


def _is_plain_file(entry: "os.DirEntry[str]") -> bool:
    return entry.is_file(follow_symlinks=False)


def _following(earlier: EarlierDocument) -> str:
    # Digests have no blanks; what is left over is the number.
    digests = (_word(earlier.fingerprint), _word(earlier.file_sha256))
    return " ".join((*digests, _shown(earlier.document_number)))


def _language(told: str) -> Language:
    """Return the language of a record’s document; English where none is told or it is not known."""
    return Language(told) if told in {*Language} else Language.ENGLISH


def _followed(told: str) -> FollowedDocument | None:
    if not told:
        return None
    fingerprint, file_sha256, number = (*told.split(" ", 2), "", "")[:3]
    return FollowedDocument(_shown(number), fingerprint.strip("-"), file_sha256.strip("-"))


def _word(digest: str) -> str:
    return "".join(digest.split()) or "-"


def _first(tags: Mapping[str, list[str]], label: str) -> str:
    return tags.get(label, [""])[0]


def _shown(text: str) -> str:
    return " ".join(fit_text(text, is_multi_line=False).split())


def _no_record(folder: Path) -> RecordError:
    return RecordError(
        tr("“{name}” is not a record of this program, or a damaged one.", name=_shown(folder.name)),
        safe=tr("Nothing was changed."),
        next_step=tr("Restore the folder from a copy, or look into it by hand."),
    )


def _refused(what: str) -> RecordError:
    return RecordError(
        what,
        safe=tr("Nothing was written, and the signed form is unchanged."),
        next_step=tr("Prepare the e-mail again from the signed form."),
    )
