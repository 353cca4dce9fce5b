"""All the ways to ask on the Test page: speak, go hands-free, open files or a folder, type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.sound_files import SUFFIXES
from gui.widgets.controls import button, label
from gui.widgets.hands_free_panel import HandsFreePanel
from gui.widgets.level_meter import LevelMeter
from gui.widgets.talk_button import TalkButton


class AskPanel(QWidget):
    """`files_chosen(list of Path)`, files or one folder; `text_asked(str)`; `microphone_wanted`: look for one again."""

    files_chosen = Signal(list)
    text_asked = Signal(str)
    microphone_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.talk = TalkButton()
        self.hands_free = HandsFreePanel()
        self.microphone = label(role="muted", wrap=True)
        self.look_again = button(self.tr("Look for a &microphone"), self.microphone_wanted.emit, "refresh")
        self.look_again.hide()
        self.meter = LevelMeter()
        self.open_file = button(
            self.tr("Open &files …"), self._choose_files, "open", tip=self.tr("Sound files to understand; or drop them")
        )
        self.open_folder = button(
            self.tr("F&older …"), self._choose_folder, "project", tip=self.tr("All sound files in a folder")
        )
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Or type what somebody might say"))
        self.words.setAccessibleName(self.tr("Words to understand"))
        self.words.returnPressed.connect(self._ask_text)
        self.ask = button(self.tr("As&k"), self._ask_text, "next")
        files, typed = QHBoxLayout(), QHBoxLayout()
        files.addWidget(self.open_file, 1)
        files.addWidget(self.open_folder)
        typed.addWidget(self.words, 1)
        typed.addWidget(self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.talk, self.hands_free, self.meter, self.microphone, self.look_again):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addLayout(files)
        layout.addLayout(typed)
        layout.addStretch(1)

    def _choose_files(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Sound files to understand"), "", f"({kinds})")
        if paths:
            self.files_chosen.emit([Path(path) for path in paths])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder of sound files to understand"))
        if folder:
            self.files_chosen.emit([Path(folder)])

    def _ask_text(self) -> None:
        text = self.words.text().strip()
        if text:
            self.text_asked.emit(text)
