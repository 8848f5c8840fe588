"""A key of one’s own, from the making to a form that was signed with it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.model.codec import decode
from tests.journeys.conftest import Aicode

ONE_SIGNATORY = next(path for path in examples() if "voluntary" in path.stem)


@pytest.fixture
def make(aicode: Aicode, tmp_path: Path) -> Callable[..., object]:
    draft = decode(ONE_SIGNATORY.read_bytes())
    (tmp_path / "passphrase").write_text("four words of mine\n", encoding="utf-8")
    signatory = draft.signatories[0]
    return lambda *more: aicode(
        "key", "--name", signatory.name_latin or signatory.name,
        "--provider", draft.provider.legal_name_latin or draft.provider.legal_name,
        "--country", draft.provider.address.country, "-o", "own.p12", *more,
    )  # fmt: skip


def test_a_form_is_submitted_with_a_key_made_here(
    aicode: Aicode, make: Callable[..., object], tmp_path: Path
) -> None:
    made = make("--passphrase-file", "passphrase")
    assert made.code == 0, made.err  # type: ignore[attr-defined]
    assert "It does not prove:" in made.out  # type: ignore[attr-defined]
    assert "four words" not in made.out + made.err  # type: ignore[attr-defined]
    assert (tmp_path / "own.p12").stat().st_mode & 0o077 == 0

    key = ("--key", "own.p12", "--passphrase-file", "passphrase")
    said = aicode("submit", ONE_SIGNATORY, *key, "--out", "record")
    assert said.code == 0, said.err
    verified = aicode("verify", "record/data/signed-form.pdf")
    assert verified.code == 0
    assert "usual for a self-issued one" in verified.out
