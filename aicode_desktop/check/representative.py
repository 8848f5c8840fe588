"""Findings about the authorised representative in the Union (AI Act, Art. 54)."""

from collections.abc import Iterator
from datetime import date

from aicode_desktop.check.addresses import address_findings, email_findings
from aicode_desktop.check.grounds import block, note, warn
from aicode_desktop.check.reading import country_name, date_in, is_in_eea, is_in_union
from aicode_desktop.model.draft import Provider, ProviderStatus, Representative
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr


def representative_findings(provider: Provider, *, today: date) -> Iterator[Finding]:
    """Yield what is wrong with the representative, or that one is missing."""
    country = provider.address.country
    representative = provider.representative
    is_outside = country_name(country) is not None and not is_in_union(country)
    if representative != Representative():
        yield from _mandate_findings(representative, today=today)
        if country and is_in_union(country):
            yield note(
                "representative_not_needed",
                "provider.representative.name",
                tr("A provider established in the Union needs no authorised representative."),
                source="act_54",
            )
    elif is_outside and provider.status is ProviderStatus.POTENTIAL_FUTURE_PROVIDER:
        yield note(
            "representative_later",
            "provider.representative.name",
            tr(
                "From outside the Union you appoint an authorised representative in the Union "
                "before you place a model on its market."
            ),
            source="act_54",
        )
    elif is_outside and is_in_eea(country):
        yield note(
            "representative_in_eea",
            "provider.representative.name",
            tr(
                "{country} is in the European Economic Area but not in the Union; ask your counsel "
                "whether you need an authorised representative.",
                country=country_name(country),
            ),
            source="act_54",
        )
    elif is_outside:
        yield warn(
            "representative_missing",
            "provider.representative.name",
            tr(
                "A provider outside the Union appoints an authorised representative in the Union "
                "by written mandate, unless the exception for open-source models applies."
            ),
            source="act_54",
        )


def _mandate_findings(representative: Representative, *, today: date) -> Iterator[Finding]:
    field = "provider.representative"
    if not representative.name:
        yield block(
            "representative_name_missing",
            f"{field}.name",
            tr("Name the authorised representative."),
            source="act_54",
        )
    yield from address_findings(representative.address, f"{field}.address")
    country = representative.address.country
    if country_name(country) is not None and not is_in_union(country):
        yield block(
            "representative_outside_union",
            f"{field}.address.country",
            tr("The authorised representative must be established in the Union."),
            source="act_54",
        )
    if not representative.email:
        yield block(
            "representative_email_missing",
            f"{field}.email",
            tr("Give an e-mail address of the authorised representative."),
            source="program",
        )
    yield from email_findings(representative.email, f"{field}.email")
    mandate_date = date_in(representative.mandate_date)
    if not representative.mandate_date:
        yield warn(
            "mandate_date_missing",
            f"{field}.mandate_date",
            tr("Give the date of the written mandate."),
            source="act_54",
        )
    elif mandate_date is None:
        yield block(
            "mandate_date_unreadable",
            f"{field}.mandate_date",
            tr("Write the date as year, month and day, such as 2026-11-23."),
            source="iso_8601",
        )
    elif mandate_date > today:
        yield warn(
            "mandate_date_in_future",
            f"{field}.mandate_date",
            tr("The mandate is dated in the future."),
            source="act_54",
        )
