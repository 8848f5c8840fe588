"""The drafts that ship as examples."""

import json
from pathlib import Path

import jsonschema
import pytest

from aicode_desktop import bundled
from aicode_desktop.check.examples import examples
from aicode_desktop.model.codec import decode, encode


def test_every_shipped_example_is_offered() -> None:
    assert set(examples()) == set(bundled.path("examples").glob("*.json"))


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_an_example_is_written_as_the_program_writes_it(path: Path) -> None:
    content = path.read_bytes()
    assert encode(decode(content)) == content


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_an_example_satisfies_the_schema(path: Path) -> None:
    schema = json.loads(bundled.path("schema", "draft-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(path.read_bytes()), schema)
