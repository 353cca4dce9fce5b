"""Which keys do what: everywhere, and on the page that is on."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.page import PAGES, Page
from gui.widgets.controls import button, label


class KeyboardMap(QDialog):
    """The map."""

    def __init__(self, parent: QWidget | None, page: Page | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.words: list[QLabel] = []
        """Each key and what it does, as they stand there."""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        sides = QHBoxLayout()  # side by side: one under the other they are higher than a small screen
        sides.setSpacing(32)
        if page is not None and page.keys():
            sides.addLayout(self._side(page.title, page.keys()))
        sides.addLayout(self._side(self.tr("Everywhere"), self._general()))
        column.addLayout(sides)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Close"), self.accept, primary=True)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus()

    def _side(self, heading: str, keys: list[tuple[str, str]]) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(label(heading, "section"))
        side.addLayout(self._grid(keys))
        side.addStretch(1)
        return side

    def _general(self) -> list[tuple[str, str]]:
        return [
            *((f"{info.shortcut}, {info.shortcut.replace('Ctrl', 'Alt')}", info.title) for info in PAGES.values()),
            (_native(QKeySequence.StandardKey.New), self.tr("New project")),
            (_native(QKeySequence.StandardKey.Open), self.tr("Open a project")),
            (_native(QKeySequence.StandardKey.Close), self.tr("Close the project")),
            ("Ctrl+,", self.tr("Settings")),
            ("F6", self.tr("In the tour: to its card and back")),
            ("Tab, Shift+Tab", self.tr("Next and previous control")),
            (self.tr("Alt + underlined letter"), self.tr("That menu or control")),
            ("F1", self.tr("What the manual says of the page")),
            ("?", self.tr("This map")),
            ("Ctrl+Q", self.tr("Quit; training goes on")),
        ]

    def _grid(self, keys: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnMinimumWidth(0, 120)
        grid.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(keys):
            for place, words in enumerate((key, what)):  # a lone “?” in grey is too thin to be read
                self.words.append(label(words))
                grid.addWidget(self.words[-1], row, place)
        return grid


def _native(key: QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
