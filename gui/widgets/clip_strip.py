"""The recordings of the sentence that is chosen in the corpus: seen, heard, trimmed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engine.store.rows import Recording
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.clip_view import ClipView
from gui.widgets.controls import button, label, on_key


class ClipStrip(QWidget):
    """Hidden while there is nothing to show. `trimmed(Recording, start, end)` when a handle was moved; `shown` when
    another recording is on."""

    trimmed = Signal(object, float, object)
    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.utterance: int | None = None
        self._takes: list[Recording] = []
        self._place = 0
        self._wanted: int | None = None
        self.view = ClipView(session)
        self.view.failed.connect(lambda error: self.words.setText(in_words(str(error))))
        self.waveform = self.view.waveform
        self.waveform.trimmed.connect(self._trim)
        on_key("G", self.waveform, self.view.toggle_spectrogram)
        on_key("T", self.waveform, self.view.trim_to_speech)
        self.words = label(role="muted", wrap=True)
        self.next = button(self.tr("Next recording"), self._next, "next", flat=True)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.view)
        self.hide()

    @property
    def take(self) -> Recording | None:
        """The recording that is shown."""
        return self._takes[self._place] if self._takes else None

    def show_utterance(self, utterance: int | None, again: bool = False) -> None:
        """Show the recordings of this sentence, or none; `again` when they may have changed."""
        if utterance == self.utterance and not again:
            return
        same, self.utterance = utterance == self.utterance, utterance
        self._wanted = self._wanted if same else None
        project = self._session.project
        if utterance is None or project is None:
            self._takes = []
            self.view.clear()
            self.hide()
            self.shown.emit()
            return

        def show(takes: list[Recording]) -> None:
            if utterance == self.utterance:
                self._takes = takes
                self._place = min(self._place, max(len(takes) - 1, 0)) if same else 0
                if not self._turn_to_wanted():
                    self._show()

        self._session.tasks.run(project.store.recordings.of_utterance, utterance, on_done=show, owner=self)

    def turn_to(self, recording: int) -> None:
        """Show this recording of the sentence, now or once its recordings are there."""
        self._wanted = recording
        self._turn_to_wanted()

    def _turn_to_wanted(self) -> bool:
        place = next((place for place, take in enumerate(self._takes) if take.id == self._wanted), None)
        if place is None:
            return False
        self._place, self._wanted = place, None
        self._show()
        return True

    def _next(self) -> None:
        self._place = (self._place + 1) % max(len(self._takes), 1)
        self._show()

    def _show(self) -> None:
        take, project = self.take, self._session.project
        self.setVisible(take is not None)
        self.shown.emit()
        if take is None or project is None:
            return
        parts = [self.tr("Recording {0} of {1}").format(self._place + 1, len(self._takes)), take.speaker_id, take.split]
        self.words.setText(" · ".join(part for part in [*parts, take.problems] if part))
        self.next.setVisible(len(self._takes) > 1)
        self.view.show_file(project.absolute(take.path), take.seconds, take.trim_start, take.trim_end)

    def _trim(self, start: float, end: float | None) -> None:
        if self.take is not None:
            self.trimmed.emit(self.take, start, end)
