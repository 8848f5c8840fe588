"""Shows one page of the manual: Markdown, set in the type and colours of the window."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from aicode_desktop.gui.theme import current_theme
from aicode_desktop.workflow.manual import ManualPage, Spot, anchor_here, anchor_of, folder

HEADING_SIZES = {1: 24, 2: 17, 3: 14}
ROOM_ABOVE = {2: 22, 3: 14}
LINE_HEIGHT_PERCENT = 125
LEAST_PICTURE_WIDTH = 200


class ManualView(QTextBrowser):
    """``led_to`` carries where a link leads; nothing outside the manual is ever opened."""

    led_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: ManualPage | None = None
        self._anchors: dict[str, int] = {}
        self._drawn_for = 0  # the width of the text for which its pictures were made; 0 without any
        self._sought: int | None = None  # stays at the top however wide the text becomes
        self.verticalScrollBar().actionTriggered.connect(self._leave_sought)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setSearchPaths([str(folder())])
        self.setTabChangesFocus(False)  # Tab goes from link to link, then on
        self.anchorClicked.connect(self._lead)
        theme = current_theme()
        theme.changed.connect(self._set_again)

    @property
    def page(self) -> ManualPage | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: ManualPage, anchor: str = "") -> None:
        """Show *page* from its heading *anchor* on, or from its beginning."""
        if page != self._page:
            self._page = page
            self._set()
        position = self._anchors.get(anchor, self._anchors.get(anchor_here(page.name, anchor)))
        self._sought = position
        if position is None:
            self.verticalScrollBar().setValue(0)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self._scroll_to_sought()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heading that was asked for at the top, and pictures no wider than the text."""
        super().resizeEvent(event)
        if self._drawn_for not in {0, self._room()}:
            self._set_again()
        self._scroll_to_sought()

    def _leave_sought(self) -> None:
        self._sought = None

    def _scroll_to_sought(self) -> None:
        if self._sought is None:
            return
        block = self.document().findBlock(self._sought)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        above = current_theme().px(ROOM_ABOVE[3])  # so that no heading touches the edge
        self.verticalScrollBar().setValue(round(top) - above if block.blockNumber() else 0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the manual, no wider than the text; nothing else is loaded."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        file = (folder() / QUrl(name).path()).resolve()
        if not file.is_relative_to(folder().resolve().parent):
            return None
        picture = QImage(str(file))
        self._drawn_for = room = self._room()
        if picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        small = picture.scaledToWidth(
            round(room * ratio), Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        return small

    def _room(self) -> int:
        """Return how wide a picture may be."""
        margins = 2 * round(self.document().documentMargin()) + current_theme().px(16)
        return max(LEAST_PICTURE_WIDTH, self.viewport().width() - margins)

    def _lead(self, url: QUrl) -> None:
        path, anchor = url.path().rpartition("/")[2], url.fragment()
        if path:
            self.led_to.emit(Spot(path.removesuffix(".md"), anchor))
        elif self._page is not None:
            self.led_to.emit(Spot(self._page.name, anchor))

    def _set_again(self) -> None:
        if self._page is not None:
            at = self.verticalScrollBar().value()
            self._set()
            self.verticalScrollBar().setValue(at)

    def _set(self) -> None:
        if self._page is None:
            return
        self._drawn_for = 0
        document = self.document()
        document.setDefaultFont(self.font())
        document.setMarkdown(self._page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._anchors = {}
        edit = QTextCursor(document)
        edit.beginEditBlock()  # or all would be laid out anew after each block
        for block in _blocks_of(document):
            self._set_block(block)
        for table in document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                _set_table(table)
        edit.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_block(self, block: QTextBlock) -> None:
        theme = current_theme()
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        if level:
            self._anchors.setdefault(anchor_of(block.text()), block.position())
            heading = QFont(self.font())
            heading.setPixelSize(theme.px(HEADING_SIZES.get(level, 14)))
            heading.setWeight(QFont.Weight.DemiBold)
            letters = QTextCharFormat()  # a new one: the parser's has a size of its own
            letters.setFont(heading)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(letters)
        else:
            _set_letters(block)
        room = QTextBlockFormat()
        in_table = cursor.currentTable() is not None
        room.setTopMargin(theme.px(ROOM_ABOVE.get(level, 0)))
        is_close = in_table or block.textList() is not None
        room.setBottomMargin(theme.px(3 if is_close else 6 if level else 9))
        is_code = block.blockFormat().nonBreakableLines()
        room.setNonBreakableLines(False)  # a line of code goes on in the next, rather than unseen
        is_running = not is_code and "\ufffc" not in block.text()
        if not level and is_running:  # neither code nor a picture
            room.setLineHeight(
                LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
        QTextCursor(block).mergeBlockFormat(room)


def _blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_letters(block: QTextBlock) -> None:
    """Give code and strong words faces that ship; a bold one would only be smeared."""
    theme = current_theme()
    code, strong = QTextCharFormat(), QTextCharFormat()
    code.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    code.setProperty(QTextFormat.Property.FontPixelSize, theme.px(12))
    code.setBackground(theme.colour("rail"))
    strong.setFontWeight(QFont.Weight.DemiBold)
    spans = []
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        letters = fragment.charFormat()
        if letters.fontFixedPitch() or letters.fontWeight() > QFont.Weight.DemiBold:
            wanted = code if letters.fontFixedPitch() else strong
            spans.append((fragment.position(), fragment.length(), wanted))
        part += 1
    for position, length, wanted in spans:
        cursor = QTextCursor(block.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(wanted)


def _set_table(table: QTextTable) -> None:
    theme = current_theme()
    form = table.format().toTableFormat()
    form.setBorder(1)
    form.setBorderBrush(theme.colour("line"))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(theme.px(6))
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setBottomMargin(theme.px(12))
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(theme.colour("rail"))
        cell.setFormat(head)
