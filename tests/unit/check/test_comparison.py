"""Two drafts field by field."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.comparison import Change, differences_between
from aicode_desktop.model.draft import Draft, Model, Provider, Signatory, SystemicRisk
from tests.documents import EXAMPLES, example

ONE, TWO, THREE = (Model(name=name, version="1") for name in ("One", "Two", "Three"))


def told(first: Draft, second: Draft) -> list[tuple[str, str, Change, str, str]]:
    return [
        (one.field, one.row, one.change, one.before, one.after)
        for one in differences_between(first, second)
    ]


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_draft_does_not_differ_from_itself_under_another_identifier(name: str) -> None:
    assert told(example(name), replace(example(name), id="another")) == []


def test_a_changed_field_is_told_with_both_values() -> None:
    first = Draft(provider=Provider(legal_name="Maré SA", lei="1"))
    second = Draft(provider=Provider(legal_name="Maré SE", lei="1"))
    assert told(first, second) == [
        ("provider.legal_name", "", Change.CHANGED, "Maré SA", "Maré SE")
    ]


def test_a_model_is_known_by_name_and_version_wherever_it_stands() -> None:
    risky = replace(TWO, systemic_risk=SystemicRisk.YES)
    assert told(Draft(models=(ONE, TWO)), Draft(models=(THREE, risky, ONE))) == [
        ("models[1].systemic_risk", "Two 1", Change.CHANGED, "unanswered", "yes"),
        ("models[0]", "Three 1", Change.ADDED, "", "Three 1"),
        ("models", "", Change.REORDERED, "One 1; Two 1", "Two 1; One 1"),
    ]


def test_a_new_version_of_a_model_is_the_same_model() -> None:
    assert told(Draft(models=(ONE, TWO)), Draft(models=(TWO, replace(ONE, version="2")))) == [
        ("models[1].version", "One 2", Change.CHANGED, "1", "2"),
        ("models", "", Change.REORDERED, "One 1; Two 1", "Two 1; One 2"),
    ]


def test_a_renamed_model_is_one_change_and_a_removed_one_is_told() -> None:
    renamed = replace(TWO, name="Deux")
    assert told(Draft(models=(ONE, TWO)), Draft(models=(ONE, renamed))) == [
        ("models[1].name", "Deux 1", Change.CHANGED, "Two", "Deux")
    ]
    assert told(Draft(models=(ONE, TWO, THREE)), Draft(models=(THREE,))) == [
        ("models[0]", "One 1", Change.REMOVED, "One 1", ""),
        ("models[1]", "Two 1", Change.REMOVED, "Two 1", ""),
    ]


def test_signatories_are_known_by_their_names() -> None:
    ada, max_ = Signatory(name="Ada", position="CEO"), Signatory(name="Max", position="CFO")
    assert told(
        Draft(signatories=(ada, max_)),
        Draft(signatories=(replace(ada, position="President"),)),
    ) == [
        ("signatories[0].position", "Ada", Change.CHANGED, "CEO", "President"),
        ("signatories[1]", "Max", Change.REMOVED, "Max", ""),
    ]


MODELS = st.lists(
    st.builds(Model, name=st.sampled_from("ABC "), version=st.sampled_from(["", "1", "2"])),
    max_size=6,
).map(tuple)


@given(first=MODELS, second=MODELS)
def test_nothing_is_told_only_where_nothing_differs(
    first: tuple[Model, ...], second: tuple[Model, ...]
) -> None:
    found = differences_between(Draft(models=first), Draft(models=second))
    assert bool(found) == (first != second)
    assert all(repr(one) == "<Difference>" for one in found)


@given(first=MODELS, second=MODELS)
def test_a_row_counts_once(first: tuple[Model, ...], second: tuple[Model, ...]) -> None:
    found = differences_between(Draft(models=first), Draft(models=second))
    added = sum(one.change is Change.ADDED for one in found)
    removed = sum(one.change is Change.REMOVED for one in found)
    assert len(first) - removed == len(second) - added
