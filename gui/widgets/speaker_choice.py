"""Who is speaking: a choice, and a small form for somebody new."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from engine.store.rows import Speaker
from gui.widgets.controls import button, label


class SpeakerChoice(QComboBox):
    """`chosen(str)` when the user takes another; an empty string stands for nobody in particular."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Speaker"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.activated.connect(lambda _: self.chosen.emit(self.speaker or ""))
        self.fill([], "")

    @property
    def speaker(self) -> str | None:
        """The id of the speaker, or None."""
        return self.currentData() or None

    def fill(self, speakers: list[Speaker], current: str) -> None:
        """Show these; `current` is the id to choose."""
        self.clear()
        self.addItem(self.tr("Not named"), "")
        for speaker in speakers:
            self.addItem(f"{speaker.name} ({speaker.id})" if speaker.name else speaker.id, speaker.id)
        self.setCurrentIndex(max(self.findData(current), 0))


class NewSpeakerDialog(QDialog):
    """Asks for a speaker; `made(Speaker)` when the form is filled in. `taken` are the ids that there are."""

    made = Signal(object)

    def __init__(self, taken: set[str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(self.tr("New speaker"))
        self.setMinimumWidth(460)
        self.id = QLineEdit()
        self.id.setPlaceholderText(self.tr("speaker-1, or a pseudonym"))
        self.name = QLineEdit()
        self.language = QLineEdit(language)
        self.consent = QLineEdit()
        self.consent.setPlaceholderText(self.tr("what was agreed, how and when"))
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumHeight(72)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in (
            (self.tr("&Short name"), self.id),
            (self.tr("&Name (may stay empty)"), self.name),
            (self.tr("&First language"), self.language),
            (self.tr("&Consent"), self.consent),
            (self.tr("N&otes"), self.notes),
        ):
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        self.problem = label(role="muted", wrap=True)
        self.add = button(self.tr("&Add"), self._finish, primary=True)
        self.add.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.problem, 1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addLayout(form)
        column.addLayout(row)
        self.id.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        id_ = self.id.text().strip()
        self.problem.setText(self.tr("There is a speaker of that name already.") if id_ in self._taken else "")
        self.add.setEnabled(bool(id_) and id_ not in self._taken)

    def _finish(self) -> None:
        language = self.language.text().strip()
        notes = [self.tr("First language: {0}").format(language)] if language else []
        notes += [self.notes.toPlainText().strip()] if self.notes.toPlainText().strip() else []
        consent = self.consent.text().strip()
        self.made.emit(Speaker(self.id.text().strip(), self.name.text().strip(), "\n".join(notes), consent))
        self.accept()
