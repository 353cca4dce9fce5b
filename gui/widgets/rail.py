"""The rail on the left: one button a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from gui.icons import set_icon
from gui.pages.page import PAGES


class Rail(QFrame):
    """Emits `chosen` with a page's name. One stop for Tab; Up and Down move along it and show the page."""

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
            button.installEventFilter(self)
            group.addButton(button)
            column.addWidget(button)
            self.buttons[info.name] = button
        column.addStretch(1)

    def mark(self, name: str) -> None:
        """Show which page is on."""
        self.buttons[name].setChecked(True)
        if any(button.hasFocus() for button in self.buttons.values()):
            self.buttons[name].setFocus()  # the ring goes along, and so do the arrows
        for other, button in self.buttons.items():  # Tab stops at the page that is on
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == name else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own way with the arrows stops at the ends and changes no page."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            names = list(self.buttons)
            at = next((number for number, name in enumerate(names) if self.buttons[name] is watched), None)
            if step is not None and at is not None:
                button = self.buttons[names[(at + step) % len(names)]]
                button.setFocus(Qt.FocusReason.TabFocusReason)
                button.click()
                return True
        return super().eventFilter(watched, event)
