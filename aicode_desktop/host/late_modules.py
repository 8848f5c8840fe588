"""Lets a library load without modules of which it takes only what is seldom called.

A library imports all that it may need. Where it takes nothing but functions and classes to call
from a module, these can load it when they are called, and most processes never do.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


@contextmanager
def loaded_when_called(
    *names: str, load: Callable[[str], ModuleType] = import_module
) -> Iterator[None]:
    """Within this block, importing one of *names* yields a stand-in, which *load* fills in later.

    What is taken from it within the block loads the module when it is called, and what is asked of
    it afterwards, at once. A module that is loaded already is left alone.
    """
    with ExitStack() as stand_ins:
        for name in names:
            if name not in sys.modules:
                stand_ins.enter_context(in_place_of(_LateModule(name, load)))
        yield


@contextmanager
def in_place_of(stand_in: ModuleType) -> Iterator[None]:
    """Within this block, importing a module of that name yields *stand_in*."""
    name = stand_in.__name__
    sys.modules[name] = stand_in
    try:
        yield
    finally:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]


class _LateModule(ModuleType):
    def __init__(self, name: str, load: Callable[[str], ModuleType]) -> None:
        super().__init__(name)
        self._load = load

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is not self:  # the block is over
            return getattr(self._load(self.__name__), name)

        def late(*arguments: Any, **named: Any) -> Any:
            return getattr(self._load(self.__name__), name)(*arguments, **named)

        return late
