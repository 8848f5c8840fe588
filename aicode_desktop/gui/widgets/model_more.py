"""What helps to see where a model stands and stays with the provider: it is never printed."""

from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.gui.forms.model_more import Ui_ModelMore
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme

NAMES = (
    "is_open_source",
    "modified_from",
    "modification_compute_flop",
    "original_compute_flop",
    "threshold_date",
    "original_systemic_risk",
)


class ModelMore(QFrame):
    """Holds the fields; the page ties them to the model that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ModelMore()
        self.form.setupUi(self)
        arrange(self, current_theme())
