"""Which model answers on the Test page: any finished run, or the base; two side by side where wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from gui.runs import RunInfo, list_runs
from gui.session import Session
from gui.widgets.controls import label

BASE = "base"
USABLE = ("done", "stopped")


class ModelChoice(QWidget):
    """`first` and `second` are run names, ``"base"``, or (second only) an empty string. `refresh` reads the runs."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = ""
        self.boxes = (QComboBox(), QComboBox())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for box, text, name in zip(
            self.boxes,
            (self.tr("Mo&del"), self.tr("&Beside it")),
            (self.tr("Model that answers"), self.tr("Second model, beside it")),
            strict=True,
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            title = label(text)
            title.setBuddy(box)
            row.addWidget(title)
            row.addWidget(box, 1)
            box.currentIndexChanged.connect(self.changed)
        self._fill([])

    def first(self) -> str:
        return self.boxes[0].currentData() or BASE

    def second(self) -> str:
        return self.boxes[1].currentData() or ""

    def label_of(self, run: str) -> str:
        """The run as people read it."""
        return self.tr("Base model, not fine-tuned") if run == BASE else run

    def choose(self, run: str) -> None:
        """Make `run` the first model, now or as soon as it is known."""
        self._wanted = run
        place = self.boxes[0].findData(run)
        if place >= 0:
            self._wanted = ""
            self.boxes[0].setCurrentIndex(place)

    def refresh(self) -> None:
        project = self._session.project
        if project is not None:
            self._session.tasks.run(list_runs, project, on_done=self._fill, owner=self)

    def _fill(self, runs: list[RunInfo]) -> None:
        before = self.first(), self.second()
        names = [run.name for run in reversed(runs) if run.state in USABLE]
        for box, kept, extra in zip(self.boxes, before, ([], [("", self.tr("nothing"))]), strict=True):
            choices = [*extra, *((name, name) for name in names), (BASE, self.label_of(BASE))]
            if [box.itemData(n) for n in range(box.count())] == [key for key, _ in choices]:
                continue
            fresh = not box.count() or (kept == BASE and box.count() == 1)
            box.blockSignals(True)
            box.clear()
            for key, text in choices:
                box.addItem(text, key)
            place = box.findData(kept)
            box.setCurrentIndex(0 if fresh or place < 0 else place)  # the newest run, at first
            box.blockSignals(False)
        if self._wanted:
            self.choose(self._wanted)
        if (self.first(), self.second()) != before:
            self.changed.emit()
