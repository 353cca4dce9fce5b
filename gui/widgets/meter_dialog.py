"""How much is recorded: by intent and by speaker, in clips and minutes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from engine.project import Project
from engine.store import coverage
from engine.store.coverage import Amount
from engine.study import gain
from engine.study.gain import Gain, Unknown
from gui.session import Session
from gui.widgets.bidi import inline
from gui.widgets.controls import button, label

FEW = 5
"""An intent with fewer recordings than this is named in words, too."""


class MeterDialog(QDialog):
    """Two tables, filled in the background."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How much is recorded"))
        self.resize(640, 520)
        self.says = label(wrap=True)
        self.more = label(wrap=True)
        clips, minutes = self.tr("Recordings"), self.tr("Minutes")
        self.intents = self._table(self.tr("By intent"), [self.tr("Intent"), clips, minutes, self.tr("Speakers")])
        self.speakers = self._table(self.tr("By speaker"), [self.tr("Speaker"), clips, minutes, self.tr("Intents")])
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.tabBar().setAccessibleName(self.windowTitle())
        tabs.addTab(self.intents, self.tr("By intent"))
        tabs.addTab(self.speakers, self.tr("By speaker"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept, primary=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.says)
        column.addWidget(tabs, 1)
        column.addWidget(self.more)
        column.addLayout(row)
        if session.project is not None:
            session.tasks.run(_amounts, session.project, on_done=lambda found: self._show(*found), owner=self)
            self.more.setText(self.tr("Looking what {0} more would bring …").format(gain.MORE))
            session.tasks.run(gain.expected, session.project, on_done=self._foretell, owner=self)

    def _show(self, intents: list[Amount], speakers: list[Amount]) -> None:
        self._fill(self.intents, intents)
        self._fill(self.speakers, speakers)
        thin = sum(amount.recordings < FEW for amount in intents)
        words = self.tr("{0} recordings, {1} minutes, {2} speakers.").format(
            f"{sum(a.recordings for a in speakers):,}",
            f"{sum(a.minutes for a in speakers):,.1f}",
            f"{sum(bool(a.name) for a in speakers):,}",
        )
        if thin:
            words += " " + self.tr("{0} of {1} intents have fewer than {2}: they stand at the top.").format(
                f"{thin:,}", f"{len(intents):,}", FEW
            )
        self.says.setText(words)

    def _foretell(self, found: Gain | Unknown) -> None:
        if isinstance(found, Unknown):
            self.more.setText(self._unknown(found))
            return
        low, points, high = (inline(f"{100 * value:+.1f}") for value in (found.low, found.points, found.high))
        words = [
            self.tr("{0} more recordings: {1} points of intent accuracy expected, 95 % between {2} and {3}."),
            self.tr("They may bring nothing.") if found.low <= 0 else "",
            self.tr("By the curve through your own runs with {4} recordings ({5}), on {6} clips of {7}."),
        ]
        amounts = ", ".join(f"{amount:,}" for amount in found.amounts)
        split = self.tr("test") if found.split == "test" else self.tr("dev")
        values = (found.more, points, low, high, amounts, found.scheme, f"{found.tested:,}", split)
        self.more.setText(" ".join(filter(None, words)).format(*values))

    def _unknown(self, found: Unknown) -> str:
        """What is needed to know it."""
        amounts = ", ".join(f"{amount:,}" for amount in found.amounts)
        need = {
            "far": self.tr("Far more is recorded now than the runs learnt from ({1}): train and test one on all."),
            "untested": self.tr("The runs with {1} recordings share fewer than {2} test clips: test them again."),
            "few": self.tr(
                "It takes four tested runs that differ only in how much speech they learnt from: a study makes them."
            ),
        }
        words = [self.tr("What {0} more would bring is not known yet."), need[found.why]]
        if found.why == "few" and amounts:
            words.append(self.tr("So far: {1}."))
        return " ".join(words).format(gain.MORE, amounts, gain.FEWEST_TESTED)

    def _fill(self, table: QTableWidget, amounts: list[Amount]) -> None:
        table.setRowCount(len(amounts))
        for row, amount in enumerate(amounts):
            cells = (amount.name or self.tr("Not named"), amount.recordings, round(amount.minutes, 1), amount.others)
            for column, value in enumerate(cells):
                item = QTableWidgetItem()
                item.setData(Qt.ItemDataRole.DisplayRole, value)  # numbers sort as numbers
                item.setTextAlignment(_side(column))
                table.setItem(row, column, item)

    def _table(self, name: str, headings: list[str]) -> QTableWidget:
        table = QTableWidget(0, len(headings))
        table.setAccessibleName(name)
        table.setHorizontalHeaderLabels(headings)
        for column in range(len(headings)):
            table.horizontalHeaderItem(column).setTextAlignment(_side(column))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _amounts(project: Project) -> tuple[list[Amount], list[Amount]]:
    return coverage.by_intent(project.store), coverage.by_speaker(project.store)
