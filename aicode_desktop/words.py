"""Every sentence a person reads passes through here, so that it can be translated.

Without Qt, because the command line and the documents speak too. The English sentence is the key
of its translation. Nothing is looked up while the language is English. The person's language holds
for the whole process; a document is written in its own language inside ``speaking``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol


class Catalogue(Protocol):
    """What the sentences of one language are looked up in, as the standard library reads it."""

    def __hash__(self) -> int:
        """Tell one catalogue from another, for what is kept in each language."""

    def gettext(self, message: str) -> str:
        """Return the translation of *message*, or *message* where there is none."""

    def pgettext(self, context: str, message: str) -> str:
        """Return the translation of *message* in the meaning *context*."""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form for *n* things of the sentence that English says in two ways."""


class English:
    """The language in which the sentences are written: each is its own translation."""

    def gettext(self, message: str) -> str:
        """Return *message*."""
        return message

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002  (one English word)
        """Return *message*."""
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the first sentence for one thing, the second for none and for many."""
        return msgid1 if n == 1 else msgid2


ENGLISH = English()

_GROUPED_FROM = 10_000  # four digits stand together in many languages

_of_the_person: list[Catalogue] = [ENGLISH]  # one place, seen from every thread
_of_the_document: ContextVar[Catalogue | None] = ContextVar("of_the_document", default=None)


def tr(text: str, meaning: str = "", /, **values: object) -> str:
    """Return *text* in the language in use, its ``{name}`` places filled from *values*.

    *meaning* tells apart two uses of one English word that other languages translate differently.
    """
    if not text:
        return ""  # a catalogue keeps its own particulars under the empty sentence
    catalogue = in_use()
    found = catalogue.pgettext(meaning, text) if meaning else catalogue.gettext(text)
    return found.format(**values) if values else found


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """Return the sentence for *count* things; ``{n}`` in it is the count as people write it."""
    return in_use().ngettext(one, many, count).format(n=grouped(count), **values)


def grouped(count: int) -> str:
    """Return *count* with its thousands apart, from five digits on: ``9999``, ``100,000``."""
    if abs(count) < _GROUPED_FROM:
        return str(count)
    return f"{count:,}".replace(",", tr(",", "between thousands"))


def in_use() -> Catalogue:
    """Return what sentences are looked up in now, in this thread."""
    return _of_the_document.get() or _of_the_person[0]


def speak(catalogue: Catalogue) -> None:
    """Speak that language to the person from now on, in every thread."""
    _of_the_person[0] = catalogue


@contextmanager
def speaking(catalogue: Catalogue) -> Iterator[None]:
    """Use *catalogue* inside the block, for a document in a language of its own."""
    token = _of_the_document.set(catalogue)
    try:
        yield
    finally:
        _of_the_document.reset(token)
