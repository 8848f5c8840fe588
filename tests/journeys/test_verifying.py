"""Verification by command line: reports, trust from roots and lists, many files at once."""

import json
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from tests import hostile_signed, pki, trusted_lists
from tests.documents import example, rendered, signed
from tests.journeys.conftest import Aicode

COMMISSION = pki.issue(number=41, name=pki.subject("Signer of the list of the lists"))
GREECE = pki.issue(number=42, name=pki.subject("Signer of the Greek list"))
SIGNED = signed(rendered(example())).pdf


@pytest.fixture
def form(tmp_path: Path) -> Path:
    (tmp_path / "signed.pdf").write_bytes(SIGNED)
    (tmp_path / "root.pem").write_bytes(pki.root().pem)
    return tmp_path / "signed.pdf"


@pytest.fixture
def lists(tmp_path: Path) -> tuple[object, ...]:
    """Return the options that load two trusted lists, which name the issuer of every test key."""
    lotl = trusted_lists.list_of_lists(COMMISSION, [("EL", GREECE)])
    (tmp_path / "lotl.xml").write_bytes(lotl)
    (tmp_path / "el.xml").write_bytes(trusted_lists.national_list(GREECE, pki.root()))
    (tmp_path / "commission.pem").write_bytes(COMMISSION.pem)
    named = ("--trusted-list", "lotl.xml", "--trusted-list", "el.xml")
    return (*named, "--trusted-list-signer", "commission.pem")


def test_trust_is_reported_and_required_on_demand(aicode: Aicode, form: Path) -> None:
    assert aicode("verify", form).code == 0
    assert aicode("verify", form, "--require-trust").code == 1
    assert aicode("verify", form, "--require-trust", "--trust", "root.pem").code == 0


@pytest.mark.parametrize("ending", ["pdf", "xml", "json"])
def test_a_report_is_written_once(ending: str, aicode: Aicode, form: Path, tmp_path: Path) -> None:
    said = aicode("verify", form, "--report", f"report.{ending}")

    assert said.code == 0, said.err
    assert "Acrobat" in said.out
    written = (tmp_path / f"report.{ending}").read_bytes()
    assert written.startswith({"pdf": b"%PDF-", "xml": b"<?xml", "json": b"{"}[ending])
    assert aicode("verify", form, "--report", f"report.{ending}").code == 3
    assert (tmp_path / f"report.{ending}").read_bytes() == written


def test_a_report_on_an_altered_file_is_written_and_the_exit_code_says_so(
    aicode: Aicode, form: Path, tmp_path: Path
) -> None:
    altered = hostile_signed.SOUND_BYTES_BUT_ADDED_TO["page-added"](SIGNED)
    form.write_bytes(altered)

    said = aicode("verify", form, "--report", "report.xml")

    assert said.code == 1
    assert b"total-failed" in (tmp_path / "report.xml").read_bytes()


def test_a_report_is_about_one_file(aicode: Aicode, form: Path) -> None:
    assert aicode("verify", form, form, "--report", "report.pdf").code == 2


def test_lists_are_named_with_their_dates_and_trusted(
    aicode: Aicode, form: Path, lists: tuple[object, ...]
) -> None:
    said = aicode("verify", form, "--require-trust", *lists)

    assert said.code == 0, said.err
    assert "Trusted list EL (Test Operator), number 42, issued 1 November 2026" in said.err


def test_a_list_that_nobody_known_signed_stops_everything(
    aicode: Aicode, form: Path, lists: tuple[object, ...]
) -> None:
    said = aicode("verify", form, *lists[:4])

    assert said.code == 3
    assert "The signature of the trusted list “lotl.xml” does not hold." in said.err
    assert said.out == ""


def test_the_particulars_say_qualified_where_the_lists_do(
    aicode: Aicode, lists: tuple[object, ...], tmp_path: Path
) -> None:
    draft = next(path for path in examples() if "voluntary" in path.stem)
    qualified = trusted_lists.qualified_signatory(pki.root())
    (tmp_path / "key.p12").write_bytes(qualified.p12())
    (tmp_path / "key.txt").write_text(pki.PASSPHRASE, encoding="utf-8")
    key = ("--key", "key.p12", "--passphrase-file", "key.txt")
    assert aicode("render", draft, "-o", "form.pdf").code == 0
    assert aicode("sign", "form.pdf", *key, "-o", "signed.pdf").code == 0

    said = aicode("verify", "signed.pdf", *lists, "--report", "report.json")

    assert said.code == 0, said.err
    (signature,) = json.loads((tmp_path / "report.json").read_bytes())["signatures"]
    assert signature["detail"]["is_qualified"] is True
    assert signature["detail"]["indication"] == "TOTAL-PASSED"


def test_several_files_end_in_a_table(aicode: Aicode, form: Path, tmp_path: Path) -> None:
    (tmp_path / "text.pdf").write_bytes(b"no PDF")

    said = aicode("verify", form, "text.pdf", "missing.pdf")

    assert said.code == 1
    table = said.out[said.out.index("3 files:") :]
    assert [line.split(maxsplit=1) for line in table.splitlines()[1:]] == [
        ["1", "signed and unaltered"],
        ["1", "no readable PDF"],
        ["1", "could not be opened"],
    ]


def test_several_files_are_one_json_list(aicode: Aicode, form: Path, tmp_path: Path) -> None:
    (tmp_path / "text.pdf").write_bytes(b"no PDF")

    said = aicode("verify", form, "text.pdf", "missing.pdf", "--json")

    rows = json.loads(said.out)
    assert [row["verdict"] for row in rows] == ["signed", "unreadable"]
    assert said.code == 1
    assert json.loads(aicode("verify", "missing.pdf", "--json").out) == []
