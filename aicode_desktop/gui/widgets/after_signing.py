"""What stands below a record: what became of the document, its chain, and what can follow it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from aicode_desktop.check.wording import day_in_words, listed
from aicode_desktop.gui.forms.after_signing import Ui_AfterSigning
from aicode_desktop.gui.widgets.filling import fact_row, fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind, wrapped_label
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.record import EventKind, ListedRecord, Record, RecordEvent
from aicode_desktop.words import tr
from aicode_desktop.workflow.record_words import act_words


class AfterSigning(QWidget):
    """Asks for acts and shows what came of them; the page does the work.

    ``noted`` carries what happened and the day as typed, ``reply_asked_for`` nothing,
    ``act_asked_for`` what the new document is to do, ``opened`` the folder of another record.
    """

    noted = Signal(object, str)
    reply_asked_for = Signal()
    act_asked_for = Signal(object)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AfterSigning()
        self.form.setupUi(self)
        form = self.form
        form.noted.say(Kind.GOOD, "")
        form.followed.say(Kind.WARNING, "")
        for button, kind in (
            (form.sent, EventKind.SENT),
            (form.acknowledged, EventKind.ACKNOWLEDGED),
            (form.listed, EventKind.LISTED),
        ):
            button.clicked.connect(
                lambda _down=False, kind=kind: self.noted.emit(kind, form.day.text())
            )
        form.reply.clicked.connect(self.reply_asked_for)
        for button, act in (
            (form.change, ActKind.CHANGE),
            (form.correct, ActKind.CORRECTION),
            (form.withdraw, ActKind.WITHDRAWAL),
            (form.renew, ActKind.NEW_SIGNATURE),
        ):
            button.clicked.connect(lambda _down=False, act=act: self.act_asked_for.emit(act))

    def suggest_day(self, today: date) -> None:
        """Put *today* into the line for the day, where nothing stands in it."""
        if not self.form.day.text():
            self.form.day.setText(today.isoformat())

    def show_chain(
        self, record: Record, family: tuple[ListedRecord, ...], events: tuple[RecordEvent, ...]
    ) -> None:
        """Show what became of *record*, and the documents before and after it."""
        facts = [_fact(event) for event in events]
        known = [fact for fact in facts if fact is not None]
        show_facts(self.form.became_list, known)
        if not known:
            nothing = wrapped_label(self.form.became_list, type_="soft")
            nothing.setText(tr("Nothing noted yet. Note here what you did and what came back."))
            fill(self.form.became_list, [nothing])
        frame = self.form.chain_list
        fill(frame, [self._chain_row(frame, each, record) for each in family])
        self.form.chain.setVisible(len(family) > 1)
        self.form.followed.say(Kind.WARNING, _followed_words(record, family))

    def _chain_row(self, parent: QFrame, each: ListedRecord, record: Record) -> QWidget:
        number = each.document_number or each.folder
        said = tr("{what}, kept on {day}", what=act_words(each.act), day=day_in_words(each.kept_at))
        if each.folder == record.folder.name:
            return fact_row(parent, number, tr("{what} (this one)", what=said))
        row = fact_row(parent, number, said)
        open_ = QPushButton(tr("Open"), row)
        open_.setProperty("kind", "link")
        open_.setAutoDefault(False)
        open_.setAccessibleName(tr("Open {number}", number=number))
        open_.clicked.connect(lambda _down=False, folder=each.folder: self.opened.emit(folder))
        line = row.layout()
        if line is not None:
            line.addWidget(open_)
        return row

    def tell(self, kind: Kind, sentence: str) -> None:
        """Say what was noted, or what is doubtful about it."""
        self.form.noted.say(kind, sentence)


def _fact(event: RecordEvent) -> tuple[str, str] | None:
    captions = {
        EventKind.SENT: tr("Sent"),
        EventKind.ACKNOWLEDGED: tr("Acknowledged"),
        EventKind.LISTED: tr("Listed"),
        EventKind.RENEWED: tr("Renewed"),
    }
    if event.kind not in captions:
        return None
    day = day_in_words(event.on)
    return captions[event.kind], f"{day} · {event.words}" if event.words else day


def _followed_words(record: Record, family: tuple[ListedRecord, ...]) -> str:
    """Return that a document follows this one already, so that another would branch off."""
    later = [
        each.document_number or each.folder
        for each in family
        if record.fingerprint and each.follows_fingerprint == record.fingerprint
    ]
    if not later:
        return ""
    return tr(
        "{number} follows this document. Begin from that one, unless it was never sent.",
        number=listed(later),
    )
