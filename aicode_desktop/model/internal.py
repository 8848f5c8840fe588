"""What stays with the provider: fields kept with the draft, but in no document and in no e-mail."""

import dataclasses
from typing import Any, TypeVar

from aicode_desktop.model.draft import Draft, Model

_Group = TypeVar("_Group", Draft, Model)

INTERNAL_FIELDS: frozenset[tuple[Any, str]] = frozenset(
    {
        (Draft, "opt_out_reasons"),
        (Draft, "notes"),
        (Model, "is_open_source"),
        (Model, "modified_from"),
        (Model, "original_compute_flop"),
        (Model, "original_systemic_risk"),
        (Model, "modification_compute_flop"),
        (Model, "threshold_date"),
    }
)


def without_internal_fields(draft: Draft) -> Draft:
    """Return the draft as a document holds it: every internal field is blank."""
    follows = dataclasses.replace(
        draft.act.follows, models=tuple(_blanked(model) for model in draft.act.follows.models)
    )
    return dataclasses.replace(
        _blanked(draft),
        models=tuple(_blanked(model) for model in draft.models),
        act=dataclasses.replace(draft.act, follows=follows),
    )


def _blanked(group: _Group) -> _Group:
    kind = type(group)
    blank = kind()
    names = [name for owner, name in INTERNAL_FIELDS if owner is kind]
    return dataclasses.replace(group, **{name: getattr(blank, name) for name in names})
