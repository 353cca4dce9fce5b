"""A take from the first sample to the database: recorded, saved, and kept where it cannot be saved yet."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from engine.audio.capture import Capture
from engine.audio.takes import TakeWriter
from engine.errors import SmidgenError
from engine.store.rows import Utterance
from gui.session import Session
from gui.widgets.microphone_panel import MicrophonePanel

State = Literal["idle", "recording", "saving", "unsaved"]


class TakeRecorder(QObject):
    """`state` says what is going on, `changed` that it is another now. `saved(Recording, Capture, replaced id or None)`
    comes once the file is flushed and the row committed, and not before; `failed(SmidgenError)` when that did not work:
    then the take is ``unsaved``, and `save` may be tried again."""

    changed = Signal()
    saved = Signal(object, object, object)
    failed = Signal(object)

    def __init__(self, session: Session, microphone: MicrophonePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State = "idle"
        self.writer: TakeWriter | None = None
        self._session = session
        self._microphone = microphone
        self._capture: Capture | None = None
        self._replaces: int | None = None
        microphone.heard.connect(self.heard)

    def start(self, utterance: Utterance, speaker: str | None, replaces: int | None) -> bool:
        """Begin a take, which is to stand in for the recording `replaces`; False where the microphone is not ready."""
        assert self._session.project is not None
        writer = TakeWriter(self._session.project, utterance, speaker, self._microphone.listener.device_name)
        if not self._microphone.start(writer.write):
            return False
        self.writer, self._capture, self._replaces = writer, None, replaces
        self._set("recording")
        return True

    def stop(self) -> None:
        """End the take; it is saved as soon as the last of it has come in."""
        self._set("saving")
        self._microphone.stop()

    def heard(self, capture: Capture) -> None:
        """A take is over: by the key, because the page was left, or because the microphone went away."""
        if self.writer is None:
            return
        if self.writer.project is not self._session.project:
            self.leave()
            return
        self._capture = capture
        self.save()

    def save(self) -> None:
        """Save what was recorded, or try to again."""
        assert self.writer is not None
        assert self._capture is not None
        self._set("saving")
        self._session.tasks.run(
            self.writer.finish,
            self._capture,
            self._replaces,
            queue="database",
            on_done=self._done,
            on_error=self._not_done,
            owner=self,
        )

    def leave(self) -> None:
        """Give the take up as it is: what is on disk comes back when the project is next opened."""
        if self.writer is not None:
            self.writer.leave()
        self.writer = self._capture = None
        self._set("idle")

    def _done(self, take) -> None:
        capture, replaced = self._capture, self._replaces
        self.writer = self._capture = None
        self.state = "idle"  # told by `saved`, once whoever listens has shown the take
        self.saved.emit(take, capture, replaced)
        self.changed.emit()

    def _not_done(self, error: SmidgenError) -> None:
        self.state = "unsaved"
        self.failed.emit(error)
        self.changed.emit()

    def _set(self, state: State) -> None:
        self.state = state
        self.changed.emit()
