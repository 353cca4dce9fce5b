"""Hands-free mode: a switch, and a lamp with words that say whether it listens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.hands_free import State
from gui.theme import colours, theme
from gui.widgets.controls import button, label

KEY = "Ctrl+L"
LAMP = 22


class ListeningLamp(QWidget):
    """A ring while it is off, a dot while it listens, a full disc while somebody speaks; crossed while it is deaf.
    Nothing moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: State = "off"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_state(self, state: State) -> None:
        self.state = state
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LAMP, LAMP)

    def paintEvent(self, _: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(c.bad if self.state in ("listening", "hearing") else c.outline)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if self.state == "hearing" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if self.state == "listening":
            painter.setBrush(ink)
            painter.drawEllipse(box.center(), 4, 4)
        if self.state == "deaf":
            painter.drawLine(box.topLeft(), box.bottomRight())


class HandsFreePanel(QWidget):
    """`switched(bool)` when somebody wants it on or off; `show_state` says how it is."""

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State = "off"
        self._waiting = 0
        self.switch = button(
            self.tr("&Hands-free"), lambda: self.switched.emit(self.switch.isChecked()), "sound", shortcut=KEY,
            tip=self.tr("Listen all the time; each utterance goes to the model by itself after a short silence"),
        )  # fmt: skip
        self.switch.setCheckable(True)
        self.lamp = ListeningLamp()
        self.words = label(wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.switch)
        row.addWidget(self.lamp)
        row.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        self.show_state("off")

    def show_state(self, state: State, waiting: int = 0) -> None:
        """Say how it is; `waiting` is how many utterances have no answer yet."""
        self._state, self._waiting = state, waiting
        words = {
            "off": self.tr("Off: nobody listens."),
            "opening": self.tr("Opening the microphone …"),
            "listening": self.tr("Listening: just speak."),
            "hearing": self.tr("Hearing you …"),
            "deaf": self.tr("Not listening while a clip is played."),
        }[state]
        if waiting and state != "off":
            words += " " + self.tr("Unanswered: {0}.").format(waiting)
        self.words.setText(words)
        self.words.setAccessibleName(self.tr("Hands-free mode: {0}").format(words))
        self.lamp.show_state(state)
        self.lamp.setAccessibleName(self.words.accessibleName())
        self.switch.setChecked(state != "off")
