"""Whether a certificate is fit for this signatory today; asked before any passphrase or PIN."""

from datetime import datetime, timedelta

from aicode_desktop.check.clock import clock_findings
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.host.clock import here
from aicode_desktop.model.draft import Provider, Signatory
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.sign.names import names_agree, organisations_agree
from aicode_desktop.words import plural, tr

SOON = timedelta(days=30)
_NOBODY = Provider()

_RFC_5280 = "RFC 5280"


def objections(
    certificate: CertificateFacts,
    *,
    signatory: Signatory,
    provider: Provider = _NOBODY,
    at: datetime,
) -> tuple[Finding, ...]:
    """Return what speaks against *signatory* signing for *provider* with *certificate* at *at*.

    What blocks would make a signature that no reader accepts; what warns, one that somebody may ask
    about.
    """
    about_names = (_holder(certificate, signatory), _organisation(certificate, provider))
    named = (finding for finding in about_names if finding is not None)
    return (*objections_to_seal(certificate, at=at), *named)


def objections_to_seal(certificate: CertificateFacts, *, at: datetime) -> tuple[Finding, ...]:
    """Return what speaks against sealing with *certificate* at the time *at*, whoever holds it."""
    wrong_clock = clock_findings(at.date())
    validity = () if wrong_clock else (_validity(certificate, at),)
    found = (*wrong_clock, *validity, _purpose(certificate))
    return tuple(finding for finding in found if finding is not None)


def _validity(certificate: CertificateFacts, at: datetime) -> Finding | None:
    until = certificate.valid_until
    if at > until:
        sentence = tr("The certificate expired on {date}.", date=day_in_words(here(until)))
        return Finding(Severity.BLOCK, "certificate_expired", "key", sentence, _RFC_5280)
    if at < certificate.valid_from:
        begin = day_in_words(here(certificate.valid_from))
        sentence = tr("The certificate is not valid before {date}.", date=begin)
        return Finding(Severity.BLOCK, "certificate_not_yet_valid", "key", sentence, _RFC_5280)
    if until - at < SOON and not certificate.is_specimen:
        sentence = plural(
            "The certificate expires in one day.",
            "The certificate expires in {n} days.",
            max(1, (until - at).days),
        )
        return Finding(Severity.WARN, "certificate_expires_soon", "key", sentence, _RFC_5280)
    return None


def _purpose(certificate: CertificateFacts) -> Finding | None:
    if certificate.is_meant_for_signing:
        return None
    return Finding(
        Severity.BLOCK,
        "certificate_not_for_signing",
        "key",
        tr("The certificate was not issued for signing documents."),
        "RFC 5280, 4.2.1.3 and 4.2.1.12",
    )


def _holder(certificate: CertificateFacts, signatory: Signatory) -> Finding | None:
    if certificate.is_specimen:
        return None
    if certificate.is_seal:
        return Finding(
            Severity.WARN,
            "certificate_is_a_seal",
            "key",
            tr(
                "The certificate is a seal of “{holder}” and names no person; the form is signed"
                " by a person.",
                holder=certificate.holder,
            ),
            tr("Regulation (EU) No 910/2014, Art. 3(24)"),
        )
    names = [name for name in (signatory.name, signatory.name_latin) if name.strip()]
    if any(names_agree(certificate.person, name) for name in names):
        return None
    return Finding(
        Severity.WARN,
        "holder_differs",
        "key",
        tr(
            "The certificate is held by “{holder}”; the signatory is “{name}”.",
            holder=certificate.holder,
            name=names[0] if names else tr("not named"),
        ),
        tr("Regulation (EU) No 910/2014, Art. 3(9)"),
    )


def _organisation(certificate: CertificateFacts, provider: Provider) -> Finding | None:
    organisation = certificate.organisation
    names = [name for name in (provider.legal_name, provider.legal_name_latin) if name.strip()]
    if certificate.is_specimen or not organisation or not names:
        return None
    if any(organisations_agree(organisation, name) for name in names):
        return None
    return Finding(
        Severity.WARN,
        "organisation_differs",
        "key",
        tr(
            "The certificate names the organisation “{organisation}”; the form binds “{name}”.",
            organisation=organisation,
            name=names[0],
        ),
        "ETSI EN 319 412-2, 4.2.4",
    )
