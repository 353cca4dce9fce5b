"""Makes the pages ready while nobody waits for them, so that the first click on one finds it there.

What a page imports is loaded on a worker. Widgets can only be made on the main thread, so that is done a piece at a
time: a piece holds the window up for less than its 50 ms, and is only taken while the user's hands are off it.
"""

from __future__ import annotations

import importlib
import logging
import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from gui.interpreter import keep_for_good
from gui.main_window import MainWindow
from gui.page_maker import import_page, style
from gui.pages.page import PAGES, Page

AFTER = 300
"""Milliseconds after the first project is open and counted."""
PAUSE = 30
"""Milliseconds between two pieces: whatever else waits comes first."""
HANDS_OFF = 0.4
"""Seconds since the last key or click before a piece is taken."""
DIALOGS = (
    "gui.widgets.settings_dialog",
    "gui.widgets.keyboard_map",
    "gui.widgets.help_window",
    "gui.widgets.problem_dialog",
    "gui.widgets.about",
    "gui.widgets.new_project",
)
"""What the window's menus open: a dialog that is loaded only then takes twice as long."""
TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
    QEvent.Type.TouchBegin,
}


def warm_up(window: MainWindow) -> Warmth:
    """Begin once the window has a project to show."""
    return Warmth(window)


class Warmth(QObject):
    """Lives with its window; `ready` once every page is made."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._touched = 0.0
        self.ready = False
        self._pieces = prepare(window)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._go_on)
        window.session.overview_changed.connect(self._begin)
        if window.session.overview is not None:
            self._begin()

    def _begin(self) -> None:
        self._window.session.overview_changed.disconnect(self._begin)
        if handle := self._window.windowHandle():
            handle.installEventFilter(self)
        QTimer.singleShot(AFTER, self, self._load)

    def _load(self) -> None:
        tasks = self._window.session.tasks
        tasks.run(import_pages, on_done=lambda _: self._timer.start(), on_error=lambda _: None, owner=self)

    def _go_on(self) -> None:
        if self._may_work() and next(self._pieces, self) is self:
            self.ready = True
            if handle := self._window.windowHandle():
                handle.removeEventFilter(self)
            keep_for_good()
            return
        self._timer.start()

    def _may_work(self) -> bool:
        window = self._window
        page = window.stack.currentWidget()
        return (
            window.session.project is not None
            and not window.maker.is_making
            and time.monotonic() - self._touched > HANDS_OFF
            and QApplication.activePopupWidget() is None
            and QApplication.activeModalWidget() is None
            and not (isinstance(page, Page) and page.is_busy())
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears what reaches the window from outside, and lets it through."""
        if event.type() in TOUCHES:
            self._touched = time.monotonic()
        return False


def prepare(window: MainWindow) -> Iterator[None]:
    """Make all pages, and yield after each piece of work."""
    for name in PAGES:
        yield from window.maker.pieces(name)
        page = window.pages[name]
        if isinstance(page, Page):
            for _ in page.prepare():
                yield
        yield from style(page)


def import_pages() -> None:
    """Load every page's module, and those of the menus' dialogs."""
    for name in DIALOGS:
        importlib.import_module(name)
    for name in PAGES:
        try:
            import_page(name)
        except ImportError as error:  # the page itself says so when it is opened
            logging.getLogger("smidgen").warning("The page %s cannot be loaded: %s", name, error)
