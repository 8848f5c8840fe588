"""Filling the Commission's own form: read it, propose, let a person confirm, fill, remember."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from aicode_desktop.host import paths
from aicode_desktop.host.files import read_file, replace_file
from aicode_desktop.model.commission_form import Confidence, FilledForm, Proposal, record_of
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.model.submission import Submission
from aicode_desktop.model.text import name_in_words
from aicode_desktop.workflow.actions import submission

FORM_LIMIT_BYTES = 30_000_000
_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True, repr=False)
class ReadForm(Confidential):
    """A form as supplied, and what is proposed for its places, with what was confirmed before."""

    name: str
    template: bytes
    proposals: tuple[Proposal, ...]

    @property
    def sha256(self) -> str:
        """SHA-256 of the file, 64 hexadecimal digits."""
        return hashlib.sha256(self.template).hexdigest()

    @property
    def uncertain(self) -> tuple[Proposal, ...]:
        """The proposals that a person has to confirm."""
        return tuple(one for one in self.proposals if one.confidence is Confidence.LIKELY)

    def with_answers(self, answers: Mapping[str, str]) -> "ReadForm":
        """Return the form with what a person chose, by the ids of places."""
        return replace(
            self,
            proposals=tuple(
                replace(one, answer=answers[one.place.id], confidence=Confidence.CHOSEN)
                if one.place.id in answers
                else one
                for one in self.proposals
            ),
        )


def read_form(path: Path, *, map_file: Path | None = None) -> ReadForm:
    """Return the form in *path*; *map_file* says what belongs where, else what is remembered does.

    Raises:
        CannotReadFileError, FormUnreadableError, FormRefusedError: nothing was changed.
    """
    template = read_file(path, limit_bytes=FORM_LIMIT_BYTES)
    form = ReadForm(name_in_words(path.name), template, _proposals_in(template))
    source = map_file if map_file is not None else _memory_of(form.sha256)
    if map_file is None and not source.is_file():
        return form
    return with_map(form, source)


def with_map(form: ReadForm, map_file: Path) -> ReadForm:
    """Return *form* with what the mapping in *map_file* says, each of its answers as chosen.

    Raises:
        CannotReadFileError: it is no mapping, or that of another file; nothing was changed.
    """
    from aicode_desktop.fill import mapping

    known = mapping.decode_map(
        read_file(map_file, limit_bytes=mapping.LIMIT_BYTES),
        template_sha256=form.sha256,
        proposals=form.proposals,
    )
    return form.with_answers(known.answers)


def fill(form: ReadForm, draft: Draft, *, today: date) -> FilledForm:
    """Return *form* filled with a complete draft: what is certain or confirmed, nothing else.

    Raises:
        IncompleteDraftError: with what is missing.
        FormRefusedError: filling would have altered more than the places.
    """
    complete = submission(draft, today=today)
    chosen = _chosen(form.proposals)
    if form.template.startswith(_PDF):
        return _filled_pdf(form.template, complete, chosen, today=today)
    from aicode_desktop.fill.filling import fill as filled

    return filled(form.template, complete, chosen=chosen, today=today)


def document_of(
    filled: FilledForm, draft: Draft, *, today: date, exported: bytes | None = None
) -> RenderedDocument:
    """Return the filled form as a PDF to be signed, its pages held against the data.

    LibreOffice lays it out, unless *exported* is the PDF that a word processor made of it. *today*
    is the day on which it was filled.

    Raises:
        NoOfficeError: LibreOffice is not installed, failed, or took too long.
        DocumentUnreadableError: the pages do not show every answer, or *exported* is no such PDF.
    """
    from aicode_desktop.fill.office_copy import office_copy
    from aicode_desktop.host.office import pdf_of
    from aicode_desktop.render.commission_form import commission_document

    complete = submission(draft, today=today)
    if filled.is_pdf:
        pdf = fixed_for_signing(filled)
    else:
        pdf = exported if exported is not None else pdf_of(office_copy(filled.file))
    return commission_document(
        pdf,
        complete,
        record_of(filled, filled_on=today),
        signature_labels=[place.label for place in filled.signatures],
    )


def fixed_for_signing(filled: FilledForm) -> bytes:
    """Return the pages of a filled PDF form, on which nothing can be changed any more."""
    from aicode_desktop.render.pdf_filling import fixed_pages

    return fixed_pages(filled.file)


def map_of(form: ReadForm) -> bytes:
    """Return the mapping as a file for colleagues, with every place of the form in it."""
    from aicode_desktop.fill.mapping import encode_map

    return encode_map(form.sha256, form.proposals)


def remember(form: ReadForm) -> None:
    """Keep what a person chose for this very file, told apart by its digest.

    Raises:
        CannotWriteError: what was remembered before is intact.
    """
    from aicode_desktop.fill.mapping import encode_map

    chosen = [one for one in form.proposals if one.confidence is Confidence.CHOSEN]
    if chosen:
        replace_file(_memory_of(form.sha256), encode_map(form.sha256, chosen))


def _proposals_in(template: bytes) -> tuple[Proposal, ...]:
    if template.startswith(_PDF):
        from aicode_desktop.fill.pdf_form import proposals_of
        from aicode_desktop.render.pdf_fields import read_pdf_form

        return proposals_of(read_pdf_form(template))
    from aicode_desktop.fill.filling import proposals_in

    return proposals_in(template)


def _filled_pdf(
    template: bytes, complete: Submission, chosen: Mapping[str, str], *, today: date
) -> FilledForm:
    from aicode_desktop.check.form_answers import Answers
    from aicode_desktop.fill import pdf_form
    from aicode_desktop.render.pdf_fields import read_pdf_form
    from aicode_desktop.render.pdf_filling import filled_pdf

    reading = read_pdf_form(template)
    language = pdf_form.language_of(reading)
    answers = Answers(complete.draft, today=today, language=language)
    done = pdf_form.answered(reading, answers, chosen=chosen)
    return FilledForm(
        file=filled_pdf(template, done.answers),
        template=template,
        filled=done.filled,
        empty=done.empty,
        uncertain=done.uncertain,
        language=language,
        signatures=done.signatures,
    )


def _chosen(proposals: Sequence[Proposal]) -> dict[str, str]:
    return {one.place.id: one.answer for one in proposals if one.confidence is Confidence.CHOSEN}


def _memory_of(sha256: str) -> Path:
    return paths.form_maps() / f"{sha256}.json"
