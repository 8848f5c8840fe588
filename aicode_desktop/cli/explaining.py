"""An explanation as lines of text: each statement once in full, with sources, date and grade."""

import textwrap
from collections.abc import Iterable, Iterator

from aicode_desktop.check.boundaries import Boundary
from aicode_desktop.check.consequences import Expectation
from aicode_desktop.check.counsel import AgedEntry, Statement
from aicode_desktop.check.explanation import ChapterExplanation, Explanation
from aicode_desktop.check.obligations import Obligation
from aicode_desktop.check.triage import ModelTriage
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.model.draft import ChapterAnswer
from aicode_desktop.words import plural, tr


class ExplanationText:
    """Writes explanations down; what was said before is only referred to."""

    def __init__(self) -> None:
        self._said: set[str] = set()
        self._aged: dict[str, int] = {}

    def lines(self, explained: Explanation) -> Iterator[str]:
        """Yield the lines of an explanation, a blank one before each heading."""
        self._aged = {entry.id: number for number, entry in enumerate(explained.aged, start=1)}
        yield tr("Where the provider stands")
        yield from self._statements(explained.situation_statements)
        yield self._safety_line(explained.safety)
        yield from self._section(tr("The three answers together"), (explained.combination,))
        yield from self._combination_lines(explained)
        yield from self._section(tr("What signing does, and what it does not"), explained.signing)
        for chapter in explained.chapters:
            yield from self.chapter_lines(chapter)
        for model in explained.models:
            yield from self.model_lines(model)
        yield from self._section(tr("Estimating training compute"), explained.compute)
        yield from self._section(tr("What it costs to ignore the rules"), explained.costs)
        yield from self._section(tr("After signing"), explained.afterwards)
        yield from self._obligation_lines(explained.obligations)
        yield from self._boundary_lines(explained.boundaries)
        yield from self._section(tr("What the FAQ no longer says"), explained.past)
        for entry in explained.aged:
            yield self._aged_line(entry)

    def chapter_lines(self, explained: ChapterExplanation) -> Iterator[str]:
        """Yield one chapter: its answer, what signing commits to, what leaving it out entails."""
        chapter, answer = explained.chapter, explained.answer
        answers = {
            ChapterAnswer.UNANSWERED: tr("not answered yet"),
            ChapterAnswer.SIGN: tr("signed"),
            ChapterAnswer.OPT_OUT: tr("left out"),
        }
        yield ""
        yield tr("Chapter {title}: {answer}", title=chapter.title, answer=answers[answer])
        line = explained.line
        as_of = day_in_words(line.as_of)
        yield tr(
            "  {sentence} [{source}, as of {day}]",
            sentence=line.sentence,
            source=line.source,
            day=as_of,
        )
        yield tr("  If it is signed: {summary}", summary=chapter.summary)
        for commitment in chapter.commitments:
            yield plural(
                "    Commitment {number}, {title} ({n} measure)",
                "    Commitment {number}, {title} ({n} measures)",
                len(commitment.measures),
                number=commitment.number,
                title=commitment.title,
            )
        yield from self._statements(explained.if_signed, indent="    ")
        yield tr("  If it is left out:")
        yield from self._statements(explained.if_left_out, indent="    ")

    def model_lines(self, model: ModelTriage) -> Iterator[str]:
        """Yield where one model stands."""
        yield ""
        yield tr("Model {name}", name=model.name or tr("without a name"))
        yield from self._statements(model.statements)

    def _combination_lines(self, explained: Explanation) -> Iterator[str]:
        titles = {each.chapter.key: each.chapter.title for each in explained.chapters}
        yield ""
        yield tr("All eight ways to answer")
        for each in explained.combinations:
            mark = tr("chosen: ") if each.is_chosen else ""
            otherwise = ", ".join(titles[key] for key in each.shown_otherwise)
            shown = tr(" To be shown otherwise: {titles}.", titles=otherwise) if otherwise else ""
            yield f"  {mark}{each.statement.sentence}{shown}"

    def _section(self, heading: str, said: Iterable[Statement]) -> Iterator[str]:
        yield ""
        yield heading
        yield from self._statements(said)

    def _statements(self, said: Iterable[Statement], indent: str = "  ") -> Iterator[str]:
        for one in said:
            yield f"{indent}{self._sentence(one)}"

    def _sentence(self, said: Statement) -> str:
        if said.sentence in self._said:
            return tr("As said above: {name}", name=_beginning(said.sentence))
        self._said.add(said.sentence)
        numbers = [f"({number})" for number in sorted(self._aged[name] for name in said.aged)]
        aged = tr("; changed since, see {entries}", entries=", ".join(numbers)) if numbers else ""
        return tr(
            "{sentence} [{source}, as of {day}, grade {grade}{aged}]",
            sentence=said.sentence,
            source=said.citation,
            day=day_in_words(said.as_of),
            grade=said.grade,
            aged=aged,
        )

    @staticmethod
    def _safety_line(expectation: Expectation) -> str:
        return {
            Expectation.EXPECTED: tr("  Safety and Security: expected."),
            Expectation.OPTIONAL: tr("  Safety and Security: optional; signed, it is voluntary."),
            Expectation.OPEN: tr("  Safety and Security: depends on what is not answered yet."),
        }[expectation]

    @staticmethod
    def _obligation_lines(found: Iterable[Obligation]) -> Iterator[str]:
        yield ""
        yield tr("Deadlines of the chapters and models chosen")
        for each in found:
            day = day_in_words(each.day) if each.day else tr("After its event")
            measure = tr(", measure {number}", number=each.measure) if each.measure else ""
            model = f", {each.model}" if each.model else ""
            counted = f" {each.counted}" if each.counted else ""
            yield (
                f"  {day}: {each.title}{model}{measure}. {each.rule}{counted} "
                f"[{each.citation}, {each.grade}]"
            )

    def _boundary_lines(self, found: Iterable[Boundary]) -> Iterator[str]:
        yield ""
        yield tr("What this form does not do")
        for boundary in found:
            yield f"  {boundary.title}"
            yield from self._statements(boundary.statements, indent="    ")
            for point in boundary.open_points:
                yield tr("    Open: {sentence}", sentence=point.sentence)

    def _aged_line(self, entry: AgedEntry) -> str:
        return tr(
            "  ({number}) “{faq}” Today: {today} [{source}, as of {day}, grade {grade}]",
            number=self._aged[entry.id],
            faq=entry.faq_says,
            today=entry.today,
            source=entry.citation,
            day=day_in_words(entry.as_of),
            grade=entry.grade,
        )


def _beginning(sentence: str) -> str:
    """Return enough of *sentence* to know it again."""
    return textwrap.shorten(sentence, width=70, placeholder=" …")
