"""Every sentence a person reads passes through here, so that it can be translated.

Without Qt, because the command line and the documents speak too. The English sentence is the key
of its translation. Nothing is looked up while the language is English.
"""

from collections.abc import Mapping
from contextvars import ContextVar

_catalogue: ContextVar[Mapping[str, str] | None] = ContextVar("catalogue", default=None)


def tr(text: str, /, **values: object) -> str:
    """Return *text* in the language in use, its ``{name}`` places filled from *values*."""
    catalogue = _catalogue.get()
    found = catalogue.get(text, text) if catalogue is not None else text
    return found.format(**values) if values else found


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """Return the sentence for *count* things; ``{n}`` in it is the count."""
    return tr(one if count == 1 else many, n=count, **values)
