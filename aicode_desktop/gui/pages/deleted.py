"""The page Deleted drafts: what was deleted can be put back; what “for good” means is said."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from aicode_desktop.drafts.summaries import DraftSummary
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.forms.deleted import Ui_Deleted
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.widgets.notice import Kind, wrapped_label
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.host import desktop
from aicode_desktop.words import tr


class DeletedPage(Page):
    """Lists the drafts that were deleted on this computer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Deleted()
        self.form.setupUi(self.body)
        self._act = OneAct(session.background, self)
        self.lay_out()
        self.form.for_good.prepare(tr("What deleting for good can promise"), _fill)
        self.form.drafts.chosen_changed.connect(self._show_acts)
        self.form.drafts.opened.connect(lambda _key: self._restore())
        self.form.restore.clicked.connect(self._restore)
        self.form.show_in_folder.clicked.connect(self._show_in_folder)
        self.form.all_forms.clicked.connect(lambda: session.go_to(Place.START))
        self._show(())

    def arrived(self) -> None:
        """Read the list."""
        self.form.told.say(Kind.GOOD, "")
        self._read()

    def focus_first(self) -> None:
        """Put the focus on the list."""
        target = self.form.drafts if self.form.drafts.isVisible() else self.form.all_forms
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        if self.session.door.is_open:
            folder = self.session.folder
            self.session.background.run(folder.deleted, done=self._show, failed=self.explain)

    def _show(self, drafts: tuple[DraftSummary, ...]) -> None:
        rows = [
            Row(
                key=draft.path,
                title=draft.provider_name.strip() or tr("Form without a name"),
                detail=draft.document_number,
                state=draft.problem or tr("Edited {time}", time=moment(draft.modified)),
            )
            for draft in drafts
        ]
        self.form.drafts.show_rows(rows)
        self.form.drafts.setVisible(bool(rows))
        self.form.none.setVisible(not rows)
        self.form.draft_acts.setVisible(bool(rows))
        self._show_acts()

    def _show_acts(self) -> None:
        is_chosen = self.form.drafts.chosen is not None
        self.form.restore.setEnabled(is_chosen)
        self.form.show_in_folder.setEnabled(is_chosen)

    def _restore(self) -> None:
        chosen = self.form.drafts.chosen
        if not isinstance(chosen, Path):
            return
        folder = self.session.folder
        self._act.run(
            lambda: folder.restore(chosen),
            done=lambda _path: self._tell_restored(),
            failed=self.explain,
            act=tr("Putting the draft back"),
        )

    def _tell_restored(self) -> None:
        self.form.told.say(Kind.GOOD, tr("It is in the list of drafts again."))
        self._read()

    def _show_in_folder(self) -> None:
        chosen = self.form.drafts.chosen
        if isinstance(chosen, Path):
            self.session.background.run(
                lambda: desktop.show_in_folder(chosen),
                done=lambda _launched: None,
                failed=self.explain,
                act=tr("Opening the folder"),
            )


def _fill(inside: QVBoxLayout) -> None:
    for sentence in (
        tr(
            "To delete a draft for good, delete its file and its folder under “history” yourself."
            " This program never does."
        ),
        tr(
            "On modern disks, in backups and in snapshots a deleted file may survive, and no"
            " program can promise otherwise. What survives of these files is encrypted: without"
            " your key nobody can read it."
        ),
        tr(
            "So the surest way is to delete the key: the entry in the keyring, the recovery sheet"
            " and every exported copy. All drafts are lost then."
        ),
    ):
        label = wrapped_label(None)
        label.setText(sentence)
        inside.addWidget(label)
