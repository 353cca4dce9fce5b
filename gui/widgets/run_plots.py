"""The three plots of a run: loss, learning rate, and the scores on dev."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.models.run_history import RunHistory
from gui.widgets.controls import label
from gui.widgets.curve_plot import CurvePlot, smoothed
from gui.widgets.score_table import ScoreTable

PLOTS = ("loss", "rate", "scores")
AFTER = 50
"""Milliseconds from one plot to the next: by then the first one is painted."""
SCORE_WORDS = ("intent_accuracy", "slu_f1")


class RunPlots(QWidget):
    """`show_history` draws a whole history; called again with more of it, it draws the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ScoreTable(self.tr("Latest scores on dev, by language and modality"))
        self._marked: list[tuple[int, str]] = []
        self._history: RunHistory | None = None
        # To draw and paint both plots of what is said a thousand times a second takes 40 ms: one after the other.
        self._turn = QTimer(self, singleShot=True, interval=AFTER)
        self._turn.timeout.connect(self._draw_rate)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        for row, column, title in (
            (0, 0, self.tr("Loss by step")),
            (0, 1, self.tr("Learning rate by step, × 10⁻⁵")),
            (2, 0, self.tr("Scores on dev by step, %")),
            (2, 1, self.tr("Latest scores on dev")),
        ):
            self._grid.addWidget(label(title, "section"), row, column)
        self._grid.addWidget(self.table, 3, 1)
        for index in (0, 1):
            self._grid.setColumnStretch(index, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setRowStretch(3, 1)

    # A plot takes long to make (10 to 20 ms), so each is made when it is first asked for, or by `prepare`.

    @cached_property
    def loss(self) -> CurvePlot:
        return self._put(CurvePlot(self.tr("Loss by step")), 1, 0)

    @cached_property
    def rate(self) -> CurvePlot:
        return self._put(CurvePlot(self.tr("Learning rate by step")), 1, 1)

    @cached_property
    def scores(self) -> CurvePlot:
        return self._put(CurvePlot(self.tr("Scores on dev by step"), percent=True), 3, 0)

    def prepare(self) -> Iterator[None]:
        """Make the plots, one at a time."""
        for plot in PLOTS:
            getattr(self, plot)
            yield

    def _put(self, plot: CurvePlot, row: int, column: int) -> CurvePlot:
        self._grid.addWidget(plot, row, column)
        return plot

    def clear(self) -> None:
        """Forget the run that was shown."""
        self._turn.stop()
        self._history = None
        for name in PLOTS:
            plot: CurvePlot = getattr(self, name)
            plot.clear_curves()
            plot.describe("")
        self.table.show_scores({})
        self._marked = []

    def show_history(self, history: RunHistory) -> None:
        """Draw what there is."""
        if history.steps:
            self.loss.set_curve(self.tr("each step"), history.steps, history.losses, color=0, faint=True, width=1)
            self.loss.set_curve(self.tr("smoothed"), history.steps, smoothed(history.losses), color=0)
            self.loss.describe(self.tr("Loss {0} at step {1}.").format(f"{history.losses[-1]:.3f}", history.steps[-1]))
            self._history = history
            self._turn.start()
        for step, name in history.stage_starts:
            if (step, name) not in self._marked:
                self._marked.append((step, name))
                self.loss.mark(step, name)
                self.rate.mark(step, name)
        if history.latest is not None:
            self._draw_scores(history)

    def _draw_rate(self) -> None:
        history = self._history
        if history is not None:
            self.rate.set_curve(self.tr("rate"), history.steps, [r * 1e5 for r in history.rates], color=2)
            self.rate.describe(self.tr("Learning rate {0}.").format(f"{history.rates[-1]:.2g}"))

    def _draw_scores(self, history: RunHistory) -> None:
        words = {"intent_accuracy": self.tr("Intent"), "slu_f1": self.tr("SLU-F1")}
        sentences = []
        overall = [key for key in history.keys() if key.startswith("all/")] or history.keys()  # noqa: SIM118
        for place, key in enumerate(overall):
            for dash, score in enumerate(SCORE_WORDS):
                steps, values = history.curve(key, score)
                if values:
                    name = f"{words[score]}, {self.table.key_name(key).partition(', ')[2]}"
                    self.scores.set_curve(name, steps, values, color=place, dash=dash, symbol=2 * place + dash)
                    sentences.append(f"{name}: {values[-1]:.1f} %")
        self.scores.describe("; ".join(sentences))
        assert history.latest is not None
        self.table.show_scores(history.latest.scores)
