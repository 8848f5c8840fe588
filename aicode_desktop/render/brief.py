"""The executive brief: on one page, what a signature binds the provider to.

Internal. It is made from the same explanation as the window shows, and from nothing else.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count

from aicode_desktop.check.act import withdrawn_chapters
from aicode_desktop.check.counsel import Statement
from aicode_desktop.check.explanation import ChapterExplanation, Explanation
from aicode_desktop.check.normal_form import in_normal_form, without_blank_rows
from aicode_desktop.check.obligations import Obligation
from aicode_desktop.check.wording import clauses, day_in_words, names_in_words, typed_day_in_words
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import CodeOfPractice
from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.draft import ChapterAnswer, Draft, SystemicRisk
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.model.rendered import DocumentContent, DocumentKind, in_all_groups, in_groups
from aicode_desktop.render.acts import document_title
from aicode_desktop.render.engine.document import SetDocument, set_document
from aicode_desktop.render.engine.vocabulary import (
    Block,
    FieldRow,
    Heading,
    Note,
    Paragraph,
    Sheet,
    Title,
)
from aicode_desktop.render.wording import joined, not_yet_answered
from aicode_desktop.words import plural, tr

_LONGEST_NAME = 120
_LONGEST_POINT = 320


@dataclass(frozen=True, slots=True)
class _Detail:
    """How much of what may be long is told: dated deadlines, open points, and the side notes.

    ``longest_point`` is in characters.
    """

    deadlines: int
    open_points: int
    has_notes: bool
    has_summaries: bool
    longest_point: int = _LONGEST_POINT


# Tried from the first on, until the brief fits its page.
_DETAILS = (
    _Detail(deadlines=6, open_points=6, has_notes=True, has_summaries=True),
    _Detail(deadlines=4, open_points=4, has_notes=True, has_summaries=True),
    _Detail(deadlines=3, open_points=3, has_notes=False, has_summaries=True),
    _Detail(deadlines=2, open_points=1, has_notes=False, has_summaries=True),
    _Detail(deadlines=1, open_points=1, has_notes=False, has_summaries=True),
    _Detail(deadlines=2, open_points=1, has_notes=False, has_summaries=False),
    _Detail(2, 1, has_notes=False, has_summaries=False, longest_point=_LONGEST_NAME),
)


def render_brief(
    draft: Draft,
    explained: Explanation,
    code: CodeOfPractice,
    *,
    prepared_by: str,
    today: date,
) -> SetDocument:
    """Return the brief on one page; what does not fit is counted instead of told.

    Raises:
        CannotRenderError: nothing was made.
    """
    printed = without_internal_fields(without_blank_rows(in_normal_form(draft)))
    content = DocumentContent(DocumentKind.FORM, printed, canonical_json(printed))
    brief = _Brief(printed, explained, code, content.fingerprint, prepared_by, today)
    for detail in _DETAILS:
        document = set_document(brief.sheet(), list(brief.blocks(detail)))
        if document.page_count == 1:
            break
    return document


@dataclass(frozen=True, slots=True, repr=False)
class _Brief:
    draft: Draft
    explained: Explanation
    code: CodeOfPractice
    fingerprint: str
    prepared_by: str
    today: date

    def sheet(self) -> Sheet:
        name = _short(self.draft.provider.legal_name)
        title = tr("Executive brief, {provider}", provider=name) if name else tr("Executive brief")
        return Sheet(
            title=title,
            language=self.draft.language.value,
            paper=self.draft.paper,
            head_left=self.code.title,
            head_right=tr("Internal"),
            foot_left=tr("Fingerprint {groups}", groups=in_groups(self.fingerprint)),
        )

    def blocks(self, detail: _Detail) -> Iterator[Block]:
        name = _short(self.draft.provider.legal_name) or tr("The provider")
        by = _short(self.prepared_by) or tr("someone who is not named")
        is_withdrawal = self.draft.act.kind is ActKind.WITHDRAWAL
        yield Title(
            tr("Executive brief"),
            tr("What {provider} gives up by withdrawing from the Code of Practice", provider=name)
            if is_withdrawal
            else tr("What {provider} takes on by signing the Code of Practice", provider=name),
            (tr("Prepared by {name}, {day}", name=by, day=day_in_words(self.today)),),
        )
        numbers = map(str, count(1))
        yield Heading(tr("What is signed"), next(numbers))
        yield from self._act_rows()
        for chapter in self.explained.chapters:
            yield (
                _withdrawal_row(chapter, self.draft, has_summary=detail.has_summaries)
                if is_withdrawal
                else _chapter_row(chapter, has_summary=detail.has_summaries)
            )
        yield Note(_said(self.explained.signing, "signing.no_proof"))
        if not is_withdrawal:  # which names no models and brings no deadlines
            yield Heading(tr("For which models"), next(numbers))
            yield from self._model_rows()
            yield Heading(tr("By when"), next(numbers))
            yield from self._deadline_rows(detail)
        yield Heading(tr("What it costs to ignore"), next(numbers))
        fines = _said(self.explained.costs, "cost.fines")
        powers = _said(self.explained.costs, "cost.enforcement")
        yield Paragraph(f"{powers} {fines}")
        if not is_withdrawal:
            yield Paragraph(_said(self.explained.afterwards, "faq.8.good_faith"))
        yield Heading(tr("What remains to be done outside this form"), next(numbers))
        yield from self._open_rows(detail)
        yield Note(
            tr(
                "Fingerprint (SHA-256) of the answers, the same as on the form: {groups}",
                groups=in_all_groups(self.fingerprint),
            )
        )

    def _act_rows(self) -> Iterator[Block]:
        act = self.draft.act
        if act.kind is ActKind.FIRST_FORM:
            return
        number = _short(act.follows.document_number) or tr("without a number")
        day = typed_day_in_words(act.follows.signed_on)
        follows = (
            tr("Follows document {number}, signed on {day}.", number=number, day=day)
            if day
            else tr("Follows document {number}.", number=number)
        )
        effect = typed_day_in_words(act.effect_date)
        since = tr("With effect from {day}.", day=effect) if effect else ""
        yield FieldRow(document_title(self.draft), (joined(" ", follows, since),))

    def _model_rows(self) -> Iterator[Block]:
        models = self.draft.models
        parts = [plural("{n} named in the form", "{n} named in the form", len(models))]
        signs_safety = self.draft.chapters.safety_and_security is ChapterAnswer.SIGN
        for label, risk in (
            (tr("with systemic risk"), SystemicRisk.YES),
            (tr("under assessment"), SystemicRisk.UNDER_ASSESSMENT),
            (tr("under Safety and Security voluntarily"), SystemicRisk.NO),
        ):
            names = [
                joined(" ", model.name, model.version)
                for model in models
                if model.systemic_risk is risk
                and (risk is not SystemicRisk.NO or model.under_safety_and_security)
            ]
            if names and (signs_safety or risk is not SystemicRisk.NO):
                parts.append(tr("{what}: {names}", what=label, names=_short(names_in_words(names))))
        yield FieldRow(tr("Models"), (clauses(parts),))

    def _deadline_rows(self, detail: _Detail) -> Iterator[Block]:
        dated = [each for each in self.explained.obligations if each.day]
        coming = [each for each in dated if each.day and each.day >= self.today]
        after_event = len(self.explained.obligations) - len(dated)
        for each in coming[: detail.deadlines]:
            yield FieldRow(day_in_words(each.day or self.today), (_deadline(each),))
        rest = [
            plural("{n} more with a day", "{n} more with a day", len(coming) - detail.deadlines)
            if len(coming) > detail.deadlines
            else "",
            plural("{n} day has passed", "{n} days have passed", len(dated) - len(coming))
            if len(dated) > len(coming)
            else "",
            plural("{n} follows an event", "{n} follow an event", after_event)
            if after_event
            else "",
        ]
        line = clauses(rest)
        if line:
            yield FieldRow(tr("Further"), (tr("{list}: see the calendar.", list=line),))
        if not dated and not line:
            yield FieldRow(tr("Further"), (tr("No deadline follows from these answers."),))

    def _open_rows(self, detail: _Detail) -> Iterator[Block]:
        points = [
            (boundary.article or boundary.title, point.sentence)
            for boundary in self.explained.boundaries
            for point in boundary.open_points
        ]
        for title, sentence in points[: detail.open_points]:
            yield FieldRow(title, (_short(sentence, detail.longest_point),))
        if len(points) > detail.open_points:
            more = len(points) - detail.open_points
            yield FieldRow(tr("Further"), (plural("{n} more point", "{n} more points", more),))
        if not points:
            yield FieldRow(tr("Open points"), (tr("None that this program can see."),))
        if detail.has_notes:
            yield Note(
                tr(
                    "This form is no notice under Article 52, no mandate under Article 54 and no"
                    " summary under Article 53(1)(d); so this program reads the law."
                )
            )


def _chapter_row(explained: ChapterExplanation, *, has_summary: bool) -> FieldRow:
    chapter, answer = explained.chapter, explained.answer
    if answer is ChapterAnswer.UNANSWERED:
        return FieldRow(chapter.title, (not_yet_answered(),), is_open=True)
    if answer is ChapterAnswer.OPT_OUT:
        line = explained.line.sentence if has_summary else ""
        said = tr("Left out. {consequence}", consequence=line).strip()
        return FieldRow(chapter.title, (said,))
    measures = plural("{n} measure", "{n} measures", chapter.measure_count)
    signed = tr("Signed, {measures}.", measures=measures)
    return FieldRow(chapter.title, (f"{signed} {chapter.summary}" if has_summary else signed,))


def _withdrawal_row(explained: ChapterExplanation, draft: Draft, *, has_summary: bool) -> FieldRow:
    chapter = explained.chapter
    if chapter.key in withdrawn_chapters(draft):
        line = explained.line.sentence if has_summary else ""
        return FieldRow(chapter.title, (tr("Withdrawn. {consequence}", consequence=line).strip(),))
    if explained.answer is ChapterAnswer.SIGN:
        return FieldRow(chapter.title, (tr("Remains signed."),))
    return FieldRow(chapter.title, (tr("Was not signed."),))


def _deadline(each: Obligation) -> str:
    model = f" ({_short(each.model)})" if each.model else ""
    return f"{each.title}{model}"


def _said(statements: tuple[Statement, ...], name: str) -> str:
    return next(each.sentence for each in statements if each.id == name)


def _short(text: str, longest: int = _LONGEST_NAME) -> str:
    """Return *text* on a few lines, cut after a word; the form itself has it in full."""
    text = text.strip()
    if len(text) <= longest:
        return text
    kept = text[: longest - 1]
    return (kept.rpartition(" ")[0] or kept).rstrip(" ,;:") + "…"
