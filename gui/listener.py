"""The microphone as the Test page uses it: Qt signals around `engine.audio.capture.Recorder`."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.audio.capture import Capture, Level, Recorder
from engine.errors import SmidgenError
from gui.session import Session


class Listener(QObject):
    """Armed while its page is shown, so that the first word is never cut off. Signals come on the main thread.

    `opened(name)` or `unavailable(SmidgenError)` follow `arm`; `level(Level)` while armed; `heard(Capture)` after each
    `stop` (or when the device goes away in the middle).
    """

    opened = Signal(str)
    unavailable = Signal(object)
    level = Signal(object)
    heard = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recorder: Recorder | None = None
        self._wanted = False

    @property
    def ready(self) -> bool:
        """Whether a take can start now."""
        return self._recorder is not None and self._recorder.is_open and not self._recorder.is_recording

    @property
    def recording(self) -> bool:
        return self._recorder is not None and self._recorder.is_recording

    def arm(self, device: str | None = None) -> None:
        """Open the microphone in the background."""
        self.disarm()
        self._wanted = True
        recorder = Recorder(device, on_level=self._on_level, on_lost=self._on_lost)
        self._session.tasks.run(
            recorder.open,
            on_done=lambda _: self._take(recorder),
            on_error=self.unavailable.emit,
            owner=self,
        )

    def disarm(self) -> None:
        """Let go of the microphone; others may want it."""
        self._wanted = False
        recorder, self._recorder = self._recorder, None
        if recorder is not None:
            self._session.tasks.run(recorder.close)

    def start(self) -> bool:
        """Begin a take; False where the microphone is not ready."""
        if not self.ready:
            return False
        assert self._recorder is not None
        try:
            self._recorder.start(self._on_end)
        except SmidgenError as error:
            self.unavailable.emit(error)
            return False
        return True

    def stop(self) -> None:
        """End the take; `heard` comes after the post-roll."""
        if self._recorder is not None:
            self._recorder.stop()

    def _take(self, recorder: Recorder) -> None:
        if not self._wanted:
            self._session.tasks.run(recorder.close)
            return
        self._recorder = recorder
        self.opened.emit(recorder.name)

    # on the pump's thread: signals carry what came over to the main thread

    def _on_level(self, level: Level) -> None:
        self.level.emit(level)

    def _on_end(self, capture: Capture) -> None:
        self.heard.emit(capture)

    def _on_lost(self) -> None:
        self.unavailable.emit(
            SmidgenError(
                self.tr("The microphone went away."), self.tr("Plug it in again, then press “Look for a microphone”.")
            )
        )
