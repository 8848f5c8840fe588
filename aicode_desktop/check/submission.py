"""A draft that has nothing left to ask becomes a submission; no other way leads there."""

from datetime import date

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.findings import findings_in
from aicode_desktop.check.normal_form import in_normal_form, without_blank_rows
from aicode_desktop.errors import IncompleteDraftError
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.submission import Submission
from aicode_desktop.words import plural, tr


def submission_from(draft: Draft, *, today: date) -> Submission:
    """Return the submission: the draft in normal form, without blank rows, and its edition.

    Raises:
        IncompleteDraftError: something blocks; ``findings`` holds all findings.
    """
    return submission_with_findings(draft, today=today)[0]


def submission_with_findings(
    draft: Draft, *, today: date
) -> tuple[Submission, tuple[Finding, ...]]:
    """Return what ``submission_from`` does, and what was found that does not block it.

    Raises:
        IncompleteDraftError: something blocks; ``findings`` holds all findings.
    """
    findings = findings_in(draft, today=today)
    blocking = [finding for finding in findings if finding.severity is Severity.BLOCK]
    if blocking:
        raise IncompleteDraftError(
            plural(
                "One point is open: {first}",
                "{n} points are open, the first of them: {first}",
                len(blocking),
                first=blocking[0].sentence,
            ),
            safe=tr("Nothing was written, and the draft is unchanged."),
            next_step=tr("Settle what the check lists as blocking, then try again."),
            findings=findings,
        )
    normal = without_blank_rows(in_normal_form(draft))
    return Submission(draft=normal, code=code_of_practice(normal.edition)), findings
