"""Whether a document is the form for this Code, and the language it is in."""

from collections import Counter
from dataclasses import dataclass

from aicode_desktop.check.text import names_other_code
from aicode_desktop.errors import FormRefusedError
from aicode_desktop.fill.lexicon import plain, stored
from aicode_desktop.words import tr

_LEAST_PLACES = 3
_BEGINNING = 20_000  # characters, in which a form says what it is


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was recognised: the language as an ISO 639-1 code."""

    language: str


def recognise(text: str, *, place_count: int) -> Recognised:
    """Return what is known of a form that says *text* and has that many places.

    Raises:
        FormRefusedError: it is the form of another code, or no form at all.
    """
    said = plain(text[:_BEGINNING])
    names_this = any(phrase in said for phrase in _phrases("form"))
    if not names_this and len(text) > _BEGINNING:
        said = plain(text)
        names_this = any(phrase in said for phrase in _phrases("form"))
    # Both marks of the other code hold this word, which is found much faster.
    names_other = ("transparency" in text.casefold() and names_other_code(text)) or any(
        one in said for one in _phrases("other_code")
    )
    if names_other and not (names_this and _is_about_this(said)):
        raise _refused(
            tr(
                "This is the form for the Code of Practice on Transparency of AI-generated content:"
                " another code, with its own address."
            )
        )
    if not names_this:
        raise _refused(tr("This document does not name the General-Purpose AI Code of Practice."))
    if place_count < _LEAST_PLACES:
        raise _refused(
            tr("This document names the Code, but there is hardly anything in it to fill.")
        )
    return Recognised(language_of(said))


def language_of(said: str) -> str:
    """Return the language that most of the telltale words are of, English where none is."""
    counts = Counter(said.split())
    scores = {
        language: sum(counts[plain(word)] for word in words)
        for language, words in stored("recognition.json")["languages"].items()
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else "en"


def _is_about_this(said: str) -> bool:
    """Return whether a text that names both codes speaks of this one more often."""
    this = max(said.count(phrase) for phrase in _phrases("form"))
    other = max(said.count(phrase) for phrase in _phrases("other_code"))
    return this > other


def _phrases(kind: str) -> list[str]:
    said = stored("recognition.json")[kind].values()
    return [plain(phrase) for phrases in said for phrase in phrases]


def _refused(what: str) -> FormRefusedError:
    return FormRefusedError(
        what,
        safe=tr("The file was not changed, and nothing was filled."),
        next_step=tr(
            "Take the Signatory Form for the General-Purpose AI Code of Practice from the"
            " Commission’s page “AI Office invites providers to sign the GPAI Code of Practice”."
        ),
    )
