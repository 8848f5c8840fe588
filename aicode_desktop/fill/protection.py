"""What the maker of a form lets people edit (ECMA-376, 17.15.1.29 and 17.6.6)."""

from collections.abc import Iterator

from aicode_desktop.errors import FormRefusedError
from aicode_desktop.fill.markup import Element, W, is_on
from aicode_desktop.words import tr

_ON = {"1", "true", "on"}
_FOR_FORMS = "forms"


def is_for_forms_only(settings: Element | None) -> bool:
    """Return whether a document lets people fill form fields and content controls, and no more.

    Raises:
        FormRefusedError: it lets nobody edit, or only as tracked changes or comments.
    """
    protection = settings.find(f"{W}documentProtection") if settings is not None else None
    if protection is None or protection.get(f"{W}enforcement", "0") not in _ON:
        return False
    edit = protection.get(f"{W}edit", "none")
    if edit == _FOR_FORMS:
        return True
    if edit == "none":
        return False
    raise FormRefusedError(
        tr("This document is protected against editing, and has no fields that may be filled."),
        safe=tr("The file was not changed; its protection stays."),
        next_step=tr("Use the form as the Commission publishes it."),
    )


def sections_of(body: Element, *, is_protected: bool) -> Iterator[tuple[list[Element], bool]]:
    """Yield the blocks of each section of *body*, and whether only fields may be filled there."""
    if not is_protected:
        yield list(body), False
        return
    blocks: list[Element] = []
    for block in body:
        blocks.append(block)
        ends = block if block.tag == f"{W}sectPr" else block.find(f"{W}pPr/{W}sectPr")
        if ends is not None:
            yield blocks, _is_section_protected(ends)
            blocks = []
    if blocks:
        yield blocks, True


def _is_section_protected(section: Element) -> bool:
    has_own_say = section.find(f"{W}formProt") is not None
    return is_on(section, f"{W}formProt") if has_own_say else True


def has_marks_of_revision(settings: Element | None) -> bool:
    """Return whether a document asks for every change to be tracked."""
    return settings is not None and is_on(settings, f"{W}trackRevisions")
