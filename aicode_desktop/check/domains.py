"""Findings about domains that differ by one slip: of the e-mail addresses, and of the website.

What the AI Office answers goes to the address as it stands on the form, and nothing tells a person
that it never came. The same domain typed twice or more is taken for the right one.
"""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from aicode_desktop.check.grounds import warn
from aicode_desktop.check.reading import is_email, is_website
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr

_SHORTEST = 7  # “ab.com” and “ac.com” are two companies, not one with a slip


def domain_findings(draft: Draft) -> Iterator[Finding]:
    """Yield which domain is nearly one that stands elsewhere on the form, as often or more."""
    typed = tuple(_domains(draft))
    counts = Counter(domain for _, domain in typed)
    seen: set[str] = set()
    for field, domain in typed:
        others = (each for each in counts if _is_one_slip(domain, each))
        better = next(
            (
                each
                for each in others
                if counts[each] > counts[domain]
                or (counts[each] == counts[domain] and each in seen)
            ),
            None,
        )
        seen.add(domain)
        if better is not None:
            yield warn(
                "domain_nearly_another",
                field,
                tr(
                    "“{domain}” is nearly “{other}”, which this form gives as well; look for a"
                    " typing slip.",
                    domain=domain,
                    other=better,
                ),
                source="program",
            )


def _domains(draft: Draft) -> Iterator[tuple[str, str]]:
    provider = draft.provider
    if is_website(provider.website):
        host = urlsplit(provider.website).hostname or ""
        yield "provider.website", host.casefold().removeprefix("www.")
    addresses = (
        ("provider.contact.email", provider.contact.email),
        ("provider.representative.email", provider.representative.email),
        *((f"signatories[{n}].email", each.email) for n, each in enumerate(draft.signatories)),
    )
    for field, address in addresses:
        if is_email(address):
            yield field, address.rpartition("@")[2].casefold()


def _is_one_slip(one: str, other: str) -> bool:
    """Return whether one letter is missing, added or another, or two neighbours are exchanged."""
    few, many = sorted((one, other), key=len)
    if few == many or len(few) < _SHORTEST or len(many) - len(few) > 1:
        return False
    begin = next((n for n, letter in enumerate(few) if letter != many[n]), len(few))
    if len(few) < len(many):
        return few[begin:] == many[begin + 1 :]
    is_other_letter = few[begin + 1 :] == many[begin + 1 :]
    return is_other_letter or (
        few[begin : begin + 2] == many[begin : begin + 2][::-1]
        and few[begin + 2 :] == many[begin + 2 :]
    )
