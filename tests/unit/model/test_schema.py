"""The JSON Schema that ships says what the dataclasses say."""

import dataclasses
import json
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import jsonschema
import pytest

from aicode_desktop import bundled
from aicode_desktop.model.codec import decode, encode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.json_objects import MULTI_LINE_FIELDS, NUMBERS_KEPT_AS_TYPED

SCHEMA: dict[str, Any] = json.loads(
    bundled.path("schema", "draft-1.schema.json").read_text(encoding="utf-8")
)
ENVELOPE = ("format", "schema_version")


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in node:
        return node
    name = node["$ref"].removeprefix("#/$defs/")
    return {**SCHEMA["$defs"][name], **node}


def tree_of_schema(node: dict[str, Any]) -> Any:
    name = node.get("$ref", "").removeprefix("#/$defs/")
    if name in {"line", "text"}:
        return name
    node = resolved(node)
    if "anyOf" in node:
        return [tree_of_schema(part) if "$ref" in part else part["type"] for part in node["anyOf"]]
    if "enum" in node:
        return set(node["enum"])
    if node["type"] == "array":
        return ("list", tree_of_schema(node["items"]))
    if node["type"] == "object":
        assert node["additionalProperties"] is False
        return {
            key: tree_of_schema(value)
            for key, value in node["properties"].items()
            if key not in ENVELOPE
        }
    return node["type"]


def tree_of_hint(hint: Any, owner: tuple[Any, str]) -> Any:
    if get_origin(hint) is tuple:
        return ("list", tree_of_hint(get_args(hint)[0], owner))
    if hint is str:
        if owner in NUMBERS_KEPT_AS_TYPED:
            return ["line", "number"]
        return "text" if owner in MULTI_LINE_FIELDS else "line"
    if hint is bool:
        return "boolean"
    if issubclass(hint, StrEnum):
        return {choice.value for choice in hint}
    hints = get_type_hints(hint)
    return {
        field.name: tree_of_hint(hints[field.name], (hint, field.name))
        for field in dataclasses.fields(hint)
    }


def test_the_schema_has_exactly_the_fields_types_and_choices_of_the_draft() -> None:
    assert tree_of_schema(SCHEMA) == tree_of_hint(Draft, (Draft, ""))


def test_the_schema_lists_the_fields_in_the_order_of_the_form() -> None:
    assert list(SCHEMA["properties"]) == [
        *ENVELOPE,
        *(field.name for field in dataclasses.fields(Draft)),
    ]


def test_the_schema_is_a_sound_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_field_of_the_schema_is_described() -> None:
    objects = [SCHEMA, *(part for part in SCHEMA["$defs"].values() if "properties" in part)]
    for part in objects:
        for key, value in part["properties"].items():
            assert value["description"].endswith("."), key


def test_the_defaults_of_the_schema_are_those_of_the_draft() -> None:
    stored: dict[str, Any] = json.loads(encode(Draft()))
    for key, value in SCHEMA["properties"].items():
        if "default" in value and key != "signatories":
            assert stored[key] == value["default"], key
    assert decode(json.dumps({"format": "aicode-draft", "signatories": [{}]}).encode()) == Draft()


def test_an_empty_draft_is_valid() -> None:
    jsonschema.validate(json.loads(encode(Draft())), SCHEMA)


@pytest.mark.parametrize("fields", [{"colour": 1}, {"place": "a\u202eb"}, {"place": "a\nb"}])
def test_what_the_program_refuses_is_not_valid_either(fields: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"format": "aicode-draft", **fields}, SCHEMA)
