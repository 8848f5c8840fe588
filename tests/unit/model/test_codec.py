"""Drafts as bytes and back."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aicode_desktop.errors import (
    AicodeError,
    CannotWriteError,
    DraftUnreadableError,
    NewerDraftError,
)
from aicode_desktop.model.codec import (
    DRAFT_LIMIT_BYTES,
    canonical_json,
    decode,
    decode_submission,
    encode,
)
from aicode_desktop.model.draft import (
    Address,
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    Modality,
    Model,
    OptOutReasons,
    Provider,
    Signatory,
    Statements,
)
from aicode_desktop.model.internal import INTERNAL_FIELDS, without_internal_fields

HOSTILE = Path(__file__).parents[2] / "fixtures" / "hostile" / "drafts"

WRONG = {
    "act-inside-an-act.json": "“act.follows.follows” is not a field of a draft.",
    "act-of-an-unknown-kind.json": "“act.kind” must be one of: first_form, change, correction, "
    "withdrawal, new_signature.",
    "act-that-is-text.json": "“act” must be an object with fields.",
    "act-with-a-bidi-override.json": "“act.explanation” holds the character U+202E, "
    "which no draft may hold.",
    "bidi-isolate.json": "“listing.name” holds the character U+2067, which no draft may hold.",
    "bidi-override.json": "“signatories[1].name” holds the character U+202E, "
    "which no draft may hold.",
    "broken-off.json": "The file is not JSON: it goes wrong in line 4, column 30.",
    "control-character.json": "“place” holds the character U+0007, which no draft may hold.",
    "duplicate-key-at-the-top.json": "“place” stands twice in the file.",
    "duplicate-key.json": "“chapters.copyright” stands twice in the file.",
    "empty.json": "The file is not JSON: it goes wrong in line 1, column 1.",
    "escape-in-notes.json": "“notes” holds the character U+001B, which no draft may hold.",
    "infinity.json": "“models[0].training_compute_flop” must be text in quotation marks.",
    "list-at-the-top.json": "The file is JSON, but not a draft.",
    "list-for-object.json": "“provider” must be an object with fields.",
    "lone-surrogate.json": "“provider.legal_name” holds the character U+D83D, "
    "which no draft may hold.",
    "nested-too-deeply.json": "The file is nested too deeply to be a draft.",
    "newer-schema-version.json": "The draft was written by a newer version of this program.",
    "newline-in-a-single-line.json": "“signatories[0].email” holds the character U+000A, "
    "which no draft may hold.",
    "no-format.json": "The file does not say “format”: “aicode-draft”.",
    "not-a-number.json": "“models[1].training_compute_flop” must be text in quotation marks.",
    "not-json.json": "The file is not JSON: it goes wrong in line 1, column 1.",
    "not-utf8.json": "The file is not UTF-8 text.",
    "null-character.json": "“id” holds the character U+0000, which no draft may hold.",
    "null-for-text.json": "“place” must be text in quotation marks.",
    "number-for-text.json": "“provider.legal_name” must be text in quotation marks.",
    "other-format.json": "The file does not say “format”: “aicode-draft”.",
    "schema-version-as-text.json": "“schema_version” must be a whole number from 1.",
    "text-for-boolean.json": "“statements.confirms_authority” must be true or false.",
    "text-for-list.json": "“models” must be a list.",
    "unknown-choice.json": "“chapters.transparency” must be one of: unanswered, sign, opt_out.",
    "unknown-key-with-bidi-override.json": "“provider.�eman_lagel” is not a field of a draft.",
    "unknown-key.json": "“provider.colour” is not a field of a draft.",
}


def draft_file(**fields: Any) -> bytes:
    return json.dumps({"format": "aicode-draft", **fields}).encode()


@pytest.mark.parametrize("name", sorted(WRONG))
def test_a_hostile_draft_is_refused_with_what_is_wrong(name: str) -> None:
    with pytest.raises(DraftUnreadableError) as caught:
        decode((HOSTILE / name).read_bytes())
    assert caught.value.what == WRONG[name]
    assert caught.value.safe == "The file was not changed."
    assert caught.value.next_step


def test_every_hostile_draft_has_a_line_in_the_readme_and_a_test() -> None:
    readme = (HOSTILE / "README.md").read_text(encoding="utf-8")
    files = {file.name for file in HOSTILE.glob("*.json")}
    assert files == set(WRONG)
    assert all(f"| `{name}` |" in readme for name in files)


def test_a_newer_draft_is_told_apart_from_a_broken_one() -> None:
    with pytest.raises(NewerDraftError):
        decode((HOSTILE / "newer-schema-version.json").read_bytes())


def test_a_file_over_five_megabytes_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(DraftUnreadableError, match="larger than 5 MB"):
        decode(b"x" * (DRAFT_LIMIT_BYTES + 1))


def test_a_draft_that_would_be_too_large_to_read_again_is_not_written() -> None:
    with pytest.raises(CannotWriteError, match="larger than 5 MB"):
        encode(Draft(notes="x" * DRAFT_LIMIT_BYTES))


def test_the_file_starts_with_its_format_and_version_and_follows_the_form() -> None:
    content = encode(Draft())
    assert content.startswith(b'{\n  "format": "aicode-draft",\n  "schema_version": 1,\n  "id": ""')
    assert list(json.loads(content))[-1] == "notes"


def test_missing_fields_take_their_defaults() -> None:
    assert decode(draft_file()) == Draft()
    assert decode(draft_file(provider={"address": {"city": "Sofia"}})) == Draft(
        provider=Provider(address=Address(city="Sofia"))
    )
    assert decode(draft_file(signatories=[])).signatories == ()


@pytest.mark.parametrize(
    ("models", "wrong"),
    [
        ([{}, {"name": 7}], "“models[1].name” must be text"),
        (
            [{"modalities": ["text"]}, {}, {"modalities": ["text", "taste"]}],
            "“models[2].modalities[1]”",
        ),
        ([{}, "a model"], "“models[1]” must be an object"),
        ([{}, {"is_open_source": 1}], "“models[1].is_open_source” must be true or false."),
        ([{}, {"market_status": []}], "“models[1].market_status” must be one of"),
        ([{}, {"modalities": {}}], "“models[1].modalities” must be a list."),
    ],
)
def test_of_many_models_the_one_that_is_wrong_is_named(models: list[Any], wrong: str) -> None:
    with pytest.raises(DraftUnreadableError) as refused:
        decode(draft_file(models=models))
    assert refused.value.what.startswith(wrong)


def test_a_model_with_its_fields_in_another_order_is_read_alike() -> None:
    written = {"version": "2", "modalities": ["code", "text"], "name": "Mu"}
    draft = decode(draft_file(models=[{"name": "Lambda"}, written]))
    code_and_text = (Modality.CODE, Modality.TEXT)
    assert draft.models == (Model(name="Lambda"), Model("Mu", "2", modalities=code_and_text))


def test_a_byte_order_mark_is_tolerated() -> None:
    assert decode(b"\xef\xbb\xbf" + draft_file(place="Скопје")).place == "Скопје"


@pytest.mark.parametrize("written", ["1e25", "1.0E25", "3.4e+24", "10000000000000000000000000"])
def test_training_compute_may_be_a_json_number_and_is_kept_as_written(written: str) -> None:
    content = b'{"format": "aicode-draft", "models": [{"training_compute_flop": %s}]}'
    assert decode(content % written.encode()).models == (Model(training_compute_flop=written),)


def test_a_number_with_a_million_digits_costs_nothing() -> None:
    content = b'{"format": "aicode-draft", "models": [{"training_compute_flop": %s}]}'
    (model,) = decode(content % (b"9" * 1_000_000)).models
    assert len(model.training_compute_flop) == 1_000_000


def test_notes_and_statements_keep_their_lines() -> None:
    draft = Draft(notes="one\ntwo", statements=Statements(further=("a\nb",)))
    assert decode(encode(draft)) == draft


def test_what_no_draft_may_hold_is_left_out_so_that_the_file_can_be_read_again() -> None:
    draft = Draft(
        place="Sko\u202epje\r\nCentar\ttown\ud800",
        signatories=(Signatory(name="A\x07da"),),
        notes="one\r\ntwo\x00",
    )
    assert decode(encode(draft)) == Draft(
        place="Skopje Centar town", signatories=(Signatory(name="Ada"),), notes="one\ntwo"
    )


def test_the_canonical_form_leaves_out_the_notes_and_sorts_its_keys() -> None:
    draft = Draft(notes="secret", chapters=ChapterAnswers(copyright=ChapterAnswer.SIGN))
    content = canonical_json(draft)
    assert b"secret" not in content
    assert b"notes" not in content
    assert content.startswith(b'{"chapters":{"copyright":"sign","safety_and_security":"unanswered"')
    assert b'"format":"aicode-submission"' in content
    assert decode_submission(content) == without_internal_fields(draft)


def test_what_is_internal_leaves_no_trace_in_the_canonical_form() -> None:
    model = Model(name="Ada", is_open_source=True, modified_from="secret", threshold_date="secret")
    draft = Draft(models=(model,), opt_out_reasons=OptOutReasons(copyright="secret\nreason"))
    content = canonical_json(draft)
    assert b"secret" not in content
    assert not any(f'"{name}"'.encode() in content for _, name in INTERNAL_FIELDS)
    assert content == canonical_json(without_internal_fields(draft))
    assert without_internal_fields(draft).models == (Model(name="Ada"),)


def test_a_draft_from_before_a_field_was_added_is_read_with_its_default() -> None:
    content = b'{"format": "aicode-draft", "schema_version": 1, "models": [{"name": "Ada"}]}'
    assert decode(content).models == (Model(name="Ada"),)


def test_a_draft_and_a_submission_are_not_taken_for_each_other() -> None:
    with pytest.raises(DraftUnreadableError):
        decode(canonical_json(Draft()))
    with pytest.raises(DraftUnreadableError):
        decode_submission(encode(Draft()))


@given(st.data())
def test_a_draft_comes_back_as_it_was(
    drafts: st.SearchStrategy[Draft], data: st.DataObject
) -> None:
    draft = data.draw(drafts)
    assert decode(encode(draft)) == draft
    assert decode_submission(canonical_json(draft)) == without_internal_fields(draft)


@given(st.data())
def test_whatever_is_typed_can_be_read_again(
    drafts_of_any_text: st.SearchStrategy[Draft], data: st.DataObject
) -> None:
    draft = data.draw(drafts_of_any_text)
    content = encode(draft)
    assert encode(decode(content)) == content
    assert decode_submission(canonical_json(draft)) == without_internal_fields(decode(content))


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["name", "further", "address", "x"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_a_draft_or_an_error_that_can_be_told(content: bytes) -> None:
    with pytest.raises(AicodeError):
        decode(content)


@given(
    st.dictionaries(
        st.sampled_from(["provider", "signatories", "chapters", "models", "listing", "statements"]),
        JSON_VALUES,
    )
)
@settings(max_examples=300)
def test_any_json_is_a_draft_or_an_error_that_can_be_told(fields: dict[str, Any]) -> None:
    with contextlib.suppress(AicodeError):
        assert isinstance(decode(draft_file(**fields)), Draft)
