"""A table of names with their figures, sorted by a click on a column's head."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget


class FiguresTable(QTableWidget):
    """The first column is a name, the others whole numbers or shares, which are shown in per cent. At first the lowest
    figure of the last column is on top."""

    def __init__(self, name: str, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(0, len(heads), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSortingEnabled(True)

    def show_figures(self, rows: Sequence[tuple[str, Sequence[float]]]) -> None:
        """Fill the table; a float is a share from 0 to 1, an int a count."""
        self.setSortingEnabled(False)
        self.setRowCount(len(rows))
        for row, (name, figures) in enumerate(rows):
            head = QTableWidgetItem(name)
            head.setToolTip(name)
            self.setItem(row, 0, head)
            for column, figure in enumerate(figures, 1):
                item = QTableWidgetItem()
                item.setData(Qt.ItemDataRole.DisplayRole, figure if isinstance(figure, int) else round(100 * figure, 1))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self.setSortingEnabled(True)
        self.sortByColumn(self.columnCount() - 1, Qt.SortOrder.AscendingOrder)
