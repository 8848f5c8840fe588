"""The answers that the program has, by their keys, and what a person calls them."""

from collections.abc import Mapping
from functools import cache

from aicode_desktop.check.form_answers import ROWS, shown_choices
from aicode_desktop.model.commission_form import SIGNATURE
from aicode_desktop.words import Catalogue, in_use, tr


def answer_names() -> tuple[tuple[str, str], ...]:
    """Return each answer that a person may pick for a place to write in, and what it is called."""
    return (
        ("provider.legal_name", tr("Provider: legal name")),
        ("provider.legal_name_latin", tr("Provider: name in Latin letters")),
        ("provider.legal_form", tr("Provider: legal form")),
        ("provider.register", tr("Provider: register")),
        ("provider.register_number", tr("Provider: register number")),
        ("provider.lei", tr("Provider: LEI")),
        ("provider.address", tr("Provider: whole address")),
        ("provider.address.street", tr("Provider: street")),
        ("provider.address.postal_code", tr("Provider: postal code")),
        ("provider.address.city", tr("Provider: town")),
        ("address.place_line", tr("Provider: postal code and town")),
        ("provider.address.region", tr("Provider: region")),
        ("provider.address.country", tr("Provider: country")),
        ("provider.website", tr("Provider: website")),
        ("provider.status", tr("Provider: today’s or potential future")),
        ("contact.name", tr("Contact: name")),
        ("contact.role", tr("Contact: role")),
        ("contact.email", tr("Contact: e-mail address")),
        ("contact.phone", tr("Contact: telephone")),
        ("representative.name", tr("Authorised representative: name")),
        ("representative.address", tr("Authorised representative: address")),
        ("representative.email", tr("Authorised representative: e-mail address")),
        ("representative.mandate_date", tr("Authorised representative: date of the mandate")),
        ("signatories.name", tr("Signatory {n}: name")),
        ("signatories.position", tr("Signatory {n}: position")),
        ("signatories.name_and_position", tr("Signatory {n}: name and position")),
        ("signatories.email", tr("Signatory {n}: e-mail address")),
        ("signatories.authority.basis", tr("Signatory {n}: basis of authority")),
        ("signatories.authority.reference", tr("Signatory {n}: reference of authority")),
        ("signatories.authority.date", tr("Signatory {n}: date of authority")),
        (f"signatories.{SIGNATURE}", tr("Signatory {n}: signature")),
        ("chapters.transparency", tr("Chapter Transparency")),
        ("chapters.copyright", tr("Chapter Copyright")),
        ("chapters.safety_and_security", tr("Chapter Safety and Security")),
        ("systemic_risk_outlook", tr("Outlook on systemic risk")),
        ("models", tr("Models: all names")),
        ("models.name", tr("Model {n}: name")),
        ("models.version", tr("Model {n}: version")),
        ("models.market_date", tr("Model {n}: placed on the market")),
        ("models.modalities", tr("Model {n}: kinds of output")),
        ("models.training_compute_flop", tr("Model {n}: training compute")),
        ("models.systemic_risk", tr("Model {n}: systemic risk")),
        ("covered_models", tr("Models under Safety and Security: all names")),
        ("covered_models.name", tr("Model {n} under Safety and Security: name")),
        ("covered_models.version", tr("Model {n} under Safety and Security: version")),
        ("covered_models.market_date", tr("Model {n} under Safety and Security: on the market")),
        ("covered_models.modalities", tr("Model {n} under Safety and Security: kinds of output")),
        (
            "covered_models.training_compute_flop",
            tr("Model {n} under Safety and Security: compute"),
        ),
        ("covered_models.systemic_risk", tr("Model {n} under Safety and Security: systemic risk")),
        ("listing.answer", tr("Public list: agreed or not")),
        ("listing.name", tr("Public list: name")),
        ("statements.confirms_authority", tr("Statement of authority")),
        ("place", tr("Place of signature")),
        ("date", tr("Today’s date")),
        ("place_and_date", tr("Place and today’s date")),
        ("document_number", tr("Number of the document")),
    )


@cache
def _names_in(_language: Catalogue) -> Mapping[str, str]:
    return dict(answer_names())


def name_of(key: str) -> str:
    """Return what the answer *key* is called; of a box also for which answer it is ticked."""
    bare, _, wanted = key.partition("=")
    row = ROWS.fullmatch(bare)
    general = f"{row[1]}.{row[3]}" if row else bare
    name = _names_in(in_use()).get(general, bare)
    if row:
        name = name.replace("{n}", str(int(row[2]) + 1))
    if not wanted:
        return name
    shown = _choice_for(bare).get(wanted, {}).get("en", wanted)
    return tr("{question}: {answer}", question=name, answer=shown)


def is_answer(key: str) -> bool:
    """Return whether *key* is one that this program knows."""
    bare, equals, wanted = key.partition("=")
    row = ROWS.fullmatch(bare)
    name = _names_in(in_use()).get(f"{row[1]}.{row[3]}" if row else bare)
    if name is None or ("{n}" in name) != bool(row):
        return False
    return not equals or wanted in _choice_for(bare)


def values_of(key: str) -> tuple[str, ...]:
    """Return the answers that a question may have, for boxes to be ticked; none for plain text."""
    return tuple(_choice_for(key))


def _choice_for(key: str) -> Mapping[str, Mapping[str, str]]:
    row = ROWS.fullmatch(key)
    if row:
        return shown_choices("signatory.authority.basis") if row[3] == "authority.basis" else {}
    return shown_choices(key)


def pickable(*, is_check: bool, counts: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """Return the answers that may be picked for a place, each with what it is called.

    *counts* say how many ``signatories``, ``models`` and ``covered_models`` there are.
    """
    found: list[str] = []
    for general, _ in answer_names():
        rows, dot, rest = general.partition(".")
        keys = [general]
        if dot and rows in counts:
            keys = [f"{rows}[{number}].{rest}" for number in range(counts[rows])]
        for key in keys:
            found += [f"{key}={value}" for value in values_of(key)] if is_check else [key]
    return tuple((key, name_of(key)) for key in found)
