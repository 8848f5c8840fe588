"""What is said of a scan, in the language in use when it is said: on a screen or on paper."""

from aicode_desktop.words import tr


def no_code(source: str) -> str:
    """Say that a page could not be told from any other."""
    return tr(
        "{source}: no code was found on this page. It may be a page of something else, or"
        " the code was cut off.",
        source=source,
    )


def several_pages(source: str) -> str:
    """Say that a picture shows more than one page."""
    return tr("{source}: more than one page is in this picture.", source=source)


def other_version(source: str, page: int, number: str) -> str:
    """Say that a page is of the same document as it was before or after."""
    return tr(
        "{source}: page {page} of another version of document {number}.",
        source=source,
        page=page,
        number=number,
    )


def other_document(source: str, number: str) -> str:
    """Say that a page is of something else."""
    return tr(
        "{source}: a page of another document, {number}.",
        source=source,
        number=number or tr("without a number"),
    )


def repeated(page: int, first: str, second: str) -> str:
    """Say in which two pictures a page is."""
    return tr(
        "Page {page} is there twice: {first} and {second}.", page=page, first=first, second=second
    )


def missing(page: int) -> str:
    """Say that a page is in no picture."""
    return tr("Page {page} is missing.", page=page)


def not_comparable(page: int, source: str) -> str:
    """Say that a page does not lie over the one that was printed."""
    return tr(
        "Page {page} ({source}) cannot be laid over the form: it is folded, cut off, distorted"
        " or too coarse. Scan it again, flat and whole, at 200 dpi or more.",
        page=page,
        source=source,
    )


def added(page: int, near: str, *, is_above: bool) -> str:
    """Say where something is that was not printed."""
    place = _place(near, is_above=is_above)
    return tr(
        "Page {page}: something is there that was not printed, {place}.", page=page, place=place
    )


def lacking(page: int, near: str, *, is_above: bool) -> str:
    """Say where something is not that was printed."""
    place = _place(near, is_above=is_above)
    return tr(
        "Page {page}: something that was printed is not there, {place}.", page=page, place=place
    )


def not_signed(page: int, name: str) -> str:
    """Say in whose signature block nothing is written."""
    return tr(
        "Page {page}: nothing is written in the signature block of {name}.", page=page, name=name
    )


def _place(near: str, *, is_above: bool) -> str:
    if near:
        return tr("near “{text}”", text=near)
    return tr("in the upper half") if is_above else tr("in the lower half")
