"""The clips or sentences behind a cell of the confusion matrix, to be heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from engine.evaluation.report import Answered
from gui.widgets.confidence_bar import percent
from gui.widgets.controls import button, label


class ClipList(QDialog):
    """Enter or a double click plays; `play` gets the `Answered`."""

    def __init__(
        self, title: str, items: Sequence[Answered], play: Callable[[Answered], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(620, 380)
        self._play = play
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        for item in items:
            who = f"{item.speaker}: " if item.speaker else ""
            text = item.text or self.tr("(no transcript)")
            row = QListWidgetItem(f"{who}{text}\n{percent(item.confidence)}  ·  {item.language}")
            row.setData(Qt.ItemDataRole.UserRole, item)
            self.list.addItem(row)
        self.list.itemActivated.connect(lambda _: self._play_current())
        self.play = button(self.tr("&Play"), self._play_current, "play", primary=True)
        self.play.setEnabled(any(item.audio for item in items))
        close = button(self.tr("Close"), self.reject)
        row = QHBoxLayout()
        row.addWidget(self.play)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.addWidget(label(title, "section", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _play_current(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.data(Qt.ItemDataRole.UserRole).audio:
            self._play(item.data(Qt.ItemDataRole.UserRole))
