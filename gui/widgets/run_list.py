"""The runs of a project with their state, the newest first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gui.icons import pixmap
from gui.runs import RunInfo
from gui.theme import colours, theme
from gui.widgets.state_words import ICONS, state_word

INFO = Qt.ItemDataRole.UserRole


class RunList(QListWidget):
    """`picked(RunInfo)` when another run becomes the current one, by mouse or keys."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Runs, the newest first"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.currentItemChanged.connect(lambda item, _: item and self.picked.emit(item.data(INFO)))
        theme().changed.connect(self._paint)

    def show_runs(self, runs: list[RunInfo], current: str = "") -> None:
        """Fill the list, keeping `current` (a run's name) picked without saying so again."""
        self.blockSignals(True)
        self.clear()
        for run in reversed(runs):
            item = QListWidgetItem()
            item.setData(INFO, run)
            self.addItem(item)
            self._write(item)
            if run.name == current:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def pick(self, name: str) -> None:
        """Make the run `name` the current one."""
        for row in range(self.count()):
            if self.item(row).data(INFO).name == name:
                self.setCurrentRow(row)

    def unpick(self) -> None:
        """No run is current."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        self.clearSelection()
        self.blockSignals(False)

    def set_state(self, name: str, state: str) -> None:
        """The run `name` is in another state now."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(INFO).name == name:
                self._write(item, state)

    def _write(self, item: QListWidgetItem, state: str = "") -> None:
        run: RunInfo = item.data(INFO)
        state = state or run.state
        item.setText(f"{run.name}\n{state_word(state)}{_score(run)}")
        # two lines of two scripts are higher than Qt thinks, and it would show one of them
        item.setSizeHint(QSize(1, 2 * self.fontMetrics().lineSpacing() + 8))
        name = ICONS.get(state, "info")
        picture = QIcon(pixmap(name, 20, colours().text))
        picture.addPixmap(pixmap(name, 20, colours().on_accent), QIcon.Mode.Selected)
        item.setIcon(picture)
        item.setToolTip(f"{run.name}, {run.created.replace('T', ' ')[:16]}\n{run.notes}".strip())

    def _paint(self) -> None:
        for row in range(self.count()):
            self._write(self.item(row))


def _score(run: RunInfo) -> str:
    scores = run.result.get("dev") or {}
    for key in ("all/speech", "all/text"):
        if key in scores and "intent_accuracy" in scores[key]:
            return f"  ·  {100 * scores[key]['intent_accuracy']:.1f} %"
    return ""
