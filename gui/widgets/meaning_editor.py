"""An intent and its slots, to be picked or typed: in the corpus, and where the model was wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.semantics import Meaning, Slot, TaskSchema, nfc
from engine.store.schema_notes import Note, Notes
from gui.widgets.controls import button, label


class MeaningEditor(QWidget):
    """Offers the intents and slot types of `schema`; others may be typed unless `known_only`. `edited` when a slot is
    another."""

    edited = Signal()

    def __init__(
        self,
        schema: TaskSchema,
        meaning: Meaning | None = None,
        known_only: bool = False,
        parent: QWidget | None = None,
        notes: Notes | None = None,
    ) -> None:
        super().__init__(parent)
        self._schema = schema
        self._known_only = known_only
        self._before = meaning
        self._rows: list[SlotRow] = []
        self._notes = notes or Notes()
        self.intent = name_choice(list(schema.intents), self.tr("Intent"), self._notes.intents)
        self.about = label(role="muted", wrap=True)
        self.intent.setCurrentText(meaning.intent if meaning else "")
        self._slots = QVBoxLayout()
        self._slots.setSpacing(6)
        self.add = button(self.tr("&Add a slot"), lambda: self.add_slot().type.setFocus(), "add")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heading = label(self.tr("&Intent"))
        heading.setBuddy(self.intent)
        column.addWidget(heading)
        column.addWidget(self.intent)
        column.addWidget(self.about)
        column.addWidget(label(self.tr("Slots")))
        column.addLayout(self._slots)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for slot in meaning.slots if meaning else ():
            self.add_slot(slot)
        self.intent.editTextChanged.connect(self._describe)
        self._describe()

    def _describe(self) -> None:
        """Say what the chosen intent means, where somebody wrote it down."""
        note = self._notes.intents.get(nfc(self.intent.currentText()), Note())
        self.about.setText(note.description)
        self.about.setVisible(bool(note.description))
        self.intent.setToolTip(note.words())

    def add_slot(self, slot: Slot | None = None) -> SlotRow:
        """Add a row for a slot."""
        row = SlotRow(self._schema, slot, len(self._rows) + 1, self._notes)
        row.remove.clicked.connect(lambda: self._remove(row))
        row.type.currentTextChanged.connect(self.edited)
        row.value.textChanged.connect(self.edited)
        self._rows.append(row)
        self._slots.addWidget(row)
        return row

    def _remove(self, row: SlotRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        (self._rows[-1].type if self._rows else self.add).setFocus()
        self.edited.emit()

    def filled(self) -> list[Slot]:
        """The slots that have a value, as they are typed so far."""
        return [row.slot(nfc(row.type.currentText()), value) for row in self._rows if (value := nfc(row.value.text()))]

    def meaning(self) -> Meaning:
        """What the fields say. Raises `SmidgenError` where something is missing or unknown."""
        intent = nfc(self.intent.currentText())
        if not intent:
            raise SmidgenError(self.tr("There is no intent yet."), self.tr("Pick one, or type a new one."))
        if self._known_only and intent not in self._schema.intents:
            raise SmidgenError(
                self.tr("The project has no intent “{0}”.").format(intent), self.tr("Pick one from the list.")
            )
        slots = []
        for row in self._rows:
            kind, value = nfc(row.type.currentText()), nfc(row.value.text())
            if not kind and not value:
                continue
            if not kind or not value:
                raise SmidgenError(
                    self.tr("A slot lacks its type or its value."), self.tr("Fill in both, or remove the slot.")
                )
            slots.append(row.slot(kind, value))
        scenario, action = self._parts(intent)
        return Meaning.of(intent, slots, scenario, action)

    def _parts(self, intent: str) -> tuple[str, str]:
        """Scenario and action, where the corpus has them; of a new intent what stands before and after the first _."""
        if self._before is not None and intent == self._before.intent:
            return self._before.scenario, self._before.action
        if intent in self._schema.intents:
            return self._schema.intents[intent]
        if not self._schema.split_intents:
            return "", ""
        scenario, _, action = intent.partition("_")
        if not action:
            raise SmidgenError(
                self.tr("“{0}” has no action; the intents of this corpus are scenario_action.").format(intent),
                self.tr("Write it as calendar_set, say."),
            )
        return scenario, action


class SlotRow(QWidget):
    """One slot: its type and its value."""

    def __init__(self, schema: TaskSchema, slot: Slot | None, number: int, notes: Notes) -> None:
        super().__init__()
        self._before = slot
        self.type = name_choice(list(schema.slot_types), self.tr("Type of slot {0}").format(number), notes.slot_types)
        self.type.setCurrentText(slot.type if slot else "")
        self.value = QLineEdit(slot.value if slot else "")
        self.value.setAccessibleName(self.tr("Value of slot {0}").format(number))
        self.value.setPlaceholderText(self.tr("as in the sentence"))
        name = self.tr("Remove slot {0}").format(number)
        self.remove = button("", icon="close", flat=True, tip=name)
        for field in (self.type.lineEdit(), self.value):
            field.setCursorPosition(0)  # of what is too long, the beginning
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.type, 1)
        row.addWidget(self.value, 2)
        row.addWidget(self.remove)

    def slot(self, kind: str, value: str) -> Slot:
        """The slot; its span is kept where the value is the old one."""
        old = self._before
        kept = old is not None and old.value == value
        return Slot(kind, value, old.start if kept and old else None, old.end if kept and old else None)


def name_choice(values: list[str], name: str, notes: Mapping[str, Note] | None = None) -> QComboBox:
    """An empty field that offers `values`, each with what is noted about it, and takes others."""
    combo = QComboBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.addItems(values)
    for place, value in enumerate(values):
        if notes and value in notes:
            combo.setItemData(place, notes[value].words(), Qt.ItemDataRole.ToolTipRole)
    combo.setCurrentIndex(-1)
    combo.setAccessibleName(name)
    combo.lineEdit().setAccessibleName(name)
    combo.setMinimumContentsLength(14)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    combo.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return combo
