"""A banner with a sentence, and perhaps something to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from engine.errors import SmidgenError
from gui.icons import pixmap
from gui.theme import colours, theme
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label, restyle

Kind = Literal["info", "good", "warn", "bad"]
ICONS = {"info": "info", "good": "check", "warn": "warning", "bad": "error"}


class Notice(QFrame):
    """Hidden until it has something to say (`show_text`, `show_error`). Screen readers get the sentence as its name."""

    def __init__(self, text: str = "", kind: Kind = "info", *, closable: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self._kind: Kind = kind
        self._icon = QLabel()
        self.text = label(wrap=True, selectable=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 6, 8, 6)
        self.row.setSpacing(10)
        self.row.addWidget(self._icon)
        self.row.addWidget(self.text, 1)
        if closable:
            self.row.addWidget(button("", self.hide, "close", flat=True, tip=self.tr("Dismiss")))
        theme().changed.connect(self._paint)
        if text:
            self._fill(text, kind)  # shown with what it is put into: by itself it would be a window for a moment
        else:
            self.hide()

    def show_text(self, text: str, kind: Kind = "info") -> None:
        """Show a sentence."""
        self._fill(text, kind)
        self.show()

    def _fill(self, text: str, kind: Kind) -> None:
        self._kind = kind
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("kind", kind)
        restyle(self)
        self._paint()

    def show_error(self, error: SmidgenError) -> None:
        """Show an error in place, where a dialog would be in the way."""
        self.show_text(in_words(str(error)), "bad")

    def add_action(self, text: str, act: Callable[[], None]) -> None:
        """A button at the end of the banner."""
        self.row.insertWidget(2, button(text, act))

    def _paint(self) -> None:
        colour = {"info": "accent"}.get(self._kind, self._kind)
        self._icon.setPixmap(pixmap(ICONS[self._kind], 20, getattr(colours(), colour), self.devicePixelRatioF()))
