"""Listens to the window's heart: a 5 ms timer in its event loop, and how long it stood still at worst.

Two figures, since a machine is seldom idle: `wall_ms` is what the user waits, everything else on the machine included;
`cpu_ms` is the main thread's own processor time between the same two beats, which is what the window is to blame for.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT = 5
"""Milliseconds."""


@dataclass(frozen=True)
class Stillness:
    """The longest wall and processor times between two beats, in milliseconds (each its own worst)."""

    wall_ms: float
    cpu_ms: float

    def __str__(self) -> str:
        return f"{self.wall_ms:7.1f} ms, of which the window's own at most {self.cpu_ms:6.1f} ms"


class Heartbeat(QObject):
    """Beats on the thread that makes it. With `watch`, a second thread writes to standard error what the first one is
    at whenever it has been still for that many milliseconds."""

    def __init__(self, watch: float | None = None) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._main = threading.get_ident()
        self.reset()
        self._timer.start()
        if watch:
            threading.Thread(target=self._watch, args=(watch / 1000,), daemon=True).start()

    def reset(self) -> None:
        """Forget what was."""
        self._wall, self._cpu = time.perf_counter(), time.thread_time()
        self._worst_wall = self._worst_cpu = 0.0

    def worst(self) -> Stillness:
        """Since the last reset."""
        self._beat()
        return Stillness(1000 * self._worst_wall - BEAT, 1000 * self._worst_cpu)

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        self._worst_wall = max(self._worst_wall, wall - self._wall, BEAT / 1000)
        self._worst_cpu = max(self._worst_cpu, cpu - self._cpu)
        self._wall, self._cpu = wall, cpu

    def _watch(self, limit: float) -> None:
        seen = 0.0
        while True:
            time.sleep(limit / 4)
            last = self._wall
            if time.perf_counter() - last > limit and last != seen:
                seen = last
                frame = sys._current_frames().get(self._main)
                lines = traceback.format_stack(frame)[-6:] if frame else []
                sys.stderr.write(f"still for {limit * 1000:.0f} ms in\n{''.join(lines)}\n")


def wait(ready, patience: float = 60.0) -> None:
    """Run the event loop until `ready()`, looked at every 20 ms. Raises `TimeoutError`."""
    loop = QEventLoop()
    deadline = time.monotonic() + patience
    look = QTimer(interval=20)
    look.timeout.connect(lambda: loop.quit() if ready() or time.monotonic() > deadline else None)
    look.start()
    loop.exec()
    look.stop()
    if time.monotonic() > deadline:
        raise TimeoutError(f"The window was not done after {patience:.0f} s.")


def rest(seconds: float) -> None:
    """Run the event loop for a while."""
    until = time.monotonic() + seconds
    wait(lambda: time.monotonic() >= until)
