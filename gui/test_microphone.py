"""The microphone of the Test page: push to talk while its page is shown, or hands-free while that is switched on."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from engine.audio.capture import Capture
from engine.audio.files import MODEL_RATE, Samples
from engine.errors import SmidgenError
from gui.clip_player import ClipPlayer
from gui.hands_free import HandsFree
from gui.listener import Listener
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.ask_panel import AskPanel

SHORT = 0.2
"""Seconds: less than this was a slip of the finger."""
SILENT = 0.3
"""Seconds after the key was let go in which what will be cut off as silence has begun, in most takes: the clip's speech
is what it will be when all of it is there (docs/lab-notes.md)."""


class TestMicrophone(QObject):
    """Works the panel's talk button, switch, meter and words. `spoken(samples, since, settled)`: an utterance, mono at
    16 kHz, when it had ended (monotonic seconds), and what to call once it is answered or will not be.
    `so_far(samples)` comes before it, when that may be all. `said(sentence)` is what went wrong with it."""

    __test__ = False  # pytest: this is no test class

    spoken = Signal(object, float, object)
    so_far = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session, panel: AskPanel, player: ClipPlayer) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel
        self._player = player
        self._released_at = 0.0
        self.waiting = 0
        """Utterances of the hands-free mode that have no answer yet."""
        self.listener = Listener(session, self)
        self.listener.opened.connect(self._ready)
        self.listener.unavailable.connect(self._missing)
        self.listener.level.connect(lambda level: panel.meter.show_level(level.peak_db))
        self.listener.heard.connect(self._caught)
        self.hands_free = HandsFree(session, self)
        self.hands_free.changed.connect(self._hands_free_changed)
        self.hands_free.level.connect(lambda level: panel.meter.show_level(level.peak_db))
        self.hands_free.heard.connect(self._heard)
        self.hands_free.failed.connect(self._missing)
        self.hands_free.paused.connect(self.so_far)
        panel.talk.begun.connect(self._begin)
        panel.talk.ended.connect(self._end)
        panel.microphone_wanted.connect(self.arm)
        panel.hands_free.switched.connect(self.switch_hands_free)
        player.playing_changed.connect(self.hands_free.cover_ears)

    def arm(self) -> None:
        """Open the microphone for push to talk, unless hands-free mode has it."""
        if self.hands_free.is_on:
            return
        self._panel.microphone.setText(self.tr("Looking for a microphone …"))
        self._panel.talk.setEnabled(False)
        self.listener.arm(self._device())

    def let_go(self) -> None:
        """Close the microphone, whoever has it."""
        self._panel.talk.set_idle()
        self.hands_free.stop()
        self.listener.disarm()
        self._panel.meter.reset()

    def switch_hands_free(self, on: bool) -> None:
        """Listen without a key, or back to push to talk."""
        if on and not self.hands_free.is_on:
            self._panel.talk.set_idle()
            self._panel.talk.setEnabled(False)
            self.listener.disarm()
            self._player.stop()
            self.hands_free.start(self._device())
        elif not on and self.hands_free.is_on:
            self.hands_free.stop()
            self._panel.meter.reset()
            if self._panel.isVisible():
                self.arm()

    def _settled(self) -> None:
        self.waiting = max(self.waiting - 1, 0)
        self._panel.hands_free.show_state(self.hands_free.state, self.waiting)

    def _device(self) -> str | None:
        return self._session.settings.read("microphone") or None

    # --- push to talk -----------------------------------------------------------------------------------------------

    def _ready(self, name: str) -> None:
        panel = self._panel
        panel.microphone.setText(name)
        panel.talk.setEnabled(True)
        panel.look_again.hide()
        if panel.isVisible() and panel.window().focusWidget() is None:
            panel.talk.setFocus()

    def _missing(self, error: SmidgenError) -> None:
        panel = self._panel
        panel.talk.set_idle()
        panel.talk.setEnabled(False)
        panel.look_again.show()
        panel.microphone.setText(
            self.tr("{0} Sound files and typed words work without one.").format(in_words(error.message))
        )
        panel.microphone.setToolTip(error.details)

    def _begin(self) -> None:
        self._player.stop()
        if not self.listener.start():
            self._panel.talk.set_idle()

    def _end(self) -> None:
        self._released_at = time.monotonic()
        self.listener.stop()
        QTimer.singleShot(round(1000 * SILENT), self, self._foresee)

    def _foresee(self) -> None:
        samples = self.listener.so_far()
        if len(samples) > SHORT * MODEL_RATE:
            self.so_far.emit(samples)

    def _caught(self, capture: Capture) -> None:
        self._panel.talk.set_idle()
        for sentence in capture.problems():
            self.said.emit(in_words(sentence))
        if capture.seconds < SHORT:
            self.said.emit(self.tr("That was too short. Hold the key while you speak."))
            return
        self.spoken.emit(capture.samples, self._released_at, lambda: None)

    # --- hands-free -------------------------------------------------------------------------------------------------

    def _hands_free_changed(self, state: str) -> None:
        if state == "listening":
            self._panel.microphone.setText(self.hands_free.device_name)
            self._panel.look_again.hide()
        self._panel.hands_free.show_state(self.hands_free.state, self.waiting)

    def _heard(self, samples: Samples) -> None:
        self.waiting += 1
        self._panel.hands_free.show_state(self.hands_free.state, self.waiting)
        self.spoken.emit(samples, time.monotonic(), self._settled)
