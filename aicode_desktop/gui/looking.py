"""What was chosen on one page to be looked at on another."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aicode_desktop.gui.comparing import Side


@dataclass
class Looking:
    """The draft whose history is shown, by identifier and name, and the two that are compared."""

    draft_id: str = ""
    draft_name: str = ""
    sides: "tuple[Side | None, Side | None]" = (None, None)
