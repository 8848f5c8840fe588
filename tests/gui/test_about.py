"""About says what the program is made of, and under which licences."""

import json
import re
import sys
from importlib.metadata import requires
from pathlib import Path

import pytest

from aicode_desktop.gui.dialogs.about import AboutDialog
from aicode_desktop.gui.pages.settings import SettingsPage
from aicode_desktop.gui.session import Place
from aicode_desktop.workflow import licences
from tests.gui.conftest import OpenWindow
from tests.gui.pages import page_of


def _normalised(requirement: str) -> str:
    return re.split(r"[^\w.-]", re.sub(r"[-_.]+", "-", requirement))[0].casefold()


def test_every_library_that_the_program_asks_for_is_listed_with_its_licence() -> None:
    listed = {_normalised(part.name): part for part in licences.parts()}

    asked_for = {_normalised(line) for line in requires("aicode-desktop") or ()}
    assert asked_for <= listed.keys()
    assert [name for name, part in listed.items() if not (part.licence or part.texts)] == []


def test_licences_in_the_folder_for_them_are_shown_under_whatever_names() -> None:
    (part,) = [part for part in licences.parts() if part.name == "pypdfium2"]

    assert {"pdfium.txt", "freetype.txt"} <= {path.name for path in part.texts}
    assert "FreeType" in licences.text_of(part)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the platform that has no screen
def test_the_text_of_the_chosen_licence_is_shown(open_window: OpenWindow) -> None:
    window = open_window()
    window.go_to(Place.SETTINGS)
    page = page_of(window, SettingsPage)
    page.form.about.click()
    dialog = next(one for one in window.findChildren(AboutDialog) if one.isVisible())
    names = [dialog.form.parts.item(row).text() for row in range(dialog.form.parts.count())]

    row = next(row for row, name in enumerate(names) if name.startswith("segno "))
    dialog.form.parts.setCurrentRow(row)

    assert "Redistribution and use" in dialog.form.text.toPlainText()
    dialog.form.close.click()


def test_a_bundle_lists_what_lies_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "segno.txt").write_text("the text")
    (folder / "segno-1.txt").write_text("and a notice")
    (folder / "segno-other.txt").write_text("of another part")
    component = {"name": "segno", "version": "1.6", "licenses": [{"license": {"name": "BSD"}}]}
    (folder / "sbom.cdx.json").write_text(json.dumps({"components": [component]}))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "aicode"))

    (part,) = licences.parts()

    assert (part.name, part.version, part.licence) == ("segno", "1.6", "BSD")
    assert licences.text_of(part) == "and a notice\n\nthe text"
