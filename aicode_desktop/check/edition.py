"""The editions of the Code of Practice: those that ship, and those that somebody loaded."""

from dataclasses import replace
from functools import cache, lru_cache

from aicode_desktop import bundled
from aicode_desktop.check.edition_file import LIMIT_BYTES, edition_in
from aicode_desktop.errors import AicodeError, UnknownEditionError
from aicode_desktop.host import paths
from aicode_desktop.host.files import read_file
from aicode_desktop.model.code import Chapter, CodeOfPractice, Commitment
from aicode_desktop.words import Catalogue, in_use, tr

FILE = "code.json"
_LANGUAGES_AT_ONCE = 8
_MOST_LOADED = 50


def editions() -> tuple[str, ...]:
    """Return the editions at hand, each named by its day of publication, oldest first."""
    return tuple(sorted({*shipped_editions(), *_loaded()}))


@cache
def shipped_editions() -> tuple[str, ...]:
    """Return the editions that ship, oldest first."""
    return tuple(sorted(file.parent.name for file in bundled.path("code").glob(f"*/{FILE}")))


def has_edition(edition: str) -> bool:
    """Whether the edition is at hand."""
    return edition in shipped_editions() or edition in _loaded()


def code_of_practice(edition: str) -> CodeOfPractice:
    """Return the Code of Practice in that *edition*, its titles in the language in use.

    Raises:
        UnknownEditionError: no such edition is at hand.
    """
    return _code_in(edition_file(edition), in_use())


def edition_file(edition: str) -> bytes:
    """Return the file of that *edition*, as it ships or as it was loaded.

    Raises:
        UnknownEditionError: no such edition is at hand. *edition* comes from a file, so it becomes
            part of a path only once it is known to be one of ``editions()``.
    """
    if edition in shipped_editions():
        return _shipped_file(edition)
    loaded = _loaded().get(edition)
    if loaded is None:
        raise UnknownEditionError(
            tr("This program holds no edition “{edition}” of the Code.", edition=edition[:40]),
            safe=tr("The draft is unchanged."),
            next_step=tr(
                "Use one of these editions, or load the other: {editions}.",
                editions=", ".join(editions()),
            ),
        )
    return loaded


@cache
def _shipped_file(edition: str) -> bytes:
    return bundled.path("code", edition, FILE).read_bytes()


def _loaded() -> dict[str, bytes]:
    """Return the editions that were loaded; a file that is none any more is passed over."""
    found = {}
    folder = paths.editions()
    for file in sorted(folder.glob(f"*/{FILE}"))[:_MOST_LOADED] if folder.is_dir() else ():
        try:
            content = read_file(file, limit_bytes=LIMIT_BYTES)
            if _sound(content).edition == file.parent.name:
                found[file.parent.name] = content
        except AicodeError:
            continue
    return found


@lru_cache(maxsize=_MOST_LOADED)
def _sound(content: bytes) -> CodeOfPractice:
    return edition_in(content)


@lru_cache(maxsize=_LANGUAGES_AT_ONCE)
def _code_in(content: bytes, _language: Catalogue) -> CodeOfPractice:
    return _translated(edition_in(content))


def _translated(code: CodeOfPractice) -> CodeOfPractice:
    chapters = tuple(_translated_chapter(chapter) for chapter in code)
    return replace(code, title=tr(code.title), chapters=chapters)


def _translated_chapter(chapter: Chapter) -> Chapter:
    return replace(
        chapter,
        title=tr(chapter.title),
        legal_basis=tr(chapter.legal_basis),
        summary=tr(chapter.summary),
        commitments=tuple(_translated_commitment(each) for each in chapter.commitments),
    )


def _translated_commitment(commitment: Commitment) -> Commitment:
    return replace(
        commitment,
        title=tr(commitment.title),
        legal_basis=tr(commitment.legal_basis),
        measures=tuple(replace(each, title=tr(each.title)) for each in commitment.measures),
    )
