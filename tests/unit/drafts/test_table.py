"""Models from a CSV file or from the cells of a spreadsheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.cells import ROW_LIMIT, TABLE_LIMIT_BYTES, Skipped
from aicode_desktop.drafts.table import ImportedModels, models_in
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.draft import (
    ComputeMethod,
    MarketStatus,
    Modality,
    Model,
    SystemicRisk,
)

WHOLE = [
    ["Model name", "Version", "On the market?", "Date", "Modalities", "Training compute (FLOP)",
     "Method", "Remarks", "Systemic risk?", "S&S"],
    ["Kaamos", "2.1", "placed", "2026-03-10", "text, code and images", "4.2e25",
     "hardware", "71 days", "yes", "x"],
]  # fmt: skip
KAAMOS = Model(
    name="Kaamos",
    version="2.1",
    market_status=MarketStatus.PLACED,
    market_date="2026-03-10",
    modalities=(Modality.TEXT, Modality.CODE, Modality.IMAGE),
    training_compute_flop="4.2e25",
    compute_method=ComputeMethod.HARDWARE,
    compute_note="71 days",
    systemic_risk=SystemicRisk.YES,
    under_safety_and_security=True,
)


def table(delimiter: str, *, quote: bool = False) -> str:
    mark = '"' if quote else ""
    return "".join(delimiter.join(f"{mark}{cell}{mark}" for cell in row) + "\r\n" for row in WHOLE)


def one(name: str, **columns: str) -> Model:
    headings, cells = ["name", *columns], [name, *columns.values()]
    imported = models_in("\t".join(headings) + "\n" + "\t".join(cells) + "\n")
    (model,) = imported.models
    return model


@pytest.mark.parametrize(
    "content",
    [
        table("\t"),
        table(";"),
        table(";", quote=True),
        table(",", quote=True),
        "sep=;\r\n" + table(";"),
        table(";").encode(),
        table(";").encode("utf-8-sig"),
        table(";").encode("utf-16"),
        table(";").encode("utf-16-le"),
        table(";").encode("utf-16-be"),
    ],
    ids=["tab", "semicolon", "quoted", "comma", "sep", "utf8", "mark", "utf16", "le", "be"],
)
def test_a_table_is_read_however_the_spreadsheet_wrote_it(content: str | bytes) -> None:
    assert models_in(content) == ImportedModels(
        models=(KAAMOS,), columns=tuple(WHOLE[0]), ignored_columns=(), skipped=()
    )


def test_western_files_from_windows_keep_their_letters() -> None:
    assert models_in("Name\nMaré – Texto\n".encode("cp1252")).models == (
        Model(name="Maré – Texto"),
    )


def test_the_field_names_of_the_draft_are_headings_too() -> None:
    assert one(
        "A",
        training_compute_flop="1e24",
        compute_method="architecture",
        compute_note="6PD",
        market_status="planned",
        market_date="2027",
        systemic_risk="under_assessment".replace("_", " "),
        under_safety_and_security="no",
    ) == Model(
        name="A",
        training_compute_flop="1e24",
        compute_method=ComputeMethod.ARCHITECTURE,
        compute_note="6PD",
        market_status=MarketStatus.PLANNED,
        market_date="2027",
        systemic_risk=SystemicRisk.UNDER_ASSESSMENT,
    )


def test_a_single_column_without_heading_is_a_list_of_names() -> None:
    assert models_in("Alpha\nBeta\n").models == (Model(name="Alpha"), Model(name="Beta"))


def test_a_table_without_a_name_column_is_not_guessed_at() -> None:
    imported = models_in("a,b\n1,2\n")
    assert imported.models == ()
    assert imported.skipped == (Skipped(1, "", "No column has the heading “Name”."),)


def test_a_column_that_is_not_understood_is_named_and_passed_over() -> None:
    imported = models_in("Name,Colour\nA,blue\n")
    assert imported.models == (Model(name="A"),)
    assert (imported.columns, imported.ignored_columns) == (("Name",), ("Colour",))


@pytest.mark.parametrize(
    "cell", ['=HYPERLINK("x")', "+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1"]
)
def test_a_formula_is_never_taken(cell: str) -> None:
    imported = models_in(f"Name\tVersion\nA\t{cell}\n")
    assert imported.models == (Model(name="A"),)
    assert imported.skipped == (Skipped(2, "Version", "This looks like a formula."),)


def test_a_cell_that_is_not_understood_is_told_with_its_place() -> None:
    imported = models_in("Name,Systemic risk,Modalities\nA,perhaps,smell\n")
    assert imported.models == (Model(name="A"),)
    assert imported.skipped == (
        Skipped(2, "Systemic risk", "“perhaps” is not understood."),
        Skipped(2, "Modalities", "“smell” is not understood."),
    )


@pytest.mark.parametrize("answer", ["not on the market", "not available", "no", "unknown"])
def test_a_denial_is_not_taken_for_its_opposite(answer: str) -> None:
    assert one("A", status=answer).market_status is MarketStatus.UNANSWERED


@pytest.mark.parametrize("answer", ["yes, maybe", "not yes", "no?", "noticed"])
def test_an_answer_about_systemic_risk_must_be_the_whole_cell(answer: str) -> None:
    assert one("A", systemic_risk=answer).systemic_risk is SystemicRisk.UNANSWERED


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("2026-03-10 00:00:00", "2026-03-10"),
        ("10.3.2026", "2026-03-10"),
        ("25/12/2026", "2026-12-25"),
        ("12/25/2026", "2026-12-25"),
        ("4/4/2026", "2026-04-04"),
        ("03/04/2026", "03/04/2026"),  # could be either; the checks will ask
        ("12 March 2026", "2026-03-12"),
        ("March 12th, 2026", "2026-03-12"),
        ("12. März 2026", "2026-03-12"),
        ("le 1er août 2026", "2026-08-01"),
        ("Sept. 2026", "2026-09"),
        ("1 or 2 March 2026", "1 or 2 March 2026"),
        ("end of March 2026", "end of March 2026"),
        ("31.2.2026", "31.2.2026"),
        ("Q3 2026", "Q3 2026"),
        ("2027", "2027"),
    ],
)
def test_a_date_is_put_in_order_only_where_it_can_be_read_in_one_way(
    typed: str, taken: str
) -> None:
    assert one("A", date=typed).market_date == taken


@pytest.mark.parametrize(
    ("heading", "cell", "status", "day"),
    [
        ("Placed on the market", "2026-03-12", MarketStatus.PLACED, "2026-03-12"),
        ("Placed on the market", "12 March 2026", MarketStatus.PLACED, "2026-03-12"),
        ("Placed on the market", "planned, January 2027", MarketStatus.PLANNED, "2027-01"),
        ("Geplant für", "März 2027", MarketStatus.PLANNED, "2027-03"),
        ("Market status", "placed", MarketStatus.PLACED, ""),
    ],
)
def test_a_date_under_the_market_is_the_day_that_the_heading_means(
    heading: str, cell: str, status: MarketStatus, day: str
) -> None:
    imported = models_in(f"Name\t{heading}\nA\t{cell}\n")
    assert imported.models == (Model(name="A", market_status=status, market_date=day),)
    assert not imported.skipped


def test_a_date_under_the_market_that_is_not_understood_is_told_and_the_status_taken() -> None:
    imported = models_in("Name\tPlaced on the market\nA\tplanned Q1 2027\nB\ttomorrow\n")
    assert imported.models == (Model(name="A", market_status=MarketStatus.PLANNED), Model(name="B"))
    assert imported.skipped == (
        Skipped(2, "Placed on the market", "“planned Q1 2027”: the date in it is not understood."),
        Skipped(3, "Placed on the market", "“tomorrow” is not understood."),
    )


def test_a_date_under_the_market_gives_way_to_a_column_of_dates() -> None:
    imported = models_in("Name\tDate\tMarket status\nA\t2026-03\tplaced 2025\n")
    (model,) = imported.models
    assert (model.market_status, model.market_date) == (MarketStatus.PLACED, "2026-03")


def test_blank_rows_and_dashes_are_nothing() -> None:
    assert models_in("Name,Version\n,\nA,–\n - ,n/a\n").models == (Model(name="A"),)


def test_text_marked_as_text_by_the_spreadsheet_loses_the_mark() -> None:
    assert one("'A").name == "A"


def test_controls_and_turned_text_do_not_come_in() -> None:
    assert models_in('Name,Version\n"A\x07\u202eB","1\n2"\n').models == (
        Model(name="AB", version="1 2"),
    )


def test_rows_beyond_the_limit_are_told_and_not_read() -> None:
    imported = models_in("Name\n" + "A\n" * ROW_LIMIT)
    assert len(imported.models) == ROW_LIMIT - 1
    assert imported.skipped == (
        Skipped(ROW_LIMIT + 1, "", f"Rows after the first {ROW_LIMIT:,} were not read."),
    )


def test_a_table_beyond_all_measure_is_refused() -> None:
    with pytest.raises(CannotReadFileError, match="larger than 20 MB"):
        models_in("x" * (TABLE_LIMIT_BYTES + 1))


def test_a_cell_beyond_what_a_table_holds_ends_the_reading_with_a_reason() -> None:
    imported = models_in('Name\nA\n"' + "x" * 200_000 + '"\n')
    assert imported.models == (Model(name="A"),)
    assert "stray quotation mark" in imported.skipped[0].reason


@pytest.mark.parametrize("content", ["", b"", "\n\n", b"\xef\xbb\xbf", b"\xff\xfe", "sep=;\n"])
def test_an_empty_table_holds_nothing(content: str | bytes) -> None:
    assert models_in(content) == ImportedModels((), (), (), ())


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_any_content_is_read_or_refused_as_no_spreadsheet(content: str | bytes) -> None:
    is_spreadsheet = isinstance(content, bytes) and content[:4] in {b"PK\3\4", b"\xd0\xcf\x11\xe0"}
    try:
        read = models_in(content)
    except CannotReadFileError:
        read = None
    assert read is not None or is_spreadsheet


@given(st.lists(st.lists(st.text(max_size=8), min_size=3, max_size=3), max_size=4))
def test_any_cells_are_read_without_failing(cells: list[list[str]]) -> None:
    rows = [["name", "date", "systemic risk"], *cells]
    assert isinstance(models_in("\n".join("\t".join(row) for row in rows)), ImportedModels)


def test_a_quotation_mark_never_closed_is_told_with_its_row_and_swallows_nothing() -> None:
    imported = models_in('Name;Version\nAda;1\n"Bela;2\nCleo;3\n')
    assert imported.models == (Model(name="Ada", version="1"),)
    assert [skipped.row for skipped in imported.skipped] == [3]
    assert "stray quotation mark" in imported.skipped[0].reason


def test_cells_beyond_the_last_heading_are_told() -> None:
    imported = models_in("Name;Version\nAda;1;kept?\n")
    assert imported.skipped == (Skipped(2, "", "“kept?” stands beyond the last heading."),)


def test_a_second_column_about_the_same_is_told_cell_by_cell() -> None:
    imported = models_in("Name;Compute;FLOP\nAda;1e24;2e24\nBela;;3e24\n")
    assert [model.training_compute_flop for model in imported.models] == ["1e24", "3e24"]
    assert [(skipped.row, skipped.column) for skipped in imported.skipped] == [(2, "FLOP")]


def test_an_encoding_that_had_to_be_guessed_is_told() -> None:
    assert "not in UTF-8" in models_in("Name\nМодель\n".encode("cp1251")).remark
    assert models_in("Name\nМодель\n".encode()).remark == ""


def test_what_helps_to_see_where_a_model_stands_has_columns_too() -> None:
    assert one(
        "A",
        is_open_source="yes",
        modified_from="Basis",
        original_compute_flop="3,4·10^24",
        original_systemic_risk="no",
        modification_compute_flop="1e24",
        threshold_date="01.02.2026",
    ) == Model(
        name="A",
        is_open_source=True,
        modified_from="Basis",
        original_compute_flop="3,4·10^24",
        original_systemic_risk=SystemicRisk.NO,
        modification_compute_flop="1e24",
        threshold_date="2026-02-01",
    )


def test_a_hundred_thousand_rows_are_read_to_the_last() -> None:
    imported = models_in("Name;FLOP\n" + "Ada;3,4·10^24\n" * 99_999)
    assert len(imported.models) == 99_999
    assert imported.skipped == ()
