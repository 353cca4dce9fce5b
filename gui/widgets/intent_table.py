"""Every intent with how well it is told apart."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.widgets.figures_table import FiguresTable

FIGURES = ("accuracy", "precision", "f1")


class IntentTable(FiguresTable):
    """Sorted by a click on a column's head; at first the worst F1 is on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        heads = [
            translate("IntentTable", "Intent"),
            translate("IntentTable", "n"),
            translate("IntentTable", "Recall"),
            translate("IntentTable", "Precision"),
            translate("IntentTable", "F1"),
        ]
        super().__init__(translate("IntentTable", "Scores by intent"), heads, parent)

    def show_intents(self, per_intent: Mapping[str, Mapping[str, float]]) -> None:
        """Fill the table from `Report.per_intent`."""
        self.show_figures(
            [
                (intent, [int(figures.get("n", 0)), *(float(figures.get(name, 0)) for name in FIGURES)])
                for intent, figures in per_intent.items()
            ]
        )
