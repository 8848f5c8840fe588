"""The editions of the Code of Practice that ship with the program, read from ``resources/code``."""

import json
from datetime import date
from functools import cache
from typing import Any

from aicode_desktop import bundled
from aicode_desktop.errors import UnknownEditionError
from aicode_desktop.model.code import Chapter, ChapterKey, CodeOfPractice, Commitment, Measure
from aicode_desktop.words import tr


@cache
def editions() -> tuple[str, ...]:
    """Return the shipped editions, each named by its date of publication, oldest first."""
    return tuple(sorted(file.parent.name for file in bundled.path("code").glob("*/code.json")))


@cache
def code_of_practice(edition: str) -> CodeOfPractice:
    """Return the Code of Practice in that *edition*.

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
    content = bundled.path("code", edition, "code.json").read_text(encoding="utf-8")
    return _code_from(json.loads(content))


def _code_from(stored: dict[str, Any]) -> CodeOfPractice:
    return CodeOfPractice(
        edition=stored["edition"],
        title=stored["title"],
        published=date.fromisoformat(stored["published"]),
        chapters=tuple(_chapter_from(chapter) for chapter in stored["chapters"]),
    )


def _chapter_from(stored: dict[str, Any]) -> Chapter:
    return Chapter(
        key=ChapterKey(stored["key"]),
        title=stored["title"],
        legal_basis=stored["legal_basis"],
        summary=stored["summary"],
        commitments=tuple(
            Commitment(
                number=commitment["number"],
                title=commitment["title"],
                legal_basis=commitment["legal_basis"],
                measures=tuple(Measure(**measure) for measure in commitment["measures"]),
            )
            for commitment in stored["commitments"]
        ),
    )
