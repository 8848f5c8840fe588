"""Drafts as bytes and back: JSON, versioned, strict in what it takes.

The fields are read off the dataclasses in ``model.draft``, so the file format is their shape. What
``encode`` writes, ``decode`` reads: characters that no draft may hold are left out on the way. The
canonical form is for documents: the same content gives the same bytes (RFC 8785).
"""

import json
from typing import Any, TypeVar

from aicode_desktop.errors import CannotWriteError, DraftUnreadableError
from aicode_desktop.model.draft import (
    SCHEMA_VERSION,
    Draft,
    LaterAct,
)
from aicode_desktop.model.internal import INTERNAL_FIELDS
from aicode_desktop.model.json_objects import Fields, plain, read_object
from aicode_desktop.model.migrations import migrated, version_of
from aicode_desktop.model.strict_json import parsed, refuse
from aicode_desktop.words import tr

DRAFT_FORMAT = "aicode-draft"
SUBMISSION_FORMAT = "aicode-submission"
DRAFT_LIMIT_BYTES = 5_000_000
_ENVELOPE = ("format", "schema_version")
_NEWEST = f'"schema_version": {SCHEMA_VERSION},'.encode()
_HEAD_BYTES = 200

_Kind = TypeVar("_Kind")


def encode(draft: Draft) -> bytes:
    """Return the draft as it is kept: indented UTF-8 JSON in the order of the form.

    Raises:
        CannotWriteError: it is larger than ``decode`` would take.
    """
    return encode_as(DRAFT_FORMAT, draft)


def encode_as(name: str, value: object) -> bytes:
    """Return a dataclass of texts, choices and lists as a file that says “format”: *name*.

    Raises:
        CannotWriteError: it is larger than ``decode_as`` would take.
    """
    text = json.dumps(_enveloped(name, value), ensure_ascii=False, indent=2)
    content = text.encode() + b"\n"
    if len(content) > DRAFT_LIMIT_BYTES:
        raise CannotWriteError(
            tr("What was typed is larger than {size} MB.", size=DRAFT_LIMIT_BYTES // 1_000_000),
            safe=tr("What was saved before is intact."),
            next_step=tr("Shorten its texts or remove models, then save again."),
        )
    return content


def decode(content: bytes) -> Draft:
    """Return the draft in *content*. Missing fields take their defaults.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it is not a draft; the sentence names the field that is wrong.
    """
    return decode_as(DRAFT_FORMAT, content, Draft)


def is_older(content: bytes) -> bool:
    """Whether *content* is of an earlier schema version; False for what cannot be read."""
    if _NEWEST in content[:_HEAD_BYTES]:
        return False  # as this version writes it, so that it need not be parsed for that
    try:
        value = parsed(content)
        return isinstance(value, dict) and version_of(value) < SCHEMA_VERSION
    except DraftUnreadableError:
        return False


def canonical_json(draft: Draft) -> bytes:
    """Return the draft without its internal fields in canonical form, as embedded in documents."""
    import rfc8785  # drafts are read and kept without it

    return rfc8785.dumps(_enveloped(SUBMISSION_FORMAT, draft, without=INTERNAL_FIELDS))


def decode_submission(content: bytes) -> Draft:
    """Return the draft from the canonical form that a document carries.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it is not what ``canonical_json`` writes.
    """
    return decode_as(SUBMISSION_FORMAT, content, Draft)


def _enveloped(name: str, value: object, *, without: Fields = frozenset()) -> dict[str, Any]:
    fields = plain(value, without=without)
    if isinstance(value, Draft) and value.act == LaterAct():
        del fields["act"]  # so that the fingerprints of first forms stay what they always were
    return {"format": name, "schema_version": SCHEMA_VERSION, **fields}


def decode_as(name: str, content: bytes, kind: type[_Kind]) -> _Kind:
    """Return the *kind* of dataclass in *content*, which says “format”: *name*.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it is no such file; the sentence names the field that is wrong.
    """
    if len(content) > DRAFT_LIMIT_BYTES:
        refuse(
            tr("The file is larger than {size} MB.", size=DRAFT_LIMIT_BYTES // 1_000_000),
        )
    value = parsed(content)
    if not isinstance(value, dict):
        refuse(tr("The file is JSON, but not a draft."))
    if value.get("format") != name:
        refuse(tr("The file does not say “format”: “{name}”.", name=name))
    value = migrated(name, value)
    return read_object(kind, value, beside=_ENVELOPE)
