"""Picking a meaning by hand: an intent of the schema, and its slots."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QVBoxLayout, QWidget

from engine.semantics import Meaning, Slot, TaskSchema
from gui.widgets.controls import button


class MeaningEditor(QWidget):
    """Shows `meaning` for correction within `schema`; `changed` whenever it does. Typing in the intent filters it.

    An intent that the schema lacks may be typed: the corpus then has a new one.
    """

    changed = Signal()

    def __init__(self, schema: TaskSchema, meaning: Meaning | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._rows: list[tuple[QComboBox, QComboBox, QWidget]] = []
        self.intent = QComboBox()
        self.intent.setEditable(True)
        self.intent.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.intent.addItems(list(schema.intents))
        self.intent.setAccessibleName(self.tr("Right intent"))
        _filter(self.intent)
        self.intent.setCurrentText(meaning.intent if meaning else "")
        self.intent.editTextChanged.connect(self.changed)
        title = QLabel(self.tr("&Right intent"))
        title.setBuddy(self.intent)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.add = button(self.tr("&Add a slot"), self._add_empty, "add")
        self.add.setEnabled(bool(schema.slot_types))
        slots_title = QLabel(self.tr("Slots"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (title, self.intent, slots_title):
            layout.addWidget(widget)
        layout.addLayout(self._grid)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for slot in meaning.slots if meaning else ():
            self.add_slot(slot.type, slot.value)

    def meaning(self) -> Meaning | None:
        """What is picked now; None while no intent is."""
        intent = self.intent.currentText().strip()
        if not intent:
            return None
        scenario, action = self._schema.intents.get(intent, ("", ""))
        slots = [
            Slot(kind.currentText().strip(), value.currentText().strip())
            for kind, value, _ in self._rows
            if kind.currentText().strip() and value.currentText().strip()
        ]
        return Meaning.of(intent, slots, scenario, action)

    def add_slot(self, kind: str = "", value: str = "") -> None:
        """One more row for a slot."""
        types = QComboBox()
        types.addItems(list(self._schema.slot_types))
        types.setAccessibleName(self.tr("Slot type"))
        if kind:
            if types.findText(kind) < 0:
                types.addItem(kind)
            types.setCurrentText(kind)
        values = QComboBox()
        values.setEditable(True)
        values.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        values.setAccessibleName(self.tr("Slot value"))
        _filter(values)
        remove = button("", icon="close", flat=True, tip=self.tr("Remove this slot"))
        row = (types, values, remove)
        place = self._grid.rowCount()
        for column, widget in enumerate(row):
            self._grid.addWidget(widget, place, column)
        self._rows.append(row)
        types.currentTextChanged.connect(lambda name: self._offer(values, name))
        self._offer(values, types.currentText(), value)
        values.editTextChanged.connect(self.changed)
        types.currentTextChanged.connect(self.changed)
        remove.clicked.connect(lambda: self._remove(row))
        self.changed.emit()

    def _add_empty(self) -> None:
        self.add_slot()
        self._rows[-1][0].setFocus()

    def _offer(self, values: QComboBox, kind: str, value: str = "") -> None:
        known = self._schema.slot_types.get(kind)
        values.clear()
        values.addItems(list(known.values) if known else [])
        values.setCurrentText(value)

    def _remove(self, row: tuple[QComboBox, QComboBox, QWidget]) -> None:
        self._rows.remove(row)
        for widget in row:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self.add.setFocus()
        self.changed.emit()


def _filter(box: QComboBox) -> None:
    completer = box.completer()
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
