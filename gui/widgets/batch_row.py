"""How far a batch of files is, with a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.progress import Progress
from gui.widgets.progress_row import ProgressRow


class BatchRow(ProgressRow):
    """Hidden until there is progress; `stopped` when somebody has had enough."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.cancel.setText(self.tr("Stop"))
        self.cancel.setAccessibleName(self.tr("Stop asking about files"))
        self.cancel.setToolTip(self.tr("What has been answered stays"))
        self.cancel.show()
        self.cancel.clicked.connect(self._stop_batch)
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        """Show which file is being asked about."""
        self.title.setText(
            self.tr("File {0} of {1}: {2}").format(round(progress.done) + 1, round(progress.total), progress.what)
        )
        self.bar.setAccessibleName(self.title.text())
        super().show_progress(progress)
        self.show()

    def finish(self) -> None:
        """It is over."""
        self.cancel.setEnabled(True)
        self.hide()

    def _stop_batch(self) -> None:
        self.cancel.setEnabled(False)
        self.left.setText(self.tr("Stopping …"))
        self.stopped.emit()
