"""Proposes for each place of a form the answer that its words ask for, and says how surely.

Certain is only what the words name outright. Where one label could mean two things, or comes a
second time without saying of whom, the proposal is likely, and a person decides.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from aicode_desktop.fill.lexicon import answers_for, is_hint, lexicon, plain, section_of
from aicode_desktop.fill.spots import Around, Spot
from aicode_desktop.fill.ticking import answer_for_box, box_label, choice_about, choice_asked
from aicode_desktop.model.commission_form import (
    CHECKS,
    LISTS,
    SIGNATURE,
    Confidence,
    Place,
    Proposal,
)

_CLAUSE = re.compile(r"[,;:.()\n\t]")
_NUMBER = re.compile(r"(?<=\w )[1-9]\b")  # before the words it only numbers the heading
_LISTED = {
    "signatory": "signatories",
    "model": "models",
    "covered_model": "covered_models",
}
_VERSION = "model.version"
_SAFETY = "chapters.safety_and_security"
_LONGEST_SHOWN = 120

Found = tuple[str, Confidence]
_NOTHING: Found = ("", Confidence.NONE)


def proposals_for(spots: Sequence[Spot]) -> list[Proposal]:
    """Return one proposal for each place, in their order; doubtful places need an answer to count.

    Keys of people and models carry their number: ``signatories[0].name``.
    """
    counts: dict[str, int] = {}
    made = []
    for number, spot in enumerate(spots):
        found, confidence = answer_for_box(spot) if spot.kind in CHECKS else _text_answer(spot)
        if found:
            found, confidence = _numbered(spot, found, confidence, counts)
        if found and (spot.current or spot.is_ticked):
            confidence = Confidence.LIKELY  # somebody filled it before
        made.append(Proposal(_place(spot, number), found, confidence))
    return _with_doubt_in_rows_of_models(spots, made)


def _with_doubt_in_rows_of_models(
    spots: Sequence[Spot], made: Sequence[Proposal]
) -> list[Proposal]:
    """Return the proposals; a date in the row of a model may be the model’s own."""
    of_models = {
        spot.group for spot, one in zip(spots, made, strict=True)
        if spot.group is not None and one.answer.startswith(("models[", "covered_models["))
    }  # fmt: skip
    return [
        replace(one, confidence=Confidence.LIKELY)
        if spot.group in of_models and one.is_settled and "[" not in one.answer
        else one
        for spot, one in zip(spots, made, strict=True)
    ]


def is_place(spot: Spot, proposal: Proposal) -> bool:
    """Return whether a place is one at all: words in brackets that name no answer are none."""
    return bool(proposal.answer) or not spot.is_doubtful


def _text_answer(spot: Spot) -> Found:
    around = spot.around
    if spot.kind in LISTS:
        choice = choice_asked(around)
        if choice is not None:
            return choice.key, Confidence.CERTAIN
    named = _named_by_maker(spot)
    found = next(_by_labels(around), _NOTHING)
    if named[0] and not found[0]:
        return named
    if named[0] and named[0] != found[0]:
        return found[0], Confidence.LIKELY
    if not found[0] and section_of(_visible(around)) == "model" and _is_about_safety(around):
        return "models", Confidence.LIKELY
    if not found[0]:
        choice = choice_about(_visible(around))
        if choice is not None and choice.yes:
            return choice.key, Confidence.LIKELY
    return found


def _named_by_maker(spot: Spot) -> Found:
    """Return what the hint inside a place or its title says, where that is clear."""
    section = _section(spot.around, "")
    for text in (spot.around.inner, *spot.around.names):
        if text and not is_hint(text):
            key, is_certain = answers_for(text, section)
            if key and is_certain:
                return key, Confidence.CERTAIN
    return _NOTHING


def _by_labels(around: Around) -> Iterator[Found]:
    """Yield what the visible words say: those of the line, then those of the table, then above.

    Farther words are asked only where the nearer ones are missing.
    """
    if plain(around.before):
        section = _section(around, around.before)
        for text in (around.before, _CLAUSE.split(around.before.rstrip(" :("))[-1]):
            key, is_certain = answers_for(text, section)
            if key:
                yield key, Confidence.CERTAIN if is_certain else Confidence.LIKELY
                return
        yield _behind(around)
        return
    if around.left or around.column:
        for text, other in ((around.left, around.column), (around.column, around.left)):
            key, is_certain = (
                answers_for(text, _section(around, text, other)) if text else ("", False)
            )
            if key:
                yield key, Confidence.CERTAIN if is_certain else Confidence.LIKELY
                return
        return
    behind = _behind(around)
    if behind[0] or around.after:
        yield behind
        return
    if around.above:
        key, is_certain = answers_for(around.above, _section(around, around.above))
        if key:
            yield key, Confidence.CERTAIN if is_certain else Confidence.LIKELY


def _behind(around: Around) -> Found:
    """Return what is said behind a line, as in “______ (name of the signatory)”."""
    if not around.after.startswith("("):
        return _NOTHING
    text = around.after[1:].split(")")[0]
    key, is_certain = answers_for(text, _section(around, text))
    if not key:
        return _NOTHING
    return key, Confidence.CERTAIN if is_certain else Confidence.LIKELY


def _section(around: Around, label: str, *others: str) -> str:
    nearest = (*others, *around.row_heads, around.above if around.above != label else "")
    for text in (*nearest, *around.headings):
        section = section_of(text) if text and text != label else ""
        if section:
            return section
    return ""


def _numbered(spot: Spot, key: str, confidence: Confidence, counts: dict[str, int]) -> Found:
    """Return the key with the number of its person or model.

    Who is meant is said by the row, or by a number near; the first without a number is the first.
    """
    head, dot, rest = key.partition(".")
    if key == SIGNATURE:
        head, dot, rest = "signatory", ".", SIGNATURE
    if head in {"model", "models"} and _is_about_safety(spot.around):
        head = f"covered_{head}"
        key = f"{head}{dot}{rest}"
    if head not in _LISTED or not dot:
        seen = counts.get(key, 0)
        counts[key] = seen + 1
        # A second contact is somebody else, and of two boxes for one answer one is not for it.
        is_once = head in {"contact", "representative"} or "=" in key
        return key, Confidence.LIKELY if is_once and seen else confidence
    if spot.group is not None:
        index = spot.row
    else:
        said = _number_near(spot.around)
        seen = counts.get(key, 0)
        counts[key] = seen + 1
        index = said - 1 if said else seen
        if not said and (seen or (key == _VERSION and not _is_of_model(spot.around, counts))):
            confidence = Confidence.LIKELY
    return f"{_LISTED[head]}[{index}].{rest}", confidence


def _is_of_model(around: Around, counts: dict[str, int]) -> bool:
    """Return whether a version is a model’s: below or beside its name; a form has one, too."""
    is_near = "model" in {
        _section(around, ""),
        section_of(around.opening),
        section_of(around.before),
    }
    return is_near or bool(counts.get("model.name") or counts.get("covered_model.name"))


def _is_about_safety(around: Around) -> bool:
    """Return whether the words near ask for the models under that chapter only."""
    near = (around.before, around.left, around.column, around.above, *around.headings)
    about = (choice_about(text) for text in near if text)
    return any(choice is not None and choice.key == _SAFETY for choice in about)


def _number_near(around: Around) -> int:
    for text in (around.column, around.before, around.left, *around.row_heads, *around.headings):
        if not text or not section_of(text):
            continue
        found = _NUMBER.search(text)
        if found:
            return int(found[0])
        ordinals = lexicon().ordinals
        said = next((ordinals[word] for word in plain(text).split() if word in ordinals), 0)
        if said:
            return said
    return 0


def _place(spot: Spot, number: int) -> Place:
    around = spot.around
    label = box_label(spot) or around.column if spot.kind in CHECKS else _visible(around)
    if spot.kind in CHECKS and label == around.left and around.column:
        label = f"{label}: {around.column}"
    if spot.kind in CHECKS:
        question = around.opening if around.opening != label else around.left or around.above
    else:
        question = ""
    stem = spot.part.rsplit("/", 1)[-1].removesuffix(".xml")
    return Place(
        id=f"{stem}:{number}",
        kind=spot.kind,
        label=_shown(label or around.inner or " ".join(around.names)),
        section=_shown(around.headings[0] if around.headings else ""),
        question=_shown(question),
        options=spot.options,
        current=_shown(spot.current),
        row=spot.row,
    )


def _visible(around: Around) -> str:
    if not plain(around.before):
        nearest = (around.left, around.inner if not is_hint(around.inner) else "")
        return next(filter(None, (*nearest, around.column, around.above, around.after)), "")
    return _CLAUSE.split(around.before.rstrip(" :("))[-1] or around.before


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1].rstrip() + "…"
