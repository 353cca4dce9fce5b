"""Listening without a key: the microphone is open while this is on, and each utterance comes out by itself."""

from __future__ import annotations

import threading
from typing import Literal

import shiboken6
from PySide6.QtCore import QObject, Signal

from engine.audio.endpointing import Endpointer
from engine.audio.files import Samples
from engine.errors import SmidgenError
from gui.listener import Listener
from gui.session import Session

State = Literal["off", "opening", "listening", "hearing", "deaf"]


class HandsFree(QObject):
    """`changed(State)`: ``off``, ``opening``, ``listening``, ``hearing`` (somebody speaks), ``deaf`` (on, but what
    comes in is our own loudspeaker). `heard(samples)` is an utterance, mono at 16 kHz; `level(Level)` while it is on;
    `failed(SmidgenError)` after which it is off. Signals come on the main thread."""

    changed = Signal(str)
    heard = Signal(object)
    level = Signal(object)
    failed = Signal(object)
    paused = Signal(object)
    """What `heard` will bring, samples, unless more is said."""
    _fed = Signal(object, bool, object)
    _rested = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State = "off"
        self._guard = threading.Lock()
        self._endpointer: Endpointer | None = None
        """None while nothing is to be listened to."""
        self._listener = Listener(session, self)
        self._listener.opened.connect(lambda _: self._set("listening"))
        self._listener.unavailable.connect(self._lost)
        self._listener.level.connect(self.level)
        self._fed.connect(self._take_in)
        self._rested.connect(self._take_pause)

    @property
    def is_on(self) -> bool:
        return self.state != "off"

    @property
    def device_name(self) -> str:
        """What the open microphone is called."""
        return self._listener.device_name

    def start(self, device: str | None = None) -> None:
        """Open the microphone and listen."""
        if self.is_on:
            return
        with self._guard:
            self._endpointer = Endpointer()
        self._set("opening")
        self._listener.arm(device, self._feed)

    def stop(self) -> None:
        """Close the microphone. What was being said is understood as far as it got."""
        if not self.is_on:
            return
        last = self._drop()
        self._listener.disarm()
        self._set("off")
        if last is not None:
            self.heard.emit(last)

    def cover_ears(self, covered: bool) -> None:
        """While a clip is played here, what comes in is not listened to; what was being said is dropped."""
        if covered and self.state in ("listening", "hearing"):
            self._drop()
            self._set("deaf")
        elif not covered and self.state == "deaf":
            with self._guard:
                self._endpointer = Endpointer()
            self._set("listening")

    def _drop(self) -> Samples | None:
        with self._guard:
            endpointer, self._endpointer = self._endpointer, None
            return endpointer.finish() if endpointer is not None else None

    def _lost(self, error: SmidgenError) -> None:
        if self.is_on:
            self.stop()
            self.failed.emit(error)

    def _take_in(self, endpointer: Endpointer, speaking: bool, utterances: list[Samples]) -> None:
        if endpointer is not self._endpointer:
            return  # of a time that is over
        if self.state in ("listening", "hearing"):
            self._set("hearing" if speaking else "listening")
        for samples in utterances:
            self.heard.emit(samples)

    def _take_pause(self, endpointer: Endpointer, samples: Samples) -> None:
        if endpointer is self._endpointer and self.state == "hearing":
            self.paused.emit(samples)

    def _set(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    # on the microphone's thread

    def _feed(self, samples: Samples) -> None:
        with self._guard:
            endpointer = self._endpointer
            if endpointer is None:
                return
            before = endpointer.speaking
            utterances = endpointer.feed(samples)
            speaking, paused = endpointer.speaking, endpointer.paused()
        if paused is not None and shiboken6.isValid(self):
            self._rested.emit(endpointer, paused)
        if (utterances or speaking != before) and shiboken6.isValid(self):
            self._fed.emit(endpointer, speaking, utterances)
