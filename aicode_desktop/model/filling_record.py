"""What was put into the Commission's form, as data that the PDF made of it carries inside."""

import json
from dataclasses import asdict, dataclass
from datetime import date

from aicode_desktop.model.draft import Confidential

FILE_NAME = "commission-form.json"
LIMIT_BYTES = 2_000_000
_VERSION = 1


@dataclass(frozen=True, slots=True, repr=False)
class RecordedAnswer(Confidential):
    """One place: the words beside it, the key of the answer, and what was put there."""

    label: str
    answer: str
    text: str
    is_check: bool
    is_ticked: bool
    is_tick_text: bool


@dataclass(frozen=True, slots=True, repr=False)
class FillingRecord(Confidential):
    """The form as supplied, by its digest, and the answers put into it on a day."""

    template_sha256: str
    filled_on: date
    language: str
    answers: tuple[RecordedAnswer, ...]

    @property
    def ticks_in_text(self) -> int:
        """How many ticks the text of the pages must show."""
        return sum(one.is_ticked and one.is_tick_text for one in self.answers)


def encode_record(record: FillingRecord) -> bytes:
    """Return the record as JSON; the same record gives the same bytes."""
    plain = {
        "format": "aicode-filled-form",
        "version": _VERSION,
        "template_sha256": record.template_sha256,
        "filled_on": record.filled_on.isoformat(),
        "language": record.language,
        "answers": [asdict(one) for one in record.answers],
    }
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, indent=1).encode()


def decode_record(content: bytes) -> FillingRecord:
    """Return the record in *content*.

    Raises:
        ValueError: it is none, or of a later version.
    """
    if len(content) > LIMIT_BYTES:
        raise ValueError("larger than a record is")
    try:
        said = json.loads(content.decode("utf-8"))
        if said["version"] != _VERSION:
            raise ValueError("a record of another version")
        return FillingRecord(
            template_sha256=str(said["template_sha256"]),
            filled_on=date.fromisoformat(said["filled_on"]),
            language=str(said["language"]),
            answers=tuple(
                RecordedAnswer(
                    label=str(one["label"]),
                    answer=str(one["answer"]),
                    text=str(one["text"]),
                    is_check=one["is_check"] is True,
                    is_ticked=one["is_ticked"] is True,
                    is_tick_text=one["is_tick_text"] is True,
                )
                for one in said["answers"]
            ),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a record of a filled form") from error
