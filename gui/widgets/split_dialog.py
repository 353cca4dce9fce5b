"""Puts the corpus into train, dev and test, without leaks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from engine.store.rows import SPLITS
from engine.store.splits import SHARES
from gui.widgets.controls import button, label, padded


class SplitDialog(QDialog):
    """Emits `chosen` with the shares and the seed."""

    chosen = Signal(dict, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split the corpus"))
        self.setMinimumWidth(460)
        names = {"train": self.tr("&Train"), "dev": self.tr("&Dev"), "test": self.tr("T&est")}
        form = QFormLayout()
        form.setVerticalSpacing(10)
        self.shares: dict[str, QSpinBox] = {}
        for split in SPLITS:
            box = padded(QSpinBox())
            box.setRange(0, 100)
            box.setSuffix(" %")
            box.setValue(round(100 * SHARES[split]))
            box.setAccessibleName(names[split].replace("&", ""))
            box.valueChanged.connect(self._sum)
            form.addRow(names[split], box)
            self.shares[split] = box
        self.seed = padded(QSpinBox())
        self.seed.setRange(0, 999_999)
        self.seed.setAccessibleName(self.tr("Seed"))
        form.addRow(self.tr("&Seed"), self.seed)
        self.sum = label(role="muted")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.ok = button(self.tr("Split anew"), self._choose, primary=True)
        self.ok.setDefault(True)
        row.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        words = self.tr(
            "Every sentence and recording gets a new split; the splits they have now are lost. Speakers and sentences "
            "of one split are kept out of the others, so that a test is a test. The same seed splits the same way."
        )
        column.addWidget(label(words, wrap=True))
        column.addLayout(form)
        column.addWidget(self.sum)
        column.addLayout(row)
        self._sum()

    def _sum(self) -> None:
        total = sum(box.value() for box in self.shares.values())
        self.ok.setEnabled(total > 0)
        self.sum.setText("" if total == 100 else self.tr("Together {0} %; they count in proportion.").format(total))

    def _choose(self) -> None:
        self.chosen.emit({split: box.value() / 100 for split, box in self.shares.items()}, self.seed.value())
        self.accept()
