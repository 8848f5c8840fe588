"""Puts an answer into a place and leaves everything around it as it is.

No paragraph, run or property is added or taken away outside the place: text goes where text was.
"""

import re
from collections.abc import Sequence
from copy import deepcopy
from datetime import date

from aicode_desktop.fill.dates import day_as
from aicode_desktop.fill.lexicon import lexicon, words_of
from aicode_desktop.fill.markup import W14, XML, Element, W, value_of
from aicode_desktop.fill.paragraph import SYMBOL_FONTS, LegacyField, ParagraphText, Piece, box_code
from aicode_desktop.fill.spots import Spot
from aicode_desktop.model.commission_form import PlaceKind
from aicode_desktop.model.text import unfit_character

_TEXT, _RUN, _PARAGRAPH, _PROPERTIES = f"{W}t", f"{W}r", f"{W}p", f"{W}rPr"
_KEPT_IN_LINE = {f"{W}pPr", f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}proofErr"}
_TICK, _UNTICKED_CHARACTER = "☒", "☐"
_CODE = re.compile("[0-9A-Fa-f]{1,5}")


def write_words(spot: Spot, text: str, *, day: date | None = None) -> str:
    """Put *text* into a place for words; return what stands there.

    A date control takes *day* in its own form.
    """
    for one in (spot, *spot.twins):
        if one.kind is PlaceKind.CELL:
            _write_cell(one.element, text)
        elif one.kind is PlaceKind.BLANK:
            _write_line(one.element, one.start, one.end, text)
        elif one.legacy is not None:
            _write_result(one.legacy, text)
        else:
            text = _write_control(one.element, text, day)
    return text


def choose(spot: Spot, value: str, key: str) -> str:
    """Choose from a list the item that stands for *value* of the choice *key*; return its words.

    Nothing is chosen, and nothing returned, where no item or more than one stands for it.
    """
    shown = option_for(spot.options, value, key)
    return pick(spot, shown) if shown else ""


def option_for(options: Sequence[str], value: str, key: str) -> str:
    """Return the one of *options* that stands for *value* of the choice *key*, or nothing."""
    choice = lexicon().choices.get(_general(key))
    wanted = set(choice.options.get(value, ())) if choice else {words_of(value)}
    if choice:
        wanted |= lexicon().yes if value == choice.yes else set()
        wanted |= lexicon().no if value == choice.no else set()
        wanted |= {words_of(shown) for shown in choice.shown.get(value, {}).values()}
    fitting = [one for one in options if words_of(one) in wanted]
    return fitting[0] if len(fitting) == 1 else ""


def pick(spot: Spot, shown: str) -> str:
    """Choose the item that reads *shown*; return it."""
    for one in (spot, *spot.twins):
        if one.legacy is not None:
            _choose_entry(one.legacy, one.options.index(shown))
        else:
            _write_control(one.element, shown, None)
    return shown


def tick(spot: Spot, *, is_ticked: bool) -> None:
    """Tick a box, or take its tick away."""
    for one in (spot, *spot.twins):
        if one.is_ticked == is_ticked:
            continue
        if one.kind is PlaceKind.CHECK_CONTROL:
            _tick_control(one.element, is_ticked=is_ticked)
        elif one.legacy is not None:
            _tick_field(one.legacy, is_ticked=is_ticked)
        else:
            _tick_character(one, is_ticked=is_ticked)


def _write_cell(cell: Element, text: str) -> None:
    paragraph = cell.find(_PARAGRAPH)
    mark = paragraph.find(f"{W}pPr/{_PROPERTIES}")
    properties = deepcopy(mark) if mark is not None else None
    if properties is not None:
        for tag in ("ins", "del", "rPrChange"):
            for change in properties.findall(f"{W}{tag}"):
                properties.remove(change)
    paragraph.append(_run(paragraph, text, properties))


def _write_line(element: Element, start: int, end: int, text: str) -> None:
    """Write *text* over a blank, apart from words that stand right beside it."""
    said = ParagraphText(element).text
    before, after = said[:start][-1:], said[end:][:1]
    apart = f"{' ' * (before.isalnum() or before == ':')}{text}{' ' * after.isalnum()}"
    _write_stretch(element, start, end, apart)


def _write_stretch(element: Element, start: int, end: int, text: str) -> None:
    for number, piece in enumerate(list(ParagraphText(element).pieces_in(start, end))):
        _replace_in(piece, start, end, text if number == 0 else "")


def _replace_in(piece: Piece, start: int, end: int, text: str) -> None:
    holder = piece.element
    if holder.tag == _TEXT:
        own = holder.text or ""
        _set_text(holder, own[: max(start - piece.start, 0)] + text + own[end - piece.start :])
        return
    if text:
        written = holder.makeelement(_TEXT)
        _set_text(written, text)
        holder.addprevious(written)
    holder.getparent().remove(holder)


def _write_result(field: LegacyField, text: str) -> None:
    runs = [run for run in field.result if run.find(_TEXT) is not None]
    if not runs:
        look = deepcopy(field.begin.find(_PROPERTIES))
        field.end.addprevious(_run(field.begin, text, look))  # type: ignore[union-attr]  # a field without an end is no place
        return
    for number, run in enumerate(runs):
        texts = run.findall(_TEXT)
        _set_text(texts[0], text if number == 0 else "")
        for other in texts[1:]:
            _set_text(other, "")


def _choose_entry(field: LegacyField, index: int) -> None:
    entries = field.properties.find(f"{W}ddList")
    chosen = entries.find(f"{W}result")
    if chosen is None:
        chosen = entries.makeelement(f"{W}result")
        entries.insert(0, chosen)
    chosen.set(f"{W}val", str(index))


def _tick_field(field: LegacyField, *, is_ticked: bool) -> None:
    box = field.properties.find(f"{W}checkBox")
    checked = box.find(f"{W}checked")
    if checked is None:
        checked = box.makeelement(f"{W}checked")
        box.append(checked)
    checked.set(f"{W}val", "1" if is_ticked else "0")


def _write_control(control: Element, text: str, day: date | None) -> str:
    properties, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
    dated = properties.find(f"{W}date")
    if day is not None and dated is not None:
        dated.set(f"{W}fullDate", f"{day.isoformat()}T00:00:00Z")
        text = day_as(day, value_of(dated, f"{W}dateFormat"), value_of(dated, f"{W}lid")) or text
    hint = properties.find(f"{W}showingPlcHdr")
    old = next(content.iter(_RUN), None)
    look = deepcopy(properties.find(_PROPERTIES))
    if look is None and old is not None:
        look = deepcopy(old.find(_PROPERTIES))
        for style in look.findall(f"{W}rStyle") if look is not None else ():
            if hint is not None or "placeholder" in style.get(f"{W}val", "").casefold():
                look.remove(style)
    line = next(content.iter(_PARAGRAPH), content)
    for other in list(content.iter(_PARAGRAPH)):
        if other is not line:
            other.getparent().remove(other)
    for child in list(line):
        if child.tag not in _KEPT_IN_LINE:
            line.remove(child)
    line.append(_run(control, text, look))
    if hint is not None:
        properties.remove(hint)
    return text


def _tick_control(control: Element, *, is_ticked: bool) -> None:
    box = control.find(f"{W}sdtPr/{W14}checkbox")
    checked = box.find(f"{W14}checked")
    if checked is None:
        checked = box.makeelement(f"{W14}checked")
        box.insert(0, checked)
    checked.set(f"{W14}val", "1" if is_ticked else "0")
    state = box.find(f"{W14}checkedState" if is_ticked else f"{W14}uncheckedState")
    code = state.get(f"{W14}val", "") if state is not None else ""
    shown = _character(code) or (_TICK if is_ticked else _UNTICKED_CHARACTER)
    for element in control.find(f"{W}sdtContent").iter(_TEXT, f"{W}sym"):
        if element.tag == _TEXT:
            _set_text(element, shown)
        else:
            element.set(f"{W}char", f"{ord(shown):04X}")
        return


def _character(code: str) -> str:
    """Return the character that a control draws for a state, nothing where none can be written."""
    if not _CODE.fullmatch(code):
        return ""
    letter = chr(int(code, 16))
    return "" if unfit_character(letter, is_multi_line=False) else letter


def _tick_character(spot: Spot, *, is_ticked: bool) -> None:
    piece = next(ParagraphText(spot.element).pieces_in(spot.start, spot.end))
    holder = piece.element
    if holder.tag == f"{W}sym":
        codes = SYMBOL_FONTS[holder.get(f"{W}font", "").casefold()]
        code = holder.get(f"{W}char", "")
        holder.set(f"{W}char", code[:-2] + _other_code(codes, box_code(code), is_ticked=is_ticked))
        return
    if spot.end - spot.start > 1 or (holder.text or "")[spot.start - piece.start] == "[":
        _write_stretch(spot.element, spot.start, spot.end, "[X]" if is_ticked else "[ ]")
        return
    letter = (holder.text or "")[spot.start - piece.start]
    shown = _TICK if is_ticked else _UNTICKED_CHARACTER
    if piece.text[spot.start - piece.start] != letter:  # a letter that its font draws as a box
        fonts = piece.run.find(f"{_PROPERTIES}/{W}rFonts") if piece.run is not None else None
        name = fonts.get(f"{W}ascii", "") if fonts is not None else ""
        code = _other_code(
            SYMBOL_FONTS[name.casefold()], f"{ord(letter) & 0xFF:02X}", is_ticked=is_ticked
        )
        shown = chr((ord(letter) & 0xFF00) | int(code, 16))
    _write_stretch(spot.element, spot.start, spot.end, shown)


def _other_code(codes: dict[str, str], code: str, *, is_ticked: bool) -> str:
    if is_ticked:
        return codes.get(code, code)
    return next((empty for empty, ticked in codes.items() if ticked == code), code)


def _run(near: Element, text: str, properties: Element | None) -> Element:
    run = near.makeelement(_RUN)
    if properties is not None:
        run.append(properties)
    written = run.makeelement(_TEXT)
    _set_text(written, text)
    run.append(written)
    return run


def _set_text(element: Element, text: str) -> None:
    element.text = text
    if text != text.strip():
        element.set(f"{XML}space", "preserve")


def _general(key: str) -> str:
    return "signatory.authority.basis" if key.endswith(".authority.basis") else key
