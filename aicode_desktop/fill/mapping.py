"""A mapping as a file: which answer belongs where in one form, to be remembered and handed over.

Bound to the form's digest: places are known by number, and only this very file has them so.
"""

import json
from collections.abc import Iterable

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.fill.catalogue import is_answer, name_of
from aicode_desktop.model.commission_form import LEFT_EMPTY, FormMap, Proposal
from aicode_desktop.words import tr

LIMIT_BYTES = 1_000_000
FORMAT = "aicode-form-map"
VERSION = 1
_MOST_PLACES = 20_000


def encode_map(template_sha256: str, proposals: Iterable[Proposal]) -> bytes:
    """Return the mapping of *proposals* as JSON, each place with the words beside it."""
    places = [
        {
            "id": one.place.id,
            "label": one.place.label,
            "section": one.place.section,
            "answer": one.answer,
            "answer_name": name_of(one.answer) if one.answer else "",
            "confidence": one.confidence.value,
        }
        for one in proposals
    ]
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "template_sha256": template_sha256,
        "places": places,
    }
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode()


def decode_map(content: bytes, *, template_sha256: str, proposals: Iterable[Proposal]) -> FormMap:
    """Return the mapping in *content* for the form of that digest, whose places are *proposals*.

    What it says is what a person stands by: everything in it counts as chosen.

    Raises:
        CannotReadFileError: it is none, is for another file, or names what is not there.
    """
    try:
        said = json.loads(content.decode("utf-8"))
        if said["format"] != FORMAT or said["version"] != VERSION:
            raise _unreadable(tr("This file is not a mapping that this program can read."))
        digest = str(said["template_sha256"])
        answers = {str(one["id"]): str(one["answer"]) for one in said["places"][:_MOST_PLACES]}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _unreadable(tr("This file is not a mapping that this program can read.")) from error
    if digest != template_sha256:
        raise _unreadable(tr("This mapping is for another file: the digests differ."))
    places = {one.place.id: one.place for one in proposals}
    for place, answer in answers.items():
        if place not in places:
            raise _unreadable(tr("The form has no place “{place}”.", place=place[:40]))
        is_fitting = is_answer(answer) and ("=" in answer) == places[place].is_check
        if answer != LEFT_EMPTY and not is_fitting:
            raise _unreadable(
                tr(
                    "“{answer}” is no answer for the place “{label}”.",
                    answer=answer[:60],
                    label=places[place].label,
                )
            )
    return FormMap(digest, answers)


def _unreadable(what: str) -> CannotReadFileError:
    return CannotReadFileError(
        what,
        safe=tr("Nothing was filled, and the form is unchanged."),
        next_step=tr("Make the mapping again from this form, or leave it out."),
    )
