import time
from collections.abc import Sequence
from datetime import timedelta

import pytest

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.signature_detail import MainIndication, Qualification
from aicode_desktop.model.signed import Trust, VerificationReport
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.trusted_lists import TrustedLists, load_trusted_lists
from aicode_desktop.sign.verify import verify
from tests import pki, trusted_lists
from tests.blank_form import content_of
from tests.unit.sign.conftest import sign

COMMISSION = pki.issue(number=41, name=pki.subject("Signer of the list of the lists"))
GREECE = pki.issue(number=42, name=pki.subject("Signer of the Greek list"))
STRANGER = pki.issue(number=43, name=pki.subject("Nobody known"))

LIST_OF_LISTS = trusted_lists.list_of_lists(COMMISSION, [("EL", GREECE)])
GREEK = trusted_lists.national_list(GREECE, pki.root())


def loaded(*contents: bytes, signers: Sequence[bytes] = (COMMISSION.pem,)) -> TrustedLists:
    named = [(f"list-{n}.xml", content) for n, content in enumerate(contents, start=1)]
    return load_trusted_lists(named, signers=signers)


def report_on(issued: pki.Issued, lists: TrustedLists) -> VerificationReport:
    signer = open_key_file(issued.p12(), name="k", passphrase=pki.PASSPHRASE)
    return verify(sign(content_of(), signer).pdf, at=pki.NOW, lists=lists, with_detail=True)


def qualification_in(report: VerificationReport) -> Qualification:
    detail = report.signatures[0].detail
    assert detail is not None
    assert detail.qualification is not None
    return detail.qualification


def test_lists_say_who_published_them_and_when_and_how_long_they_serve() -> None:
    european, greek = loaded(GREEK, LIST_OF_LISTS).facts[::-1]

    assert european.is_list_of_lists
    assert european.territory == "EU"
    assert (greek.territory, greek.operator, greek.service_count) == ("EL", "Test Operator", 1)
    assert greek.issued_at == trusted_lists.ISSUED
    assert not greek.is_out_of_date(pki.NOW)


def test_a_list_that_should_have_been_replaced_is_known_as_such() -> None:
    old = trusted_lists.national_list(GREECE, pki.root(), next_update=timedelta(days=2))

    assert loaded(LIST_OF_LISTS, old).facts[1].is_out_of_date(pki.NOW)


def test_a_qualified_signature_is_told_offline() -> None:
    report = report_on(trusted_lists.qualified_signatory(pki.root()), loaded(LIST_OF_LISTS, GREEK))

    assert report.signatures[0].trust is Trust.TRUSTED
    assert qualification_in(report) == Qualification(
        "Qualified electronic signature; certificate by Qualified CA of the test.",
        is_qualified=True,
    )
    assert [facts.territory for facts in report.trusted_lists] == ["EU", "EL"]
    detail = report.signatures[0].detail
    assert detail is not None
    assert detail.indication.main is MainIndication.TOTAL_PASSED
    assert "green tick" in report.in_acrobat


def test_a_key_outside_a_qualified_device_makes_no_qualified_signature() -> None:
    issued = trusted_lists.qualified_signatory(pki.root(), has_device=False)

    found = qualification_in(report_on(issued, loaded(LIST_OF_LISTS, GREEK)))

    assert not found.is_qualified
    assert "advanced signature, not a qualified one" in found.sentence


def test_a_certificate_of_the_same_issuer_that_claims_nothing_is_not_qualified() -> None:
    found = qualification_in(report_on(pki.signatory(), loaded(LIST_OF_LISTS, GREEK)))

    assert not found.is_qualified


def test_an_issuer_whose_status_was_withdrawn_qualifies_nobody() -> None:
    withdrawn = trusted_lists.national_list(GREECE, pki.root(), status="withdrawn")

    found = qualification_in(
        report_on(trusted_lists.qualified_signatory(pki.root()), loaded(LIST_OF_LISTS, withdrawn))
    )

    assert not found.is_qualified


def test_a_self_made_certificate_that_calls_itself_qualified_is_not_believed() -> None:
    own_authority = pki.issue(
        number=61, name=pki.subject("Own Root"), usages={"key_cert_sign"}, is_authority=True
    )

    report = report_on(
        trusted_lists.qualified_signatory(own_authority), loaded(LIST_OF_LISTS, GREEK)
    )

    assert report.signatures[0].trust is Trust.UNKNOWN_ISSUER
    assert not qualification_in(report).is_qualified


def test_a_national_list_may_be_vouched_for_by_the_user_instead() -> None:
    assert loaded(GREEK, signers=[GREECE.pem]).facts[0].service_count == 1


OUTER = (
    b'<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#"><SchemeInformation>'
    b"<TSLType>EUgeneric</TSLType><SchemeTerritory>EL</SchemeTerritory>"
    b"<ListIssueDateTime>2026-11-20T00:00:00Z</ListIssueDateTime></SchemeInformation>"
)
REFUSED = {
    "empty": [b""],
    "text": [b"no list"],
    "binary": [b"\xff\xfe\x00"],
    "another XML": [b"<html/>"],
    "signed by a stranger": [LIST_OF_LISTS, trusted_lists.national_list(STRANGER, pki.root())],
    "list of lists by a stranger": [trusted_lists.list_of_lists(STRANGER, [("EL", STRANGER)])],
    "signer not known": [GREEK],
    "of another country": [
        LIST_OF_LISTS,
        trusted_lists.national_list(GREECE, pki.root(), territory="FR"),
    ],
    "altered": [LIST_OF_LISTS, GREEK.replace(b"Svcstatus/granted", b"Svcstatus/grantee")],
    "signature taken out": [
        LIST_OF_LISTS,
        GREEK[: GREEK.index(b"<ds:Signature")] + b"</TrustServiceStatusList>",
    ],
    "wrapped": [
        LIST_OF_LISTS,
        GREEK.replace(b"?>", b"?>" + OUTER, 1) + b"</TrustServiceStatusList>",
    ],
    "of a day in no calendar": [
        OUTER.replace(b"2026-11-20T00:00:00Z", b"0001-01-01T00:00:00+01:00")
        + b"</TrustServiceStatusList>"
    ],
    "entities": [
        b'<!DOCTYPE a [<!ENTITY b "bbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><a>&c;</a>',
    ],
    "outside entity": [b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    "nested too deeply": [b"<a>" * 100_000],
    "huge": [b" " * 40_000_001],
    "in UTF-16": [LIST_OF_LISTS.decode().encode("utf-16")],
}


@pytest.mark.parametrize("wrong", REFUSED)
def test_a_list_that_nobody_known_signed_is_refused_at_once(wrong: str) -> None:
    began = time.monotonic()

    with pytest.raises(CannotReadFileError) as refused:
        loaded(*REFUSED[wrong])

    assert time.monotonic() - began < 10
    assert "Nothing was trusted because of it" in refused.value.safe
