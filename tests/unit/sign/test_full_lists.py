"""Lists with all that real ones hold say who is qualified, and from when to when."""

import pytest

from aicode_desktop.model.signature_detail import Qualification
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.trusted_lists import load_trusted_lists
from aicode_desktop.sign.verify import verify
from tests import full_lists, pki, trusted_lists
from tests.blank_form import content_of
from tests.unit.sign.conftest import sign

COMMISSION = pki.issue(number=41, name=pki.subject("Signer of the list of the lists"))
BEFORE = pki.issue(number=44, name=pki.subject("Signer of the Greek list until now"))
GREECE = pki.issue(number=42, name=pki.subject("Signer of the Greek list"))
OTHER = pki.issue(
    number=61, name=pki.subject("Other Root"), usages={"key_cert_sign"}, is_authority=True
)
LIST_OF_LISTS = full_lists.list_of_lists(COMMISSION, [BEFORE, GREECE])
YESTERDAY = "2026-11-22T00:00:00Z"
LONG_AGO = "2016-07-01T00:00:00Z"


def greek_list(*, history: str = "", since: str = LONG_AGO) -> bytes:
    return full_lists.national_list(GREECE, pki.root(), other=OTHER, history=history, since=since)


def qualification_of(issued: pki.Issued, national: bytes) -> Qualification:
    lists = load_trusted_lists(
        [("lotl.xml", LIST_OF_LISTS), ("el.xml", national)], signers=[COMMISSION.pem]
    )
    signer = open_key_file(issued.p12(), name="k", passphrase=pki.PASSPHRASE)
    report = verify(sign(content_of(), signer).pdf, at=pki.NOW, lists=lists, with_detail=True)
    detail = report.signatures[0].detail
    assert detail is not None
    assert detail.qualification is not None
    return detail.qualification


def test_a_list_with_everything_in_it_qualifies_whom_it_names() -> None:
    found = qualification_of(trusted_lists.qualified_signatory(pki.root()), greek_list())

    assert found.is_qualified
    assert "Qualified certificates" in found.sentence  # the name in English, of several


def test_a_service_that_does_something_else_qualifies_nobody() -> None:
    found = qualification_of(trusted_lists.qualified_signatory(OTHER), greek_list())

    assert not found.is_qualified


@pytest.mark.parametrize(("policy", "is_qualified"), [(full_lists.POLICY, True), ("1.2.3", False)])
def test_a_qualifier_counts_for_certificates_that_meet_its_criteria(
    policy: str, *, is_qualified: bool
) -> None:
    issued = trusted_lists.qualified_signatory(pki.root(), has_device=False, policy=policy)

    assert qualification_of(issued, greek_list()).is_qualified is is_qualified


@pytest.mark.parametrize(("status", "is_qualified"), [("granted", True), ("withdrawn", False)])
def test_what_a_service_was_when_the_certificate_was_issued_counts_too(
    status: str, *, is_qualified: bool
) -> None:
    history = full_lists.history_of(pki.root(), status=status, since=LONG_AGO)
    national = greek_list(history=history, since=YESTERDAY)

    found = qualification_of(trusted_lists.qualified_signatory(pki.root()), national)

    assert found.is_qualified is is_qualified
