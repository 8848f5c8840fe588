"""What text a draft may hold: no controls, no hidden turns of direction, no broken characters."""

import re

# Controls, separators that break lines unseen, marks that turn the direction of text against its
# reader (Unicode TR 9, explicit formatting), halves of surrogate pairs, and non-characters.
_UNFIT = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff"
_UNFIT_IN_TEXT = re.compile(f"[{_UNFIT}]")
_UNFIT_IN_LINE = re.compile(f"[\n{_UNFIT}]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def unfit_character(text: str, *, is_multi_line: bool) -> str:
    """Return the first character of *text* that no draft may hold, or nothing."""
    found = (_UNFIT_IN_TEXT if is_multi_line else _UNFIT_IN_LINE).search(text)
    return found.group() if found else ""


def name_in_words(name: str) -> str:
    """Return the name of a file as text that can be written: what is no UTF-8 is escaped."""
    return name.encode(errors="backslashreplace").decode()


def fit_text(text: str, *, is_multi_line: bool) -> str:
    """Return *text* without what no draft may hold; line ends become blanks in a single line."""
    if not _UNFIT_IN_LINE.search(text):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return _UNFIT_IN_TEXT.sub("", text if is_multi_line else text.replace("\n", " "))
