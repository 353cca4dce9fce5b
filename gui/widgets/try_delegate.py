"""A try as a line of a conversation: what was asked, what was answered, how sure and how fast."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.icons import pixmap
from gui.models.tries import TRY, TriesModel, Try
from gui.theme import colours
from gui.widgets.bidi import isolated
from gui.widgets.confidence_bar import percent

MARGIN, GAP, ICON = 10, 8, 18
BAR = 4
"""Pixels: height of the bar of confidence."""


class TryDelegate(QStyledItemDelegate):
    """Three lines: the question with its time; the answer in bold with its confidence; whose, how fast, what became of
    it. Below the threshold the bar is hollow, and the answer says "unknown"."""

    def __init__(self, model: TriesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = QFontMetrics(option.font).height()  # type: ignore[attr-defined]
        return QSize(200, 3 * height + BAR + 2 * MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style()  # type: ignore[attr-defined]
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget  # type: ignore[attr-defined]
        )  # fmt: skip
        tried = index.data(TRY)
        if not isinstance(tried, Try):
            return
        c = colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        text = option.palette.color(QPalette.ColorRole.HighlightedText) if chosen else QColor(c.text)  # type: ignore[attr-defined]
        muted = text if chosen else QColor(c.muted)
        box: QRect = option.rect.adjusted(MARGIN, MARGIN - 4, -MARGIN, -MARGIN + 4)  # type: ignore[attr-defined]
        line = QFontMetrics(option.font).height()  # type: ignore[attr-defined]
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        lead = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        trail = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight

        def write(row: int, words: str, aside: str, ink: QColor, bold: bool = False) -> None:
            font = QFont(option.font)  # type: ignore[attr-defined]
            font.setBold(bold)
            painter.setFont(font)
            metrics = QFontMetrics(font)
            place = QRect(box.left(), box.top() + row * line, box.width(), line)
            place.adjust(*((0, 0, -ICON - GAP, 0) if right_to_left else (ICON + GAP, 0, 0, 0)))
            width = metrics.horizontalAdvance(aside)
            flag = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.setPen(muted if row == 0 else ink)
            painter.drawText(place, trail | flag, aside)
            place.adjust(*((width + GAP, 0, 0, 0) if right_to_left else (0, 0, -width - GAP, 0)))
            painter.setPen(ink)
            painter.drawText(place, lead | flag, metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width()))

        prediction = tried.prediction
        known = prediction.meaning is not None and prediction.confidence >= self._model.threshold
        painter.save()
        name = "edit" if tried.text else "file" if tried.source else "record"
        ratio = option.widget.devicePixelRatioF()  # type: ignore[attr-defined]
        at = box.right() - ICON if right_to_left else box.left()
        painter.drawPixmap(at, box.top() + (line - ICON) // 2, pixmap(name, ICON, muted.name(), ratio))
        write(0, self._model.question(tried), self._model.time(tried), text)
        answer = self._model.answer(tried).partition("  ")[2]
        write(1, answer, isolated(percent(prediction.confidence)), text, bold=True)
        write(2, self._model.about(tried), "", muted)
        inset = ICON + GAP
        bar = QRect(box.left() + (0 if right_to_left else inset), box.top() + 3 * line + 1, box.width() - inset, BAR)
        painter.setPen(muted)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        filled = QRect(bar)
        filled.setWidth(round(bar.width() * prediction.confidence))
        if right_to_left:
            filled.moveRight(bar.right())
        if known:
            painter.fillRect(filled, text if chosen else QColor(c.accent))
        else:
            painter.fillRect(filled.adjusted(0, BAR // 2, 0, -BAR // 2 + 1), text if chosen else QColor(c.warn))
        painter.restore()
