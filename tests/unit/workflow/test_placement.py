"""Whose block a certificate signs: only blocks that the document itself has signatories for."""

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from aicode_desktop.errors import CannotSignError
from aicode_desktop.workflow.placement import placement
from tests import pki
from tests.documents import example, rendered
from tests.unit.workflow.test_desk import JOINT, key_for

STRANGE = ("Approval", "Signature", "Signature0", "Signature99", "Signature-1")


def with_strange_fields(pdf: bytes, *, keep_ours: bool) -> bytes:
    output = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        fields = [opened.make_indirect(Dictionary(FT=Name.Sig, T=String(name))) for name in STRANGE]
        ours = list(opened.Root.AcroForm.Fields) if keep_ours else []
        if not keep_ours:
            for page in opened.pages:
                page.Annots = Array()
        opened.Root.AcroForm.Fields = Array([*fields, *ours])
        opened.save(output)
    return output.getvalue()


def test_a_field_that_is_of_no_signatory_is_no_block_to_sign() -> None:
    draft = example(JOINT)
    pdf = with_strange_fields(rendered(draft).pdf, keep_ours=True)

    place = placement(pdf, key_for(draft, 1), at=pki.NOW)

    assert (place.field, place.signatory) == ("Signature2", draft.signatories[1])


def test_where_only_such_fields_are_open_nothing_is_left_to_sign() -> None:
    draft = example(JOINT)
    pdf = with_strange_fields(rendered(draft).pdf, keep_ours=False)

    with pytest.raises(CannotSignError, match="signed already"):
        placement(pdf, key_for(draft, 0), at=pki.NOW)
