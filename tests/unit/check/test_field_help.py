"""What each field is for: every field has it, with a source, and says no more than is known."""

import dataclasses
import re
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from aicode_desktop.check.field_help import field_help, help_sections, window_help
from aicode_desktop.model.draft import Draft

ROOT = Path(__file__).resolve().parents[3]
FIELDS_OF_FORMS = sorted(
    f"{form.stem}.{name.removesuffix('_field')}"
    for form in (ROOT / "ui").glob("*.ui")
    for name in re.findall(r'class="Field" name="(\w+)"', form.read_text(encoding="utf-8"))
)
TIED_TO_THE_DRAFT = {"provider", "signatory", "chapters", "models", "model_more", "statements"}
EVERY = [each for section in help_sections() for each in section.fields]
NOT_TYPED_IN_A_FIELD = {"id", "edition", "act"}  # the window chooses them, or asks elsewhere


def paths_of(kind: Any, prefix: str = "") -> set[str]:
    found = set()
    for name, hint in get_type_hints(kind).items():
        inner = get_args(hint)[0] if get_origin(hint) is tuple else hint
        path = f"{prefix}{name}"
        found |= paths_of(inner, f"{path}.") if dataclasses.is_dataclass(inner) else {path}
    return found


def test_every_field_of_the_form_is_explained() -> None:
    paths = {path for path in paths_of(Draft) if path.split(".")[0] not in NOT_TYPED_IN_A_FIELD}
    assert {path for path in paths if field_help(path) is None} == set()


def test_nothing_is_explained_that_is_no_field() -> None:
    paths = paths_of(Draft) | {"opt_out_reasons"}
    assert {each.path for each in EVERY if not each.is_in_window} <= paths
    assert {each.path for each in EVERY if each.is_in_window} <= set(FIELDS_OF_FORMS)


@pytest.mark.parametrize("path", FIELDS_OF_FORMS)
def test_every_field_of_the_window_says_what_it_is_for(path: str) -> None:
    form, field = path.split(".")
    assert form in TIED_TO_THE_DRAFT or window_help(form, field) is not None


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.path)
def test_every_entry_is_whole_and_marks_what_is_only_our_reading(each: object) -> None:
    help_ = field_help(getattr(each, "path", ""))
    assert help_ is not None
    assert help_.title
    assert help_.purpose.endswith(".")
    assert help_.office.endswith(".")
    assert help_.sources
    is_ours = "Reading of this program" in help_.citation
    assert help_.office.startswith("Our reading: ") is is_ours
    assert "presumption of conformity" not in help_.office


def test_titles_are_unique_so_that_each_has_a_place_of_its_own_in_the_manual() -> None:
    titles = [each.title.casefold() for each in EVERY]
    assert len(titles) == len(set(titles))


def test_a_row_of_a_list_and_a_part_of_a_field_are_found() -> None:
    assert field_help("models[3].name") == field_help("models.name")
    assert field_help("statements.further[0]") == field_help("statements.further")
    assert field_help("opt_out_reasons.copyright") == field_help("opt_out_reasons")
    assert field_help("nothing.of.this") is None
