"""The two tables of a study: what came of it, and what its queue holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from engine.audio.conditions import condition_words
from engine.study.answer import METRIC_WORDS, WORDS, Row
from engine.study.export import row_head, score_text
from engine.study.queue import Place
from engine.study.statistics import METRICS
from gui.icons import icon
from gui.translation_sentences import in_words, phrase
from gui.widgets.bidi import inline

STATE_ICONS = {
    "waiting": "next",
    "running": "train",
    "unfinished": "warning",
    "trained": "test",
    "done": "check",
    "failed": "error",
}


class _Table(QTableWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def fill(self, heads: list[str], rows: list[list[str]], left: int, tips: dict[int, str] | None = None) -> None:
        """Put texts in; the first `left` columns stand to the left, figures to the right."""
        at = self.currentRow()
        self.clear()
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignLeft if column < left else Qt.AlignmentFlag.AlignRight
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip((tips or {}).get(number, text))
                self.setItem(number, column, item)
        if 0 <= at < len(rows):
            self.setCurrentCell(at, 0)


class AnswerTable(_Table):
    """The paper's table: mean and standard deviation over the seeds, in per cent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Scores of each scheme and amount of speech"))

    def show_rows(self, rows: list[Row]) -> None:
        """Fill it. A row's tool tip gives the intervals over utterances."""
        conditions = list(dict.fromkeys(condition for row in rows for condition, _ in row.scores))
        keys = [(condition, metric) for condition in conditions for metric in METRICS]
        several = len({row.mixture for row in rows}) > 1
        heads = [self.tr("Languages")] * several + [self.tr("Scheme"), self.tr("Clips"), "%", self.tr("Seeds")]
        for condition, metric in keys:
            kind, _, hard = condition.partition(".")
            name = phrase(METRIC_WORDS[metric])
            heads.append(f"{name.capitalize() if metric == METRICS[0] else name}\n"
                         f"{phrase(condition_words(hard) if hard else kind)}")  # fmt: skip
        lines = [
            [row.mixture] * several
            + [phrase(WORDS[row.scheme]), *row_head(row), *(inline(score_text(row.scores.get(key))) for key in keys)]
            for row in rows
        ]
        tips = {
            number: "\n".join(
                self.tr("{0}, {1}: 95 % interval {2} to {3}").format(
                    phrase(METRIC_WORDS[metric]), phrase(condition), f"{100 * point.low:.1f}", f"{100 * point.high:.1f}"
                )
                for (condition, metric), point in row.scores.items()
            )
            for number, row in enumerate(rows)
        }
        self.fill(heads, lines, 1 + several, tips)


class QueueTable(_Table):
    """Every cell and where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The runs of the study and where each stands"))
        self.horizontalHeader().setStretchLastSection(True)

    def show_places(self, places: list[Place], failed: dict[str, str]) -> None:
        """Fill it."""
        words = {
            "waiting": self.tr("waiting"),
            "running": self.tr("running"),
            "unfinished": self.tr("begun, to be resumed"),
            "trained": self.tr("trained, to be tested"),
            "done": self.tr("done"),
            "failed": self.tr("failed"),
        }
        heads = [self.tr("State"), self.tr("Scheme"), self.tr("Languages"), self.tr("Clips"), self.tr("Seed"),
                 self.tr("Run")]  # fmt: skip
        rows = [
            [words[p.state], phrase(WORDS[p.cell.scheme]), p.cell.mixture.name, str(p.cell.clips),
             str(p.cell.seed or "–"), p.run.name if p.run else ""]
            for p in places
        ]  # fmt: skip
        tips = {number: in_words(failed[p.cell.key]) for number, p in enumerate(places) if p.cell.key in failed}
        self.fill(heads, rows, 3, tips)
        for number, place in enumerate(places):
            self.item(number, 0).setIcon(icon(STATE_ICONS[place.state]))
            self.item(number, 5).setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
