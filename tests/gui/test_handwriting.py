"""A handwriting in the signature block: drawn with mouse or pen, or a picture; decoration."""

import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.forms.handwriting import Ui_Handwriting
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.widgets.ink_pad import InkPad
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import key_file, page_of, settled, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

ONE = "voluntary-safety-named-models"
JOINT = "joint-signatories-outside-the-union"


def handwriting_of(window: Window, qtbot: QtBot) -> Ui_Handwriting:
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    form = page_of(window, SignPage).form.handwriting.form
    form.fold.open()
    return form


def draw(pad: InkPad, *points: tuple[int, int]) -> None:
    """Draw one stroke through *points* with the mouse."""
    first, *others = (QPoint(*point) for point in points)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=others[-1])


def sign(window: Window, folder: Path, qtbot: QtBot, *, place: int = 0) -> None:
    person = window.session.store.draft.signatories[place]
    form = page_of(window, SignPage).form
    form.key_file.setText(str(key_file(folder, person.name_latin or person.name, number=place)))
    form.passphrase.setText(pki.PASSPHRASE)
    window.press_primary()
    settled(window, qtbot)
    window.press_primary()
    settled(window, qtbot)


def pictures_in(pdf: bytes) -> int:
    """Return how many pictures the signature blocks of *pdf* show."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return sum(
            isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
            for one in opened.objects
        )


def picture(folder: Path) -> Path:
    image = Image.new("RGB", (300, 100), "white")
    ImageDraw.Draw(image).line((20, 80, 150, 20, 280, 80), fill="navy", width=5)
    image.save(folder / "hand.png")
    return folder / "hand.png"


def test_what_is_drawn_is_shown_in_the_block_and_said_to_be_decoration(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    form = handwriting_of(window, qtbot)
    assert "is decoration" in form.words.text()
    draw(form.pad, (40, 90), (90, 30), (140, 90), (200, 40))
    sign(window, tmp_path, qtbot)
    signing = window.session.signing
    assert signing is not None
    assert pictures_in(signing.unsigned_pdf) == 0
    assert pictures_in(signing.current_pdf) == 1


def test_a_stroke_can_be_taken_back_and_without_any_nothing_is_shown(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    form = handwriting_of(window, qtbot)
    assert not form.undo.isEnabled()
    draw(form.pad, (40, 90), (90, 30))
    draw(form.pad, (100, 90), (120, 30))
    before = form.pad.picture()
    press(form.undo)
    assert form.pad.picture() != before
    press(form.undo)
    assert form.pad.is_empty
    sign(window, tmp_path, qtbot)
    assert window.session.signing is not None
    assert pictures_in(window.session.signing.current_pdf) == 0


def test_with_the_keyboard_a_picture_is_chosen_and_seen_before_it_is_used(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE), size=(1024, 700))
    form = handwriting_of(window, qtbot)
    QTest.keyClick(form.choose, Qt.Key.Key_Space)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(picture(tmp_path)))
    dialog.accept()
    settled(window, qtbot)
    assert form.picture.isVisible()
    assert not form.picture.pixmap().isNull()
    assert not form.pad.isVisible()
    assert "hand.png" in form.picture_words.text()
    settle(window)
    assert not misfits(window)
    press(form.clear)
    assert form.pad.isVisible()
    window.take_file(tmp_path / "hand.png")
    settled(window, qtbot)
    sign(window, tmp_path, qtbot)
    assert window.session.signing is not None
    assert pictures_in(window.session.signing.current_pdf) == 1


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_explained_and_not_used(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    window = open_window(example(ONE))
    form = handwriting_of(window, qtbot)
    (tmp_path / "hand.png").write_bytes(content)
    window.take_file(tmp_path / "hand.png")
    settled(window, qtbot)
    assert page_of(window, SignPage).errors.isVisible()
    assert form.pad.isVisible()


def test_a_slip_of_the_pen_is_no_handwriting(open_window: OpenWindow, qtbot: QtBot) -> None:
    form = handwriting_of(open_window(example(ONE)), qtbot)
    QTest.mouseClick(form.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
    assert form.pad.is_empty
    assert not form.clear.isEnabled()


def test_each_joint_signatory_has_a_hand_of_their_own(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(JOINT))
    form = handwriting_of(window, qtbot)
    draw(form.pad, (40, 90), (90, 30), (140, 90))
    sign(window, tmp_path, qtbot)
    assert form.pad.is_empty
    assert ": signed" in words_in(page_of(window, SignPage).form.who_list)
    draw(form.pad, (40, 30), (90, 90), (140, 30))
    sign(window, tmp_path, qtbot, place=1)
    assert window.session.signing is not None
    assert pictures_in(window.session.signing.current_pdf) == 2
