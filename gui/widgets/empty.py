"""What stands where there is nothing yet: why, and the one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.icons import pixmap
from gui.theme import colours, theme
from gui.widgets.controls import button, label


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and buttons as (text, icon, what to do); the first one is the main one."""

    def __init__(
        self,
        icon: str,
        heading: str,
        sentence: str,
        actions: list[tuple[str, str, Callable[[], None]]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = label(heading, "section")
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = label(sentence, "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setFixedWidth(480)
        self.buttons = [
            button(text, act, image, primary=number == 0) for number, (text, image, act) in enumerate(actions or [])
        ]
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self.heading)
        middle = QHBoxLayout()  # an alignment in the column would cut a sentence of two lines
        middle.addStretch(1)
        middle.addWidget(self.sentence)
        middle.addStretch(1)
        column.addLayout(middle)
        for made in self.buttons:
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._paint()
        theme().changed.connect(self._paint)

    def _paint(self) -> None:
        self._icon.setPixmap(pixmap(self._name, 48, colours().muted, self.devicePixelRatioF()))
