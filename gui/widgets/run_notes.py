"""What people write about a run; kept in its folder as they type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from engine.errors import SmidgenError
from engine.training.run_folder import RunFolder
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.controls import label

SETTLE_MS = 700
"""Milliseconds without a key before what was written is saved."""
HEIGHT = 48
"""Pixels: two lines. The plots above need the room, and longer notes can be scrolled."""


class RunNotes(QWidget):
    """`saved(run)` once notes are on disk. What is not saved yet is, before another run is shown and when this is
    hidden."""

    saved = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder: RunFolder | None = None
        self._kept = ""
        self._unsaved: dict[Path, tuple[RunFolder, str]] = {}
        """What is on its way to disk, or did not get there."""
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Notes on this run"))
        self.text.setPlaceholderText(self.tr("What was tried here, what was learnt? Saved as you type."))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.state = label(role="muted")
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self.save)
        self.text.textChanged.connect(self._changed)
        title = label(self.tr("&Notes"))
        title.setBuddy(self.text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.state)

    def show_run(self, folder: RunFolder) -> None:
        """Show the notes on the run in `folder`."""
        self.save()
        self._folder = folder
        self._kept = self._unsaved.get(folder.path, (folder, folder.notes))[1]
        self.text.blockSignals(True)
        self.text.setPlainText(self._kept)
        self.text.blockSignals(False)
        self.state.setText("")

    def leave(self) -> None:
        """The run is not shown any more. Where its project is closed already, what is unsaved is written at once."""
        self.save()
        self._folder = None

    def save(self) -> None:
        """Save what was written, if anything was; in the background while a project is open."""
        self._timer.stop()
        folder, text = self._folder, self.text.toPlainText()
        if folder is not None and text != self._kept:
            self._kept = text
            self._unsaved[folder.path] = (folder, text)
        for place, written in list(self._unsaved.values()):
            if self._session.project is None:
                self._write_now(place, written)
            else:
                self._write_soon(place, written)

    def _write_soon(self, folder: RunFolder, text: str) -> None:
        def done(_: None) -> None:
            if self._unsaved.get(folder.path) == (folder, text):
                del self._unsaved[folder.path]
            if folder is self._folder and text == self.text.toPlainText():
                self.state.setText(self.tr("saved"))
            self.saved.emit(folder.name)

        # on the queue that keeps its order: what was written last is what stays
        self._session.tasks.run(
            folder.write_notes, text,
            on_done=done, on_error=lambda error: self.state.setText(in_words(str(error))), queue="database", owner=self,
        )  # fmt: skip

    def _write_now(self, folder: RunFolder, text: str) -> None:
        del self._unsaved[folder.path]
        try:
            folder.write_notes(text)
        except SmidgenError as error:
            self._session.tasks.failed.emit(error)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save()

    def _changed(self) -> None:
        self.state.setText(self.tr("not saved yet"))
        self._timer.start()
