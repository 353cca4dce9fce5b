"""How loud it is right now, and whether it ever was too loud."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.theme import colours, theme
from gui.widgets.controls import restyle

FLOOR = -60.0
"""dBFS at the left end."""
GOOD_FROM, HIGH_FROM = -26.0, -6.0
"""dBFS between which a voice should peak."""
TOO_HIGH_FROM = -1.0
"""dBFS; the next louder word is clipped."""
FALL = 1.5
"""dB that the bar falls a level, so that the eye can follow."""
HOLD = 40
"""Levels for which the highest peak stays marked."""


class LevelMeter(QWidget):
    """A bar of the peak in dBFS with the highest of the last second marked. Colour is never the only sign: the band
    where a voice should peak is drawn on the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a scale: quiet on the left
        self.setMinimumWidth(160)
        self._peak = self._held = FLOOR
        self._age = 0
        self.reset()
        theme().changed.connect(self.update)

    @property
    def peak(self) -> float:
        """What the bar shows, dBFS."""
        return self._peak

    def show_level(self, peak_db: float) -> None:
        """A new level, some thirty times a second."""
        self._peak = max(peak_db, self._peak - FALL, FLOOR)
        self._age += 1
        if self._peak >= self._held or self._age > HOLD:
            self._held, self._age = self._peak, 0
        self.setAccessibleDescription(self.tr("{0} dB").format(round(self._peak)))
        self.update()

    def reset(self) -> None:
        """Nothing is coming in."""
        self._peak = self._held = FLOOR
        self.setAccessibleName(self.tr("Microphone level"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 32 + self.fontMetrics().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.fontMetrics().height()
        bar = QRectF(0.5, 0.5, self.width() - 1, self.height() - text - 5)
        painter.setPen(QColor(c.outline))
        painter.setBrush(QColor(c.surface))
        painter.drawRoundedRect(bar, 4, 4)
        inner = bar.adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        band = QRectF(self._at(GOOD_FROM, inner), inner.top(), 0, inner.height())
        band.setRight(self._at(HIGH_FROM, inner))
        painter.setBrush(QColor(c.good_soft))
        painter.drawRect(band)
        colour = (
            c.bad
            if self._peak >= TOO_HIGH_FROM
            else c.warn
            if self._peak >= HIGH_FROM
            else c.good
            if self._peak >= GOOD_FROM
            else c.accent
        )
        if self._peak > FLOOR:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(
                QRectF(inner.left(), inner.top(), self._at(self._peak, inner) - inner.left(), inner.height()), 3, 3
            )
        if self._held > FLOOR:
            painter.fillRect(QRectF(self._at(self._held, inner) - 1, inner.top(), 2, inner.height()), QColor(c.text))
        painter.setPen(QColor(c.muted))
        for mark in range(round(FLOOR), 1, 6):
            wide = self.fontMetrics().horizontalAdvance(str(mark))
            x = min(max(self._at(mark, inner) - wide / 2, 0), self.width() - wide)
            painter.drawText(QRectF(x, bar.bottom() + 3, wide + 1, text), Qt.AlignmentFlag.AlignLeft, str(mark))

    def _at(self, level: float, inner: QRectF) -> float:
        return inner.left() + inner.width() * (min(max(level, FLOOR), 0.0) - FLOOR) / -FLOOR


class ClipLamp(QPushButton):
    """Stays lit once something was clipped, until it is pressed. `cleared` when it is."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(110)
        self.lit = False
        self.clicked.connect(self.clear)
        self._show()
        theme().changed.connect(self._show)

    def light(self) -> None:
        """Something was clipped."""
        if not self.lit:
            self.lit = True
            self._show()

    def clear(self) -> None:
        """The user has seen it."""
        if self.lit:
            self.lit = False
            self._show()
            self.cleared.emit()

    def _show(self) -> None:
        c = colours()
        self.setText(self.tr("● Clipped") if self.lit else self.tr("○ Clip"))
        self.setAccessibleName(self.tr("Clip lamp, lit: too loud") if self.lit else self.tr("Clip lamp, not lit"))
        self.setToolTip(
            self.tr("The sound was too loud for the microphone: move back, or turn it down. Press (C) to reset.")
            if self.lit
            else self.tr("Lights when the sound is too loud for the microphone, and stays lit until pressed (C).")
        )
        self.setStyleSheet(
            f"QPushButton {{ background: {c.bad_soft}; color: {c.bad}; border-color: {c.bad}; font-weight: 600; }}"
            if self.lit
            else ""
        )
        restyle(self)
