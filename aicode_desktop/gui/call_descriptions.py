"""Loads PySide without what it only describes calls with, until something asks for that.

PySide carries as source what it says about a call with: the message that its arguments are wrong,
``help()``, stubs for editors. It compiles these 110 kB in every process; that was a fifth of what
came before the first painted page, and memory besides. Each of these modules stays empty until one
of its names is looked up, such as by a wrong call, and is then what it always was. A PySide that
carries other modules, or loads them in another way, is left alone.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_DESCRIBING = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
        "mapping",
        "parser",
    )
)
# What stands in one of these modules meanwhile (PEP 562). What is written in C takes the one name
# ``update_mapping`` from ``mapping`` without asking for an attribute, before any other.
_STAND_IN = f"""
from {__name__} import lookup_in
__getattr__ = lookup_in(__name__)
def update_mapping():
    return __getattr__("update_mapping")()
"""

_left: dict[str, tuple[bytes, str]] = {}  # source and file, by the module’s name


@contextmanager
def described_when_asked() -> Iterator[None]:
    """Within this block, PySide loads and compiles nothing that only describes calls."""
    compiled = builtins.compile

    def compiled_or_left(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if filename in _DESCRIBING and isinstance(source, bytes):
            name = filename.removesuffix(".py").replace("/", ".")
            _left[name] = source, filename
            return compiled(_STAND_IN, filename, "exec")
        return compiled(source, filename, *rest, **named)

    setattr(builtins, "compile", compiled_or_left)  # noqa: B010  (its type forbids the plain way)
    try:
        yield
    finally:
        setattr(builtins, "compile", compiled)  # noqa: B010  (as above)


def lookup_in(name: str) -> Callable[[str], object]:
    """Return the ``__getattr__`` of the module *name*, which fills it with what was left out."""

    def __getattr__(asked: str) -> object:  # noqa: N807  (it becomes the module’s)
        module = sys.modules[name]
        if not asked.startswith("__") and (left := _left.pop(name, None)):
            source, filename = left
            exec(compile(source, filename, "exec"), vars(module))  # noqa: S102  (PySide’s own)
            return getattr(module, asked)
        raise AttributeError(f"module {name!r} has no attribute {asked!r}", name=asked, obj=module)

    return __getattr__
