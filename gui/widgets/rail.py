"""The rail on the left: one button a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from gui.icons import set_icon
from gui.pages.page import PAGES


class Rail(QFrame):
    """Emits `chosen` with the name of the page whose button was pressed. Up and Down move along it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(92)
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 12, 6, 12)
        column.setSpacing(4)
        for info in PAGES.values():
            button = QToolButton()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(24, 24))
            button.setText(info.title)
            button.setCheckable(True)
            button.setFixedWidth(80)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(info.title)
            button.setToolTip(f"{info.title} ({info.shortcut})")
            set_icon(button, info.icon, "text")
            button.clicked.connect(lambda _=False, name=info.name: self.chosen.emit(name))
            group.addButton(button)
            column.addWidget(button)
            self.buttons[info.name] = button
        column.addStretch(1)

    def mark(self, name: str) -> None:
        """Show which page is on."""
        self.buttons[name].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        names = list(self.buttons)
        focused = next((name for name in names if self.buttons[name].hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self.buttons[names[(names.index(focused) + step) % len(names)]].setFocus(Qt.FocusReason.TabFocusReason)
