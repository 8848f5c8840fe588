"""What is known of an EU trusted list that the user loaded (ETSI TS 119 612)."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TrustedListFacts:
    """One list whose own signature held.

    ``territory`` is a country code, ``EU`` for the list of the lists. ``service_count`` is how many
    qualified services it names, 0 for the list of the lists.
    """

    name: str
    territory: str
    operator: str
    sequence_number: str
    issued_at: datetime
    next_update: datetime | None
    is_list_of_lists: bool
    service_count: int

    def is_out_of_date(self, at: datetime) -> bool:
        """Whether a newer list should have been published by *at*."""
        return self.next_update is not None and self.next_update < at
