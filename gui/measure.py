"""How fast the window comes up and how much memory it holds: for `tests/benchmarks` (hidden `--measure`)."""

from __future__ import annotations

import json
import time
from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication, QTimer

from gui.main_window import MainWindow
from gui.pages.page import PAGES

THINKING = 4000
"""Milliseconds that the user looks at the window before the first click."""


def report_when_idle(window: MainWindow, main_started: float) -> None:
    """Print one line of JSON, then close the window.

    ``seconds`` from the start of the process until the first paint is done and events are handled; ``main_seconds`` the
    part of it after the imports; ``memory_mb`` the resident set then. Once a project is open: ``project_seconds`` since
    the start of the process, ``page_ms`` how long the first showing of each page holds the window up (a few seconds
    later), and ``all_pages_mb`` the resident set at the end.
    """
    process = psutil.Process()
    found: dict[str, Any] = {}

    def up() -> None:
        found["seconds"] = time.time() - process.create_time()
        found["main_seconds"] = time.monotonic() - main_started
        found["memory_mb"] = process.memory_info().rss / 1e6
        if window.session.tasks.active(titled=False) or window.session.project:
            window.session.overview_changed.connect(lambda: QTimer.singleShot(0, opened))
        else:
            finish()

    def opened() -> None:
        found["project_seconds"] = time.time() - process.create_time()
        QTimer.singleShot(THINKING, visit)

    def visit() -> None:
        found["page_ms"] = {}
        for name in PAGES:
            before = time.perf_counter()
            window.show_page(name)
            QCoreApplication.processEvents()
            found["page_ms"][name] = round(1000 * (time.perf_counter() - before), 1)
        QTimer.singleShot(500, finish)

    def finish() -> None:
        found["all_pages_mb"] = process.memory_info().rss / 1e6
        print(json.dumps(found), flush=True)
        window.close()

    # Twice round the event loop: the first turn paints, the second finds it done. Opening a project starts between.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, up))
