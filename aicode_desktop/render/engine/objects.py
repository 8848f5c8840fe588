"""Values in PDF syntax (ISO 32000-1, 7.3)."""

_MUST_BE_ESCAPED = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})


def text_string(text: str) -> str:
    """Return *text* as a PDF text string."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_MUST_BE_ESCAPED)})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def number(value: float) -> str:
    """Return *value* as a PDF number of at most two decimals."""
    return f"{round(value, 2) + 0.0:g}"  # no minus before a nought


def rectangle(left: float, bottom: float, right: float, top: float) -> str:
    """Return a PDF rectangle."""
    return f"[{number(left)} {number(bottom)} {number(right)} {number(top)}]"


def references(numbers: list[int]) -> str:
    """Return an array of references to objects."""
    return "[" + " ".join(f"{number} 0 R" for number in numbers) + "]"
