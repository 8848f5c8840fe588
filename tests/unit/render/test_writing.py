from io import BytesIO

import pikepdf

from aicode_desktop.render.engine.writing import Writing

LETTERS = "AaÄäΩωЖж.1"


def written(writing: Writing) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(writing.written()), attempt_recovery=False)


def draw(writing: Writing, face: str, text: str) -> None:
    for font, string in writing.encoded(face, text):
        writing.operators(f"BT {font} 10 Tf {string} Tj ET")


def test_a_file_is_one_that_qpdf_reads_without_repair() -> None:
    writing = Writing((90, 90))
    draw(writing, "NotoSerif-Regular", LETTERS)
    writing.end_page()

    with written(writing) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.get_warnings() == []


def test_objects_keep_the_numbers_they_were_given() -> None:
    writing = Writing((90, 90))
    reserved, added = writing.reserve(), writing.add("(second)")
    stream = writing.add_stream("/Type/Example", b"third")
    writing.end_page()
    writing.put(reserved, "(first)")

    with written(writing) as pdf:
        assert str(pdf.get_object(reserved, 0)) == "first"
        assert str(pdf.get_object(added, 0)) == "second"
        assert pdf.get_object(stream, 0).read_bytes() == b"third"


def test_only_what_is_drawn_is_embedded_and_no_font_of_the_system() -> None:
    writing = Writing((90, 90))
    draw(writing, "NotoSerif-Regular", LETTERS)
    writing.end_page()

    with written(writing) as pdf:
        (font,) = pdf.pages[0].Resources.Font.values()
        assert str(font.BaseFont).endswith("+NotoSerif-Regular")
        assert len(font.FontDescriptor.FontFile2.read_bytes()) < 20_000


def test_different_subsets_of_a_face_have_different_names() -> None:
    names = set()
    for text in ("one", "two"):
        writing = Writing((90, 90))
        draw(writing, "NotoSerif-Regular", text)
        writing.end_page()
        with written(writing) as pdf:
            names |= {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
    assert len(names) == 2


def test_a_form_is_an_object_of_the_size_asked_for() -> None:
    writing = Writing((90, 90))
    with writing.form((40, 20)) as number:
        draw(writing, "NotoSans-Regular", "A")
    writing.end_page()

    with written(writing) as pdf:
        form = pdf.get_object(number[0], 0)
        assert form.Subtype == pikepdf.Name.Form
        assert [float(side) for side in form.BBox] == [0, 0, 40, 20]
