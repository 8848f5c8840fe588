"""What the dialog of the Commission's form says of the places that it found."""

from aicode_desktop.errors import NoOfficeError
from aicode_desktop.fill.catalogue import name_of
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.model.commission_form import Confidence, Filled, FilledForm, Proposal
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
