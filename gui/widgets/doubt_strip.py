"""What a model has against the label of the sentence that is chosen, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from engine.evaluation import doubts
from engine.evaluation.doubts import Opinion
from gui.session import Session
from gui.widgets.bidi import isolated
from gui.widgets.controls import button, label


class DoubtStrip(QFrame):
    """Hidden while there is no doubt. `confirmed(sentence)`: the label is right; `taken(sentence, Meaning)`: the
    model's answer is; `removed(recording)`: the clip says something else."""

    confirmed = Signal(int)
    taken = Signal(int, object)
    removed = Signal(int)
    heard = Signal(int)
    """The recording that it is about, when it is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._utterance: int | None = None
        self._doubt: Opinion | None = None
        self.words = label(wrap=True)
        self.keep = button(self.tr("The label is &right"), self._keep, "check")
        self.take = button(self.tr("Take the model’s answer"), self._take)
        self.remove = button(self.tr("Take the recording &out"), self._remove)
        self.remove.setToolTip(self.tr("It says something else than the sentence. Its file stays."))
        row = QHBoxLayout()
        for made in (self.keep, self.take, self.remove):
            row.addWidget(made)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def show_utterance(self, utterance: int | None) -> None:
        """Look what is doubted about this sentence; None hides the strip."""
        self._utterance, project = utterance, self._session.project
        if utterance is None or project is None:
            self.hide()
            return

        def show(found: list[Opinion]) -> None:
            if utterance == self._utterance:
                self._show(found)

        def gone(_: Exception) -> None:
            self.hide()

        self._session.tasks.run(doubts.about, project, utterance, on_done=show, on_error=gone, owner=self)

    def _show(self, found: list[Opinion]) -> None:
        self.setVisible(bool(found))
        if not found:
            return
        self._doubt = doubt = max(found, key=lambda one: one.answered.confidence)
        answered, answer = doubt.answered, doubt.predicted.intent if doubt.predicted else ""
        heard = answered.recording_id is not None
        words = (
            self.tr("{0} heard {1} here ({2} % sure); the label says {3}.")
            if heard
            else self.tr("{0} read {1} here ({2} % sure); the label says {3}.")
        ).format(doubt.run, isolated(answer), round(100 * answered.confidence), isolated(answered.gold.intent))
        if doubt.trained:
            words += " " + self.tr("It had learnt this label, and still says so.")
        self.words.setText(words)
        self.take.setText(self.tr("Take {0}").format(answer).replace("&", "&&"))
        self.take.setAccessibleName(self.tr("Take {0}").format(answer))
        self.remove.setVisible(heard)
        if heard:
            self.heard.emit(answered.recording_id)

    def _keep(self) -> None:
        if self._utterance is not None:
            self.confirmed.emit(self._utterance)

    def _take(self) -> None:
        if self._utterance is not None and self._doubt is not None:
            self.taken.emit(self._utterance, self._doubt.predicted)

    def _remove(self) -> None:
        if self._doubt is not None and self._doubt.answered.recording_id is not None:
            self.removed.emit(self._doubt.answered.recording_id)
