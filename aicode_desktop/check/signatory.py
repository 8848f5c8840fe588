"""Findings about the signatories: who signs, and what empowers them to bind the provider."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from aicode_desktop.check.addresses import email_findings
from aicode_desktop.check.grounds import block, warn
from aicode_desktop.check.normal_form import is_blank
from aicode_desktop.check.reading import date_in
from aicode_desktop.check.scripts import is_in_latin_script
from aicode_desktop.model.draft import Authority, AuthorityBasis, Signatory
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import plural, tr

EXPIRES_SOON = timedelta(days=30)
LONGEST_LIKELY_AUTHORITY_YEARS = 50
# “Assistant General Counsel”, “Generalsekretär” and “secrétaire général” are left out: they may
# well bind.
_SELDOM_BINDS = re.compile(
    r"\b(?:(?:executive|personal|office|legal) assistant|assistant to|intern|trainee|paralegal"
    r"|secretary to"
    r"|(?:vorstands|direktions|team)?assistent(?:in)?|praktikant(?:in)?"
    r"|(?:werk)?student(?:in)?|sekretär(?:in)? de[rs]|chefsekretär(?:in)?"
    r"|secrétaire de (?:la )?direction|assistante? d[eu]|stagiaire)\b",
    re.IGNORECASE,
)
_BASES_THAT_ARE_PAPERS = (AuthorityBasis.BOARD_RESOLUTION, AuthorityBasis.POWER_OF_ATTORNEY)


def signatory_findings(signatories: tuple[Signatory, ...], *, today: date) -> Iterator[Finding]:
    """Yield what is wrong with the signatories; rows in which nothing is typed are passed over."""
    if not signatories:
        yield block(
            "signatory_missing",
            "signatories",
            tr("Name at least one person who signs for the provider."),
            source="faq_2",
        )
        return
    are_all_blank = all(map(is_blank, signatories))
    seen: set[str] = set()
    for index, signatory in enumerate(signatories):
        field = f"signatories[{index}]"
        if is_blank(signatory) and not (are_all_blank and index == 0):
            continue
        yield from _person_findings(signatory, field)
        yield from _authority_findings(signatory.authority, f"{field}.authority", today=today)
        name = signatory.name.casefold()
        if name and name in seen:
            yield warn(
                "signatory_twice",
                f"{field}.name",
                tr("This person is named twice; a joint signature needs different persons."),
                source="faq_2",
            )
        seen.add(name)


def _person_findings(signatory: Signatory, field: str) -> Iterator[Finding]:
    if not signatory.name:
        yield block(
            "signatory_name_missing",
            f"{field}.name",
            tr("Give the name of the person who signs."),
            source="faq_2",
        )
    elif not is_in_latin_script(signatory.name) and not signatory.name_latin:
        yield warn(
            "signatory_name_latin_missing",
            f"{field}.name_latin",
            tr("The name is not in Latin letters; give its Latin form as well."),
            source="program",
        )
    if signatory.name_latin and not is_in_latin_script(signatory.name_latin):
        yield warn(
            "signatory_name_latin_in_other_script",
            f"{field}.name_latin",
            tr("The Latin form of the name has letters that are not Latin."),
            source="program",
        )
    if not signatory.position:
        yield block(
            "position_missing",
            f"{field}.position",
            tr("Give the position that this person holds at the provider."),
            source="faq_2",
        )
    elif _SELDOM_BINDS.search(signatory.position):
        yield warn(
            "position_seldom_binds",
            f"{field}.position",
            tr("Whoever holds this position seldom can bind a provider; a senior executive can."),
            source="faq_2",
        )
    yield from email_findings(signatory.email, f"{field}.email")


def _authority_findings(authority: Authority, field: str, *, today: date) -> Iterator[Finding]:
    if authority.basis is AuthorityBasis.UNANSWERED:
        yield block(
            "authority_basis_unanswered",
            f"{field}.basis",
            tr("Say what empowers this person to bind the provider."),
            source="faq_2",
        )
    elif authority.basis is not AuthorityBasis.STATUTORY_REPRESENTATIVE and not authority.reference:
        yield block(
            "authority_reference_missing",
            f"{field}.reference",
            tr("Say which document gives the authority, such as the number of the resolution."),
            source="faq_2",
        )
    yield from _authority_date_findings(authority, f"{field}.date", today=today)
    yield from _authority_expiry_findings(authority, f"{field}.expiry", today=today)


def _authority_date_findings(authority: Authority, field: str, *, today: date) -> Iterator[Finding]:
    given = date_in(authority.date)
    if authority.date and given is None:
        yield _unreadable_date("authority_date_unreadable", field)
    elif given is not None and given > today:
        yield block(
            "authority_date_in_future",
            field,
            tr("The authority is dated in the future, so it does not bind the provider yet."),
            source="faq_2",
        )
    elif given is not None and given.year < today.year - LONGEST_LIKELY_AUTHORITY_YEARS:
        yield warn(
            "authority_date_unlikely",
            field,
            tr("The year {year} is not likely; look for a typing slip.", year=given.year),
            source="program",
        )
    elif given is None and authority.basis in _BASES_THAT_ARE_PAPERS:
        yield warn(
            "authority_date_missing",
            field,
            tr("Give the date of the resolution or power of attorney."),
            source="faq_2",
        )


def _authority_expiry_findings(
    authority: Authority, field: str, *, today: date
) -> Iterator[Finding]:
    given, expiry = date_in(authority.date), date_in(authority.expiry)
    if expiry is None:
        if authority.expiry:
            yield _unreadable_date("authority_expiry_unreadable", field)
    elif given is not None and expiry < given:
        yield block(
            "authority_ends_before_it_starts",
            field,
            tr("The authority ends before it was given."),
            source="faq_2",
        )
    elif expiry < today:
        yield block(
            "authority_expired",
            field,
            tr("The authority has expired, so it no longer binds the provider."),
            source="faq_2",
        )
    elif expiry - today <= EXPIRES_SOON:
        yield warn(
            "authority_expires_soon",
            field,
            plural(
                "The authority expires in one day; sign before.",
                "The authority expires in {n} days; sign before.",
                (expiry - today).days,
            )
            if expiry > today
            else tr("The authority expires today."),
            source="faq_2",
        )


def _unreadable_date(code: str, field: str) -> Finding:
    return block(
        code,
        field,
        tr("Write the date as year, month and day, such as 2026-11-23."),
        source="iso_8601",
    )
