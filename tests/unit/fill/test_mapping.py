"""What a person confirmed is remembered for that file, handed over, and refused for any other."""

import json
from pathlib import Path

import pytest

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.fill.catalogue import answer_names, is_answer, name_of
from aicode_desktop.fill.lexicon import lexicon
from aicode_desktop.model.commission_form import LEFT_EMPTY, Confidence
from aicode_desktop.workflow import filling
from tests import commission_forms


@pytest.fixture
def form(tmp_path: Path) -> Path:
    file = tmp_path / "form.docx"
    file.write_bytes(commission_forms.template("underscores").docx)
    return file


def test_what_was_chosen_is_there_the_next_time(form: Path) -> None:
    read = filling.read_form(form)
    first, second = (one.place.id for one in read.proposals[:2])
    filling.remember(read.with_answers({first: "contact.name", second: LEFT_EMPTY}))

    again = filling.read_form(form).proposals
    assert [(one.answer, one.confidence) for one in again[:3]] == [
        ("contact.name", Confidence.CHOSEN),
        (LEFT_EMPTY, Confidence.CHOSEN),
        ("provider.register_number", Confidence.CERTAIN),
    ]


def test_what_was_chosen_for_one_file_is_not_used_for_another(form: Path, tmp_path: Path) -> None:
    read = filling.read_form(form)
    filling.remember(read.with_answers({read.proposals[0].place.id: "contact.name"}))
    other = tmp_path / "other.docx"
    other.write_bytes(commission_forms.template("german").docx)

    assert {one.confidence for one in filling.read_form(other).proposals} == {Confidence.CERTAIN}


def test_a_mapping_is_exported_corrected_and_given_to_a_colleague(
    form: Path, tmp_path: Path
) -> None:
    plain = json.loads(filling.map_of(filling.read_form(form)))
    assert [one["label"] for one in plain["places"]][:2] == [
        "Legal name of the provider", "Registered address",
    ]  # fmt: skip
    plain["places"][0]["answer"] = "provider.lei"
    file = tmp_path / "map.json"
    file.write_text(json.dumps(plain), encoding="utf-8")

    read = filling.read_form(form, map_file=file)
    assert read.proposals[0].answer == "provider.lei"
    assert {one.confidence for one in read.proposals} == {Confidence.CHOSEN}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda plain: plain | {"template_sha256": "0" * 64}, "another file"),
        (lambda plain: plain | {"format": "other"}, "not a mapping"),
        (lambda plain: plain | {"version": 2}, "not a mapping"),
        (lambda plain: plain | {"places": 7}, "not a mapping"),
        (lambda plain: [plain], "not a mapping"),
        (lambda plain: plain | {"places": [{"id": "document:99", "answer": ""}]}, "no place"),
        (
            lambda plain: plain | {"places": [{"id": "document:0", "answer": "notes"}]},
            "no answer",
        ),
        (
            lambda plain: plain | {"places": [{"id": "document:0", "answer": "listing.answer=x"}]},
            "no answer",
        ),
        (
            lambda plain: plain | {"places": [{"id": "document:0", "answer": "models.name"}]},
            "no answer",  # of no model in particular
        ),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(
    change: "object", reason: str, form: Path, tmp_path: Path
) -> None:
    plain = json.loads(filling.map_of(filling.read_form(form)))
    file = tmp_path / "map.json"
    file.write_text(json.dumps(change(plain)), encoding="utf-8")  # type: ignore[operator]  # a lambda

    with pytest.raises(CannotReadFileError, match=reason):
        filling.read_form(form, map_file=file)


def test_what_the_program_never_prints_is_no_answer() -> None:
    keys = {key for key, _ in answer_names()}

    assert not {"notes", "opt_out_reasons.transparency", "models.threshold_date"} & keys
    assert not is_answer("notes")


def test_every_label_leads_to_an_answer_that_a_person_can_name() -> None:
    known = lexicon()
    keys = {*known.alone.values(), *(key for one in known.under.values() for key in one.values())}
    rows = {"signatory": "signatories[0]", "model": "models[0]", "signature": "signatories[0]"}
    for key in keys:
        head, dot, rest = key.partition(".")
        full = f"{rows[head]}{dot or '.'}{rest or head}" if head in rows else key
        assert is_answer(full), key
        assert name_of(full) != full
