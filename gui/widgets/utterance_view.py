"""How the corpus table looks and is moved in."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gui.models.utterances import COLUMNS, UtteranceTable
from gui.style_sheet import TARGET
from gui.widgets.sentence_cell import SentenceCell

WIDTHS = {"text": 240, "intent": 130, "slots": 160, "language": 80, "split": 64, "recordings": 96, "source": 150}
"""In px, at least; the sentence takes whatever is left over. Where it has little, one scrolls to the source."""
ENOUGH = 300


class UtteranceView(QTableView):
    """Whole rows are chosen; Tab leaves the table, the arrows move in it."""

    def __init__(self, model: UtteranceTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting = self._fitted_by_hand = False
        self.setAccessibleName(self.tr("Sentences"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        for column in (0, 1):
            self.setItemDelegateForColumn(column, SentenceCell(self))
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TARGET)
        header = self.horizontalHeader()
        # A selection of its own, always empty: to paint itself the header would ask the model of each of 100,000 rows.
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.ensurePolished()
        self._widths = {}
        for number, (name, _) in enumerate(COLUMNS):
            self._widths[name] = max(WIDTHS[name], header.sectionSizeHint(number))  # of other languages' words, too
            self.setColumnWidth(number, self._widths[name])
        header.sectionResized.connect(self._resized)

    def selected_rows(self) -> list[int]:
        """The chosen rows. From the ranges, since `selectedRows` makes an object for each of 100,000."""
        ranges = self.selectionModel().selection()
        return [row for part in ranges for row in range(part.top(), part.bottom() + 1)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._fitted_by_hand:
            self._fitting = True
            others = sum(width for name, width in self._widths.items() if name != "text")
            room = self.viewport().width() - others
            if room < ENOUGH:
                room = min(ENOUGH, room + self._widths["source"])
            self.setColumnWidth(0, max(WIDTHS["text"], room))
            self._fitting = False

    def _resized(self, column: int, *_: int) -> None:
        if column == 0 and not self._fitting:
            self._fitted_by_hand = True
