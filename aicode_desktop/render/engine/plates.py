"""Pictures that fill a page each: JPEG as it is, in the colours of the document's profile."""

from collections.abc import Sequence

from aicode_desktop.render.engine.objects import number
from aicode_desktop.render.engine.vocabulary import Plate
from aicode_desktop.render.engine.writing import Writing


class PlatePictures:
    """The pictures of one document, each under its resource name."""

    def __init__(self, plates: Sequence[Plate]) -> None:
        self._plates = plates

    def __len__(self) -> int:
        return len(self._plates)

    def description(self, index: int) -> str:
        """Return what the picture shows."""
        return self._plates[index].description

    def drawn(
        self, index: int, corner: tuple[float, float], room: tuple[float, float]
    ) -> tuple[tuple[float, float, float, float], str]:
        """Return the box of a picture, as large as fits in *room*, and what draws it there."""
        plate = self._plates[index]
        scale = min(room[0] / plate.width_px, room[1] / plate.height_px)
        width, height = plate.width_px * scale, plate.height_px * scale
        left, bottom = corner[0] + (room[0] - width) / 2, corner[1] + (room[1] - height) / 2
        matrix = " ".join(number(n) for n in (width, 0, 0, height, left, bottom))
        box = (left, bottom, left + width, bottom + height)
        return box, f"q {matrix} cm /P{index} Do Q"

    def add_to(self, writing: Writing) -> str:
        """Return the pictures as an entry of the pages' resources; nothing for none."""
        names = []
        for index, plate in enumerate(self._plates):
            colours = "DeviceGray" if plate.is_grey else "DeviceRGB"
            picture = writing.add_stream(
                f"/Type/XObject/Subtype/Image/Width {plate.width_px}/Height {plate.height_px}"
                f"/ColorSpace/{colours}/BitsPerComponent 8/Filter/DCTDecode",
                plate.jpeg,
            )
            names.append(f"/P{index} {picture} 0 R")
        return f"<<{''.join(names)}>>" if names else ""
