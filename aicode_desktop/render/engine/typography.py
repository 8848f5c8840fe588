"""The type scale and the grid: every measure and colour of a document, in points.

The measure (width of the text) is the same on both papers, so a signature block has one size.
"""

from aicode_desktop.model.draft import Paper
from aicode_desktop.render.engine.faces import SANS, SANS_STRONG, SERIF, SERIF_STRONG, Style

PAPER_SIZE_PT = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}

MEASURE_PT = 470.56  # A4 less two margins of 22 mm
INDENT_PT = 16.0  # where labels hang
CONTENT_PT = 134.0  # where answers hang
ITEM_PT = 36.0  # where the text of list items and check rows hangs
CHECK_DETAIL_PT = 160.0
COLUMN_GAP_PT = 12.0

HEAD_BASELINE_PT = 53.0  # from the top edge
CONTENT_TOP_PT = 72.0  # from the top edge
CONTENT_BOTTOM_PT = 62.0  # from the bottom edge
FOOT_RULE_PT = 46.0  # from the bottom edge
FOOT_BASELINE_PT = 34.0  # from the bottom edge

BASELINE_PT = 10.0  # of a line of text, from the top of its line
SECTION_GAP_PT = 12.0
SECTION_RULE_TO_BASELINE_PT = 17.0
ROW_GAP_PT = 4.0
BLOCK_GAP_PT = 6.0
HAIRLINE_PT = 0.6
TABLE_RULE_PT = 0.8
TITLE_RULE_PT = 1.4
CHECK_BOX_PT = 10.0

SIGNATURE_BLOCK_WIDTH_PT = 454.5
SIGNATURE_BLOCK_HEIGHT_PT = 75.0
SIGNATURE_PADDING_PT = 12.0
SIGNATURE_CORNER_PT = 3.0

CONTENT_ABOVE_MARK_PT = 118.0  # from the bottom edge, where pages have a code in the corner
HAND_BLOCK_HEIGHT_PT = 122.0
HAND_LINE_PT = 100.0  # where somebody writes on, from the top of the block
PAGE_MARK_PT = 78.0  # the code in the corner of a page, without the quiet zone around it
PAGE_MARK_BOTTOM_PT = 30.0  # from the bottom edge

INK = "0.086 0.125 0.173"  # 16202C
SOFT = "0.333 0.38 0.435"  # 55616F
ACCENT = "0.114 0.29 0.561"  # 1D4A8F
LINE = "0.784 0.812 0.843"  # C8CFD7
BANNER = "0.914 0.929 0.953"  # E9EDF3: seen across the page, and text on it keeps 12 to 1

TITLE = Style(SERIF_STRONG, 24.0, 31.0, INK)
SUBTITLE = Style(SERIF, 10.0, 14.0, SOFT)
SECTION = Style(SANS_STRONG, 10.0, 13.1, INK)
SECTION_NUMBER = Style(SANS_STRONG, 10.0, 13.1, ACCENT)
TEXT = Style(SERIF, 10.0, 13.1, INK)
TEXT_OPEN = Style(SERIF, 10.0, 13.1, SOFT)
TEXT_LINK = Style(SERIF, 10.0, 13.1, ACCENT)
TEXT_STRONG = Style(SERIF_STRONG, 10.5, 13.1, INK)
LABEL = Style(SANS, 8.0, 13.1, SOFT)
ITEM_LABEL = Style(SANS_STRONG, 8.0, 13.1, SOFT)
DETAIL = Style(SANS, 8.0, 11.0, SOFT)
ANSWER = Style(SANS_STRONG, 8.5, 13.1, ACCENT)
ANSWER_OPEN = Style(SANS_STRONG, 8.5, 13.1, SOFT)
RUNNING = Style(SANS, 8.0, 11.0, SOFT)
BANNER_STYLE = Style(SANS_STRONG, 120.0, 120.0, BANNER)
SIGNATURE_KICKER = Style(SANS_STRONG, 8.5, 17.0, ACCENT)
SIGNATURE_NAME = Style(SERIF_STRONG, 13.0, 16.0, INK)
SIGNATURE_TEXT = Style(SERIF, 9.5, 14.0, INK)
SIGNATURE_SOFT = Style(SERIF, 9.5, 14.0, SOFT)
SIGNATURE_SIDE = Style(SANS, 7.5, 12.0, SOFT)


def margin_pt(paper: Paper) -> float:
    """Return the margin left and right of the text."""
    return (PAPER_SIZE_PT[paper][0] - MEASURE_PT) / 2
