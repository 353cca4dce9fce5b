"""Which keys do what: everywhere, and on the page that is on."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.pages.page import PAGES, Page
from gui.widgets.controls import button, label


class KeyboardMap(QDialog):
    """The map."""

    def __init__(self, parent: QWidget | None, page: Page | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        if page is not None and page.keys():
            column.addWidget(label(page.title, "section"))
            column.addLayout(self._grid(page.keys()))
        column.addWidget(label(self.tr("Everywhere"), "section"))
        column.addLayout(self._grid(self._general()))
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Close"), self.accept, primary=True)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus()

    def _general(self) -> list[tuple[str, str]]:
        return [
            *((f"{info.shortcut}, {info.shortcut.replace('Ctrl', 'Alt')}", info.title) for info in PAGES.values()),
            (_native(QKeySequence.StandardKey.New), self.tr("New project")),
            (_native(QKeySequence.StandardKey.Open), self.tr("Open a project")),
            ("Tab, Shift+Tab", self.tr("Next and previous control")),
            (self.tr("Alt + underlined letter"), self.tr("That menu or control")),
            ("F1, ?", self.tr("This map")),
            ("Ctrl+Q", self.tr("Quit; training goes on")),
        ]

    def _grid(self, keys: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnMinimumWidth(0, 160)
        grid.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(keys):
            grid.addWidget(label(key, "muted"), row, 0)
            grid.addWidget(label(what), row, 1)
        return grid


def _native(key: QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
