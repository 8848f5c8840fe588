"""The editions of the Code of Practice that ship with the program, read from ``resources/code``."""

import json
from datetime import date
from functools import cache, lru_cache
from typing import Any

from aicode_desktop import bundled
from aicode_desktop.errors import UnknownEditionError
from aicode_desktop.model.code import Chapter, ChapterKey, CodeOfPractice, Commitment, Measure
from aicode_desktop.words import Catalogue, in_use, tr

_LANGUAGES_AT_ONCE = 8


@cache
def editions() -> tuple[str, ...]:
    """Return the shipped editions, each named by its date of publication, oldest first."""
    return tuple(sorted(file.parent.name for file in bundled.path("code").glob("*/code.json")))


def code_of_practice(edition: str) -> CodeOfPractice:
    """Return the Code of Practice in that *edition*, its titles in the language in use.

    Raises:
        UnknownEditionError: no such edition ships. *edition* comes from a file, so it becomes part
            of a path only once it is known to be one of ``editions()``.
    """
    if edition not in editions():
        raise UnknownEditionError(
            tr("This program holds no edition “{edition}” of the Code.", edition=edition[:40]),
            safe=tr("The draft is unchanged."),
            next_step=tr("Use one of these editions: {editions}.", editions=", ".join(editions())),
        )
    return _code_in(edition, in_use())


@lru_cache(maxsize=_LANGUAGES_AT_ONCE)
def _code_in(edition: str, _language: Catalogue) -> CodeOfPractice:
    content = bundled.path("code", edition, "code.json").read_text(encoding="utf-8")
    return _code_from(json.loads(content))


def _code_from(stored: dict[str, Any]) -> CodeOfPractice:
    return CodeOfPractice(
        edition=stored["edition"],
        title=tr(stored["title"]),
        published=date.fromisoformat(stored["published"]),
        chapters=tuple(_chapter_from(chapter) for chapter in stored["chapters"]),
    )


def _chapter_from(stored: dict[str, Any]) -> Chapter:
    return Chapter(
        key=ChapterKey(stored["key"]),
        title=tr(stored["title"]),
        legal_basis=tr(stored["legal_basis"]),
        summary=tr(stored["summary"]),
        commitments=tuple(
            Commitment(
                number=commitment["number"],
                title=tr(commitment["title"]),
                legal_basis=tr(commitment["legal_basis"]),
                measures=tuple(
                    Measure(number=measure["number"], title=tr(measure["title"]))
                    for measure in commitment["measures"]
                ),
            )
            for commitment in stored["commitments"]
        ),
    )
