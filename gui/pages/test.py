"""The Test page: speak, drop a file or type, and see what the model makes of it."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from engine.audio.capture import Capture
from engine.errors import SmidgenError
from engine.semantics import Prediction
from engine.store.rows import Recording, Test, Utterance
from gui.clip_player import ClipPlayer
from gui.corrections import keep_clip, keep_correction, keep_file, keep_try
from gui.listener import Listener
from gui.model_process import model_process
from gui.pages.page import Page
from gui.session import ModelStatus, Session
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label
from gui.widgets.correction_dialog import CorrectionDialog
from gui.widgets.level_meter import LevelMeter
from gui.widgets.model_choice import ModelChoice
from gui.widgets.notice import Notice
from gui.widgets.prediction_view import PredictionView
from gui.widgets.talk_button import TalkButton
from gui.widgets.threshold_slider import ThresholdSlider
from gui.widgets.tries_list import TriesList, Try

AUDIO_FILES = "*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aiff *.aif"
SHORT = 0.2
"""Seconds: less than this was a slip of the finger."""


class TestPage(Page):
    """Everything that needs the model goes through the window's model process; a clip is in the project, flushed,
    before the model is asked about it."""

    __test__ = False  # pytest: this is no test class
    name = "test"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._process = model_process(session)
        self._player = ClipPlayer(session, self)
        self._listener = Listener(session, self)
        self._released_at: float | None = None
        self._waiting = 0
        self.setAcceptDrops(True)
        self.models = ModelChoice(session)
        self.models.changed.connect(self._models_changed)
        self.threshold = ThresholdSlider(session)
        self.threshold.changed.connect(self._threshold_changed)
        self.problem = Notice(closable=True)
        self.first, self.second = PredictionView(), PredictionView()
        self.talk = TalkButton()
        self.talk.begun.connect(self._begin)
        self.talk.ended.connect(self._end)
        self.microphone = label(role="muted", wrap=True)
        self.look_again = button(self.tr("Look for a &microphone"), self._arm, "refresh")
        self.look_again.hide()
        self.meter = LevelMeter()
        self.open_file = button(self.tr("Open a &file …"), self._choose_file, "open")
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Or type what somebody might say"))
        self.words.setAccessibleName(self.tr("Words to understand"))
        self.words.returnPressed.connect(self._ask_text)
        self.ask = button(self.tr("As&k"), self._ask_text, "next")
        self.tries = TriesList(self._play, self._ask_again, self._correct)
        self.tries.chosen.connect(self._show_try)
        self._lay_out()

        self._listener.opened.connect(self._microphone_ready)
        self._listener.unavailable.connect(self._no_microphone)
        self._listener.level.connect(lambda level: self.meter.show_level(level.peak_db))
        self._listener.heard.connect(self._heard)
        self.watch(session.runs_changed)
        session.settings.changed.connect(lambda key: self._arm() if key == "microphone" and self.isVisible() else None)
        session.project_changed.connect(self._project_changed)
        self._models_changed()
        self._threshold_changed(self.threshold.value())

    # --- the page ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.body.addWidget(self.problem)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self.models, 3)
        top.addWidget(self.threshold, 2)
        self.body.addLayout(top)
        typed = QHBoxLayout()
        typed.addWidget(self.words, 1)
        typed.addWidget(self.ask)
        heard = QHBoxLayout()
        heard.addWidget(self.microphone, 1)
        heard.addWidget(self.look_again)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.talk)
        column.addWidget(self.meter)
        column.addLayout(heard)
        column.addWidget(self.open_file)
        column.addLayout(typed)
        column.addSpacing(8)
        column.addWidget(self.tries, 1)
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.first, 1)
        row.addWidget(self.second, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([380, 760])
        split.setStretchFactor(1, 1)
        self.body.addWidget(split, 1)

    def is_busy(self) -> bool:
        return self.talk.talking

    def refresh(self) -> None:
        project = self.session.project
        assert project is not None
        wanted = self.session.settings.value("test_run", "")
        if wanted:  # the Train page's "Test it by speaking"
            self.session.settings.remove("test_run")
            self.models.choose(str(wanted))
        self.models.refresh()
        self.session.tasks.run(project.store.tests.all, on_done=self._show_tests, owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.project is not None:
            self._arm()
            self.talk.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.talk.set_idle()
        self._listener.disarm()
        self.meter.reset()

    def _project_changed(self) -> None:
        if self.session.project is None:
            self._listener.disarm()
            self._waiting = 0
            self.tries.model.show_all([])

    def _show_tests(self, tests: list[Test]) -> None:
        project = self.session.project
        if project is None:
            return
        # what was typed, or tried in this session, stays as it is: those know how long the answer took
        known = {tried.test.id for tried in self.tries.model.tries if tried.test is not None}
        older = [
            Try(test.run, project.path / test.path, "", Prediction.from_dict(test.prediction), test)
            for test in reversed(tests)
            if test.id not in known and test.prediction
        ]
        if older:
            self.tries.model.show_all(self.tries.model.tries + older)

    def _models_changed(self) -> None:
        first, second = self.models.first(), self.models.second()
        self.first.set_name(self.models.label_of(first))
        self.second.set_name(self.models.label_of(second) if second else "")
        self.second.setVisible(bool(second))
        hint = self.tr("Hold Space (or the big button) and say something. Or drop a sound file here, or type.")
        for view in (self.first, self.second):
            view.show_sentence(hint)

    def _threshold_changed(self, threshold: float) -> None:
        for view in (self.first, self.second):
            view.set_threshold(threshold)
        self.tries.set_threshold(threshold)

    # --- the microphone ---------------------------------------------------------------------------------------------

    def _arm(self) -> None:
        self.microphone.setText(self.tr("Looking for a microphone …"))
        self.talk.setEnabled(False)
        self._listener.arm(self.session.settings.read("microphone") or None)

    def _microphone_ready(self, name: str) -> None:
        self.microphone.setText(name)
        self.talk.setEnabled(True)
        self.look_again.hide()
        if self.isVisible() and self.focusWidget() is None:
            self.talk.setFocus()

    def _no_microphone(self, error: SmidgenError) -> None:
        self.talk.set_idle()
        self.talk.setEnabled(False)
        self.look_again.show()
        self.microphone.setText(
            self.tr("{0} Sound files and typed words work without one.").format(in_words(error.message))
        )
        self.microphone.setToolTip(error.details)

    def _begin(self) -> None:
        self._player.stop()
        if not self._listener.start():
            self.talk.set_idle()

    def _end(self) -> None:
        self._released_at = time.monotonic()
        self._listener.stop()

    def _heard(self, capture: Capture) -> None:
        self.talk.set_idle()
        project = self.session.project
        if project is None:
            return
        for sentence in capture.problems():
            self.problem.show_text(in_words(sentence), "warn")
        if capture.seconds < SHORT:
            self.problem.show_text(self.tr("That was too short. Hold the key while you speak."), "warn")
            return
        self._keep(lambda: keep_clip(project, capture.samples), self._released_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.talk.isEnabled():
            self.talk.press()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.talk.isEnabled():
            self.talk.release()
            return
        super().keyReleaseEvent(event)

    # --- files and words --------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A sound file to understand"), "", f"({AUDIO_FILES})")
        if path:
            self.ask_file(Path(path))

    def ask_file(self, path: Path) -> None:
        """Ask about a sound file; it is copied into the project first."""
        project = self.session.project
        if project is not None:
            self._keep(lambda: keep_file(project, path), time.monotonic())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.ask_file(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def _ask_text(self) -> None:
        text = self.words.text().strip()
        if text:
            self._ask(None, text, time.monotonic())

    def _keep(self, keep, since: float | None) -> None:
        self.session.tasks.run(
            keep,
            on_done=lambda clip: self._ask(clip, "", since),
            on_error=self.problem.show_error,
            queue="database",
            owner=self,
        )

    # --- answers ----------------------------------------------------------------------------------------------------

    def _ask(self, clip: Path | None, text: str, since: float | None) -> None:
        self.problem.hide()
        for view, run in ((self.first, self.models.first()), (self.second, self.models.second())):
            if run:
                self._ask_one(view, run, clip, text, since)

    def _ask_one(self, view: PredictionView, run: str, clip: Path | None, text: str, since: float | None) -> None:
        project = self.session.project
        assert project is not None
        view.show_sentence(self.tr("Thinking … the first answer of a model takes longer: it has to be loaded."))
        about = {"audio": [str(clip)]} if clip is not None else {"text": [text]}

        def ok(answer: dict) -> None:
            prediction = Prediction.from_dict(answer["predictions"][0])
            took = None if since is None else 1000 * (time.monotonic() - since)
            view.show_prediction(prediction, took)
            self._show_status(answer)
            self._remember(Try(run, clip, text, prediction, None, took))

        def failed(error: SmidgenError) -> None:
            view.show_sentence(in_words(str(error)))
            self.problem.show_error(error)

        self._process.request(
            "predict", ok, failed, lambda p: view.show_sentence(in_words(p.what) + " …"),
            project=str(project.path), run=run, **about,
        )  # fmt: skip

    def _show_status(self, answer: dict) -> None:
        if device := answer.get("device"):
            self.session.model = ModelStatus(
                str(answer.get("run", "")), device["name"], device["dtype"], float(device.get("memory_mb", 0.0))
            )

    def _remember(self, tried: Try) -> None:
        project = self.session.project
        if project is None:
            return
        if tried.clip is None:
            self.tries.add(tried)
            return

        def kept(test: Test) -> None:
            tried.test = test
            self.tries.add(tried)

        self.session.tasks.run(
            keep_try, project, tried.run, tried.clip, tried.prediction, on_done=kept, queue="database", owner=self
        )

    def _show_try(self, tried: Try) -> None:
        view = self.second if tried.run == self.models.second() else self.first
        view.set_name(self.models.label_of(tried.run))
        view.show_prediction(tried.prediction, tried.answered_in)

    def _play(self, tried: Try) -> None:
        if tried.clip is not None:
            self._player.play(tried.clip)

    def _ask_again(self, tried: Try) -> None:
        self._ask(tried.clip, tried.text, time.monotonic())

    # --- corrections ------------------------------------------------------------------------------------------------

    def _correct(self, tried: Try) -> None:
        project = self.session.project
        if project is None or tried.test is None:
            return

        def gather() -> tuple:
            store = project.store
            languages = [project.language, *(x for x in store.overview().languages if x != project.language)]
            return store.utterances.schema(), languages, [speaker.id for speaker in store.speakers.all()]

        self.session.tasks.run(gather, on_done=lambda found: self._ask_for_right(tried, *found), owner=self)

    def _ask_for_right(self, tried: Try, schema, languages: list[str], speakers: list[str]) -> None:
        dialog = CorrectionDialog(
            schema, tried.prediction.meaning, languages, speakers, lambda: self._play(tried),
            tried.prediction.transcript or "", self,
        )  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep_correction(tried, dialog))
        self.dialog = dialog
        dialog.open()

    def _keep_correction(self, tried: Try, dialog: CorrectionDialog) -> None:
        project = self.session.project
        if project is None:
            return
        correction = dialog.correction()

        def done(kept: tuple[Test, Recording, Utterance]) -> None:
            tried.test, _, utterance = kept
            self.tries.model.changed(tried)
            self.session.corpus_changed.emit()
            self.session.recordings_changed.emit()
            if utterance.split == "train":
                self.problem.show_text(self.tr("Kept as a recording; the next run learns from it."), "good")
            else:
                self.problem.show_text(
                    self.tr(
                        "Kept for training. This sentence is also in {0}, so scores there will flatter the next run."
                    ).format(utterance.split),
                    "warn",
                )

        self.session.tasks.run(
            keep_correction, project, tried.test, correction,
            on_done=done, on_error=self.problem.show_error, queue="database", owner=self,
        )  # fmt: skip
