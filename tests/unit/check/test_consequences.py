"""What an answer for a chapter entails."""

from itertools import product

import pytest

from aicode_desktop.check.consequences import Expectation, consequence, expectation_of
from aicode_desktop.check.sources import Grade, sources
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, Draft, SystemicRiskOutlook
from aicode_desktop.model.finding import Severity

EVERY = list(product(ChapterKey, ChapterAnswer, SystemicRiskOutlook))


def draft_of(answer: ChapterAnswer, outlook: SystemicRiskOutlook) -> Draft:
    return Draft(chapters=ChapterAnswers(answer, answer, answer), systemic_risk_outlook=outlook)


@pytest.mark.parametrize(("key", "answer", "outlook"), EVERY)
def test_every_answer_in_every_situation_has_a_sentence_with_a_source(
    key: ChapterKey, answer: ChapterAnswer, outlook: SystemicRiskOutlook
) -> None:
    found = consequence(key, draft_of(answer, outlook))
    assert found.sentence.endswith(".")
    assert "presumption" not in found.sentence
    assert (found.severity is Severity.BLOCK) is (answer is ChapterAnswer.UNANSWERED)
    cited = found.source.split("; ")
    grounds = [source for source in sources().values() if source.citation in cited]
    assert len(grounds) == len(cited)
    assert found.as_of == min(source.as_of for source in grounds)
    # An inference of ours may ask for an answer, but never stands as a fact about the law.
    is_inferred = Grade.INFERRED in {source.grade for source in grounds}
    assert not is_inferred or answer is ChapterAnswer.UNANSWERED


def test_safety_and_security_is_expected_voluntary_or_open_by_the_outlook() -> None:
    assert [expectation_of(outlook) for outlook in SystemicRiskOutlook] == [
        Expectation.OPEN,
        Expectation.EXPECTED,
        Expectation.EXPECTED,
        Expectation.EXPECTED,
        Expectation.OPTIONAL,
    ]


def test_leaving_safety_and_security_out_costs_nothing_without_systemic_risk() -> None:
    key = ChapterKey.SAFETY_AND_SECURITY
    free = consequence(key, draft_of(ChapterAnswer.OPT_OUT, SystemicRiskOutlook.NONE))
    grave = consequence(key, draft_of(ChapterAnswer.OPT_OUT, SystemicRiskOutlook.INTENDS))
    assert (free.severity, grave.severity) == (Severity.NOTE, Severity.WARN)
    assert "AI Office" in grave.sentence


@pytest.mark.proves("signing.no_proof")
def test_signing_is_never_said_to_prove_compliance() -> None:
    for key in ChapterKey:
        found = consequence(key, draft_of(ChapterAnswer.SIGN, SystemicRiskOutlook.HAS))
        assert "not conclusive evidence" in found.sentence
