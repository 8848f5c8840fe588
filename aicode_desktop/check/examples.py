"""The drafts that ship as examples: one for each way to sign."""

from pathlib import Path

from aicode_desktop import bundled

# The first is what a rehearsal takes when no draft is named.
_NAMES = (
    "all-chapters-systemic-risk",
    "voluntary-safety-named-models",
    "safety-and-security-only",
    "potential-future-provider",
    "joint-signatories-outside-the-union",
)


def examples() -> tuple[Path, ...]:
    """Return the files of the example drafts, the one for rehearsals first."""
    return tuple(bundled.path("examples", f"{name}.json") for name in _NAMES)
