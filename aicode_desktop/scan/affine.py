"""Affine maps of the plane, and the one that fits given points best (least squares)."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, sqrt
from statistics import median

Point = tuple[float, float]
Match = tuple[Point, Point]

_ROUNDS_WITHOUT_OUTLIERS = 3
_FEWEST_MATCHES = 3
_FEWEST_FOR_AFFINE = 12  # with fewer, shear would be guessed from next to nothing


@dataclass(frozen=True, slots=True)
class Affine:
    """Leads *(x, y)* to *(a x + b y + c, d x + e y + f)*."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 1.0
    f: float = 0.0

    def __call__(self, point: Point) -> Point:
        """Return where *point* is led."""
        x, y = point
        return self.a * x + self.b * y + self.c, self.d * x + self.e * y + self.f

    def after(self, first: "Affine") -> "Affine":
        """Return the map that applies *first*, then this one."""
        return Affine(
            self.a * first.a + self.b * first.d,
            self.a * first.b + self.b * first.e,
            self.a * first.c + self.b * first.f + self.c,
            self.d * first.a + self.e * first.d,
            self.d * first.b + self.e * first.e,
            self.d * first.c + self.e * first.f + self.f,
        )

    @property
    def scale(self) -> float:
        """How many times longer lengths become, on average."""
        return sqrt(abs(self.a * self.e - self.b * self.d))


def scaling(factor: float) -> Affine:
    """Return the map that multiplies lengths by *factor*."""
    return Affine(a=factor, e=factor)


def similarity_through(matches: Sequence[Match]) -> Affine:
    """Return the turn, scaling and shift that lead the first points nearest to the second."""
    count = len(matches)
    from_x, from_y = (sum(start[i] for start, _ in matches) / count for i in (0, 1))
    to_x, to_y = (sum(end[i] for _, end in matches) / count for i in (0, 1))
    along = across = size = 0.0
    for (x, y), (u, v) in matches:
        x, y, u, v = x - from_x, y - from_y, u - to_x, v - to_y  # noqa: PLW2901
        along += x * u + y * v
        across += x * v - y * u
        size += x * x + y * y
    p, q = along / size, across / size
    return Affine(p, -q, to_x - p * from_x + q * from_y, q, p, to_y - q * from_x - p * from_y)


def map_through(matches: Sequence[Match]) -> Affine | None:
    """Return the map nearest to most of the matches, or None where there are too few."""
    kept = list(matches)
    for _ in range(_ROUNDS_WITHOUT_OUTLIERS):
        if len(kept) < _FEWEST_MATCHES:
            return None
        is_wide = len(kept) >= _FEWEST_FOR_AFFINE
        found = (_least_squares(kept) if is_wide else None) or similarity_through(kept)
        errors = [_distance(found(start), end) for start, end in kept]
        limit = max(0.75, 2.5 * median(errors))
        fitting = [match for match, error in zip(kept, errors, strict=True) if error <= limit]
        if len(fitting) == len(kept):
            break
        kept = fitting
    return found


def _least_squares(matches: Sequence[Match]) -> Affine | None:
    # Around the centre of the points, where the normal equations are two by two.
    count = len(matches)
    middle_x, middle_y = (sum(start[i] for start, _ in matches) / count for i in (0, 1))
    xx = xy = yy = 0.0
    sums = [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    for (x, y), end in matches:
        dx, dy = x - middle_x, y - middle_y
        xx, xy, yy = xx + dx * dx, xy + dx * dy, yy + dy * dy
        for row, target in zip(sums, end, strict=True):
            row[0] += dx * target
            row[1] += dy * target
            row[2] += target
    determinant = xx * yy - xy * xy
    if determinant <= 1e-6 * max(xx, yy, 1.0) ** 2:
        return None
    rows = []
    for along_x, along_y, total in sums:
        p = (along_x * yy - along_y * xy) / determinant
        q = (along_y * xx - along_x * xy) / determinant
        rows += [p, q, total / count - p * middle_x - q * middle_y]
    return Affine(*rows)


def _distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
