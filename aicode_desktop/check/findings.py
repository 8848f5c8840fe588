"""Everything that stands between a draft and a signature, at once and in the order of the form."""

from datetime import date
from itertools import chain

from aicode_desktop.check.act import act_findings
from aicode_desktop.check.chapters import chapter_findings, edition_findings
from aicode_desktop.check.clock import clock_findings, likely_day
from aicode_desktop.check.domains import domain_findings
from aicode_desktop.check.fields import position_in_form
from aicode_desktop.check.models import model_findings
from aicode_desktop.check.normal_form import in_normal_form
from aicode_desktop.check.provider import provider_findings
from aicode_desktop.check.signatory import signatory_findings
from aicode_desktop.check.statements import statement_findings
from aicode_desktop.check.text import other_code_findings, text_findings
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding


def findings_in(draft: Draft, *, today: date) -> tuple[Finding, ...]:
    """Return every finding in the draft, in the order of the form. *today* is a legal day.

    The draft is read in normal form, so blanks and line ends around a text never make a finding.
    """
    wrong_clock, today = clock_findings(today), likely_day(today)
    normal = in_normal_form(draft)
    # A withdrawal declares nothing about chapters that stay, models or systemic risk.
    is_withdrawal = normal.act.kind is ActKind.WITHDRAWAL
    found = chain(
        act_findings(normal, today=today),
        provider_findings(normal.provider, today=today),
        signatory_findings(normal.signatories, today=today),
        domain_findings(normal),
        edition_findings(normal),
        () if is_withdrawal else chapter_findings(normal),
        () if is_withdrawal else model_findings(normal, today=today),
        statement_findings(normal),
        text_findings(normal),
        other_code_findings(normal),
    )
    in_order = sorted(found, key=lambda finding: position_in_form(finding.field))
    return (*wrong_clock, *in_order)
