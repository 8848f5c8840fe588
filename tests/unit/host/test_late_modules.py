"""A library loads without what it seldom calls, and calls it all the same."""

import sys
from pathlib import Path

import pytest

from aicode_desktop.host.late_modules import loaded_when_called

SELDOM = "seldom_called_in_this_test"
LIBRARY = "library_in_this_test"


@pytest.fixture(autouse=True)
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / f"{SELDOM}.py").write_text(
        "LIMIT = 7\n\ndef add(one, *, other):\n    return one + other\n", encoding="utf-8"
    )
    (tmp_path / f"{LIBRARY}.py").write_text(
        f"import {SELDOM} as seldom\nfrom {SELDOM} import add\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(tmp_path)
    for name in (SELDOM, LIBRARY):
        monkeypatch.setitem(sys.modules, name, sys)  # so that it is gone again at the end
        del sys.modules[name]


def test_what_is_taken_in_the_block_is_loaded_when_it_is_called() -> None:
    with loaded_when_called(SELDOM):
        import library_in_this_test as used  # type: ignore[import-not-found]

        add, named = used.add, used.seldom
    assert SELDOM not in sys.modules

    assert add(1, other=2) == 3
    assert named.LIMIT == 7
    assert sys.modules[SELDOM].add is not add


def test_what_it_does_not_have_is_missing_as_ever() -> None:
    with loaded_when_called(SELDOM):
        import library_in_this_test as used

        with pytest.raises(AttributeError):
            _ = used.seldom.__no_such_name__

    with pytest.raises(AttributeError, match="MOST"):
        _ = used.seldom.MOST


def test_a_module_that_is_there_is_left_alone() -> None:
    import seldom_called_in_this_test as real  # type: ignore[import-not-found]

    with loaded_when_called(SELDOM):
        import library_in_this_test as used

        assert used.seldom is real
    assert sys.modules[SELDOM] is real
