"""The sentence to be spoken, as large as it fits, in any script."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

LARGEST, SMALLEST = 44, 14
"""Points."""
FALLBACKS = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Devanagari", "Noto Sans CJK SC", "DejaVu Sans", "Segoe UI")
"""Where the system's own font lacks a script; Qt looks further after these."""


class PromptLabel(QWidget):
    """Centred; breaks lines between words where it can and inside of one where it must. Its text's first strong letter
    gives the direction, so Arabic and Hebrew run from the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._text = ""
        self._fitted: tuple[tuple[str, int, int], QTextLayout, float] | None = None

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 72)

    def paintEvent(self, _: QPaintEvent) -> None:
        layout, height = self._fitting()
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout.draw(painter, QPointF(0, max((self.height() - height) / 2, 0)))

    def points(self) -> float:
        """The size that the text has now, in points."""
        return self._fitting()[0].font().pointSizeF()

    def _fitting(self) -> tuple[QTextLayout, float]:
        """`_fit`, remembered while text and room stay the same."""
        key = (self._text, self.width(), self.height())
        if self._fitted is None or self._fitted[0] != key:
            self._fitted = (key, *self._fit())
        return self._fitted[1], self._fitted[2]

    def _fit(self) -> tuple[QTextLayout, float]:
        """The largest size at which every word keeps to one line and all lines fit; else the smallest, words broken."""
        for points in range(LARGEST, SMALLEST - 1, -2):
            layout, height, broken = self._lay_out(points, QTextOption.WrapMode.WordWrap)
            if height <= self.height() and not broken:
                return layout, height
        for points in range(LARGEST - 16, SMALLEST - 1, -2):
            layout, height, _ = self._lay_out(points, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            if height <= self.height():
                break
        return layout, height

    def _lay_out(self, points: int, wrap: QTextOption.WrapMode) -> tuple[QTextLayout, float, bool]:
        font = QFont(self.font())
        font.setFamilies([font.family(), *FALLBACKS])
        font.setPointSize(points)
        layout = QTextLayout(self._text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(wrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height, broken = 0.0, False
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
            broken = broken or line.naturalTextWidth() > self.width()
        layout.endLayout()
        return layout, height, broken
