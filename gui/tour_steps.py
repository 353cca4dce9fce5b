"""What the tour shows, step by step: on which page, beside which control, and what takes it on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

Deed = Literal["", "opened", "played", "recorded", "looked", "understood"]
"""What the user really does: opens the page, plays a clip, records one, picks or starts a run, is understood. Without
one the step is only read."""


@dataclass(frozen=True)
class Step:
    """`page` is the page that the step is about, and `target` finds on it the control that it points at (None: at the
    page's button in the rail). `instead` is the text where no microphone was found. `over`: the card goes over the
    control, since what is beside it matters, too."""

    name: str
    page: str
    deed: Deed
    text: str
    target: Callable[[Any], QWidget | None] | None = None
    instead: str = ""
    over: bool = False

    @property
    def words(self) -> str:
        return QCoreApplication.translate("Tour", self.text)

    @property
    def words_instead(self) -> str:
        return QCoreApplication.translate("Tour", self.instead or self.text)


STEPS = (
    Step(
        "welcome", "project", "",
        QT_TRANSLATE_NOOP(
            "Tour",
            "In two minutes you hear a sentence, say one yourself, and see whether a model understands you. The tour "
            "uses the sample project: made-up sentences for a home that listens, spoken by synthesizers.",
        ),
    ),
    Step(
        "corpus", "corpus", "opened",
        QT_TRANSLATE_NOOP("Tour", "Sentences, each with its meaning, are the beginning. Open the Corpus page here."),
    ),
    Step(
        "hear", "corpus", "played",
        QT_TRANSLATE_NOOP(
            "Tour",
            "Only sentences with a recording are shown now. Choose one with the mouse or the arrows, and press P.",
        ),
        lambda page: page.table,
    ),
    Step(
        "record", "record", "opened",
        QT_TRANSLATE_NOOP("Tour", "Most sentences have no recording. Open the Record page to make one."),
    ),
    Step(
        "say", "record", "recorded",
        QT_TRANSLATE_NOOP(
            "Tour",
            "Press Space, read the sentence aloud, and press Space again. Your voice stays in this project, on this "
            "computer.",
        ),
        lambda page: page.view.record,
        QT_TRANSLATE_NOOP(
            "Tour",
            "No microphone was found, so nothing can be recorded now. Plug one in and press Space, or go on without.",
        ),
        over=True,
    ),
    Step(
        "train", "train", "opened",
        QT_TRANSLATE_NOOP("Tour", "A model learns from sentences and recordings in a run. Open the Train page."),
    ),
    Step(
        "run", "train", "looked",
        QT_TRANSLATE_NOOP(
            "Tour",
            "A run takes longer than this tour; the estimate says how long here. Start one if you like: it goes on by "
            "itself, even with the window closed. The tour does not wait for it.",
        ),
        lambda page: page.form.start if page.form.start.isVisible() else page.runs,
        over=True,
    ),
    Step(
        "test", "test", "opened",
        QT_TRANSLATE_NOOP("Tour", "Now try a model. Open the Test page."),
    ),
    Step(
        "speak", "test", "understood",
        QT_TRANSLATE_NOOP("Tour", "Hold Space while you say your sentence once more, then let go."),
        lambda page: page.talk,
        QT_TRANSLATE_NOOP("Tour", "No microphone was found. Take a recording of the sample in place of your voice."),
    ),
    Step(
        "end", "", "",
        QT_TRANSLATE_NOOP(
            "Tour",
            "That is all there is to it: sentences, a little speech, a run, a try. Where it was wrong, say what was "
            "right, and the next run learns from it. The tour is in the Help menu if you want it again.",
        ),
    ),
)  # fmt: skip
