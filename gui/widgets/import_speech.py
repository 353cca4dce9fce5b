"""Asks which recordings to bring in: a manifest, or a folder of clips."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from engine.audio.files import SUFFIXES
from engine.errors import SmidgenError
from engine.project import check_language
from engine.store.rows import SPLITS
from gui.session import Session
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice


@dataclass(frozen=True)
class SpeechChoice:
    """What to bring in, as `engine.importing.import_speech` takes it."""

    path: Path
    language: str | None
    split: str | None


class ImportSpeechDialog(QDialog):
    """Emits `chosen` with a `SpeechChoice`."""

    chosen = Signal(SpeechChoice)
    long = Signal(object)
    """A long recording is to be cut instead: its path where one is typed, else None."""

    def __init__(self, session: Session, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.project is not None
        self.setWindowTitle(self.tr("Import speech"))
        self.setMinimumWidth(600)
        self.path = QLineEdit(str(path or ""))
        self.path.setAccessibleName(self.tr("Manifest or folder"))
        self.language = QLineEdit()
        self.language.setPlaceholderText(self.tr("As the manifest says, else {0}").format(session.project.language))
        self.language.setAccessibleName(self.tr("Language"))
        self.split = QComboBox()
        self.split.setAccessibleName(self.tr("Split"))
        self.split.addItem(self.tr("As the manifest says, else train"), None)
        for split in SPLITS:
            self.split.addItem(split, split)
        self.notice = Notice()
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.path, 1)
        place.addWidget(button(self.tr("&Manifest …"), self._choose_file))
        place.addWidget(button(self.tr("Fol&der …"), self._choose_folder))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        source = QLabel(self.tr("F&rom"))
        source.setBuddy(self.path)
        form.addRow(source, place)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("S&plit"), self.split)
        words = self.tr(
            "A manifest (.tsv, .csv or .jsonl) has a column “audio” with the path of each clip, and where known text, "
            "intent, slots, speaker, language and split. In a folder, clip.txt beside clip.wav is its sentence, and a "
            "sub-folder’s name is the intent of the clips in it. Of ELAN (.eaf) and Praat (.TextGrid) each annotation "
            "becomes a clip; a tier “intent” says what it means. WAV, FLAC, Ogg and MP3 are read; the originals are "
            "kept bit for bit."
        )
        row = QHBoxLayout()
        row.addWidget(
            button(
                self.tr("A long recording …"), self._long, tip=self.tr("One file with many sentences: cut it at pauses")
            )
        )
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.ok = button(self.tr("Import"), self._check, primary=True)
        self.ok.setDefault(True)
        row.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(words, wrap=True))
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addLayout(row)

    def _choose_file(self) -> None:
        kinds = self.tr(
            "Manifests and annotated recordings (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;All files (*)"
        )
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A manifest"), self.path.text(), kinds)
        if path:
            self.path.setText(path)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("A folder of recordings"), self.path.text())
        if path:
            self.path.setText(path)

    def _long(self) -> None:
        typed = Path(self.path.text().strip()).expanduser()
        self.reject()
        self.long.emit(typed if typed.suffix.lower() in SUFFIXES else None)

    def _check(self) -> None:
        path = Path(self.path.text().strip()).expanduser()
        try:
            if not self.path.text().strip() or not path.exists():
                raise SmidgenError(
                    self.tr("There is no file or folder “{0}”.").format(self.path.text()),
                    self.tr("Choose a manifest or a folder."),
                )
            typed = self.language.text().strip()
            language = check_language(typed) if typed else None
        except SmidgenError as error:
            self.notice.show_error(error)
            return
        self.chosen.emit(SpeechChoice(path, language, self.split.currentData()))
        self.accept()
