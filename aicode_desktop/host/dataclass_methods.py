"""Gives dataclasses their methods without compiling each of them while a process loads.

Python 3.11 writes five methods of every dataclass as text and compiles them, though most are never
called: with the 250 classes that signing loads, that was a fifth of the whole ``aicode submit``.
These closures over the names of the fields do and say the same. ``__init__`` with its signature and
the comparisons of order remain the library’s. Another Python, which makes them in other ways, is
left alone.
"""

import sys
from collections.abc import Callable, Sequence
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import Field

    Fields = Sequence[Field[Any]]

_PYTHON = (3, 11)


def leave_methods_uncompiled() -> None:
    """Have every dataclass that this process still loads get its methods from here."""
    if sys.version_info[:2] != _PYTHON:
        return
    import dataclasses  # brings ``inspect`` along, which a short command does without

    replaced: dict[str, Any] = {
        "_repr_fn": _repr_of,
        "_hash_fn": _hash_of,
        "_cmp_fn": _comparison_in_place_of(getattr(dataclasses, "_cmp_fn")),  # noqa: B009  (no type)
        "_frozen_get_del_attr": _refusals_of,
    }
    for name, make in replaced.items():
        setattr(dataclasses, name, make)


def _repr_of(fields: "Fields", _globals: object) -> Callable[[object], str]:
    names = [field.name for field in fields]

    @recursive_repr()
    def __repr__(self: object) -> str:  # noqa: N807  (it becomes the class’s, as all below)
        values = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        return f"{self.__class__.__qualname__}({values})"

    return __repr__


def _hash_of(fields: "Fields", _globals: object) -> Callable[[object], int]:
    values_of = _values_of([field.name for field in fields])

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(values_of(self))

    return __hash__


def _comparison_in_place_of(compiled: Callable[..., Any]) -> Callable[..., Any]:
    def comparison(name: str, op: str, ours: str, theirs: str, globals: Any) -> Any:  # noqa: A002
        # The library says the fields as the text “(self.one,self.two,)”.
        values_of = _values_of([term[len("self.") :] for term in ours[1:-1].split(",") if term])

        def __eq__(self: object, other: object) -> bool:  # noqa: N807
            if other.__class__ is self.__class__:
                return values_of(self) == values_of(other)
            return NotImplemented

        return __eq__ if op == "==" else compiled(name, op, ours, theirs, globals=globals)

    return comparison


def _refusals_of(
    cls: Any, fields: "Fields", _globals: object
) -> tuple[Callable[[Any, str, object], None], Callable[[Any, str], None]]:
    from dataclasses import FrozenInstanceError

    names = frozenset(field.name for field in fields)

    def __setattr__(self: Any, name: str, value: object) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _values_of(names: Sequence[str]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)
