"""Why the vault stays shut, and what a person has to give; loads nothing, for the first window."""

from dataclasses import dataclass
from enum import StrEnum

from aicode_desktop.errors import AicodeError


class Need(StrEnum):
    """What a person has to give before the vault opens."""

    PASSPHRASE = "passphrase"  # noqa: S105  (the name of what is needed)
    NEW_PASSPHRASE = "new_passphrase"  # noqa: S105  (as above)
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Shut:
    """The vault stays shut until a person gives what is needed; ``because`` says why."""

    need: Need
    because: AicodeError
