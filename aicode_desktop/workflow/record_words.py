"""What records, their acts and their states are called: window, terminal and tables alike."""

from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.record import ListedRecord, RecordState
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.words import tr


def act_words(act: ActKind) -> str:
    """Return what a document of that act is called."""
    return {
        ActKind.FIRST_FORM: tr("Signatory Form"),
        ActKind.CHANGE: tr("Notice of change"),
        ActKind.CORRECTION: tr("Correction"),
        ActKind.WITHDRAWAL: tr("Withdrawal"),
        ActKind.NEW_SIGNATURE: tr("New signature"),
    }[act]


def state_words(state: RecordState) -> str:
    """Return how far a document has come."""
    return {
        RecordState.KEPT: tr("Kept"),
        RecordState.SENT: tr("Sent"),
        RecordState.ACKNOWLEDGED: tr("Acknowledged"),
        RecordState.LISTED: tr("Listed"),
        RecordState.MISSING: tr("Missing"),
        RecordState.DISPOSED: tr("Disposed of"),
    }[state]


def chapter_words(chapter: ChapterKey) -> str:
    """Return the title of a chapter."""
    return {
        ChapterKey.TRANSPARENCY: tr("Transparency"),
        ChapterKey.COPYRIGHT: tr("Copyright"),
        ChapterKey.SAFETY_AND_SECURITY: tr("Safety and Security"),
    }[chapter]


def what_words(record: ListedRecord) -> str:
    """Return what the document of *record* is."""
    if record.state is RecordState.DISPOSED:
        return tr("Tombstone")
    if record.kind is DocumentKind.SPECIMEN:
        return tr("Rehearsal")
    if record.kind is DocumentKind.SCAN:
        return tr("{act}, signed on paper", act=act_words(record.act))
    return act_words(record.act)
