"""How long the window took to come up, and how much memory it holds: for `tests/benchmarks` (hidden `--measure`)."""

from __future__ import annotations

import json
import time

import psutil
from PySide6.QtCore import QTimer

from gui.main_window import MainWindow


def report_when_idle(window: MainWindow, main_started: float) -> None:
    """Print one line of JSON once the first paint is done and events are handled again, then close the window.

    ``seconds`` counts from the start of the process, ``main_seconds`` from `main` (both until then); ``memory_mb`` is
    the resident set, ``unique_mb`` what no other process shares.
    """

    def report() -> None:
        process = psutil.Process()
        memory = process.memory_full_info()
        print(
            json.dumps(
                {
                    "seconds": time.time() - process.create_time(),
                    "main_seconds": time.monotonic() - main_started,
                    "memory_mb": memory.rss / 1e6,
                    "unique_mb": memory.uss / 1e6,
                }
            ),
            flush=True,
        )
        window.close()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, report))
