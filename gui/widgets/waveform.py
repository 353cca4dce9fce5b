"""A clip drawn, with what is trimmed away greyed, and handles to trim it by. The file itself is never cut."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import colours, theme

BINS = 1200
"""Lines that a clip is drawn with, at most."""
SHORTEST = 0.1
"""Seconds that are left at least."""
REACH = 16
"""Pixels on either side of a handle by which it can be taken: 32 in all."""
STEP, LEAP = 0.01, 0.1
"""Seconds by which an arrow key moves a handle, without and with Shift."""

Handle = Literal["start", "end"]


def outline(samples: np.ndarray, bins: int = BINS) -> np.ndarray:
    """The lowest and highest sample of each of `bins` stretches (fewer for a shorter clip): (bins, 2)."""
    edges = np.linspace(0, len(samples), min(bins, len(samples)) + 1).astype(int)[:-1]
    if not len(edges):
        return np.zeros((0, 2), np.float32)
    return np.stack([np.minimum.reduceat(samples, edges), np.maximum.reduceat(samples, edges)], axis=1)


def outline_of(path: Path) -> np.ndarray:
    """The `outline` of a whole audio file. Raises `SmidgenError` where it cannot be read."""
    from engine.audio.files import decode

    return outline(decode(path))


class Waveform(QWidget):
    """Shows nothing until `show_clip`. While `editable`, its handles are moved with the mouse, or with the keyboard:
    arrows move the chosen handle, Up and Down choose the other, Home and End give back what that handle cut off.
    `trimmed(start, end)` in seconds comes when a handle is let go; `end` is None at the clip's end."""

    trimmed = Signal(float, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = np.zeros((0, 2), np.float32)
        self._seconds = self._start = self._end = 0.0
        self._handle: Handle = "start"
        self._dragging = False
        self._editable = False
        self.clear()
        theme().changed.connect(self.update)

    def show_clip(self, lines: np.ndarray, seconds: float, start: float = 0.0, end: float | None = None) -> None:
        """An `outline`; `start` and `end` (seconds) bound what is not trimmed away."""
        self._lines, self._seconds, self._start = lines, seconds, start
        self._end = seconds if end is None else end
        self._dragging = False
        self._describe()

    def clear(self) -> None:
        """No clip."""
        self._lines = np.zeros((0, 2), np.float32)
        self._dragging = False
        self._describe()

    @property
    def is_empty(self) -> bool:
        return not len(self._lines)

    @property
    def trim(self) -> tuple[float, float | None]:
        """Where what is kept begins and ends, in seconds; None is the clip's end."""
        return round(self._start, 3), None if self._end >= self._seconds else round(self._end, 3)

    def set_editable(self, on: bool) -> None:
        """Whether the handles can be moved."""
        self._editable = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(on)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(400, 64)

    def _describe(self) -> None:
        if self.is_empty:
            self.setAccessibleName(self.tr("Waveform: no take yet"))
        else:
            self.setAccessibleName(self.tr("Waveform of the take, {0} s").format(f"{self._seconds:.1f}"))
        handle = self.tr("start") if self._handle == "start" else self.tr("end")
        words = self.tr("Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.")
        told = words.format(f"{self._start:.2f}", f"{self._end:.2f}", handle)
        self.setAccessibleDescription(told if self._editable and not self.is_empty else "")
        self.setToolTip(
            self.tr("Drag the handles to trim; double-click to keep all. The file stays whole.")
            if self._editable and not self.is_empty
            else ""
        )
        self.update()

    # --- moving the handles -----------------------------------------------------------------------------------------

    def _move(self, seconds: float) -> None:
        if self._handle == "start":
            self._start = min(max(seconds, 0.0), max(self._end - SHORTEST, 0.0))
        else:
            self._end = max(min(seconds, self._seconds), min(self._start + SHORTEST, self._seconds))
        self._describe()

    def _handle_at(self, x: float) -> Handle | None:
        places: list[tuple[float, Handle]] = [(self._x(self._start), "start"), (self._x(self._end), "end")]
        away, handle = min((abs(x - place), handle) for place, handle in places)
        return handle if away <= REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self._handle_at(event.position().x()) if self._can_trim() else None
        if handle is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._handle, self._dragging = handle, True
        self._describe()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._move(self._seconds * event.position().x() / max(self.width(), 1))
        elif self._can_trim():
            near = self._handle_at(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.trimmed.emit(*self.trim)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._can_trim():
            self._dragging = False
            self._start, self._end = 0.0, self._seconds
            self._describe()
            self.trimmed.emit(*self.trim)

    def event(self, event: QEvent) -> bool:
        # the page has keys of its own (→ is the next prompt): on the waveform the arrows are the handles'
        if event.type() == QEvent.Type.ShortcutOverride and self._can_trim() and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self._can_trim() or key not in _KEYS:
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._handle = "end" if self._handle == "start" else "start"
            self._describe()
            return
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._handle = "start" if key == Qt.Key.Key_Home else "end"
            self._move(0.0 if key == Qt.Key.Key_Home else self._seconds)
        else:
            step = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            now = self._start if self._handle == "start" else self._end
            self._move(now + (step if key == Qt.Key.Key_Right else -step))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        moved = event.key() in _KEYS and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if self._can_trim() and moved and not event.isAutoRepeat():
            self.trimmed.emit(*self.trim)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _can_trim(self) -> bool:
        return self._editable and not self.is_empty

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        middle, half = self.height() / 2, self.height() / 2 - 2
        painter.setPen(QColor(c.line))
        painter.drawLine(QLineF(0, middle, self.width(), middle))
        if self.is_empty or self._seconds <= 0:
            return
        wide = self.width() / len(self._lines)
        loudest = max(float(np.abs(self._lines).max()), 0.05)
        kept = QRectF(self._x(self._start), 0, self._x(self._end) - self._x(self._start), self.height())
        painter.fillRect(kept, QColor(c.accent_soft))
        for number, (low, high) in enumerate(self._lines):
            x = (number + 0.5) * wide
            inside = kept.left() <= x <= kept.right()
            painter.setPen(QColor(c.accent if inside else c.outline))
            painter.drawLine(QLineF(x, middle - high / loudest * half, x, middle - low / loudest * half + 1))
        if self._editable:
            self._paint_handles(painter)
        painter.setPen(QColor(c.muted))
        painter.drawText(
            self.rect().adjusted(4, 2, -10, -2),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
            self.tr("{0} s").format(f"{self._seconds:.1f}"),
        )

    def _paint_handles(self, painter: QPainter) -> None:
        c = colours()
        for seconds, handle in ((self._start, "start"), (self._end, "end")):
            chosen = self.hasFocus() and handle == self._handle
            x = min(max(self._x(seconds), 3.0), self.width() - 3.0)
            painter.setPen(QPen(QColor(c.text if chosen else c.accent), 3 if chosen else 2))
            painter.drawLine(QLineF(x, 0, x, self.height()))
            painter.setBrush(QColor(c.text if chosen else c.accent))
            painter.drawRoundedRect(QRectF(x - 4, self.height() / 2 - 9, 8, 18), 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _x(self, seconds: float) -> float:
        return self.width() * seconds / self._seconds if self._seconds else 0.0


_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
