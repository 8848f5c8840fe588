"""Files of earlier schema versions, brought to the present one step by step, in memory only.

A step takes the JSON object of one version and returns that of the next. A file is never changed by
being read; ``drafts`` keeps a copy of it as it was before anything newer is written in its place.
"""

from collections.abc import Callable, Mapping

from aicode_desktop.errors import NewerDraftError
from aicode_desktop.model.draft import SCHEMA_VERSION
from aicode_desktop.model.strict_json import Number, refuse
from aicode_desktop.words import tr

Step = Callable[[dict[str, object]], dict[str, object]]

# By the file’s “format” and the version that a step leads on from. Version 1 is the first there is.
STEPS: Mapping[tuple[str, int], Step] = {}


def version_of(value: Mapping[str, object], *, newest: int = SCHEMA_VERSION) -> int:
    """Return the schema version that a JSON object names; one that names none is of the newest.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it names no version.
    """
    version = value.get("schema_version", Number(newest))
    if not isinstance(version, Number) or not version.isdecimal() or int(version[:9]) == 0:
        refuse(tr("“{field}” must be a whole number from 1.", field="schema_version"))
    if int(version[:9]) > newest:
        raise NewerDraftError(
            tr("The draft was written by a newer version of this program."),
            safe=tr("The file was not changed."),
            next_step=tr("Install the newer version, then open the draft again."),
        )
    return int(version[:9])


def migrated(
    name: str,
    value: dict[str, object],
    *,
    steps: Mapping[tuple[str, int], Step] = STEPS,
    newest: int = SCHEMA_VERSION,
) -> dict[str, object]:
    """Return the JSON object of a file that says “format”: *name* as the newest version has it.

    Where a version has no step of its own, it differs from the next by new fields only, which take
    their defaults.

    Raises:
        NewerDraftError, DraftUnreadableError: as ``version_of``.
    """
    for version in range(version_of(value, newest=newest), newest):
        step = steps.get((name, version))
        if step is not None:
            value = step(value)
    return value
