"""Time-stamped forms, and the renewal of kept ones, by command line."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.model.codec import decode
from tests import pki
from tests.journeys.conftest import Aicode
from tests.timestamp_service import LIST_URL, Reply, Service, serving

ONE_SIGNATORY = next(path for path in examples() if "voluntary" in path.stem)


@pytest.fixture
def service(loopback: str) -> Iterator[Service]:
    with serving(loopback) as running:
        yield running


@pytest.fixture
def key(tmp_path: Path) -> tuple[str, ...]:
    """Return the options of a key, beside the list of what its issuer revoked."""
    signatory = decode(ONE_SIGNATORY.read_bytes()).signatories[0]
    name = pki.subject(signatory.name_latin or signatory.name)
    issued = pki.issue(name=name, issuer=pki.root(), revocations_at=LIST_URL)
    (tmp_path / "key.p12").write_bytes(issued.p12())
    (tmp_path / "passphrase").write_text(pki.PASSPHRASE, encoding="utf-8")
    (tmp_path / "root.crl").write_bytes(pki.revocation_list(pki.root()))
    return ("--key", "key.p12", "--passphrase-file", "passphrase")


def test_a_form_is_submitted_at_the_highest_level(
    aicode: Aicode, service: Service, key: tuple[str, ...]
) -> None:
    said = aicode(
        "submit", ONE_SIGNATORY, *key, "--timestamp", service.url, "--level", "lta",
        "--revocation", "root.crl", "--out", "record",
    )  # fmt: skip

    assert said.code == 0, said.err
    assert aicode("verify", "record/data/signed-form.pdf").code == 0
    assert "PAdES B-LTA" in aicode("verify", "record/data/signed-form.pdf", "--json").out


def test_a_kept_form_is_renewed_into_a_new_file(
    aicode: Aicode, service: Service, key: tuple[str, ...], tmp_path: Path
) -> None:
    aicode("render", ONE_SIGNATORY, "-o", "form.pdf")
    signed = aicode("sign", "form.pdf", *key, "-o", "signed.pdf")
    assert "PAdES B-B" in signed.out
    before = (tmp_path / "signed.pdf").read_bytes()

    said = aicode(
        "renew", "signed.pdf", "-o", "renewed.pdf", "--timestamp", service.url,
        "--revocation", "root.crl",
    )  # fmt: skip

    assert said.code == 0, said.err
    assert "PAdES B-LTA" in said.out
    assert "Time-stamp by Test Time-stamps" in said.out
    assert (tmp_path / "signed.pdf").read_bytes() == before
    assert (tmp_path / "renewed.pdf").read_bytes().startswith(before)
    assert aicode("verify", "renewed.pdf").code == 0
    again = aicode("renew", "renewed.pdf", "-o", "renewed.pdf", "--timestamp", service.url)
    assert again.code == 3


def test_an_unreachable_service_leaves_nothing_and_offers_the_plain_level(
    aicode: Aicode, service: Service, key: tuple[str, ...], tmp_path: Path
) -> None:
    aicode("render", ONE_SIGNATORY, "-o", "form.pdf")
    service.reply = Reply(status=503)

    said = aicode("sign", "form.pdf", *key, "--timestamp", service.url, "-o", "signed.pdf")

    assert said.code == 6
    assert "status 503" in said.err
    assert "B-B" in said.err
    assert not (tmp_path / "signed.pdf").exists()


def test_what_is_missing_for_a_level_is_named(
    aicode: Aicode, service: Service, key: tuple[str, ...]
) -> None:
    aicode("render", ONE_SIGNATORY, "-o", "form.pdf")

    said = aicode(
        "sign", "form.pdf", *key, "--timestamp", service.url, "--level", "lt", "-o", "signed.pdf"
    )

    assert said.code == 6
    assert "What “Test Root” has revoked is not known" in said.err
    assert LIST_URL in said.err


def test_the_archive_says_which_record_needs_a_time_stamp_and_renews_it(
    aicode: Aicode, service: Service, key: tuple[str, ...], tmp_path: Path
) -> None:
    aicode("submit", ONE_SIGNATORY, *key, "--out", "record")
    assert aicode("archive", "--root", "records", "import", "record").code == 0
    (folder,) = (path for path in (tmp_path / "records").iterdir() if path.name[0] not in "._")
    before = (folder / "data/signed-form.pdf").read_bytes()

    asked = ("archive", "--root", "records", "renew", "--within", "40000")
    needing = aicode(*asked)
    renewed = aicode(*asked, "--timestamp", service.url, "--revocation", "root.crl")

    assert needing.code == 1
    assert "No time-stamp lies over it" in needing.out
    assert renewed.code == 0, renewed.err
    assert (folder / "data/signed-form.pdf").read_bytes() == before
    (form,) = (tmp_path / "records/_later").rglob("renewed-form.pdf")
    assert form.read_bytes().startswith(before)
    assert "PAdES B-LTA" in aicode("verify", form, "--json").out
    assert "its last time-stamp ends" in aicode(*asked).out
    assert aicode("archive", "--root", "records", "verify").code == 0


@pytest.mark.outside("openssl")
def test_the_chain_of_the_archive_is_time_stamped_and_openssl_agrees(
    aicode: Aicode, service: Service, key: tuple[str, ...], tmp_path: Path
) -> None:
    aicode("submit", ONE_SIGNATORY, *key, "--out", "record")
    aicode("archive", "--root", "records", "import", "record")

    said = aicode("archive", "--root", "records", "stamp", "--timestamp", service.url)
    checked = aicode("archive", "--root", "records", "verify")

    assert said.code == 0, said.err
    assert "Entry 1, and all before it, existed on" in checked.out
    (tmp_path / "root.pem").write_bytes(pki.root().pem)
    told = subprocess.run(
        ["openssl", "ts", "-verify", "-data", "000001.json", "-in", "000001.tst", "-token_in",
         "-CAfile", tmp_path / "root.pem", "-attime", str(int(pki.NOW.timestamp()))],
        cwd=tmp_path / "records/_chain/000", capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Verification: OK" in told.stdout + told.stderr, told.stderr

    stamp = tmp_path / "records/_chain/000/000001.tst"
    stamp.write_bytes(stamp.read_bytes()[:-1] + b"\x00")
    broken = aicode("archive", "--root", "records", "verify", "--hashes-only")
    assert broken.code == 1
    assert "The time-stamp beside entry 1 is false" in broken.out
