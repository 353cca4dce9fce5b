"""The whole of a long recording in one strip, with its pieces under it; a click goes to the piece that is there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.audio.survey import Survey
from engine.long_recordings.pieces import Piece, Splitting
from gui.theme import colours, theme

HIGH, BAR = 72, 12
"""Pixels: of the strip, and of the bars under it that stand for pieces."""


class Overview(QWidget):
    """Shape says what colour says: assigned pieces are full bars, open ones a line, those left out hatched. The list
    beside it holds the same for keyboard and screen readers. `chosen(seconds)` when it is clicked."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs from the left, whatever the window
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heard: Survey | None = None
        self._made: Splitting | None = None
        self._place = 0
        self._playing: float | None = None
        self._wave: QPixmap | None = None
        self._bars: QPixmap | None = None
        theme().changed.connect(self._repaint)

    def show_recording(self, heard: Survey, made: Splitting, place: int) -> None:
        """The recording, its pieces, and which is looked at."""
        if self._made is not None and self._made.pieces == made.pieces and self._heard is heard:
            self._place = place
            self.update()
            return
        self._heard, self._made, self._place = heard, made, place
        self._bars = None
        words = self.tr("The whole recording: {0} pieces, {1} assigned, {2} left out")
        self.setAccessibleName(words.format(len(made.pieces), made.count("assigned"), made.count("left out")))
        self.update()

    def show_playing(self, seconds: float | None) -> None:
        """Where it plays."""
        self._playing = seconds
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, HIGH)

    def resizeEvent(self, _: QResizeEvent) -> None:
        self._repaint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._made is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._made.seconds * event.position().x() / max(self.width(), 1))

    def _repaint(self) -> None:
        self._wave = self._bars = None
        self.update()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._made is None or self._heard is None:
            return
        if self._wave is None:
            self._wave = self._draw_wave(self._heard, self._made)
        if self._bars is None:
            self._bars = self._draw_bars(self._made)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._wave)
        painter.drawPixmap(0, self.height() - BAR, self._bars)
        if 0 <= self._place < len(self._made.pieces):
            left, right = self._ends(self._made.pieces[self._place])
            painter.setPen(QPen(QColor(colours().focus), 2))
            painter.drawRect(QRectF(left - 3, 1, max(right - left, 2) + 6, self.height() - 2))
        if self._playing is not None:
            painter.setPen(QPen(QColor(colours().text), 1))
            x = self._x(self._playing)
            painter.drawLine(QLineF(x, 0, x, self.height()))

    def _draw_wave(self, heard: Survey, made: Splitting) -> QPixmap:
        """The outline, which stays the same whatever becomes of the pieces."""
        c, room = colours(), self.height() - BAR
        picture = self._canvas(self.height(), c.surface)
        painter = QPainter(picture)
        lines = heard.outline(0.0, made.seconds, max(self.width(), 1))
        loudest = max(float(np.abs(lines).max(initial=0)), 0.05)
        wide, middle, half = self.width() / max(len(lines), 1), room / 2, (room / 2 - 2) / loudest
        painter.setPen(QColor(c.outline))
        ends = [((n + 0.5) * wide, low, high) for n, (low, high) in enumerate(lines.tolist())]
        painter.drawLines([QLineF(x, middle - high * half, x, middle - low * half + 1) for x, low, high in ends])
        painter.end()
        return picture

    def _draw_bars(self, made: Splitting) -> QPixmap:
        c = colours()
        picture = self._canvas(BAR, c.surface)
        painter = QPainter(picture)
        bars: dict[str, list[QRectF]] = {"assigned": [], "left out": [], "open": []}
        for piece in made.pieces:
            left, right = self._ends(piece)
            flat = piece.state == "open"
            bars[piece.state].append(QRectF(left, BAR - 4 if flat else 2, right - left, 2 if flat else BAR - 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.good))
        painter.drawRects(bars["assigned"])
        painter.setBrush(QBrush(QColor(c.muted), Qt.BrushStyle.BDiagPattern))
        painter.drawRects(bars["left out"])
        painter.setBrush(QColor(c.accent))
        painter.drawRects(bars["open"])
        painter.end()
        return picture

    def _canvas(self, high: int, colour: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(self.width(), high) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(colour))
        return picture

    def _ends(self, piece: Piece) -> tuple[float, float]:
        left = self._x(piece.start)
        return left, max(self._x(piece.end), left + 1)

    def _x(self, seconds: float) -> float:
        return self.width() * seconds / self._made.seconds if self._made and self._made.seconds else 0.0
