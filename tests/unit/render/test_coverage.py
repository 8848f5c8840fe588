import itertools
import json

from aicode_desktop import bundled
from aicode_desktop.render.coverage import FILE, coverage_json
from aicode_desktop.render.engine.faces import undrawable_in

SHIPPED = bundled.path(*FILE).read_bytes()
RANGES = json.loads(SHIPPED)["ranges"]


def covers(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in RANGES)


def test_the_shipped_coverage_is_that_of_the_shipped_fonts() -> None:
    assert coverage_json() == SHIPPED


def test_it_says_what_the_documents_can_draw() -> None:
    for character in "Aßőčħ§€Ωжѝ“„智あ각\u05d0\u0627\u200b\u00ad\ufffd\U0001f600":
        assert covers(character) == (not undrawable_in(character)), f"U+{ord(character):04X}"


def test_its_ranges_are_in_order_and_apart() -> None:
    assert all(first <= last for first, last in RANGES)
    assert all(before[1] + 1 < after[0] for before, after in itertools.pairwise(RANGES))
