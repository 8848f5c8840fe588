"""The commands of the counsel: explain, and the documents that follow from an explanation."""

from argparse import Namespace
from pathlib import Path

from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK
from aicode_desktop.cli.importing import import_lines
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.host.clock import SystemClock, legal_day
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.gap import MeasureAnswers
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, counsel


def explain(options: Namespace) -> int:
    """Print what every answer entails for this provider; an incomplete draft is explained too."""
    from aicode_desktop.cli.explaining import ExplanationText

    draft = actions.open_draft(Path(options.draft))
    explained = counsel.explain(draft, today=legal_day(SystemClock().now()))
    if options.json:
        terminal.say_json_file(counsel.explanation_json(explained))
    else:
        for line in ExplanationText().lines(explained):
            terminal.say(line)
    return OK


def brief(options: Namespace) -> int:
    """Write the executive brief, one page."""
    draft = actions.open_draft(Path(options.draft))
    today = legal_day(SystemClock().now())
    _write(options, counsel.brief(draft, prepared_by=options.prepared_by, today=today))
    return OK


def gap(options: Namespace) -> int:
    """Write the gap analysis as PDF, CSV or XLSX, or the answers to fill in as JSON.

    With a table it says what it understood of it, and without an output nothing is written.
    """
    as_ = counsel.gap_format_of(Path(options.output)) if options.output else None
    draft, answers = _draft_and_answers(options)
    if as_ is None:
        return OK
    content = counsel.gap(draft, answers, as_=as_, today=legal_day(SystemClock().now()))
    _write(options, content)
    if as_ is counsel.GapFormat.JSON:
        terminal.say(tr("Fill it in, then give it with --measures."))
    else:
        terminal.say(tr("It is never attached to the Signatory Form."))
    return OK


def plan(options: Namespace) -> int:
    """Write the implementation plan."""
    draft, answers = _draft_and_answers(options)
    today = legal_day(SystemClock().now())
    _write(options, counsel.plan(draft, answers, is_internal=not options.to_share, today=today))
    return OK


def calendar(options: Namespace) -> int:
    """Write the obligation calendar."""
    draft = actions.open_draft(Path(options.draft))
    _write(options, counsel.calendar(draft, at=SystemClock().now()))
    return OK


def _draft_and_answers(options: Namespace) -> tuple[Draft, MeasureAnswers]:
    path = Path(options.draft)
    draft = actions.open_draft(path)
    measures_file = Path(options.measures) if options.measures else None
    answers = counsel.measures_for(path, measures_file)
    table = getattr(options, "table", None)  # only the gap analysis takes one
    if table:
        imported = counsel.answers_from(draft, Path(table))
        if not imported.is_of_measures:
            raise CannotReadFileError(
                tr("“{name}” holds no table of measures.", name=Path(table).name),
                safe=tr("Nothing was written."),
                next_step=tr(
                    "Give one whose first row names the columns, such as “aicode gap” writes."
                ),
            )
        for line in import_lines(imported, answers):
            terminal.say(line)
        answers = answers.overlaid(imported.answers)
    for finding in counsel.doubts(draft, answers, today=legal_day(SystemClock().now())):
        terminal.note(
            tr(
                "Warning: {field}: {sentence} [{source}]",
                field=finding.field,
                sentence=finding.sentence,
                source=finding.source,
            )
        )
    return draft, answers


def _write(options: Namespace, content: bytes) -> None:
    actions.save_new(Path(options.output), content)
    terminal.say(tr("Written: {path}", path=options.output))
