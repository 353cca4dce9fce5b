"""Scores by language and modality in a table: what the curves show, to be read exactly and by screen readers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

SCORES = ("intent_accuracy", "slu_f1", "exact")


class ScoreTable(QTableWidget):
    """`show_scores` takes what an `Evaluated` event carries: ``language/modality`` to n and scores from 0 to 1."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([self.tr("n"), self.tr("Intent"), self.tr("SLU-F1"), self.tr("Exact")])
        for column, tip in enumerate(
            (
                self.tr("How many dev examples were scored"),
                self.tr("Intent accuracy: scenario and action both right"),
                self.tr("Slots, as SLURP defines SLU-F1: partly right values count in part"),
                self.tr("Intent and every slot right"),
            )
        ):
            self.horizontalHeaderItem(column).setToolTip(tip)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(28)
        self.setMinimumHeight(110)

    def show_scores(self, scores: Mapping[str, Mapping[str, float]]) -> None:
        """Fill the table, ``all/…`` first."""
        keys = sorted(scores, key=lambda key: (not key.startswith("all"), key))
        self.setRowCount(len(keys))
        self.setVerticalHeaderLabels([self.key_name(key) for key in keys])
        for row, key in enumerate(keys):
            values = scores[key]
            texts = [str(int(values.get("n", 0)))]
            texts += [f"{100 * values[score]:.1f} %" if score in values else "–" for score in SCORES]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)

    def key_name(self, key: str) -> str:
        """``all/speech`` in words."""
        language, _, modality = key.partition("/")
        words = {"text": self.tr("text"), "speech": self.tr("speech")}
        whose = self.tr("all") if language == "all" else language
        return f"{whose}, {words.get(modality, modality)}"
