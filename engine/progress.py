"""How long work says how far it is: one callable, given to it by whoever waits for it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sized
from dataclasses import dataclass, field
from typing import TextIO, TypeVar

from engine.errors import Cancelled

T = TypeVar("T")


@dataclass(frozen=True)
class Progress:
    """One report: `done` of `total` units (total 0 when unknown), `what` in words, `seconds_left` or None."""

    what: str
    done: float
    total: float
    seconds_left: float | None = None


Report = Callable[[Progress], None]
"""Called now and then by long work. It may raise `Cancelled`, which the work lets through after tidying up."""


def silent(_: Progress) -> None:
    """A report that goes nowhere."""


@dataclass
class Meter:
    """Turns bare counts into `Progress` with an estimate, and not more often than `every` seconds.

    The estimate leaves out the first unit, which pays for caches and warm-up.
    """

    what: str
    total: float
    report: Report = silent
    every: float = 0.1
    _started: float = field(default=0.0, init=False)
    _first: float = field(default=0.0, init=False)
    _last: float = field(default=0.0, init=False)

    def at(self, done: float) -> None:
        """Report that `done` units are finished; the first and the last are always reported."""
        now = time.monotonic()
        if not self._started:
            self._started, self._first = now, done
        elif now - self._last < self.every and done < self.total:
            return
        self._last = now
        moved = done - self._first
        left = (now - self._started) / moved * (self.total - done) if moved > 0 and self.total else None
        self.report(Progress(self.what, done, self.total, left))


def tracked(items: Iterable[T], what: str, report: Report = silent, total: float = 0) -> Iterator[T]:
    """Yield `items`, reporting after each; `total` is taken from `len` where there is one."""
    meter = Meter(what, total or (len(items) if isinstance(items, Sized) else 0), report)
    meter.at(0)
    for number, item in enumerate(items, 1):
        yield item
        meter.at(number)


@dataclass
class TerminalBar:
    """A report that draws a bar on `stream` (standard error) where that is a terminal, and sparse lines where not."""

    stream: TextIO = field(default_factory=lambda: sys.stderr)
    _shown: tuple[str, int] = field(default=("", -1), init=False)

    def __call__(self, progress: Progress) -> None:
        share = progress.done / progress.total if progress.total else 0.0
        terminal = self.stream.isatty()
        key = (progress.what, int(share * (100 if terminal else 10)))
        if key == self._shown:
            return
        self._shown = key
        left = "" if progress.seconds_left is None else f"  {clock(progress.seconds_left)} left"
        if terminal:
            bar = "#" * int(share * 30)
            end = "\n" if progress.total and progress.done >= progress.total else ""
            self.stream.write(f"\r\x1b[K{progress.what} [{bar:<30}] {share:4.0%}{left}{end}")
        else:
            self.stream.write(f"{progress.what}: {share:.0%}{left}\n")
        self.stream.flush()


def clock(seconds: float) -> str:
    """`seconds` as people read them: 8 s, 2 min 05 s, 1 h 20 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


class CancelFlag:
    """A report wrapper that raises `Cancelled` at the next report once `set` was called (from any thread)."""

    def __init__(self, report: Report = silent) -> None:
        self._report = report
        self.cancelled = False

    def set(self) -> None:
        self.cancelled = True

    def __call__(self, progress: Progress) -> None:
        if self.cancelled:
            raise Cancelled(progress.what)
        self._report(progress)
