"""The curves of a study, drawn as they are exported, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.study.answer import METRIC_WORDS, WORDS, Answer
from engine.study.figure import Look, figure
from gui.theme import colours, theme
from gui.translation_sentences import phrase


class StudyFigure(QWidget):
    """`show_answer` draws; what is drawn stands in the table beside it, and in words for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._mixture, self._metric = "", "intent_accuracy"
        self.setMinimumHeight(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Scores by number of clips"))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(800, 340)

    def show_answer(self, answer: Answer | None, mixture: str, metric: str) -> None:
        """Draw the curves of a mixture and metric."""
        self._answer, self._mixture, self._metric = answer, mixture, metric
        words = []
        for curve in answer.curves(mixture, "speech", metric) if answer else ():
            last = curve.points[-1]
            words.append(f"{phrase(WORDS[curve.scheme])}, {last.clips}: {100 * last.mean:.1f} %")
        self.setAccessibleDescription(f"{phrase(METRIC_WORDS[metric])}: {'; '.join(words)}")
        self.update()

    def svg(self, size: QSize) -> str:
        """The drawing in the colours of the theme."""
        c = colours()
        font, pixels = self.font().family(), self.fontInfo().pixelSize()
        look = Look(c.surface, c.text, c.muted, c.line, c.series, font, pixels, phrase)
        answer = self._answer or Answer([])
        return figure(answer, self._mixture, self._metric, size=(size.width(), size.height()), look=look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(self.svg(self.size()).encode())).render(painter, QRectF(self.rect()))
        painter.end()


def write_png(svg: str, path: str, scale: float = 3.0) -> bool:
    """Draw SVG text into a PNG file at `scale` times its size; whether that worked."""
    drawing = QSvgRenderer(QByteArray(svg.encode()))
    size = drawing.defaultSize() * scale
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    return image.save(path)
