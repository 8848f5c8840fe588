"""A place as it lies in the tree of a part, and the words around it."""

from dataclasses import dataclass, field

from aicode_desktop.fill.markup import Element
from aicode_desktop.fill.paragraph import LegacyField
from aicode_desktop.model.commission_form import PlaceKind


@dataclass(frozen=True, slots=True)
class Around:
    """The words around a place.

    ``inner`` stand in it as a hint, ``names`` were given to it by the form's maker; ``before`` and
    ``after`` share its line, which begins with ``opening``; ``left``, ``right`` and ``column`` are
    of its table, ``row_heads`` farther left; ``above`` is the line before. Of ``headings`` the
    latest comes first.
    """

    inner: str = ""
    names: tuple[str, ...] = ()
    opening: str = ""
    before: str = ""
    after: str = ""
    left: str = ""
    right: str = ""
    column: str = ""
    row_heads: tuple[str, ...] = ()
    above: str = ""
    headings: tuple[str, ...] = ()


@dataclass(slots=True)
class Spot:
    """A place in the tree: the element, and for a blank the stretch of its paragraph's text.

    ``is_doubtful``: words in brackets that may be the form's own. ``group`` is the row or item that
    may be repeated. ``twins`` are the same place in the other branch of a text box that is drawn in
    two ways.
    """

    part: str
    kind: PlaceKind
    element: Element
    around: Around
    start: int = 0
    end: int = 0
    legacy: LegacyField | None = None
    current: str = ""
    is_ticked: bool = False
    is_doubtful: bool = False
    options: tuple[str, ...] = ()
    group: Element | None = None
    row: int = 0
    twins: "list[Spot]" = field(default_factory=list)

    @property
    def look(self) -> tuple[PlaceKind, Around, tuple[str, ...]]:
        """By what the same place is known again in the other branch of a text box."""
        return self.kind, self.around, self.options
