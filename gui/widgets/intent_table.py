"""Every intent with how well it is told apart."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

FIGURES = ("n", "accuracy", "precision", "f1")


class IntentTable(QTableWidget):
    """Sorted by a click on a column's head; at first the worst F1 is on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.setAccessibleName(self.tr("Scores by intent"))
        self.setHorizontalHeaderLabels(
            [self.tr("Intent"), self.tr("n"), self.tr("Recall"), self.tr("Precision"), self.tr("F1")]
        )
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSortingEnabled(True)

    def show_intents(self, per_intent: Mapping[str, Mapping[str, float]]) -> None:
        """Fill the table from `Report.per_intent`."""
        self.setSortingEnabled(False)
        self.setRowCount(len(per_intent))
        for row, (intent, figures) in enumerate(per_intent.items()):
            name = QTableWidgetItem(intent)
            name.setToolTip(intent)
            self.setItem(row, 0, name)
            for column, figure in enumerate(FIGURES, 1):
                value = figures.get(figure, 0)
                item = QTableWidgetItem()
                shown = int(value) if figure == "n" else round(100 * value, 1)
                item.setData(Qt.ItemDataRole.DisplayRole, shown)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self.setSortingEnabled(True)
        self.sortByColumn(4, Qt.SortOrder.AscendingOrder)
