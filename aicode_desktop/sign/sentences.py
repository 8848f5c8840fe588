"""The words in which a verification answers: plain, exact, and no more than was checked."""

from collections.abc import Mapping, Sequence

from aicode_desktop.check.wording import said_time
from aicode_desktop.model.signed import SignatureFacts, Trust, Verdict
from aicode_desktop.words import plural, tr


def answer(
    verdict: Verdict,
    signatures: Sequence[SignatureFacts],
    *,
    open_fields: Sequence[str],
    damaged_fields: Sequence[str],
) -> str:
    """Return the whole answer for a file that could be read, in one or a few sentences."""
    people = [signature for signature in signatures if not signature.is_timestamp]
    if verdict is Verdict.UNSIGNED:
        if open_fields:
            return plural(
                "Not signed: one signature block is empty.",
                "Not signed: {n} signature blocks are empty.",
                len(open_fields),
            )
        return tr("Not signed.")
    if verdict is Verdict.ALTERED:
        problems = _of_each({one: one.problem for one in signatures})
        if damaged_fields:
            problems[tr("A signature in it is damaged or was taken out.")] = None
        return " ".join([tr("Do not rely on this file."), *problems])
    said = tr(
        "Signed by {people}; not changed since; {trust}.", people=_who(people), trust=_trust(people)
    )
    if verdict is Verdict.PARTLY_SIGNED:
        said += " " + plural(
            "One signature block is still empty.",
            "{n} signature blocks are still empty.",
            len(open_fields),
        )
    if any(signature.certificate.is_specimen for signature in people):
        said += " " + tr("It was made for a rehearsal and proves nothing.")
    return " ".join([said, *_of_each({one: one.remark for one in signatures})])


def _of_each(sentences: Mapping[SignatureFacts, str]) -> dict[str, None]:
    """Return the *sentences* that say something, each once; of several signatures it says whose."""
    return dict.fromkeys(
        tr("{name}: {problem}", name=one.certificate.holder, problem=sentence)
        if len(sentences) > 1
        else sentence
        for one, sentence in sentences.items()
        if sentence
    )


def _who(people: Sequence[SignatureFacts]) -> str:
    said = [
        tr("{name} on {time}", name=person.certificate.holder, time=said_time(person.claimed_time))
        if person.claimed_time
        else tr("{name} at a time that is not stated", name=person.certificate.holder)
        for person in people
    ]
    if len(said) == 1:
        return said[0]
    return tr("{several} and by {last}", several=tr(", by ").join(said[:-1]), last=said[-1])


def _trust(people: Sequence[SignatureFacts]) -> str:
    several = len({person.certificate.sha256 for person in people}) > 1
    worst = max((person.trust for person in people), key=_GRAVITY.index)
    if worst is Trust.TRUSTED:
        return plural(
            "the certificate leads to a root that you loaded",
            "the certificates lead to roots that you loaded",
            2 if several else 1,
        )
    if worst in {Trust.NO_ROOTS_LOADED, Trust.UNKNOWN_ISSUER}:
        if all(person.certificate.is_self_issued for person in people):
            return plural(
                "the certificate is not in a trust list you loaded, which is usual for a"
                " self-issued one",
                "the certificates are not in a trust list you loaded, which is usual for"
                " self-issued ones",
                2 if several else 1,
            )
        if worst is Trust.NO_ROOTS_LOADED:
            return tr(
                "you loaded no trust list, so nothing is said about who issued the certificate"
            )
        return tr("the certificate does not lead to a root that you loaded")
    return {
        Trust.OUT_OF_DATE: tr("the certificate was not valid at the time of checking or signing"),
        Trust.REVOKED: tr("the certificate was revoked by its issuer"),
        Trust.UNSUITABLE: tr("the certificate was not issued for signing documents"),
    }[worst]


_GRAVITY = (
    Trust.TRUSTED,
    Trust.NO_ROOTS_LOADED,
    Trust.UNKNOWN_ISSUER,
    Trust.OUT_OF_DATE,
    Trust.UNSUITABLE,
    Trust.REVOKED,
)
