"""What every page is: a heading, room for its actions, a body, and a refresh when the data behind it have changed."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.reading_order import read_in_order
from gui.session import Session


@dataclass(frozen=True)
class PageInfo:
    """What the rail knows of a page before its module is loaded."""

    name: str
    label: str
    icon: str
    shortcut: str

    @property
    def title(self) -> str:
        return QCoreApplication.translate("Pages", self.label)


PAGES = {
    info.name: info
    for info in (
        PageInfo("project", QT_TRANSLATE_NOOP("Pages", "Project"), "project", "Ctrl+1"),
        PageInfo("corpus", QT_TRANSLATE_NOOP("Pages", "Corpus"), "corpus", "Ctrl+2"),
        PageInfo("record", QT_TRANSLATE_NOOP("Pages", "Record"), "record", "Ctrl+3"),
        PageInfo("train", QT_TRANSLATE_NOOP("Pages", "Train"), "train", "Ctrl+4"),
        PageInfo("test", QT_TRANSLATE_NOOP("Pages", "Test"), "test", "Ctrl+5"),
        PageInfo("compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "compare", "Ctrl+6"),
        PageInfo("study", QT_TRANSLATE_NOOP("Pages", "Study"), "study", "Ctrl+7"),
        PageInfo("export", QT_TRANSLATE_NOOP("Pages", "Export"), "export", "Ctrl+8"),
    )
}
"""Name to page, in the order of the rail and of the work."""


class Page(QWidget):
    """A subclass sets `name` (one of `PAGES`), makes its widgets in `build` into `self.body` (and buttons into
    `self.actions`, right of the heading), and fills them in `refresh`, which is called with a project open: when the
    page is shown and something it watches has changed since, and at once when that happens while it is visible.

    The main window shows pages other than ``project`` only while a project is open.
    """

    name = ""
    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        self.setObjectName(f"page-{self.name}")
        self.setAccessibleName(self.title)

        self.heading = QLabel(self.title)
        self.heading.setProperty("role", "title")
        self.actions = QHBoxLayout()
        self.actions.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addLayout(self.actions)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(top)
        whole.addLayout(self.body, 1)
        self.watch(session.project_changed)

    @property
    def info(self) -> PageInfo:
        return PAGES[self.name]

    @property
    def title(self) -> str:
        return self.info.title

    @property
    def icon(self) -> str:
        return self.info.icon

    @property
    def shortcut(self) -> str:
        return self.info.shortcut

    def watch(self, *signals: SignalInstance) -> None:
        """Refresh when one of these comes (`session.project_changed` always counts)."""
        for signal in signals:
            signal.connect(self.mark_stale)

    def mark_stale(self) -> None:
        """What is shown may be out of date: refresh now where visible, else when next shown."""
        self._stale = True
        if self.isVisible():
            self._refresh_if_stale()

    def refresh(self) -> None:
        """Show the project as it is now. Anything slower than a few milliseconds goes through `session.tasks`."""

    def keys(self) -> list[tuple[str, str]]:
        """The page's own keys for the keyboard map: (key as shown, what it does)."""
        return []

    def may_close(self) -> bool:
        """Asked before the window or the project closes; a page with work that would be lost asks the user here."""
        return True

    def is_busy(self) -> bool:
        """Whether the user is in the middle of something (speaking, say) that nothing may hold up."""
        return False

    def build(self) -> Iterator[None]:
        """Make what the page shows, and yield after each piece of work of some 10 to 20 ms; `gui.page_maker` calls it
        once. The page is not shown, and gets no word of anything, before all of it is made."""
        yield from ()

    def prepare(self) -> Iterator[None]:
        """Make, one piece at a time, what the page does not need at once; `gui.warm` goes on with it while nobody is at
        work. A piece that is needed earlier is made when it is."""
        yield from ()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_in_order(self)
        self._refresh_if_stale()
        self.shown.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab within the page: what was made since it was shown has its place in the order, too."""
        read_in_order(self)
        return super().focusNextPrevChild(forward)

    def _refresh_if_stale(self) -> None:
        if self._stale and self.session.project is not None:
            self._stale = False
            self.refresh()


def load_page(name: str) -> type[Page] | None:
    """The class of a page, its module loaded now; None where this copy of Smidgen has no such module."""
    module = f"gui.pages.{name}"
    try:
        loaded = importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        return None
    page: type[Page] = getattr(loaded, f"{name.capitalize()}Page")
    return page
