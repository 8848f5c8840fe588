"""What the window remembers for this user: language, look, size, pages, files opened lately.

One small JSON file in the program's folder, readable by its owner only. It is a convenience: where
it is missing, damaged or from another version, what cannot be used is taken from the defaults.
"""

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aicode_desktop.errors import AicodeError

# The window reads its settings before its first page; the first time, none.

LIMIT_BYTES = 256 * 1024
MOST_RECENT = 8
LONGEST_PATH = 32_767  # characters, on any system
MOST_PLACES = 200
TEXT_PERCENTS = (100, 115, 130, 150, 175, 200)
REMIND_AFTER_DAYS = (3, 7, 14, 30, 60)
_LARGEST = 100_000


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered. An empty ``language`` or ``scheme`` follows the system.

    Sizes are in the design's units, so that they hold on a screen of another scale. ``steps`` says
    for each draft, by its identifier, on which page it was left. ``handover_left`` is the path of
    the hand-over that is read, until that ends. ``is_recovery_settled``: a recovery sheet was made,
    or nobody wants to be reminded of one.
    """

    language: str = ""
    scheme: str = ""
    text_percent: int = 100
    is_motion_reduced: bool = False
    remind_after_days: int = 14
    width: int = 0
    height: int = 0
    is_maximised: bool = False
    preview_zoom: float = 1.0
    steps: dict[str, str] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    handover_left: str = ""
    is_recovery_settled: bool = False

    def left_on(self, draft_id: str, step: str) -> "Settings":
        """Return the settings that also know on which page that draft was left."""
        others = {key: value for key, value in self.steps.items() if key != draft_id}
        kept = dict([*others.items(), (draft_id, step)][-MOST_PLACES:])
        return dataclasses.replace(self, steps=kept)

    def opened(self, path: Path) -> "Settings":
        """Return the settings that name *path* first among the files opened lately."""
        others = [each for each in self.recent if each != str(path)]
        return dataclasses.replace(self, recent=(str(path), *others)[:MOST_RECENT])


def read_settings(path: Path) -> Settings:
    """Return what *path* holds; the defaults for whatever in it is missing or makes no sense."""
    if not path.exists():
        return Settings()
    import json

    from aicode_desktop.host.files import read_file

    try:
        stored = json.loads(read_file(path, limit_bytes=LIMIT_BYTES))
    except (AicodeError, ValueError, RecursionError):
        return Settings()
    return settings_in(stored) if isinstance(stored, dict) else Settings()


def settings_in(stored: dict[str, Any]) -> Settings:
    """Return the settings in decoded JSON, each value only where it is of its kind and range."""
    known: dict[str, Any] = {}
    for name, longest in (("language", 20), ("scheme", 20), ("handover_left", LONGEST_PATH)):
        if isinstance(stored.get(name), str) and len(stored[name]) <= longest:
            known[name] = stored[name]
    if stored.get("text_percent") in TEXT_PERCENTS:
        known["text_percent"] = int(stored["text_percent"])
    if stored.get("remind_after_days") in REMIND_AFTER_DAYS:
        known["remind_after_days"] = int(stored["remind_after_days"])
    for name in ("is_motion_reduced", "is_maximised", "is_recovery_settled"):
        if isinstance(stored.get(name), bool):
            known[name] = stored[name]
    for name in ("width", "height"):
        if type(stored.get(name)) is int and 0 < stored[name] < _LARGEST:
            known[name] = stored[name]
    zoom = stored.get("preview_zoom")
    if isinstance(zoom, int | float) and 0.1 <= zoom <= 10:  # noqa: PLR2004  (the scale's ends)
        known["preview_zoom"] = float(zoom)
    return Settings(**known, **_lists_in(stored))


def _lists_in(stored: dict[str, Any]) -> dict[str, Any]:
    known: dict[str, Any] = {}
    if isinstance(steps := stored.get("steps"), dict):
        pairs = [(key, step) for key, step in steps.items() if isinstance(step, str)]
        known["steps"] = dict(pairs[-MOST_PLACES:])
    if isinstance(recent := stored.get("recent"), list):
        known["recent"] = tuple(each for each in recent if isinstance(each, str))[:MOST_RECENT]
    return known


def keep_settings(path: Path, settings: Settings) -> None:
    """Write *settings* to *path*, for its owner only.

    Raises:
        CannotWriteError: what was there is as it was.
    """
    import json

    from aicode_desktop.host.files import replace_file

    content = json.dumps(dataclasses.asdict(settings), ensure_ascii=False, indent=1)
    replace_file(path, f"{content}\n".encode())
