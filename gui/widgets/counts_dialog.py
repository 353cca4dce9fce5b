"""The sentences and recordings of each intent, by split: where there are few, and the way to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from engine.store import health
from engine.store.health import IntentCount
from engine.store.rows import SPLITS
from gui.session import Session
from gui.widgets.controls import button, label, on_key
from gui.widgets.figures_table import FiguresTable


class CountsDialog(QDialog):
    """Filled in the background. `chosen(intent, split)` is what is to be shown of the corpus; without a split all."""

    chosen = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Counts by intent and split"))
        self.resize(640, 520)
        self.says = label(wrap=True)
        heads = [self.tr("Intent"), *SPLITS, self.tr("Recordings")]
        self.table = FiguresTable(self.windowTitle(), heads)
        self.table.verticalHeader().setDefaultSectionSize(32)
        self.table.setSelectionBehavior(FiguresTable.SelectionBehavior.SelectItems)
        self.table.cellDoubleClicked.connect(lambda *_: self.show_chosen())
        on_key("Return", self.table, self.show_chosen)
        self.show_button = button(self.tr("&Show them"), self.show_chosen, primary=True)
        self.table.itemSelectionChanged.connect(self._offer)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.show_button)
        row.addWidget(button(self.tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.says)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self._offer()
        if session.project is not None:
            session.tasks.run(health.intents, session.project.store, on_done=self._show, owner=self)

    def show_chosen(self) -> None:
        """Show the sentences that the cell with the keyboard counts, and close."""
        at = self.table.currentRow(), self.table.currentColumn()
        if at[0] < 0:
            return
        split = SPLITS[at[1] - 1] if 1 <= at[1] <= len(SPLITS) else ""
        self.chosen.emit(self.table.item(at[0], 0).text(), split)
        self.accept()

    def _offer(self) -> None:
        self.show_button.setEnabled(self.table.currentRow() >= 0)

    def _show(self, counts: Sequence[IntentCount]) -> None:
        self.table.show_figures([(one.intent, [one.train, one.dev, one.test, one.recordings]) for one in counts])
        self.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        thin = sum(one.train < health.THIN for one in counts)
        self.says.setText(
            self.tr("{0} of {1} intents have fewer than {2} sentences to train on: they stand at the top.").format(
                f"{thin:,}", f"{len(counts):,}", health.THIN
            )
            if thin
            else self.tr("Each of the {0} intents has {1} sentences to train on, or more.").format(
                f"{len(counts):,}", health.THIN
            )
        )
