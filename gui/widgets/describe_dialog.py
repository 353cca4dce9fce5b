"""Describes an intent or a slot type: what it means, with examples."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from engine.store.schema_notes import Note
from gui.widgets.controls import button, label


class DescribeDialog(QDialog):
    """Emits `chosen(Note)`, or `chosen(None)` where both fields were emptied."""

    chosen = Signal(object)

    def __init__(self, name: str, note: Note | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note or Note()
        self.setWindowTitle(self.tr("Describe {0}").format(name))
        self.setMinimumWidth(480)
        self.description = self._field(self.tr("What it means"), self._note.description)
        self.examples = self._field(self.tr("Examples, one a line"), "\n".join(self._note.examples))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.save = button(self.tr("Save"), self._finish, primary=True)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        for heading, field in (
            (self.tr("&What it means"), self.description),
            (self.tr("&Examples, one a line"), self.examples),
        ):
            words = label(heading)
            words.setBuddy(field)
            column.addWidget(words)
            column.addWidget(field, 1)
        explain = self.tr("Shown wherever it is chosen. Models do not read it: they learn from sentences.")
        column.addWidget(label(explain, "muted", wrap=True))
        column.addLayout(row)

    def _field(self, name: str, text: str) -> QPlainTextEdit:
        field = QPlainTextEdit(text)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.setMinimumHeight(80)
        return field

    def _finish(self) -> None:
        examples = tuple(line.strip() for line in self.examples.toPlainText().splitlines() if line.strip())
        note = replace(self._note, description=self.description.toPlainText().strip(), examples=examples)
        self.chosen.emit(note if note != Note() else None)
        self.accept()
