"""The Commission's own form: its places, what is proposed for each, and what was put there."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.filling_record import FillingRecord, RecordedAnswer

LEFT_EMPTY = ""  # the answer of a place that a person leaves empty
SIGNATURE = "signature"  # the answer of a place where somebody signs; no words go there


class PlaceKind(StrEnum):
    """How a place was made by whoever drew up the form (ECMA-376, part 1)."""

    TEXT_CONTROL = "text_control"
    DATE_CONTROL = "date_control"
    LIST_CONTROL = "list_control"
    CHECK_CONTROL = "check_control"
    TEXT_FIELD = "text_field"
    LIST_FIELD = "list_field"
    CHECK_FIELD = "check_field"
    CELL = "cell"
    BLANK = "blank"
    CHECK_CHARACTER = "check_character"


CHECKS = frozenset({PlaceKind.CHECK_CONTROL, PlaceKind.CHECK_FIELD, PlaceKind.CHECK_CHARACTER})
LISTS = frozenset({PlaceKind.LIST_CONTROL, PlaceKind.LIST_FIELD})
_DRAWN_TICKS = {PlaceKind.CHECK_FIELD}  # a word processor draws these, so that no text shows them


class Confidence(StrEnum):
    """How sure a proposal is. Only what is certain is filled without being asked."""

    CERTAIN = "certain"
    LIKELY = "likely"
    NONE = "none"
    CHOSEN = "chosen"  # by a person


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a form that can be filled, as a person recognises it.

    ``id`` holds for this file only, told apart by its digest. ``label`` are the words that say what
    belongs there, ``section`` the heading above, ``question`` what a check box answers. ``current``
    is what stands there now, unless it is only a hint. ``row`` counts from 0 where rows may be
    repeated, for models.
    """

    id: str
    kind: PlaceKind
    label: str
    section: str = ""
    question: str = ""
    options: tuple[str, ...] = ()
    current: str = ""
    row: int = 0

    @property
    def is_check(self) -> bool:
        """Whether it is ticked rather than written in."""
        return self.kind in CHECKS


@dataclass(frozen=True, slots=True)
class Proposal:
    """What belongs into a place: ``answer`` is a key such as ``provider.legal_name``, or nothing.

    Of a check box the key says for which answer it is ticked: ``listing.answer=agree``.
    """

    place: Place
    answer: str
    confidence: Confidence

    @property
    def is_settled(self) -> bool:
        """Whether it may be filled: certain, or chosen by a person."""
        return self.confidence in {Confidence.CERTAIN, Confidence.CHOSEN}


@dataclass(frozen=True, slots=True)
class FormMap:
    """Which answer belongs where, in the form of that digest, as a person confirmed it.

    ``answers`` is by the ids of places; ``LEFT_EMPTY`` is an answer, too.
    """

    template_sha256: str
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class Filled(Confidential):
    """One place that was filled; of a check box, ``text`` is empty and ``is_ticked`` counts."""

    place: Place
    answer: str
    text: str
    is_ticked: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class FilledForm(Confidential):
    """A form with the data in it, as a DOCX or a PDF like its template.

    ``empty`` are the places that nothing was put into, ``uncertain`` those of them for which
    something was proposed that nobody confirmed. ``signatures`` are the places where somebody
    signs, in the order of signatories.
    """

    file: bytes
    template: bytes
    filled: tuple[Filled, ...]
    empty: tuple[Place, ...]
    uncertain: tuple[Proposal, ...]
    language: str
    notes: tuple[str, ...] = ()
    signatures: tuple[Place, ...] = field(default=())

    @property
    def is_pdf(self) -> bool:
        """Whether the form is a PDF."""
        return self.file.startswith(b"%PDF-")

    @property
    def template_sha256(self) -> str:
        """SHA-256 of the form as it was supplied, 64 hexadecimal digits."""
        return hashlib.sha256(self.template).hexdigest()


def record_of(form: FilledForm, *, filled_on: date) -> FillingRecord:
    """Return what was put into *form*."""
    return FillingRecord(
        template_sha256=form.template_sha256,
        filled_on=filled_on,
        language=form.language,
        answers=tuple(
            RecordedAnswer(
                label=one.place.label,
                answer=one.answer,
                text=one.text,
                is_check=one.place.is_check,
                is_ticked=one.is_ticked,
                is_tick_text=one.place.kind not in _DRAWN_TICKS,
            )
            for one in form.filled
        ),
    )
