"""The obligation calendar: deadlines as iCalendar (RFC 5545), for any calendar program.

A deadline with a day is an entry of that day. Those that follow an event have no day, so they
stand together in one entry of the day on which the calendar was made, each explained.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from aicode_desktop import __version__
from aicode_desktop.check.obligations import Obligation
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.words import tr

_LINE_LIMIT_OCTETS = 75  # RFC 5545, section 3.1


def obligation_calendar(
    obligations: Sequence[Obligation], *, draft_id: str, provider: str, at: datetime
) -> bytes:
    """Return the calendar, made *at* an aware moment. Equal deadlines keep their identifiers.

    So a calendar program that reads a later one changes entries instead of adding them.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//aicode_desktop//AI Code Desktop {__version__}//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        _text("NAME", tr("Code of Practice: deadlines")),
        _text("X-WR-CALNAME", tr("Code of Practice: deadlines")),
    ]
    stamp = f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    seen: Counter[tuple[str, str]] = Counter()
    for each in obligations:
        if each.day is not None:
            place = (each.id, each.model)  # a model may be listed twice
            uid = _uid(draft_id, *place, turn=seen[place])
            seen[place] += 1
            lines += _entry(uid, stamp, each.day, _title(each), _description(each, provider))
    relative = [each for each in obligations if each.day is None]
    if relative:
        uid = _uid(draft_id, "after-an-event", "")
        title = tr("Deadlines that follow an event")
        lines += _entry(uid, stamp, at.date(), title, _explained(relative, provider))
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _entry(uid: str, stamp: str, day: date, title: str, description: str) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        stamp,
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        _text("SUMMARY", title),
        _text("DESCRIPTION", description),
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "END:VEVENT",
    ]


def _title(each: Obligation) -> str:
    return f"{each.title} ({each.model})" if each.model else each.title


def _description(each: Obligation, provider: str) -> str:
    parts = [provider, each.rule, each.counted, _source(each)]
    return "\n".join(part for part in parts if part)


def _explained(relative: Sequence[Obligation], provider: str) -> str:
    intro = tr(
        "These deadlines have no day yet: each begins when its event happens, or runs from it. Put"
        " the day into your calendar when it does."
    )
    rules = (f"{each.title}: {each.rule} {_source(each)}" for each in relative)
    return "\n\n".join(filter(None, (provider, intro, *rules)))


def _source(each: Obligation) -> str:
    measure = tr("measure {number}, ", number=each.measure) if each.measure else ""
    return tr(
        "({measure}{source}, as of {day}, grade {grade})",
        measure=measure,
        source=each.citation,
        day=day_in_words(each.as_of),
        grade=each.grade,
    )


def _uid(draft_id: str, obligation_id: str, model: str, *, turn: int = 0) -> str:
    named = f"{draft_id}\x1f{obligation_id}\x1f{model}\x1f{turn}".encode()
    return f"{hashlib.sha256(named).hexdigest()[:32]}@aicode-desktop"


def _text(name: str, value: str) -> str:
    escaped = (
        value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    )
    return f"{name}:{escaped}"


def _folded(line: str) -> Iterator[str]:
    """Yield *line* in pieces of at most 75 octets, none of which breaks a character."""
    piece, octets = "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > _LINE_LIMIT_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece += letter
        octets += size
    yield piece
