"""Keeps what is said of where the chosen model stands in step with the draft."""

from PySide6.QtWidgets import QVBoxLayout

from aicode_desktop.check.counsel import Statement
from aicode_desktop.check.triage import ModelTriage, Modification, Standing, triage
from aicode_desktop.gui.draft_store import DraftStore
from aicode_desktop.gui.forms.models import Ui_Models
from aicode_desktop.gui.widgets.counsel import cited, list_statements
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.words import plural, tr


class ModelStanding:
    """Shows one sentence, and the rest in a fold. Only the chosen model is looked at."""

    def __init__(self, form: Ui_Models, store: DraftStore) -> None:
        self._form = form
        self._store = store
        self._shown: ModelTriage | None = None

    def show(self, place: int) -> None:
        """Show where the model at *place* stands."""
        draft = self._store.draft
        signs_safety = ChapterKey.SAFETY_AND_SECURITY in draft.chapters.signed()
        model = draft.models[place]
        found = triage(model, place, signs_safety=signs_safety, today=self._store.today)
        if found == self._shown:
            return
        is_other_model = self._shown is None or self._shown.index != place
        self._shown = found
        first = _gravest(found)
        kind = Kind.WARNING if _is_grave(found) else Kind.NOTE
        self._form.standing_notice.say(kind, first.sentence, source=cited(first))
        count = len(found.statements)

        def fill(inside: QVBoxLayout) -> None:
            list_statements(inside, found.statements)

        title = plural(
            "Where this model stands: {n} point", "Where this model stands: {n} points", count
        )
        if is_other_model:
            self._form.standing_more.prepare(title, fill)
        else:
            self._form.standing_more.renew(fill, title=title)
        self._form.standing_more.setAccessibleName(tr("Where this model stands"))


def _is_grave(found: ModelTriage) -> bool:
    return (
        found.notice is not None
        or found.standing is Standing.PRESUMED_SYSTEMIC_RISK
        or found.modification is Modification.ABOVE_A_THIRD
    )


def _gravest(found: ModelTriage) -> Statement:
    """Return what is to be read first: a notice that has its day, else what the compute says."""
    for statement in found.statements:
        if statement.id in {"notice.due", "notice.past", "notice.before_application"}:
            return statement
    for statement in found.statements:
        if found.modification is Modification.ABOVE_A_THIRD and statement.id.startswith("modified"):
            return statement
    return found.statements[0]
