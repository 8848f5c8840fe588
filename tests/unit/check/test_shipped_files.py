"""The files that ship with the checks are those whose source is written down."""

import hashlib
import re

import pytest

from aicode_desktop import bundled


@pytest.mark.parametrize("folder", ["code", "counsel", "form", "schema", "examples"])
def test_every_file_is_listed_beside_its_source_with_its_digest(folder: str) -> None:
    source = bundled.path(folder, "SOURCE.md").read_text(encoding="utf-8")
    assert "Licence" in source
    listed = dict(re.findall(r"^\| `([^`]+)` \| `([0-9a-f]{64})` \|$", source, re.MULTILINE))
    shipped = {
        file.relative_to(bundled.path(folder)).as_posix(): file
        for file in bundled.path(folder).rglob("*.json")
    }
    assert listed == {
        name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in shipped.items()
    }
