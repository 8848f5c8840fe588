"""Findings about the provider: who is bound, where it is, whom to ask, who represents it."""

import re
from collections.abc import Iterator
from datetime import date

from aicode_desktop.check.addresses import address_findings, email_findings
from aicode_desktop.check.grounds import block, warn
from aicode_desktop.check.reading import has_lei_shape, is_phone, is_website, lei_in
from aicode_desktop.check.representative import representative_findings
from aicode_desktop.check.scripts import is_in_latin_script
from aicode_desktop.model.draft import Provider, ProviderStatus
from aicode_desktop.model.finding import Finding
from aicode_desktop.model.legal_forms import legal_form_at_end
from aicode_desktop.words import tr

# What ends a name without a legal form after it.
_GROUP = re.compile(r"\b(?:group|groupe|gruppe|konzern|gruppo|grupo|groep|grupa)$", re.IGNORECASE)


def provider_findings(provider: Provider, *, today: date) -> Iterator[Finding]:
    """Yield what is wrong with the provider, in the order of the form."""
    yield from _entity_findings(provider)
    yield from address_findings(provider.address, "provider.address")
    if provider.website and not is_website(provider.website):
        yield warn(
            "website_shape",
            "provider.website",
            tr("This does not read as a website; it should start with https:// or http://."),
            source="rfc_3986",
        )
    if provider.status is ProviderStatus.UNANSWERED:
        yield block(
            "status_unanswered",
            "provider.status",
            tr("Say whether this is a provider today or a potential future one."),
            source="faq_1",
        )
    yield from _contact_findings(provider)
    yield from representative_findings(provider, today=today)


def _entity_findings(provider: Provider) -> Iterator[Finding]:
    if not provider.legal_name:
        yield block(
            "legal_name_missing",
            "provider.legal_name",
            tr("Give the legal name of the provider that is to be bound."),
            source="faq_1",
        )
    elif not is_in_latin_script(provider.legal_name) and not provider.legal_name_latin:
        yield warn(
            "legal_name_latin_missing",
            "provider.legal_name_latin",
            tr("The legal name is not in Latin letters; give its Latin form as well."),
            source="program",
        )
    if _GROUP.search(provider.legal_name):
        yield warn(
            "legal_name_of_a_group",
            "provider.legal_name",
            tr("A group is seldom an entity that can sign; give the one that its register knows."),
            source="faq_1",
        )
    if provider.legal_name_latin and not is_in_latin_script(provider.legal_name_latin):
        yield warn(
            "legal_name_latin_in_other_script",
            "provider.legal_name_latin",
            tr("The Latin form of the name has letters that are not Latin."),
            source="program",
        )
    if not provider.legal_form:
        yield block(
            "legal_form_missing",
            "provider.legal_form",
            tr("Give the legal form, so that the right entity is bound."),
            source="program",
        )
    else:
        yield from _legal_form_findings(provider)
    if provider.register_number and not provider.register:
        yield block(
            "register_missing",
            "provider.register",
            tr("Name the register to which the number belongs."),
            source="program",
        )
    if not provider.register_number:
        yield warn(
            "register_number_missing",
            "provider.register_number",
            tr("Without a register number the entity may be confused with another."),
            source="program",
        )
    if provider.lei and not has_lei_shape(provider.lei):
        yield block(
            "lei_shape",
            "provider.lei",
            tr("A Legal Entity Identifier has 20 letters and digits, the last two of them digits."),
            source="iso_17442",
        )
    elif provider.lei and lei_in(provider.lei) is None:
        yield block(
            "lei_checksum",
            "provider.lei",
            tr("The check digits of this identifier do not fit; look for a typing slip."),
            source="iso_17442",
        )


def _legal_form_findings(provider: Provider) -> Iterator[Finding]:
    in_name = legal_form_at_end(provider.legal_name)
    given = legal_form_at_end(provider.legal_form)
    if in_name and given and in_name != given:
        yield warn(
            "legal_form_differs",
            "provider.legal_form",
            tr(
                "The legal name ends with another legal form, “{form}”; look which is right.",
                form=provider.legal_name.split()[-1],
            ),
            source="program",
        )


def _contact_findings(provider: Provider) -> Iterator[Finding]:
    contact = provider.contact
    if not contact.name:
        yield block(
            "contact_name_missing",
            "provider.contact.name",
            tr("Name the person whom the AI Office can ask."),
            source="program",
        )
    if not contact.email:
        yield block(
            "contact_email_missing",
            "provider.contact.email",
            tr("Give an e-mail address that the AI Office can write to."),
            source="program",
        )
    yield from email_findings(contact.email, "provider.contact.email")
    if contact.phone and not is_phone(contact.phone):
        yield warn(
            "phone_shape",
            "provider.contact.phone",
            tr("This does not read as a telephone number, such as +32 2 555 01 00."),
            source="e_164",
        )
