"""“That's wrong”: what the right answer would have been."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.semantics import Meaning, TaskSchema, nfc
from gui.corrections import Correction
from gui.widgets.controls import button, label
from gui.widgets.meaning_editor import MeaningEditor
from gui.widgets.notice import Notice


class CorrectionDialog(QDialog):
    """`correction()` is what was picked, once it was accepted. `play` plays the clip."""

    def __init__(
        self,
        schema: TaskSchema,
        said: Meaning | None,
        languages: Sequence[str],
        speakers: Sequence[str],
        play: Callable[[], None],
        transcript: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What would have been right?"))
        self.setMinimumWidth(520)
        why = label(
            self.tr("The clip becomes a labelled recording of the corpus, for training. The next run learns from it."),
            "muted",
            wrap=True,
        )
        self.editor = MeaningEditor(schema, said)
        self.text = QLineEdit(transcript)
        self.text.setPlaceholderText(self.tr("The words as they were spoken; may stay empty"))
        self.text.setAccessibleName(self.tr("Words"))
        self.language = QComboBox()
        self.language.addItems(list(languages))
        self.language.setAccessibleName(self.tr("Language"))
        self.speaker = QComboBox()
        self.speaker.setEditable(True)
        self.speaker.addItems(["", *speakers])
        self.speaker.setAccessibleName(self.tr("Speaker"))
        self.problem = Notice()
        form = QFormLayout()
        form.addRow(self.tr("&Words"), self.text)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Speaker"), self.speaker)
        buttons = QDialogButtonBox()
        self.keep = buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("primary", True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._accept_if_right)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(why)
        layout.addWidget(button(self.tr("&Play the clip"), play, "play"))
        layout.addWidget(self.editor)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.editor.intent.setFocus()
        self.editor.intent.lineEdit().selectAll()

    def correction(self) -> Correction:
        """What was picked. Raises `SmidgenError` where that is no meaning."""
        speaker = self.speaker.currentText().strip() or None
        return Correction(self.editor.meaning(), nfc(self.text.text()), self.language.currentText(), speaker)

    def _accept_if_right(self) -> None:
        try:
            self.correction()
        except SmidgenError as error:
            self.problem.show_error(error)
            return
        self.accept()
