"""A clip drawn, at any zoom: its outline, its spectrogram, what is trimmed away, where it plays."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import colours, theme
from gui.widgets import clip_painting
from gui.widgets.clip_painting import Stretch
from gui.widgets.time_window import TimeWindow

BINS = 1200
"""Lines that a clip is drawn with, at most."""
LONG = 120.0
"""Seconds beyond which a file is gone through in blocks."""
ZOOM = 1.5
"""What one press of a key or a button brings closer; a notch of the wheel is half of it."""
LINES_HIGH, PICTURE_HIGH, PICTURE_LEAST = 64, 112, 72
"""Pixels: the outline, the spectrogram below it, and what that needs where there is little room."""

Handle = Literal["start", "end"]


def outline(samples: np.ndarray, bins: int = BINS) -> np.ndarray:
    """The lowest and highest sample of each of `bins` stretches (fewer for a shorter clip): (bins, 2)."""
    edges = np.linspace(0, len(samples), min(bins, len(samples)) + 1).astype(int)[:-1]
    if not len(edges):
        return np.zeros((0, 2), np.float32)
    return np.stack([np.minimum.reduceat(samples, edges), np.maximum.reduceat(samples, edges)], axis=1)


def outline_of(path: Path) -> np.ndarray:
    """The `outline` of a whole audio file. Raises `SmidgenError` where it cannot be read."""
    from engine.audio.files import decode, probe
    from engine.audio.survey import survey

    if probe(path).seconds <= LONG:
        return outline(decode(path))
    heard = survey(path)  # an hour is never in memory whole
    return heard.outline(0.0, heard.seconds, BINS)


class ClipPicture(QWidget):
    """Shows nothing until `show_clip`. `viewed` says that another part is in view, or that a spectrogram is wanted:
    whoever listens may answer with `show_closely`."""

    viewed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs from the left, whatever the window
        self.window_ = TimeWindow()
        self._whole = Stretch(0, 0, np.zeros((0, 2), np.float32))
        self._close: Stretch | None = None
        self._image: QImage | None = None
        self._pictured = False
        self._start = self._end = 0.0
        self._cursor: float | None = None
        self._editable = False
        self._chosen: Handle = "start"
        self._layer: QPixmap | None = None
        theme().changed.connect(self._changed)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_clip(self, lines: np.ndarray, seconds: float, start: float = 0.0, end: float | None = None) -> None:
        """An `outline`; `start` and `end` (seconds) bound what is not trimmed away."""
        self.window_ = TimeWindow(seconds)
        self._whole = Stretch(0.0, seconds, lines)
        self._close = self._image = self._cursor = None
        self.set_trim(start, end)
        self.viewed.emit()

    def set_trim(self, start: float, end: float | None) -> None:
        """The same clip, otherwise trimmed."""
        self._start = start
        self._end = self._seconds if end is None else end
        self._changed()

    def clear(self) -> None:
        """No clip."""
        self.show_clip(np.zeros((0, 2), np.float32), 0.0)

    def show_closely(self, stretch: Stretch) -> None:
        """A part of the clip in more detail than the outline has; with its spectrogram where that is wanted."""
        self._close = stretch
        peak = float(np.abs(self._whole.lines).max(initial=0))
        self._image = (
            None
            if stretch.spectrogram is None
            else clip_painting.spectrogram_image(stretch.spectrogram, max(peak, 1e-4))
        )
        self._changed()

    def set_pictured(self, on: bool) -> None:
        """Whether there is room for a spectrogram under the outline."""
        self._pictured = on
        self.updateGeometry()
        self._changed()
        self.viewed.emit()

    @property
    def is_pictured(self) -> bool:
        return self._pictured

    @property
    def is_empty(self) -> bool:
        return not len(self._whole.lines)

    @property
    def cursor_at(self) -> float | None:
        """Where it plays, or would, in seconds; None where nobody chose a place."""
        return self._cursor

    def set_cursor_at(self, seconds: float | None) -> None:
        """Show where it plays, in seconds from the clip's start; None: nowhere."""
        self._cursor = None if seconds is None or self.is_empty else min(max(seconds, 0.0), self._seconds)
        if self._cursor is not None and self.window_.reveal(self._cursor):
            self._changed()
            self.viewed.emit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, LINES_HIGH + (PICTURE_HIGH if self._pictured else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, LINES_HIGH + (PICTURE_LEAST if self._pictured else 0))

    @property
    def _seconds(self) -> float:
        return self.window_.seconds

    def _changed(self) -> None:
        """Draw everything anew, and tell screen readers."""
        self._layer = None
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say to a screen reader what is shown."""

    # --- zooming ----------------------------------------------------------------------------------------------------

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Come closer (more than 1) or step back, to a moment in seconds: the cursor, or the middle of what is seen."""
        if about is None:
            middle = (self.window_.start + self.window_.end) / 2
            seen = self._cursor is not None and self.window_.start <= self._cursor <= self.window_.end
            about = self._cursor if seen and self._cursor is not None else middle
        self._look(self.window_.zoom(factor, about))

    def zoom_in(self) -> None:
        """One step closer."""
        self.zoom(ZOOM)

    def zoom_out(self) -> None:
        """One step back."""
        self.zoom(1 / ZOOM)

    def zoom_whole(self) -> None:
        """All of the clip."""
        self._look(self.window_.zoom(1e-9, 0.0))

    def look_at(self, start: float, end: float) -> None:
        """From `start` to `end` (seconds), as far as there is so much."""
        self._look(self.window_.show(start, end))

    def _look(self, changed: bool) -> None:
        if changed and not self.is_empty:
            self._changed()
            self.viewed.emit()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._layer is None or self._layer.size() != self.size() * ratio:
            # kept, since the cursor moves twenty times a second over a picture that stays
            self._layer = QPixmap(self.size() * ratio)
            self._layer.setDevicePixelRatio(ratio)
            self._layer.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._layer)
            painter.setFont(self.font())
            self._paint_clip(painter)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layer)
        if self._cursor is not None and self.window_.start <= self._cursor <= self.window_.end:
            clip_painting.paint_cursor(painter, colours(), self._x(self._cursor), self.height())

    def _paint_clip(self, painter: QPainter) -> None:
        c, window = colours(), self.window_
        lines = QRectF(0, 0, self.width(), LINES_HIGH)
        if self.is_empty or self._seconds <= 0:
            painter.setPen(QColor(c.line))
            painter.drawLine(0, LINES_HIGH // 2, self.width(), LINES_HIGH // 2)
            return
        kept = QRectF(self._x(self._start), 0, self._x(self._end) - self._x(self._start), LINES_HIGH)
        painter.fillRect(kept.intersected(lines), QColor(c.accent_soft))
        close = self._close
        fits = close is not None and close.start <= window.start + 1e-6 and close.end >= window.end - 1e-6
        loudest = max(float(np.abs(self._whole.lines).max()), 0.05)
        clip_painting.paint_lines(painter, c, lines, window, close if close and fits else self._whole, loudest, kept)
        if self._pictured:
            area = QRectF(0, LINES_HIGH + 4, self.width(), self.height() - LINES_HIGH - 4)
            painter.fillRect(area, QColor(c.surface))
            if close is not None and self._image is not None:
                clip_painting.paint_spectrogram(painter, c, area, window, close, self._image, kept)
        if self._editable:
            for seconds, handle in ((self._start, "start"), (self._end, "end")):
                if window.start - 1e-6 <= seconds <= window.end + 1e-6:
                    x = min(max(self._x(seconds), 3.0), self.width() - 3.0)
                    clip_painting.paint_handle(painter, c, x, self.height(), self.hasFocus() and handle == self._chosen)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(QColor(c.muted))
        painter.drawText(
            self.rect().adjusted(4, 2, -10, -2), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._length()
        )

    def _length(self) -> str:
        if self.window_.is_whole:
            return self.tr("{0} s").format(f"{self._seconds:.1f}")
        seen = f"{self.window_.start:.2f}", f"{self.window_.end:.2f}"
        return self.tr("{0} to {1} s of {2} s").format(*seen, f"{self._seconds:.1f}")

    def _x(self, seconds: float) -> float:
        return self.window_.x(seconds, self.width())
