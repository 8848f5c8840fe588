"""One certificate among several: a radio button with its holder, and what it is below."""

from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from aicode_desktop.gui.signing.token_words import in_one_line
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, set_property, wrapped_label
from aicode_desktop.words import tr
from aicode_desktop.workflow.tokens import Offer


class CertificateCard(QFrame):
    """Shows one offer; where it cannot sign, the reason, and it cannot be chosen."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        certificate = offer.certificate
        self.setProperty("panel", "card")
        words = in_one_line(certificate.facts)
        place = tr(
            "“{label}” on the token “{token}”",
            label=certificate.label,
            token=certificate.place.label,
        )
        self.button = QRadioButton(certificate.facts.holder.replace("&", "&&"), self)
        self.button.setAccessibleName(certificate.facts.holder)
        spoken = (part for part in (words, place, offer.why_not) if part)
        self.button.setAccessibleDescription(". ".join(spoken))
        self.button.setEnabled(not offer.why_not)
        self.button.toggled.connect(self._mark)
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.grid(steps) for steps in (4, 3, 4, 3)))
        column.setSpacing(theme.grid(1))
        column.addWidget(self.button)
        for text in (words, place):
            label = wrapped_label(self, type_="soft")
            label.setText(text)
            column.addWidget(label)
        if offer.why_not:
            line = MarkedLine(self)
            line.say(Kind.PROBLEM, offer.why_not)
            column.addWidget(line)

    def _mark(self, is_on: bool) -> None:  # noqa: FBT001  (Qt's signal)
        set_property(self, "panel", "waiting" if is_on else "card")
