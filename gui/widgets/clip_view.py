"""A recording to be looked at closely: its waveform and the buttons that belong to it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from engine.audio.cutting import SPARE
from engine.errors import SmidgenError
from gui.clip_player import ClipPlayer
from gui.session import Session
from gui.widgets.clip_painting import Stretch
from gui.widgets.controls import button
from gui.widgets.waveform import Waveform, outline, outline_of

LOOK_AFTER = 80
"""Milliseconds for which the view has to be still before it is computed in detail."""
FINEST = 600.0
"""Seconds in view beyond which the outline of the whole is fine enough, and decoding them again too much."""
AROUND = 1.0
"""Seconds shown, and searched for speech, on either side of a piece of a long recording."""
LEAST = 0.05
"""Seconds that are worth playing."""
LONGEST = 120.0
"""Seconds of which a spectrogram is made at most: of more nobody could see anything, and memory would be short."""


class ClipView(QWidget):
    """Says `failed(SmidgenError)` where the file cannot be read. What its waveform says of a trim is for whoever shows
    it; `undo` is hidden unless that one wants it. With a player to `use` it plays what is kept, or from a click on."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._asked: tuple[Path, float, float, bool] | None = None
        self._trim: tuple[float, float | None] = (0.0, None)
        self._player: ClipPlayer | None = None
        self._playing: Path | None = None
        self.waveform = Waveform()
        self.waveform.set_editable(True)
        self.waveform.viewed.connect(self._viewed)
        self._wait = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._wait.timeout.connect(self._look_closely)
        self._make()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_file(
        self, path: Path, seconds: float, start: float, end: float | None, lines: np.ndarray | None = None
    ) -> None:
        """A file, and where it is trimmed (seconds); with its `outline` where that is known already.

        The file that is shown already keeps its zoom: only its trim is set."""
        if path == self._path and not self.waveform.is_empty:
            self.waveform.set_trim(start, end)
            if not self.waveform.window_.start <= start < self.waveform.window_.end:  # another piece of it
                self._look_at_piece(seconds, start, end)
            return
        self.clear()
        self._path, self._trim = path, (start, end)
        if lines is not None:
            self.waveform.show_clip(lines, seconds, start, end)
            return

        def drawn(found: np.ndarray) -> None:
            if path == self._path:
                self.waveform.show_clip(found, seconds, start, end)
                self._look_at_piece(seconds, start, end)

        self._session.tasks.run(
            outline_of, path, on_done=drawn, on_error=lambda error: self._fail(path, error), owner=self
        )

    def _look_at_piece(self, seconds: float, start: float, end: float | None) -> None:
        """Of a long recording the piece, not the hour, is looked at."""
        last = seconds if end is None else end
        if seconds - (last - start) > SPARE:
            self.waveform.look_at(start - AROUND, last + AROUND)

    def clear(self) -> None:
        """Nothing."""
        self._path = self._asked = None
        self.waveform.clear()

    def toggle_spectrogram(self) -> None:
        """Show the spectrogram, or put it away."""
        self.spectrogram.toggle()

    def trim_to_speech(self) -> None:
        """Set the handles to where speech is heard, as was done when the take came in."""
        path, (start, end) = self._path, self.waveform.trim
        if path is None or self.waveform.is_empty:
            return
        seconds = self.waveform.window_.seconds
        last = seconds if end is None else end
        near = (max(start - AROUND, 0.0), last + AROUND) if seconds - (last - start) > SPARE else None

        def found(bounds: tuple[float, float | None]) -> None:
            if path == self._path:
                if bounds == (0.0, None):
                    self._session.said.emit(self.tr("No silence stands out that could be trimmed away."))
                elif bounds == self.waveform.trim:
                    self._session.said.emit(self.tr("It is trimmed to the speech already."))
                self.waveform.change_trim(*bounds)

        self._session.tasks.run(
            _speech, path, near, on_done=found, on_error=lambda error: self._fail(path, error), owner=self
        )

    def _fail(self, path: Path, error: SmidgenError) -> None:
        if path == self._path:
            self.failed.emit(error)

    # --- playing ----------------------------------------------------------------------------------------------------

    def use(self, player: ClipPlayer) -> None:
        """Play with this player, which the page has for whatever it plays."""
        self._player = player
        self.waveform.sought.connect(self._play_from)
        player.moved.connect(self._moved)
        player.playing_changed.connect(self._changed_playing)

    def play(self) -> None:
        """Play what is kept, or from the cursor where somebody put it."""
        self._play_from(self.waveform.cursor_at)

    def _play_from(self, seconds: float | None) -> None:
        if self._path is None or self._player is None:
            return
        start, end = self._trim if self.waveform.is_empty else self.waveform.trim  # it may still be being drawn
        if seconds is not None:
            start = min(seconds, max(self.waveform.window_.seconds - LEAST, 0.0))
            end = end if end is not None and start < end - LEAST else None  # of what is trimmed away, all
        self._player.play(self._path, start, end)
        self._playing = self._path

    def _moved(self, seconds: float) -> None:
        if self._playing == self._path:
            self.waveform.set_cursor_at(seconds)

    def _changed_playing(self, playing: bool) -> None:
        if not playing:
            self._playing = None
            self.waveform.set_cursor_at(None)

    # --- in detail --------------------------------------------------------------------------------------------------

    def _viewed(self) -> None:
        empty, window = self.waveform.is_empty, self.waveform.window_
        self.closer.setEnabled(not empty)
        self.speech.setEnabled(not empty)
        self.further.setEnabled(not empty and not window.is_whole)
        self.whole.setEnabled(not empty and not window.is_whole)
        if not empty:
            self._wait.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.waveform.is_empty:
            self._wait.start()

    def _look_closely(self) -> None:
        """What is in view, as finely as it can be seen, and its spectrogram where that is wanted."""
        window = self.waveform.window_
        pictured = self.waveform.is_pictured and window.span <= LONGEST
        if self._path is None or self.waveform.is_empty:
            return
        if self.waveform.is_pictured and not pictured:
            self._session.said.emit(
                self.tr("Zoom in to see a spectrogram: it shows {0} s at most.").format(f"{LONGEST:.0f}")
            )
        asked = (self._path, window.start, window.end, pictured)
        if asked == self._asked or (window.is_whole and not pictured) or window.span > FINEST:
            return
        self._asked = asked

        def seen(stretch: Stretch) -> None:
            if asked == self._asked:
                self.waveform.show_closely(stretch)

        def failed(error: SmidgenError) -> None:
            if asked == self._asked:
                self._asked = None
                self._fail(asked[0], error)

        self._session.tasks.run(_closely, *asked, on_done=seen, on_error=failed, owner=self)

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        waveform = self.waveform
        self.closer = button("", waveform.zoom_in, "zoom-in", tip=self.tr("Zoom in (Ctrl++, or the wheel)"))
        self.further = button("", waveform.zoom_out, "zoom-out", tip=self.tr("Zoom out (Ctrl+−)"))
        self.whole = button("", waveform.zoom_whole, "zoom-whole", tip=self.tr("Show all of it (Ctrl+0)"))
        self.spectrogram = button("", icon="spectrogram", tip=self.tr("Spectrogram (G)"))
        self.spectrogram.setCheckable(True)
        self.spectrogram.toggled.connect(waveform.set_pictured)
        self.speech = button("", self.trim_to_speech, "trim", tip=self.tr("Trim to the speech (T)"))
        self.undo = button("", icon="undo", tip=self.tr("Undo the trimming (Ctrl+Z)"))
        self.undo.hide()
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, made in enumerate((self.closer, self.further, self.whole, self.spectrogram, self.speech, self.undo)):
            grid.addWidget(made, place // 3, place % 3)
        grid.setRowStretch(2, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(waveform, 1)
        row.addLayout(grid)
        self._viewed()


def _closely(path: Path, start: float, end: float, pictured: bool) -> Stretch:
    from engine.audio.files import decode
    from engine.audio.spectrogram import spectrogram

    samples = decode(path, start=start, end=end)
    return Stretch(start, end, outline(samples), spectrogram(samples) if pictured else None)


def _speech(path: Path, near: tuple[float, float] | None) -> tuple[float, float | None]:
    """Where speech is heard in a file, or in the part of a long one that is `near` (start and end in seconds)."""
    from engine.audio import files
    from engine.audio.clips import look_at
    from engine.audio.trimming import speech_bounds

    if near is None:
        return look_at(path).trim
    samples = files.decode(path, files.MODEL_RATE, *near)
    first, last = speech_bounds(samples, files.MODEL_RATE)
    return round(near[0] + first, 3), round(near[0] + last, 3)
