"""The slices of an evaluation along one dimension, each with its scores and how sure they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from engine.evaluation.slices import THIN, UNKNOWN, Slice
from gui.theme import theme
from gui.widgets.bidi import inline
from gui.widgets.interval_cell import SHARES, IntervalDelegate

PICTURE = 3


class SliceTable(QTableWidget):
    """In the order of the slices: ranges from small to large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 7, parent)
        self.setAccessibleName(self.tr("Scores by part of the test"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setItemDelegateForColumn(PICTURE, IntervalDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(PICTURE, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(60)
        theme().changed.connect(self.viewport().update)

    def show_slices(self, head: str, slices: Sequence[Slice]) -> None:
        """Fill the table; `head` says what the slices are."""
        between = self.tr("95 % interval")
        self.setHorizontalHeaderLabels(
            [head, self.tr("n"), self.tr("Intent"), self.tr("0 % to 100 %"), between, self.tr("SLU-F1"), between]
        )
        self.setRowCount(len(slices))
        for row, one in enumerate(slices):
            name = self.tr("not known") if one.name == UNKNOWN else inline(one.name)
            count = self.tr("{0}, few").format(one.n) if one.is_thin else f"{one.n:,}"
            texts = [name, count, _percent(one.intent_accuracy), "", _between(one.low, one.high),
                     _percent(one.slu_f1), _between(one.slu_low, one.slu_high)]  # fmt: skip
            tip = self.tr("{0}: {1} of {2} intents right.").format(name, one.right, one.n)
            if one.is_thin:
                tip += " " + self.tr("Fewer than {0} utterances: too few to conclude anything.").format(THIN)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tip)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
            picture = self.item(row, PICTURE)
            picture.setData(SHARES, (one.low, one.intent_accuracy, one.high, one.is_thin))
            picture.setData(Qt.ItemDataRole.AccessibleTextRole, tip)


def _percent(share: float | None) -> str:
    return "–" if share is None else inline(f"{100 * share:.1f} %")


def _between(low: float | None, high: float | None) -> str:
    return "–" if low is None or high is None else inline(f"{100 * low:.0f}–{100 * high:.0f} %")
