"""Listens to the window's heart: a 5 ms timer in its event loop, and how long it stood still at worst.

Two figures, since a machine is seldom idle: `wall_ms` is what the user waits, everything else on the machine included;
`cpu_ms` is the main thread's own processor time between the same two beats, which is what the window is to blame for.
"""

from __future__ import annotations

import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT = 5
"""Milliseconds."""
LOOK_EVERY = 0.003
"""Seconds between two looks of the watcher at what the main thread is at."""
DEEPEST = 14
"""Functions of one look that are told."""
WORTH = 0.08
"""Share of a stretch below which a function is not told."""
HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Stillness:
    """The longest wall and processor times between two beats, in milliseconds (each its own worst)."""

    wall_ms: float
    cpu_ms: float

    def __str__(self) -> str:
        return f"{self.wall_ms:7.1f} ms, of which the window's own at most {self.cpu_ms:6.1f} ms"


class Heartbeat(QObject):
    """Beats on the thread that makes it. With `watch` (milliseconds; where there are Unix signals), it writes to
    standard error of every longer stretch of the thread's own work where it went: in each function and all it calls."""

    def __init__(self, watch: float | None = None) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._limit = None if watch is None else watch / 1000
        self._seen: list[tuple[float, tuple[str, ...]]] = []
        self.reset()
        self._timer.start()
        if watch is not None:  # by a signal: from another thread, a look would keep alive what a function has let go of
            signal.signal(signal.SIGALRM, self._look)
            signal.setitimer(signal.ITIMER_REAL, LOOK_EVERY, LOOK_EVERY)

    def reset(self) -> None:
        """Forget what was."""
        self._wall, self._cpu = time.perf_counter(), time.thread_time()
        self._worst_wall = self._worst_cpu = 0.0
        self._seen.clear()

    def worst(self) -> Stillness:
        """Since the last reset."""
        self._beat()
        return Stillness(1000 * self._worst_wall - BEAT, 1000 * self._worst_cpu)

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
        if self._limit is not None:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        self._worst_wall = max(self._worst_wall, wall - self._wall, BEAT / 1000)
        self._worst_cpu = max(self._worst_cpu, cpu - self._cpu)
        if self._limit is not None:
            if cpu - self._cpu > self._limit:
                _tell(cpu - self._cpu, self._cpu, list(self._seen))
            self._seen.clear()
        self._wall, self._cpu = wall, time.thread_time()  # telling is not the window's work

    def _look(self, _: int, frame: FrameType | None) -> None:
        now = time.thread_time()
        if now - self._cpu > LOOK_EVERY:
            self._seen.append((now, _where(frame)))


def _where(frame: FrameType | None) -> tuple[str, ...]:
    """The functions that the thread is in, the outermost first; not those of the benchmark, nor how Python imports."""
    found: list[str] = []
    while frame is not None:
        file = Path(frame.f_code.co_filename)
        if not file.name.startswith("<frozen") and file.parent != HERE:
            found.append(f"{'/'.join(file.parts[-2:])}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(reversed(found[-DEEPEST:]))


def _tell(stretch: float, since: float, seen: list[tuple[float, tuple[str, ...]]]) -> None:
    inside: Counter[tuple[str, ...]] = Counter()
    for now, where in seen:
        for depth in range(len(where) + 1):
            inside[where[:depth]] += now - since  # what went by since the last look
        since = max(since, now)
    lines = [
        f"  {1000 * spent:6.1f} ms {'  ' * len(path)}{path[-1] if path else 'seen'}"
        for path, spent in sorted(inside.items())
        if spent > WORTH * stretch
    ]
    sys.stderr.write(f"worked {1000 * stretch:.0f} ms at a stretch:\n" + "\n".join(lines) + "\n")


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
