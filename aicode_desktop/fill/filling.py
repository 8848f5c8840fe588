"""Fills a form: what is certain or was confirmed, and nothing else; then proves what it left alone.

A place whose proposal is only likely stays empty and is listed, as is one without an answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from aicode_desktop.check.form_answers import Answers
from aicode_desktop.errors import FormRefusedError
from aicode_desktop.fill import writing
from aicode_desktop.fill.binding import bound_element, bound_part
from aicode_desktop.fill.form import OpenForm, open_form
from aicode_desktop.fill.markup import Element, parsed, written
from aicode_desktop.fill.rows import AddedCopy, Pair, add_rows
from aicode_desktop.fill.spots import Spot
from aicode_desktop.fill.zones import AddedRow, Path, Zone, is_otherwise_same, path_to
from aicode_desktop.model.commission_form import (
    LEFT_EMPTY,
    LISTS,
    SIGNATURE,
    Confidence,
    Filled,
    FilledForm,
    PlaceKind,
    Proposal,
)
from aicode_desktop.model.submission import Submission
from aicode_desktop.words import tr

_CONTROLS = {PlaceKind.TEXT_CONTROL, PlaceKind.DATE_CONTROL, PlaceKind.LIST_CONTROL}


def proposals_in(template: bytes) -> tuple[Proposal, ...]:
    """Return the places of a form, in reading order, with what is proposed for each.

    Raises:
        FormUnreadableError, FormRefusedError: it is no form that can be filled.
    """
    return tuple(open_form(template).proposals)


def fill(
    template: bytes, submission: Submission, *, chosen: Mapping[str, str], today: date
) -> FilledForm:
    """Return the form with the answers of *submission* in its places.

    *chosen* are answers that a person picked, by the ids of places; ``LEFT_EMPTY`` is one.

    Raises:
        FormUnreadableError, FormRefusedError: it is no form that can be filled.
    """
    form = open_form(template)
    answers = Answers(submission.draft, today=today, language=form.language)
    pairs = [
        (spot, as_chosen(proposal, chosen))
        for spot, proposal in zip(form.spots, form.proposals, strict=True)
    ]
    work = _Work(form, answers)
    work.remember(pairs)
    copies = add_rows(pairs, answers)
    work.adopt(copies)
    # From the last to the first, so that what is filled moves nothing that waits to be.
    everything = [*pairs, *(pair for copy in copies for pair, _ in copy.pairs)]
    filled = [(pair, work.put(*pair)) for pair in reversed(everything)][::-1]
    return FilledForm(
        file=form.package.with_parts(work.proven_parts(copies)),
        template=template,
        filled=tuple(one for _, one in filled if one is not None),
        empty=tuple(pair[1].place for pair, one in filled if one is None),
        uncertain=tuple(
            pair[1]
            for pair, one in filled
            if one is None and pair[1].confidence is Confidence.LIKELY
        ),
        language=form.language,
        notes=form.notes,
        signatures=tuple(
            proposal.place
            for _, proposal in everything
            if proposal.answer.endswith(SIGNATURE) and proposal.is_settled
        ),
    )


@dataclass(slots=True)
class _Work:
    """What a filling has changed so far, and where that stood before."""

    form: OpenForm
    answers: Answers
    before: dict[int, Path] = field(default_factory=dict)
    changed: list[tuple[Spot, Element]] = field(default_factory=list)
    rows_before: dict[int, Path] = field(default_factory=dict)
    bound: dict[str, list[Element]] = field(default_factory=dict)
    bound_roots: dict[str, Element] = field(default_factory=dict)

    def remember(self, pairs: list[Pair]) -> None:
        """Note where each place stands, before anything is filled or added."""
        for spot, proposal in pairs:
            if not proposal.is_settled:
                continue
            for one in (spot, *spot.twins):
                self.before[id(one.element)] = path_to(one.element)
            if spot.group is not None:
                self.rows_before[id(spot.group)] = path_to(spot.group)

    def adopt(self, copies: list[AddedCopy]) -> None:
        """Note of each place in an added row which one it is a copy of, and number the row on."""
        for copy in copies:
            for (spot, proposal), source in copy.pairs:
                if proposal.is_settled:
                    self.before[id(spot.element)] = self.before[id(source.element)]
            if copy.number is not None:
                self.before[id(copy.number.spot.element)] = path_to(copy.number.source)
                writing.write_words(copy.number.spot, copy.number.text)
                self._note(copy.number.spot)

    def put(self, spot: Spot, proposal: Proposal) -> Filled | None:
        """Fill one place; return what was put there, or None where it stays as it is."""
        key = proposal.answer
        if not (key and proposal.is_settled) or key.endswith(SIGNATURE):
            return None
        if proposal.place.is_check:
            is_ticked = self.answers.is_ticked(key)
            if is_ticked is None:
                return None
            if is_ticked != spot.is_ticked:
                writing.tick(spot, is_ticked=is_ticked)
                self._note(spot)
            return Filled(proposal.place, key, "", is_ticked=is_ticked)
        text = self._write(spot, key)
        if not text:
            return None
        self._note(spot)
        return Filled(proposal.place, key, text)

    def proven_parts(self, copies: list[AddedCopy]) -> dict[str, bytes]:
        """Return the changed parts, each proven to be otherwise the same.

        Raises:
            FormRefusedError: something else changed, too; nothing is handed out.
        """
        zones: dict[str, dict[int, Zone]] = {}
        for spot, element in self.changed:
            own = zones.setdefault(spot.part, {})
            stretch = ((spot.start, spot.end),) if spot.end and spot.element is element else ()
            known = own.get(id(element))
            stretches = (*known.stretches, *stretch) if known else stretch
            own[id(element)] = Zone(
                spot.kind, self.before[id(element)], path_to(element), tuple(sorted(stretches))
            )
        added: dict[str, list[AddedRow]] = {}
        for copy in copies:
            rows = added.setdefault(copy.pairs[0][1].part, [])
            rows.append(AddedRow(self.rows_before[id(copy.source)], path_to(copy.made)))
        parts = {}
        for name in {*zones, *added}:
            before = self.form.package.part(name)
            parts[name] = after = written(self.form.roots[name], before)
            own_zones = list(zones.get(name, {}).values())
            if not is_otherwise_same(before, after, own_zones, rows=added.get(name, ())):
                raise _altered()
        for name, elements in self.bound.items():
            before = self.form.package.part(name)
            parts[name] = after = written(self.bound_roots[name], before)
            paths = [path_to(element) for element in elements]
            if not is_otherwise_same(before, after, (), texts=paths):
                raise _altered()
        return parts

    def _write(self, spot: Spot, key: str) -> str:
        if spot.kind in LISTS:
            value = self.answers.choice(key) or self.answers.text(key)
            shown = writing.choose(spot, value, key) if value else ""
            self._bind(spot, shown)
            return shown
        text = self.answers.text(key)
        if text:
            text = writing.write_words(spot, text, day=self.answers.day(key))
            self._bind(spot, text)
        return text

    def _bind(self, spot: Spot, text: str) -> None:
        if spot.kind not in _CONTROLS or not text:
            return
        part = bound_part(self.form.package, spot.element)
        if not part:
            return
        if part not in self.bound_roots:
            self.bound_roots[part] = parsed(self.form.package.part(part))
        element = bound_element(self.bound_roots[part], spot.element)
        if element is not None:
            element.text = text
            self.bound.setdefault(part, []).append(element)

    def _note(self, spot: Spot) -> None:
        self.changed += [(one, one.element) for one in (spot, *spot.twins)]


def as_chosen(proposal: Proposal, chosen: Mapping[str, str]) -> Proposal:
    """Return the proposal as a person chose it, or as it is where nobody did."""
    answer = chosen.get(proposal.place.id)
    if answer is None:
        return proposal
    if answer == LEFT_EMPTY:
        return replace(proposal, answer="", confidence=Confidence.CHOSEN)
    return replace(proposal, answer=answer, confidence=Confidence.CHOSEN)


def _altered() -> FormRefusedError:
    return FormRefusedError(
        tr("Filling this form would have altered something besides the places that were filled."),
        safe=tr("Nothing was written, and the form is unchanged."),
        next_step=tr("Fill this form by hand, and please report how it is made."),
    )
