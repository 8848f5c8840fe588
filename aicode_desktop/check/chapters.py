"""Findings about the chapters: answered, signed by intention, and in step with systemic risk.

Also which models a chapter covers.
"""

from collections.abc import Iterator

from aicode_desktop.check.edition import code_of_practice, has_edition
from aicode_desktop.check.grounds import block, note, warn
from aicode_desktop.check.normal_form import is_blank
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import (
    ChapterAnswer,
    Draft,
    Model,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr

OUTLOOKS_WITH_SYSTEMIC_RISK = frozenset(
    {SystemicRiskOutlook.HAS, SystemicRiskOutlook.DEVELOPING, SystemicRiskOutlook.INTENDS}
)


def covered_models(draft: Draft) -> tuple[Model, ...]:
    """Return the models that Safety and Security covers; none where the chapter is not signed."""
    if draft.chapters.safety_and_security is not ChapterAnswer.SIGN:
        return ()
    return tuple(
        model
        for model in draft.models
        if model.under_safety_and_security or model.systemic_risk is SystemicRisk.YES
    )


def edition_findings(draft: Draft) -> Iterator[Finding]:
    """Yield that the edition is none that this program holds."""
    if not has_edition(draft.edition):
        yield block(
            "unknown_edition",
            "edition",
            tr("This program does not hold the edition “{edition}”.", edition=draft.edition[:40]),
            source="code",
        )


def chapter_findings(draft: Draft) -> Iterator[Finding]:
    """Yield what is wrong with the answers for the chapters and the outlook."""
    if not has_edition(draft.edition):
        return  # which ``edition_findings`` says
    for chapter in code_of_practice(draft.edition):
        if draft.chapters[chapter.key] is ChapterAnswer.UNANSWERED:
            yield block(
                "chapter_unanswered",
                f"chapters.{chapter.key}",
                tr("Say whether you sign or leave out “{chapter}”.", chapter=chapter.title),
                source="faq_3",
            )
    answers = [draft.chapters[key] for key in ChapterKey]
    if all(answer is ChapterAnswer.OPT_OUT for answer in answers):
        yield block(
            "no_chapter_signed",
            "chapters",
            tr("All three chapters are left out, so there is nothing to sign."),
            source="faq_3",
        )
    yield from _opt_out_findings(draft)
    yield from _outlook_findings(draft)


def _opt_out_findings(draft: Draft) -> Iterator[Finding]:
    articles = {
        ChapterKey.TRANSPARENCY: "53(1)(a), (b)",
        ChapterKey.COPYRIGHT: "53(1)(c)",
    }
    for key, article in articles.items():
        if draft.chapters[key] is ChapterAnswer.OPT_OUT:
            yield note(
                "chapter_left_out",
                f"chapters.{key}",
                tr(
                    "Left out: compliance with Art. {article} is then shown by other means.",
                    article=article,
                ),
                source="faq_9",
            )
    if (
        draft.chapters.safety_and_security is ChapterAnswer.OPT_OUT
        and draft.systemic_risk_outlook in OUTLOOKS_WITH_SYSTEMIC_RISK
    ):
        yield warn(
            "safety_and_security_left_out",
            "chapters.safety_and_security",
            tr(
                "Left out although a systemic-risk model exists or is coming: evaluation, risk "
                "mitigation, incident reporting and cybersecurity under Art. 55 are then shown by "
                "other means."
            ),
            source="faq_9",
        )


def _outlook_findings(draft: Draft) -> Iterator[Finding]:
    outlook = draft.systemic_risk_outlook
    if outlook is SystemicRiskOutlook.UNANSWERED:
        yield block(
            "systemic_risk_outlook_unanswered",
            "systemic_risk_outlook",
            tr("Say whether you have, develop or intend a model with systemic risk."),
            source="faq_7",
        )
    if outlook is SystemicRiskOutlook.HAS and not any(
        model.systemic_risk is SystemicRisk.YES for model in draft.models
    ):
        yield warn(
            "systemic_risk_model_not_named",
            "systemic_risk_outlook",
            tr("You have a model with systemic risk, but no model in the list is marked so."),
            source="act_51_2",
        )
    if (
        outlook is SystemicRiskOutlook.NONE
        and draft.chapters.safety_and_security is ChapterAnswer.SIGN
        and not any(
            model.under_safety_and_security and not is_blank(model) for model in draft.models
        )
    ):
        yield block(
            "voluntary_model_missing",
            "models",
            tr("Name at least one model that comes under Safety and Security voluntarily."),
            source="faq_7",
        )
