"""Whether the clock of this computer can be right: days on forms and in archives rest on it."""

from datetime import date

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.errors import WrongClockError
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import tr

MADE_ON = date(2026, 11, 1)  # this program; no clock that is right shows an earlier day
_LONGEST_USE_YEARS = 30


def clock_objection(today: date) -> str | None:
    """Return why *today*, read off this computer's clock, cannot be the day; None where it can."""
    shown = day_in_words(today)
    if today < MADE_ON:
        return tr(
            "The clock of this computer is wrong: it shows {date}, before this program was made.",
            date=shown,
        )
    if today.year > MADE_ON.year + _LONGEST_USE_YEARS:
        return tr(
            "The clock of this computer is wrong: it shows {date}, long after this program was"
            " made.",
            date=shown,
        )
    return None


def refuse_wrong_clock(today: date, *, safe: str) -> None:
    """Return where *today*, read off this computer's clock, can be the day.

    Raises:
        WrongClockError: it cannot; *safe* is the sentence that says what is untouched.
    """
    sentence = clock_objection(today)
    if sentence is not None:
        next_step = tr("Set the clock of this computer, then try again.")
        raise WrongClockError(sentence, safe=safe, next_step=next_step)


def clock_findings(today: date) -> tuple[Finding, ...]:
    """Return what blocks a form that would be dated *today*: the clock that cannot be right."""
    sentence = clock_objection(today)
    if sentence is None:
        return ()
    source = "ETSI EN 319 142-1"  # the time of signing is what the signer’s computer claims
    return (Finding(Severity.BLOCK, "clock_wrong", "clock", sentence, source),)


def likely_day(today: date) -> date:
    """Return *today*, or the day this program was made where the clock cannot be right.

    So a wrong clock is told once, and does not make every day on the form one of the future.
    """
    return MADE_ON if clock_objection(today) else today
