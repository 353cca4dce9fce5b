"""The Test page: speak, drop files or type, and see what the model makes of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QWidget

from engine.audio.files import Samples
from engine.errors import SmidgenError
from engine.semantics import Prediction
from engine.store.rows import Test
from gui.asker import Asker, Question
from gui.clip_player import ClipPlayer
from gui.corrections import keep_clip, keep_file
from gui.corrector import Corrector
from gui.file_batch import FileBatch, Outcome
from gui.foresight import Foresight
from gui.models.tries import Try
from gui.pages.page import Page
from gui.pocket_terms import may_answer
from gui.sound_files import SoundFiles, find
from gui.test_microphone import TestMicrophone
from gui.translation_sentences import in_words
from gui.tries_table import write_table
from gui.widgets.ask_panel import AskPanel
from gui.widgets.batch_row import BatchRow
from gui.widgets.confirm import confirm
from gui.widgets.hands_free_panel import KEY
from gui.widgets.model_choice import ModelChoice
from gui.widgets.notice import Notice
from gui.widgets.prediction_view import PredictionView
from gui.widgets.threshold_slider import ThresholdSlider
from gui.widgets.tries_list import TriesList

MANY_FILES, MANY_BYTES = 200, 500_000_000
"""More than this is copied into the project only once somebody has agreed."""
ONE, TWO = (300, 420, 400), (270, 320, 540)
"""Widths of asking, tries and answers, with one model and with two side by side."""


class TestPage(Page):
    """Everything that needs the model goes through the window's model process; a clip is in the project, flushed,
    before the model is asked about it."""

    __test__ = False  # pytest: this is no test class
    name = "test"

    def build(self) -> Iterator[None]:
        session = self.session
        self.setAcceptDrops(True)
        self._player = ClipPlayer(session, self)
        self._asker = Asker(session, self)
        self._foresight = Foresight(session, self)
        self.models = ModelChoice(session)
        self.models.changed.connect(self._models_changed)
        self.threshold = ThresholdSlider(session)
        self.threshold.changed.connect(self._threshold_changed)
        yield
        self.problem = Notice(closable=True)
        self.first, self.second = PredictionView(), PredictionView()
        yield
        self.panel = AskPanel()
        self.panel.text_asked.connect(lambda text: self._ask(Question(text=text, since=time.monotonic())))
        self.panel.files_chosen.connect(self.ask_files)
        yield
        self.microphones = TestMicrophone(session, self.panel, self._player)
        self.microphones.spoken.connect(self._spoken)
        self.microphones.so_far.connect(self._may_be_all)
        self.microphones.said.connect(lambda sentence: self.problem.show_text(sentence, "warn"))
        self.corrector = Corrector(session, self, self._play)
        self.tries = TriesList(
            self._play, self._ask_again, self.corrector.correct, lambda tried: self.corrector.correct(tried, right=True)
        )
        self.tries.chosen.connect(self._show_try)
        self.tries.table_wanted.connect(self._choose_table)
        self.corrector.kept.connect(self.tries.model.changed)
        self.corrector.said.connect(self.problem.show_text)
        self.corrector.failed.connect(self.problem.show_error)
        yield
        self.batch = FileBatch(session, self._asker, self)
        self.batch_row = BatchRow()
        self.batch.progressed.connect(self.batch_row.show_progress)
        self.batch.tried.connect(self._show_answer)
        self.batch.ended.connect(self._batch_ended)
        self.batch_row.stopped.connect(self.batch.cancel)
        yield
        self._lay_out()
        yield
        # what is asked for most often, by its own name
        self.talk, self.meter, self.words, self.ask = (
            self.panel.talk, self.panel.meter, self.panel.words, self.panel.ask,
        )  # fmt: skip
        self.microphone, self.look_again, self.open_file = (
            self.panel.microphone, self.panel.look_again, self.panel.open_file,
        )  # fmt: skip
        self.watch(session.runs_changed, session.corpus_changed)
        session.settings.changed.connect(self._setting_changed)
        session.project_changed.connect(self._project_changed)
        self._models_changed()
        self._threshold_changed(self.threshold.value())

    # --- the page ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.body.addWidget(self.problem)
        self.body.addWidget(self.batch_row)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self.models, 3)
        top.addWidget(self.threshold, 2)
        self.body.addLayout(top)
        answers = QWidget()
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.first, 1)
        row.addWidget(self.second, 1)
        self.split = QSplitter()
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(16)
        for part in (self.panel, self.tries, answers):
            self.split.addWidget(part)
        self.split.setStretchFactor(1, 1)
        self.split.setStretchFactor(2, 1)
        self.body.addWidget(self.split, 1)

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Space"), self.tr("Hold it and speak")),
            (KEY, self.tr("Hands-free: listen, or stop listening")),
            (self.tr("Enter in the list of tries"), self.tr("Play the clip")),
        ]

    def is_busy(self) -> bool:
        return self.talk.talking or self.microphones.hands_free.state == "hearing"

    def refresh(self) -> None:
        project = self.session.project
        assert project is not None
        self._take_wanted()
        self.models.refresh()
        self.session.tasks.run(project.store.tests.all, on_done=self._show_tests, owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.project is not None:
            self._take_wanted()
            self.microphones.arm()
            self.talk.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.microphones.let_go()

    def _take_wanted(self) -> None:
        """The model that the Train page's "Test it by speaking" asked for."""
        if wanted := self.session.settings.value("test_run", ""):
            self.session.settings.remove("test_run")
            self.models.choose(str(wanted))

    def _setting_changed(self, key: str) -> None:
        if key == "microphone" and self.isVisible():
            self.microphones.switch_hands_free(False)
            self.microphones.arm()

    def _project_changed(self) -> None:
        if self.session.project is None:
            self.microphones.let_go()
            self.batch_row.finish()
            self.tries.model.show_all([])

    def _show_tests(self, tests: list[Test]) -> None:
        project = self.session.project
        if project is None:
            return
        # what was typed, or tried in this session, stays as it is: those know how long the answer took
        stored = {test.id: test for test in tests}
        tries = self.tries.model.tries
        known = set()
        for tried in tries:
            if tried.test is not None:
                known.add(tried.test.id)
                tried.test = stored.get(tried.test.id, tried.test)  # its correction may have been undone
        older = [
            Try(test.run, project.path / test.path, "", Prediction.from_dict(test.prediction), test, None, test.source,
                test.created)
            for test in reversed(tests)
            if test.id not in known and test.prediction
        ]  # fmt: skip
        if older:
            self.tries.model.show_all(tries + older)
        else:
            self.tries.model.changed()

    def _models_changed(self) -> None:
        first, second = self.models.first(), self.models.second()
        self.first.set_name(self.models.label_of(first))
        self.second.set_name(self.models.label_of(second) if second else "")
        if self.second.isHidden() == bool(second):
            self.second.setVisible(bool(second))
            self.split.setSizes(TWO if second else ONE)
        hint = self.tr("Hold Space (or the big button) and say something. Or drop a sound file here, or type.")
        for view in (self.first, self.second):
            view.show_sentence(hint)

    def _threshold_changed(self, threshold: float) -> None:
        for view in (self.first, self.second):
            view.set_threshold(threshold)
        self.tries.set_threshold(threshold)

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

    # --- asking -----------------------------------------------------------------------------------------------------

    def _spoken(self, samples: Samples, since: float, settled: Callable[[], None]) -> None:
        project = self.session.project
        if project is not None:
            self._keep(lambda: keep_clip(project, samples), Question(since=since, settled=settled))

    def _may_be_all(self, samples: Samples) -> None:
        self._foresight.foresee([run for run in (self.models.first(), self.models.second()) if run], samples)

    def ask_file(self, path: Path) -> None:
        """Ask about a sound file; it is copied into the project first."""
        project = self.session.project
        if project is not None:
            self._keep(lambda: keep_file(project, path), Question(source=path.name, since=time.monotonic()))

    def _keep(self, keep: Callable[[], Path], question: Question) -> None:
        def failed(error: SmidgenError) -> None:
            self.problem.show_error(error)
            question.settled()

        self.session.tasks.run(
            keep,
            on_done=lambda clip: self._ask(replace(question, clip=clip)),
            on_error=failed,
            queue="database",
            owner=self,
        )

    def _ask_again(self, tried: Try) -> None:
        self._ask(Question(tried.clip, tried.text, tried.source, time.monotonic()))

    def _may_answer(self) -> bool:
        """Whether the chosen models may be asked; else somebody has just declined to fetch what they stand on."""
        return all(may_answer(self.session, self, run) for run in (self.models.first(), self.models.second()) if run)

    def _ask(self, question: Question) -> None:
        self.problem.hide()
        if not self._may_answer():
            question.settled()
            return
        for view, run in ((self.first, self.models.first()), (self.second, self.models.second())):
            if run:
                self._ask_one(view, run, question)

    def _ask_one(self, view: PredictionView, run: str, question: Question) -> None:
        view.show_sentence(self.tr("Thinking … the first answer of a model takes longer: it has to be loaded."))
        settled = [question.settled] if view is self.first else []

        def answered(tried: Try) -> None:
            view.show_prediction(tried.prediction, tried.answered_in)
            while settled:
                settled.pop()()

        def failed(error: SmidgenError) -> None:
            view.show_sentence(in_words(str(error)))
            self.problem.show_error(error)
            while settled:
                settled.pop()()

        self._asker.ask(
            run, question, answered, self.tries.add, failed, lambda p: view.show_sentence(in_words(p.what) + " …")
        )

    # --- files and folders ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.ask_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def ask_files(self, paths: Sequence[Path]) -> None:
        """Ask about files and all sound files in folders, one after the other."""
        if len(paths) == 1 and not paths[0].is_dir():
            self.ask_file(paths[0])
        elif self.batch.is_running:
            self.problem.show_text(self.tr("Files are being asked about already. Stop that first, or wait."), "warn")
        elif paths:
            self.session.tasks.run(find, list(paths), on_done=self._files_found, owner=self)

    def _files_found(self, found: SoundFiles) -> None:
        if not found.files:
            self.problem.show_text(self.tr("There is no sound file in there."), "warn")
            return
        if len(found.files) <= MANY_FILES and found.bytes_ <= MANY_BYTES:
            self._start_batch(found)
            return
        self.asking = confirm(
            self,
            self.tr("Ask about {0} files?").format(f"{len(found.files):,}"),
            self.tr("Ask"),
            lambda: self._start_batch(found),
            self.tr("They are copied into the project: {0} MB.").format(f"{found.bytes_ / 1e6:,.0f}"),
        )

    def _start_batch(self, found: SoundFiles) -> None:
        if not self._may_answer():
            return
        self.problem.hide()
        self.batch.start(found.files, [run for run in (self.models.first(), self.models.second()) if run])

    def _show_answer(self, tried: Try) -> None:
        self.tries.add(tried)

    def _batch_ended(self, outcome: Outcome) -> None:
        self.batch_row.finish()
        said = self.tr("{0} of {1} files answered.").format(outcome.answered, outcome.total)
        if outcome.cancelled:
            said += " " + self.tr("The others were not asked about.")
        if outcome.problems:
            said += "\n" + "\n".join(outcome.problems[:3])
            if len(outcome.problems) > 3:
                said += "\n" + self.tr("… and {0} more.").format(len(outcome.problems) - 3)
        self.problem.show_text(said, "warn" if outcome.problems else "good")

    def _choose_table(self) -> None:
        path, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the tries as a table"), "tries.csv", "CSV (*.csv);;JSON (*.jsonl)"
        )
        if path:
            chosen = Path(path)
            self.save_table(chosen if chosen.suffix else chosen.with_suffix(".jsonl" if "jsonl" in kind else ".csv"))

    def save_table(self, path: Path) -> None:
        """Write all that is listed as CSV or JSON lines."""
        project = self.session.project
        if project is None:
            return
        self.session.tasks.run(
            write_table, list(self.tries.model.tries), project.path, path,
            on_done=lambda count: self.problem.show_text(
                self.tr("{0} tries are in {1}.").format(count, path.name), "good"
            ),
            on_error=self.problem.show_error, owner=self,
        )  # fmt: skip

    # --- tries ------------------------------------------------------------------------------------------------------

    def _show_try(self, tried: Try) -> None:
        view = self.second if tried.run == self.models.second() else self.first
        view.set_name(self.models.label_of(tried.run))
        view.show_prediction(tried.prediction, tried.answered_in)

    def _play(self, tried: Try) -> None:
        if tried.clip is not None:
            self._player.play(tried.clip)
