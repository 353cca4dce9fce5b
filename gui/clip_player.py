"""Plays one clip at a time from any page; a new one stops the last."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal

from engine.audio.files import Samples
from gui.session import Session


class ClipPlayer(QObject):
    """Emits `playing_changed(bool)`, and while it plays `moved(seconds)`: the place in the file that is heard. Where
    there is no loudspeaker, the usual dialog says so."""

    playing_changed = Signal(bool)
    moved = Signal(float)
    _reached = Signal(object, float)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self.playing = False
        self._reached.connect(self._move)

    def play(self, path: Path, start: float = 0.0, end: float | None = None) -> None:
        """Play a file between two offsets in seconds."""
        self._start(_play, path, start, end)

    def play_samples(self, samples: Samples) -> None:
        """Play 16 kHz mono samples."""
        self._start(_play_samples, samples, 0.0)

    def _start(self, function: Callable[..., None], source: Path | Samples, start: float, *end: float | None) -> None:
        self.stop()
        stop = self._stop = threading.Event()

        def reached(seconds: float) -> None:
            with contextlib.suppress(RuntimeError):  # on the worker's thread: the page may be gone
                self._reached.emit(stop, start + seconds)

        task = self._session.tasks.run(function, source, start, *end, stop, reached, owner=self)
        task.ended.connect(lambda: self._ended(stop))
        self._set(True)

    def stop(self) -> None:
        """Be quiet."""
        self._stop.set()

    def _move(self, stop: threading.Event, seconds: float) -> None:
        if stop is self._stop and self.playing:
            self.moved.emit(seconds)

    def _ended(self, stop: threading.Event) -> None:
        if stop is self._stop and shiboken6.isValid(self):  # a dialog that was closed takes its player with it
            self._set(False)

    def _set(self, playing: bool) -> None:
        if playing != self.playing:
            self.playing = playing
            self.playing_changed.emit(playing)


def _play(path: Path, start: float, end: float | None, stop: threading.Event, reached: Callable[[float], None]) -> None:
    from engine.audio.files import decode

    _play_samples(decode(path, start=start, end=end), 0.0, stop, reached)


def _play_samples(samples: Samples, _: float, stop: threading.Event, reached: Callable[[float], None]) -> None:
    from engine.audio.playback import play

    play(samples, stopped=stop.is_set, on_position=reached)
