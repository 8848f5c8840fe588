"""What headings and answers of tables from outside mean, in every language that is known.

The words are data, ``resources/tables``, one file for each language. A table may be in another
language than the window, so all are tried at once.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from aicode_desktop import bundled
from aicode_desktop.languages import in_order

_BETWEEN_WORDS = re.compile(r"[^\w✓?]+|_")


def folded(text: str) -> str:
    """Return the words of *text* as ``resources/tables`` writes them: small, without accents.

    A question mark stays: “yes?” is not “yes”.
    """
    return _BETWEEN_WORDS.sub(" ", in_order(text)).strip()


@cache
def meanings(*keys: str) -> Mapping[str, re.Pattern[str]]:
    """Return each meaning under *keys* with what stands for it in any language.

    For instance ``meanings("models", "systemic_risk")["yes"]``; in the order of the English file.
    """
    found: dict[str, list[str]] = {}
    for language in _languages():
        block: Any = language
        for key in keys:
            block = block.get(key, {})
        for meaning, pattern in block.items():
            found.setdefault(meaning, []).append(f"(?:{pattern})")
    return {meaning: re.compile("|".join(parts)) for meaning, parts in found.items()}


@cache
def _languages() -> tuple[dict[str, Any], ...]:
    """Return what each language brings, English first: its order of meanings holds."""
    files = sorted(bundled.path("tables").glob("*.json"), key=lambda file: file.stem != "en")
    return tuple(json.loads(file.read_text(encoding="utf-8")) for file in files)
