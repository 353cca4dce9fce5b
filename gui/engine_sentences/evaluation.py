"""What the engine says of evaluations. See `gui.translation_sentences`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES = (
    # engine.evaluation.changes
    QT_TRANSLATE_NOOP("Engine", "The two answered none of the same utterances under the same labels."),
    QT_TRANSLATE_NOOP("Engine", "Score both again: then they are asked about the corpus as it is now."),
    # engine.evaluation.conditions
    QT_TRANSLATE_NOOP("Engine", "Measuring the noise of the clips"),
    # engine.evaluation.evaluate
    QT_TRANSLATE_NOOP("Engine", "It wrote down what was said: {0} word error rate."),
    QT_TRANSLATE_NOOP("Engine", "1 {0} recording was also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "{0} {1} recordings were also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "1 {0} speaker was also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "{0} {1} speakers were also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "1 {0} sentence was also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "{0} {1} sentences were also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "Synthetic speech: {0} of {1} recordings."),
    QT_TRANSLATE_NOOP("Engine", "{0} of {1} have an intent that this run never learnt: {2}."),
    QT_TRANSLATE_NOOP("Engine", "{0} of {1} have an intent that this run never learnt: {2} and {3} more."),
    QT_TRANSLATE_NOOP("Engine", "Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong."),
    QT_TRANSLATE_NOOP("Engine", "Nothing here can be evaluated on."),
    QT_TRANSLATE_NOOP("Engine", "{0} is missing."),
    QT_TRANSLATE_NOOP("Engine", "Put the file back."),
    QT_TRANSLATE_NOOP("Engine", "{0} left out: {1}."),
    QT_TRANSLATE_NOOP("Engine", "{0} left out: {1} and {2} more."),
    # engine.evaluation.items
    QT_TRANSLATE_NOOP("Engine", "There is no split called {0}."),
    QT_TRANSLATE_NOOP("Engine", "There is no modality called {0}."),
    QT_TRANSLATE_NOOP("Engine", "Choose text or speech."),
    QT_TRANSLATE_NOOP("Engine", "The {0} split has no {1}."),
    QT_TRANSLATE_NOOP("Engine", "Import or record some, or choose another split."),
    # engine.evaluation.report
    QT_TRANSLATE_NOOP("Engine", "{0} is no evaluation report."),
    QT_TRANSLATE_NOOP("Engine", "Evaluate again."),
)
