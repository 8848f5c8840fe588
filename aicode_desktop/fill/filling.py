"""Fills a form: what is certain or was confirmed, and nothing else; then proves what it left alone.

A place whose proposal is only likely stays empty and is listed, as is one without an answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from aicode_desktop.check.form_answers import Answers
from aicode_desktop.errors import FormRefusedError
from aicode_desktop.fill import writing
from aicode_desktop.fill.binding import bound_element, bound_part, stored_tick, stored_words
from aicode_desktop.fill.form import OpenForm, open_form
from aicode_desktop.fill.markup import Element, parsed, written
from aicode_desktop.fill.rows import AddedCopy, Pair, add_rows, rows_of_nobody
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

_CONTROLS = {
    PlaceKind.TEXT_CONTROL,
    PlaceKind.DATE_CONTROL,
    PlaceKind.LIST_CONTROL,
    PlaceKind.CHECK_CONTROL,
}


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
    idle = rows_of_nobody(everything, answers)
    filled = [
        (pair, None if pair[0].group in idle else work.put(*pair)) for pair in reversed(everything)
    ][::-1]
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
            for spot, proposal in everything
            if proposal.answer.endswith(SIGNATURE)
            and proposal.is_settled
            and spot.group not in idle
        ),
    )


@dataclass(slots=True)
class _Work:
    """What a filling has changed so far, and where that stood before."""

    form: OpenForm
    answers: Answers
    before: dict[Element, Path] = field(default_factory=dict)
    changed: list[tuple[Spot, Element]] = field(default_factory=list)
    rows_before: dict[Element, Path] = field(default_factory=dict)
    bound: dict[str, list[Element]] = field(default_factory=dict)
    bound_roots: dict[str, Element] = field(default_factory=dict)

    def remember(self, pairs: list[Pair]) -> None:
        """Note where each place stands, before anything is filled or added."""
        for spot, proposal in pairs:
            if not proposal.is_settled:
                continue
            for one in (spot, *spot.twins):
                self.before[one.element] = path_to(one.element)
            if spot.group is not None:
                self.rows_before[spot.group] = path_to(spot.group)

    def adopt(self, copies: list[AddedCopy]) -> None:
        """Note of each place in an added row which one it is a copy of, and number the row on."""
        for copy in copies:
            for (spot, proposal), source in copy.pairs:
                if proposal.is_settled:
                    self.before[spot.element] = self.before[source.element]
            if copy.number is not None:
                self.before[copy.number.spot.element] = path_to(copy.number.source)
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
            bound = self._bound(spot)
            if bound is not None:
                bound.text = stored_tick(bound.text, is_ticked=is_ticked)
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
        zones: dict[str, dict[Element, Zone]] = {}
        for spot, element in self.changed:
            own = zones.setdefault(spot.part, {})
            stretch = ((spot.start, spot.end),) if spot.end and spot.element is element else ()
            known = own.get(element)
            stretches = (*known.stretches, *stretch) if known else stretch
            own[element] = Zone(
                spot.kind, self.before[element], path_to(element), tuple(sorted(stretches))
            )
        added: dict[str, list[AddedRow]] = {}
        for copy in copies:
            rows = added.setdefault(copy.pairs[0][1].part, [])
            rows.append(AddedRow(self.rows_before[copy.source], path_to(copy.made)))
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
            shown, day = (writing.choose(spot, value, key) if value else ""), None
        else:
            shown, day = self.answers.text(key), self.answers.day(key)
            shown = writing.write_words(spot, shown, day=day) if shown else ""
        bound = self._bound(spot) if shown else None
        if bound is not None:
            bound.text = stored_words(spot.element, shown, day)
        return shown

    def _bound(self, spot: Spot) -> Element | None:
        """Return the element that holds what a control shows, to be changed with it."""
        part = bound_part(self.form.package, spot.element) if spot.kind in _CONTROLS else ""
        if not part:
            return None
        if part not in self.bound_roots:
            self.bound_roots[part] = parsed(self.form.package.part(part))
        element = bound_element(self.bound_roots[part], spot.element)
        if element is not None:
            self.bound.setdefault(part, []).append(element)
        return element

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
