"""What was tried on the Test page, the last one first: heard again, asked again, corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from engine.semantics import Prediction
from engine.store.rows import Test
from gui.widgets.bidi import isolated
from gui.widgets.confidence_bar import percent
from gui.widgets.controls import button, label

Index = QModelIndex | QPersistentModelIndex


@dataclass
class Try:
    """One try: a clip of the project or a text, whose answer of which run; `test` is its row in the database."""

    run: str
    clip: Path | None
    text: str
    prediction: Prediction
    test: Test | None = None
    answered_in: float | None = None


class TriesModel(QAbstractListModel):
    """Tries, the last one first. What is shown depends on the threshold, so the view tells it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tries: list[Try] = []
        self.threshold = 0.0

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.tries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tried = self.tries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(tried)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self._line(tried)}\n{tried.text or tried.clip}"
        return None

    def _line(self, tried: Try) -> str:
        prediction = tried.prediction
        said = isolated(prediction.meaning.intent) if prediction.meaning else self.tr("no answer")
        if prediction.confidence < self.threshold:
            said = self.tr("unknown ({0})").format(said)
        line = f"{percent(prediction.confidence)}  {said}  ·  {isolated(tried.run)}"
        if tried.test is not None and tried.test.correction:
            line = self.tr("{0}  →  corrected: {1}").format(line, isolated(tried.test.correction["intent"]))
        elif tried.text:
            line = f"{line}  ·  “{isolated(tried.text)}”"
        return line

    def add(self, tried: Try) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.tries.insert(0, tried)
        self.endInsertRows()

    def show_all(self, tries: list[Try]) -> None:
        self.beginResetModel()
        self.tries = tries
        self.endResetModel()

    def changed(self, tried: Try | None = None) -> None:
        """One try, or all of them, read differently now."""
        if not self.tries:
            return
        first = self.tries.index(tried) if tried is not None else 0
        last = first if tried is not None else len(self.tries) - 1
        self.dataChanged.emit(self.index(first), self.index(last))


class TriesList(QWidget):
    """The list and its buttons. `chosen(Try)` when one is picked; the buttons act on that one."""

    chosen = Signal(object)

    def __init__(
        self,
        play: Callable[[Try], None],
        again: Callable[[Try], None],
        correct: Callable[[Try], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = TriesModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Tries, the last one first"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = label(self.tr("What you try is listed here, to be heard again and corrected."), "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.play = button(self.tr("P&lay"), lambda: self._act(play), "play")
        self.again = button(self.tr("Ask &again"), lambda: self._act(again), "redo")
        self.wrong = button(
            self.tr("That’s &wrong …"), lambda: self._act(correct), "edit",
            tip=self.tr("Say what was right; the clip becomes a labelled recording"),
        )  # fmt: skip
        row = QHBoxLayout()
        for widget in (self.play, self.again, self.wrong):
            row.addWidget(widget)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        title = label(self.tr("Tries"), "section")
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout.addWidget(title)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addLayout(row)
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.list.activated.connect(lambda _: self._act(play))
        self.model.modelReset.connect(self._enable)
        self.model.dataChanged.connect(self._enable)
        self._enable()

    def add(self, tried: Try) -> None:
        """A new try comes first and is the chosen one."""
        self.model.add(tried)
        self.list.setCurrentIndex(self.model.index(0))
        self._enable()

    def current(self) -> Try | None:
        """The try that is picked."""
        index = self.list.currentIndex()
        return self.model.tries[index.row()] if index.isValid() else None

    def set_threshold(self, threshold: float) -> None:
        self.model.threshold = threshold
        self.model.changed()

    def _picked(self) -> None:
        self._enable()
        tried = self.current()
        if tried is not None:
            self.chosen.emit(tried)

    def _act(self, act: Callable[[Try], None]) -> None:
        tried = self.current()
        if tried is not None:
            act(tried)

    def _enable(self) -> None:
        tried = self.current()
        self.empty.setVisible(not self.model.tries)
        self.list.setVisible(bool(self.model.tries))
        self.play.setEnabled(tried is not None and tried.clip is not None)
        self.again.setEnabled(tried is not None)
        self.wrong.setEnabled(tried is not None and tried.test is not None and tried.test.correction is None)
