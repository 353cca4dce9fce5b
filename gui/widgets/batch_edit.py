"""Sets intent, split or language of many sentences at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.project import check_language
from engine.semantics import TaskSchema, nfc
from engine.store.bulk import Batch
from engine.store.rows import SPLITS
from engine.store.schema_notes import Notes
from gui.widgets.controls import button, label
from gui.widgets.meaning_editor import name_choice
from gui.widgets.notice import Notice


class BatchEdit(QDialog):
    """Emits `chosen(Batch)`. What is left empty stays as it is."""

    chosen = Signal(object)

    def __init__(
        self, count: int, schema: TaskSchema, parent: QWidget | None = None, notes: Notes | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit {0} sentences").format(f"{count:,}"))
        self.setMinimumWidth(460)
        stays = self.tr("stays as it is")
        self.intent = name_choice(list(schema.intents), self.tr("Intent"), notes.intents if notes else None)
        self.intent.lineEdit().setPlaceholderText(stays)
        self.split = QComboBox()
        self.split.setAccessibleName(self.tr("Split"))
        self.split.addItem(stays, None)
        for split in SPLITS:
            self.split.addItem(split, split)
        self.language = QLineEdit()
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setPlaceholderText(stays)
        self.notice = Notice()
        self.save = button(self.tr("Change them"), self._check, primary=True)
        self.save.setDefault(True)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Intent"), self.intent)
        form.addRow(self.tr("S&plit"), self.split)
        form.addRow(self.tr("&Language"), self.language)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(self.tr("What you leave empty stays as it is. Undo takes it back."), "muted", wrap=True))
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addLayout(row)

    def _check(self) -> None:
        language = self.language.text().strip()
        try:
            batch = Batch(
                nfc(self.intent.currentText()) or None,
                self.split.currentData(),
                check_language(language) if language else None,
            )
            if batch == Batch():
                raise SmidgenError(self.tr("Nothing is to be changed yet."), self.tr("Choose an intent, say."))
        except SmidgenError as error:
            self.notice.show_error(error)
            return
        self.chosen.emit(batch)
        self.accept()
