"""The store: one draft, replaced inside, with a history of earlier ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.gui import draft_store
from aicode_desktop.gui.draft_store import DraftStore, replaced_at, value_at
from aicode_desktop.model.draft import Draft, Model, Provider, Signatory
from tests.fakes import StoppedClock

DRAFT = Draft(
    provider=Provider(legal_name="Phronesis"),
    signatories=(Signatory(name="Ana"), Signatory(name="Bo")),
    models=(Model(name="Sophia"),),
)
PATHS = [
    "provider.legal_name",
    "provider.address.city",
    "provider.representative.address.country",
    "signatories[1].authority.reference",
    "models[0].name",
    "place",
    "listing.name",
]


@pytest.fixture
def store(qapp: object) -> DraftStore:
    return DraftStore(DRAFT, clock=StoppedClock())


@pytest.mark.parametrize("path", PATHS)
def test_a_value_is_replaced_where_it_stands_and_nowhere_else(path: str) -> None:
    changed = replaced_at(DRAFT, path, "Αθήνα")
    assert value_at(changed, path) == "Αθήνα"
    assert replaced_at(changed, path, value_at(DRAFT, path)) == DRAFT
    others = [other for other in PATHS if other != path]
    assert [value_at(changed, other) for other in others] == [value_at(DRAFT, o) for o in others]


@pytest.mark.parametrize("path", ["models[7].name", "provider.nothing", "nothing", "models[0].x"])
def test_a_place_that_is_not_there_is_said_to_be_missing(path: str) -> None:
    with pytest.raises(LookupError):
        value_at(DRAFT, path)
    with pytest.raises(LookupError):
        replaced_at(DRAFT, path, "")


@given(st.lists(st.tuples(st.sampled_from(PATHS), st.text(max_size=8)), max_size=30))
def test_undoing_everything_leads_back_and_redoing_leads_forth(
    qapp: object, edits: list[tuple[str, str]]
) -> None:
    store = DraftStore(DRAFT, clock=StoppedClock())
    store.hold_checks()
    for path, text in edits:
        store.put_at(path, text, is_typing=True)
    last = store.draft
    while store.can_undo:
        store.undo()
    assert store.draft == DRAFT
    while store.can_redo:
        store.redo()
    assert store.draft == last


def test_a_pause_in_typing_begins_a_new_step(
    store: DraftStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put_at("place", "A", is_typing=True)
    store.put_at("place", "At", is_typing=True)
    monkeypatch.setattr(draft_store, "PAUSE_MS", -1)
    store.put_at("place", "Ath", is_typing=True)
    store.undo()
    assert store.draft.place == "At"
    store.undo()
    assert store.draft.place == ""


def test_findings_follow_the_draft(store: DraftStore) -> None:
    before = {finding.code for finding in store.findings}
    assert "place_missing" in before
    store.put(place="Athens")
    assert "place_missing" not in {finding.code for finding in store.findings}


def test_a_locked_draft_takes_no_edit_and_no_undo(store: DraftStore) -> None:
    store.put(place="Athens")
    store.is_locked = True
    store.put(place="Sofia")
    store.undo()
    assert store.draft.place == "Athens"
    assert not store.can_undo


def test_the_history_is_bounded(store: DraftStore) -> None:
    for number in range(draft_store.UNDO_LIMIT + 50):
        store.put(place=str(number))
    steps = 0
    while store.can_undo:
        store.undo()
        steps += 1
    assert steps == draft_store.UNDO_LIMIT
