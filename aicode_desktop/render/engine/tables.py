"""Sets a table: horizontal lines only, column headings repeated on every page."""

from dataclasses import replace

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import Style, legible
from aicode_desktop.render.engine.strips import (
    Piece,
    Rule,
    Strip,
    Words,
    keep_first_and_last_two,
    keep_together,
)
from aicode_desktop.render.engine.structure import Node, Role
from aicode_desktop.render.engine.vocabulary import Column, Row, Table
from aicode_desktop.render.engine.wrap import wrap

_WIDTH_PT = type_.MEASURE_PT - type_.INDENT_PT
_ABOVE_TEXT_PT = 3.0
_BELOW_TEXT_PT = 4.0
_DETAIL_BASELINE_PT = 8.7
_LINES_KEPT_TOGETHER = 10


def set_table(table: Table, section: Node) -> list[Strip]:
    """Return the strips of *table*, tagged below *section*."""
    node = section.add(Role.TABLE)
    edges = _edges(table.columns)
    header = _header(table, node.add(Role.TABLE_HEAD).add(Role.ROW), edges)
    body = node.add(Role.TABLE_BODY)
    strips = [header]
    for index, row in enumerate(table.rows):
        lines = _row(row, table.columns, body.add(Role.ROW), edges)
        for line in lines:
            line.header = header
        is_next_to_an_end = index in {0, len(table.rows) - 2}
        if is_next_to_an_end and len(table.rows) > 1:
            # No single row is left under the headings or on a page of its own.
            lines[-1].keeps_with_next = True
        strips += lines
    return strips


def _edges(columns: tuple[Column, ...]) -> list[tuple[float, float]]:
    """Left and right edge of each column's text."""
    edges, left = [], type_.INDENT_PT
    for index, column in enumerate(columns):
        right = left + column.share * _WIDTH_PT
        gap = 0.0 if index == len(columns) - 1 else type_.COLUMN_GAP_PT
        edges.append((left, right - gap))
        left = right
    return edges


def _header(table: Table, row: Node, edges: list[tuple[float, float]]) -> Strip:
    titles: list[list[str]] = []
    nodes: list[Node] = []
    for column, (left, right) in zip(table.columns, edges, strict=True):
        nodes.append(row.add(Role.HEADER_CELL, attributes="<</O/Table/Scope/Column>>"))
        titles.append(wrap(legible(column.title), type_.DETAIL, right - left))
    count = max(len(lines) for lines in titles)
    height = count * type_.DETAIL.leading_pt + 9.0
    strip = Strip(height, space_before=2.0, keeps_with_next=True)
    for column, node, lines, edge in zip(table.columns, nodes, titles, edges, strict=True):
        for index, line in enumerate(lines):
            # Titles of several lines stand on the last one, next to the rule.
            baseline = height - 6.5 - (len(lines) - 1 - index) * type_.DETAIL.leading_pt
            strip.pieces.append(_aligned(node, column, edge, baseline, type_.DETAIL, line))
    strip.pieces.append(
        Rule(type_.INDENT_PT, height - 0.4, _WIDTH_PT, type_.TABLE_RULE_PT, type_.INK)
    )
    return strip


def _row(
    row: Row, columns: tuple[Column, ...], node: Node, edges: list[tuple[float, float]]
) -> list[Strip]:
    heads = "<</O/Table/Scope/Row>>"
    nodes = [
        node.add(Role.CELL) if index else node.add(Role.HEADER_CELL, attributes=heads)
        for index in range(len(row.cells))
    ]
    broken = [
        wrap(legible(cell) + (" " if row.detail and not index else ""), type_.TEXT, right - left)
        for index, (cell, (left, right)) in enumerate(zip(row.cells, edges, strict=True))
    ]
    strips = []
    for index in range(max(len(lines) for lines in broken)):
        pieces: list[Piece] = [
            _aligned(nodes[at], columns[at], edges[at], type_.BASELINE_PT, type_.TEXT, lines[index])
            for at, lines in enumerate(broken)
            if index < len(lines)
        ]
        strips.append(Strip(type_.TEXT.leading_pt, pieces))
    if row.detail:
        strips += [
            Strip(
                type_.DETAIL.leading_pt,
                [Words(nodes[0], type_.INDENT_PT, _DETAIL_BASELINE_PT, type_.DETAIL, line)],
            )
            for line in wrap(legible(row.detail), type_.DETAIL, _WIDTH_PT)
        ]
    _give_air(strips)
    if len(strips) <= _LINES_KEPT_TOGETHER:
        keep_together(strips)
    else:
        keep_first_and_last_two(strips)
    return strips


def _give_air(strips: list[Strip]) -> None:
    """Put space above the row's text and below it, and the rule that ends it.

    It is part of the strips, so that it stays at the top of a page, under the column headings.
    """
    first, last = strips[0], strips[-1]
    first.pieces = [
        replace(piece, baseline=piece.baseline + _ABOVE_TEXT_PT)
        for piece in first.pieces
        if isinstance(piece, Words)
    ]
    first.height += _ABOVE_TEXT_PT
    last.height += _BELOW_TEXT_PT
    rule_y = last.height - type_.HAIRLINE_PT / 2
    last.pieces.append(Rule(type_.INDENT_PT, rule_y, _WIDTH_PT, type_.HAIRLINE_PT, type_.LINE))


def _aligned(
    node: Node,
    column: Column,
    edge: tuple[float, float],
    baseline: float,
    style: Style,
    line: str,
) -> Words:
    left, right = edge
    x = right - style.width(line.rstrip(" ")) if column.is_right_aligned else left
    return Words(node, x, baseline, style, line)
