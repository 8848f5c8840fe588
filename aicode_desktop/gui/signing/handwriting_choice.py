"""The handwriting that a signature block may show: drawn here, or a picture; it is decoration."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.handwriting import Handwriting
from aicode_desktop.gui.widgets.ink_pad import SIZE
from aicode_desktop.model.picture import PagePicture
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

PICTURE_ENDINGS = {".png", ".jpg", ".jpeg"}


class HandwritingChoice(QObject):
    """Ties the fields of *part*; ``failed`` carries why a picture cannot be shown."""

    failed = Signal(object)

    def __init__(self, part: Handwriting, act: OneAct, parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        self._form = form = part.form
        self._act = act
        self._loaded: bytes | None = None
        form.content.hide()
        form.fold.prepare(tr("Show a handwriting in the signature block"), self._fill)
        form.pad.changed.connect(self._show)
        form.undo.clicked.connect(form.pad.undo)
        form.choose.clicked.connect(self._ask)
        form.clear.clicked.connect(self.forget)
        self._show()

    @property
    def picture(self) -> bytes | None:
        """The picture to be shown, PNG or JPEG; None where there is none."""
        if self._loaded is not None:
            return self._loaded
        return None if self._form.pad.is_empty else self._form.pad.picture()

    def words_of_drop(self, files: Sequence[Path]) -> str:
        """Return what a dropped picture would be for here; nothing for any other file."""
        is_for_here = len(files) == 1 and self._would_take(files[0])
        return tr("Drop it here to show it in the signature block") if is_for_here else ""

    def takes(self, file: Path) -> bool:
        """Take a picture that was dropped, if it is one for here."""
        if not self._would_take(file):
            return False
        self._form.fold.open()
        self._load(file)
        return True

    def forget(self) -> None:
        """Let go of what was drawn or chosen: the next signatory has a hand of their own."""
        self._loaded = None
        self._form.pad.clear()
        self._show()

    def _would_take(self, file: Path) -> bool:
        return file.suffix.lower() in PICTURE_ENDINGS and self._part.isVisible()

    def _fill(self, inside: "QVBoxLayout") -> None:
        inside.addWidget(self._form.content)
        self._form.content.show()

    def _ask(self) -> None:
        dialog = FileDialog(self._part.window(), tr("Choose the picture of a handwriting"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Pictures (*.png *.jpg *.jpeg)"), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._load(Path(name)))
        dialog.open()

    def _load(self, file: Path) -> None:
        def work() -> tuple[bytes, PagePicture]:
            content = actions.open_handwriting(file)
            return content, actions.shown_handwriting(content)

        self._act.run(
            work,
            done=lambda found: self._take(file, *found),
            failed=self.failed.emit,
            act=tr("Opening the picture"),
        )

    def _take(self, file: Path, content: bytes, shown: PagePicture) -> None:
        self._loaded = content
        image = QImage(
            shown.bgra,
            shown.width_px,
            shown.height_px,
            shown.stride,
            QImage.Format.Format_RGB32,
        )
        theme, ratio = current_theme(), self._part.devicePixelRatioF()
        width, height = (round(theme.px(units) * ratio) for units in SIZE)
        fitted = QPixmap.fromImage(image).scaled(
            width,
            height,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        self._form.picture.setPixmap(fitted)
        self._form.picture_words.setText(
            tr("“{name}”, as the signature block shows it.", name=file.name)
        )
        self._show()

    def _show(self) -> None:
        form, is_loaded = self._form, self._loaded is not None
        form.pad.setVisible(not is_loaded)
        form.picture.setVisible(is_loaded)
        form.picture_words.setVisible(is_loaded)
        form.undo.setVisible(not is_loaded)
        form.undo.setEnabled(not form.pad.is_empty)
        form.clear.setEnabled(is_loaded or not form.pad.is_empty)
