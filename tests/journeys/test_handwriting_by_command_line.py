"""A handwriting in the signature block, by command line."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from aicode_desktop.check.examples import examples
from tests.hostile_pictures import FIT, UNFIT
from tests.journeys.conftest import Aicode, Keys

ONE = next(path for path in examples() if "voluntary" in path.stem)
JOINT = next(path for path in examples() if "joint" in path.stem)


@pytest.fixture
def marks(tmp_path: Path) -> list[object]:
    (tmp_path / "ines.png").write_bytes(FIT["transparent"]())
    (tmp_path / "joao.jpg").write_bytes(FIT["turned-with-remarks"]())
    return ["--mark", "ines.png", "--mark", "joao.jpg"]


def pictures_in(file: Path) -> int:
    with pikepdf.open(BytesIO(file.read_bytes())) as pdf:
        streams = (each for each in pdf.objects if isinstance(each, pikepdf.Stream))
        return sum(each.stream_dict.get("/Subtype") == "/Image" for each in streams)


def test_each_signatory_of_a_joint_form_has_a_handwriting(
    aicode: Aicode, keys_for: Callable[[Path], Keys], marks: list[object], tmp_path: Path
) -> None:
    said = aicode("submit", JOINT, *keys_for(JOINT).options, *marks, "--out", "record")

    assert said.code == 0, said.err
    signed = tmp_path / "record" / "data" / "signed-form.pdf"
    assert pictures_in(signed) == 2
    assert aicode("verify", signed).code == 0


def test_a_form_is_signed_with_a_handwriting_and_without(
    aicode: Aicode, keys_for: Callable[[Path], Keys], marks: list[object], tmp_path: Path
) -> None:
    assert aicode("render", ONE, "-o", "form.pdf").code == 0
    options = keys_for(ONE).options

    assert aicode("sign", "form.pdf", *options, *marks[:2], "-o", "with.pdf").code == 0
    assert aicode("sign", "form.pdf", *options, "-o", "without.pdf").code == 0

    assert pictures_in(tmp_path / "with.pdf") == 1
    assert pictures_in(tmp_path / "without.pdf") == 0


def test_a_handwriting_is_never_guessed_to_be_somebodys(
    aicode: Aicode, keys_for: Callable[[Path], Keys], marks: list[object], tmp_path: Path
) -> None:
    said = aicode("submit", JOINT, *keys_for(JOINT).options, *marks[:2], "--out", "record")

    assert said.code == 2
    assert "--mark once for each key" in said.err
    assert not (tmp_path / "record").exists()


@pytest.mark.parametrize("name", ["animated", "four-thousand-million-pixels", "plain-text"])
def test_what_is_no_picture_is_refused_before_the_passphrase_is_asked(
    name: str, aicode: Aicode, keys_for: Callable[[Path], Keys], tmp_path: Path
) -> None:
    assert aicode("render", ONE, "-o", "form.pdf").code == 0
    (tmp_path / "mark.png").write_bytes(UNFIT[name]())
    key = keys_for(ONE).options[:2]

    said = aicode("sign", "form.pdf", *key, "--mark", "mark.png", "-o", "signed.pdf")

    assert said.code == 3
    assert "The picture of the handwriting" in said.err
    assert "Nothing was signed" in said.err
    assert "passphrase" not in said.err
    assert not (tmp_path / "signed.pdf").exists()
