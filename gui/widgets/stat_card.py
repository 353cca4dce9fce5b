"""A number with what it counts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.widgets.controls import label


class StatCard(QFrame):
    """`show_value` fills it; a screen reader hears number, name and note together."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.number = label("–", "number")
        self.name = label(name)
        self.note = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addWidget(self.number)
        column.addWidget(self.name)
        column.addWidget(self.note)

    def show_value(self, value: str, note: str = "") -> None:
        """Show a value and a note under it."""
        self.number.setText(value)
        self.note.setText(note)
        self.setAccessibleName(f"{value} {self.name.text()} {note}".strip())
