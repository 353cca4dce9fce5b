"""Pictures of every page, light and dark, without a display: `python -m gui --screenshot FOLDER [PROJECT]`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler

from engine.errors import SmidgenError
from engine.project import Project
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.page import PAGES
from gui.session import Session
from gui.theme import theme

PATIENCE = 60.0
"""Seconds to wait for a project to open, or a page to fill itself."""
SETTLE = 0.4
"""Seconds without background work before a page counts as filled."""


def take_all(folder: Path, project: str | None, size: str = "1280x800") -> int:
    """Write ``PAGE-light.png`` and ``PAGE-dark.png`` of each page into `folder`, and ``run-….png`` of the newest run;
    the exit status."""
    width, _, height = size.partition("x")
    qInstallMessageHandler(_quiet)
    session = Session()
    problems: list[SmidgenError] = []
    window = build(session)
    session.tasks.failed.connect(problems.append)
    window.resize(int(width), int(height))
    window.show()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if project:
            try:
                session.use(Project.open(project, write=False))  # a picture writes nothing, so it needs no lock
            except SmidgenError as error:
                problems.append(error)
            _wait(lambda: session.overview is not None or bool(problems))
        for choice in ("light", "dark"):
            theme().choose(choice)  # not the window's way, which would be remembered
            for name in PAGES:
                window.show_page(name)
                _settle(window)
                if focused := window.focusWidget():  # a ring round a button says nothing in a picture
                    focused.clearFocus()
                window.grab().save(str(folder / f"{name}-{choice}.png"))
                if name == "train" and _show_newest_run(window):
                    window.grab().save(str(folder / f"run-{choice}.png"))
    finally:
        window.close()
    for problem in problems:
        print(f"smidgen-app: {problem}", file=sys.stderr)
    return 1 if problems else 0


def _quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep from standard error what the offscreen platform says of every dialog; let the rest through."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _show_newest_run(window: MainWindow) -> bool:
    """Put the project's newest run on the Train page; whether there is one."""
    runs = getattr(window.pages.get("train"), "runs", None)
    if runs is None or not runs.count():
        return False
    runs.setCurrentRow(0)
    _settle(window)
    return True


def _settle(window: MainWindow) -> None:
    """Wait until nothing has gone on in the background for a moment."""
    quiet = time.monotonic()
    deadline = quiet + PATIENCE
    while time.monotonic() - quiet < SETTLE and time.monotonic() < deadline:
        _turn()
        if window.session.tasks.active(titled=False):
            quiet = time.monotonic()


def _wait(ready: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not ready() and time.monotonic() < deadline:
        _turn()


def _turn() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    time.sleep(0.005)
