"""The acts around the counsel: explain, and make the documents that follow from an explanation.

As in ``actions``, each takes and gives values of ``model`` and ``check``; nothing here writes.
"""

import dataclasses
import json
from datetime import date
from typing import TYPE_CHECKING

from aicode_desktop.model.draft import Draft

if TYPE_CHECKING:
    from aicode_desktop.check.explanation import Explanation


def explain(draft: Draft, *, today: date) -> "Explanation":
    """Return what the answers of *draft* entail.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    from aicode_desktop.check.explanation import explanation  # noqa: PLC0415

    return explanation(draft, today=today)


def explanation_json(explained: "Explanation") -> bytes:
    """Return an explanation as JSON: every statement with its name, sources, dates and grade."""
    plain = dataclasses.asdict(explained)
    return (json.dumps(plain, ensure_ascii=False, indent=2, default=_plain) + "\n").encode()


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
