"""How sure the model must be before it says an intent rather than "unknown"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from gui.session import Session
from gui.widgets.controls import label


class ThresholdSlider(QWidget):
    """`changed(float)` with a share of 1; remembered from session to session."""

    changed = Signal(float)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = session.settings
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 99)
        self.slider.setPageStep(10)
        self.slider.setMinimumWidth(120)
        self.slider.setToolTip(self.tr("Below this confidence the answer is “unknown”"))
        text = label(self.tr("&Unknown below"))
        text.setBuddy(self.slider)
        self._number = label()
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("100 %"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text)
        row.addWidget(self.slider, 1)
        row.addWidget(self._number)
        self.slider.setValue(self._settings.read("threshold"))
        self.slider.valueChanged.connect(self._moved)
        self._settings.changed.connect(self._set_elsewhere)
        self._say()

    def value(self) -> float:
        """The threshold, 0 to 1."""
        return self.slider.value() / 100

    def _moved(self) -> None:
        self._settings.write("threshold", self.slider.value())
        self._say()
        self.changed.emit(self.value())

    def _set_elsewhere(self, key: str) -> None:
        if key == "threshold":
            self.slider.setValue(self._settings.read("threshold"))

    def _say(self) -> None:
        self._number.setText(f"{self.slider.value()} %")
        self.slider.setAccessibleName(self.tr("Unknown below {0} % confidence").format(self.slider.value()))
