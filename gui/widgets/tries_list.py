"""The conversation of the Test page, the last try first: played, asked again, corrected, kept, saved as a table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from gui.models.tries import TriesModel, Try
from gui.widgets.controls import button, label
from gui.widgets.try_delegate import TryDelegate

__all__ = ["TriesList", "Try"]

Act = Callable[[Try], None]


class TriesList(QWidget):
    """The list and its buttons. `chosen(Try)` when one is picked; the buttons act on that one. `table_wanted` when
    somebody wants all of them as a table."""

    chosen = Signal(object)
    table_wanted = Signal()

    def __init__(self, play: Act, again: Act, wrong: Act, right: Act, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TriesModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TryDelegate(self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Tries, the last one first"))
        self.empty = label(self.tr("What you try is listed here, to be heard again and corrected."), "muted", wrap=True)
        self.play = button(self.tr("P&lay"), lambda: self._act(play), "play")
        self.again = button(self.tr("Ask &again"), lambda: self._act(again), "redo")
        self.wrong = button(
            self.tr("That’s &wrong …"), lambda: self._act(wrong), "edit",
            tip=self.tr("Say what was right; the clip becomes a labelled recording"),
        )  # fmt: skip
        self.right = button(
            self.tr("That’s r&ight …"), lambda: self._act(right), "check",
            tip=self.tr("Keep the clip in the corpus as a recording with this label"),
        )  # fmt: skip
        self.save = button(
            self.tr("Save as &table …"), self.table_wanted.emit, "save",
            tip=self.tr("All that is listed here, as CSV or JSON lines"),
        )  # fmt: skip
        title = label(self.tr("Tries"), "section")
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.save)
        grid = QGridLayout()
        for place, widget in enumerate((self.play, self.again, self.wrong, self.right)):
            grid.addWidget(widget, place // 2, place % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addLayout(grid)
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

    def _act(self, act: Act) -> None:
        tried = self.current()
        if tried is not None:
            act(tried)

    def _enable(self) -> None:
        tried = self.current()
        self.empty.setVisible(not self.model.tries)
        self.list.setVisible(bool(self.model.tries))
        self.save.setEnabled(bool(self.model.tries))
        self.play.setEnabled(tried is not None and tried.clip is not None)
        self.again.setEnabled(tried is not None)
        open_ = tried is not None and tried.test is not None and tried.test.correction is None
        self.wrong.setEnabled(open_)
        self.right.setEnabled(open_ and tried is not None and tried.prediction.meaning is not None)
