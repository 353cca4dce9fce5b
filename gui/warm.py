"""Loads what the pages need while nobody waits for it, so that the first click on a page is not held up by imports."""

from __future__ import annotations

import importlib
import logging

from PySide6.QtCore import QTimer

from gui.main_window import MainWindow
from gui.pages.page import PAGES

AFTER = 300
"""Milliseconds after the first project is open and counted."""


def warm_up(window: MainWindow) -> None:
    """Import every page's module on a worker, once the window has a project to show."""
    session = window.session

    def start() -> None:
        session.overview_changed.disconnect(start)
        QTimer.singleShot(AFTER, window, lambda: session.tasks.run(_import_pages, on_error=lambda _: None))

    session.overview_changed.connect(start)


def _import_pages() -> None:
    """Modules only define classes; nothing of Qt is made here, so any thread may do it."""
    for name in PAGES:
        try:
            importlib.import_module(f"gui.pages.{name}")
        except ImportError as error:  # the page itself says so when it is opened
            logging.getLogger("smidgen").warning("The page %s cannot be loaded: %s", name, error)
