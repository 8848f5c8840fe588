"""Every sentence that can be translated, read off the program, its forms and its shipped texts."""

import ast
import json
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "aicode_desktop"
FORMS = ROOT / "ui"
RESOURCES = ROOT / "resources"

# Shipped texts whose sentences are shown: the files, and under which keys the sentences stand.
# "*" is every text in the file. What is missing here is a name or an identifier.
SHIPPED: dict[str, tuple[str, ...]] = {
    "code/*/code.json": ("title", "summary", "legal_basis"),
    "counsel/aged.json": ("faq", "today"),
    "counsel/chips.json": ("source", "precision"),
    "counsel/obligations.json": ("title", "text", "counted"),
    "counsel/statements.json": ("text",),
    "form/consequences.json": ("sentence", "short"),
    "form/countries.json": ("countries",),
    "form/sources.json": ("citation",),
    "help/fields.json": ("title", "purpose", "text"),
    "translations/libraries.json": ("*",),
}
PASS_ON = {"words.py", "translator.py"}  # look up what others say
CALLS = {"tr": 1, "plural": 2}  # the function, and how many of its first arguments are sentences


class NotLiteralError(Exception):
    """A sentence is put together at run time, so that nobody can translate it."""


class AmbiguousError(Exception):
    """One English singular has two plurals; a catalogue finds a plural by its singular."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence: what English says, and where it is used, as paths below the checkout.

    ``many`` is what English says for other numbers than one, empty where nothing is counted.
    """

    source: str
    many: str = ""
    meaning: str = ""
    places: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What a translation belongs to, wherever the sentence is used."""
        return (self.meaning, self.source, self.many)

    @property
    def context(self) -> str:
        """The first place, without its ending: how Qt Linguist groups sentences."""
        return self.places[0].rpartition(".")[0] if self.places else ""


def messages() -> tuple[Message, ...]:
    """Return each sentence once, with all its places, in the order of the places.

    Raises:
        NotLiteralError: a call of ``tr`` or ``plural`` has no literal sentence.
        AmbiguousError: two plurals share a singular.
    """
    found: dict[tuple[str, str, str], Message] = {}
    plurals: dict[str, str] = {}
    for message in [*_in_program(), *_in_forms(), *_in_shipped_texts()]:
        known = found.get(message.key)
        if known is None:
            found[message.key] = message
        elif message.places[0] not in known.places:
            found[message.key] = replace(known, places=(*known.places, *message.places))
        if message.many and plurals.setdefault(message.source, message.many) != message.many:
            raise AmbiguousError(f"{message.places[0]}: {message.source}")
    return tuple(found.values())


def messages_in(source: str, place: str) -> Iterator[Message]:
    """Yield the sentences of one Python module."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
        count = CALLS.get(str(name), 0)
        if not count:
            continue
        sentences = [_literal(argument) for argument in node.args[:count]]
        if len(sentences) < count or None in sentences:
            if any(_is_from_shipped_text(argument) for argument in node.args[:count]):
                continue
            raise NotLiteralError(f"{place}:{node.lineno}: {ast.unparse(node)[:100]}")
        yield _message([str(each) for each in sentences], _meaning(node, str(name)), place)


def _in_program() -> Iterator[Message]:
    for path in sorted(PROGRAM.rglob("*.py")):
        if path.parent.name != "forms" and path.name not in PASS_ON:
            place = path.relative_to(ROOT).as_posix()
            yield from messages_in(path.read_text(encoding="utf-8"), place)


def _in_forms() -> Iterator[Message]:
    for path in sorted(FORMS.glob("*.ui")):
        place = path.relative_to(ROOT).as_posix()
        for string in ET.parse(path).iter("string"):  # noqa: S314  (our own files)
            if string.text and string.get("notr") != "true":
                yield Message(string.text, meaning=string.get("comment", ""), places=(place,))


def _in_shipped_texts() -> Iterator[Message]:
    for pattern, keys in SHIPPED.items():
        for path in sorted(RESOURCES.glob(pattern)):
            place = path.relative_to(ROOT).as_posix()
            stored = json.loads(path.read_text(encoding="utf-8"))
            for text in dict.fromkeys(_texts(stored, keys, is_wanted="*" in keys)):
                yield Message(text, places=(place,))


def _texts(stored: Any, keys: Iterable[str], *, is_wanted: bool) -> Iterator[str]:
    if isinstance(stored, dict):
        for key, value in stored.items():
            yield from _texts(value, keys, is_wanted=is_wanted or key in keys)
    elif isinstance(stored, list):
        for value in stored:
            yield from _texts(value, keys, is_wanted=is_wanted)
    elif isinstance(stored, str) and stored and is_wanted:
        yield stored


def _message(sentences: list[str], meaning: str, place: str) -> Message:
    source, many = (*sentences, "")[:2]
    return Message(source, many=many, meaning=meaning, places=(place,))


def _literal(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text and isinstance(node, ast.Constant) else None  # type: ignore[return-value]


def _meaning(node: ast.Call, name: str) -> str:
    is_given = name == "tr" and len(node.args) > CALLS[name]
    return (_literal(node.args[1]) or "") if is_given else ""


def _is_from_shipped_text(node: ast.expr) -> bool:
    """Whether the argument is ``stored["…"]`` or ``….get("…")``: a sentence of ``SHIPPED``."""
    keys = {key for each in SHIPPED.values() for key in each}
    last: ast.expr | None = None
    if isinstance(node, ast.Subscript):
        if _is_from_shipped_text(node.value):
            return True
        last = node.slice
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "get" and node.args:
        last = node.args[0]
    elif isinstance(node, ast.Attribute):
        return node.attr in keys
    return last is not None and _literal(last) in keys
