"""Hand-over files and returns as bytes: what comes back is what went in, or is refused."""

import hashlib
import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.handover import handover_bytes, handover_in, return_bytes, return_in
from aicode_desktop.drafts.parcel import packed, unpacked
from aicode_desktop.errors import AicodeError, HandoverRefusedError
from aicode_desktop.model.codec import canonical_json, decode_submission
from aicode_desktop.model.handover import Handover, Return
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.review import Acknowledgement
from tests.documents import example
from tests.fakes import MIDDAY

CARRIED = canonical_json(without_internal_fields(example()))
PDF = b"%PDF-1.7 stands for a form"
HANDOVER = Handover(
    id="one",
    turn=1,
    prepared_by="Inês",
    prepared_at=MIDDAY,
    program="0.1.0",
    content=DocumentContent(DocumentKind.FORM, decode_submission(CARRIED), CARRIED),
    pdf=PDF,
    file_digest=hashlib.sha256(PDF).hexdigest(),
    brief_pdf=b"%PDF-1.7 stands for a brief",
    acknowledgements=(Acknowledgement("code", "place", "A warning.", "Inês", "It is right."),),
    reply_to="age1x",
)
PACKED = handover_bytes(HANDOVER)
RETURN = Return(
    "one",
    MIDDAY,
    signed_pdf=b"%PDF-1.7 signed",
    comment="Line one\nline two",
    public_key="age1of-who-signed",
)


def test_a_handover_and_a_return_come_back_as_they_were() -> None:
    assert handover_in(PACKED) == HANDOVER
    assert handover_bytes(HANDOVER) == PACKED
    assert return_in(return_bytes(RETURN)) == RETURN
    assert repr(HANDOVER) == "<Handover>"


def test_any_program_opens_what_is_inside() -> None:
    with zipfile.ZipFile(io.BytesIO(PACKED)) as inside:
        assert inside.testzip() is None
        assert inside.read("form.pdf") == PDF
        assert inside.read("submission.json") == CARRIED


@pytest.mark.parametrize("name", ["form.pdf", "submission.json", "brief.pdf"])
def test_a_part_with_another_digest_is_refused(name: str) -> None:
    files = files_in(PACKED)
    other = canonical_json(replace(HANDOVER.content.draft, place="Elsewhere"))
    files[name] = other if name.endswith("json") else b"%PDF-1.7 another"
    with pytest.raises(HandoverRefusedError, match=name):
        handover_in(packed(files))


@pytest.mark.parametrize("name", ["form.pdf", "submission.json", "handover.json", "brief.pdf"])
def test_a_part_that_is_missing_is_refused(name: str) -> None:
    files = files_in(PACKED)
    del files[name]
    with pytest.raises(HandoverRefusedError):
        handover_in(packed(files))


def test_a_newer_handover_says_what_to_do() -> None:
    files = files_in(PACKED)
    manifest = files["handover.json"]
    files["handover.json"] = manifest.replace(b'"schema_version": 1', b'"schema_version": 2')
    with pytest.raises(HandoverRefusedError, match="newer version"):
        handover_in(packed(files))


def test_a_return_is_no_handover_and_a_handover_no_return() -> None:
    for read, content in ((handover_in, return_bytes(RETURN)), (return_in, PACKED)):
        with pytest.raises(HandoverRefusedError):
            read(content)


def with_path_names() -> bytes:
    return zipped({"../../evil.json": b"x", "handover.json": b"{}"})


def with_a_bomb() -> bytes:
    return zipped({"form.pdf": bytes(50_000_000)}, compression=zipfile.ZIP_DEFLATED)


def with_a_name_twice() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as parcel:
        parcel.writestr("form.pdf", b"one")
        with pytest.warns(UserWarning, match="Duplicate"):
            parcel.writestr("form.pdf", b"two")
    return stream.getvalue()


def with_parts_that_overlap() -> bytes:
    # Two entries that point to the same bytes, so that together they are more than the file.
    one = zipped({"form.pdf": bytes(1000)})
    two = zipped({"form.pdf": bytes(1000), "brief.pdf": b""})
    directory = one.index(b"PK\x01\x02")
    entry = one[directory : one.index(b"PK\x05\x06")]
    end = bytearray(two[-22:])
    end[12:16] = (2 * len(entry)).to_bytes(4, "little")
    end[16:20] = directory.to_bytes(4, "little")
    twin = entry.replace(b"form.pdf", b"form.pdg")
    return one[:directory] + entry + twin + bytes(end)


def with_a_huge_directory() -> bytes:
    return zipped({f"{number}": b"" for number in range(5_000)})


@pytest.mark.parametrize(
    "hostile",
    [
        with_path_names,
        with_a_bomb,
        with_a_name_twice,
        with_parts_that_overlap,
        with_a_huge_directory,
        lambda: PACKED + b"more",
        lambda: PACKED + PACKED[:-1],
        lambda: b"",
    ],
)
def test_a_hostile_parcel_is_refused(hostile: object) -> None:
    content: bytes = hostile()  # type: ignore[operator]  # a maker of bytes
    for read in (handover_in, return_in):
        with pytest.raises(HandoverRefusedError):
            read(content)


def test_a_parcel_holds_only_names_that_were_asked_for() -> None:
    assert unpacked(packed({"a": b"1", "b": b""}), names=("a", "b")) == {"a": b"1"}
    with pytest.raises(HandoverRefusedError):
        unpacked(packed({"a": b"1", "c": b"2"}), names=("a", "b"))


@given(content=st.binary(max_size=400))
def test_any_bytes_are_refused(content: bytes) -> None:
    for tried in (content, content + PACKED[-22:], packed({"handover.json": content})):
        for read in (handover_in, return_in):
            with pytest.raises(AicodeError):
                read(tried)


@given(place=st.integers(0, len(PACKED) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_changes_nothing_or_is_refused(place: int, bit: int) -> None:
    damaged = bytearray(PACKED)
    damaged[place] ^= 1 << bit
    try:
        found = handover_in(bytes(damaged))
    except HandoverRefusedError:
        return
    assert found == HANDOVER  # the bit means nothing, such as one of a date in the ZIP


@given(length=st.integers(0, len(PACKED) - 1))
def test_a_truncated_file_is_refused(length: int) -> None:
    with pytest.raises(HandoverRefusedError):
        handover_in(PACKED[:length])


def files_in(content: bytes) -> dict[str, bytes]:
    names = ("handover.json", "form.pdf", "submission.json", "brief.pdf")
    return unpacked(content, names=names)


def zipped(files: dict[str, bytes], *, compression: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as parcel:
        for name, content in files.items():
            parcel.writestr(name, content)
    return stream.getvalue()
