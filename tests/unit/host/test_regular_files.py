"""Files as people name them: typed, copied with quotes, gone."""

from pathlib import Path

import pytest

from aicode_desktop.host.regular_files import is_file, named


@pytest.mark.parametrize(
    ("typed", "file"),
    [
        ("~/key.p12", Path.home() / "key.p12"),
        (" /a b/key.p12 ", Path("/a b/key.p12")),
        ('"/a b/key.p12"', Path("/a b/key.p12")),
        ("~nobody-has-this-name/key.p12", Path("~nobody-has-this-name/key.p12")),
        ('"', Path('"')),
    ],
)
def test_a_file_is_named_as_people_type_and_copy_it(typed: str, file: Path) -> None:
    assert named(typed) == file


def test_a_folder_and_what_is_gone_are_no_file(tmp_path: Path) -> None:
    assert not is_file(tmp_path)
    assert not is_file(tmp_path / "gone")
    assert not is_file(Path("a\0name"))
    (tmp_path / "there").touch()
    assert is_file(tmp_path / "there")
