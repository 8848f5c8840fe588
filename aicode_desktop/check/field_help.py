"""What each field of the form is for, and what the AI Office does with it, as data with sources.

The entries are in ``resources/help`` and are edited without touching code.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from aicode_desktop import bundled
from aicode_desktop.check.counsel import marked, sources_of
from aicode_desktop.check.sources import Grade, Source, Sourced
from aicode_desktop.words import Catalogue, in_use, tr

_POSITION = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class FieldHelp(Sourced):
    """One field, under its path in the draft without positions, such as ``signatories.name``.

    What is typed elsewhere in the window stands under its form and its name, such as ``sign.pin``.
    ``office`` says what the AI Office does with it, or that this is not published.
    """

    path: str
    title: str
    purpose: str
    office: str
    sources: tuple[Source, ...]
    is_in_window: bool


@dataclass(frozen=True, slots=True)
class HelpSection:
    """The fields of one page of the form, in its order."""

    title: str
    fields: tuple[FieldHelp, ...]


def field_help(path: str) -> FieldHelp | None:
    """Return the help for the field of that path, or for what it is a part of, if there is any."""
    known = _by_path(in_use())
    plain = _POSITION.sub("", path)
    while plain:
        if plain in known:
            return known[plain]
        plain = plain.rpartition(".")[0]
    return None


def window_help(form: str, field: str) -> FieldHelp | None:
    """Return the help for a field of the window that is none of the draft, if there is any."""
    found = _by_path(in_use()).get(f"{form}.{field}")
    return found if found is not None and found.is_in_window else None


def help_sections() -> tuple[HelpSection, ...]:
    """Return the help for every field: page by page of the form, then elsewhere in the window."""
    return _sections(in_use())


@cache
def _by_path(language: Catalogue) -> dict[str, FieldHelp]:
    return {each.path: each for section in _sections(language) for each in section.fields}


@cache
def _sections(_language: Catalogue) -> tuple[HelpSection, ...]:
    stored = json.loads(bundled.path("help", "fields.json").read_text(encoding="utf-8"))
    return tuple(
        HelpSection(
            title=tr(section["title"]),
            fields=tuple(
                _help(path, entry, stored["office"][entry["office"]], is_in_window=part == "window")
                for path, entry in section["fields"].items()
            ),
        )
        for part in ("sections", "window")
        for section in stored[part]
    )


def _help(
    path: str, entry: dict[str, str], office: dict[str, Any], *, is_in_window: bool
) -> FieldHelp:
    return FieldHelp(
        path=path,
        title=tr(entry["title"]),
        purpose=tr(entry["purpose"]),
        office=marked(tr(office["text"]), Grade(office["grade"])),
        sources=sources_of(office),
        is_in_window=is_in_window,
    )
