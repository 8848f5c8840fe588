"""Which answer a box stands for: by its label, the question beside it, or its row and column."""

from aicode_desktop.fill.lexicon import (
    Choice,
    Words,
    lexicon,
    section_of,
    without_parentheses,
    words_of,
)
from aicode_desktop.fill.spots import Around, Spot
from aicode_desktop.model.commission_form import Confidence

Found = tuple[str, Confidence]
_NOTHING: Found = ("", Confidence.NONE)
_MOST_EXTRA = 3  # words beside a single telling one


def answer_for_box(spot: Spot) -> Found:
    """Return the key of the answer for which a box is ticked, and how sure that is."""
    around = spot.around
    if _section_of(around) == "nobody":
        return _NOTHING
    label = box_label(spot)
    if label == around.left and around.column:
        return _in_matrix(around)
    label = without_parentheses(label)
    words = words_of(label)
    asked = choice_asked(around, besides=label)
    if asked is not None:
        value = _value_of(asked, words)
        if value:
            return f"{asked.key}={value}", Confidence.CERTAIN
    known = lexicon()
    if words in known.yes or words in known.no:
        return _NOTHING  # of a question that this program does not know
    choice = choice_about(label)
    if choice is not None and choice.yes:
        value = choice.no if words & known.negations else choice.yes
        return f"{choice.key}={value}", _sureness(choice, words)
    only = [
        f"{one.key}={option}" for one in known.choices.values() if (option := _option(one, words))
    ]
    return (only[0], Confidence.CERTAIN) if len(only) == 1 else _NOTHING


def _section_of(around: Around) -> str:
    return next((section for text in around.headings if (section := section_of(text))), "")


def box_label(spot: Spot) -> str:
    """Return the words that a box is for: behind it, before it, or in the next cells."""
    around = spot.around
    return around.after or around.before or around.right or around.left


def choice_asked(around: Around, besides: str = "") -> Choice | None:
    """Return the choice that the words around a place are about, the nearest words first."""
    nearest = (
        around.opening, around.before, around.left, around.column, *around.row_heads,
        around.above, *around.headings[:2],
    )  # fmt: skip
    for text in nearest:
        choice = choice_about(text) if text and text != besides else None
        if choice is not None:
            return choice
    return None


def choice_about(text: str) -> Choice | None:
    """Return the choice that *text* is about, where it is about one more than about any other."""
    words = words_of(text)
    found = [
        (len(about), choice)
        for choice in lexicon().choices.values()
        for about in choice.about
        if about and about <= words
    ]
    if not found:
        return None
    most = max(size for size, _ in found)
    best = {choice.key: choice for size, choice in found if size == most}
    return next(iter(best.values())) if len(best) == 1 else None


def _in_matrix(around: Around) -> Found:
    """Return what a box stands for whose row says the question and whose column the answer."""
    for question, answer in ((around.left, around.column), (around.column, around.left)):
        choice = choice_about(question)
        if choice is not None:
            value = _value_of(choice, words_of(answer))
            if value:
                return f"{choice.key}={value}", Confidence.CERTAIN
            return (f"{choice.key}={choice.yes}", Confidence.LIKELY) if choice.yes else _NOTHING
    return _NOTHING


def _value_of(choice: Choice, words: Words) -> str:
    known = lexicon()
    if words in known.yes:
        return choice.yes
    return choice.no if words in known.no else _option(choice, words)


def _option(choice: Choice, words: Words) -> str:
    exact = [option for option, said in choice.options.items() if words in said]
    return exact[0] if len(exact) == 1 else ""


def _sureness(choice: Choice, words: frozenset[str]) -> Confidence:
    known = lexicon()
    if words & known.qualifiers:
        return Confidence.LIKELY
    about = max((one for one in choice.about if one <= words), key=len)
    if len(about) > 1:
        return Confidence.CERTAIN
    extra = words - about - known.fillers - known.negations
    if not extra:
        return Confidence.CERTAIN
    return Confidence.LIKELY if len(extra) <= _MOST_EXTRA else Confidence.NONE
