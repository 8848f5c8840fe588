"""Findings about the statements: authority confirmed, the public list, place."""

from collections.abc import Iterator

from aicode_desktop.check.grounds import block, note, warn
from aicode_desktop.model.draft import Draft, ListingAnswer
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr


def statement_findings(draft: Draft) -> Iterator[Finding]:
    """Yield what is wrong with the listing, the statements and the place of signing."""
    listing, provider = draft.listing, draft.provider
    if listing.answer is ListingAnswer.UNANSWERED:
        yield block(
            "listing_unanswered",
            "listing.answer",
            tr("Say whether you agree to be listed publicly as a signatory."),
            source="faq_5",
        )
    if listing.answer is ListingAnswer.AGREE and not listing.name:
        yield block(
            "listing_name_missing",
            "listing.name",
            tr("Give the name exactly as it is to be listed."),
            source="faq_5",
        )
    elif (
        listing.answer is ListingAnswer.AGREE
        and provider.legal_name
        and listing.name not in {provider.legal_name, provider.legal_name_latin}
    ):
        yield note(
            "listing_name_differs",
            "listing.name",
            tr("The listed name differs from the legal name; check that this is what you want."),
            source="faq_5",
        )
    if not draft.statements.confirms_authority:
        yield block(
            "authority_unconfirmed",
            "statements.confirms_authority",
            tr("Confirm that the signatory has the power to bind the provider."),
            source="faq_2",
        )
    if not draft.place:
        yield block("place_missing", "place", tr("Give the place of signing."), source="program")
    if not draft.document_number:
        yield warn(
            "document_number_missing",
            "document_number",
            tr("Without a number this document is hard to tell from a later one; give it one."),
            source="program",
        )
