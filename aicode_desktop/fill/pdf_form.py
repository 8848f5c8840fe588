"""The fields of a PDF form, mapped and answered by the same words as the places of a DOCX."""

from collections.abc import Mapping
from dataclasses import dataclass

from aicode_desktop.check.form_answers import Answers
from aicode_desktop.fill.filling import as_chosen
from aicode_desktop.fill.proposing import proposals_for
from aicode_desktop.fill.recognition import recognise
from aicode_desktop.fill.spots import Around, Spot
from aicode_desktop.fill.writing import option_for
from aicode_desktop.model.commission_form import (
    LISTS,
    SIGNATURE,
    Confidence,
    Filled,
    Place,
    PlaceKind,
    Proposal,
)
from aicode_desktop.model.pdf_field import PdfAnswer, PdfField, PdfFieldKind, PdfFormReading

_KINDS = {
    PdfFieldKind.TEXT: PlaceKind.TEXT_FIELD,
    PdfFieldKind.BOX: PlaceKind.CHECK_FIELD,
    PdfFieldKind.LIST: PlaceKind.LIST_FIELD,
    PdfFieldKind.SIGNATURE: PlaceKind.TEXT_FIELD,
}


@dataclass(frozen=True, slots=True)
class PdfFilling:
    """What goes into each field, and the places that stay empty."""

    answers: tuple[PdfAnswer, ...]
    filled: tuple[Filled, ...]
    empty: tuple[Place, ...]
    uncertain: tuple[Proposal, ...]
    signatures: tuple[Place, ...]
    language: str


def proposals_of(reading: PdfFormReading) -> tuple[Proposal, ...]:
    """Return what is proposed for each field.

    Raises:
        FormRefusedError: it is another form.
    """
    recognise(reading.text, place_count=len(reading.fields))
    return tuple(proposals_for([_spot(field) for field in reading.fields]))


def language_of(reading: PdfFormReading) -> str:
    """Return the language of the form, as an ISO 639-1 code."""
    return recognise(reading.text, place_count=len(reading.fields)).language


def answered(reading: PdfFormReading, answers: Answers, *, chosen: Mapping[str, str]) -> PdfFilling:
    """Return what goes into the fields: what is certain or *chosen*, and nothing else."""
    proposals = [as_chosen(one, chosen) for one in proposals_of(reading)]
    found = [
        (proposal, _answer(field, proposal, answers))
        for field, proposal in zip(reading.fields, proposals, strict=True)
    ]
    return PdfFilling(
        answers=tuple(one for _, one in found if one is not None),
        filled=tuple(
            Filled(proposal.place, proposal.answer, one.text, is_ticked=one.is_ticked)
            for proposal, one in found
            if one is not None
        ),
        empty=tuple(proposal.place for proposal, one in found if one is None),
        uncertain=tuple(
            proposal
            for proposal, one in found
            if one is None and proposal.confidence is Confidence.LIKELY
        ),
        signatures=tuple(
            one.place for one in proposals if one.is_settled and one.answer.endswith(SIGNATURE)
        ),
        language=language_of(reading),
    )


def _answer(field: PdfField, proposal: Proposal, answers: Answers) -> PdfAnswer | None:
    key = proposal.answer
    if field.kind is PdfFieldKind.SIGNATURE or not proposal.is_settled or not key:
        return None
    if field.kind is PdfFieldKind.BOX:
        is_ticked = answers.is_ticked(key)
        return None if is_ticked is None else PdfAnswer(field.name, field.state, "", is_ticked)
    if proposal.place.kind in LISTS:
        value = answers.choice(key) or answers.text(key)
        text = option_for(field.options, value, key) if value else ""
    else:
        text = answers.text(key)
    return PdfAnswer(field.name, field.state, text) if text else None


def _spot(field: PdfField) -> Spot:
    is_box = field.kind is PdfFieldKind.BOX
    names = (field.hint, field.name.rpartition(".")[2])
    return Spot(
        part="pdf",
        kind=_KINDS[field.kind],
        element=None,
        around=Around(
            names=tuple(name for name in names if name),
            opening=field.left if is_box else "",
            before="" if is_box else field.left,
            after=field.right if is_box else "",
            left=field.left if is_box else "",
            above=field.above,
            headings=field.headings,
        ),
        current=field.value,
        is_ticked=field.is_ticked,
        options=field.options,
    )
