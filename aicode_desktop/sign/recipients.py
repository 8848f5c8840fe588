"""What somebody who opens a signed file in Acrobat will probably see, so that it surprises nobody.

Acrobat trusts what Adobe's list (AATL) and its copy of the EU lists name, and what its user added.
This program cannot see which lists that reader has, so the sentences say “as a rule”.
"""

from collections.abc import Sequence

from aicode_desktop.model.signed import SignatureFacts, Trust, Verdict
from aicode_desktop.words import tr


def seen_in_acrobat(verdict: Verdict, signatures: Sequence[SignatureFacts]) -> str:
    """Return what Acrobat Reader shows of such a file, as a rule."""
    people = [signature for signature in signatures if not signature.is_timestamp]
    if verdict is Verdict.UNREADABLE:
        return tr("Acrobat may not open this file, or may try to repair it.")
    if verdict is Verdict.ALTERED:
        return tr(
            "Acrobat shows a red cross, “At least one signature is invalid”, or says that the file"
            " was changed."
        )
    return _seen_of(people) if people else tr("Acrobat shows no signature.")


def _seen_of(people: Sequence[SignatureFacts]) -> str:
    if any(person.trust is Trust.REVOKED for person in people):
        return tr("Acrobat shows a red cross once it learns that the certificate was revoked.")
    if all(_is_qualified(person) for person in people):
        return tr(
            "Acrobat shows a green tick as a rule, because it knows the European lists; otherwise a"
            " yellow triangle."
        )
    if all(person.certificate.is_self_issued for person in people):
        return tr(
            "Acrobat shows a yellow triangle, “At least one signature has problems”: it does not"
            " know who issued the certificate. That is usual for a self-issued one, and goes away"
            " once the recipient has compared the fingerprint and trusts it."
        )
    return tr(
        "Acrobat shows a green tick where it knows the issuer; otherwise a yellow triangle, “At"
        " least one signature has problems”, which then speaks of the issuer and not of the file."
    )


def _is_qualified(person: SignatureFacts) -> bool:
    detail = person.detail
    return bool(detail and detail.qualification and detail.qualification.is_qualified)
