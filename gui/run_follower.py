"""Follows a run folder: reads what its process appended to `events.jsonl`, a bounded piece at a time.

The window only ever reads; closing it, or opening it again in the middle of a run, changes nothing for the run.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine.training.events import from_line

PIECE = 1 << 16
"""Bytes read at once: some hundred events, a few milliseconds."""
EVERY_MS = 400


class RunFollower(QObject):
    """Emits `events` with a list of `Event` whenever there are new ones, and `caught_up` when there are no more.

    Lines that are not complete yet (the process is just writing) are left for the next look.
    """

    events = Signal(list)
    caught_up = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._position = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def follow(self, folder: Path) -> None:
        """Start from the first event of the run in `folder`."""
        self._file = Path(folder) / "events.jsonl"
        self._position = 0
        self._timer.start(0)

    def stop(self) -> None:
        """Look no further."""
        self._timer.stop()
        self._file = None

    def _look(self) -> None:
        if self._file is None:
            return
        try:
            with self._file.open("rb") as file:
                file.seek(self._position)
                piece = file.read(PIECE)
                while piece and b"\n" not in piece and (more := file.read(PIECE)):
                    piece += more  # one very long line
        except FileNotFoundError:
            piece = b""  # the run has not begun to speak
        whole = piece[: piece.rfind(b"\n") + 1]
        if whole:
            self._position += len(whole)
            found = [event for line in whole.splitlines() if (event := from_line(line.decode("utf-8", "replace")))]
            if found:
                self.events.emit(found)
        elif self._file is not None:
            self.caught_up.emit()
        if self._file is not None:  # a slot may have stopped us
            self._timer.start(0 if whole else EVERY_MS)
