"""Asks before something is lost, without stopping the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def confirm(parent: QWidget, question: str, action: str, do: Callable[[], None], explain: str = "") -> QMessageBox:
    """Show `question` with a button `action` that does it; Cancel is the default. Returns the open box."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Smidgen", question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(explain)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    go = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setEscapeButton(QMessageBox.StandardButton.Cancel)
    go.clicked.connect(lambda: do())
    box.open()
    return box
