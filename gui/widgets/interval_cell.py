"""A share with its interval, drawn into a table's cell: a line from low to high, a dot at the figure."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.theme import colours

SHARES = Qt.ItemDataRole.UserRole + 1
"""Role of a cell's (low, share, high, few), from 0 to 1; `few` is whether there is little to go by."""
EDGE = 10


class IntervalDelegate(QStyledItemDelegate):
    """The same three figures stand as text in the cells beside it. Where there is little to go by, the line is dotted
    and the dot hollow."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        shares = index.data(SHARES)
        if shares is None:
            return
        low, share, high, few = shares
        c = colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        ink = QColor(c.on_accent if chosen else c.warn if few else c.accent)
        box = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)  # type: ignore[attr-defined]

        def at(value: float) -> QPointF:
            return QPointF(box.left() + box.width() * value, box.center().y())

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.on_accent if chosen else c.line), 1))
        painter.drawLine(at(0), at(1))
        painter.setPen(QPen(ink, 3, Qt.PenStyle.DotLine if few else Qt.PenStyle.SolidLine))
        painter.drawLine(at(low), at(high))
        painter.setPen(QPen(ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush if few else ink)
        painter.drawEllipse(at(share), 4, 4)
        painter.restore()
