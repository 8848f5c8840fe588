"""Tables whose headings and answers are in German or French, or in the program’s own words."""

import json
import re
from pathlib import Path

import pytest

from aicode_desktop import languages
from aicode_desktop.check.gap_table import GapColumn, column_under, status_in
from aicode_desktop.drafts.cells import Skipped
from aicode_desktop.drafts.columns import Column, column_for
from aicode_desktop.drafts.table import models_in
from aicode_desktop.model.draft import (
    ComputeMethod,
    MarketStatus,
    Modality,
    Model,
    SystemicRisk,
)
from aicode_desktop.model.gap import MeasureStatus
from aicode_desktop.words import tr
from tests.spreadsheets import open_document, workbook

TABLES = Path(__file__).parents[3] / "resources" / "tables"

GERMAN = [
    ["Modellname", "Version oder Kennung", "Unionsmarkt", "Datum des Inverkehrbringens",
     "Erzeugt", "Trainingsrechenaufwand (FLOP)", "Schätzmethode", "Anmerkungen",
     "Systemisches Risiko?", "Sicherheit und Gefahrenabwehr", "Quelloffen", "Geändert aus"],
    ["Kaamos", "2.1", "in Verkehr gebracht", "10.3.2026",
     "Text, Code sowie Bilder", "4,2 · 10^25", "Hardware", "71 Tage",
     "Ja", "ja", "nein", "k. A."],
]  # fmt: skip
FRENCH = [
    ["Nom du modèle", "Version ou identifiant", "Marché de l’Union", "Date de mise sur le marché",
     "Il peut générer", "Calcul d’entraînement, en FLOP", "Méthode d’estimation", "Remarques",
     "Risque systémique ?", "Sûreté et sécurité", "Licence libre et ouverte",
     "Modifié à partir de"],
    ["Kaamos", "2.1", "mis sur le marché", "2026-03-10",
     "texte, code et images", "4,2 × 10²⁵", "matériel", "71 jours",
     "Oui", "oui", "non", "néant"],
]  # fmt: skip


def kaamos(*, compute: str, note: str) -> Model:
    return Model(
        name="Kaamos",
        version="2.1",
        market_status=MarketStatus.PLACED,
        market_date="2026-03-10",
        modalities=(Modality.TEXT, Modality.CODE, Modality.IMAGE),
        training_compute_flop=compute,
        compute_method=ComputeMethod.HARDWARE,
        compute_note=note,
        systemic_risk=SystemicRisk.YES,
        under_safety_and_security=True,
    )


def semicolons(rows: list[list[str]]) -> bytes:
    return "".join(";".join(row) + "\r\n" for row in rows).encode()


@pytest.mark.parametrize("written", [semicolons, workbook, open_document])
@pytest.mark.parametrize(
    ("rows", "model"),
    [
        pytest.param(GERMAN, kaamos(compute="4,2 · 10^25", note="71 Tage"), id="de"),
        pytest.param(FRENCH, kaamos(compute="4,2 × 10²⁵", note="71 jours"), id="fr"),
    ],
)
def test_a_table_in_german_or_french_is_read_from_every_kind_of_file(
    written: object, rows: list[list[str]], model: Model
) -> None:
    assert callable(written)
    imported = models_in(written(rows))
    assert (imported.models, imported.skipped) == ((model,), ())
    assert imported.ignored_columns == ()


@pytest.mark.parametrize("language", languages.shipped())
def test_what_the_pages_ask_is_a_heading_in_each_language(language: str) -> None:
    with languages.written_in(language):
        asked = {
            tr("Version or identifier"): Column.VERSION,
            tr("Union market"): Column.MARKET_STATUS,
            tr("It can generate"): Column.MODALITIES,
            tr("Training compute, in FLOP"): Column.TRAINING_COMPUTE,
            tr("Estimated by"): Column.COMPUTE_METHOD,
            tr("How it was estimated"): Column.COMPUTE_NOTE,
            tr("Does it pose systemic risk?"): Column.SYSTEMIC_RISK,
            tr("Safety and Security chapter"): Column.UNDER_CHAPTER,
            tr("This model comes under the chapter"): Column.UNDER_CHAPTER,
            tr("Released under a free and open-source licence"): Column.OPEN_SOURCE,
            tr("Modified from"): Column.MODIFIED_FROM,
            tr("Training compute of the original, in FLOP"): Column.ORIGINAL_COMPUTE,
            tr("Does the original pose systemic risk?"): Column.ORIGINAL_RISK,
            tr("Compute of the modification, in FLOP"): Column.MODIFICATION_COMPUTE,
            tr("10²⁵ FLOP met, or known to be met, on"): Column.THRESHOLD_DATE,
        }
    assert {heading: column_for(heading) for heading in asked} == asked


@pytest.mark.parametrize("language", languages.shipped())
def test_the_headings_that_the_dialog_names_are_known(language: str) -> None:
    with languages.written_in(language):
        hint = tr(
            "Headings: Name, Version, Market status, Date, Modalities, Training compute, Systemic"
            " risk."
        )
    named = hint.rpartition(":")[2].rstrip(".").split(", ")
    assert [column_for(each) for each in named] == [
        Column.NAME,
        Column.VERSION,
        Column.MARKET_STATUS,
        Column.MARKET_DATE,
        Column.MODALITIES,
        Column.TRAINING_COMPUTE,
        Column.SYSTEMIC_RISK,
    ]


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("noch nicht in Verkehr gebracht", MarketStatus.PLANNED),
        ("pas encore sur le marché", MarketStatus.PLANNED),
        ("nicht auf dem Markt", MarketStatus.UNANSWERED),
        ("nicht geplant", MarketStatus.UNANSWERED),
        ("non prévu", MarketStatus.UNANSWERED),
        ("n’est pas sur le marché", MarketStatus.UNANSWERED),
        ("not planned", MarketStatus.UNANSWERED),
    ],
)
def test_a_denial_in_any_language_is_not_taken_for_its_opposite(
    answer: str, status: MarketStatus
) -> None:
    (model,) = models_in(f"Name\tStatus\nA\t{answer}\n").models
    assert model.market_status is status


@pytest.mark.parametrize("answer", ["Ja?", "ja, wohl", "oui ?", "vielleicht", "peut-être non"])
def test_an_answer_that_is_not_sure_is_told_and_not_taken(answer: str) -> None:
    imported = models_in(f"Modell\tSystemisches Risiko\nA\t{answer}\n")
    assert imported.models == (Model(name="A"),)
    told = Skipped(2, "Systemisches Risiko", f"“{answer}” is not understood.")
    assert imported.skipped == (told,)


def test_what_a_model_cannot_generate_is_not_taken_for_what_it_can() -> None:
    imported = models_in("Modell\tModalitäten\nA\tText, kein Bild\n")
    assert imported.models == (Model(name="A"),)
    assert len(imported.skipped) == 1


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Maßnahme Nr.", GapColumn.MEASURE),
        ("Unsere Maßnahme", GapColumn.OWN_MEASURE),
        ("Zuständig", GapColumn.OWNER),
        ("Bis wann?", GapColumn.DATE),
        ("N°", GapColumn.MEASURE),
        ("Notre mesure", GapColumn.OWN_MEASURE),
        ("Justificatifs", GapColumn.EVIDENCE),
        ("Échéance", GapColumn.DATE),
        ("État d’avancement", GapColumn.STATUS),
        ("Deadline", GapColumn.DATE),
    ],
)
def test_a_table_of_measures_is_known_by_what_people_call_its_columns(
    heading: str, column: GapColumn
) -> None:
    assert column_under(heading) is column


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("erledigt", MeasureStatus.IN_PLACE),
        ("Mise en œuvre", MeasureStatus.IN_PLACE),
        ("teilweise umgesetzt", MeasureStatus.PARTLY),
        ("à faire", MeasureStatus.PLANNED),
        ("n/a", MeasureStatus.NOT_APPLICABLE),
        ("entfällt", MeasureStatus.NOT_APPLICABLE),
        ("–", MeasureStatus.UNANSWERED),
        ("erledigt?", None),
        ("nicht umgesetzt", None),
    ],
)
def test_how_far_a_measure_has_come_is_read_in_each_language(
    typed: str, status: MeasureStatus | None
) -> None:
    assert status_in(typed) is status


def test_each_language_that_ships_knows_the_same_meanings() -> None:
    def meanings(block: dict[str, object], above: str = "") -> set[str]:
        found = set()
        for key, value in block.items():
            name = f"{above}.{key}"
            found |= meanings(value, name) if isinstance(value, dict) else {name}
        return found

    known = {file.stem: json.loads(file.read_text()) for file in TABLES.glob("*.json")}
    assert set(known) == set(languages.shipped())
    assert len({frozenset(meanings(block)) for block in known.values()}) == 1


def test_the_words_are_written_as_they_are_compared() -> None:
    for file in TABLES.glob("*.json"):
        text = file.read_text(encoding="utf-8")
        strange = set(re.findall(r"[^\x00-\x7f]", text)) - {"✓"}
        assert not strange, f"{file.name}: {strange} never stands in what is compared"
