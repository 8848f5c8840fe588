"""Sets blocks into strips, and gives each its node in the structure tree as it does so."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import singledispatchmethod

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import Style, drawn, legible
from aicode_desktop.render.engine.handwriting import set_hand_block
from aicode_desktop.render.engine.objects import text_string
from aicode_desktop.render.engine.rows import set_check_row, set_field_row
from aicode_desktop.render.engine.strips import (
    Rule,
    SignatureField,
    Strip,
    Words,
    keep_first_and_last_two,
    keep_with_next,
    text_line,
)
from aicode_desktop.render.engine.structure import Node, Role
from aicode_desktop.render.engine.tables import set_table
from aicode_desktop.render.engine.vocabulary import (
    Block,
    CheckRow,
    FieldRow,
    HandSignatureBlock,
    Heading,
    LetteredList,
    Note,
    Paragraph,
    SignatureBlock,
    Table,
    Title,
)
from aicode_desktop.render.engine.wrap import wrap

_KEPT_WHOLE_PT = 300.0
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(slots=True)
class Composition:
    """Blocks that were set: strips in order, and the root of their structure."""

    root: Node = field(default_factory=lambda: Node(Role.DOCUMENT))
    strips: list[Strip] = field(default_factory=list)


def compose(blocks: Sequence[Block]) -> Composition:
    """Return *blocks*, set."""
    composer = _Composer()
    for block in blocks:
        composer.add(block)
    return composer.composition


class _Composer:
    """Walks through blocks, remembering what the next one joins: its section and its list."""

    def __init__(self) -> None:
        self.composition = Composition()
        self._section = self.composition.root
        self._list: Node | None = None
        self._last: Block | None = None
        self._last_strips: list[Strip] = []
        self._strips_of_section: list[Strip] = []

    def add(self, block: Block) -> None:
        """Set *block* after what is there."""
        if type(block) is not type(self._last):
            self._list = None
        if isinstance(block, Heading):
            self._strips_of_section = []
        strips = self._set(block)
        self._strips_of_section += strips
        self.composition.strips += strips
        self._last, self._last_strips = block, strips

    @singledispatchmethod
    def _set(self, block: Block) -> list[Strip]:
        raise TypeError(block)

    @_set.register
    def _(self, title: Title) -> list[Strip]:
        root = self.composition.root
        strips = _lines(title.text, type_.TITLE, 0.0, root.add(Role.TITLE), baseline=26.0)
        strips[0].bookmark = drawn(title.text)
        if title.subtitle:
            strips += _lines(
                title.subtitle, type_.SUBTITLE, 0.0, root.add(Role.PARAGRAPH), space_before=2.0
            )
        for remark in title.remarks:
            strips += _lines(remark, type_.DETAIL, 0.0, root.add(Role.PARAGRAPH), space_before=4.0)
        rule = Rule(0.0, 9.0, type_.MEASURE_PT, type_.TITLE_RULE_PT, type_.ACCENT)
        strips.append(Strip(10.0, [rule]))
        keep_with_next(strips)
        return strips

    @_set.register
    def _(self, heading: Heading) -> list[Strip]:
        root = self.composition.root
        has_title = any(isinstance(kid, Node) and kid.role is Role.TITLE for kid in root.kids)
        self._section = root.add(Role.SECTION)
        # The first heading of a document is one of the first level (ISO 14289-1, 7.4.2).
        node = self._section.add(Role.HEADING if has_title else Role.TITLE)
        baseline = type_.SECTION_RULE_TO_BASELINE_PT
        indent = type_.INDENT_PT if heading.number else 0.0
        strips = _lines(heading.text, type_.SECTION, indent, node, baseline=baseline)
        first = strips[0]
        first.height += baseline - type_.BASELINE_PT
        first.space_before = type_.SECTION_GAP_PT
        if heading.number:
            number = Words(node, 0.0, baseline, type_.SECTION_NUMBER, f"{heading.number} ")
            first.pieces.insert(0, number)
        if not isinstance(self._last, Title | Table | None):
            first.pieces.append(
                Rule(0.0, 0.0, type_.MEASURE_PT, type_.HAIRLINE_PT, type_.LINE, only_separates=True)
            )
        strips[-1].height += 3.5
        keep_with_next(strips)
        first.bookmark = f"{heading.number} {drawn(heading.text)}".strip()
        return strips

    @_set.register
    def _(self, paragraph: Paragraph) -> list[Strip]:
        node = self._section.add(Role.PARAGRAPH)
        strips = _lines(paragraph.text, type_.TEXT, type_.INDENT_PT, node)
        strips[0].space_before = type_.BLOCK_GAP_PT
        keep_first_and_last_two(strips)
        return strips

    @_set.register
    def _(self, note: Note) -> list[Strip]:
        node = self._section.add(Role.PARAGRAPH)
        strips = _lines(note.text, type_.DETAIL, type_.INDENT_PT, node)
        strips[0].space_before = type_.BLOCK_GAP_PT
        if isinstance(self._last, SignatureBlock):
            strips[0].space_before = type_.SECTION_GAP_PT
            keep_with_next(self._last_strips)
        keep_first_and_last_two(strips)
        return strips

    @_set.register
    def _(self, row: FieldRow) -> list[Strip]:
        return set_field_row(row, self._item())

    @_set.register
    def _(self, row: CheckRow) -> list[Strip]:
        strips = set_check_row(row, self._item())
        if isinstance(self._last, CheckRow) and _height(self._strips_of_section) < _KEPT_WHOLE_PT:
            keep_with_next(self._last_strips)
        return strips

    @_set.register
    def _(self, table: Table) -> list[Strip]:
        return set_table(table, self._section)

    @_set.register
    def _(self, listed: LetteredList) -> list[Strip]:
        parent = self._section.add(Role.LIST, attributes="<</O/List/ListNumbering/LowerAlpha>>")
        strips: list[Strip] = []
        for index, text in enumerate(listed.items):
            item = parent.add(Role.ITEM)
            label, body = item.add(Role.LABEL), item.add(Role.BODY)
            letter = text_line(label, type_.INDENT_PT + 2.0, type_.ITEM_LABEL, f"{_letter(index)} ")
            lines = [
                line
                for part in text.split("\n")
                for line in _lines(part, type_.TEXT, type_.ITEM_PT, body, end=" ")
            ]
            lines[0].pieces.insert(0, letter)
            lines[0].space_before = type_.ROW_GAP_PT - 1.0
            keep_first_and_last_two(lines)
            strips += lines
        return strips

    @_set.register
    def _(self, block: SignatureBlock | HandSignatureBlock) -> list[Strip]:
        # A signature never stands on a page without the words before it.
        whole = _height(self._strips_of_section) < _KEPT_WHOLE_PT
        keep_with_next(self._strips_of_section if whole else self._last_strips)
        if isinstance(block, HandSignatureBlock):
            return set_hand_block(block, self._section)
        role = Role.FORM if block.field else Role.PARAGRAPH
        spoken = text_string(drawn(block.description)) if block.field else ""
        node = self._section.add(role, alternative=spoken)
        place = SignatureField(node, type_.INDENT_PT, 0.0, block)
        return [Strip(type_.SIGNATURE_BLOCK_HEIGHT_PT, [place], space_before=14.0)]

    def _item(self) -> Node:
        if self._list is None:
            self._list = self._section.add(Role.LIST, attributes="<</O/List/ListNumbering/None>>")
        return self._list.add(Role.ITEM)


def _height(strips: list[Strip]) -> float:
    return sum(strip.space_before + strip.height for strip in strips)


def _letter(index: int) -> str:
    more, last = divmod(index, len(_LETTERS))
    return (_letter(more - 1) if more else "") + _LETTERS[last]


def _lines(
    text: str,
    style: Style,
    x: float,
    node: Node,
    *,
    baseline: float | None = None,
    space_before: float = 0.0,
    end: str = "",
) -> list[Strip]:
    below = baseline if baseline is not None else style.leading_pt - 3.1
    strips = [
        Strip(style.leading_pt, [Words(node, x, below, style, line)])
        for line in wrap(legible(text) + end, style, type_.MEASURE_PT - x)
    ]
    strips[0].space_before = space_before
    return strips
