"""Sets the block that somebody signs by hand: who signs, a line for each thing to write."""

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import Style, legible
from aicode_desktop.render.engine.strips import Rule, Strip, Words, WritingSpace
from aicode_desktop.render.engine.structure import Node, Role
from aicode_desktop.render.engine.vocabulary import HandSignatureBlock
from aicode_desktop.render.engine.wrap import wrap

_LINE_SHARES = (0.42, 0.58)  # place and date; signature


def set_hand_block(block: HandSignatureBlock, section: Node) -> list[Strip]:
    """Return the block as one strip."""
    left, width = type_.INDENT_PT, type_.SIGNATURE_BLOCK_WIDTH_PT
    inside = left + type_.SIGNATURE_PADDING_PT
    room = width - 2 * type_.SIGNATURE_PADDING_PT
    strip = Strip(
        type_.HAND_BLOCK_HEIGHT_PT,
        [WritingSpace(left, 0.0, width, type_.HAND_BLOCK_HEIGHT_PT, legible(block.name))],
        space_before=14.0,
    )
    baseline = 0.5
    for style, text in (
        (type_.SIGNATURE_KICKER, block.kicker),
        (type_.SIGNATURE_NAME, block.name),
        (type_.SIGNATURE_TEXT, block.second_line),
    ):
        if text:
            baseline += style.leading_pt
            strip.pieces.append(_line(section, inside, baseline, style, text, room))
    x = inside
    for share, label in zip(_LINE_SHARES, block.labels, strict=True):
        line_width = room * share - (type_.COLUMN_GAP_PT if x == inside else 0.0)
        strip.pieces.append(
            Rule(x, type_.HAND_LINE_PT, line_width, type_.TABLE_RULE_PT, type_.SOFT)
        )
        below = type_.HAND_LINE_PT + type_.DETAIL.leading_pt
        strip.pieces.append(_line(section, x, below, type_.DETAIL, label, line_width))
        x += room * share
    return [strip]


def _line(section: Node, x: float, baseline: float, style: Style, text: str, room: float) -> Words:
    """Return the first line of *text*; the sections above have the whole of it."""
    first = wrap(f"{legible(text)} ", style, room)[0]
    return Words(section.add(Role.PARAGRAPH), x, baseline, style, first)
