"""Differences say what was chosen as its page does, and what was typed as it was typed."""

import dataclasses
import typing
from collections.abc import Iterator
from enum import StrEnum

from aicode_desktop import languages
from aicode_desktop.gui.lists.choice_words import answer_words
from aicode_desktop.model.draft import Draft


def fields_of(group: type, path: str = "") -> Iterator[tuple[str, typing.Any]]:
    """Yield the path and type of every field below *group*; of a list, those of its members."""
    hints = typing.get_type_hints(group)
    for field in dataclasses.fields(group):
        kind = next(iter(typing.get_args(hints[field.name])), hints[field.name])
        here = f"{path}.{field.name}".removeprefix(".")
        if dataclasses.is_dataclass(kind) and isinstance(kind, type):
            yield from fields_of(kind, here)
        else:
            yield here, kind


def test_every_answer_that_can_be_chosen_has_words() -> None:
    for path, kind in fields_of(Draft):
        if issubclass(kind, StrEnum):
            kept = [each.value for each in kind]
            if path.rpartition(".")[2] not in {"paper", "language"}:
                assert [value for value in kept if answer_words(path, value) == value] == [], path
            assert all("_" not in answer_words(path, value) for value in kept)
        elif kind is bool:
            assert answer_words(path, "true") == "Yes", path


def test_what_was_typed_is_never_taken_for_a_choice() -> None:
    typed = [path for path, kind in fields_of(Draft) if kind is str]
    assert len(typed) > 60
    for words in ("large_model", "sign", "true", "none", "unanswered"):
        assert [path for path in typed if answer_words(path, words) != words] == []


def test_several_answers_are_said_in_the_language_of_the_window() -> None:
    with languages.written_in("de"):
        assert answer_words("models[2].modalities", "text; image") == "Text; Bild"
        basis = answer_words("act.follows.signatories[0].authority.basis", "board_resolution")
    assert basis == "Beschluss des Leitungsorgans"
