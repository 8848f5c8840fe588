"""Language, look and size change at once; what the window remembers; nothing typed is lost."""

import json
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from aicode_desktop import words
from aicode_desktop.gui import opening, translator
from aicode_desktop.gui.pages.settings import SettingsPage
from aicode_desktop.gui.places import BUILT
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.theme import Scheme
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.host.settings import Settings, read_settings
from aicode_desktop.model.codec import encode
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.pages import page_of


@pytest.fixture
def window(open_window: OpenWindow, qapp: QApplication) -> Window:
    translator.install()
    return open_window(example("all-chapters-systemic-risk"))


def settings_of(window: Window) -> SettingsPage:
    window.go_to(Place.SETTINGS)
    settle(window)
    return page_of(window, SettingsPage)


def choose(window: Window, name: str, value: object, qtbot: QtBot) -> None:
    combo = getattr(settings_of(window).form, name)
    place = combo.findData(value)
    assert place >= 0
    before = window.page
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    if name in {"language", "text_size"}:
        qtbot.waitUntil(lambda: window.page is not before, timeout=20_000)
    settle(window)


def test_another_language_holds_at_once_and_nothing_is_lost(window: Window, qtbot: QtBot) -> None:
    for place in BUILT:
        window.go_to(place)
        settle(window)
    window.go_to(Step.PROVIDER)
    window.session.store.put_at("provider.address.city", "Tampere", is_typing=True)
    window.go_to(Step.REVIEW)
    settle(window)
    window.page.form.prepared_by.setText("Counsel")  # type: ignore[attr-defined]

    choose(window, "language", "de", qtbot)

    assert words.tr("Germany") == "Deutschland"
    assert QCoreApplication.translate("Provider", "Germany") == "Deutschland"
    settings_of(window).form.done.click()
    settle(window)
    assert window.place is Step.REVIEW
    assert window.page.form.prepared_by.text() == "Counsel"  # type: ignore[attr-defined]
    for place in BUILT:
        window.go_to(place)
        settle(window)
    window.go_to(Step.PROVIDER)
    window.session.store.undo()
    settle(window)
    assert window.session.store.draft.provider.address.city == "Helsinki"
    assert window.page.form.city.text() == "Helsinki"  # type: ignore[attr-defined]
    assert window.page.form.country.currentText() == "Finnland"  # type: ignore[attr-defined]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the platform that has no screen
def test_larger_letters_hold_at_once_and_the_pages_are_measured_by_them(
    window: Window, qtbot: QtBot
) -> None:
    before = window.session.theme.px(100)

    choose(window, "text_size", 150, qtbot)

    assert 1.45 * before < window.session.theme.px(100) < 1.55 * before  # whole pixels
    assert settings_of(window).form.title.fontMetrics().height() > 0
    choose(window, "text_size", 100, qtbot)
    assert window.session.theme.px(100) == before


def test_colours_hold_at_once_and_the_system_s_can_be_had_back(
    window: Window, qtbot: QtBot
) -> None:
    choose(window, "scheme", "dark", qtbot)
    dark = window.session.theme.scheme
    choose(window, "scheme", "", qtbot)
    light = window.session.theme.scheme

    assert (dark, light) == (Scheme.DARK, Scheme.LIGHT)


def test_motion_can_be_reduced(window: Window) -> None:
    box = settings_of(window).form.reduce_motion
    box.click()
    assert QApplication.cursorFlashTime() == 0
    box.click()
    assert QApplication.cursorFlashTime() > 0


def test_settings_are_kept_for_their_owner_only(window: Window, qtbot: QtBot) -> None:
    choose(window, "scheme", "dark", qtbot)
    window.go_to(Step.MODELS)
    window.resize(1200, 800)
    window.preview.set_zoom(1.5)
    draft_id = window.session.store.draft.id
    window.close()

    file = paths.home() / "settings.json"
    kept = read_settings(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert (kept.scheme, kept.width, kept.height) == ("dark", 1200, 800)
    assert (kept.preview_zoom, kept.steps[draft_id]) == (1.5, "models")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"not JSON",
        b"\xff\xfe",
        b'{"language": 7, "text_percent": 1e9, "width": -4, "steps": [], "recent": {"a": 1}}',
        b'{"preview_zoom": NaN, "scheme": ["dark"], "is_maximised": "yes"}',
    ],
)
def test_settings_that_make_no_sense_are_left_out(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)

    assert read_settings(file) == Settings()


def test_the_report_names_versions_and_nobody(window: Window) -> None:
    form = settings_of(window).form
    form.copy_report.click()
    report = QGuiApplication.clipboard().text()

    assert {"Program", "Qt", "pyHanko", "Language"} <= {
        line.partition(":")[0] for line in report.splitlines()
    }
    assert form.copied.isVisible()
    private = (str(Path.home()), str(paths.home()), "Revontuli", window.session.store.draft.id)
    assert not [each for each in private if each in report]


def test_the_report_speaks_the_window_s_language_and_is_copied_in_english(
    window: Window, qtbot: QtBot
) -> None:
    choose(window, "language", "de", qtbot)
    form = settings_of(window).form
    assert form.report.toPlainText().startswith("Programm: ")
    form.copy_report.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Program: ")
    assert "Language: de / " in copied


def test_settings_are_one_key_away_and_lead_back(window: Window, qtbot: QtBot) -> None:
    window.go_to(Step.CHAPTERS)
    next(a for a in window.actions() if a.shortcut().toString() == "Ctrl+,").trigger()
    asked = window.place
    settings_of(window).form.done.click()

    assert (asked, window.place) == (Place.SETTINGS, Step.CHAPTERS)


def test_portable_keeps_everything_beside_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "program.AppImage"))

    assert paths.keep_beside_the_program() == paths.home() == tmp_path / paths.PORTABLE_FOLDER


def test_a_file_opened_lately_is_one_press_away(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    file = tmp_path / "a form & its name.json"
    file.write_bytes(encode(example("all-chapters-systemic-risk")))
    window.go_to(Place.START)
    settle(window)
    opening.take_file(window.session, file, failed=window.page.explain)
    qtbot.waitUntil(lambda: window.place is Step.PROVIDER, timeout=20_000)

    window.go_to(Place.START)
    settle(window)
    link = window.page.form.recent.findChild(QPushButton)  # type: ignore[attr-defined]
    assert link.accessibleName() == "Open “a form & its name.json”"
    link.click()

    qtbot.waitUntil(lambda: window.place is Step.PROVIDER, timeout=20_000)


def test_files_opened_lately_are_few_and_the_newest_first() -> None:
    settings = Settings()
    for number in range(12):
        settings = settings.opened(Path(f"/a/{number}.json"))
    settings = settings.opened(Path("/a/9.json"))

    assert len(settings.recent) == 8
    assert settings.recent[:2] == ("/a/9.json", "/a/11.json")
    assert json.dumps(settings.recent)


def test_what_has_no_translation_is_said_in_english_by_qt_too(window: Window, qtbot: QtBot) -> None:
    assert QCoreApplication.translate("Anywhere", "A sentence of nobody") == "A sentence of nobody"

    choose(window, "language", "de", qtbot)

    assert QCoreApplication.translate("Anywhere", "A sentence of nobody") == "A sentence of nobody"
