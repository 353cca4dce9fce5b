"""Changes one sentence of the corpus and what it means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.project import check_language
from engine.semantics import TaskSchema, nfc
from engine.store.rows import SPLITS, Utterance
from gui.widgets.bidi import runs_right_to_left
from gui.widgets.controls import button
from gui.widgets.meaning_editor import MeaningEditor
from gui.widgets.notice import Notice


class EditUtterance(QDialog):
    """Emits `changed` with the utterance as it should be."""

    changed = Signal(Utterance)

    def __init__(self, utterance: Utterance, schema: TaskSchema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._utterance = utterance
        self.setWindowTitle(self.tr("Edit sentence"))
        self.setMinimumWidth(560)
        self.text = QLineEdit(utterance.text)
        self.text.setAccessibleName(self.tr("Sentence"))
        self.text.textChanged.connect(self._turn)
        self.language = QLineEdit(utterance.language)
        self.language.setAccessibleName(self.tr("Language"))
        self.split = QComboBox()
        self.split.setAccessibleName(self.tr("Split"))
        self.split.addItems(SPLITS)
        self.split.setCurrentText(utterance.split)
        self.meaning = MeaningEditor(schema, utterance.meaning)
        self.notice = Notice()
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Sentence"), self.text)
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
        self._turn()

    def _turn(self) -> None:
        right = runs_right_to_left(self.text.text())
        self.text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)

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
        if text != self._utterance.text:  # spans count characters of the text as it was
            meaning = replace(meaning, slots=tuple(replace(s, start=None, end=None) for s in meaning.slots))
        self.changed.emit(
            replace(self._utterance, text=text, language=language, meaning=meaning, split=self.split.currentText())
        )
        self.accept()
