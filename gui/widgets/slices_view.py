"""Where a model is good and where it is not: by speaker, language, length and noise, and by slot type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.evaluation.conditions import listen
from engine.evaluation.report import Report
from engine.evaluation.slices import DIMENSIONS, Dimension, Slice, slices
from engine.evaluation.slot_types import SlotScore, by_slot_type
from engine.progress import Progress, silent
from engine.progress import Report as Progressing
from engine.project import Project
from gui.models.evaluations import Comparison
from gui.session import Session
from gui.widgets.controls import label
from gui.widgets.evaluation_choice import EvaluationChoice
from gui.widgets.notice import Notice
from gui.widgets.slice_table import SliceTable
from gui.widgets.slot_table import SlotTable


class SlicesView(QWidget):
    """What is not on disk yet (how noisy the clips are) is measured the first time somebody asks for it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._shown: tuple[Report | None, str] = (None, "")
        self.which = EvaluationChoice()
        self.which.changed.connect(self.work_out)
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("By what the test is divided"))
        for dimension, words in zip(
            DIMENSIONS,
            (
                self.tr("speaker"),
                self.tr("language"),
                self.tr("length of the clip"),
                self.tr("words in the sentence"),
                self.tr("voice above noise"),
            ),
            strict=True,
        ):
            self.by.addItem(words, dimension)
        self.by.currentIndexChanged.connect(lambda _: self.work_out())
        self.state = label(role="muted", wrap=True)
        self.notice = Notice()
        self.slices = SliceTable()
        self.slots = SlotTable()
        self._slot_title = label(self.tr("By slot type, in %"), "section")
        top = QHBoxLayout()
        for part in (self.which, label(self.tr("by")), self.by):
            top.addWidget(part)
        top.addWidget(self.state, 1)
        left, right = QWidget(), QWidget()
        for side, parts in ((left, (self.slices,)), (right, (self._slot_title, self.slots))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for part in parts:
                column.addWidget(part)
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self.inner.setChildrenCollapsible(False)
        self.inner.setHandleWidth(16)
        self.inner.addWidget(left)
        self.inner.addWidget(right)
        self.inner.setSizes([680, 440])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.inner, 1)
        layout.addStretch(0)

    def show_comparison(self, found: Comparison) -> None:
        """Offer the evaluations there are."""
        self.which.offer(found)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.work_out()

    def work_out(self) -> None:
        """Divide the evaluation that is chosen; only while somebody looks, as it may take a moment."""
        evaluation, project = self.which.evaluation(), self._session.project
        self.inner.setVisible(evaluation is not None)
        self.by.setEnabled(evaluation is not None)
        if evaluation is None:
            self.state.setText(
                self.tr("Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.")
            )
            return
        wanted = (evaluation.report, self.by.currentData())
        if not self.isVisible() or project is None or wanted == self._shown:
            return
        self._shown = wanted
        self._asked += 1
        asked = self._asked
        self.state.setText(self.tr("Counting …"))

        def show(found: tuple[list[Slice], list[SlotScore]]) -> None:
            if asked == self._asked:
                self._show(*found)

        def failed(error: SmidgenError) -> None:
            if asked == self._asked:
                self._shown = (None, "")
                self.state.setText("")
                self.notice.show_error(error)

        self._session.tasks.run(
            _divide, project, evaluation.report, self.by.currentData(),
            on_done=show, on_error=failed, on_progress=self._progress, owner=self,
        )  # fmt: skip

    def _progress(self, progress: Progress) -> None:
        if progress.total:
            self.state.setText(self.tr("Listening to the clips: {0}").format(f"{progress.done / progress.total:.0%}"))

    def _show(self, found: list[Slice], scores: list[SlotScore]) -> None:
        self.notice.hide()
        notes = {
            "words": self.tr("Words as spaces part them; sentences of scripts without spaces are “not known”."),
            "noise": self.tr("How far the voice stands above the quietest tenth of the clip and what is round it."),
        }
        thin = self.tr("“few”: fewer than 30 utterances, too few to conclude anything.")
        has_thin = any(one.is_thin for one in found)
        self.state.setText("  ".join([notes.get(self.by.currentData(), ""), thin if has_thin else ""]).strip())
        self.slices.show_slices(self.by.currentText().capitalize(), found)
        self.slots.show_slots(scores)
        self.slots.setVisible(bool(scores))
        self._slot_title.setText(self.tr("By slot type, in %") if scores else self.tr("There are no slots here."))


def _divide(
    project: Project, evaluated: Report, dimension: Dimension, report: Progressing = silent
) -> tuple[list[Slice], list[SlotScore]]:
    heard = listen(project, evaluated.items, report, noise=dimension == "noise")
    return slices(evaluated.items, heard, dimension), by_slot_type(evaluated.items)
