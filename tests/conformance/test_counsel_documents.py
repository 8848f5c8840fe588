"""Brief, gap analysis and plan are PDF/A-3a and PDF/UA-1, in the words of veraPDF."""

import dataclasses

import pytest

from aicode_desktop.model.draft import Draft, Paper
from aicode_desktop.model.gap import MeasureAnswers
from aicode_desktop.workflow import counsel
from aicode_desktop.workflow.counsel import GapFormat
from tests.conformance.verapdf import FLAVOURS, Verdict, verdicts_on
from tests.counsel_documents import EXAMPLES, NOTHING_SIGNED, PARTLY, TODAY, answers_for

NAMES = [
    *(f"brief of {name}" for name in EXAMPLES),
    "brief of an empty draft",
    "gap analysis",
    "gap analysis without answers",
    "gap analysis on Letter",
    "gap analysis of nothing",
    "gap analysis with a long text",
    "plan",
    "plan to share",
]


def documents() -> dict[str, bytes]:
    """Return every document of this module by its name."""
    answers = answers_for(PARTLY)
    long = answers_for(PARTLY, own_measure="Vi fører et register over hver model. " * 200)
    letter = dataclasses.replace(NOTHING_SIGNED, paper=Paper.LETTER)
    pdf = GapFormat.PDF
    found = {
        f"brief of {name}": counsel.brief(draft, today=TODAY) for name, draft in EXAMPLES.items()
    }
    found["brief of an empty draft"] = counsel.brief(Draft(), today=TODAY)
    found["gap analysis"] = counsel.gap(NOTHING_SIGNED, answers, as_=pdf, today=TODAY)
    found["gap analysis without answers"] = counsel.gap(
        NOTHING_SIGNED, MeasureAnswers(), as_=pdf, today=TODAY
    )
    found["gap analysis on Letter"] = counsel.gap(letter, answers, as_=pdf, today=TODAY)
    found["gap analysis of nothing"] = counsel.gap(Draft(), answers, as_=pdf, today=TODAY)
    found["gap analysis with a long text"] = counsel.gap(NOTHING_SIGNED, long, as_=pdf, today=TODAY)
    found["plan"] = counsel.plan(PARTLY, answers, today=TODAY)
    found["plan to share"] = counsel.plan(PARTLY, answers, is_internal=False, today=TODAY)
    return found


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Verdict]:
    """Return what veraPDF says of them, asked once."""
    return verdicts_on(documents(), tmp_path_factory.mktemp("verapdf"))


@pytest.mark.outside("java", "javac")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", NAMES)
def test_verapdf_finds_the_document_conforming(
    name: str, flavour: str, verdicts: dict[tuple[str, str], Verdict]
) -> None:
    verdict = verdicts[name, flavour]

    assert verdict.conforms, verdict.reasons


def test_the_same_answers_give_the_same_bytes() -> None:
    assert documents() == documents()
