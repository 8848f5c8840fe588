"""The look as tokens: colours, type scale and grid, in a light, a dark and a high-contrast set.

One palette and one stylesheet are made from ``resources/theme``. All sizes are units of the base
font, so they grow with the font that the system asks for. Nothing here knows a page.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QDir, QJsonDocument, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from aicode_desktop import bundled

if TYPE_CHECKING:
    from aicode_desktop.host.settings import Settings

# Names by which fontconfig answers where no desktop has chosen a font.
_NO_FONT_OF_ITS_OWN = frozenset({"", "Sans", "Sans Serif", "sans-serif", "Helvetica", "monospace"})
STYLE = "Fusion"  # Qt’s own, which looks alike on every system
# For a new application: asking a made one for another style loads all names that a style has.
STYLE_ARGUMENTS = ("-style", STYLE)
_SHIPPED_FONTS = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")
_UNITS = re.compile(r"(?<![\w.#-])(\d+)u\b")
_NAMES = re.compile(r"\$(\w+)")


class Scheme(StrEnum):
    """The three sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """What ``tokens.json`` says: colours of each scheme, type sizes, the grid's unit."""

    schemes: dict[Scheme, dict[str, str]]
    type_sizes: dict[str, int]
    grid: int


@cache
def tokens() -> Tokens:
    """Return the shipped tokens."""
    # Read by Qt: Python's own reader is not needed before the first page, and takes its time.
    content = bundled.path("theme", "tokens.json").read_bytes()
    stored: dict[str, Any] = QJsonDocument.fromJson(content).toVariant()
    return Tokens(
        schemes={Scheme(name): colours for name, colours in stored["schemes"].items()},
        type_sizes=stored["type"],
        grid=stored["grid"],
    )


class Theme(QObject):
    """The look in use. Follows the platform's scheme while none is asked for.

    ``changed`` is emitted after a new palette and stylesheet are in force.
    """

    in_use: ClassVar["Theme | None"] = None
    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        *,
        asked_for: Scheme | None = None,
        is_in_style: bool = False,
    ) -> None:
        """Dress *application*; *is_in_style* where it was made with ``STYLE_ARGUMENTS``."""
        super().__init__(application)
        Theme.in_use = self
        self._application = application
        self._asked_for = asked_for
        self._font = _base_font()
        self._base_px = max(tokens().type_sizes["text"], QFontInfo(self._font).pixelSize())
        self._usual_px = self._base_px
        self._usual_flash_ms = application.cursorFlashTime()
        self.is_motion_reduced = False
        self._font.setPixelSize(self._base_px)
        self.scheme = asked_for or _platform_scheme()
        if not is_in_style:
            application.setStyle(STYLE)
        application.setFont(self._font)
        self._apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_platform)
        if hasattr(hints, "accessibility"):  # Qt 6.10 and newer
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_platform)

    def colour(self, name: str) -> QColor:
        """Return the colour of that token in the scheme in use."""
        return QColor(tokens().schemes[self.scheme][name])

    def faded(self, name: str, ground: str) -> QColor:
        """Return the colour of what cannot be used: that token, half sunk into *ground*."""
        one, other = self.colour(name), self.colour(ground)
        return QColor(
            (one.red() + other.red()) // 2,
            (one.green() + other.green()) // 2,
            (one.blue() + other.blue()) // 2,
        )

    def px(self, units: float) -> int:
        """Return *units* of the design's scale in device-independent pixels."""
        return round(units * self._base_px / tokens().type_sizes["text"])

    def grid(self, steps: float) -> int:
        """Return *steps* of the spacing grid in device-independent pixels."""
        return self.px(steps * tokens().grid)

    def ask_for(self, scheme: Scheme | None) -> None:
        """Use *scheme* from now on, or follow the platform again."""
        self._asked_for = scheme
        self._follow_platform()

    def follow(self, settings: "Settings") -> None:
        """Look as *settings* say."""
        self.ask_for(Scheme(settings.scheme) if settings.scheme in set(Scheme) else None)
        self.set_text_percent(settings.text_percent)
        self.reduce_motion(is_reduced=settings.is_motion_reduced)

    def set_text_percent(self, percent: int) -> None:
        """Set letters, and all that is measured by them, in *percent* of the usual size."""
        base_px = round(self._usual_px * percent / 100)
        if base_px != self._base_px:
            self._base_px = base_px
            self._font.setPixelSize(base_px)
            self._application.setFont(self._font)
            self._apply()
            self.changed.emit()

    def reduce_motion(self, *, is_reduced: bool) -> None:
        """Let nothing fade or slide that moves only for its looks, and the cursor not blink."""
        for effect in (
            Qt.UIEffect.UI_AnimateMenu,
            Qt.UIEffect.UI_AnimateCombo,
            Qt.UIEffect.UI_AnimateTooltip,
        ):
            QApplication.setEffectEnabled(effect, not is_reduced)
        self._application.setCursorFlashTime(0 if is_reduced else self._usual_flash_ms)
        self.is_motion_reduced = is_reduced

    def _follow_platform(self) -> None:
        scheme = self._asked_for or _platform_scheme()
        if scheme is not self.scheme:
            self.scheme = scheme
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(palette(self.scheme))
        self._application.setStyleSheet(self._stylesheet())
        for widget in self._application.allWidgets():
            if isinstance(widget, QLineEdit) and widget.isClearButtonEnabled():
                widget.setClearButtonEnabled(False)  # the style is asked for its icon but once
                widget.setClearButtonEnabled(True)

    def _stylesheet(self) -> str:
        source = bundled.path("theme", "window.qss").read_text(encoding="utf-8")
        source = source[source.index("*/") + 2 :]
        # Not by their path, which may hold what ends an address in a stylesheet; and by another
        # name in each scheme, for what was drawn is kept by its name.
        icons = f"{self.scheme.value.replace('-', '')}icons"
        QDir.setSearchPaths(icons, [str(bundled.path("icons", self.scheme.value))])
        names = tokens().schemes[self.scheme] | {"icons": icons}
        source = _NAMES.sub(lambda found: names[found[1]], source)
        return _UNITS.sub(lambda found: f"{self.px(int(found[1]))}px", source)


def current_theme() -> Theme:
    """Return the application's theme, for widgets that a form creates."""
    if Theme.in_use is None:
        raise LookupError("theme")
    return Theme.in_use


def palette(scheme: Scheme) -> QPalette:
    """Return the palette of *scheme*, for what no stylesheet reaches."""
    colours = tokens().schemes[scheme]
    roles = {
        QPalette.ColorRole.Window: "bg",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "field",
        QPalette.ColorRole.AlternateBase: "rail",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "soft",
        QPalette.ColorRole.Button: "bg",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "error",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.ToolTipBase: "ink",
        QPalette.ColorRole.ToolTipText: "bg",
        QPalette.ColorRole.Light: "field",
        QPalette.ColorRole.Midlight: "tint",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "edge",
        QPalette.ColorRole.Shadow: "edge",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, QColor(colours[name]))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["off"]))
    return made


def _platform_scheme() -> Scheme:
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility") and (
        hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    ):
        return Scheme.HIGH_CONTRAST
    if hints.colorScheme() is Qt.ColorScheme.Dark:
        return Scheme.DARK
    return Scheme.LIGHT


def _base_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() not in _NO_FONT_OF_ITS_OWN:
        return font
    for name in _SHIPPED_FONTS:
        QFontDatabase.addApplicationFont(str(bundled.path("fonts", name)))
    shipped = QFont("Noto Sans")
    shipped.setPointSizeF(font.pointSizeF())
    return shipped
