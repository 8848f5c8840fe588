"""What somebody reads of a later act before signing it: on Review, and on what was handed over."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.brief import BriefPage
from aicode_desktop.gui.review.said import said_by
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.theme import Theme
from aicode_desktop.model.draft import Draft, Model, Signatory
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from tests import pki
from tests.fakes import StoppedClock
from tests.gui.conftest import example
from tests.gui.pages import words_in
from tests.later_acts import change, correction, partial_withdrawal, withdrawal


def handed_over(draft: Draft) -> Handover:
    content = DocumentContent(DocumentKind.FORM, draft, b"{}")
    return Handover("one", 1, "Inês Figueiredo", pki.NOW, "0.1.0", content, b"", "0" * 64)


def test_a_withdrawal_is_read_as_what_is_withdrawn_and_not_as_answers_it_does_not_declare() -> None:
    parts = {part.title: dict(part.facts) for part in said_by(partial_withdrawal())}

    assert parts["Withdrawal"] == {
        "Withdrawn": "Safety and Security",
        "Remains signed": "Transparency; Copyright",
        "With effect from": "31 December 2026",
    }
    assert list(parts) == ["Withdrawal", "Provider", "Signatory", "Statements"]
    assert "Public listing" not in parts["Statements"]


def test_a_whole_withdrawal_says_that_nothing_remains_signed() -> None:
    act = dict(said_by(withdrawal())[0].facts)

    assert act["Withdrawn"].startswith("The whole signature: Transparency")
    assert act["Remains signed"] == "No chapter"


def test_a_change_and_a_correction_are_read_as_what_was_and_what_is() -> None:
    assert "Is: Quai du Port 12" in str(said_by(change())[0].facts)
    corrected = dict(said_by(correction())[0].facts)
    assert corrected["What was wrong"] == "Two digits of the register number were interchanged."


def test_rows_in_which_nothing_is_typed_are_no_part_of_what_is_declared() -> None:
    draft = example("voluntary-safety-named-models")
    padded = replace(
        draft,
        models=(*draft.models, Model()),
        signatories=(*draft.signatories, Signatory()),
    )

    assert said_by(padded) == said_by(draft)


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (
            partial_withdrawal,
            (
                "Withdrawal of Lúmen de Maré, Lda., prepared by Inês Figueiredo",
                "Follows Signatory Form 2026-0002, signed on 1 October 2026.",
                "What it withdraws, and what remains",
                "Transparency: remains signed",
                "Safety and Security: withdrawn",
            ),
        ),
        (change, ("Notice of change of Lúmen de Maré, Lda.", "Is: Quai du Port 12")),
        (
            lambda: example("voluntary-safety-named-models"),
            ("The Signatory Form of Lúmen de Maré, Lda.", "What it commits the provider to"),
        ),
    ],
)
def test_the_brief_of_what_was_handed_over_says_what_it_is(
    draft: Callable[[], Draft], said: tuple[str, ...], theme: Theme, qtbot: QtBot
) -> None:
    page = BriefPage(Session(theme=theme, clock=StoppedClock()))
    qtbot.addWidget(page)
    page.show()
    page.show_handover(handed_over(draft()))
    words = words_in(page)
    assert [sentence for sentence in said if sentence not in words] == []
