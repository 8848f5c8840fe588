"""The tokens: every text can be read, every edge that matters can be seen, in each scheme."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from aicode_desktop import bundled
from aicode_desktop.gui import theme as theme_module
from aicode_desktop.gui.theme import Scheme, Theme, tokens
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, Notice
from tests.gui.conftest import OpenWindow

GROUNDS = ("bg", "rail", "field", "tint")
TEXTS = ("ink", "soft", "off", "accent", "error", "good", "warn")
ON = {
    "on_accent": ("accent", "accent_down"),
    "on_good": ("good",),
    "warn": ("warn_ground",),
    "error": ("error_ground",),
    "soft": ("pane", "warn_ground", "error_ground"),
    "ink": ("pane", "warn_ground", "error_ground"),
    "bg": ("ink",),
}
EDGES = ("edge", "accent", "focus", "error")
TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
CONTROL_CONTRAST = 3.0  # WCAG 2.2, 1.4.11


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_text_can_be_read_on_every_ground_it_stands_on(scheme: Scheme) -> None:
    colours = tokens().schemes[scheme]
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS]
    pairs += [(text, ground) for text, grounds in ON.items() for ground in grounds]
    poor = {
        pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in pairs
        if contrast(colours[pair[0]], colours[pair[1]]) < TEXT_CONTRAST
    }
    assert not poor


@pytest.mark.parametrize("scheme", Scheme)
def test_edges_of_controls_and_the_focus_can_be_seen(scheme: Scheme) -> None:
    colours = tokens().schemes[scheme]
    poor = [
        (edge, ground)
        for edge in EDGES
        for ground in GROUNDS
        if contrast(colours[edge], colours[ground]) < CONTROL_CONTRAST
    ]
    assert not poor


def test_all_schemes_have_the_same_tokens() -> None:
    names = {scheme: set(colours) for scheme, colours in tokens().schemes.items()}
    assert names[Scheme.LIGHT] == names[Scheme.DARK] == names[Scheme.HIGH_CONTRAST]


def test_the_stylesheet_names_only_tokens_and_holds_no_colour_of_its_own() -> None:
    source = bundled.path("theme", "window.qss").read_text(encoding="utf-8")
    named = set(re.findall(r"\$(\w+)", source)) - {"name", "icons"}
    assert named <= set(tokens().schemes[Scheme.LIGHT])
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", source)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_scheme_has_the_icons_that_the_stylesheet_names(scheme: Scheme) -> None:
    source = bundled.path("theme", "window.qss").read_text(encoding="utf-8")
    for name in re.findall(r"\$icons:([\w-]+\.svg)", source):
        assert bundled.path("icons", scheme.value, name).is_file()


def test_the_window_looks_the_same_wherever_the_program_lies(
    open_window: OpenWindow, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    expected = window.grab().toImage()
    place = tmp_path / 'Übung (1), it\'s a "folder" 文件夹'
    shutil.copytree(bundled.path("icons"), place)
    shipped = bundled.path

    def path(*parts: str) -> Path:
        return place.joinpath(*parts[1:]) if parts[0] == "icons" else shipped(*parts)

    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(bundled, "path", path)
        theme.ask_for(Scheme.DARK)
        theme.ask_for(Scheme.LIGHT)  # a stylesheet that cannot be read is told, and told fails

        assert window.grab().toImage() == expected
        assert QFile.exists("lighticons:check.svg")
    theme.ask_for(Scheme.DARK)
    theme.ask_for(Scheme.LIGHT)


def test_the_system_s_scheme_is_followed_while_the_window_is_open(
    open_window: OpenWindow, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_window()
    theme.ask_for(None)
    # The platform of the tests has no scheme of its own, so it is told which one it has now.
    asked = [Scheme.DARK, Scheme.HIGH_CONTRAST, Scheme.LIGHT]
    seen = []
    for scheme in asked:
        monkeypatch.setattr(theme_module, "_platform_scheme", lambda scheme=scheme: scheme)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        seen.append(theme.scheme)

    assert seen == asked


def test_an_open_window_changes_its_scheme_at_once(open_window: OpenWindow, theme: Theme) -> None:
    window = open_window()
    light = window.palette().window().color().name()
    theme.ask_for(Scheme.DARK)
    assert window.palette().window().color().name() == tokens().schemes[Scheme.DARK]["bg"].lower()
    assert light == tokens().schemes[Scheme.LIGHT]["bg"].lower()


def test_a_mark_without_a_sentence_is_not_painted_in_other_colours(
    open_window: OpenWindow, theme: Theme
) -> None:
    window = open_window()
    line = MarkedLine(window)
    theme.ask_for(Scheme.DARK)
    bare = [label.pixmap().isNull() for label in line.findChildren(QLabel)]
    line.say(Kind.NOTE, "It has something to say.")
    painted = [label.pixmap().isNull() for label in line.findChildren(QLabel)]
    line.say(Kind.NOTE, "")

    assert (all(bare), all(painted)) == (True, False)
    assert all(label.pixmap().isNull() for label in line.findChildren(QLabel))


def test_a_notice_takes_no_room_before_it_says_something(
    open_window: OpenWindow, theme: Theme
) -> None:
    notice = Notice(open_window())
    theme.ask_for(Scheme.DARK)
    assert notice.isHidden()
    assert all(label.pixmap().isNull() for label in notice.findChildren(QLabel))
    notice.say(Kind.GOOD, "It has something to say.")
    assert not notice.isHidden()


def test_a_placeholder_differs_from_what_is_typed_in_every_scheme() -> None:
    assert all(colours["off"] != colours["ink"] for colours in tokens().schemes.values())


def test_the_icon_that_clears_a_field_follows_the_scheme(
    open_window: OpenWindow, theme: Theme
) -> None:
    field = QLineEdit("otters", open_window())
    field.setClearButtonEnabled(True)
    seen = []
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.ask_for(scheme)
        (button,) = field.findChildren(QToolButton)
        seen.append(button.icon().pixmap(16, 16).toImage())

    assert seen[0] != seen[1]
