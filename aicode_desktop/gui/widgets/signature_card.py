"""The card of one signature: whose it is, whether it holds, and its particulars in a fold."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aicode_desktop.check.wording import said_time
from aicode_desktop.gui.signing.certificate_words import certificate_facts
from aicode_desktop.gui.signing.signature_words import detail_rows
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.card import new_card
from aicode_desktop.gui.widgets.filling import fact_row
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.model.signature_detail import SignatureDetail
from aicode_desktop.model.signed import SignatureFacts, Trust
from aicode_desktop.words import tr


def signature_card(parent: QWidget, facts: SignatureFacts) -> QFrame:
    """Return the card of one signature."""
    card, column = new_card(parent)
    title = wrapped_label(card, type_="strong")
    title.setText(facts.certificate.holder)
    column.addWidget(title)
    line = MarkedLine(card)
    if facts.holds:
        line.say(Kind.GOOD, _holds_words(facts))
    else:
        line.say(Kind.PROBLEM, facts.problem)
    column.addWidget(line)
    if facts.remark:
        remark = MarkedLine(card)
        remark.say(Kind.WARNING, facts.remark)
        column.addWidget(remark)
    claimed = facts.claimed_time
    rows = [
        (tr("Time claimed"), said_time(claimed) if claimed else tr("none")),
        (tr("Level"), facts.level),
        *certificate_facts(facts.certificate),
        (tr("Trust"), _trust_words(facts.trust)),
    ]
    particulars = QVBoxLayout()
    particulars.setSpacing(current_theme().grid(1))
    for caption, value in rows:
        if value:
            particulars.addWidget(fact_row(card, caption, value))
    column.addLayout(particulars)
    if facts.detail is not None:
        fold = Fold(card)
        fold.prepare(tr("Details"), _detail_filler(facts, facts.detail))
        column.addWidget(fold)
    return card


def _detail_filler(facts: SignatureFacts, detail: SignatureDetail) -> Callable[[QVBoxLayout], None]:
    def fill_in(inside: QVBoxLayout) -> None:
        inside.setSpacing(current_theme().grid(1))
        for caption, value in detail_rows(facts, detail):
            if value:
                inside.addWidget(fact_row(None, caption, value))

    return fill_in


def _holds_words(facts: SignatureFacts) -> str:
    if facts.is_timestamp:
        return tr("Time-stamp: the document has not changed since.")
    if facts.covers_whole_file:
        return tr("Holds: the whole file is unchanged since this signature.")
    return tr("Holds: only what the signature permits was added since.")


def _trust_words(trust: Trust) -> str:
    return {
        Trust.TRUSTED: tr("Leads to a root that you loaded"),
        Trust.NO_ROOTS_LOADED: tr("You loaded no root, so nothing is said about the issuer"),
        Trust.UNKNOWN_ISSUER: tr("Does not lead to a root that you loaded"),
        Trust.OUT_OF_DATE: tr("Was not valid at the time"),
        Trust.REVOKED: tr("Was revoked by its issuer"),
        Trust.UNSUITABLE: tr("Was not issued for signing documents"),
    }[trust]
