"""A clip to be looked at closely, with handles to trim it by and a cursor to play it from. The file is never cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.clip_picture import ZOOM, ClipPicture, Handle, outline, outline_of

__all__ = ["Waveform", "outline", "outline_of"]

SHORTEST = 0.1
"""Seconds that are left at least."""
REACH = 16
"""Pixels on either side of a handle by which it can be taken: 32 in all."""
STEP, LEAP = 0.01, 0.1
"""Seconds by which an arrow key moves a handle, without and with Shift."""
JUMP, FAR = 0.1, 1.0
"""Seconds by which comma and full stop move the cursor, without and with Shift."""
STILL = 4
"""Pixels that a click may move."""


class Waveform(ClipPicture):
    """Shows nothing until `show_clip`. While `editable`, its handles are moved with the mouse, or with the keyboard:
    arrows move the chosen handle, Up and Down choose the other, Home and End give back what that handle cut off.
    `trimmed(start, end)` in seconds comes when a handle is let go; `end` is None at the clip's end.

    The wheel and Ctrl with plus, minus and 0 zoom; what is in view is moved by dragging, Shift with the wheel, and the
    page keys. A click says `sought(seconds)`: play from there; comma and full stop move the cursor without playing,
    Enter plays from it."""

    trimmed = Signal(float, object)
    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragging = False
        self._pressed: tuple[float, float] | None = None
        self._panning = False
        self._told: tuple[float, float | None] = (0.0, None)
        self.clear()

    def set_trim(self, start: float, end: float | None) -> None:
        self._dragging = False
        super().set_trim(start, end)
        self._told = self.trim

    def change_trim(self, start: float, end: float | None) -> None:
        """Trim the clip, as if the handles had been moved there."""
        super().set_trim(start, end)
        self._tell()

    def _tell(self) -> None:
        if self.trim != self._told:
            self._told = self.trim
            self.trimmed.emit(*self.trim)

    @property
    def trim(self) -> tuple[float, float | None]:
        """Where what is kept begins and ends, in seconds; None is the clip's end."""
        return round(self._start, 3), None if self._end >= self._seconds else round(self._end, 3)

    def set_editable(self, on: bool) -> None:
        """Whether the handles can be moved."""
        self._editable = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(on)
        self._changed()

    def _can_trim(self) -> bool:
        return self._editable and not self.is_empty

    def _describe(self) -> None:
        if self.is_empty:
            self.setAccessibleName(self.tr("Waveform: no take yet"))
        else:
            self.setAccessibleName(self.tr("Waveform of the take, {0} s").format(f"{self._seconds:.1f}"))
        self.setAccessibleDescription("")
        self.setToolTip("")
        if not self._can_trim():
            return
        handle = self.tr("start") if self._chosen == "start" else self.tr("end")
        words = self.tr("Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.")
        told = words.format(f"{self._start:.2f}", f"{self._end:.2f}", handle)
        if not self.window_.is_whole:
            seen = self.tr("In view: {0} s to {1} s.")
            told += " " + seen.format(f"{self.window_.start:.2f}", f"{self.window_.end:.2f}")
        if self._cursor is not None:
            told += " " + self.tr("Cursor at {0} s.").format(f"{self._cursor:.2f}")
        self.setAccessibleDescription(told)
        self.setToolTip(
            self.tr("Drag the handles to trim; double-click to keep all. The file stays whole.")
            + " "
            + self.tr("Click to play from there; turn the wheel to zoom.")
        )

    # --- moving the handles and the cursor --------------------------------------------------------------------------

    def _move(self, seconds: float) -> None:
        if self._chosen == "start":
            self._start = min(max(seconds, 0.0), max(self._end - SHORTEST, 0.0))
        else:
            self._end = max(min(seconds, self._seconds), min(self._start + SHORTEST, self._seconds))
        self._changed()

    def _handle_at(self, x: float) -> Handle | None:
        places: list[tuple[float, Handle]] = [(self._x(self._start), "start"), (self._x(self._end), "end")]
        away, handle = min((abs(x - place), handle) for place, handle in places)
        return handle if away <= REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._can_trim() or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed, self._panning = (event.position().x(), self.window_.start), False
        handle = self._handle_at(event.position().x())
        if handle is not None:
            self._chosen, self._dragging = handle, True
            self._changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._dragging:
            self._move(self.window_.at(x, self.width()))
        elif self._pressed is not None:
            pressed, start = self._pressed
            self._panning = self._panning or abs(x - pressed) > STILL
            if self._panning:
                wanted = start - (x - pressed) / max(self.width(), 1) * self.window_.span
                self._look(self.window_.pan(wanted - self.window_.start))
        elif self._can_trim():
            near = self._handle_at(x) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved = self._panning or (self._dragging and self.trim != self._told)
        clicked, self._pressed, self._dragging = self._pressed is not None and not moved, None, False
        self._tell()
        if clicked:
            self._seek(self.window_.at(event.position().x(), self.width()))
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._can_trim():
            self.change_trim(0.0, None)

    def _seek(self, seconds: float) -> None:
        self.set_cursor_at(seconds)
        self._describe()
        if self._cursor is not None:
            self.sought.emit(self._cursor)

    def event(self, event: QEvent) -> bool:
        # the page has keys of its own (→ is the next prompt): on the waveform they are the waveform's
        if event.type() == QEvent.Type.ShortcutOverride and self._can_trim() and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _is_ours(event) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return event.key() in _ZOOM_KEYS
        return event.key() in _HANDLE_KEYS or event.key() in _CURSOR_KEYS or event.key() in _PAGE_KEYS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._can_trim() or not self._is_ours(event):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            _ZOOM_KEYS[key](self)
        elif key in _PAGE_KEYS:
            self._look(self.window_.pan(_PAGE_KEYS[key] * 0.9 * self.window_.span))
        elif key in _CURSOR_KEYS:
            self._cursor_key(key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._chosen = "end" if self._chosen == "start" else "start"
            self.window_.reveal(self._start if self._chosen == "start" else self._end)
            self._changed()
            self.viewed.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._chosen = "start" if key == Qt.Key.Key_Home else "end"
            self._move_and_show(0.0 if key == Qt.Key.Key_Home else self._seconds)
        else:
            step = LEAP if shift else STEP
            now = self._start if self._chosen == "start" else self._end
            self._move_and_show(now + (step if key == Qt.Key.Key_Right else -step))

    def _move_and_show(self, seconds: float) -> None:
        self._move(seconds)
        self._look(self.window_.reveal(self._start if self._chosen == "start" else self._end))

    def _cursor_key(self, key: int) -> None:
        now = self._start if self._cursor is None else self._cursor
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._seek(now)
        else:
            self.set_cursor_at(now + _CURSOR_KEYS[key])
            self._describe()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        moved = event.key() in _HANDLE_KEYS and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if self._can_trim() and moved and not event.isAutoRepeat():
            self._tell()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        aside = turned.x() or (turned.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if self.is_empty or not (turned.x() or turned.y()):
            super().wheelEvent(event)
            return
        if aside:
            self._look(self.window_.pan(-aside / 120 * 0.1 * self.window_.span))
        else:
            about = self.window_.at(event.position().x(), self.width())
            self.zoom(ZOOM ** (turned.y() / 240), about)
        event.accept()


_HANDLE_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_CURSOR_KEYS = {
    Qt.Key.Key_Comma: -JUMP,
    Qt.Key.Key_Period: JUMP,
    Qt.Key.Key_Less: -FAR,
    Qt.Key.Key_Greater: FAR,
    Qt.Key.Key_Return: 0.0,
    Qt.Key.Key_Enter: 0.0,
}
_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ZOOM_KEYS = {
    Qt.Key.Key_Plus: Waveform.zoom_in,
    Qt.Key.Key_Equal: Waveform.zoom_in,
    Qt.Key.Key_Minus: Waveform.zoom_out,
    Qt.Key.Key_0: Waveform.zoom_whole,
}
