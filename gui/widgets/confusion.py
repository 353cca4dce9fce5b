"""The confusion matrix: which intents are taken for which. A cell, opened, lists the clips behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.theme import colours, theme

CELL = 34
HEADER_MOST = 160
"""Widest (upright: highest) that an intent's name may make its header, in pixels."""

Index = QModelIndex | QPersistentModelIndex
Confusion = Mapping[str, Mapping[str, int]]


class ConfusionModel(QAbstractTableModel):
    """Rows are the right intents, columns what the model said; ``model.cell(index)`` gives both and the count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confusion: Confusion = {}
        self.rows: list[str] = []
        self.columns: list[str] = []

    def show_confusion(self, confusion: Confusion, only_wrong: bool = False) -> None:
        """Show counts; `only_wrong` leaves out intents that are never mistaken and never taken for another."""
        self.beginResetModel()
        self._confusion = confusion
        said = {predicted for row in confusion.values() for predicted, n in row.items() if n}
        wrong = {name for gold, row in confusion.items() for said_, n in row.items() if n and gold != said_
                 for name in (gold, said_)}  # fmt: skip
        names = sorted(set(confusion) | said)
        if only_wrong:
            names = [name for name in names if name in wrong]
        self.rows = [name for name in names if name in confusion]
        self.columns = names
        self.endResetModel()

    def cell(self, index: Index) -> tuple[str, str, int]:
        """The right intent, the one said, how often."""
        gold, said = self.rows[index.row()], self.columns[index.column()]
        return gold, said, int(self._confusion.get(gold, {}).get(said, 0))

    def share(self, index: Index) -> float:
        """The cell's share of its row, 0 to 1."""
        gold, _, count = self.cell(index)
        total = sum(self._confusion.get(gold, {}).values())
        return count / total if total else 0.0

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        gold, said, count = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else ""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if gold == said:
                return self.tr("{0}: {1} right").format(gold, count)
            return self.tr("{0} taken for {1}: {2}").format(gold, said, count)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        names = self.columns if orientation == Qt.Orientation.Horizontal else self.rows
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return names[section]
        return None


class ConfusionMatrix(QWidget):
    """A matrix with `opened(right, said)` when a cell with clips behind it is clicked or Enter is pressed on it."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confusion: Confusion = {}
        self.model = ConfusionModel(self)
        self.only_wrong = QCheckBox(self.tr("Only intents that are confused"))
        self.only_wrong.toggled.connect(self._reload)
        self.nothing = QLabel(self.tr("No intent is taken for another here."))
        self.nothing.setProperty("role", "muted")
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Confusion matrix: rows are the right intents, columns the answers"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Heat(self.model, self.table))
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeader(_NameHeader(Qt.Orientation.Horizontal, self.table))
        self.table.setVerticalHeader(_NameHeader(Qt.Orientation.Vertical, self.table))
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(CELL)
            header.setMinimumSectionSize(CELL)
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        theme().changed.connect(self.table.viewport().update)
        axes = QLabel(self.tr("Rows: the right intent. Columns: what the model said. Open a cell to hear its clips."))
        axes.setProperty("role", "muted")
        axes.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(axes, 1)
        top.addWidget(self.only_wrong)
        layout.addLayout(top)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table, 1)
        self.show_confusion({})

    def show_confusion(self, confusion: Confusion) -> None:
        """Show counts: right intent to said intent to number."""
        self._confusion = confusion
        self._reload()

    def _reload(self) -> None:
        self.model.show_confusion(self._confusion, self.only_wrong.isChecked())
        empty = not self.model.rows
        self.table.setVisible(not empty)
        self.nothing.setVisible(empty)

    def _open(self, index: QModelIndex) -> None:
        gold, said, count = self.model.cell(index)
        if count:
            self.opened.emit(gold, said)


class _Heat(QStyledItemDelegate):
    """Right answers in the accent, wrong ones in the warning colour, the deeper the larger their share of the row; the
    number stands in every cell, so the colour only helps."""

    def __init__(self, model: ConfusionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        gold, said, count = self._model.cell(index)
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        if count:
            ground = QColor(c.accent if gold == said else c.warn)
            ground.setAlphaF(0.12 + 0.38 * self._model.share(index))
            painter.fillRect(box, ground)
        painter.setPen(QColor(c.text))
        if count:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.setPen(QColor(c.focus))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
            painter.drawRect(box.adjusted(2, 2, -3, -3))


class _NameHeader(QHeaderView):
    """Intents' names, cut in the middle where they are long; those of columns read from the bottom up."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        model, upright = self.model(), self.orientation() == Qt.Orientation.Horizontal
        count = 0 if model is None else model.columnCount() if upright else model.rowCount()
        names = [str(model.headerData(n, self.orientation())) for n in range(count)]
        widest = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        depth = min(widest + 24, HEADER_MOST)
        return QSize(super().sizeHint().width(), depth) if upright else QSize(depth, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c = colours()
        upright = self.orientation() == Qt.Orientation.Horizontal
        length, breadth = (rect.height(), rect.width()) if upright else (rect.width(), rect.height())
        painter.save()
        painter.fillRect(rect, QColor(c.surface))
        painter.setPen(QColor(c.text))
        painter.setFont(self.font())
        if upright:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
        else:
            painter.translate(rect.topLeft())
        name = str(self.model().headerData(section, self.orientation()))
        text = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, length - 14)
        side = Qt.AlignmentFlag.AlignLeft if upright else Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(7, 0, length - 14, breadth), side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
