"""Drafts of every shape, read off the dataclasses."""

import dataclasses
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import strategies as st

from aicode_desktop.model.draft import Draft


def _of(hint: Any, text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    if get_origin(hint) is tuple:
        return st.lists(_of(get_args(hint)[0], text), max_size=3).map(tuple)
    if hint is str:
        return text
    if hint is bool:
        return st.booleans()
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    hints = get_type_hints(hint)
    return st.builds(
        hint, **{field.name: _of(hints[field.name], text) for field in dataclasses.fields(hint)}
    )


PLAIN_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Cs", "Zl", "Zp")),
    max_size=20,
)


@pytest.fixture(scope="session")
def drafts() -> st.SearchStrategy[Draft]:
    """Drafts of text that every draft may hold."""
    return _of(Draft, PLAIN_TEXT)


@pytest.fixture(scope="session")
def drafts_of_any_text() -> st.SearchStrategy[Draft]:
    """Drafts of any text that Python can hold, lone surrogates and controls among it."""
    return _of(Draft, st.text(st.characters(), max_size=20))
