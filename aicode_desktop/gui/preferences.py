"""What the window remembers, as one object that tells who has to look otherwise from now on."""

import dataclasses
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from aicode_desktop import languages
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui import translator
from aicode_desktop.host import paths
from aicode_desktop.host.settings import Settings, keep_settings, read_settings

SAVE_AFTER_MS = 500


class Preferences(QObject):
    """The settings in use; a change is written soon after it.

    ``remake_asked_for`` says that every page is to be made anew, because its words or the size of
    its letters are others; ``look_changed`` carries settings with other colours or motion;
    ``failed`` carries why the settings cannot be kept, once.
    """

    remake_asked_for = Signal()
    look_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, file: Path | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._settings: Settings | None = None
        self._is_told = False
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._soon.timeout.connect(self._keep)

    @property
    def settings(self) -> Settings:
        """The settings as they are; read from the disk when first asked for."""
        if self._settings is None:
            self._settings = read_settings(self._path)
        return self._settings

    def change(self, **fields: Any) -> None:
        """Replace fields of the settings, act on it at once, and keep them."""
        before = self.settings
        self.put(dataclasses.replace(before, **fields))
        if self.settings.language != before.language:
            self.speak()
        if {"language", "text_percent"} & fields.keys() and self.settings != before:
            self.remake_asked_for.emit()
        if {"scheme", "is_motion_reduced", "text_percent"} & fields.keys():
            self.look_changed.emit(self.settings)

    def put(self, settings: Settings) -> None:
        """Take *settings* as they are to be kept; what is shown stays as it is."""
        if settings != self.settings:
            self._settings = settings
            self._soon.start()

    def speak(self, *, asked_for: str = "") -> None:
        """Speak the language *asked_for*, or the settings', or the environment's or system's."""
        wanted = asked_for or self.settings.language
        system = () if sys.platform == "linux" else tuple(QLocale.system().uiLanguages())
        languages.speak(languages.chosen(asked_for=wanted, system=system))
        translator.install()

    def flush(self) -> None:
        """Keep what has changed, now."""
        if self._soon.isActive():
            self._soon.stop()
            self._keep()

    def _keep(self) -> None:
        try:
            keep_settings(self._path, self.settings)
        except AicodeError as error:
            if not self._is_told:
                self._is_told = True
                self.failed.emit(error)

    @property
    def _path(self) -> Path:
        return self._file or paths.settings()
