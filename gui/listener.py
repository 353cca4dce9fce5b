"""The microphone as the Record and Test pages use it: Qt signals around `engine.audio.capture.Recorder`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shiboken6
from PySide6.QtCore import QObject, Signal

from engine.audio.capture import Capture, Level, Recorder, Sink
from engine.audio.files import Samples
from engine.errors import SmidgenError
from gui.session import Session


class Listener(QObject):
    """Armed while its page is shown, so that the first word is never cut off. Signals come on the main thread.

    `opened(name)` (sound comes in) or `unavailable(SmidgenError)` follow `arm`; `level(Level)` while armed;
    `heard(Capture)` after each `stop` (or when the device goes away in the middle).
    """

    opened = Signal(str)
    unavailable = Signal(object)
    level = Signal(object)
    heard = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recorder: Recorder | None = None
        """Opening or open; one that is replaced or let go of is closed as soon as it has opened."""

    @property
    def ready(self) -> bool:
        """Whether a take can start now."""
        return self._recorder is not None and self._recorder.is_ready and not self._recorder.is_recording

    @property
    def recording(self) -> bool:
        return self._recorder is not None and self._recorder.is_recording

    def arm(self, device: str | None = None, on_samples: Callable[[Samples], None] | None = None) -> None:
        """Open the microphone in the background. `on_samples` gets all that is heard, block by block, elsewhere."""
        self.disarm()
        recorder = self._recorder = Recorder(
            device, self._on_level, self._on_lost, lambda: self._opened(recorder), on_samples
        )
        # Not dropped with the project: a microphone that opens too late must still be let go of.
        self._session.tasks.run(
            recorder.open,
            on_error=lambda error: self._failed(recorder, error),
            owner=self,
        )

    def disarm(self) -> None:
        """Let go of the microphone; others may want it. A take under way ends with what there is."""
        recorder, self._recorder = self._recorder, None
        if recorder is not None:
            recorder.let_go()

    @property
    def device_name(self) -> str:
        """What the open microphone is called."""
        return self._recorder.name if self._recorder is not None else ""

    def start(self, sink: Sink | None = None) -> bool:
        """Begin a take; False where the microphone is not ready. `sink` gets the samples as they come, elsewhere."""
        if not self.ready:
            return False
        assert self._recorder is not None
        try:
            self._recorder.start(self._on_end, sink)
        except SmidgenError as error:
            self.unavailable.emit(error)
            return False
        return True

    def stop(self) -> None:
        """End the take; `heard` comes after the post-roll."""
        if self._recorder is not None:
            self._recorder.stop()

    def so_far(self) -> Samples:
        """What the take under way has caught by now; nothing where there is none."""
        return self._recorder.so_far() if self._recorder is not None else np.zeros(0, np.float32)

    def _failed(self, recorder: Recorder, error: SmidgenError) -> None:
        if recorder is self._recorder:
            self.unavailable.emit(error)

    # on the pump's thread: signals carry what came over to the main thread

    def _opened(self, recorder: Recorder) -> None:
        if recorder is self._recorder:
            self.opened.emit(recorder.name)

    def _on_level(self, level: Level) -> None:
        self.level.emit(level)

    def _on_end(self, capture: Capture) -> None:
        if shiboken6.isValid(self):
            self.heard.emit(capture)

    def _on_lost(self) -> None:
        self.unavailable.emit(
            SmidgenError(self.tr("The microphone went away."), self.tr("Plug it in again, or choose another one."))
        )
