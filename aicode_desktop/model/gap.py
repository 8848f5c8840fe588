"""Answers to the measures of the Code: what a provider does for each, with evidence and owner.

For a chapter that is left out they make the gap analysis; for one that is signed, the plan for
what is not in place yet. They are kept beside the draft, in a file of their own, and never go into
the form.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Confidential


class MeasureStatus(StrEnum):
    """How far a measure has come."""

    UNANSWERED = "unanswered"
    IN_PLACE = "in_place"
    PARTLY = "partly"
    PLANNED = "planned"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, repr=False)
class MeasureAnswer(Confidential):
    """One measure, numbered as in its chapter, and what the provider does for it.

    ``date`` is ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY`` once it is right: since when the measure is
    in place, or by when it will be.
    """

    chapter: ChapterKey = ChapterKey.TRANSPARENCY
    measure: str = ""
    own_measure: str = ""
    evidence: str = ""
    owner: str = ""
    date: str = ""
    status: MeasureStatus = MeasureStatus.UNANSWERED

    def overlaid(self, other: "MeasureAnswer") -> "MeasureAnswer":
        """Return this answer with what *other* fills in; where *other* is blank, this one stays."""
        return replace(
            self,
            own_measure=other.own_measure or self.own_measure,
            evidence=other.evidence or self.evidence,
            owner=other.owner or self.owner,
            date=other.date or self.date,
            status=self.status if other.status is MeasureStatus.UNANSWERED else other.status,
        )


@dataclass(frozen=True, slots=True, repr=False)
class MeasureAnswers(Confidential):
    """All answers for one draft, in any order; a measure without one is not answered."""

    draft_id: str = ""
    measures: tuple[MeasureAnswer, ...] = ()

    def answer_for(self, chapter: ChapterKey, measure: str) -> MeasureAnswer:
        """Return the last answer for that measure, or a blank one."""
        for answer in reversed(self.measures):
            if (answer.chapter, answer.measure) == (chapter, measure):
                return answer
        return MeasureAnswer(chapter=chapter, measure=measure)

    def with_answer(self, changed: MeasureAnswer) -> "MeasureAnswers":
        """Return the answers with *changed* in place of what was there for its measure."""
        others = [
            answer
            for answer in self.measures
            if (answer.chapter, answer.measure) != (changed.chapter, changed.measure)
        ]
        return MeasureAnswers(self.draft_id, (*others, changed))

    def overlaid(self, others: Iterable[MeasureAnswer]) -> "MeasureAnswers":
        """Return the answers with what *others* fill in, each over the one for its measure."""
        answers = self
        for other in others:
            before = answers.answer_for(other.chapter, other.measure)
            answers = answers.with_answer(before.overlaid(other))
        return answers
