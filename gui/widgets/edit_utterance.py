"""Changes one sentence of the corpus and what it means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.project import check_language
from engine.semantics import Slot, TaskSchema, nfc
from engine.store.bulk import Replacement
from engine.store.rows import SPLITS, Utterance
from engine.store.schema_notes import Notes
from gui.widgets.controls import button, label
from gui.widgets.meaning_editor import MeaningEditor
from gui.widgets.notice import Notice
from gui.widgets.sentence_edit import SentenceEdit


class EditUtterance(QDialog):
    """Emits `changed` with the utterance as it should be. Words that are selected in the sentence become a slot."""

    changed = Signal(Utterance)

    def __init__(
        self, utterance: Utterance, schema: TaskSchema, parent: QWidget | None = None, notes: Notes | None = None
    ) -> None:
        super().__init__(parent)
        self._utterance = utterance
        self._schema = schema
        self._notes = notes or Notes()
        self.setWindowTitle(self.tr("Edit sentence"))
        self.setMinimumWidth(620)
        self.text = SentenceEdit(utterance.text)
        self.text.setAccessibleName(self.tr("Sentence"))
        self.mark = button(self.tr("&Mark as slot"), icon="add", tip=self.tr("Make the selected words a slot (Ctrl+M)"))
        self.mark.setMenu(self._types())
        self.mark.setShortcut(QKeySequence("Ctrl+M"))
        self.language = QLineEdit(utterance.language)
        self.language.setAccessibleName(self.tr("Language"))
        self.split = QComboBox()
        self.split.setAccessibleName(self.tr("Split"))
        self.split.addItems(SPLITS)
        self.split.setCurrentText(utterance.split)
        self.meaning = MeaningEditor(schema, utterance.meaning, notes=notes)
        self.notice = Notice()
        self._lay_out()
        self.text.selectionChanged.connect(self._selected)
        self.text.textChanged.connect(self._show_slots)
        self.meaning.edited.connect(self._show_slots)
        self._selected()
        self._show_slots()

    # --- slots in the sentence --------------------------------------------------------------------------------------

    def mark_as(self, kind: str) -> None:
        """Make the selected words a slot of this type; without one, of a type that is to be typed."""
        span = self.text.selection()
        if span is None:
            return
        start, end = span
        row = self.meaning.add_slot(Slot(kind, self.text.text()[start:end], start, end))
        if not kind:
            row.type.setFocus()
        self._show_slots()

    def _types(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for name in self._schema.slot_types:
            action = menu.addAction(name.replace("&", "&&"), lambda name=name: self.mark_as(name))
            action.setToolTip(self._notes.slot_types[name].words() if name in self._notes.slot_types else "")
        menu.addSeparator()
        menu.addAction(self.tr("A new type …"), lambda: self.mark_as(""))
        return menu

    def _selected(self) -> None:
        self.mark.setEnabled(self.text.selection() is not None)

    def _show_slots(self) -> None:
        text = self.text.text()
        placed = (_placed(slot, text) for slot in self.meaning.filled())
        spans = [(slot.type, slot.start, slot.end) for slot in placed if slot.start is not None]
        self.text.show_spans(sorted(spans, key=lambda span: span[1]))

    # --- the end ----------------------------------------------------------------------------------------------------

    def _check(self) -> None:
        try:
            meaning = self.meaning.meaning()
            text = nfc(self.text.text())
            if self._utterance.text and not text:
                raise SmidgenError(self.tr("The sentence is empty."), self.tr("Write it, or delete the row instead."))
            language = check_language(self.language.text().strip())
        except SmidgenError as error:
            self.notice.show_error(error)
            return
        meaning = replace(meaning, slots=tuple(_placed(slot, text) for slot in meaning.slots))
        self.changed.emit(
            replace(self._utterance, text=text, language=language, meaning=meaning, split=self.split.currentText())
        )
        self.accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        marking = QHBoxLayout()
        marking.addWidget(label(self.tr("Select words in it to make them a slot."), "muted", wrap=True), 1)
        marking.addWidget(self.mark)
        form.addRow(self.tr("&Sentence"), self.text)
        form.addRow("", marking)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("S&plit"), self.split)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.save = button(self.tr("Save"), self._check, primary=True)
        self.save.setDefault(True)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.meaning)
        column.addStretch(1)
        column.addWidget(self.notice)
        column.addLayout(row)


def _placed(slot: Slot, text: str) -> Slot:
    """The slot with a span that holds in `text`: its own, else that of the only place where its value stands."""
    if slot.start is not None and slot.end is not None and text[slot.start : slot.end] == slot.value:
        return slot
    for words in (True, False):  # a whole word before a part of one: some languages write small words onto others
        found = Replacement(slot.value, words=words, case=True).matches(text)
        if len(found) == 1:
            return Slot(slot.type, slot.value, *found[0])
        if found:
            break
    return Slot(slot.type, slot.value)
