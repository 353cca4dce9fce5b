"""How a clip is drawn: its lines, its spectrogram, what is trimmed away, the handles and the cursor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from engine.audio.levels import decibels
from engine.audio.spectrogram import Spectrogram, height_of
from gui.colour_map import STEPS, level_colours
from gui.theme import Colours
from gui.widgets.time_window import TimeWindow

RANGE = 70.0
"""dB between the lightest and the darkest of a spectrogram, as Praat has it."""
UNDER_PEAK = 10.0
"""dB by which the loudest band of a voice lies below its peak, roughly."""
MARKS = (1000, 4000, 2000, 500)
"""Hz written beside a spectrogram, as far as there is room, these first."""


@dataclass(frozen=True)
class Stretch:
    """What was computed of a part of a clip: an outline (lines, 2), and a spectrogram where one was asked for."""

    start: float
    end: float
    lines: np.ndarray
    spectrogram: Spectrogram | None = None


def spectrogram_image(picture: Spectrogram, peak: float) -> QImage:
    """Levels as an image of `STEPS` colours, the lowest band at the bottom; `peak` is the clip's highest sample."""
    top = decibels(peak) - UNDER_PEAK
    steps = np.clip((picture[::-1] - (top - RANGE)) / RANGE * (STEPS - 1), 0, STEPS - 1).astype(np.uint8)
    steps = np.ascontiguousarray(steps)
    height, width = steps.shape
    # copied, since the image would only borrow the array
    return QImage(steps.data, width, height, width, QImage.Format.Format_Indexed8).copy()


def paint_lines(
    painter: QPainter, c: Colours, area: QRectF, window: TimeWindow, stretch: Stretch, loudest: float, kept: QRectF
) -> None:
    """The outline; what lies outside of `kept` is grey."""
    middle, half = area.center().y(), area.height() / 2 - 2
    painter.setPen(QColor(c.line))
    painter.drawLine(QLineF(area.left(), middle, area.right(), middle))
    count = len(stretch.lines)
    seconds = stretch.start + (np.arange(count) + 0.5) * (stretch.end - stretch.start) / max(count, 1)
    xs = (seconds - window.start) / window.span * area.width()
    seen = (xs >= -1) & (xs <= area.width() + 1)
    inside = (xs >= kept.left()) & (xs <= kept.right())
    tops = middle - stretch.lines[:, 1] / loudest * half
    bottoms = middle - stretch.lines[:, 0] / loudest * half + 1
    for part, colour in ((seen & ~inside, c.outline), (seen & inside, c.accent)):
        # a line for each, a little wider where few are in view, so that they touch
        wide = max(area.width() / max(int(seen.sum()), 1), 1.0)
        painter.setPen(QPen(QColor(colour), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines([QLineF(x, top, x, low) for x, top, low in zip(xs[part], tops[part], bottoms[part])])  # noqa: B905


def paint_spectrogram(
    painter: QPainter, c: Colours, area: QRectF, window: TimeWindow, stretch: Stretch, image: QImage, kept: QRectF
) -> None:
    """Levels over time and frequency, with a few frequencies written beside."""
    image.setColorTable(level_colours(c))
    left, right = (window.x(seconds, area.width()) for seconds in (stretch.start, stretch.end))
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(left, area.top(), right - left, area.height()), image)
    veil = QColor(c.window)
    veil.setAlpha(170)
    painter.fillRect(QRectF(area.left(), area.top(), max(kept.left() - area.left(), 0), area.height()), veil)
    painter.fillRect(QRectF(kept.right(), area.top(), max(area.right() - kept.right(), 0), area.height()), veil)
    metrics = painter.fontMetrics()
    written: list[QRectF] = []
    for hertz in MARKS:
        y = area.bottom() - height_of(hertz) * area.height()
        words = f"{hertz // 1000} kHz" if hertz >= 1000 else f"{hertz} Hz"
        box = QRectF(area.left() + 2, y - metrics.height() / 2, metrics.horizontalAdvance(words) + 6, metrics.height())
        inside = area.top() <= box.top() and box.bottom() <= area.bottom()
        if inside and not any(box.intersects(other) for other in written):
            written.append(box)
            painter.fillRect(box, QColor(c.surface))
            painter.setPen(QColor(c.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            painter.drawLine(QLineF(box.right(), y, box.right() + 6, y))
    painter.restore()


def paint_handle(painter: QPainter, c: Colours, x: float, height: float, chosen: bool) -> None:
    """Where what is kept begins or ends."""
    colour = QColor(c.text if chosen else c.accent)
    painter.setPen(QPen(QColor(c.surface), 5 if chosen else 4))  # an edge that shows on every ground
    painter.drawLine(QLineF(x, 0, x, height))
    painter.setPen(QPen(colour, 3 if chosen else 2))
    painter.drawLine(QLineF(x, 0, x, height))
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x - 4, min(height / 2, 32) - 9, 8, 18), 3, 3)


def paint_cursor(painter: QPainter, c: Colours, x: float, height: float) -> None:
    """Where it plays, or will: a line with a head, unlike the handles."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(c.surface), 4))
    painter.drawLine(QLineF(x, 0, x, height))
    painter.setPen(QPen(QColor(c.bad), 2))
    painter.drawLine(QLineF(x, 0, x, height))
    painter.setBrush(QColor(c.bad))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 9)]))
