import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.scan.affine import Affine, map_through, similarity_through

GRID = [(float(x), float(y)) for x in range(0, 1000, 200) for y in range(0, 1400, 200)]
small = st.floats(-0.02, 0.02)
shifts = st.floats(-20, 20)


@given(a=small, b=small, c=shifts, d=small, e=small, f=shifts)
def test_the_map_that_moved_the_points_is_found(
    a: float, b: float, c: float, d: float, e: float, f: float
) -> None:
    moved = Affine(1 + a, b, c, d, 1 + e, f)

    found = map_through([(point, moved(point)) for point in GRID])

    assert found is not None
    assert math.dist(found((700, 900)), moved((700, 900))) < 1e-6


def test_a_few_points_that_went_elsewhere_do_not_count() -> None:
    moved = Affine(1.01, 0.002, 5, -0.002, 1.01, -3)
    matches = [(point, moved(point)) for point in GRID]
    matches[3] = (matches[3][0], (matches[3][1][0] + 40, matches[3][1][1]))
    matches[9] = (matches[9][0], (matches[9][1][0], matches[9][1][1] - 25))

    found = map_through(matches)

    assert found is not None
    assert math.dist(found((700, 900)), moved((700, 900))) < 0.5


def test_two_points_are_too_few() -> None:
    assert map_through([((0, 0), (1, 1)), ((9, 9), (10, 10))]) is None


def test_a_turn_with_scaling_is_found_from_four_corners() -> None:
    corners = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    turned = [(5 - 2 * y, 7 + 2 * x) for x, y in corners]

    found = similarity_through(list(zip(corners, turned, strict=True)))

    assert found.scale == pytest.approx(2)
    assert found((3, 4)) == pytest.approx((5 - 8, 7 + 6))


@given(a=small, b=small, c=shifts, d=small, e=small, f=shifts)
def test_one_map_after_another_is_one_map(
    a: float, b: float, c: float, d: float, e: float, f: float
) -> None:
    first, second = Affine(1 + a, b, c, d, 1 + e, f), Affine(1 - e, d, f, b, 1 + a, c)

    assert second.after(first)((3, 4)) == pytest.approx(second(first((3, 4))))
