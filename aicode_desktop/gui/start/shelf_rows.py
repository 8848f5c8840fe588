"""Drafts and records as rows of the lists on the start page; loaded with the first list."""

from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.model.record import Record, UnreadableRecord
from aicode_desktop.model.rendered import DECLARATIONS
from aicode_desktop.words import tr
from aicode_desktop.workflow.shelf import ShelvedDraft, Stage

_COLOURS = {
    Stage.UNREAD: "soft",
    Stage.OPEN: "soft",
    Stage.READY: "good",
    Stage.BEGUN: "warn",
    Stage.SIGNED: "good",
}


def draft_row(draft: ShelvedDraft) -> Row:
    """Return the row of a draft; its key is the draft's identifier."""
    summary = draft.summary
    if summary.problem:
        return Row(summary.id, summary.path.name, summary.problem, draft.words, "error")
    parts = [summary.document_number, tr("edited {time}", time=moment(summary.modified))]
    return Row(
        key=summary.id,
        title=name_of(draft),
        detail=" · ".join(part for part in parts if part),
        state=draft.words,
        colour=_COLOURS[draft.stage],
    )


def record_row(record: Record | UnreadableRecord) -> Row:
    """Return the row of a record; its key is the record."""
    if isinstance(record, UnreadableRecord):
        return Row(record, record.folder.name, record.reason, tr("Cannot be read"), "error")
    parts = [record.document_number, tr("kept {time}", time=moment(record.kept_at))]
    is_form = record.kind in DECLARATIONS
    return Row(
        key=record,
        title=record.provider_name or tr("Form without a name"),
        detail=" · ".join(part for part in parts if part),
        state=tr("Signed") if is_form else tr("Rehearsal"),
        colour="good" if is_form else "soft",
    )


def name_of(draft: ShelvedDraft) -> str:
    """Return what a draft is called in sentences."""
    return draft.summary.provider_name.strip() or tr("Form without a name")
