"""Dataclasses behave alike whoever makes their methods; the module says why that matters."""

import dataclasses
import sys
from dataclasses import field
from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest

from aicode_desktop.host.dataclass_methods import leave_methods_uncompiled

pytestmark = pytest.mark.skipif(
    sys.version_info[:2] != (3, 11), reason="another Python is left alone"
)

REPLACED = ("_repr_fn", "_hash_fn", "_cmp_fn", "_frozen_get_del_attr")
NAN = float("nan")


def classes() -> Any:
    @dataclasses.dataclass(frozen=True)
    class Empty:
        pass

    @dataclasses.dataclass(frozen=True, slots=True)
    class One:
        value: object

    @dataclasses.dataclass(frozen=True)
    class Party:
        name: str
        secret: str = field(default="", repr=False)
        note: object = field(default=None, compare=False)
        marks: object = field(default=(), hash=False)

    @dataclasses.dataclass(frozen=True)
    class Signatory(Party):
        role: str = "CEO"

    @dataclasses.dataclass
    class Open:
        inside: object = None

    @dataclasses.dataclass(order=True, unsafe_hash=True)
    class Ordered:
        rank: int
        word: str = "a"

    @dataclasses.dataclass(frozen=True)
    class OwnWords:
        value: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, int)

        def __repr__(self) -> str:
            return "own words"

        __hash__ = None  # type: ignore[assignment]

    class Plain(Party):  # no dataclass itself: takes names that are no fields
        pass

    return SimpleNamespace(**locals())


def things(made: Any) -> list[object]:
    ring = made.Open()
    ring.inside = made.One(ring)
    return [
        made.Empty(),
        made.One(1),
        made.One(NAN),
        made.One([]),
        made.Party("Ada", "hidden", note=1),
        made.Party("Ada", "hidden", note=2, marks=[]),
        made.Signatory("Ada", "hidden"),
        made.Signatory("Ada", "hidden", role="“CTO”"),
        made.Open(3),
        ring.inside,
        made.Ordered(1, "b"),
        made.Ordered(2),
        made.OwnWords(1),
        made.Plain("Ada"),
    ]


def behaviour(made: Any) -> list[object]:
    """Return all that can be seen of the methods, as text where it names a class or an object."""
    seen: list[object] = []

    def note(act: Any) -> None:
        try:
            seen.append(act())
        except Exception as error:  # noqa: BLE001  (whatever it is, it must be the same)
            seen.append((type(error).__name__, str(error)))

    ones = things(made)
    for one in ones:
        note(lambda one=one: repr(one))
        note(lambda one=one: hash(one))
        for name in ("value", "name", "marks", "inside", "other"):
            note(lambda one=one, name=name: setattr(one, name, 5))
            note(lambda one=one, name=name: delattr(one, name))
        for method in ("__repr__", "__hash__", "__eq__", "__setattr__", "__delattr__", "__lt__"):
            made_here = vars(type(one)).get(method)
            seen.append((method, getattr(made_here, "__qualname__", None)))
    pairs = list(product(things(made), repeat=2))
    for one, other in pairs:
        note(lambda one=one, other=other: (one == other, one != other))
        note(lambda one=one, other=other: one < other)
    return seen


def test_dataclasses_say_compare_hash_and_refuse_as_with_the_methods_of_the_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected = behaviour(classes())
    for name in REPLACED:
        monkeypatch.setattr(dataclasses, name, getattr(dataclasses, name))  # put back at the end

    leave_methods_uncompiled()

    assert behaviour(classes()) == expected


def test_the_methods_are_no_longer_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    create = getattr(dataclasses, "_create_fn")  # noqa: B009  (no type knows it)

    def noting(name: str, *rest: Any, **named: Any) -> Any:
        compiled.append(name)
        return create(name, *rest, **named)

    for name in REPLACED:
        monkeypatch.setattr(dataclasses, name, getattr(dataclasses, name))
    monkeypatch.setattr(dataclasses, "_create_fn", noting)

    leave_methods_uncompiled()
    classes()

    assert set(compiled) == {"__init__", "__lt__", "__le__", "__gt__", "__ge__"}
