"""What leaves the measures dialog and comes back to it: PDF, CSV, XLSX; nothing is overwritten."""

from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.counsel import statement
from aicode_desktop.gui.choosing import ask_for_table
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.widgets.counsel import cited
from aicode_desktop.gui.widgets.notice import Kind, Notice
from aicode_desktop.gui.widgets.wrapped_label import breakable
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, counsel

if TYPE_CHECKING:
    from aicode_desktop.drafts.answers_table import ImportedAnswers
    from aicode_desktop.gui.dialogs.measures import MeasuresDialog


class MeasuresPapers:
    """Ties the buttons of *dialog* to the acts; each is run off the GUI thread."""

    def __init__(self, dialog: "MeasuresDialog") -> None:
        self._dialog = dialog
        form = dialog.form
        form.export_pdf.clicked.connect(self._ask_for_pdf)
        form.export_spreadsheet.clicked.connect(self._ask_for_spreadsheet)
        form.import_table.clicked.connect(lambda: ask_for_table(dialog, self.take_table))

    def take_table(self, path: Path) -> None:
        """Show what the table in *path* says about the measures; nothing is taken unasked."""
        dialog = self._dialog
        draft = dialog.draft
        dialog.form.errors.clear()
        dialog.run(
            dialog.background,
            lambda: counsel.answers_from(draft, path),
            done=self._show_import,
            failed=dialog.form.errors.explain,
            act=tr("Reading the file"),
        )

    def _show_import(self, imported: "ImportedAnswers") -> None:
        # Most people who fill in measures never import any.
        from aicode_desktop.gui.dialogs.import_answers import ImportAnswersDialog

        dialog = self._dialog
        ImportAnswersDialog(
            dialog.draft,
            dialog.answers,
            imported,
            take=dialog.take_answers,
            parent=dialog,
        ).open()

    def _ask_for_pdf(self) -> None:
        is_gap = self._dialog.form.gap.isChecked()
        name = tr("gap-analysis.pdf") if is_gap else tr("plan.pdf")
        ask_where(self._dialog, name=name, filters=[tr("PDF (*.pdf)")], chosen=self._export)

    def _ask_for_spreadsheet(self) -> None:
        ask_where(
            self._dialog,
            name=tr("gap-analysis.xlsx"),
            filters=[tr("Workbooks (*.xlsx)"), tr("CSV (*.csv)")],
            chosen=self._export,
        )

    def _export(self, path: Path) -> None:
        dialog = self._dialog
        draft, answers, today = dialog.draft, dialog.answers, dialog.today
        is_gap, is_internal = dialog.form.gap.isChecked(), dialog.form.internal.isChecked()

        def work() -> None:
            if is_gap:
                kind = counsel.gap_format_of(path)
                content = counsel.gap(draft, answers, as_=kind, today=today)
            else:
                content = counsel.plan(draft, answers, is_internal=is_internal, today=today)
            actions.save_new(path, content)

        dialog.form.errors.clear()
        dialog.run(
            dialog.background,
            work,
            done=lambda _nothing: dialog.form.saved.setText(
                breakable(tr("Saved as {file}", file=path.name))
            ),
            failed=dialog.form.errors.explain,
            act=tr("Making the document"),
        )


def say_where_it_goes(guidance: Notice, *, is_gap: bool, is_empty: bool) -> None:
    """Say at the top of the dialog which way the document goes, or that there is none to make."""
    if is_empty:
        guidance.say(
            Kind.NOTE,
            tr("No chapter is left out, so there is no gap to explain.")
            if is_gap
            else tr("No chapter is signed, so there is nothing to plan."),
        )
        return
    said = statement("channel.eu_send" if is_gap else "faq.8.good_faith")
    guidance.say(Kind.NOTE, said.sentence, source=cited(said))
