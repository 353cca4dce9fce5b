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
    """Shape says what colour says: assigned pieces are full bars, open ones hollow, those left out hatched. The list
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
        self._picture: QPixmap | None = None
        theme().changed.connect(self._repaint)

    def show_recording(self, heard: Survey, made: Splitting, place: int) -> None:
        """The recording, its pieces, and which is looked at."""
        self._heard, self._made, self._place = heard, made, place
        words = self.tr("The whole recording: {0} pieces, {1} assigned, {2} left out")
        self.setAccessibleName(words.format(len(made.pieces), made.count("assigned"), made.count("left out")))
        self._repaint()

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
        self._picture = None
        self.update()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._made is None or self._heard is None:
            return
        if self._picture is None:
            self._picture = self._draw(self._heard, self._made)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._playing is not None:
            painter.setPen(QPen(QColor(colours().text), 1))
            x = self._x(self._playing)
            painter.drawLine(QLineF(x, 0, x, self.height()))

    def _draw(self, heard: Survey, made: Splitting) -> QPixmap:
        """All that stays the same while it plays."""
        c, ratio = colours(), self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(c.surface))
        painter = QPainter(picture)
        lines = heard.outline(0.0, made.seconds, max(self.width(), 1))
        room = self.height() - BAR
        loudest = max(float(np.abs(lines).max(initial=0)), 0.05)
        middle, half = room / 2, room / 2 - 2
        painter.setPen(QColor(c.outline))
        wide = self.width() / max(len(lines), 1)
        painter.drawLines(
            [
                QLineF(
                    (n + 0.5) * wide,
                    middle - high / loudest * half,
                    (n + 0.5) * wide,
                    middle - low / loudest * half + 1,
                )
                for n, (low, high) in enumerate(lines.tolist())
            ]
        )
        for number, piece in enumerate(made.pieces):
            self._draw_piece(painter, piece, number == self._place)
        painter.end()
        return picture

    def _draw_piece(self, painter: QPainter, piece: Piece, current: bool) -> None:
        c = colours()
        left, right = self._x(piece.start), max(self._x(piece.end), self._x(piece.start) + 1)
        bar = QRectF(left, self.height() - BAR + 2, right - left, BAR - 4)
        if piece.state == "assigned":
            painter.fillRect(bar, QColor(c.good))
        elif piece.state == "left out":
            painter.fillRect(bar, QBrush(QColor(c.muted), Qt.BrushStyle.BDiagPattern))
        else:
            painter.setPen(QColor(c.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
        if current:
            painter.setPen(QPen(QColor(c.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(left - 3, 1, max(right - left, 2) + 6, self.height() - 2))

    def _x(self, seconds: float) -> float:
        return self.width() * seconds / self._made.seconds if self._made and self._made.seconds else 0.0
