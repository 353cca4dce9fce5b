"""What a training process writes of itself into its run folder: that it lives, its events, how long its lives were."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from engine.errors import SmidgenError
from engine.progress import Progress
from engine.training.events import Event, Preparing
from engine.training.launch import only_process
from engine.training.run_folder import RunFolder, write_atomically

_OFTEN = 0.3
"""Seconds between two reports of progress."""


class Journal:
    """The journal of one life of a run. Of several processes only the first one `writes`; the others are silent."""

    def __init__(self, run: RunFolder, writes: bool) -> None:
        self._run = run
        self._writes = writes
        self._events: TextIO | None = None
        self._reported = 0.0
        self._began = time.time()

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Ready to write inside. Raises `SmidgenError` where another process trains this run."""
        if not self._writes:
            yield
            return
        busy = SmidgenError(f"The run {self._run.name} is under way already.", "Wait for it, or stop it.")
        with (
            only_process(self._run.path, "run.lock", busy),
            (self._run.path / "events.jsonl").open("a+", encoding="utf-8") as self._events,
        ):
            self._mend_last_line(self._events)
            yield

    def emit(self, event: Event) -> None:
        """Append an event."""
        if self._events:
            self._events.write(event.to_line() + "\n")
            self._events.flush()

    def report(self, progress: Progress) -> None:
        """Progress of what comes before and between steps, as events, a few a second."""
        now = time.monotonic()
        if now - self._reported > _OFTEN or progress.done >= progress.total:
            self._reported = now
            self.emit(Preparing(progress.what, progress.done, progress.total, progress.seconds_left))

    def end_life(self) -> float:
        """Note how long this life was; seconds of all lives of the run together."""
        path = self._run.path / "lives.json"
        try:
            lives = json.loads(path.read_text())
        except (OSError, ValueError):
            lives = []
        lives.append({"seconds": time.time() - self._began})
        write_atomically(path, json.dumps(lives))
        return float(sum(life["seconds"] for life in lives))

    def _mend_last_line(self, events: TextIO) -> None:
        # a kill may have cut the last line off
        text = (self._run.path / "events.jsonl").read_bytes()
        if text and not text.endswith(b"\n"):
            events.write("\n")
