from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from aicode_desktop.model.draft import Provider, Signatory
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.suitability import objections
from aicode_desktop.sign.throwaway import throwaway_signer
from tests import pki

ELENI = Signatory(name="Ελένη Παπαδοπούλου", position="Director")


def facts(issued: pki.Issued) -> CertificateFacts:
    return open_key_file(issued.p12(), name="k", passphrase=pki.PASSPHRASE).certificates()[0]


def test_a_valid_certificate_of_the_signatory_meets_no_objection() -> None:
    assert objections(facts(pki.signatory()), signatory=ELENI, at=pki.NOW) == ()


@pytest.mark.parametrize(
    ("issued", "code"),
    [
        (pki.certificate_expired, "certificate_expired"),
        (pki.certificate_not_yet_valid, "certificate_not_yet_valid"),
        (pki.certificate_for_encryption_only, "certificate_not_for_signing"),
        (pki.certificate_for_tls_only, "certificate_not_for_signing"),
    ],
)
def test_a_certificate_that_cannot_sign_today_blocks(issued: object, code: str) -> None:
    assert callable(issued)
    (finding,) = objections(facts(issued()), signatory=ELENI, at=pki.NOW)

    assert (finding.severity, finding.code) == (Severity.BLOCK, code)


def test_a_certificate_held_by_another_is_a_warning_with_both_names() -> None:
    other = Signatory(name="Nikos Ioannou")

    (finding,) = objections(facts(pki.signatory()), signatory=other, at=pki.NOW)

    assert (finding.severity, finding.code) == (Severity.WARN, "holder_differs")
    assert pki.HOLDER in finding.sentence
    assert "Nikos Ioannou" in finding.sentence


def test_the_latin_form_of_the_name_counts_too() -> None:
    signatory = Signatory(name="陳大文", name_latin="Papadopoulou, Eleni")

    assert objections(facts(pki.signatory()), signatory=signatory, at=pki.NOW) == ()


def test_a_company_seal_is_a_warning() -> None:
    (finding,) = objections(facts(pki.seal()), signatory=ELENI, at=pki.NOW)

    assert (finding.severity, finding.code) == (Severity.WARN, "certificate_is_a_seal")


def test_a_certificate_that_expires_within_a_month_is_a_warning() -> None:
    soon = replace(facts(pki.signatory()), valid_until=pki.NOW + timedelta(days=9, hours=1))

    (finding,) = objections(soon, signatory=ELENI, at=pki.NOW)

    assert (finding.severity, finding.code) == (Severity.WARN, "certificate_expires_soon")
    assert "9 days" in finding.sentence


def test_a_clock_before_the_release_of_the_program_blocks() -> None:
    early = datetime(2020, 1, 1, tzinfo=UTC)

    found = objections(facts(pki.signatory()), signatory=ELENI, at=early)

    assert "clock_wrong" in {finding.code for finding in found}
    assert all(finding.severity is Severity.BLOCK for finding in found)


def test_a_throwaway_key_meets_no_objection_in_a_rehearsal() -> None:
    own = throwaway_signer(name="Somebody", at=pki.NOW).certificates()[0]

    assert objections(own, signatory=ELENI, at=pki.NOW) == ()


@pytest.mark.parametrize(
    ("organisation", "is_told"),
    [("Umbra Systems GmbH", True), ("NOVALUME S.A.S.", False), ("", False)],
)
def test_a_certificate_that_names_another_organisation_than_the_provider_is_a_warning(
    organisation: str, is_told: bool
) -> None:
    issued = pki.issue(name=pki.subject(ORGANIZATION_NAME=organisation))
    novalume = Provider(legal_name="Novalume SAS")

    found = objections(facts(issued), signatory=ELENI, provider=novalume, at=pki.NOW)

    assert [finding.code for finding in found] == ["organisation_differs"] * is_told
    assert all(finding.severity is Severity.WARN for finding in found)
    assert all("Umbra" in one.sentence and "Novalume" in one.sentence for one in found)
