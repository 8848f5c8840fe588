"""What was found in a scan, in words: the whole in one sentence, then page by page."""

from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.widgets.notice import Kind, MarkedLine
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.paper import ReadScan, is_doubtful


def scan_sentence(read: ReadScan) -> tuple[Kind, str]:
    """Return how good a scan is, and the sentence that says so."""
    if read.is_complete:
        return Kind.GOOD, plural(
            "{n} page, there once and as it was printed but for the handwriting.",
            "{n} pages, each there once and as it was printed but for the handwriting.",
            read.reading.page_count,
        )
    if read.is_acceptable:
        return Kind.WARNING, tr(
            "Every page is there once, but something differs from what was printed. Look at these"
            " places on the paper: only you can say whether they do harm."
        )
    return Kind.PROBLEM, tr(
        "This is not yet the whole form. Add what is missing, or scan it again; nothing is kept"
        " before."
    )


def page_lines(parent: QWidget, read: ReadScan) -> list[QWidget]:
    """Return one line for each page that is there: from which file, and whether it is as it was."""
    differing = {finding.page for finding in read.findings}
    lines: list[QWidget] = []
    for page in read.reading.pages:
        line = MarkedLine(parent)
        if page.page in differing:
            line.say(Kind.NOTE, tr("Page {n}: from {source}", n=page.page, source=page.source))
        else:
            words = tr("Page {n}: as printed, from {source}", n=page.page, source=page.source)
            line.say(Kind.GOOD, words)
        lines.append(line)
    return lines


def finding_lines(parent: QWidget, read: ReadScan) -> list[QWidget]:
    """Return one line for each thing that is wrong."""
    lines: list[QWidget] = []
    for finding in read.findings:
        line = MarkedLine(parent)
        line.say(Kind.WARNING if is_doubtful(finding) else Kind.PROBLEM, finding.sentence)
        lines.append(line)
    return lines
