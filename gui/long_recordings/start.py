"""Begins with a long recording, or takes one up again: the file, whose voice it is, and how it is to be cut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.audio.files import SUFFIXES
from engine.audio.pauses import Pauses
from engine.audio.survey import Survey
from engine.errors import SmidgenError
from engine.long_recordings import session as sessions
from engine.long_recordings.pieces import Splitting
from engine.progress import Report
from engine.project import Project
from engine.store.rows import Speaker
from gui.long_recordings.cut_again import PauseForm
from gui.long_recordings.dialog import LongRecordingDialog
from gui.session import Session
from gui.tasks import Task
from gui.widgets.bidi import isolated
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice
from gui.widgets.progress_row import ProgressRow
from gui.widgets.speaker_choice import NewSpeakerDialog, SpeakerChoice

SPLITTING = Qt.ItemDataRole.UserRole


def open_long_recordings(session: Session, parent: QWidget, path: Path | None = None) -> LongRecordingStart:
    """Show the dialog for `path`, or for whatever the user chooses; what comes of it opens over `parent`."""
    dialog = LongRecordingStart(session, path, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.ready.connect(lambda made, heard: _open(session, made, heard, parent))
    dialog.open()
    return dialog


def _open(session: Session, made: Splitting, heard: Survey, parent: QWidget) -> None:
    dialog = LongRecordingDialog(session, made, heard, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class LongRecordingStart(QDialog):
    """`ready(Splitting, Survey)` when a recording was gone through, or one that is not finished was chosen."""

    ready = Signal(object, object)

    def __init__(self, session: Session, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.project is not None
        self._session, self._project = session, session.project
        self._task: Task | None = None
        self._row: ProgressRow | None = None
        self.setWindowTitle(self.tr("Long recording"))
        self.setMinimumWidth(620)
        self._make(path)
        self._lay_out()
        session.tasks.run(_known, self._project, on_done=self._fill, owner=self)

    def _make(self, path: Path | None) -> None:
        self.unfinished = QListWidget()
        self.unfinished.setAccessibleName(self.tr("Recordings that are not finished"))
        self.unfinished.setMaximumHeight(110)
        self.unfinished.itemActivated.connect(lambda _: self._go_on())
        self.on = button(self.tr("&Go on with it"), self._go_on, "next")
        self.path = QLineEdit(str(path or ""))
        self.path.setAccessibleName(self.tr("Recording"))
        self.browse = button(self.tr("&File …"), self._choose, "open")
        self.speaker = SpeakerChoice()
        self.new_speaker = button(self.tr("&New speaker"), self._new_speaker, "add")
        self.language = QComboBox()
        self.language.setEditable(True)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self._project.language)
        self.how = PauseForm(Pauses())
        self.notice = Notice()
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.begin = button(self.tr("&Cut at the pauses"), self._begin, primary=True)
        self.begin.setDefault(True)

    def _lay_out(self) -> None:
        self.again = QWidget()
        above = QVBoxLayout(self.again)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(label(self.tr("These are not finished yet:")))
        above.addWidget(self.unfinished)
        above.addWidget(self.on, 0, Qt.AlignmentFlag.AlignRight)
        self.again.hide()
        place, who = QHBoxLayout(), QHBoxLayout()
        for row in (place, who):
            row.setSpacing(8)
        place.addWidget(self.path, 1)
        place.addWidget(self.browse)
        who.addWidget(self.speaker, 1)
        who.addWidget(self.new_speaker)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for text, row, field in (
            (self.tr("&Recording"), place, self.path),
            (self.tr("&Speaker"), who, self.speaker),
            (self.tr("L&anguage"), self.language, self.language),
        ):
            title = label(text)
            title.setBuddy(field)
            form.addRow(title, row)
        words = self.tr(
            "An hour of speech in one file (WAV, FLAC, Ogg or MP3). It is copied into the project bit for bit, cut at"
            " its pauses, and you say which sentence each piece is. The file itself is never cut."
        )
        self._bottom = QHBoxLayout()
        self._bottom.addStretch(1)
        self._bottom.addWidget(self.cancel)
        self._bottom.addWidget(self.begin)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 16)
        self._column.setSpacing(14)
        for widget in (self.again, label(words, wrap=True)):
            self._column.addWidget(widget)
        self._column.addLayout(form)
        self._column.addWidget(self.how)
        self._column.addWidget(self.notice)
        self._column.addLayout(self._bottom)

    def _fill(self, found: tuple[list[Splitting], list[Speaker], list[str]]) -> None:
        unfinished, speakers, languages = found
        for made in unfinished:
            words = self.tr("{0}: {1} of {2} pieces assigned")
            item = QListWidgetItem(words.format(isolated(made.name), made.count("assigned"), len(made.pieces)))
            item.setData(SPLITTING, made)
            self.unfinished.addItem(item)
        if unfinished:
            self.unfinished.setCurrentRow(0)
            self.again.show()
            self.adjustSize()
            if not self.path.text():
                self.on.setDefault(True)
                self.unfinished.setFocus()
        self.speaker.fill(speakers, "")
        for language in languages:
            if self.language.findText(language) < 0:
                self.language.addItem(language)

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        words = self.tr("Recordings ({0});;All files (*)").format(kinds)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A long recording"), self.path.text(), words)
        if path:
            self.path.setText(path)

    def _new_speaker(self) -> None:
        taken = {str(self.speaker.itemData(row)) for row in range(1, self.speaker.count())}
        dialog = NewSpeakerDialog(taken, self.language.currentText(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.made.connect(self._add_speaker)
        dialog.open()

    def _add_speaker(self, speaker: Speaker) -> None:
        def added(_: object) -> None:
            self.speaker.addItem(speaker.name or speaker.id, speaker.id)
            self.speaker.setCurrentIndex(self.speaker.count() - 1)
            self._session.recordings_changed.emit()

        self._session.tasks.run(
            self._project.store.speakers.add, speaker, queue="database", on_done=added, on_error=self._fail, owner=self
        )

    # --- going through it -------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        typed = self.path.text().strip()
        try:
            if not typed:
                raise SmidgenError(self.tr("No recording is chosen."), self.tr("Choose a file."))
            how = self.how.how
        except SmidgenError as error:
            self._fail(error)
            return
        path = Path(typed).expanduser()
        language, speaker = self.language.currentText().strip(), self.speaker.speaker
        project = self._project

        def work(report: Report) -> tuple[Splitting, Survey]:
            made = sessions.begin(project, path, language, speaker, how, report)
            return made, sessions.listen(project, made, report)

        self._run(work, self.tr("Listen to {0}").format(path.name))

    def _go_on(self) -> None:
        item = self.unfinished.currentItem()
        if item is None or self._task is not None:
            return
        made: Splitting = item.data(SPLITTING)
        project = self._project

        def work(report: Report) -> tuple[Splitting, Survey]:
            return made, sessions.listen(project, made, report)

        self._run(work, self.tr("Open {0}").format(made.name))

    def _run(self, work: Callable[[Report], tuple[Splitting, Survey]], title: str) -> None:
        self.notice.hide()
        self._task = self._session.tasks.run(
            work, on_done=lambda found: self._ready(*found), on_error=self._fail, title=title, cancellable=True,
            queue="database", owner=self,
        )  # fmt: skip
        self._row = ProgressRow(title, self._task)
        self._task.ended.connect(self._ended)
        self._column.insertWidget(self._column.count() - 1, self._row)
        for control in (self.begin, self.on):
            control.setEnabled(False)

    def _ended(self) -> None:
        self._task = None
        if self._row is not None:
            self._row.deleteLater()
            self._row = None
        for control in (self.begin, self.on):
            control.setEnabled(True)

    def _ready(self, made: Splitting, heard: Survey) -> None:
        self.accept()
        self.ready.emit(made, heard)

    def _fail(self, error: SmidgenError) -> None:
        self.notice.show_error(error)

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _known(project: Project) -> tuple[list[Splitting], list[Speaker], list[str]]:
    speakers = [one for one in project.store.speakers.all() if one.consent_state != "withdrawn"]
    return sessions.unfinished(project), speakers, list(project.store.utterances.values("language"))
