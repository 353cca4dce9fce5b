"""One answer of a model: intent, how sure it is, the runners-up, slots, transcript, time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.semantics import Prediction
from gui.widgets.bidi import isolated
from gui.widgets.confidence_bar import ConfidenceBar, percent
from gui.widgets.wrap_label import WrapLabel

RUNNERS_UP = 4


class PredictionView(QFrame):
    """`show_prediction` fills it, `set_threshold` decides between the answer and "unknown" at once, and `show_waiting`,
    `show_sentence` say what else there is to say. `answered_in` is milliseconds from release to answer."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._prediction: Prediction | None = None
        self._threshold = 0.0
        self._answered_in: float | None = None
        self._name = QLabel(name)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "muted")
        self._name.setVisible(bool(name))
        self.intent = WrapLabel(scale=2.0, bold=True)
        self.would_have = WrapLabel()
        self.bar = ConfidenceBar()
        self.confidence = QLabel()
        self.confidence.setProperty("role", "section")
        self._slots_title = _section(self.tr("Slots"))
        self._slots = QGridLayout()
        self._others_title = _section(self.tr("Runners-up"))
        self._others = QGridLayout()
        for grid in (self._slots, self._others):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
        self._others.setColumnStretch(0, 3)
        self._others.setColumnStretch(1, 2)
        self._slots.setColumnStretch(1, 1)
        self._transcript_title = _section(self.tr("What it heard"))
        self.transcript = WrapLabel()
        self.latency = QLabel()
        self.latency.setProperty("role", "muted")

        sure = QHBoxLayout()
        sure.addWidget(self.bar, 1)
        sure.addWidget(self.confidence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for item in (self._name, self.intent, self.would_have, sure, self._slots_title, self._slots,
                     self._transcript_title, self.transcript, self._others_title, self._others):  # fmt: skip
            layout.addWidget(item) if isinstance(item, QWidget) else layout.addLayout(item)
        layout.addStretch(1)
        layout.addWidget(self.latency)
        self.show_sentence("")

    @property
    def prediction(self) -> Prediction | None:
        """What is shown."""
        return self._prediction

    def set_name(self, name: str) -> None:
        """Whose answer this is: the run's name."""
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self.setAccessibleName(self.tr("Answer of {0}").format(name) if name else self.tr("Answer"))

    def set_threshold(self, threshold: float) -> None:
        """Below this confidence (0 to 1) the answer is "unknown"."""
        self._threshold = threshold
        if self._prediction is not None:
            self._show()

    def show_prediction(self, prediction: Prediction, answered_in: float | None = None) -> None:
        """Show an answer."""
        self._prediction, self._answered_in = prediction, answered_in
        self._show()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence in place of an answer: what to do, what is going on, what went wrong."""
        self._prediction = None
        self._only_intent()
        self.would_have.setText(sentence)
        self.would_have.setVisible(bool(sentence))
        self.intent.hide()

    def _only_intent(self) -> None:
        for grid in (self._slots, self._others):
            _clear(grid)
        for widget in (self.bar, self.confidence, self._slots_title, self._others_title, self._transcript_title,
                       self.transcript, self.latency, self.would_have):  # fmt: skip
            widget.hide()
        self.intent.show()

    def _show(self) -> None:
        prediction = self._prediction
        assert prediction is not None
        self._only_intent()
        meaning = prediction.meaning
        if meaning is None:
            self.intent.setText(self.tr("no answer"))
            self.would_have.setText(self.tr("The model wrote something that is no meaning: {0}").format(prediction.raw))
            self.would_have.show()
        else:
            known = prediction.confidence >= self._threshold
            self.intent.setText(meaning.intent if known else self.tr("unknown"))
            if not known:
                self.would_have.setText(self.tr("Too unsure. It would have said: {0}").format(isolated(meaning.intent)))
                self.would_have.show()
            self.bar.setValue(prediction.confidence, self._threshold or None)
            self.confidence.setText(percent(prediction.confidence))
            self.bar.show()
            self.confidence.show()
            self._show_slots(prediction)
        if prediction.transcript:
            self._transcript_title.show()
            self.transcript.setText(prediction.transcript)
            self.transcript.show()
        if prediction.alternatives:
            self._others_title.show()
            for row, (intent, share) in enumerate(prediction.alternatives[:RUNNERS_UP]):
                bar = ConfidenceBar(intent, thin=True)
                bar.setValue(share)
                self._others.addWidget(WrapLabel(intent), row, 0)
                self._others.addWidget(bar, row, 1)
                self._others.addWidget(QLabel(percent(share)), row, 2)
        if self._answered_in is not None:
            self.latency.setText(self.tr("Answered in {0} ms.").format(round(self._answered_in)))
            self.latency.show()

    def _show_slots(self, prediction: Prediction) -> None:
        assert prediction.meaning is not None
        self._slots_title.show()
        for row, slot in enumerate(prediction.meaning.slots):
            kind = QLabel(slot.type)
            kind.setTextFormat(Qt.TextFormat.PlainText)
            kind.setProperty("chip", "info")
            self._slots.addWidget(kind, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._slots.addWidget(WrapLabel(slot.value), row, 1)
        if not prediction.meaning.slots:
            none = QLabel(self.tr("none"))
            none.setProperty("role", "muted")
            self._slots.addWidget(none, 0, 0)


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "section")
    return label


def _clear(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
