"""The timeline: how much changed, in words; a broken state hides no other."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from aicode_desktop.drafts.history import History
from aicode_desktop.workflow.timeline import MOST_STATES_COMPARED, timeline
from tests.documents import example
from tests.fakes import MIDDAY

DRAFT = replace(example("voluntary-safety-named-models"), id="seen")


def noted(root: Path, *places: str) -> History:
    history = History(root)
    for number, place in enumerate(places):
        draft = replace(DRAFT, place=place)
        history.note(draft, at=MIDDAY + timedelta(minutes=10 * number))
    return history


def test_each_state_says_how_much_changed(tmp_path: Path) -> None:
    history = noted(tmp_path, "Lisboa", "Porto")
    added = replace(DRAFT, place="Porto", models=(*DRAFT.models, DRAFT.models[0]))
    history.note(added, at=MIDDAY + timedelta(hours=1))
    words = [entry.words for entry in timeline(history, "seen")]
    assert words == ["1 row added", "1 field changed", "First saved"]


def test_a_broken_state_says_so_and_the_others_are_compared_across_it(tmp_path: Path) -> None:
    history = noted(tmp_path, "Lisboa", "Coimbra", "Porto")
    states = history.states("seen")
    (tmp_path / "history" / "seen" / f"{states[1].id}.json").write_text("{", encoding="ascii")
    newest, broken, oldest = timeline(history, "seen")
    assert not broken.is_readable
    assert newest.words == "1 field changed"
    assert oldest.words == "First saved"


def test_a_long_history_is_listed_whole(tmp_path: Path) -> None:
    count = MOST_STATES_COMPARED + 2
    entries = timeline(noted(tmp_path, *map(str, range(count))), "seen")
    assert len(entries) == count
    assert [entry.state.id for entry in entries] == sorted(
        (entry.state.id for entry in entries), reverse=True
    )
    assert entries[MOST_STATES_COMPARED - 1].words == "1 field changed"
    assert entries[-1].words == ""
