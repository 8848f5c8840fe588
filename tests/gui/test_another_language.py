"""A further official language needs its source and nothing else: window, terminal, documents.

Greek and Bulgarian, which other alphabets write, and Maltese, which has five plural forms and no
translation of Qt.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from aicode_desktop import bundled, languages, words
from aicode_desktop.cli.main import main
from aicode_desktop.gui import translator
from aicode_desktop.gui.session import Place
from aicode_desktop.model.draft import Language
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.render.engine.faces import SERIF, SERIF_STRONG
from aicode_desktop.render.engine.typefaces import typeface
from aicode_desktop.words import plural
from aicode_desktop.workflow import actions, counsel
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.another_language import BULGARIAN, GREEK, MALTESE, in_letters_of, ship
from tests.counsel_documents import text_of
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle

SAMPLES = [GREEK, MALTESE]


@pytest.fixture
def translations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder from which this test's program takes its catalogues, empty at first."""
    folder = tmp_path / "translations"
    folder.mkdir()
    shipped = bundled.path

    def path(*parts: str) -> Path:
        return folder.joinpath(*parts[1:]) if parts[0] == "translations" else shipped(*parts)

    monkeypatch.setattr(bundled, "path", path)
    yield folder
    words.speak(words.ENGLISH)


@pytest.mark.parametrize("code", SAMPLES)
def test_the_terminal_speaks_it_as_soon_as_its_catalogue_is_there(
    code: str, translations: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["--language", code, "check", "x"])
    assert "invalid choice" in capsys.readouterr().err

    ship(translations, code)
    draft = str(bundled.root() / "examples" / "voluntary-safety-named-models.json")
    main(["--language", code, "check", draft])
    said = capsys.readouterr()
    assert in_letters_of(code, "Nothing stands in the way of signing.") in said.out + said.err
    with pytest.raises(SystemExit):
        main(["--language", code, "--help"])
    assert in_letters_of(code, "show this help message and exit") in capsys.readouterr().out
    assert languages.chosen({"LANG": f"{code}.UTF-8"}) == code


@pytest.mark.parametrize("code", SAMPLES)
def test_it_counts_with_all_its_forms(code: str, translations: Path) -> None:
    ship(translations, code)
    with languages.written_in(code):
        said = {n: plural("{n} record", "{n} records", n) for n in (1, 2, 5, 11, 100)}
    assert said[1] == f"1 {in_letters_of(code, 'record')}"
    assert said[5] == f"5 {in_letters_of(code, 'records')}"


@pytest.mark.parametrize("code", SAMPLES)
def test_the_window_offers_and_speaks_it_with_qt_s_own_buttons(
    code: str, translations: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    ship(translations, code)
    window = open_window(example("joint-signatories-outside-the-union"))
    window.go_to(Place.SETTINGS)
    (offered,) = window.page.findChildren(QComboBox, "language")
    assert languages.official()[code] in [offered.itemText(n) for n in range(offered.count())]
    before = window.page
    offered.setCurrentIndex(offered.findData(code))
    offered.activated.emit(offered.currentIndex())
    qtbot.waitUntil(lambda: window.page is not before, timeout=20_000)
    try:
        settle(window)
        window.go_to(Step.PROVIDER)
        settle(window)
        shown = {label.text().replace("&", "") for label in window.findChildren(QLabel)}
        assert in_letters_of(code, "Legal name") in shown
        assert "Legal name" not in shown
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, window
        )
        asked = QMessageBox(window)
        asked.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Help)
        menu = QLineEdit(window).createStandardContextMenu()
        assert menu is not None
        qt_says = [each.text() for each in box.findChildren(QPushButton)]
        qt_says += [each.text() for each in asked.findChildren(QPushButton)]
        qt_says += [each.text() for each in menu.actions() if each.text()]
        asking = QFileDialog(window)
        asking.setOption(QFileDialog.Option.DontUseNativeDialog)
        qt_says += [each.text() for each in asking.findChildren(QLabel)]
        wanted = ["Save", "Cancel", "Yes", "Help", "Undo", "Paste", "Select All"]
        wanted += ["Look in:", "File name:", "Files of type:"]
        plain = {each.partition("\t")[0].replace("&", "") for each in qt_says}
        assert {in_letters_of(code, each) for each in wanted} <= plain
    finally:
        words.speak(words.ENGLISH)
        translator.install()


@pytest.mark.parametrize("code", [GREEK, BULGARIAN])
def test_documents_are_set_in_its_letters(code: str, translations: Path) -> None:
    """The catalogue stands in for German, which documents can be in already."""
    ship(translations, code, under=Language.GERMAN)
    draft = replace(example("voluntary-safety-named-models"), language=Language.GERMAN)
    form = actions.render(draft, kind=DocumentKind.FORM, today=pki.NOW.date())
    text = "".join(text_of(form.pdf).split())
    for english in ("Signatory Form", "Safety and Security", "Legal form"):
        assert "".join(in_letters_of(code, english).split()) in text
    brief = "".join(text_of(counsel.brief(draft, prepared_by="", today=pki.NOW.date())).split())
    assert "".join(in_letters_of(code, "Safety and Security").split()) in brief


ALPHABETS = {  # CLDR, main letters besides a to z
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя", "cs": "áčďéěíňóřšťúůýž", "da": "æøå", "de": "äöüß",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "es": "áéíñóúü", "et": "šžõäöü", "fi": "åäöšž",
    "fr": "àâæçéèêëîïôœùûüÿ", "ga": "áéíóú", "hr": "čćđšž", "hu": "áéíóöőúüű", "it": "àéèìóòù",
    "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "mt": "àċġħèìòùż", "nl": "áäéëíïóöúü",
    "pl": "ąćęłńóśźż", "pt": "áâãàçéêíóôõú", "ro": "ăâîșț", "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž", "sv": "åäö", "en": "",
}  # fmt: skip


@pytest.mark.parametrize("code", languages.official())
def test_the_fonts_that_ship_have_every_letter_of_each_official_language(code: str) -> None:
    letters = ALPHABETS[code] + ALPHABETS[code].upper() + "„“”‘’«»‹›–—…\u00a0\u202f€§№"
    for face in (*SERIF[:2], *SERIF_STRONG[:2]):  # the third is for Chinese
        drawn = set(typeface(face).code_points())
        assert [each for each in letters if ord(each) not in drawn] == []
