"""What the dialog of the Commission's form says of the places that it found."""

from aicode_desktop.errors import NoOfficeError
from aicode_desktop.fill.catalogue import name_of, pickable
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.model.commission_form import (
    LEFT_EMPTY,
    Confidence,
    Filled,
    FilledForm,
    Place,
    Proposal,
)
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import plural, tr


def lead_words(name: str, filled: FilledForm) -> str:
    """Return what is filled of the form in the file *name*, and what waits for an answer."""
    if filled.uncertain:
        return plural(
            "{name}: {n} place is uncertain and left as found until you say what belongs there.",
            "{name}: {n} places are uncertain and left as found until you say what belongs there.",
            len(filled.uncertain),
            name=name,
        )
    return tr("{name}: every place whose words are known is filled. The page shows it.", name=name)


def places_words(count: int, filled: FilledForm) -> str:
    """Return how many of the *count* places of a form are filled."""
    return plural(
        "{n} place, {filled} filled",
        "{n} places, {filled} filled",
        count,
        filled=len(filled.filled),
    )


def uncertain_words(count: int) -> str:
    """Return why the form is not taken for signing yet."""
    return plural(
        "{n} place is uncertain. Say what belongs there, or that it is signed as it was found.",
        "{n} places are uncertain. Say what belongs there, or that they are signed as they were"
        " found.",
        count,
    )


def answers_offered(place: Place, draft: Draft) -> list[tuple[str, str]]:
    """Return what may be picked for a place, each with what it is called; first, to leave it."""
    models = len(draft.models)
    counts = {"signatories": len(draft.signatories), "models": models, "covered_models": models}
    found = pickable(is_check=place.is_check, counts=counts)
    return [(LEFT_EMPTY, tr("Leave it empty")), *found]


def by_word_words(error: NoOfficeError) -> str:
    """Return why no program here makes the PDF, and how Word does it."""
    return tr(
        "{what} Save the filled form, open it in Word, choose “Save as”, “PDF”, and under “Options”"
        " “PDF/A compliant” and “Document structure tags”. Then take that PDF back here.",
        what=error.what,
    )


def place_row(proposal: Proposal, filled: Filled | None) -> Row:
    """Return the row of one place: its words, what goes into it, and whether that is certain."""
    place = proposal.place
    title = place.label or tr("A place without words beside it")
    if place.is_check and place.question:
        title = tr("{question} {label}", question=place.question, label=title)
    if filled is not None:
        ticked = tr("ticked") if filled.is_ticked else tr("not ticked")
        return Row(place.id, title, ticked if place.is_check else filled.text, "", "good")
    if proposal.confidence is Confidence.LIKELY:
        perhaps = tr("Perhaps: {answer}", answer=name_of(proposal.answer))
        return Row(place.id, title, perhaps, tr("Please confirm"), "warn")
    said = name_of(proposal.answer) if proposal.answer else place.section
    return Row(place.id, title, said, tr("Stays empty"))
