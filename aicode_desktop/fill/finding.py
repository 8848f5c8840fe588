"""Finds the places of a form that can be filled, in reading order, each with the words around it.

Looks into the body, headers and footers, tables within tables, and text boxes. What the protection
of the document keeps from being edited is no place; deleted text is not read.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from aicode_desktop.fill import controls
from aicode_desktop.fill.blanks import blanks_in, telling_paragraphs
from aicode_desktop.fill.headings import is_heading
from aicode_desktop.fill.lexicon import is_hint, is_section_name
from aicode_desktop.fill.markup import MC, Element, W, too_much
from aicode_desktop.fill.paragraph import OBJECT, LegacyField, ParagraphText
from aicode_desktop.fill.spots import Around, Spot
from aicode_desktop.fill.tables import Cell, ColumnHeads, is_dull, is_repeatable, rows_of
from aicode_desktop.model.commission_form import PlaceKind

_LONGEST_HEADING, _LONGEST_HEADING_LETTERS = 14, 200  # words, and what so many may have
_LINES_AS_HEADINGS = 3
_LINES_REMEMBERED = 60
_MOST_PLACES = 5_000  # of one part; a form of forty pages has about 300
_TEXT, _TEXT_BOX = f"{W}t", f"{W}txbxContent"
_CONTENT, _PROPERTIES = f"{W}sdtContent", f"{W}sdtPr"


@dataclass(frozen=True, slots=True)
class _Setting:
    """In what a block stands: its cell's neighbours, and the row that may be repeated."""

    left: str = ""
    right: str = ""
    column: str = ""
    row_heads: tuple[str, ...] = ()
    is_labelled: bool = False  # a cell among others, whose text is a label and no heading
    group: Element | None = None
    row: int = 0


class Finder:
    """Finds the places of one part."""

    def __init__(self, part: str, root: Element) -> None:
        self.spots: list[Spot] = []
        self._part = part
        self._only_fields = False
        self._telling = telling_paragraphs(root)
        self._has_boxes = next(root.iter(_TEXT_BOX), None) is not None
        self._heard: deque[tuple[Element, str]] = deque(maxlen=_LINES_REMEMBERED)
        self._above = ""

    def look_into(self, blocks: Iterable[Element], *, only_fields: bool = False) -> None:
        """Find the places in the blocks of a story: of a body, a header, a footer.

        With *only_fields* those alone that a document protected for forms lets people fill.

        Raises:
            FormUnreadableError: there are more of them than in any form.
        """
        self._only_fields = only_fields
        self._blocks(blocks, _Setting())
        self._refuse_too_many()

    def _blocks(self, holder: Iterable[Element], setting: _Setting) -> None:
        for child in holder:
            tag = child.tag
            if tag == f"{W}p":
                self._paragraph(child, setting)
            elif tag == f"{W}tbl":
                self._table(child, setting)
            elif tag == f"{W}sdt":
                self._block_control(child, setting)
            elif tag in {f"{W}customXml", f"{W}ins", f"{W}moveTo"}:
                self._blocks(child, setting)

    def _block_control(self, control: Element, setting: _Setting) -> None:
        properties, content = control.find(_PROPERTIES), control.find(_CONTENT)
        if content is None:
            return
        if properties is None:
            self._blocks(content, setting)
            return
        if controls.is_repeating(properties):
            for row, item in enumerate(content.findall(f"{W}sdt")):
                inside = item.find(_CONTENT)
                if inside is not None:
                    self._blocks(inside, replace(setting, group=item, row=row))
            return
        kind = controls.kind_of(control)
        if kind is None or self._holds_more(control, content, kind):
            if not controls.is_locked(properties):
                self._blocks(content, setting)
            return
        around = replace(self._around(setting), above=self._above)
        self.spots.append(self._control(control, kind, around, setting))

    def _holds_more(self, control: Element, content: Element, kind: PlaceKind) -> bool:
        """Return whether a control is a frame around other places, or around text of the form."""
        if kind is not PlaceKind.TEXT_CONTROL or controls.shows_hint(control):
            return False
        if content.find(f".//{W}tbl") is not None or content.find(f".//{W}sdt") is not None:
            return True
        is_plain = controls.is_plain_text(control.find(_PROPERTIES))
        return not is_plain and not is_hint(controls.text_in(control))

    def _control(
        self, control: Element, kind: PlaceKind, around: Around, setting: _Setting
    ) -> Spot:
        properties = control.find(_PROPERTIES)
        text = controls.text_in(control)
        # Some programs keep the hint and lose the mark that it is one.
        is_prompt = controls.shows_hint(control) or is_hint(text)
        is_check = kind is PlaceKind.CHECK_CONTROL
        return Spot(
            self._part,
            kind,
            control,
            replace(
                around,
                inner=text if is_prompt and not is_check else "",
                names=controls.names_of(properties),
            ),
            current="" if is_prompt or is_check else text,
            is_ticked=is_check and controls.is_ticked(properties),
            options=tuple(map(controls.shown_of, controls.items_of(properties))),
            group=setting.group,
            row=setting.row,
        )

    def _paragraph(self, element: Element, setting: _Setting) -> None:
        if element not in self._telling:
            said = _label("".join(element.itertext(_TEXT)))
            if said:
                self._above = said
                if not setting.is_labelled:
                    self._hear(element, said)
            return
        paragraph = ParagraphText(element)
        found = sorted(self._spots_in(paragraph, setting), key=lambda spot: spot.start)
        text = paragraph.text
        for number, spot in enumerate(found):
            start = found[number - 1].end if number else 0
            end = found[number + 1].start if number + 1 < len(found) else len(text)
            spot.around = replace(
                spot.around,
                opening=_label(text[: found[0].start]),
                before=_label(text[start : spot.start]),
                after=_label(text[spot.end : end]),
                above=self._above,
            )
        self.spots += found
        said = _label(text)
        if said and (not found or len(said) > len(found)):
            self._above = said if not found else ""
        if said and not found and not setting.is_labelled:
            self._hear(element, said)
        if self._has_boxes:
            self._text_boxes(element)

    def _spots_in(self, paragraph: ParagraphText, setting: _Setting) -> Iterator[Spot]:
        around = self._around(setting)
        for piece in paragraph.objects():
            spot = self._object(piece.element, piece.field, around, setting)
            if spot is not None:
                spot.start, spot.end = piece.start, piece.end
                yield spot
        if self._only_fields or not paragraph.text.strip(OBJECT):
            return
        for blank in blanks_in(paragraph):
            kind = PlaceKind.CHECK_CHARACTER if blank.is_check else PlaceKind.BLANK
            yield Spot(
                self._part,
                kind,
                paragraph.paragraph,
                replace(around, inner=blank.inner),
                blank.start,
                blank.end,
                is_ticked=blank.is_ticked,
                is_doubtful=blank.is_doubtful,
                group=setting.group,
                row=setting.row,
            )

    def _object(
        self, element: Element, legacy: LegacyField | None, around: Around, setting: _Setting
    ) -> Spot | None:
        if legacy is None:
            kind = controls.kind_of(element)
            return self._control(element, kind, around, setting) if kind else None
        kind = controls.field_kind(legacy)
        # Without an end, or without room for a result, there is nowhere to write.
        if kind is None or legacy.end is None:
            return None
        if kind is PlaceKind.TEXT_FIELD and not legacy.is_in_result:
            return None
        return Spot(
            self._part,
            kind,
            legacy.begin,
            replace(around, names=controls.field_names(legacy)),
            legacy=legacy,
            current=controls.field_text(legacy) if kind is PlaceKind.TEXT_FIELD else "",
            is_ticked=kind is PlaceKind.CHECK_FIELD and controls.field_is_ticked(legacy),
            options=controls.field_options(legacy),
            group=setting.group,
            row=setting.row,
        )

    def _table(self, table: Element, outer: _Setting) -> None:
        if is_dull(table, self._telling):
            self._above = ""
            return
        rows = rows_of(table)
        repeat_from = is_repeatable(rows)
        heads = ColumnHeads()
        for number, row in enumerate(rows):
            self._refuse_too_many()
            group, index = outer.group, outer.row
            if 0 < repeat_from <= number:
                group, index = row.element, number - repeat_from
            if row.item is not None:
                group, index = row.item, row.item_number
            for cell in row.cells:
                lefts = row.texts_left_of(cell)
                setting = _Setting(
                    left=lefts[0] if lefts else "",
                    right=row.text_right_of(cell),
                    column=heads.text_over(cell),
                    row_heads=(*lefts[1:], *((outer.left,) if outer.left else ())),
                    is_labelled=len(row.cells) > 1 or outer.is_labelled,
                    group=group,
                    row=index,
                )
                self._cell(cell, setting, is_alone=len(row.cells) == 1)
            heads.pass_row(row)
            labelled = [cell for cell in row.cells if cell.label]
            if len(labelled) == 1 and labelled[0] is row.cells[0]:
                self._hear_section(labelled[0])
        self._above = ""

    def _refuse_too_many(self) -> None:
        if len(self.spots) > _MOST_PLACES:
            raise too_much()

    def _cell(self, cell: Cell, setting: _Setting, *, is_alone: bool) -> None:
        if cell.control is not None:
            kind = controls.kind_of(cell.control)
            if kind is not None and not self._holds_more(
                cell.control, cell.control.find(_CONTENT), kind
            ):
                self.spots.append(self._control(cell.control, kind, self._around(setting), setting))
                return
        if cell.is_empty:
            if (setting.left or setting.column) and not (self._only_fields or cell.is_continued):
                self.spots.append(
                    Spot(
                        self._part,
                        PlaceKind.CELL,
                        cell.element,
                        self._around(setting),
                        group=setting.group,
                        row=setting.row,
                    )
                )
            return
        before = self._above
        self._above = ""
        self._blocks(cell.element, setting if not is_alone else replace(setting, left=""))
        self._above = before if not is_alone else self._above

    def _text_boxes(self, paragraph: Element) -> None:
        stories = [
            box
            for box in paragraph.iter(_TEXT_BOX)
            if next(box.iterancestors(_TEXT_BOX), None) is None
        ]
        shown: list[Spot] = []
        for box in stories:
            before, self.spots = self.spots, []
            above, heard = self._above, self._heard.copy()
            self._above = ""
            self._blocks(box, _Setting())
            found, self.spots = self.spots, before
            self._above, self._heard = above, heard
            is_fallback = next(box.iterancestors(f"{MC}Fallback"), None) is not None
            if is_fallback and [one.look for one in found] == [one.look for one in shown]:
                for spot, twin in zip(shown, found, strict=True):
                    spot.twins.append(twin)
                shown = []
            else:
                self.spots += found
                shown = found

    def _around(self, setting: _Setting) -> Around:
        return Around(
            left=setting.left,
            right=setting.right,
            column=setting.column,
            row_heads=setting.row_heads,
            headings=self._headings(),
        )

    def _hear(self, paragraph: Element, text: str) -> None:
        """Remember a heading, or a line that may be one."""
        if len(text) <= _LONGEST_HEADING_LETTERS and len(text.split()) <= _LONGEST_HEADING:
            self._heard.append((paragraph, text))

    def _hear_section(self, cell: Cell) -> None:
        """Remember what a row is headed by, where that names a section and nothing else."""
        paragraph = cell.element.find(f"{W}p")
        if paragraph is not None and is_section_name(cell.label):
            self._heard.append((paragraph, cell.label))

    def _headings(self) -> tuple[str, ...]:
        """Return the last lines heard and the true heading above them, the latest first."""
        found: list[str] = []
        for paragraph, text in reversed(self._heard):
            is_true = is_heading(paragraph)
            if is_true or len(found) < _LINES_AS_HEADINGS:
                found.append(text)
            if is_true:
                break
        return tuple(found)


def _label(text: str) -> str:
    return text.replace(OBJECT, " ").strip(" \t\n\u00a0")
