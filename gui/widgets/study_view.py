"""One study: its answer, curves, table and queue, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QTabWidget, QToolButton, QVBoxLayout, QWidget

from engine.progress import Progress
from engine.study.answer import METRIC_WORDS
from engine.study.plan import SHARES, Plan
from engine.study.statistics import METRICS
from engine.study.study import Status
from gui.icons import set_icon
from gui.models.studies import StudyShown
from gui.translation_sentences import in_words, phrase
from gui.widgets.bidi import inline
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice
from gui.widgets.progress_row import ProgressRow
from gui.widgets.study_figure import StudyFigure
from gui.widgets.study_tables import AnswerTable, QueueTable


class StudyView(QWidget):
    """Emits `go_requested` and `pause_requested`, `extended(Plan)` with the longer plan, `export_requested`."""

    go_requested = Signal()
    pause_requested = Signal()
    extended = Signal(object)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: StudyShown | None = None
        self.state = label(role="section")
        self.sentence = label(role="muted", wrap=True)
        self.progress = ProgressRow()
        self.progress.hide()
        self.go = button(self.tr("&Go on"), self.go_requested.emit, "play", primary=True)
        self.pause = button(self.tr("&Pause"), self._pause, "stop")
        self.more = QToolButton()
        self.more.setText(self.tr("&Extend"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setAccessibleName(self.tr("Extend the study"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(self.tr("More seeds or amounts; nothing that is done is done again"))
        set_icon(self.more, "add")
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.export = button(self.tr("E&xport"), self.export_requested.emit, "export",
                             tip=self.tr("Curves as PNG and SVG, the table as CSV and LaTeX"))  # fmt: skip
        self.warning = Notice()
        self.answer = label(wrap=True, selectable=True)
        self.answer.setProperty("role", "state")
        self.said = label(role="muted", wrap=True, selectable=True)
        self.mixture, self.score = QComboBox(), QComboBox()
        self.mixture.setAccessibleName(self.tr("Languages that are shown"))
        self.score.setAccessibleName(self.tr("Score that is shown"))
        for metric in METRICS:
            self.score.addItem(
                phrase(METRIC_WORDS[metric]).capitalize() if metric == METRICS[0] else METRIC_WORDS[metric], metric
            )
        self.figure = StudyFigure()
        self.table = AnswerTable()
        self.queue = QueueTable()
        self.tabs = QTabWidget()
        self._lay_out()
        self.mixture.currentIndexChanged.connect(self._show_mixture)
        self.score.currentIndexChanged.connect(self._show_mixture)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.state)
        top.addWidget(self.sentence, 1)
        for widget in (self.go, self.pause, self.more, self.export):
            top.addWidget(widget)
        curves = QWidget()
        column = QVBoxLayout(curves)
        column.setContentsMargins(0, 12, 0, 0)
        pick = QHBoxLayout()
        pick.addWidget(self.mixture)
        pick.addWidget(self.score)
        pick.addStretch(1)
        column.addLayout(pick)
        column.addWidget(self.answer)
        column.addWidget(self.said)
        column.addWidget(self.figure, 1)
        self.tabs.setAccessibleName(self.tr("Views"))
        for widget, title in ((curves, self.tr("&Answer")), (_padded(self.table), self.tr("&Table")),
                              (_padded(self.queue), self.tr("&Queue"))):  # fmt: skip
            self.tabs.addTab(widget, title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addWidget(self.progress)
        whole.addWidget(self.warning)
        whole.addWidget(self.tabs, 1)

    def show_study(self, shown: StudyShown) -> None:
        """Show it as it is now; the tab and what was chosen stay."""
        fresh = self.shown is None or self.shown.study.name != shown.study.name
        self.shown = shown
        if fresh:
            self.tabs.setCurrentIndex(0 if shown.rows else 2)
        kept = self.mixture.currentData()
        self.mixture.blockSignals(True)
        self.mixture.clear()
        for mixture in shown.answer.mixtures:
            self.mixture.addItem(mixture.replace("-to-", " → "), mixture)
        self.mixture.setCurrentIndex(max(self.mixture.findData(kept), 0))
        self.mixture.blockSignals(False)
        self.mixture.setVisible(len(shown.answer.mixtures) > 1)
        self.table.show_rows(shown.rows)
        self.queue.show_places(shown.places, shown.status.failed or {})
        self.export.setEnabled(bool(shown.rows))
        self._fill_menu(shown.plan)
        self._show_mixture()
        self.show_status(shown.status)

    def show_status(self, status: Status) -> None:
        """What its queue says now."""
        if self.shown is None:
            return
        words = {
            "ready": self.tr("Not started"),
            "running": self.tr("Under way"),
            "paused": self.tr("Paused"),
            "done": self.tr("Done"),
            "failed": self.tr("Stopped"),
            "interrupted": self.tr("Interrupted"),
        }
        going = status.state == "running"
        left = self.shown.done < len(self.shown.places)
        state = "paused" if status.state == "done" and left else status.state
        pausing = going and self.shown.study.pausing
        self.state.setText(self.tr("Pausing …") if pausing else words[state])
        done = self.tr("{0} of {1} done.").format(self.shown.done, len(self.shown.places))
        self.sentence.setText(f"{done} {in_words(self.shown.left_in_words(going))}")
        self.progress.setVisible(going)
        if going:
            what = _work_in_words(status.what)
            self.progress.title.setText(what)
            self.progress.bar.setAccessibleName(what)
            self.progress.show_progress(Progress(what, status.done, status.total, status.seconds_left))
        self.pause.setVisible(going)
        self.pause.setEnabled(not pausing)
        self.go.setVisible(not going and left)
        self.go.setEnabled(self.shown.problem is None)
        self.go.setText(self.tr("&Start") if state == "ready" else self.tr("&Go on"))
        if self.shown.problem is not None:
            self.warning.show_error(self.shown.problem)
        elif status.message and not going:
            self.warning.show_text(in_words(status.message), "bad")
        else:
            self._warn()

    def _warn(self) -> None:
        said = self.shown.said.get(self.mixture.currentData(), []) if self.shown else []
        warnings = [in_words(one.text) for one in said if one.kind == "warning"]
        self.warning.setVisible(bool(warnings))
        if warnings:
            self.warning.show_text("\n".join(warnings), "warn")

    def _show_mixture(self) -> None:
        if self.shown is None:
            return
        mixture = self.mixture.currentData()
        said = self.shown.said.get(mixture, [])
        first = next((one.text for one in said if one.kind == "answer"), "")
        self.answer.setText(in_words(first) or self.tr("The answer stands here once the first runs are tested."))
        rest = [one.text for one in said if one.text != first and one.kind != "warning"]
        self.said.setText("\n".join(map(in_words, rest)))
        self.said.setVisible(bool(rest))
        self.figure.setVisible(bool(said))
        self.figure.show_answer(self.shown.answer, mixture or "", self.score.currentData())
        self._warn()

    def _fill_menu(self, plan: Plan) -> None:
        self.menu.clear()
        seed = max(plan.seeds) + 1
        self.menu.addAction(
            self.tr("One more seed ({0})").format(seed), lambda: self.extended.emit(plan.extended(seeds=[seed]))
        )
        for share in (share for share in SHARES if share not in plan.shares and plan.shares):
            self.menu.addAction(self.tr("{0} % of the speech").format(f"{share:g}"),
                                lambda share=share: self.extended.emit(plan.extended(shares=[share])))  # fmt: skip
        if "cascade" not in plan.baselines:
            self.menu.addAction(
                self.tr("The cascade: Whisper writes, text only reads"),
                lambda: self.extended.emit(plan.extended(baselines=["cascade"])),
            )
        if "linear" not in plan.baselines:
            self.menu.addAction(self.tr("The linear classifier on the frozen ear"),
                                lambda: self.extended.emit(plan.extended(baselines=["linear"])))  # fmt: skip

    def _pause(self) -> None:
        self.pause.setEnabled(False)
        self.pause_requested.emit()


def _work_in_words(what: str) -> str:
    """What the queue is at: a sentence, or what a run does and the name of its cell after a colon."""
    work, colon, cell = what.rpartition(": ")
    return f"{in_words(work)}{colon}{inline(cell)}" if colon else in_words(what)


def _padded(widget: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 12, 0, 0)
    column.addWidget(widget)
    return whole
