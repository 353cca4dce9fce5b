"""The runs side by side: what they differ in, and what they reach."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.models.evaluations import BASE, Comparison, setting_text
from gui.setting_names import setting_name
from gui.style_sheet import TARGET
from gui.theme import colours, theme
from gui.widgets.bidi import inline
from gui.widgets.state_words import state_word

SCORED = (("test", "speech"), ("test", "text"), ("dev", "speech"), ("dev", "text"))
NAME = Qt.ItemDataRole.UserRole


class RunsTable(QTableWidget):
    """One row a run, and one for the base where it was evaluated. Columns: name, state, each setting in which runs
    differ (marked ≠), then intent accuracy and SLU-F1 on whatever was evaluated. `picked(names)` when the selection
    changes."""

    picked = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Runs, what they differ in, and their scores"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TARGET)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMaximumSectionSize(260)
        self._settings: range = range(0)
        self.itemSelectionChanged.connect(lambda: self.picked.emit(self.chosen()))
        theme().changed.connect(self._paint)

    def chosen(self) -> list[str]:
        """The runs that are selected, from the top."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self.item(row, 0).data(NAME) for row in rows]

    def show_comparison(self, found: Comparison) -> None:
        """Fill the table; what was selected stays so."""
        kept = self.chosen()
        differing = found.differing()
        scored = [(s, m) for s, m in SCORED if any(f"{s}-{m}" in e for e in found.evaluations.values())]
        words = {"test": self.tr("test"), "dev": self.tr("dev"), "speech": self.tr("speech"), "text": self.tr("text")}
        headers = [self.tr("Run"), self.tr("State"), *(f"≠ {setting_name(name)}" for name in differing)]
        for split, modality in scored:
            where = f"{words[split]}, {words[modality]}"
            headers += [self.tr("Intent\n{0}").format(where), self.tr("SLU-F1\n{0}").format(where)]
        noted = {run.name: run.notes.partition("\n")[0] for run in found.runs if run.notes}
        if noted:
            headers.append(self.tr("Notes"))
        self._settings = range(2, 2 + len(differing))
        rows = [(run.name, state_word(run.state), run.settings) for run in reversed(found.runs)]
        if found.evaluations.get(BASE):
            rows.append((BASE, self.tr("not fine-tuned"), {}))
        self.blockSignals(True)
        self.clear()
        self.setColumnCount(len(headers))
        self.setHorizontalHeaderLabels(headers)
        self.setRowCount(len(rows))
        for row, (name, state, settings) in enumerate(rows):
            texts = [name, state, *(setting_text(settings.get(key)) for key in differing)]
            for split, modality in scored:
                evaluation = found.evaluations.get(name, {}).get(f"{split}-{modality}")
                texts += (
                    [
                        inline(f"{100 * score:.1f} %")
                        for score in (evaluation.report.intent_accuracy, evaluation.report.slu_f1)
                    ]
                    if evaluation
                    else ["–", "–"]
                )
            figures = range(2 + len(differing), len(texts))
            if noted:
                texts.append(noted.get(name, ""))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(NAME, name)
                if column in figures:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self._paint()
        self.blockSignals(False)
        self._select(kept)
        self.picked.emit(self.chosen())

    def _select(self, names: list[str]) -> None:
        self.clearSelection()
        model = self.selectionModel()
        for row in range(self.rowCount()):
            if self.item(row, 0).data(NAME) in names:
                flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
                model.select(self.model().index(row, 0), flags)
                model.setCurrentIndex(self.model().index(row, 0), model.SelectionFlag.NoUpdate)

    def _paint(self) -> None:
        ground = QBrush(QColor(colours().warn_soft))
        for row in range(self.rowCount()):
            for column in self._settings:
                self.item(row, column).setBackground(ground)
