"""The manual as it ships: its pages in the language in use, where each part stands, and a search.

Two pages are made from data, so that they are never out of date: every field, and all shortcuts.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from aicode_desktop import bundled, languages
from aicode_desktop.check.field_help import FieldHelp, field_help, help_sections
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step
from aicode_desktop.workflow.shortcuts import shortcut_groups

CONTENTS = "README"
FIELDS = "fields"
SHORTCUTS = "keyboard"
MOST_FOUND = 40

_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)")
_CONTENTS_ENTRY = re.compile(r"^\d+\.\s+\[([^\]]+)\]\(([\w-]+)\.md\)", re.MULTILINE)
_EMPHASIS = re.compile(r"[*`]")
_MARKUP = re.compile(r"[*`>|#]|\[([^\]]+)\]\([^)]*\)")
_WORD = re.compile(r"\w+")
_STEPS = {
    Step.PROVIDER: "provider",
    Step.SIGNATORY: "signatory",
    Step.CHAPTERS: "chapters",
    Step.MODELS: "models",
    Step.STATEMENTS: "statements",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the manual: a page, and a heading of it by its anchor; none: its beginning."""

    page: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page. ``text`` is Markdown whose links all lead into the manual.

    ``title`` is in the language of the contents, also where the page is there in English only.
    """

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """One part of the manual in which all the words stand: its heading, its page, some of it."""

    spot: Spot
    title: str
    page_title: str
    excerpt: str


def pages() -> tuple[ManualPage, ...]:
    """Return every page in the order of the contents; a missing translation gives English."""
    return _pages(languages.in_use())


def page(name: str) -> ManualPage | None:
    """Return the page of that name, or None."""
    return next((each for each in pages() if each.name == name), None)


def folder() -> Path:
    """Return the folder of the manual: in an installation, or in a checkout."""
    shipped = bundled.path("manual")
    return shipped if shipped.is_dir() else bundled.root().parent / "docs" / "manual"


def anchor_here(name: str, anchor: str) -> str:
    """Return the anchor, in the language in use, of a heading that is *anchor* in English."""
    return _anchors(languages.in_use()).get((name, anchor), anchor)


def spot_of_field(path: str) -> Spot | None:
    """Return where the field of that path is explained."""
    found = field_help(path)
    return Spot(FIELDS, anchor_of(found.title)) if found else None


def spot_of_step(step: Step) -> Spot:
    """Return where the page of that step is explained."""
    if step in _STEPS:
        title = help_sections()[list(_STEPS).index(step)].title
        return Spot(FIELDS, anchor_of(title))
    if step is Step.REVIEW:
        return Spot("form", "review")
    return Spot(step.value)


def anchor_of(heading: str) -> str:
    """Return the anchor of a heading, made as the sites that show Markdown make it."""
    plain = _MARKUP.sub(lambda found: found[1] or "", heading).strip().casefold()
    return "-".join(re.sub(r"[^\w\s-]", "", plain).split())


def find(words: str) -> tuple[Found, ...]:
    """Return the parts in which every word of *words* begins a word, headings that say it first."""
    wanted = [_plain(word) for word in _WORD.findall(words)]
    if not wanted:
        return ()
    scored = []
    for place, (found, in_heading, in_text) in enumerate(_index(languages.in_use())):
        hits = [(_begins(word, in_heading), _begins(word, in_text)) for word in wanted]
        if all(heading or text for heading, text in hits):
            score = sum(heading for heading, _ in hits)
            scored.append((-score, place, found))
    return tuple(_with_excerpt(found, wanted) for _, _, found in sorted(scored)[:MOST_FOUND])


def fields_page() -> str:
    """Return the page about every field, made from the data behind the form."""
    return "\n".join(_field_lines()) + "\n"


def shortcuts_page() -> str:
    """Return the page about every shortcut."""
    return "\n".join(_shortcut_lines()) + "\n"


def _field_lines() -> Iterator[str]:
    yield "# " + tr("Every field")
    yield ""
    yield tr(
        "What each field is for, and what the AI Office does with it, with the source. In the"
        " window the question mark beside a field says the same, and F1 leads here."
    )
    for section in help_sections():
        yield f"\n## {section.title}"
        for each in section.fields:
            yield from _lines_of(each)


def _lines_of(each: FieldHelp) -> Iterator[str]:
    yield f"\n### {each.title}\n"
    yield f"{each.purpose}\n"
    source = tr("{source}, as of {day}", source=each.citation, day=day_in_words(each.as_of))
    does = tr("What the AI Office does with it")
    yield f"**{does}.** {each.office} *({source})*"


def _shortcut_lines() -> Iterator[str]:
    yield "# " + tr("The keyboard")
    yield ""
    yield tr(
        "Everything can be done without a mouse: Tab goes through the fields, the space bar presses"
        " a button, and Alt with the underlined letter goes to what bears it."
    )
    for group in shortcut_groups():
        yield f"\n## {group.title}\n"
        yield "| " + tr("keys") + " | " + tr("what they do") + " |"
        yield "|---|---|"
        for shortcut in group.shortcuts:
            yield f"| {shortcut.keys_in_words} | {shortcut.act} |"


@cache
def _pages(language: str) -> tuple[ManualPage, ...]:
    with languages.written_in(language):
        return _made_in(language)


def _made_in(language: str) -> tuple[ManualPage, ...]:
    contents = _read(CONTENTS, language)
    titles = {name: title for title, name in _CONTENTS_ENTRY.findall(contents)}
    listed = list(titles)
    made = {FIELDS: fields_page, SHORTCUTS: shortcuts_page}
    listed += sorted(_names() - {CONTENTS, *listed})
    texts = {CONTENTS: contents}
    texts |= {name: made[name]() if name in made else _read(name, language) for name in listed}
    names = frozenset(texts)
    return tuple(
        ManualPage(
            name,
            titles.get(name, _title_of(text)) if _is_english(text) else _title_of(text),
            _with_links_inside(text, names),
        )
        for name, text in texts.items()
    )


@cache
def _anchors(language: str) -> dict[tuple[str, str], str]:
    """Return each English anchor with that of the heading in its place: the order is the same."""
    english = {each.name: each.text for each in _pages(languages.ENGLISH)}
    return {
        (each.name, anchor_of(theirs[2])): anchor_of(ours[2])
        for each in _pages(language)
        for theirs, ours in zip(
            _HEADING.finditer(english[each.name]), _HEADING.finditer(each.text), strict=False
        )
    }


def _names() -> set[str]:
    return {path.stem for path in folder().glob("*.md")}


def _read(name: str, language: str) -> str:
    """Return the page in *language*, or the English one where its translation is none or old."""
    english = (folder() / f"{name}.md").read_text(encoding="utf-8")
    if language == languages.ENGLISH:
        return english
    return translation_of(name, english, language) or _said_to_be_english(english)


def translation_of(name: str, english: str, language: str) -> str:
    """Return the translated page, nothing where there is none or *english* has changed since."""
    path = folder() / language / f"{name}.md"
    if not path.is_file():
        return ""
    first, _, text = path.read_text(encoding="utf-8").partition("\n")
    if first != first_line_of_translation(english):
        return ""
    return text.lstrip().replace("](../", "](")  # it lies one folder deeper


def first_line_of_translation(english: str) -> str:
    """Return the line that says of which text a page is the translation."""
    return f"<!-- of {hashlib.sha256(english.encode()).hexdigest()[:16]} -->"


def _said_to_be_english(text: str) -> str:
    """Return *text* with the words below its title that it is there in English only."""
    title, _, rest = text.partition("\n")
    return f"{title}\n\n{_note_on_english()}\n{rest}"


def _is_english(text: str) -> bool:
    return _note_on_english() in text


def _note_on_english() -> str:
    return f"*{tr('This page of the manual is in English.')}*"


def _title_of(text: str) -> str:
    found = _HEADING.search(text)
    return found[2] if found else ""


def _with_links_inside(text: str, names: frozenset[str]) -> str:
    """Return *text* with links into the manual only; of others the words stay."""

    def kept(found: re.Match[str]) -> str:
        target = found[2].partition("#")[0].removeprefix("../").removesuffix(".md")
        is_inside = target in names or found[2].startswith("#")
        return found[0].replace("](../", "](") if is_inside else found[1]

    return _LINK.sub(kept, text)


@cache
def _index(language: str) -> tuple[tuple[Found, tuple[str, ...], tuple[str, ...]], ...]:
    entries = []
    for each in _pages(language):
        headings = list(_HEADING.finditer(each.text))
        for place, heading in enumerate(headings):
            end = headings[place + 1].start() if place + 1 < len(headings) else len(each.text)
            body = _without_markup(each.text[heading.end() : end])
            title = _without_markup(heading[2])
            anchor = anchor_of(heading[2]) if len(heading[1]) > 1 else ""
            found = Found(Spot(each.name, anchor), title, each.title, body)
            entries.append((found, _words(title), _words(body)))
    return tuple(entries)


def _with_excerpt(found: Found, wanted: list[str]) -> Found:
    words = found.excerpt.split()
    hit = next(
        (
            place
            for place, word in enumerate(words)
            if any(part.startswith(wanted[0]) for part in _words(word))
        ),
        0,
    )
    begin = max(0, hit - 4)
    shown = " ".join(words[begin : begin + 18])
    before = "… " if begin else ""
    after = " …" if begin + 18 < len(words) else ""
    return Found(found.spot, found.title, found.page_title, f"{before}{shown}{after}")


def _without_markup(text: str) -> str:
    plain = _EMPHASIS.sub("", text)  # no blank for it: a full stop stays at its word
    return " ".join(_MARKUP.sub(lambda found: found[1] or " ", plain).split())


def _words(text: str) -> tuple[str, ...]:
    return tuple(_plain(word) for word in _WORD.findall(text))


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _begins(wanted: str, words: tuple[str, ...]) -> bool:
    return any(word.startswith(wanted) for word in words)
