"""The big button: hold it (or Space on it) and speak; a short click starts, the next one ends."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gui.icons import set_icon
from gui.widgets.controls import restyle

CLICK = 0.3
"""Seconds: whoever lets go sooner has clicked rather than held."""


class TalkButton(QPushButton):
    """Emits `begun` and `ended`; the page says whether it may (`setEnabled`) and when the clip is in (`set_idle`)."""

    begun = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("primary", True)
        self.setProperty("scale", "talk")
        set_icon(self, "record", "on_accent")
        self._pressed_at = 0.0
        self._talking = False
        self._held = False
        self.pressed.connect(self.press)
        self.released.connect(self.release)
        self._say(self.tr("Hold and speak"))

    @property
    def talking(self) -> bool:
        return self._talking

    def press(self) -> None:
        """The button, or Space anywhere on the page, goes down."""
        if self._talking:
            self._end()
            return
        self._talking, self._held = True, True
        self._pressed_at = time.monotonic()
        self._say(self.tr("Listening … let go when you are done"))
        self.setProperty("listening", True)
        restyle(self)
        self.begun.emit()

    def release(self) -> None:
        """It comes up again."""
        if not self._talking or not self._held:
            return
        if time.monotonic() - self._pressed_at < CLICK:
            self._held = False
            self._say(self.tr("Listening … click again when you are done"))
            return
        self._end()

    def set_idle(self) -> None:
        """Back to the start, whatever was going on."""
        self._talking = self._held = False
        self.setProperty("listening", False)
        restyle(self)
        self._say(self.tr("Hold and speak"))

    def _end(self) -> None:
        self.set_idle()
        self.ended.emit()

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Hold this or Space while you speak; or click, speak, and click again."))
