"""Hands and eyes on the real window: keys, clicks and drops as Qt gets them from a display, and patience."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QMenu, QWidget

from gui.main_window import MainWindow

PATIENCE = 30.0
"""Seconds to wait for what the window does by itself."""
Kind = TypeVar("Kind", bound=QWidget)


class StepError(Exception):
    """What should have happened and did not, as a sentence."""


class Hands:
    """What somebody in front of `window` can do. Whatever does not come about in time raises `StepError`."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.broken: list[str] = []
        """What went wrong behind the scenes: exceptions that nobody caught, errors that the window was told of."""

    # --- eyes -------------------------------------------------------------------------------------------------------

    def until(self, ready: Callable[[], object], sentence: str, seconds: float = PATIENCE) -> None:
        """Let the window go on until `ready`; `sentence` is what did not happen."""
        deadline = time.monotonic() + seconds
        while not ready():
            self.look(0.02)
            if time.monotonic() > deadline:
                raise StepError(f"{sentence} (waited {seconds:.0f} s)")

    def look(self, seconds: float) -> None:
        """Let the window go on for a moment; what broke meanwhile is said."""
        end = time.monotonic() + seconds
        while True:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if self.broken:
                raise StepError(self.broken[0])
            if time.monotonic() >= end:
                return
            time.sleep(0.005)

    def settle(self) -> None:
        """Wait until the window has nothing more to do in the background."""
        quiet = time.monotonic()
        deadline = quiet + PATIENCE
        while time.monotonic() - quiet < 0.3 and time.monotonic() < deadline:
            self.look(0.02)
            if self.window.session.tasks.active(titled=False):
                quiet = time.monotonic()

    def check(self, holds: object, sentence: str) -> None:
        """`sentence` is what is wrong where it does not hold."""
        if not holds:
            raise StepError(sentence)

    def dialog(self, kind: type[Kind]) -> Kind:
        """The open dialog of this kind, once it is there."""

        def found() -> list[Kind]:
            return [w for w in self.window.findChildren(kind) if w.isVisible()]

        self.until(found, f"no {kind.__name__} opened", 10)
        return found()[0]

    # --- hands ------------------------------------------------------------------------------------------------------

    def click(self, widget: QWidget) -> None:
        """Press and release the left button in the middle of `widget`, which has to be there and on."""
        name = widget.accessibleName() or type(widget).__name__
        self.until(widget.isVisible, f"“{name}” cannot be seen", 10)
        self.until(widget.isEnabled, f"“{name}” cannot be pressed")
        place = QPoint(14, widget.height() // 2) if isinstance(widget, QAbstractButton) else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.look(0.05)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
            into: QWidget | None = None) -> None:  # fmt: skip
        """Press a key in `into`, else in the window."""
        self.activate(into or self.window)
        QTest.keyClick(into or self.window, key, modifier)
        self.look(0.05)

    def activate(self, widget: QWidget) -> None:
        """Make the window of `widget` the active one: a bare display has no window manager that would."""
        top = widget.window()
        if not top.isActiveWindow():
            top.activateWindow()
            self.until(top.isActiveWindow, f"the window “{top.windowTitle()}” does not become active", 5)

    def ctrl(self, key: Qt.Key, into: QWidget | None = None) -> None:
        """Press a key with Ctrl."""
        self.key(key, Qt.KeyboardModifier.ControlModifier, into)

    def write(self, text: str, into: QWidget) -> None:
        """Put the keyboard on `into` with a click, and type `text` in place of what is there."""
        self.click(into)
        self.activate(into)
        QTest.keyClick(into, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(into, Qt.Key.Key_Delete)
        QTest.keyClicks(into, text)
        self.look(0.05)

    def choose(self, box: QComboBox, data: object) -> None:
        """Walk with the arrows to the choice that stands for `data`."""
        wanted = box.findData(data)
        self.check(wanted >= 0, f"“{box.accessibleName()}” does not offer {data}")
        self.activate(box)
        box.setFocus()
        while box.currentIndex() != wanted:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if wanted > before else Qt.Key.Key_Up)
            self.check(box.currentIndex() != before, f"the arrows do not move in “{box.accessibleName()}”")
        self.look(0.05)

    def menu(self, *names: str) -> None:
        """Open a menu of the menu bar with the mouse and choose in it, by what stands there."""
        bar = self.window.menuBar()
        action = next((a for a in bar.actions() if a.text().replace("&", "") == names[0]), None)
        self.check(action is not None, f"there is no menu “{names[0]}”")
        for name in names[1:]:
            assert action is not None
            opened: QMenu | None = action.menu()
            self.check(opened is not None, f"“{action.text()}” is no menu")
            assert opened is not None
            if not opened.isVisible():
                QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(action).center())
                self.until(opened.isVisible, f"the menu “{action.text()}” does not open", 5)
            action = next((a for a in opened.actions() if a.text().replace("&", "") == name), None)
            self.check(action is not None, f"the menu has no “{name}”")
            assert action is not None
            QTest.mouseClick(opened, Qt.MouseButton.LeftButton, pos=opened.actionGeometry(action).center())
            self.look(0.1)

    def drop(self, path: Path, onto: QWidget) -> None:
        """Drop a file on a page."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        place = onto.rect().center()
        arguments = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(place, *arguments)
        QApplication.sendEvent(onto, enter)
        self.check(enter.isAccepted(), f"{path.name} cannot be dropped there")
        QApplication.sendEvent(onto, QDropEvent(QPointF(place), *arguments))
        self.look(0.05)

    def go(self, name: str) -> QWidget:
        """Click a page's button on the rail; the page, once it has filled itself."""
        self.click(self.window.rail.buttons[name])
        page = self.window.pages.get(name)
        self.check(page is not None and self.window.stack.currentWidget() is page, f"the page {name} is not shown")
        assert page is not None
        self.settle()
        return page

    def close_dialogs(self) -> None:
        """Escape from whatever dialog is open, as after a step that failed."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
