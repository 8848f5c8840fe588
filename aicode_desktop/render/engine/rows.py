"""Sets rows: a label and what was answered; a check box and what it stands for."""

from itertools import zip_longest

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import Style, drawn, legible
from aicode_desktop.render.engine.objects import text_string
from aicode_desktop.render.engine.strips import (
    CheckBox,
    Strip,
    Words,
    keep_first_and_last_two,
    keep_together,
    text_line,
)
from aicode_desktop.render.engine.structure import Node, Role
from aicode_desktop.render.engine.vocabulary import CheckRow, FieldRow, Line, Link
from aicode_desktop.render.engine.wrap import wrap

_LINES_KEPT_TOGETHER = 8
_CONTENT_WIDTH_PT = type_.MEASURE_PT - type_.CONTENT_PT


def set_field_row(row: FieldRow, item: Node) -> list[Strip]:
    """Return the strips of *row*, tagged below the list's *item*."""
    label, body = item.add(Role.LABEL), item.add(Role.BODY)
    width = type_.CONTENT_PT - type_.INDENT_PT - type_.COLUMN_GAP_PT
    labels = wrap(legible(row.label) + " ", type_.LABEL, width)
    left = [[text_line(label, type_.INDENT_PT, type_.LABEL, text)] for text in labels]
    right = [words for line in row.lines for words in _answer(body, line, row)]
    strips = _side_by_side(left, right)
    strips[0].space_before = type_.ROW_GAP_PT
    _keep_row(strips)
    return strips


def set_check_row(row: CheckRow, item: Node) -> list[Strip]:
    """Return the strips of *row*, tagged below the list's *item*."""
    state = "/on" if row.is_checked else "/off"
    spoken = text_string(drawn(f"{row.label}: {row.answer}"))
    box = item.add(Role.LABEL).add(
        Role.FORM,
        attributes=f"<</O/PrintField/Role/cb/checked{state}/Desc{spoken}>>",
        alternative=spoken,
    )
    body = item.add(Role.BODY)
    style = type_.ANSWER if row.is_checked else type_.ANSWER_OPEN
    answer = legible(row.answer)
    answer_x = type_.MEASURE_PT - style.width(answer)
    label_edges = (type_.ITEM_PT, type_.CHECK_DETAIL_PT - type_.COLUMN_GAP_PT)
    detail_edges = (type_.CHECK_DETAIL_PT, answer_x - type_.COLUMN_GAP_PT)
    strips = _side_by_side(
        _column((row.label,), type_.TEXT_STRONG, label_edges, body),
        _column(row.details, type_.TEXT_OPEN, detail_edges, body),
        [[text_line(body.add(Role.PARAGRAPH), answer_x, style, answer)]],
    )
    strips[0].pieces.insert(0, CheckBox(box, type_.INDENT_PT + 0.5, 1.6, row.is_checked is True))
    strips[0].space_before = type_.ROW_GAP_PT + 1.0
    _keep_row(strips)
    return strips


def _answer(body: Node, line: Line, row: FieldRow) -> list[list[Words]]:
    if isinstance(line, Link):
        return _linked(body, line)
    style = type_.TEXT_OPEN if row.is_open else type_.TEXT
    # Beside links every line is an element of its own, so that they are read in their order.
    node = body.add(Role.SPAN) if any(isinstance(each, Link) for each in row.lines) else body
    return [
        [text_line(node, type_.CONTENT_PT, style, each)]
        for each in wrap(f"{legible(line)} ", style, _CONTENT_WIDTH_PT)
    ]


def _linked(body: Node, link: Link) -> list[list[Words]]:
    """Return the lines of a link, the text after it on the last one where there is room."""
    node, style = body.add(Role.LINK), type_.TEXT_LINK
    lines = [
        [Words(node, type_.CONTENT_PT, type_.BASELINE_PT, style, each, link.address)]
        for each in wrap(f"{legible(link.text)} ", style, _CONTENT_WIDTH_PT)
    ]
    after = legible(link.after)
    beside = body.add(Role.SPAN) if after else body
    used = style.width(lines[-1][0].text)
    if after and used + type_.TEXT.width(after) <= _CONTENT_WIDTH_PT:
        lines[-1].append(text_line(beside, type_.CONTENT_PT + used, type_.TEXT, f"{after} "))
    elif after:
        lines += [
            [text_line(beside, type_.CONTENT_PT, type_.TEXT, each)]
            for each in wrap(f"{after} ", type_.TEXT, _CONTENT_WIDTH_PT)
        ]
    return lines


def _column(
    texts: tuple[str, ...], style: Style, edges: tuple[float, float], body: Node
) -> list[list[Words]]:
    left, right = edges
    node = body.add(Role.PARAGRAPH)
    return [
        [text_line(node, left, style, line)]
        for text in texts
        for line in wrap(f"{legible(text)} ", style, right - left)
    ]


def _side_by_side(*columns: list[list[Words]]) -> list[Strip]:
    """Return strips of which each holds the next line of every column."""
    return [
        Strip(type_.TEXT.leading_pt, [words for line in lines for words in line])
        for lines in zip_longest(*columns, fillvalue=[])
    ]


def _keep_row(strips: list[Strip]) -> None:
    if len(strips) <= _LINES_KEPT_TOGETHER:
        keep_together(strips)
    else:
        keep_first_and_last_two(strips)
