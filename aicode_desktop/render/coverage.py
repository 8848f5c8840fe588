"""The code points that documents can show, for checks that must not load a font.

``python -m aicode_desktop.render.coverage`` writes ``resources/fonts/coverage.json`` anew.
"""

import json
from collections.abc import Iterable, Iterator

from aicode_desktop import bundled
from aicode_desktop.host.files import replace_file
from aicode_desktop.render.engine.faces import REPLACEMENT, SERIF, is_set_plainly
from aicode_desktop.render.engine.typefaces import typeface

FILE = ("fonts", "coverage.json")


def coverage_json() -> bytes:
    """Return what the shipped faces cover, as ranges of code points, first and last included."""
    drawable = {
        code
        for name in SERIF
        for code in typeface(name).code_points()
        if is_set_plainly(chr(code)) and chr(code) != REPLACEMENT
    }
    lines = ",\n".join(f"  [{first}, {last}]" for first, last in _ranges(sorted(drawable)))
    content = f'{{"ranges": [\n{lines}\n]}}\n'
    json.loads(content)
    return content.encode()


def write() -> None:
    """Write the file that ships."""
    replace_file(bundled.path(*FILE), coverage_json())


def _ranges(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for code in codes:
        if first is None or last is None:
            first = code
        elif code != last + 1:
            yield first, last
            first = code
        last = code
    if first is not None and last is not None:
        yield first, last


if __name__ == "__main__":
    write()
