"""A label whose text breaks anywhere it must, so that a long compound intent is never cut off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.widgets.bidi import alignment, is_mirrored, leading


class WrapLabel(QWidget):
    """Plain text of any script in bold or normal weight; `scale` multiplies the size of the font around it."""

    def __init__(self, text: str = "", scale: float = 1.0, bold: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._layout(max(width, 1))[1]) + 1

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 360
        return QSize(min(self.fontMetrics().horizontalAdvance(self._text) + 4, width), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout, _height = self._layout(self.width())
        layout.draw(painter, QPointF(0, 0))

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._text, self.font())
        # Arabic starts at the right edge; in a mirrored window everything does
        option = QTextOption(leading() if is_mirrored() else alignment(self._text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height
