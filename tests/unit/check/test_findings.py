"""What the checks find, each in its field, with its severity and its source."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.examples import examples
from aicode_desktop.check.findings import findings_in
from aicode_desktop.check.sources import Grade, sources
from aicode_desktop.model.codec import decode, encode
from aicode_desktop.model.draft import (
    Address,
    Authority,
    AuthorityBasis,
    ChapterAnswer,
    ChapterAnswers,
    ComputeMethod,
    Draft,
    Listing,
    ListingAnswer,
    MarketStatus,
    Model,
    OptOutReasons,
    ProviderStatus,
    Representative,
    Signatory,
    Statements,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.model.finding import Finding, Severity

TODAY = date(2026, 11, 23)
BLOCK, WARN, NOTE = Severity.BLOCK, Severity.WARN, Severity.NOTE
SIGN, OPT_OUT = ChapterAnswer.SIGN, ChapterAnswer.OPT_OUT

COMPLETE = decode(examples()[0].read_bytes())
VOLUNTARY = decode(examples()[1].read_bytes())
OUTSIDE = decode(examples()[4].read_bytes())
OUTLOOK_HAS = SystemicRiskOutlook.HAS

Change = Callable[[Draft], Draft]


def provider(**fields: Any) -> Change:
    return lambda draft: replace(draft, provider=replace(draft.provider, **fields))


def address(**fields: Any) -> Change:
    return lambda draft: provider(address=replace(draft.provider.address, **fields))(draft)


def contact(**fields: Any) -> Change:
    return lambda draft: provider(contact=replace(draft.provider.contact, **fields))(draft)


def representative(**fields: Any) -> Change:
    return lambda draft: provider(representative=replace(draft.provider.representative, **fields))(
        draft
    )


def signatory(**fields: Any) -> Change:
    return lambda draft: replace(
        draft, signatories=(replace(draft.signatories[0], **fields), *draft.signatories[1:])
    )


def authority(basis: AuthorityBasis, *values: str) -> Change:
    return signatory(authority=Authority(basis, *values))


def model(**fields: Any) -> Change:
    return lambda draft: replace(
        draft, models=(replace(draft.models[0], **fields), *draft.models[1:])
    )


def draft_with(**fields: Any) -> Change:
    return lambda draft: replace(draft, **fields)


def found(draft: Draft, *, today: date = TODAY) -> dict[tuple[str, str], Finding]:
    return {(f.code, f.field): f for f in findings_in(draft, today=today)}


BOARD, POWER = AuthorityBasis.BOARD_RESOLUTION, AuthorityBasis.POWER_OF_ATTORNEY
STATUTORY = AuthorityBasis.STATUTORY_REPRESENTATIVE

CASES: list[tuple[Severity, str, str, Change, str]] = [
    # provider
    (BLOCK, "legal_name_missing", "provider.legal_name", provider(legal_name=" "), "FAQ"),
    (
        WARN,
        "legal_name_latin_missing",
        "provider.legal_name_latin",
        provider(legal_name="Ελληνική Νόηση Α.Ε."),
        "Rule",
    ),
    (
        WARN,
        "legal_name_latin_in_other_script",
        "provider.legal_name_latin",
        provider(legal_name_latin="Ellinikí Νόηση"),
        "Rule",
    ),
    (
        WARN,
        "legal_name_of_a_group",
        "provider.legal_name",
        provider(legal_name="Rauhala Group"),
        "FAQ",
    ),
    (BLOCK, "legal_form_missing", "provider.legal_form", provider(legal_form=""), "Rule"),
    (
        WARN,
        "legal_form_differs",
        "provider.legal_form",
        provider(legal_name="Revontuli S.A.S.", legal_form="SA"),
        "Rule",
    ),
    (BLOCK, "register_missing", "provider.register", provider(register=""), "Rule"),
    (
        WARN,
        "register_number_missing",
        "provider.register_number",
        provider(register_number=""),
        "Rule",
    ),
    (BLOCK, "lei_shape", "provider.lei", provider(lei="5493001"), "ISO 17442"),
    (BLOCK, "lei_checksum", "provider.lei", provider(lei="5493001KJTIIGC8Y1R13"), "ISO 17442"),
    (WARN, "street_missing", "provider.address.street", address(street=""), "Rule"),
    (BLOCK, "city_missing", "provider.address.city", address(city=""), "Rule"),
    (BLOCK, "country_missing", "provider.address.country", address(country=""), "Rule"),
    (BLOCK, "country_unknown", "provider.address.country", address(country="XX"), "ISO 3166-1"),
    (BLOCK, "country_unknown", "provider.address.country", address(country="EL"), "ISO 3166-1"),
    (WARN, "website_shape", "provider.website", provider(website="revontuli"), "RFC 3986"),
    (
        BLOCK,
        "status_unanswered",
        "provider.status",
        provider(status=ProviderStatus.UNANSWERED),
        "FAQ, paragraph 1",
    ),
    (BLOCK, "contact_name_missing", "provider.contact.name", contact(name=""), "Rule"),
    (BLOCK, "contact_email_missing", "provider.contact.email", contact(email=""), "Rule"),
    (BLOCK, "email_shape", "provider.contact.email", contact(email="a@b, c@d"), "RFC 5321"),
    (
        WARN,
        "email_of_the_commission",
        "provider.contact.email",
        contact(email="EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu"),
        "FAQ",
    ),
    (
        WARN,
        "domain_nearly_another",
        "provider.contact.email",
        contact(email="sanna@revontuli.exmaple"),
        "Rule",
    ),
    (
        WARN,
        "domain_nearly_another",
        "provider.website",
        provider(website="https://revontulli.example"),
        "Rule",
    ),
    (
        WARN,
        "domain_nearly_another",
        "signatories[0].email",
        signatory(email="aino@revontuli.exampl"),
        "Rule",
    ),
    (WARN, "phone_shape", "provider.contact.phone", contact(phone="on request"), "ITU-T E.164"),
    # representative
    (
        WARN,
        "representative_missing",
        "provider.representative.name",
        address(country="MK"),
        "AI Act, Art. 54",
    ),
    (
        NOTE,
        "representative_in_eea",
        "provider.representative.name",
        address(country="NO"),
        "AI Act, Art. 54",
    ),
    (
        NOTE,
        "representative_not_needed",
        "provider.representative.name",
        representative(name="Mandat EOOD"),
        "AI Act, Art. 54",
    ),
    (
        BLOCK,
        "representative_name_missing",
        "provider.representative.name",
        representative(email="a@b.example"),
        "AI Act, Art. 54",
    ),
    (
        BLOCK,
        "country_missing",
        "provider.representative.address.country",
        representative(name="Mandat EOOD"),
        "Rule",
    ),
    (
        BLOCK,
        "representative_outside_union",
        "provider.representative.address.country",
        representative(name="Mandate Ltd", address=Address("1", "2", "London", "", "GB")),
        "AI Act, Art. 54",
    ),
    (
        BLOCK,
        "representative_email_missing",
        "provider.representative.email",
        representative(name="Mandat EOOD"),
        "Rule",
    ),
    (
        WARN,
        "mandate_date_missing",
        "provider.representative.mandate_date",
        representative(name="Mandat EOOD"),
        "AI Act, Art. 54",
    ),
    (
        BLOCK,
        "mandate_date_unreadable",
        "provider.representative.mandate_date",
        representative(mandate_date="1/9/2026"),
        "ISO 8601",
    ),
    (
        WARN,
        "mandate_date_in_future",
        "provider.representative.mandate_date",
        representative(mandate_date="2026-11-24"),
        "AI Act, Art. 54",
    ),
    # signatory
    (BLOCK, "signatory_missing", "signatories", draft_with(signatories=()), "FAQ, paragraph 2"),
    (BLOCK, "signatory_name_missing", "signatories[0].name", signatory(name=""), "FAQ"),
    (
        WARN,
        "signatory_name_latin_missing",
        "signatories[0].name_latin",
        signatory(name="Ελένη"),
        "Rule",
    ),
    (
        WARN,
        "signatory_name_latin_in_other_script",
        "signatories[0].name_latin",
        signatory(name_latin="Елена"),
        "Rule",
    ),
    (BLOCK, "position_missing", "signatories[0].position", signatory(position=""), "FAQ"),
    (
        WARN,
        "position_seldom_binds",
        "signatories[0].position",
        signatory(position="Executive assistant to the CEO"),
        "FAQ",
    ),
    *(
        (
            WARN,
            "position_seldom_binds",
            "signatories[0].position",
            signatory(position=position),
            "FAQ",
        )
        for position in ("Vorstandsassistentin", "Assistante de direction", "Werkstudent")
    ),
    (BLOCK, "email_shape", "signatories[0].email", signatory(email="aino"), "RFC 5321"),
    (
        BLOCK,
        "authority_basis_unanswered",
        "signatories[0].authority.basis",
        authority(AuthorityBasis.UNANSWERED),
        "FAQ",
    ),
    (
        BLOCK,
        "authority_reference_missing",
        "signatories[0].authority.reference",
        authority(POWER, "", "2026-01-01"),
        "FAQ",
    ),
    (
        WARN,
        "authority_date_missing",
        "signatories[0].authority.date",
        authority(BOARD, "No. 1"),
        "FAQ",
    ),
    (
        BLOCK,
        "authority_date_unreadable",
        "signatories[0].authority.date",
        authority(BOARD, "No. 1", "2026-02-30"),
        "ISO 8601",
    ),
    (
        BLOCK,
        "authority_date_in_future",
        "signatories[0].authority.date",
        authority(BOARD, "No. 1", "2026-11-24"),
        "FAQ",
    ),
    (
        BLOCK,
        "authority_expiry_unreadable",
        "signatories[0].authority.expiry",
        authority(BOARD, "No. 1", "2026-01-01", "soon"),
        "ISO 8601",
    ),
    (
        BLOCK,
        "authority_expired",
        "signatories[0].authority.expiry",
        authority(BOARD, "No. 1", "2026-01-01", "2026-11-22"),
        "FAQ",
    ),
    (
        WARN,
        "authority_expires_soon",
        "signatories[0].authority.expiry",
        authority(BOARD, "No. 1", "2026-01-01", "2026-11-23"),
        "FAQ",
    ),
    (
        BLOCK,
        "authority_ends_before_it_starts",
        "signatories[0].authority.expiry",
        authority(BOARD, "No. 1", "2026-02-01", "2026-01-01"),
        "FAQ",
    ),
    (
        WARN,
        "signatory_twice",
        "signatories[1].name",
        lambda draft: replace(draft, signatories=draft.signatories * 2),
        "FAQ",
    ),
    # chapters
    (BLOCK, "unknown_edition", "edition", draft_with(edition="2026-05-01"), "Code of Practice"),
    (
        BLOCK,
        "chapter_unanswered",
        "chapters.copyright",
        draft_with(chapters=ChapterAnswers(SIGN, ChapterAnswer.UNANSWERED, SIGN)),
        "FAQ",
    ),
    (
        BLOCK,
        "no_chapter_signed",
        "chapters",
        draft_with(chapters=ChapterAnswers(OPT_OUT, OPT_OUT, OPT_OUT)),
        "FAQ",
    ),
    (
        NOTE,
        "chapter_left_out",
        "chapters.transparency",
        draft_with(chapters=ChapterAnswers(OPT_OUT, SIGN, SIGN)),
        "FAQ, paragraph 9",
    ),
    (
        WARN,
        "safety_and_security_left_out",
        "chapters.safety_and_security",
        draft_with(chapters=ChapterAnswers(SIGN, SIGN, OPT_OUT)),
        "FAQ, paragraph 9",
    ),
    (
        BLOCK,
        "systemic_risk_outlook_unanswered",
        "systemic_risk_outlook",
        draft_with(systemic_risk_outlook=SystemicRiskOutlook.UNANSWERED),
        "FAQ, paragraph 7",
    ),
    (
        WARN,
        "systemic_risk_model_not_named",
        "systemic_risk_outlook",
        draft_with(models=()),
        "AI Act, Art. 51(2)",
    ),
    (
        BLOCK,
        "voluntary_model_missing",
        "models",
        draft_with(systemic_risk_outlook=SystemicRiskOutlook.NONE, models=()),
        "FAQ, paragraph 7",
    ),
    # models
    (BLOCK, "model_name_missing", "models[0].name", model(name=""), "FAQ"),
    (
        WARN,
        "model_twice",
        "models[1].name",
        lambda draft: replace(draft, models=draft.models[:1] * 2),
        "Rule",
    ),
    (
        WARN,
        "market_status_unanswered",
        "models[0].market_status",
        model(market_status=MarketStatus.UNANSWERED),
        "Rule",
    ),
    (
        BLOCK,
        "future_provider_with_placed_model",
        "models[0].market_status",
        provider(status=ProviderStatus.POTENTIAL_FUTURE_PROVIDER),
        "FAQ, paragraph 1",
    ),
    (
        BLOCK,
        "market_date_unreadable",
        "models[0].market_date",
        model(market_date="Q3 2026"),
        "ISO 8601",
    ),
    (WARN, "market_date_missing", "models[0].market_date", model(market_date=""), "Rule"),
    (WARN, "market_date_unlikely", "models[0].market_date", model(market_date="2016"), "Rule"),
    (WARN, "market_date_unlikely", "models[0].market_date", model(market_date="2037"), "Rule"),
    (BLOCK, "placed_in_future", "models[0].market_date", model(market_date="2026-12"), "Rule"),
    (
        WARN,
        "planned_in_past",
        "models[0].market_date",
        model(market_status=MarketStatus.PLANNED, market_date="2026-10"),
        "Rule",
    ),
    (
        BLOCK,
        "flop_unreadable",
        "models[0].training_compute_flop",
        model(training_compute_flop="a lot"),
        "Commission Guidelines",
    ),
    (
        WARN,
        "flop_unlikely",
        "models[0].training_compute_flop",
        model(training_compute_flop="1025"),
        "Rule",
    ),
    (
        WARN,
        "flop_unlikely",
        "models[0].training_compute_flop",
        model(training_compute_flop="1e31"),
        "Rule",
    ),
    (
        NOTE,
        "flop_below_general_purpose",
        "models[0].training_compute_flop",
        model(training_compute_flop="1e23"),
        "Commission Guidelines",
    ),
    (
        WARN,
        "compute_method_unanswered",
        "models[0].compute_method",
        model(compute_method=ComputeMethod.UNANSWERED),
        "Commission Guidelines",
    ),
    (
        BLOCK,
        "systemic_risk_unanswered",
        "models[0].systemic_risk",
        model(systemic_risk=SystemicRisk.UNANSWERED),
        "AI Act, Art. 51(2)",
    ),
    (
        BLOCK,
        "systemic_risk_contradiction",
        "models[0].systemic_risk",
        draft_with(systemic_risk_outlook=SystemicRiskOutlook.NONE),
        "FAQ, paragraph 7",
    ),
    (
        WARN,
        "above_threshold_without_systemic_risk",
        "models[0].systemic_risk",
        model(systemic_risk=SystemicRisk.NO, training_compute_flop="1.01e25"),
        "AI Act, Art. 51(2)",
    ),
    (
        NOTE,
        "above_threshold_under_assessment",
        "models[0].systemic_risk",
        model(systemic_risk=SystemicRisk.UNDER_ASSESSMENT),
        "AI Act, Art. 52(1)",
    ),
    (
        BLOCK,
        "model_under_chapter_left_out",
        "models[0].under_safety_and_security",
        draft_with(chapters=ChapterAnswers(SIGN, SIGN, OPT_OUT)),
        "FAQ, paragraph 7",
    ),
    (
        WARN,
        "systemic_risk_model_left_out",
        "models[0].under_safety_and_security",
        model(under_safety_and_security=False),
        "Code of Practice",
    ),
    (
        NOTE,
        "model_beyond_the_chapter",
        "models[0].under_safety_and_security",
        model(systemic_risk=SystemicRisk.NO),
        "AI Act, Art. 56(7)",
    ),
    # statements
    (
        BLOCK,
        "listing_unanswered",
        "listing.answer",
        draft_with(listing=Listing()),
        "FAQ, paragraph 5",
    ),
    (
        BLOCK,
        "listing_name_missing",
        "listing.name",
        draft_with(listing=Listing(ListingAnswer.AGREE, "")),
        "FAQ",
    ),
    (
        NOTE,
        "listing_name_differs",
        "listing.name",
        draft_with(listing=Listing(ListingAnswer.AGREE, "Revontuli")),
        "FAQ",
    ),
    (
        WARN,
        "authority_date_unlikely",
        "signatories[0].authority.date",
        authority(BOARD, "No. 1", "1926-05-14"),
        "Rule",
    ),
    (
        BLOCK,
        "systemic_risk_there_already",
        "models[0].systemic_risk",
        draft_with(systemic_risk_outlook=SystemicRiskOutlook.INTENDS),
        "AI Act, Art. 51(2)",
    ),
    (
        WARN,
        "above_threshold_yet_none",
        "models[0].systemic_risk",
        draft_with(
            systemic_risk_outlook=SystemicRiskOutlook.NONE,
            models=(
                replace(
                    COMPLETE.models[0],
                    systemic_risk=SystemicRisk.UNDER_ASSESSMENT,
                    training_compute_flop="3e25",
                ),
            ),
        ),
        "AI Act, Art. 51(2)",
    ),
    (NOTE, "no_model_named", "models", draft_with(models=(Model(),)), "Rule"),
    (WARN, "document_number_missing", "document_number", draft_with(document_number=" "), "Rule"),
    (
        BLOCK,
        "authority_unconfirmed",
        "statements.confirms_authority",
        draft_with(statements=Statements()),
        "FAQ, paragraph 2",
    ),
    (BLOCK, "place_missing", "place", draft_with(place="\t "), "Rule"),
    # text
    (BLOCK, "unfit_character", "place", draft_with(place="Hel\x07sinki"), "Unicode"),
    (WARN, "hidden_character", "place", draft_with(place="Hel\u200bsinki"), "Unicode"),
    (
        WARN,
        "scripts_mixed",
        "provider.legal_name",
        provider(legal_name="Rеvontuli Frontier Oy"),
        "Unicode",
    ),
    (WARN, "text_long", "place", draft_with(place="H" * 301), "Rule"),
    (
        WARN,
        "text_long",
        "statements.further[0]",
        draft_with(statements=Statements(True, ("x" * 10_001,))),
        "Rule",
    ),
    (
        WARN,
        "other_code",
        "statements.further[0]",
        draft_with(
            statements=Statements(
                True,
                ("We also sign the code on transparency of AI-generated content.",),
            )
        ),
        "Commission",
    ),
    (
        WARN,
        "other_code",
        "provider.contact.email",
        contact(email="cnect-aioffice-code-of-practice-transparency@ec.europa.eu"),
        "Commission",
    ),
    (
        WARN,
        "other_code",
        "notes",
        draft_with(notes="Marking and labelling of AI\u2011generated\ncontent: same signatory"),
        "Commission",
    ),
    (
        WARN,
        "other_code",
        "opt_out_reasons.copyright",
        draft_with(opt_out_reasons=OptOutReasons(copyright="Transparenz KI-generierter Inhalte")),
        "Commission",
    ),
]


def test_the_drafts_that_the_cases_start_from_block_nothing() -> None:
    assert findings_in(COMPLETE, today=TODAY) == ()
    assert findings_in(VOLUNTARY, today=TODAY) == ()


@pytest.mark.parametrize(
    ("severity", "code", "field", "change", "source"),
    CASES,
    ids=[f"{case[1]}-{index}" for index, case in enumerate(CASES)],
)
def test_one_change_gives_the_finding_in_its_field(
    severity: Severity, code: str, field: str, change: Change, source: str
) -> None:
    finding = found(change(COMPLETE))[(code, field)]
    assert finding.severity is severity
    assert finding.source.startswith(source)
    assert finding.sentence[0].isupper() or finding.sentence.startswith("“")
    assert finding.sentence.endswith(".")
    assert "!" not in finding.sentence


def test_every_finding_names_a_field_that_stands_in_the_file() -> None:
    for _, _, _, change, _ in CASES:
        draft = change(COMPLETE)
        stored = json.loads(encode(draft))
        for finding in findings_in(draft, today=TODAY):
            place: Any = stored
            for name, index in re.findall(r"(\w+)(?:\[(\d+)\])?", finding.field):
                place = place[name][int(index)] if index else place[name]


def test_no_sentence_speaks_of_a_presumption_of_conformity() -> None:
    for _, _, _, change, _ in CASES:
        for finding in findings_in(change(COMPLETE), today=TODAY):
            assert "presumption of conformity" not in finding.sentence.casefold()


def test_a_voluntary_signatory_names_only_models_without_systemic_risk() -> None:
    settled = model(systemic_risk=SystemicRisk.UNDER_ASSESSMENT)(VOLUNTARY)
    assert ("voluntary_model_under_assessment", "models[0].systemic_risk") in found(settled)
    with_risk = model(systemic_risk=SystemicRisk.YES)(VOLUNTARY)
    assert ("systemic_risk_contradiction", "models[0].systemic_risk") in found(with_risk)


def test_a_voluntary_signatory_needs_one_model_under_the_chapter_not_just_a_list() -> None:
    none_chosen = replace(
        VOLUNTARY,
        models=tuple(replace(each, under_safety_and_security=False) for each in VOLUNTARY.models),
    )
    assert ("voluntary_model_missing", "models") in found(none_chosen)


def test_a_provider_without_systemic_risk_may_leave_safety_and_security_out_without_a_word() -> (
    None
):
    left_out = replace(
        VOLUNTARY,
        chapters=ChapterAnswers(SIGN, SIGN, OPT_OUT),
        models=tuple(replace(each, under_safety_and_security=False) for each in VOLUNTARY.models),
    )
    assert found(left_out) == {}


def test_ten_to_the_twenty_five_exactly_is_not_above_the_threshold() -> None:
    at_threshold = model(systemic_risk=SystemicRisk.NO, training_compute_flop="10^25")(COMPLETE)
    assert not any(
        code == "above_threshold_without_systemic_risk" for code, _ in found(at_threshold)
    )


def test_a_future_provider_outside_the_union_is_told_of_the_representative_calmly() -> None:
    future = replace(
        provider(representative=Representative(), status=ProviderStatus.POTENTIAL_FUTURE_PROVIDER)(
            OUTSIDE
        ),
        models=(),
    )
    finding = found(future)[("representative_later", "provider.representative.name")]
    assert finding.severity is NOTE


def test_a_provider_in_cyprus_or_on_aland_needs_no_representative() -> None:
    for country in ("CY", "AX"):
        assert not any(
            code.startswith("representative")
            for code, _ in found(address(country=country)(COMPLETE))
        )


def test_an_email_address_that_would_add_a_mail_header_is_blocked() -> None:
    injected = contact(email="a@lab.example\nBcc: b@lab.example")(COMPLETE)
    assert ("email_shape", "provider.contact.email") in found(injected)


def test_statutory_representatives_need_no_reference_and_no_date() -> None:
    assert found(authority(STATUTORY)(COMPLETE)) == {}


def test_an_authority_without_end_or_far_from_it_says_nothing() -> None:
    assert found(authority(POWER, "No. 1", "2026-01-01")(COMPLETE)) == {}
    later = (TODAY + timedelta(days=31)).isoformat()
    assert found(authority(POWER, "No. 1", "2026-01-01", later)(COMPLETE)) == {}


def test_rows_in_which_nothing_is_typed_are_passed_over() -> None:
    padded = replace(
        COMPLETE,
        models=(Model(), *COMPLETE.models),
        signatories=(Signatory(name="  "), *COMPLETE.signatories),
    )
    assert found(padded) == {}


def test_a_blank_form_is_asked_for_everything_in_the_order_of_the_form() -> None:
    blank = Draft(document_number="2026-0001")  # which the program gives
    fields = [finding.field for finding in findings_in(blank, today=TODAY)]
    assert fields[0] == "provider.legal_name"
    assert fields[-1] == "place"
    steps = [field.split(".")[0].split("[")[0] for field in fields]
    assert list(dict.fromkeys(steps)) == [
        "provider",
        "signatories",
        "chapters",
        "systemic_risk_outlook",
        "listing",
        "statements",
        "place",
    ]


def test_findings_of_many_models_keep_the_order_of_the_list() -> None:
    draft = replace(COMPLETE, models=tuple(Model(name=f"M{i}") for i in range(12)))
    fields = [
        f.field for f in findings_in(draft, today=TODAY) if f.code == "systemic_risk_unanswered"
    ]
    assert fields == [f"models[{i}].systemic_risk" for i in range(12)]


def test_the_letters_of_notes_are_not_checked_because_they_are_never_printed() -> None:
    assert found(replace(COMPLETE, notes="to ask \u200b \U0001f600" + "x" * 20_000)) == {}


def test_every_source_has_a_citation_a_date_and_a_grade() -> None:
    assert len({source.citation for source in sources().values()}) == len(sources())
    for source in sources().values():
        assert source.as_of <= TODAY
        assert source.grade in Grade


@given(st.builds(Draft, edition=st.text(), place=st.text(), notes=st.text()))
def test_checking_never_fails_whatever_is_typed(draft: Draft) -> None:
    assert findings_in(draft, today=TODAY)


@given(st.text(), st.text(), st.text())
def test_checking_models_and_people_never_fails_whatever_is_typed(a: str, b: str, c: str) -> None:
    draft = Draft(
        signatories=(Signatory(name=a, email=b, authority=Authority(date=c, expiry=a)),),
        models=(Model(name=a, market_date=b, training_compute_flop=c),),
        provider=replace(
            COMPLETE.provider, legal_name=a, lei=b, website=c, address=Address(country=a)
        ),
    )
    assert findings_in(draft, today=TODAY)


@pytest.mark.parametrize(
    "position", ["Chief Executive Officer", "Assistant Secretary", "Internal Auditor", "Secretary"]
)
def test_a_position_that_may_bind_is_not_doubted(position: str) -> None:
    assert found(signatory(position=position)(COMPLETE)) == {}


@pytest.mark.parametrize("name", ["Nordlicht Group plc", "Gruppe M Oy", "Groupement des Eaux"])
def test_a_name_that_only_speaks_of_a_group_is_not_doubted(name: str) -> None:
    assert ("legal_name_of_a_group", "provider.legal_name") not in found(
        provider(legal_name=name)(COMPLETE)
    )


@pytest.mark.parametrize(
    "email", ["sanna@mail.revontuli.example", "sanna@kanzlei.example", "sanna@Revontuli.Example"]
)
def test_a_domain_of_its_own_or_below_another_is_no_slip(email: str) -> None:
    codes = {code for code, _ in found(contact(email=email)(COMPLETE))}

    assert "domain_nearly_another" not in codes


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Revontuli Oy", "osakeyhtiö"),
        ("Novalume S.A.S.", "sas"),
        ("Umbra, Inc.", "corporation"),
        ("Umbra Ltd", "private company limited by shares, plc"),
        ("Umbra GmbH & Co. KG", "GmbH & Co. KG"),
        ("Agence A", "SA"),
    ],
)
def test_one_legal_form_in_two_spellings_is_no_contradiction(name: str, form: str) -> None:
    codes = {code for code, _ in found(provider(legal_name=name, legal_form=form)(COMPLETE))}

    assert "legal_form_differs" not in codes


@pytest.mark.parametrize(
    "position", ["Generalsekretär", "Secrétaire général", "Assistant Secretary"]
)
def test_a_position_that_may_bind_is_not_questioned(position: str) -> None:
    codes = {code for code, _ in found(signatory(position=position)(COMPLETE))}

    assert "position_seldom_binds" not in codes
