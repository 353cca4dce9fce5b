"""Pictures of every page, light and dark, without a display: `python -m gui --screenshot FOLDER [PROJECT]`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage

from engine.errors import SmidgenError
from engine.project import Project
from gui import translation
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.page import PAGES
from gui.session import Session
from gui.theme import Choice, theme

PATIENCE = 60.0
"""Seconds to wait for a project to open, or a page to fill itself."""
SETTLE = 0.4
"""Seconds without background work before a page counts as filled."""


@dataclass(frozen=True)
class Look:
    """How the window is pictured. `language` is a code of `gui.translation`, which is remembered as if somebody had
    chosen it: only for those who have settings of their own. Empty leaves it as it is."""

    theme: Choice
    language: str = ""


LOOKS = {"light": Look("light"), "dark": Look("dark")}
"""What the pictures' names end in, to how the window looks in them."""
MANUAL_LOOKS = {"light": Look("light", "en"), "dark": Look("dark", "en"), "ar": Look("light", "ar")}


def take_all(
    folder: Path, project: str | None, size: str = "1280x800", looks: Mapping[str, Look] = LOOKS, small: bool = False
) -> int:
    """Write ``PAGE-LOOK.png`` of each page and each of `looks` into `folder`, and ``run-LOOK.png`` of the newest run;
    `small` ones have 256 colours. The exit status."""
    qInstallMessageHandler(_quiet)
    problems: list[SmidgenError] = []
    folder.mkdir(parents=True, exist_ok=True)
    for language in dict.fromkeys(look.language for look in looks.values()):
        window = _open(project, language, size, problems)
        try:
            for suffix, look in looks.items():
                if look.language == language:
                    theme().choose(look.theme)  # not the window's way, which would be remembered
                    _take_pages(window, folder, suffix, small)
        finally:
            window.close()
    for problem in problems:
        print(f"smidgen-app: {problem}", file=sys.stderr)
    return 1 if problems else 0


def _open(project: str | None, language: str, size: str, problems: list[SmidgenError]) -> MainWindow:
    session = Session()
    if language:
        translation.choose(session.settings, language)
    window = build(session)
    session.tasks.failed.connect(problems.append)
    width, _, height = size.partition("x")
    window.resize(int(width), int(height))
    window.show()
    if project:
        try:
            session.use(Project.open(project, write=False))  # a picture writes nothing, so it needs no lock
        except SmidgenError as error:
            problems.append(error)
        _wait(lambda: session.overview is not None or bool(problems))
    return window


def _take_pages(window: MainWindow, folder: Path, suffix: str, small: bool) -> None:
    def take(name: str) -> None:
        if focused := window.focusWidget():  # a ring round a button says nothing in a picture
            focused.clearFocus()
        image = window.grab().toImage()
        (fewer_colours(image) if small else image).save(str(folder / f"{name}-{suffix}.png"))

    for name in PAGES:
        window.show_page(name)
        _settle(window)
        take(name)
        if name == "train" and _show_newest_run(window):
            take("run")


def fewer_colours(image: QImage) -> QImage:
    """The image with its 256 most frequent colours, the others as the nearest of them: a fourth of the bytes, and no
    speckles, which Qt's own way leaves."""
    import numpy as np

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    shape = image.height(), image.bytesPerLine() // 4
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(shape)[:, : image.width()] & 0xFFFFFF
    found, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = found[np.argsort(counts)[::-1][:256]]

    def channels(colours: np.ndarray) -> np.ndarray:
        return np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255], axis=1).astype(np.int64)

    own, others = channels(kept), channels(found)
    parts = [others[start : start + 1000] for start in range(0, len(others), 1000)]
    nearest = np.concatenate([((part[:, None] - own) ** 2).sum(axis=2).argmin(axis=1) for part in parts])
    rows = nearest.astype(np.uint8)[places].reshape(pixels.shape)
    padded = np.ascontiguousarray(np.pad(rows, ((0, 0), (0, -rows.shape[1] % 4))))  # Qt's lines end at 32 bits
    made = QImage(padded.data, rows.shape[1], rows.shape[0], padded.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([int(colour) | 0xFF000000 for colour in kept])
    return made.copy()  # which owns its bytes


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
