"""Makes the pages of a window, a piece at a time: no piece holds the window up for longer than it may.

A page's module is loaded on a worker; its widgets can only be made on the main thread, so they are made in the pieces
that `Page.build` gives, and then styled in pieces, with a turn of the event loop after each. Whoever cannot wait gets
the rest at once.
"""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.pages.page import PAGES, load_page
from gui.session import Session
from gui.theme import theme
from gui.widgets.empty import EmptyState

POLISH = 0.008
"""Seconds that one piece of styling takes."""


class PageMaker(QObject):
    """`pages` holds those that are whole, by name; each is made once, in `stack`."""

    def __init__(self, session: Session, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session, self._stack = session, stack
        self.pages: dict[str, QWidget] = {}
        self._begun: dict[str, Generator[None]] = {}
        self._wanted: Iterator[None] | None = None
        self._then: Callable[[], None] = lambda: None
        # Not of 0 ms: such a timer is dealt with in the same turn of the event loop, before what the user does.
        self._turn = QTimer(self, singleShot=True, interval=1)
        self._turn.timeout.connect(self._go_on)

    def whole(self, name: str) -> QWidget:
        """The page, now."""
        for _ in self.pieces(name):
            pass
        return self.pages[name]

    def pieces(self, name: str) -> Iterator[None]:
        """Make a page and yield after each piece of work; what was made of it before counts."""
        while name not in self.pages:
            next(self._begun.setdefault(name, self._make(name)), None)
            yield

    def soon(self, name: str, then: Callable[[], None]) -> None:
        """Make and style a page a piece a turn, and call `then`; takes the place of what was wanted before."""
        self._then = then
        self._wanted = self._ready(name)
        if f"gui.pages.{name}" in sys.modules:
            self._turn.start()
            return
        go_on = lambda *_: self._turn.start()  # noqa: E731
        self._session.tasks.run(import_page, name, on_done=go_on, on_error=go_on, owner=self)

    def forget(self) -> None:
        """Something else is wanted by now."""
        self._wanted = None

    @property
    def is_making(self) -> bool:
        """Whether somebody waits for a page."""
        return self._wanted is not None

    def _go_on(self) -> None:
        if self._wanted is None:
            return
        if next(self._wanted, self) is self:
            self._wanted = None
            self._then()
        else:
            self._turn.start()

    def _ready(self, name: str) -> Iterator[None]:
        yield from self.pieces(name)
        yield from style(self.pages[name])

    def _make(self, name: str) -> Generator[None]:
        kind = load_page(name)
        if kind is not None:
            page: QWidget = kind(self._session, self._stack)  # with its parent at once: Qt goes through all children
            theme().dress(page)
            yield from page.build()
        else:
            words = QCoreApplication.translate(
                "MainWindow", "This page is not part of this copy of Smidgen. Install it again to have it."
            )
            page = EmptyState(PAGES[name].icon, PAGES[name].title, words)
            theme().dress(page)
        self._stack.addWidget(page)
        self.pages[name] = page


def import_page(name: str) -> None:
    """Load a page's module. Modules only define classes; nothing of Qt is made here, so any thread may do it."""
    importlib.import_module(f"gui.pages.{name}")


def style(page: QWidget) -> Iterator[None]:
    """What the first showing would do: apply the style sheet to each widget, a little of it in each piece.

    Looked for anew in each piece: a widget that Qt made, and has deleted since, must not be touched.
    """
    polished = Qt.WidgetAttribute.WA_WState_Polished
    before = -1
    while plain := [widget for widget in page.findChildren(QWidget) if not widget.testAttribute(polished)]:
        if len(plain) == before:  # some are never styled before they are shown
            return
        before = len(plain)
        until = time.perf_counter() + POLISH
        for widget in plain:
            widget.ensurePolished()
            if time.perf_counter() > until:
                break
        del plain, widget
        yield
