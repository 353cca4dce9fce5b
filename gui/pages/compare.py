"""The Compare page: runs side by side, and what each takes for what."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.evaluation.report import Answered
from engine.progress import Progress, clock
from gui.clip_player import ClipPlayer
from gui.model_process import model_process
from gui.models.evaluations import BASE, Comparison, Evaluation, compare, setting_text
from gui.pages.page import Page
from gui.pocket_terms import may_answer
from gui.setting_names import setting_name
from gui.translation_sentences import in_words
from gui.widgets.bidi import inline
from gui.widgets.changes_view import ChangesView
from gui.widgets.clip_list import ClipList
from gui.widgets.confusion import ConfusionMatrix
from gui.widgets.controls import button, label
from gui.widgets.curve_plot import CurvePlot
from gui.widgets.empty import EmptyState
from gui.widgets.evaluation_choice import EvaluationChoice, model_name
from gui.widgets.intent_table import IntentTable
from gui.widgets.notice import Notice
from gui.widgets.runs_table import RunsTable
from gui.widgets.slices_view import SlicesView

CURVES = 6


class ComparePage(Page):
    """Reads run folders only; scoring goes through the window's model process."""

    name = "compare"

    def build(self) -> Iterator[None]:
        session = self.session
        self._found = Comparison()
        self._player = ClipPlayer(session, self)
        self._evaluation: Evaluation | None = None
        self.notes = Notice()
        self.problem = Notice(closable=True)
        # From the outside in: when a widget gets another parent, Qt goes through all of its children.
        self.stack = QStackedWidget()
        for widget in (self.problem, self.notes, self.stack):
            self.body.addWidget(widget, 1 if widget is self.stack else 0)
        self.tabs = QTabWidget(self.stack)
        self.same = label(role="muted", wrap=True)
        self.table = RunsTable()
        self.table.picked.connect(self._show_chosen)
        self.model, self.split, self.modality = QComboBox(), QComboBox(), QComboBox()
        self.evaluate = button(
            self.tr("Sco&re it"),
            self._evaluate,
            "check",
            tip=self.tr("Let it answer the whole split, and count"),
        )
        self.copy = button(
            self.tr("&New run from this one"), self._new_run, "copy",
            tip=self.tr("A new run with the settings of the selected one, to be changed before it starts"),
        )  # fmt: skip
        self._scoring = 0
        yield
        self.cancel = button(self.tr("Cance&l"), self._cancel, "close")
        self.cancel.hide()
        self.curves = CurvePlot(self.tr("Intent accuracy on dev by step, of the selected runs"), percent=True)
        yield
        self.which = EvaluationChoice()
        self.which.changed.connect(self._show_evaluation)
        self.figures = label(wrap=True, selectable=True)
        self.confusion = ConfusionMatrix()
        self.confusion.opened.connect(self._open_cell)
        self.intents = IntentTable()
        yield
        self.changes = ChangesView(session, self._play, self.tabs)
        self.changes.sentence_wanted.connect(session.show_sentence)
        yield
        self.slices = SlicesView(session, self.tabs)
        yield
        yield from self._lay_out()
        self.watch(session.runs_changed, session.corpus_changed, session.recordings_changed)

    def _lay_out(self) -> Iterator[None]:
        for box, name, items in (
            (self.model, self.tr("Model to score"), []),
            (self.split, self.tr("Split to score on"), [("test", self.tr("test")), ("dev", self.tr("dev"))]),
            (self.modality, self.tr("What it is given"), [("speech", self.tr("speech")), ("text", self.tr("text"))]),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            for key, text in items:
                box.addItem(text, key)
        self.model.setMinimumContentsLength(16)
        score = QHBoxLayout()
        score.addWidget(label(self.tr("Score")))
        for widget in (self.model, label(self.tr("on")), self.split, self.modality, self.evaluate, self.cancel):
            score.addWidget(widget)
        score.addStretch(1)
        score.addWidget(self.copy)

        runs = QWidget()
        upper = QVBoxLayout(runs)
        upper.setContentsMargins(0, 12, 0, 0)
        upper.addWidget(self.table, 3)
        upper.addWidget(self.same)
        upper.addLayout(score)
        upper.addWidget(label(self.tr("Intent accuracy on dev by step, %; select runs to see only theirs"), "section"))
        upper.addWidget(self.curves, 4)
        yield
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 12, 0, 0)
        pick = QHBoxLayout()
        pick.addWidget(self.which)
        pick.addWidget(self.figures, 1)
        column.addLayout(pick)
        inner = QSplitter()
        inner.setChildrenCollapsible(False)
        inner.setHandleWidth(16)
        inner.addWidget(self.confusion)
        inner.addWidget(self.intents)
        inner.setSizes([680, 420])
        column.addWidget(inner, 1)
        column.addStretch(0)
        yield
        self.tabs.setAccessibleName(self.tr("Views"))
        self.tabs.addTab(runs, self.tr("&Runs"))
        self.tabs.addTab(details, self.tr("&Confusion and intents"))
        self.tabs.addTab(self.changes, self.tr("What c&hanged"))
        self.tabs.addTab(self.slices, self.tr("Speakers, lengths, slots"))
        self.nothing = EmptyState(
            "compare",
            self.tr("No runs to compare yet"),
            self.tr("Fine-tune a model first; then another one by another scheme or with more speech."),
            [(self.tr("Go to Train"), "train", lambda: self.session.page_requested.emit("train"))],
        )
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.tabs)

    # --- what there is ----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        project = self.session.project
        assert project is not None
        self.session.tasks.run(
            compare, project, on_done=lambda found: self._show(found) if project is self.session.project else None,
            owner=self,
        )  # fmt: skip

    def _show(self, found: Comparison) -> None:
        self._found = found
        if not model_process(self.session).busy:
            self._busy(False)
        self.stack.setCurrentIndex(1 if found.runs else 0)
        kept = self.model.currentData()
        self.model.clear()
        for run in reversed(found.runs):
            if run.state in ("done", "stopped"):
                self.model.addItem(run.name, run.name)
        self.model.addItem(model_name(BASE), BASE)
        self.model.setCurrentIndex(max(self.model.findData(kept), 0))
        differing = found.differing()
        first = next((run.settings for run in found.runs if run.settings), {})
        same = [f"{setting_name(key)} {setting_text(v)}" for key, v in first.items() if key not in differing]
        shown = [text for text in same if not text.endswith("–")]
        self.same.setText(self.tr("The same in all: {0}.").format(", ".join(shown)) if len(found.runs) > 1 else "")
        self.same.setVisible(len(found.runs) > 1)
        self.table.show_comparison(found)
        self.which.offer(found)
        self.changes.show_comparison(found)
        self.slices.show_comparison(found)

    def _show_notes(self) -> None:
        notes = [*self._found.notes, *(self._evaluation.report.notes if self._evaluation else [])]
        self.notes.setVisible(bool(notes))
        if notes:
            self.notes.show_text("\n".join(map(in_words, dict.fromkeys(notes))), "warn")

    def _show_chosen(self, names: list[str]) -> None:
        self.curves.clear_curves()
        sentences = []
        newest = [run.name for run in reversed(self._found.runs)]
        for place, name in enumerate((names or newest)[:CURVES]):
            events = self._found.curves.get(name, [])
            for dash, key in enumerate(("all/speech", "all/text")):
                points = [(e.step, 100 * e.scores[key]["intent_accuracy"]) for e in events if key in e.scores]
                if points:
                    curve = f"{_short(name)}, {self.tr('speech') if dash == 0 else self.tr('text')}"
                    x, y = zip(*points, strict=True)
                    self.curves.set_curve(curve, x, y, color=place, dash=dash, symbol=place)
                    sentences.append(f"{curve}: {y[-1]:.1f} %")
        self.curves.describe("; ".join(sentences))
        whole = [run.name for run in self._found.runs if run.folder is not None]
        self.copy.setEnabled(len(names) == 1 and names[0] in whole)
        if len(names) == 2 and BASE not in names:
            self.changes.choose(*sorted(names, key=whole.index if set(names) <= set(whole) else None))
        if names:
            self.model.setCurrentIndex(max(self.model.findData(names[0]), 0))

    def _show_evaluation(self) -> None:
        self._evaluation = self.which.evaluation()
        self._show_notes()
        if self._evaluation is None:
            self.figures.setText(
                self.tr("Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.")
            )
            self.confusion.hide()
            self.intents.hide()
            return
        report = self._evaluation.report
        self.figures.setText(
            self.tr("n {0}  ·  intent {1} %  ·  SLU-F1 {2} %  ·  all right {3} %  ·  {4} s each  ·  {5}").format(
                report.n,
                f"{100 * report.intent_accuracy:.1f}",
                f"{100 * report.slu_f1:.1f}",
                f"{100 * report.exact:.1f}",
                f"{report.seconds_per_utterance:.2f}",
                report.device,
            )
        )
        self.confusion.show_confusion(report.confusion)
        self.intents.show_intents(report.per_intent)
        self.confusion.show()
        self.intents.show()

    def _new_run(self) -> None:
        names = self.table.chosen()
        if names:
            self.session.settings.setValue("new_run_from", names[0])
            self.session.page_requested.emit("train")

    # --- clips ------------------------------------------------------------------------------------------------------

    def _open_cell(self, gold: str, said: str) -> None:
        if self._evaluation is None:
            return
        items = [
            item
            for item in self._evaluation.report.items
            if item.gold.intent == gold and (item.predicted is None or item.predicted.intent == said)
            and (item.predicted is not None or said not in self._evaluation.report.per_intent)
        ]  # fmt: skip
        title = (
            self.tr("{0}: understood").format(gold)
            if gold == said
            else self.tr("{0}, taken for {1}").format(gold, said)
        )
        self.dialog = ClipList(title, items, self._play, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def _play(self, item: Answered) -> None:
        project = self.session.project
        if project is None or not item.audio:
            return
        start, end = 0.0, None
        if item.recording_id is not None:
            try:
                recording = project.store.recordings.get(item.recording_id)
                start, end = recording.trim_start, recording.trim_end
            except SmidgenError:
                pass  # deleted meanwhile; its file is still there
        self._player.play(project.absolute(item.audio), start, end)

    # --- scoring ----------------------------------------------------------------------------------------------------

    def _evaluate(self) -> None:
        project = self.session.project
        if project is None:
            return
        if not may_answer(self.session, self, self.model.currentData()):
            return
        self._busy(True)
        run, split, modality = self.model.currentData(), self.split.currentData(), self.modality.currentData()

        def ok(_: dict) -> None:
            self._busy(False)
            self.problem.hide()
            self.session.runs_changed.emit()

        def failed(error: SmidgenError) -> None:
            self._busy(False)
            self.problem.show_error(error)

        self.problem.show_text(self.tr("Scoring {0} …").format(self.model.currentText()))
        self._scoring = model_process(self.session).request(
            "evaluate", ok, failed, self._show_progress,
            project=str(project.path), run=run, split=split, modality=modality,
        )  # fmt: skip

    def _busy(self, busy: bool) -> None:
        self.evaluate.setEnabled(not busy)
        self.cancel.setVisible(busy)

    def _cancel(self) -> None:
        model_process(self.session).cancel(self._scoring)

    def _show_progress(self, progress: Progress) -> None:
        share = f" {progress.done / progress.total:.0%}" if progress.total else ""
        left = "" if not progress.seconds_left else self.tr(", {0} left").format(inline(clock(progress.seconds_left)))
        self.problem.show_text(f"{in_words(progress.what)}{share}{left}")


def _short(name: str) -> str:
    return name if len(name) <= 22 else f"{name[:12]}…{name[-9:]}"
