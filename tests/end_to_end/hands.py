"""Hands and eyes on the real window: keys, clicks and drops as Qt gets them from a display, and patience."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabWidget,
    QWidget,
)

from gui.main_window import MainWindow

PATIENCE = 30.0
"""Seconds to wait for what the window does by itself, on a machine that has nothing else to do."""
Kind = TypeVar("Kind", bound=QWidget)


class StepError(Exception):
    """What should have happened and did not, as a sentence."""


class Hands:
    """What somebody in front of `window` can do. Whatever does not come about in time raises `StepError`."""

    def __init__(self, window: MainWindow, patience: float = 1.0) -> None:
        self.patience = patience
        """By how much longer than usual everything is waited for."""
        self.broken: list[str] = []
        """What went wrong behind the scenes: exceptions that nobody caught, errors that the window was told of."""
        self.noticed: list[str] = []
        """What was not as it should be and was put right as somebody would, in sentences: the drive ends with them."""
        self.take(window)

    def take(self, window: MainWindow) -> None:
        """From now on this is the window in front of them."""
        self.window = window
        window.session.tasks.failed.connect(lambda error: self.broken.append(f"the window was told: {error}"))

    # --- eyes -------------------------------------------------------------------------------------------------------

    def until(self, ready: Callable[[], object], sentence: str, seconds: float = PATIENCE) -> None:
        """Let the window go on until `ready`; `sentence` is what did not happen."""
        deadline = time.monotonic() + seconds * self.patience
        while not ready():
            self.look(0.02)
            if time.monotonic() > deadline:
                raise StepError(f"{sentence} (waited {seconds * self.patience:.0f} s)")

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
        deadline = quiet + PATIENCE * self.patience
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

    def closed(self, dialog: QWidget, sentence: str) -> None:
        """Wait until a dialog is closed, and perhaps deleted by then; `sentence` is what did not happen."""
        self.until(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible(), sentence, 10)

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
        """Make the window of `widget` the active one: a bare display has no window manager that would.

        It is asked for again until it is: a display gives the keyboard to nobody when the window that had it closes,
        and that may come after the first time of asking. Qt makes no window active while a menu is open; one that has
        stayed open for a second is closed, and that is noticed."""
        top = widget.window()
        begun, asked = time.monotonic(), 0.0

        def active() -> bool:
            nonlocal asked
            if not top.isActiveWindow() and time.monotonic() - asked > 0.25:
                asked = time.monotonic()
                menu = QApplication.activePopupWidget()
                if isinstance(menu, QMenu) and asked - begun > self.patience:
                    self._put_away(menu)
                top.activateWindow()
            return top.isActiveWindow()

        try:
            self.until(active, f"the window “{top.windowTitle()}” does not become active", 5)
        except StepError as error:
            others = [QApplication.activeWindow(), QApplication.activeModalWidget(), QApplication.activePopupWidget()]
            named = ", ".join(f"{type(one).__name__} “{one.windowTitle()}”" if one else "none" for one in others)
            raise StepError(f"{error}; active, modal and popup are {named}") from None

    def _put_away(self, menu: QMenu) -> None:
        """Close a menu that stayed open though nobody wants anything of it."""
        seen = "seen" if menu.isVisible() else "not seen"
        self.noticed.append(f"A menu stayed open ({seen}) and was closed: {', '.join(map(_words, menu.actions()))}.")
        menu.close()

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
        """Open a menu of the menu bar with the mouse and choose in it, and in the menus in it, by what stands there."""
        bar = self.window.menuBar()
        action = next((a for a in bar.actions() if _words(a) == names[0]), None)
        self.check(action is not None, f"there is no menu “{names[0]}”")
        assert action is not None
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(action).center())
        for name in names[1:]:
            opened: QMenu | None = action.menu()
            self.check(opened is not None, f"“{_words(action)}” is no menu")
            assert opened is not None
            self.until(opened.isVisible, f"the menu “{_words(action)}” does not open", 5)
            action = self._choose_in(opened, name)
        self.look(0.1)

    def menu_of(self, button: QWidget, name: str) -> None:
        """Click a button that opens a menu, and choose in that by what stands there. What it opens may wait: it is
        answered by `answer_file_dialog`, called before."""

        def opened() -> QMenu | None:
            popup = QApplication.activePopupWidget()
            return popup if isinstance(popup, QMenu) and popup.isVisible() else None

        self._meanwhile(opened, lambda menu: self._choose_in(menu, name), f"the menu with “{name}” does not open")
        self.click(button)

    def _choose_in(self, menu: QMenu, name: str) -> QAction:
        action = next((a for a in menu.actions() if _words(a) == name), None)
        if action is None:
            menu.close()
            raise StepError(f"the menu has no “{name}”")
        self.check(action.isEnabled(), f"“{name}” in the menu cannot be chosen")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        return action

    def answer_file_dialog(self, path: Path, *more: Path) -> None:
        """Write a path into the dialog for files or folders that the next click opens, and press Enter; `more` into
        those that follow."""

        def opened() -> QFileDialog | None:
            there = (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
            return next(there, None)

        def answer(dialog: QFileDialog) -> None:
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            line.setText(str(path))  # typed by key, its list of suggestions would take Enter away
            if more:
                self.answer_file_dialog(*more)

            def stuck() -> None:
                """A path that the dialog does not take would be asked for until the end of time."""
                self.broken.append(f"the dialog for files does not take {path}")
                for box in (*dialog.findChildren(QMessageBox), dialog):
                    box.reject()

            QTimer.singleShot(round(5000 * self.patience), dialog, lambda: dialog.isVisible() and stuck())
            QTest.keyClick(line, Qt.Key.Key_Return)

        self._meanwhile(opened, answer, f"no dialog asks for {path.name}")

    def _meanwhile(self, ready: Callable[[], Kind | None], act: Callable[[Kind], object], sentence: str) -> None:
        """`act` on what `ready` finds, from within the loop of events that a menu or a file dialog runs of its own."""
        timer, deadline = QTimer(self.window, interval=30), time.monotonic() + 10 * self.patience

        def look() -> None:
            found = ready()
            if found is None and time.monotonic() < deadline:
                return
            timer.stop()
            timer.deleteLater()
            if found is None:
                self.broken.append(sentence)
                return
            try:
                act(found)
            except StepError as error:
                self.broken.append(str(error))
                found.close()

        timer.timeout.connect(look)
        timer.start()

    def confirm(self, action: str) -> str:
        """Press the button `action` in the question that is open; what the question said."""
        box = self.dialog(QMessageBox)
        made = next((b for b in box.buttons() if b.text().replace("&", "") == action), None)
        self.check(made is not None, f"the question “{box.text()}” has no button “{action}”")
        assert made is not None
        said = f"{box.text()}\n{box.informativeText()}"
        self.click(made)
        return said

    def tab(self, tabs: QTabWidget, title: str) -> None:
        """Click the tab whose title begins with `title`."""
        bar = tabs.tabBar()
        place = next((n for n in range(bar.count()) if bar.tabText(n).replace("&", "").startswith(title)), None)
        self.check(place is not None, f"there is no tab “{title}”")
        assert place is not None
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
        self.until(lambda: tabs.currentIndex() == place, f"a click on “{title}” does not open it", 5)
        self.look(0.05)

    def row(self, view: QAbstractItemView, words: str, column: int = 0) -> None:
        """Click the row of a list, a tree or a table in whose `column` stands something that begins with `words`."""
        model = view.model()
        places = (model.index(row, column) for row in range(model.rowCount()))
        found = next((place for place in places if str(place.data() or "").startswith(words)), None)
        self.check(found is not None, f"“{words}” does not stand in “{view.accessibleName()}”")
        assert found is not None
        self.cell(view, found)

    def cell(self, view: QAbstractItemView, place: QModelIndex) -> None:
        """Click a cell."""
        view.scrollTo(place)
        kept = QPersistentModelIndex(place)  # where the list is filled anew meanwhile, `place` points nowhere
        self.look(0.02)
        self.check(kept.isValid(), f"“{view.accessibleName()}” is filled anew while it is clicked")
        box: QRect = view.visualRect(view.model().index(kept.row(), kept.column(), kept.parent()))
        self.check(view.viewport().rect().intersects(box), f"a row of “{view.accessibleName()}” cannot be seen")
        at = QPoint(min(box.left() + 12, box.center().x()), box.center().y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.look(0.05)

    def drop(self, path: Path, onto: QWidget, *more: Path) -> None:
        """Drop a file on a page, or several at once."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(one)) for one in (path, *more)])
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

        def is_on() -> bool:  # a page that was never shown is made first, and put on in the next turn of the loop
            page = self.window.pages.get(name)
            return page is not None and self.window.stack.currentWidget() is page

        self.until(is_on, f"the page {name} is not shown", 5)
        self.settle()
        return self.window.pages[name]

    def close_dialogs(self) -> None:
        """Escape from whatever dialog is open, as after a step that failed."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()


def _words(action: QAction) -> str:
    return action.text().replace("&", "")
