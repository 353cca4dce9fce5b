"""How to cut a long recording: three lengths, in a form of their own or as a dialog."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from engine.audio.pauses import Pauses
from engine.errors import SmidgenError
from gui.widgets.controls import button, label, padded
from gui.widgets.notice import Notice


class PauseForm(QWidget):
    """The lengths of pauses and pieces, in seconds."""

    def __init__(self, how: Pauses, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause = self._box(0.1, 10.0, how.pause, self.tr("Shortest pause, in seconds"))
        self.shortest = self._box(0.05, 60.0, how.shortest, self.tr("Shortest piece, in seconds"))
        self.longest = self._box(1.0, 300.0, how.longest, self.tr("Longest piece, in seconds"))
        form = QFormLayout()
        form.setVerticalSpacing(8)
        for text, box in (
            (self.tr("Shortest &pause"), self.pause),
            (self.tr("S&hortest piece"), self.shortest),
            (self.tr("&Longest piece"), self.longest),
        ):
            form.addRow(text, box)
        words = self.tr(
            "The pocket model hears 10 s at once, most others 30 s. A longer piece is cut at its longest gap; where it"
            " has none it stays, and is marked."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(label(words, "muted", wrap=True))

    @property
    def how(self) -> Pauses:
        """What was chosen. Raises `SmidgenError` where it makes no sense."""
        return Pauses(self.pause.value(), self.shortest.value(), self.longest.value())

    def _box(self, least: float, most: float, value: float, name: str) -> QDoubleSpinBox:
        box = padded(QDoubleSpinBox())
        box.setRange(least, most)
        box.setDecimals(2)
        box.setSingleStep(0.1)
        box.setValue(value)
        box.setSuffix(self.tr(" s"))
        box.setAccessibleName(name)
        return box


class CutAgain(QDialog):
    """Emits `chosen(Pauses)`."""

    chosen = Signal(object)

    def __init__(self, how: Pauses, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cut anew"))
        self.setMinimumWidth(420)
        self.form = PauseForm(how)
        self.notice = Notice()
        self.ok = button(self.tr("Cut anew"), self._go, primary=True)
        self.ok.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.ok)
        words = self.tr("Pieces that are assigned or left out stay as they are; the others are found anew.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.form)
        column.addWidget(self.notice)
        column.addLayout(row)

    def _go(self) -> None:
        try:
            how = self.form.how
        except SmidgenError as error:
            self.notice.show_error(error)
            return
        self.chosen.emit(how)
        self.accept()
