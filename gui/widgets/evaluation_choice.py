"""Which of the project's evaluations is looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from gui.models.evaluations import BASE, Comparison, Evaluation


def model_name(run: str) -> str:
    """A run as a list shows it."""
    return QCoreApplication.translate("Evaluations", "Base model, not fine-tuned") if run == BASE else run


class EvaluationChoice(QComboBox):
    """The evaluations of all runs, the newest run first; `changed` when another is chosen or was read anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Comparison()
        self.setAccessibleName(self.tr("Evaluation that is shown"))
        self.setToolTip(self.accessibleName())
        self.setMinimumContentsLength(22)
        self.currentIndexChanged.connect(lambda _: self.changed.emit())

    def offer(self, found: Comparison) -> None:
        """Offer what there is; what was chosen stays so."""
        self._found = found
        kept = self.currentData()
        self.blockSignals(True)
        self.clear()
        for name, evaluations in reversed(found.evaluations.items()):
            for key, evaluation in evaluations.items():
                self.addItem(f"{name}: {evaluation.split}, {evaluation.modality}", f"{name}/{key}")
        self.setCurrentIndex(max(self.findData(kept), 0))
        self.blockSignals(False)
        self.setVisible(self.count() > 0)
        self.changed.emit()

    def evaluation(self) -> Evaluation | None:
        """The one that is chosen."""
        run, _, key = (self.currentData() or "").rpartition("/")
        return self._found.evaluations.get(run, {}).get(key)
