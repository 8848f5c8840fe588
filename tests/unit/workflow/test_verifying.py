import dataclasses
import io
import json
import pickle
from pathlib import Path

import pikepdf
import pytest

from aicode_desktop.errors import CannotReadFileError, CannotWriteError
from aicode_desktop.model.signed import Trust, Verdict
from aicode_desktop.render.engine import metadata
from aicode_desktop.workflow import reports
from aicode_desktop.workflow.verifying import (
    FEWEST_FOR_PROCESSES,
    TrustSources,
    report_file,
    verify,
    verify_files,
)
from tests import hostile_signed, pki
from tests.documents import example, rendered, signed

UNSIGNED = rendered(example()).pdf
SIGNED = signed(rendered(example())).pdf
ALTERED = hostile_signed.SOUND_BYTES_BUT_ADDED_TO["page-added"](SIGNED)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    contents = [SIGNED, UNSIGNED, ALTERED, b"no PDF"] * (FEWEST_FOR_PROCESSES // 4)
    paths = [tmp_path / f"{number}.pdf" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return [*paths, tmp_path / "missing.pdf"]


@pytest.mark.parametrize("processes", [1, 2])
def test_many_files_come_back_in_their_order_however_many_processes_work(
    processes: int, files: list[Path]
) -> None:
    trust = TrustSources(roots=(pki.root().pem,))

    outcomes = list(verify_files(files, at=pki.NOW, trust=trust, processes=processes))

    assert [outcome.name for outcome in outcomes] == [str(file) for file in files]
    verdicts = [outcome.report.verdict for outcome in outcomes if outcome.report]
    expected = [Verdict.SIGNED, Verdict.UNSIGNED, Verdict.ALTERED, Verdict.UNREADABLE]
    assert verdicts == expected * (FEWEST_FOR_PROCESSES // 4)
    first = outcomes[0].report
    assert first is not None
    assert first.signatures[0].trust is Trust.TRUSTED
    assert outcomes[-1].report is None
    assert outcomes[-1].problem is not None
    assert "missing.pdf" in outcomes[-1].problem[0]


@pytest.mark.parametrize(
    "change", [*hostile_signed.SOUND_BYTES_BUT_ADDED_TO, *hostile_signed.ALTERED]
)
def test_among_many_files_a_forged_one_gets_the_verdict_it_gets_alone(change: str) -> None:
    forge = {**hostile_signed.SOUND_BYTES_BUT_ADDED_TO, **hostile_signed.ALTERED}[change]
    forged = forge(SIGNED)

    assert (
        verify(forged, at=pki.NOW, with_pages=False).verdict is verify(forged, at=pki.NOW).verdict
    )


def test_pages_that_lie_under_a_sound_signature_are_found_or_said_not_to_be_looked_at() -> None:
    lying = signed_with_another_page()

    alone, among_many = verify(lying, at=pki.NOW), verify(lying, at=pki.NOW, with_pages=False)

    assert alone.verdict is Verdict.ALTERED
    assert alone.differences
    assert not alone.are_pages_left_out
    assert among_many.verdict is Verdict.SIGNED
    assert among_many.are_pages_left_out
    assert json.loads(reports.report_json(among_many))["pages_left_out"] is True


def signed_with_another_page() -> bytes:
    """Return a form whose first page was changed before it was signed."""
    form = rendered(example())
    changed = io.BytesIO()
    with pikepdf.open(io.BytesIO(form.pdf)) as opened:
        contents = opened.pages[0].obj.Contents
        contents.write(contents.read_bytes() + b"\n0 0 300 300 re f")
        opened.save(changed)
    return signed(dataclasses.replace(form, pdf=changed.getvalue())).pdf


def test_an_outcome_holds_what_was_found_and_not_the_file(files: list[Path]) -> None:
    outcome = next(verify_files(files, at=pki.NOW, trust=TrustSources(), processes=1))

    # Ten thousand of them pass between processes, and wait in the window.
    assert len(pickle.dumps(outcome)) < len(SIGNED) / 20


def test_a_form_of_another_layout_is_said_to_be_held_to_less(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(metadata, "LAYOUT", metadata.LAYOUT + 1)

    report = verify(SIGNED, at=pki.NOW, with_detail=True)

    assert report.verdict is Verdict.SIGNED
    assert "Another version of this program laid the form out" in report.sentence
    plain = json.loads(reports.report_json(report))
    assert plain["sentence"] == report.sentence


@pytest.mark.parametrize(
    "trust",
    [TrustSources(lists=(("list.xml", b"<a/>"),)), TrustSources(roots=(b"no certificate",))],
)
def test_a_false_list_or_root_stops_before_any_file_is_looked_at(
    trust: TrustSources, files: list[Path]
) -> None:
    with pytest.raises(CannotReadFileError):
        next(verify_files(files, at=pki.NOW, trust=trust))


def test_particulars_are_there_where_they_are_asked_for() -> None:
    (without,) = verify(SIGNED, at=pki.NOW).signatures
    (signature,) = verify(SIGNED, at=pki.NOW, with_detail=True).signatures

    assert without.detail is None
    detail = signature.detail
    assert detail is not None
    assert (detail.revision, detail.revision_count) == (2, 2)
    assert detail.later_changes == ()
    assert detail.permission == "Filling in forms and further signatures are permitted (P=2)."
    assert [one.holder for one in detail.path] == [signature.certificate.holder, "Test Root"]
    assert detail.byte_range[0] == 0
    assert sum(detail.byte_range[2:]) == len(SIGNED)


def test_what_a_second_signature_changed_is_said_of_the_first() -> None:
    joint = signed(rendered(example("joint-signatories-outside-the-union"))).pdf

    first, second = verify(joint, at=pki.NOW, with_detail=True).signatures

    assert first.detail is not None
    assert second.detail is not None
    assert first.detail.later_changes == (
        "The file was added to once.",
        "Form fields filled in: Signature2.",
        "Only signatures and entries in forms were added.",
    )
    assert second.detail.later_changes == ()


def test_the_json_report_has_the_indication_and_the_particulars() -> None:
    plain = json.loads(reports.report_json(verify(SIGNED, at=pki.NOW, with_detail=True)))

    detail = plain["signatures"][0]["detail"]
    assert (detail["indication"], detail["sub_indication"]) == (
        "INDETERMINATE",
        "NO_CERTIFICATE_CHAIN_FOUND",
    )
    assert "Acrobat" in plain["in_acrobat"]


def test_the_report_in_words_has_answer_and_particulars() -> None:
    report = verify(SIGNED, at=pki.NOW, with_detail=True)

    said = report_file(report, ending=".txt", name="a.pdf", at=pki.NOW).decode()

    assert report.sentence in said.splitlines()
    for line in (
        f"What Acrobat shows: {report.in_acrobat}",
        "    INDETERMINATE (NO_CERTIFICATE_CHAIN_FOUND)",
        "Coverage: The whole file.",
        "Time-stamps: None",
        "Trusted lists: None was loaded.",
    ):
        assert line in said.splitlines()


def test_a_report_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(CannotWriteError, match="of the kind"):
        report_file(verify(SIGNED, at=pki.NOW), ending=".odt", name="a.pdf", at=pki.NOW)


@pytest.mark.parametrize("change", [*hostile_signed.SOUND_BYTES_BUT_ADDED_TO])
def test_every_report_can_be_made_of_a_file_that_was_tampered_with(change: str) -> None:
    altered = hostile_signed.SOUND_BYTES_BUT_ADDED_TO[change](SIGNED)
    report = verify(altered, at=pki.NOW, with_detail=True)

    assert report.verdict is Verdict.ALTERED
    assert "red cross" in report.in_acrobat
    pdf = report_file(report, ending=".pdf", name="altered.pdf", at=pki.NOW)
    assert pdf.startswith(b"%PDF-")
