"""Brings text and speech into the open project: asks, works in the background, reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from engine import formats, importing
from engine.audio.files import SUFFIXES
from engine.errors import SmidgenError
from engine.formats import tiers
from engine.importing import ImportReport
from engine.progress import Report
from engine.project import Project
from gui.long_recordings.start import open_long_recordings
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.import_report import ImportReportDialog
from gui.widgets.import_speech import ImportSpeechDialog, SpeechChoice
from gui.widgets.import_text import ImportTextDialog, TextChoice


class Importer(QObject):
    """`said` carries a sentence about what came in, and its kind (see `Notice`)."""

    said = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self.dialog: QDialog | None = None

    def choose_text(self) -> None:
        """Ask for files, then how to read them."""
        kinds = self.tr("Corpora (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;All files (*)")
        files, _ = QFileDialog.getOpenFileNames(self._parent, self.tr("Import text"), "", kinds)
        if files:
            self.ask_text([Path(file) for file in files])

    def choose_speech(self) -> None:
        """Ask for a manifest or a folder."""
        self.ask_speech(None)

    def take(self, paths: list[Path]) -> None:
        """Take what was dropped: folders and manifests are speech, a sound file is a long recording, the rest text."""
        if not paths:
            return
        if paths[0].is_dir():
            self.ask_speech(paths[0])
            return
        if len(paths) == 1 and paths[0].suffix.lower() in SUFFIXES:  # one sound file without a list says nothing
            self.ask_long(paths[0])
            return

        def look() -> bool:
            if tiers.matches(paths[0]):
                return True
            try:
                return "audio" in formats.preview(paths[0], rows=1).mapping
            except SmidgenError:
                return False  # the dialog says what is wrong with it

        def show(speech: bool) -> None:
            if speech:
                self.ask_speech(paths[0])
            else:
                self.ask_text(paths)

        self._session.tasks.run(look, on_done=show, owner=self)

    def ask_text(self, files: list[Path]) -> None:
        """Show how `files` will be read."""
        dialog = ImportTextDialog(self._session, files, self._parent)
        dialog.chosen.connect(self.import_text)
        self._open(dialog)

    def ask_speech(self, path: Path | None) -> None:
        """Show the dialog for recordings."""
        dialog = ImportSpeechDialog(self._session, path, self._parent)
        dialog.chosen.connect(self.import_speech)
        dialog.long.connect(self.ask_long)
        self._open(dialog)

    def ask_long(self, path: Path | None) -> None:
        """Show the dialog for a long recording."""
        if self._session.project is not None:
            self.dialog = open_long_recordings(self._session, self._parent, path)

    def import_text(self, choice: TextChoice) -> None:
        """Bring the files in."""
        project = self._session.project
        if project is None:
            return
        self._session.tasks.run(
            _as_step(project, self.tr("Import {0}").format(choice.files[0].name), importing.import_text),
            project,
            choice.files,
            format=choice.format,
            columns=choice.columns,
            language=choice.language,
            split=choice.split,
            on_done=self._report,
            title=self.tr("Import {0}").format(choice.files[0].name),
            cancellable=True,
            queue="database",
        )

    def import_speech(self, choice: SpeechChoice) -> None:
        """Bring recordings in."""
        project = self._session.project
        if project is None:
            return
        self._session.tasks.run(
            _as_step(project, self.tr("Import {0}").format(choice.path.name), importing.import_speech),
            project,
            choice.path,
            language=choice.language,
            split=choice.split,
            on_done=self._report,
            title=self.tr("Import {0}").format(choice.path.name),
            cancellable=True,
            queue="database",
        )

    def _report(self, report: importing.ImportReport) -> None:
        self._session.corpus_changed.emit()
        self._session.recordings_changed.emit()
        sentence = self.tr("{0} came in, {1} were there before, {2} could not be read.").format(
            f"{report.added:,}", f"{report.duplicates:,}", f"{len(report.rejects):,}"
        )
        kind = "warn" if report.rejects or report.leaks else "good"
        self.said.emit(sentence, kind)
        self._session.said.emit(sentence)
        if report.rejects or report.leaks:
            notes = [in_words(str(leak)) for leak in report.leaks]
            self._open(ImportReportDialog(sentence, report.rejects, notes, self._parent))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()


def _as_step(project: Project, label: str, function: Callable[..., ImportReport]) -> Callable[..., ImportReport]:
    """`function` as one step that can be undone."""

    def run(*args: Any, report: Report, **kwargs: Any) -> ImportReport:
        return project.store.edits.do(label, function, *args, report=report, **kwargs)

    return run
