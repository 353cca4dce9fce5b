"""Gives an intent or a slot type another name; one that there is already takes it in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from engine.semantics import nfc
from gui.widgets.controls import button, label
from gui.widgets.meaning_editor import name_choice


class RenameDialog(QDialog):
    """Emits `chosen(old, new)`. `names` are those that there are, with how much each has."""

    chosen = Signal(str, str)

    def __init__(self, what: str, old: str, names: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old, self._names = old, names
        self.setWindowTitle(self.tr("Rename {0}").format(old))
        self.setMinimumWidth(460)
        self.name = name_choice(sorted(names), what)
        self.name.setCurrentText(old)
        self.says = label(role="muted", wrap=True)
        self.ok = button(self.tr("Rename"), self._finish, primary=True)
        self.ok.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        heading = label(what)
        heading.setBuddy(self.name)
        column.addWidget(heading)
        column.addWidget(self.name)
        column.addWidget(self.says)
        column.addLayout(row)
        self.name.editTextChanged.connect(self._check)
        self._check()
        self.name.lineEdit().selectAll()

    def _check(self) -> None:
        new = nfc(self.name.currentText())
        merges = new in self._names and new != self._old
        self.ok.setEnabled(bool(new) and new != self._old)
        self.ok.setText(self.tr("Merge") if merges else self.tr("Rename"))
        self.says.setText(
            self.tr("There is a “{0}” already: the two become one. Undo takes it back.").format(new)
            if merges
            else self.tr("It is renamed in the whole corpus. Undo takes it back.")
        )

    def _finish(self) -> None:
        self.chosen.emit(self._old, nfc(self.name.currentText()))
        self.accept()
