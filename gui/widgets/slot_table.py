"""Every slot type with how well it is found, as SLURP's scorer counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from engine.evaluation.slot_types import SlotScore
from gui.widgets.figures_table import FiguresTable


class SlotTable(FiguresTable):
    """Sorted by a click on a column's head; at first the worst SLU-F1 is on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        heads = [
            translate("SlotTable", "Slot type"),
            translate("SlotTable", "n"),
            translate("SlotTable", "Precision"),
            translate("SlotTable", "Recall"),
            translate("SlotTable", "F1"),
            translate("SlotTable", "SLU-F1"),
        ]
        super().__init__(translate("SlotTable", "Scores by slot type"), heads, parent)
        tips = [
            "",
            translate("SlotTable", "How often it is there"),
            translate("SlotTable", "Share of what the model said that is right, type and value"),
            translate("SlotTable", "Share of what is there that the model said, type and value"),
            translate("SlotTable", "Both of these in one figure; a value has to be exactly right"),
            translate("SlotTable", "As SLURP scores: a value that is nearly right counts in part"),
        ]
        for column, tip in enumerate(tips):
            self.horizontalHeaderItem(column).setToolTip(tip)

    def show_slots(self, scores: Sequence[SlotScore]) -> None:
        """Fill the table."""
        self.show_figures([(s.type, [s.n, s.precision, s.recall, s.f1, s.slu_f1]) for s in scores])
