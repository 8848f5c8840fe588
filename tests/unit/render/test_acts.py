"""Later acts as documents: what they are called, what was and what is, and what they say of it."""

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest

from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import Draft, LaterAct, Model
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.render.other_layout import answers_missing
from aicode_desktop.render.reading import content_of, differences
from aicode_desktop.render.was_and_is import was_and_is
from aicode_desktop.workflow import counsel
from tests.documents import code, example, rendered
from tests.later_acts import (
    ACTS,
    change,
    correction,
    following,
    long_change,
    partial_withdrawal,
    withdrawal,
)
from tests.unit.render.test_form import words_on


def words(draft: Draft, kind: DocumentKind = DocumentKind.FORM) -> str:
    return words_on(rendered(draft, kind).pdf)


@pytest.mark.parametrize("make", ACTS.values(), ids=ACTS)
def test_an_act_is_read_back_and_its_pages_say_what_its_data_says(
    make: Callable[[], Draft],
) -> None:
    pdf = rendered(make()).pdf

    content = content_of(pdf)

    assert content.draft.act == make().act
    assert differences(pdf, content) == ()


@pytest.mark.parametrize("make", ACTS.values(), ids=ACTS)
def test_an_act_of_another_layout_is_searched_for_what_its_data_says(
    make: Callable[[], Draft],
) -> None:
    document = rendered(make())
    another = rendered(dataclasses.replace(make(), place="Elsewhere"))

    assert answers_missing(document.pdf, document.content, is_newer=False) == ()
    assert answers_missing(another.pdf, document.content, is_newer=False) != ()


def test_a_notice_of_change_says_what_was_and_what_is() -> None:
    said = words(change())

    for part in (
        "Notice of Change",
        "2 What was and what is",
        "Rua do Exemplo, 45",
        "Quai du Port 12",
        "Copyright Signed Not signed",
        "Model Maré Texto 2",
        "Model Estran 2.0",
        "Document 2026-0101",
        "1 October 2026",
    ):
        assert part in said
    assert said.count("Quai du Port 12") == 2
    assert "No form of the Commission for this purpose is known." in said


def test_every_printed_difference_is_named_and_nothing_else() -> None:
    found = was_and_is(change(), code())

    assert [each.what for each in found] == [
        "Address",
        "Contact",
        "Copyright",
        "Model Maré Texto 2",
        "Model Estran 2.0",
    ]
    assert was_and_is(following(example(), ActKind.CHANGE), code()) == ()


def test_models_of_one_name_are_told_apart() -> None:
    models = (Model(name="Maré"), Model(name="Maré", training_compute_flop="1e24"))
    draft = following(dataclasses.replace(example(), models=models), ActKind.CHANGE)

    (found,) = was_and_is(dataclasses.replace(draft, models=models[:1]), code())

    assert (found.what, found.now) == ("Model Maré (2)", "")


def test_joint_signatories_are_compared_one_by_one() -> None:
    draft = following(example("joint-signatories-outside-the-union"), ActKind.CHANGE)
    second = dataclasses.replace(draft.signatories[1], position="Treasurer")

    found = was_and_is(
        dataclasses.replace(draft, signatories=(draft.signatories[0], second)), code()
    )

    assert [each.what for each in found] == ["Signatory 2: Name and position"]


def test_a_correction_says_what_was_wrong() -> None:
    said = words(correction())

    assert "What was wrong Two digits of the register number were interchanged." in said
    assert "599123456" in said
    assert "812 345 687" in said


def test_a_withdrawal_says_what_is_withdrawn_from_which_day_and_declares_nothing_else() -> None:
    said = words(withdrawal())

    assert "Withdrawn The whole signature: Transparency; Copyright; Safety and Security" in said
    assert "With effect from 31 December 2026" in said
    assert "From the day named above the provider is no longer a signatory of the Code." in said
    assert "Systemic risk" not in said
    assert "Maré Texto" not in said


def test_a_partial_withdrawal_says_what_remains() -> None:
    said = words(partial_withdrawal())

    assert "Remains signed Transparency; Copyright" in said
    assert "of the chapters withdrawn." in said


def test_a_blank_act_can_be_seen_as_a_draft() -> None:
    for kind in ActKind:
        assert words(Draft(act=LaterAct(kind=kind)), DocumentKind.DRAFT)


def test_long_texts_and_many_models_fit_on_their_pages() -> None:
    said = words(long_change())

    assert "Récif 059" in said
    assert said.count("Før endringen.") == 500


def test_a_first_form_is_the_document_it_always_was() -> None:
    said = words(example())

    assert said.startswith("General-Purpose AI Code of Practice")
    assert "follows" not in said.split("1 Provider")[0]


def test_the_brief_of_a_withdrawal_says_what_it_gives_up_and_names_no_models() -> None:
    said = words_on(counsel.brief(withdrawal(), today=date(2026, 11, 23)))

    assert "gives up by withdrawing from the Code of Practice" in said
    assert "Follows document 2026-0002, signed on 1 October 2026." in said
    assert "With effect from 31 December 2026." in said
    assert "For which models" not in said
    assert "Transparency Withdrawn. You show by other adequate means" in said
    assert "Left out" not in said

    partly = words_on(counsel.brief(partial_withdrawal(), today=date(2026, 11, 23)))
    assert "Transparency Remains signed." in partly
    assert "Safety and Security Withdrawn." in partly
