"""Findings about addresses: postal ones with their country, and e-mail."""

from collections.abc import Iterator

from aicode_desktop.check.grounds import block, warn
from aicode_desktop.check.reading import country_code_meant, country_name, is_email
from aicode_desktop.model.draft import Address
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr

_ADDRESSES_OF_THE_COMMISSION = ("@ec.europa.eu", ".ec.europa.eu")


def address_findings(address: Address, field: str) -> Iterator[Finding]:
    """Yield what is wrong with a postal address."""
    if not address.street:
        yield warn(
            "street_missing",
            f"{field}.street",
            tr("The address has no street."),
            source="program",
        )
    if not address.city:
        yield block(
            "city_missing", f"{field}.city", tr("Give the town of the address."), source="program"
        )
    yield from _country_findings(address.country, f"{field}.country")


def email_findings(email: str, field: str) -> Iterator[Finding]:
    """Yield what is wrong with a typed e-mail address."""
    if email and not is_email(email):
        yield block(
            "email_shape",
            field,
            tr("This is not one plain e-mail address."),
            source="rfc_5321",
        )
    elif email.casefold().endswith(_ADDRESSES_OF_THE_COMMISSION):
        yield warn(
            "email_of_the_commission",
            field,
            tr("This is an address of the Commission; give one where the provider is reached."),
            source="faq_1",
        )


def _country_findings(country: str, field: str) -> Iterator[Finding]:
    meant = country_code_meant(country)
    if not country:
        yield block("country_missing", field, tr("Give the country."), source="program")
    elif meant:
        yield block(
            "country_unknown",
            field,
            tr("The ISO code for {country} is {code}.", country=country_name(meant), code=meant),
            source="iso_3166",
        )
    elif country_name(country) is None:
        yield block(
            "country_unknown",
            field,
            tr("“{code}” is not an ISO country code of two letters.", code=country[:20]),
            source="iso_3166",
        )
