"""A term of law has one translation, the one of ``terminology.json``, in every sentence."""

import json
import re

import pytest

from tests.translations.languages import FOLDER
from tests.translations.ts_file import read

# The part of each term that stands whatever its case and number; English, German, French.
STEMS = {
    "AI Office": ("künstliche intelligenz", "bureau (?:européen )?de l’ia"),
    "systemic risk": ("systemisch", "systémique"),
    "Signatory Form": ("unterzeichnerformular", "formulaires? de signataire"),
    "authorised representative": ("bevollmächtigte", "mandataire"),
    "Code of Practice": ("praxisleitf(?:a|ä)den", "codes? de bonne pratique"),
    "general-purpose AI model": ("allgemeinem verwendungszweck", "à usage général"),
    "Union market": ("unionsmarkt", "marché de l’union"),
    "placed on the market": ("in verkehr gebracht|inverkehrbringen", "mise? sur le marché"),
    "serious incident": ("schwerwiegende[nrs]? vorf", "incidents? graves?"),
    "downstream provider": ("nachgelagerte", "en aval"),
    "high-impact capabilities": ("hohem wirkungsgrad", "à fort impact"),
    "rights reservation": ("rechtsvorbehalt", "réserves? de droits"),
    "presumption of conformity": ("konformitätsvermutung", "présomption de conformité"),
    "Safety and Security": ("sicherheit und gefahrenabwehr", "(?:sûreté et (?:de )?sécurité)"),
    "qualified electronic signature": (
        "qualifizierten? elektronischen? signatur",
        "signature électronique qualifiée",
    ),
    "trusted list": ("vertrauensliste", "listes? de confiance"),
}


@pytest.mark.parametrize(("code", "place"), [("de", 0), ("fr", 1)])
def test_a_term_of_law_is_said_as_the_table_has_it(code: str, place: int) -> None:
    found = []
    for each in read(FOLDER / f"aicode_{code}.ts"):
        if not each.is_finished:
            continue
        english = _plain(f"{each.message.source} {each.message.many}")
        said = _plain(" ".join(each.texts))
        found += [
            f"{each.message.source[:80]} | {each.texts[0][:80]}"
            for term, stems in STEMS.items()
            if re.search(rf"\b{re.escape(term.casefold())}", english)
            and not re.search(stems[place], said)
        ]
    assert "\n".join(found) == ""


def _plain(text: str) -> str:
    """Return *text* in small letters on one line, without the title of the Commission’s page."""
    return " ".join(re.sub(r"AI Office invites[^”“»]*", "", text).casefold().split())


def test_each_term_of_the_regulation_names_its_article_and_how_sure_it_is() -> None:
    table = json.loads((FOLDER / "terminology.json").read_text(encoding="utf-8"))
    for term in table["terms_of_the_regulation"]:
        assert term["source"].startswith(("Art.", "Annex"))
        for code in ("de", "fr"):
            assert term[code]["grade"] in table["grades"]
