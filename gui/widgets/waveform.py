"""A clip drawn, with what is trimmed away greyed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import colours, theme

BINS = 1200
"""Lines that a clip is drawn with, at most."""


def outline(samples: np.ndarray, bins: int = BINS) -> np.ndarray:
    """The lowest and highest sample of each of `bins` stretches (fewer for a shorter clip): (bins, 2)."""
    edges = np.linspace(0, len(samples), min(bins, len(samples)) + 1).astype(int)[:-1]
    if not len(edges):
        return np.zeros((0, 2), np.float32)
    return np.stack([np.minimum.reduceat(samples, edges), np.maximum.reduceat(samples, edges)], axis=1)


def outline_of(path: Path) -> np.ndarray:
    """The `outline` of a whole audio file. Raises `SmidgenError` where it cannot be read."""
    from engine.audio.files import decode

    return outline(decode(path))


class Waveform(QWidget):
    """Shows nothing until `show_clip`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = np.zeros((0, 2), np.float32)
        self._seconds = self._start = self._end = 0.0
        self.clear()
        theme().changed.connect(self.update)

    def show_clip(self, lines: np.ndarray, seconds: float, start: float = 0.0, end: float | None = None) -> None:
        """An `outline`; `start` and `end` (seconds) bound what is not trimmed away."""
        self._lines, self._seconds, self._start = lines, seconds, start
        self._end = seconds if end is None else end
        self.setAccessibleName(self.tr("Waveform of the take, {0} s").format(f"{seconds:.1f}"))
        self.update()

    def clear(self) -> None:
        """No clip."""
        self._lines = np.zeros((0, 2), np.float32)
        self.setAccessibleName(self.tr("Waveform: no take yet"))
        self.update()

    @property
    def is_empty(self) -> bool:
        return not len(self._lines)

    def sizeHint(self) -> QSize:
        return QSize(400, 64)

    def paintEvent(self, _: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        middle, half = self.height() / 2, self.height() / 2 - 2
        painter.setPen(QColor(c.line))
        painter.drawLine(QLineF(0, middle, self.width(), middle))
        if self.is_empty or self._seconds <= 0:
            return
        wide = self.width() / len(self._lines)
        loudest = max(float(np.abs(self._lines).max()), 0.05)
        kept = QRectF(self._x(self._start), 0, self._x(self._end) - self._x(self._start), self.height())
        painter.fillRect(kept, QColor(c.accent_soft))
        for number, (low, high) in enumerate(self._lines):
            x = (number + 0.5) * wide
            inside = kept.left() <= x <= kept.right()
            painter.setPen(QColor(c.accent if inside else c.outline))
            painter.drawLine(QLineF(x, middle - high / loudest * half, x, middle - low / loudest * half + 1))
        painter.setPen(QColor(c.muted))
        painter.drawText(
            self.rect().adjusted(4, 2, -6, -2),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
            self.tr("{0} s").format(f"{self._seconds:.1f}"),
        )

    def _x(self, seconds: float) -> float:
        return self.width() * seconds / self._seconds
