"""One piece of background work: what, how far, how long still, and a button to cancel it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engine.progress import Progress, clock
from gui.motion import BusyBar
from gui.tasks import Task, Tasks
from gui.translation_sentences import in_words
from gui.widgets.bidi import inline
from gui.widgets.controls import button, label


class ProgressRow(QWidget):
    """Follows a `Task`; without one, feed it with `show_progress` (training events, a child process)."""

    def __init__(self, title: str = "", task: Task | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title or (task.title if task else ""))
        self.bar = BusyBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(160)
        self.bar.setMaximumWidth(320)
        self.bar.setAccessibleName(self.title.text())
        self.left = label("", "muted")
        self.cancel = button(self.tr("Cancel"), flat=True, tip=self.tr("Cancel: {0}").format(self.title.text()))
        self.cancel.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.bar, 1)
        row.addWidget(self.left)
        row.addWidget(self.cancel)
        row.addStretch(1)
        if task is not None:
            self.cancel.setVisible(task.cancellable)
            self.cancel.clicked.connect(lambda: self._stop(task))
            task.progressed.connect(self.show_progress)
            if task.progress:
                self.show_progress(task.progress)

    def show_progress(self, progress: Progress) -> None:
        """Show a report."""
        self.bar.setRange(0, 1000 if progress.total else 0)
        if progress.total:
            self.bar.setValue(round(1000 * min(1.0, progress.done / progress.total)))
        left = progress.seconds_left
        self.left.setText("" if left is None or left < 1 else self.tr("{0} left").format(inline(clock(left))))
        self.bar.setAccessibleDescription(f"{in_words(progress.what)} {self.left.text()}")

    def _stop(self, task: Task) -> None:
        self.cancel.setEnabled(False)
        self.left.setText(self.tr("Stopping …"))
        task.cancel()


class TaskStrip(QWidget):
    """A row for each task that has lasted longer than a moment (see `settle`); hidden when there is none."""

    MOST = 3

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rows: dict[Task, ProgressRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 4)
        self._column.setSpacing(0)
        self.hide()

    def settle(self) -> None:
        """Bring the rows in line with the tasks that are active now."""
        active = self._tasks.active()[: self.MOST]
        for task in [task for task in self._rows if task not in active]:
            self._rows.pop(task).deleteLater()
        for task in active:
            if task not in self._rows:
                self._rows[task] = ProgressRow(task=task)
                self._column.addWidget(self._rows[task])
        self.setVisible(bool(active))
