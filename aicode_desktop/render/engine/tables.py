"""Sets a table: horizontal lines only, column headings repeated on every page."""

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import Style, drawn, legible
from aicode_desktop.render.engine.objects import text_string
from aicode_desktop.render.engine.strips import (
    Rule,
    Strip,
    Words,
    keep_first_and_last_two,
    keep_together,
)
from aicode_desktop.render.engine.structure import Node, Role
from aicode_desktop.render.engine.vocabulary import Cell, Column, Table
from aicode_desktop.render.engine.wrap import wrap

_WIDTH_PT = type_.MEASURE_PT - type_.INDENT_PT
_ABOVE_TEXT_PT = 3.0
_BELOW_TEXT_PT = 3.4
_LINES_KEPT_TOGETHER = 10


def set_table(table: Table, section: Node) -> list[Strip]:
    """Return the strips of *table*, tagged below *section*."""
    summary = f"/Summary{text_string(drawn(table.summary))}" if table.summary else ""
    node = section.add(Role.TABLE, attributes=f"<</O/Table{summary}>>" if summary else "")
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
    cells: tuple[Cell, ...],
    columns: tuple[Column, ...],
    row: Node,
    edges: list[tuple[float, float]],
) -> list[Strip]:
    columns_of_lines: list[list[tuple[Style, str]]] = []
    nodes: list[Node] = []
    for index, (cell, (left, right)) in enumerate(zip(cells, edges, strict=True)):
        if index == 0:
            nodes.append(row.add(Role.HEADER_CELL, attributes="<</O/Table/Scope/Row>>"))
        else:
            nodes.append(row.add(Role.CELL))
        lines = [(type_.TEXT, line) for line in wrap(legible(cell.text), type_.TEXT, right - left)]
        if cell.detail:
            lines[-1] = (type_.TEXT, f"{lines[-1][1]} ")
            broken = wrap(legible(cell.detail), type_.DETAIL, right - left)
            lines += [(type_.DETAIL, line) for line in broken]
        columns_of_lines.append(lines)
    strips: list[Strip] = []
    for index in range(max(len(lines) for lines in columns_of_lines)):
        side_by_side = [
            (column, node, edge, lines[index])
            for column, node, edge, lines in zip(
                columns, nodes, edges, columns_of_lines, strict=True
            )
            if index < len(lines)
        ]
        height = max(style.leading_pt for *_, (style, _) in side_by_side)
        above = _ABOVE_TEXT_PT if index == 0 else 0.0
        strip = Strip(above + height)
        for column, node, edge, (style, line) in side_by_side:
            baseline = above + height - 3.1
            strip.pieces.append(_aligned(node, column, edge, baseline, style, line))
        strips.append(strip)
    strips[-1].height += _BELOW_TEXT_PT
    rule_y = strips[-1].height - type_.HAIRLINE_PT / 2
    strips[-1].pieces.append(
        Rule(type_.INDENT_PT, rule_y, _WIDTH_PT, type_.HAIRLINE_PT, type_.LINE)
    )
    if len(strips) <= _LINES_KEPT_TOGETHER:
        keep_together(strips)
    else:
        keep_first_and_last_two(strips)
    return strips


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
