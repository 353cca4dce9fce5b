"""A bar from 0 to 100 % with a tick at the threshold below which the answer is "unknown"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import colours, theme


class ConfidenceBar(QWidget):
    """Shows a probability (0 to 1). Below the threshold it is hatched as well as of another colour."""

    def __init__(self, name: str = "", thin: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name or self.tr("Confidence")
        self._value = 0.0
        self._threshold: float | None = None
        self._thin = thin
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)
        self.setValue(0.0)

    def value(self) -> float:
        return self._value

    def setValue(self, value: float, threshold: float | None = None) -> None:
        """Show `value`, with a tick at `threshold` where one is given (both 0 to 1)."""
        self._value, self._threshold = min(max(value, 0.0), 1.0), threshold
        self.setAccessibleName(f"{self._name} {percent(self._value)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 8 if self._thin else 18)

    def paintEvent(self, _: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_ = box.height() / 2
        painter.setPen(QPen(QColor(c.outline)))
        painter.setBrush(QColor(c.hover))
        painter.drawRoundedRect(box, round_, round_)
        below = self._threshold is not None and self._value < self._threshold
        filled = QRectF(box)
        filled.setWidth(box.width() * self._value)
        if self._value > 0:
            painter.setPen(QColor(c.warn if below else c.accent))
            painter.setBrush(QColor(c.warn if below else c.accent))
            painter.setClipRect(filled)
            painter.drawRoundedRect(box, round_, round_)
            if below:
                painter.setPen(QPen(QColor(c.surface), 2))
                for x in range(-int(box.height()), int(box.width()), 8):
                    painter.drawLine(x, int(box.bottom()), x + int(box.height()), int(box.top()))
            painter.setClipping(False)
        if self._threshold:
            x = box.left() + box.width() * self._threshold
            painter.setPen(QPen(QColor(c.text), 2))
            painter.drawLine(round(x), int(box.top()), round(x), int(box.bottom()))


def percent(share: float) -> str:
    """A probability as people read it; never 100 % unless it is, never 0 % unless it is."""
    if 0 < share < 0.005:
        return "< 1 %"
    if 0.995 <= share < 1:
        return "> 99 %"
    return f"{100 * share:.0f} %"
