"""A page of the manual, drawn: Markdown with pictures that fit the width and follow the theme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from gui.theme import theme

LIGHT, DARK = "-light.png", "-dark.png"
"""Pages name the pictures in light; those in dark lie beside them."""
GALLERY = "pictures.md"
"""The page that shows each of them for its own sake."""
MARGIN = 24
SPARE = 8
"""Pixels that Qt wants beside a picture before it thinks that the line is too long."""
LINE_HEIGHT = 130
"""Per cent: Markdown says nothing of the distance of lines, and Qt's own is hard to read."""
OBJECT = "\ufffc"
"""What stands for a picture in a line of text."""
SETTLE = 120
"""Milliseconds after the last change of width before the pictures are fitted to it."""


class HelpView(QTextBrowser):
    """`show_page(path)`; links are left to whoever listens to `anchorClicked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else pictures fit the width without it
        self.setLocale(QLocale(QLocale.Language.English))  # what the manual is written in: screen readers ask
        self.setAccessibleName(self.tr("Page of the manual"))
        self._width = 0
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._fit)
        self.sourceChanged.connect(lambda _: self._space_out())
        theme().changed.connect(self.again)

    def show_page(self, path: Path) -> None:
        """Show the Markdown file `path` from its beginning."""
        self._width = self._room()
        self.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)

    def again(self) -> None:
        """Draw the page anew: for another width, or in other colours."""
        if self.source().isEmpty():
            return
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._width = self._room()
        self.document().clear()  # the pictures that it keeps, too
        self.reload()
        self._space_out()
        bar.setValue(round(place * bar.maximum()))

    def loadResource(self, kind: int, url: QUrl) -> Any:
        """Qt's own way, but for pictures: they shrink to the width that there is."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        path = Path(self.source().resolved(url).toLocalFile())
        dark = path.with_name(path.name.replace(LIGHT, DARK))
        follows = theme().colours.dark and self.source().fileName() != GALLERY and dark.is_file()
        image = QImage(str(dark if follows else path))
        if image.width() <= self._room():
            return image
        ratio = self.devicePixelRatioF()
        width = min(round(self._room() * ratio), image.width())
        small = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(width / self._room())
        return small

    def _room(self) -> int:
        return max(self.viewport().width() - 2 * MARGIN - SPARE, 200)

    def _fit(self) -> None:
        if self._room() != self._width:
            self.again()

    def _space_out(self) -> None:
        self.document().setDocumentMargin(MARGIN)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if OBJECT not in block.text():  # a line as high as its picture needs no more
                QTextCursor(block).mergeBlockFormat(spaced)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()
