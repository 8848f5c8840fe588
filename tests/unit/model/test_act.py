"""Later acts as data: first forms do not mention them, and nothing internal goes along."""

import dataclasses
import json

from aicode_desktop.model.act import ActKind
from aicode_desktop.model.codec import canonical_json, decode, decode_submission, encode
from aicode_desktop.model.draft import Draft, EarlierDocument, LaterAct, Model
from aicode_desktop.model.internal import without_internal_fields


def test_a_first_form_is_written_as_before_there_were_later_acts() -> None:
    assert "act" not in json.loads(encode(Draft()))
    assert "act" not in json.loads(canonical_json(Draft()))


def test_an_act_is_read_as_it_was_written() -> None:
    follows = EarlierDocument(document_number="2026-0001", models=(Model(name="Maré"),))
    draft = Draft(act=LaterAct(kind=ActKind.CHANGE, effect_date="2026-12-01", follows=follows))

    assert decode(encode(draft)) == draft
    assert decode_submission(canonical_json(draft)) == draft


def test_what_is_internal_stays_internal_in_the_earlier_document_too() -> None:
    model = Model(name="Maré", threshold_date="2026-01-01", modified_from="Lac")
    act = LaterAct(kind=ActKind.CHANGE, follows=EarlierDocument(models=(model,)))
    draft = Draft(act=act, models=(model,))

    assert b"Lac" not in canonical_json(draft)
    (printed,) = without_internal_fields(draft).act.follows.models
    assert printed == dataclasses.replace(model, threshold_date="", modified_from="")
