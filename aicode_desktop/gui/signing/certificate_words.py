"""A certificate in words, as a person recognises it. Without Qt widgets."""

from aicode_desktop.gui.dates import day
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.words import tr


def certificate_facts(
    facts: CertificateFacts, *, with_key: bool = True
) -> tuple[tuple[str, str], ...]:
    """Return captions with what the certificate says, its holder's name apart.

    *with_key*: also the kind of the key, which only few can read.
    """
    valid = tr("{first} to {last}", first=day(facts.valid_from), last=day(facts.valid_until))
    return (
        (tr("Organisation"), "" if facts.organisation == facts.holder else facts.organisation),
        (tr("Issued by"), tr("Its holder") if facts.is_self_issued else facts.issuer),
        (tr("Valid"), valid),
        (tr("Purpose"), purpose_of(facts)),
        (tr("Key"), facts.algorithm if with_key else ""),
    )


def purpose_of(facts: CertificateFacts) -> str:
    """Return what the certificate is for."""
    if facts.is_specimen:
        return tr("Rehearsal only")
    if not facts.is_meant_for_signing:
        return tr("Not the signing of documents")
    if facts.is_seal:
        return tr("Seal of an organisation")
    return tr("Signing of documents")
