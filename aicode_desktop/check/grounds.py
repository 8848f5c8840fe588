"""Makes findings: a severity, a code, a field, a sentence, and the source it rests on."""

from aicode_desktop.check.sources import sources
from aicode_desktop.model.finding import Finding, Severity


def block(code: str, field: str, sentence: str, *, source: str) -> Finding:
    """Return a finding without whose answer nothing can be signed."""
    return Finding(Severity.BLOCK, code, field, sentence, sources()[source].citation)


def warn(code: str, field: str, sentence: str, *, source: str) -> Finding:
    """Return a finding that a careful person would want to settle before signing."""
    return Finding(Severity.WARN, code, field, sentence, sources()[source].citation)


def note(code: str, field: str, sentence: str, *, source: str) -> Finding:
    """Return a finding that is only good to know."""
    return Finding(Severity.NOTE, code, field, sentence, sources()[source].citation)
