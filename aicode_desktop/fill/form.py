"""A form opened: its parts as trees, its places in reading order, and what is proposed for each."""

from dataclasses import dataclass, field

from docx.opc.constants import RELATIONSHIP_TYPE

from aicode_desktop.fill import protection
from aicode_desktop.fill.finding import Finder
from aicode_desktop.fill.markup import Element, W, parsed
from aicode_desktop.fill.package import Package
from aicode_desktop.fill.proposing import is_place, proposals_for
from aicode_desktop.fill.recognition import recognise
from aicode_desktop.fill.spots import Spot
from aicode_desktop.model.commission_form import Proposal
from aicode_desktop.words import tr

_STORIES = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
_TEXT, _PARAGRAPH = f"{W}t", f"{W}p"
_MOST_STORIES = 200  # headers and footers


@dataclass(slots=True)
class OpenForm:
    """A form opened for one filling, which changes its trees."""

    package: Package
    roots: dict[str, Element]
    spots: list[Spot]
    proposals: list[Proposal]
    language: str
    notes: tuple[str, ...] = field(default=())


def open_form(content: bytes) -> OpenForm:
    """Return the form in a DOCX, with its places and a proposal for each.

    Raises:
        FormUnreadableError: it cannot be opened.
        FormRefusedError: it is another form, or not to be filled.
    """
    package = Package(content)
    main = package.main_document()
    relationships = package.relationships(main)
    settings = next(
        (
            parsed(package.part(one.target))
            for one in relationships.values()
            if one.kind == RELATIONSHIP_TYPE.SETTINGS and not one.is_external
        ),
        None,
    )
    only_fields = protection.is_for_forms_only(settings)
    stories = dict.fromkeys(
        one.target for one in relationships.values() if one.kind in _STORIES and not one.is_external
    )
    roots: dict[str, Element] = {}
    spots: list[Spot] = []
    for name in (main, *list(stories)[:_MOST_STORIES]):
        roots[name] = parsed(package.part(name))
        finder = Finder(name, roots[name])
        body = roots[name].find(f"{W}body")
        for blocks, is_protected in protection.sections_of(
            roots[name] if body is None else body, is_protected=only_fields
        ):
            finder.look_into(blocks, only_fields=is_protected)
        spots += finder.spots
    made = proposals_for(spots)
    kept = [(spot, one) for spot, one in zip(spots, made, strict=True) if is_place(spot, one)]
    recognised = recognise(_words_in(roots), place_count=len(kept))
    return OpenForm(
        package=package,
        roots=roots,
        spots=[spot for spot, _ in kept],
        proposals=[one for _, one in kept],
        language=recognised.language,
        notes=_notes(package, roots[main], settings),
    )


def _words_in(roots: dict[str, Element]) -> str:
    return "".join(
        (element.text or "") if element.tag == _TEXT else "\n"
        for root in roots.values()
        for element in root.iter(_TEXT, _PARAGRAPH)
    )


def _notes(package: Package, main: Element, settings: Element | None) -> tuple[str, ...]:
    notes = []
    if next(main.iter(f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo"), None) is not None:
        notes.append(tr("The form has tracked changes; they stay as they are, undecided."))
    if protection.has_marks_of_revision(settings):
        notes.append(tr("The form asks for changes to be tracked; what was filled in is not."))
    if next(main.iter(f"{W}commentReference"), None) is not None:
        notes.append(tr("The form has comments; they stay where they are."))
    if outside_of(package):
        notes.append(tr("The form refers to a template or picture elsewhere; nothing was fetched."))
    return tuple(notes)


def outside_of(package: Package) -> tuple[str, ...]:
    """Return the addresses outside that a word processor would fetch when it opens the form."""
    return tuple(
        one.target
        for one in package.all_relationships()
        if one.is_external and one.kind != RELATIONSHIP_TYPE.HYPERLINK
    )
