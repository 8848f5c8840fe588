"""What a check found: how grave, in which field, in one sentence, and on whose word."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How a finding bears on the submission."""

    BLOCK = "block"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    ``code`` is stable and names the check, for instance ``"lei_checksum"``. ``field`` is the path
    in the draft's JSON, for instance ``"provider.lei"`` or ``"models[2].name"``. ``source`` cites
    the article, standard or FAQ paragraph that the sentence rests on.
    """

    severity: Severity
    code: str
    field: str
    sentence: str
    source: str
