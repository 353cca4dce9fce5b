"""Words of the engine that stand for a value in its sentences, and where they do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = (
    # engine.formats.files
    QT_TRANSLATE_NOOP("Engine", "a sound file"),
    QT_TRANSLATE_NOOP("Engine", "a packed file (zip, or a spreadsheet such as xlsx)"),
    QT_TRANSLATE_NOOP("Engine", "a packed file (gzip)"),
    QT_TRANSLATE_NOOP("Engine", "a database"),
    QT_TRANSLATE_NOOP("Engine", "a PDF"),
    QT_TRANSLATE_NOOP("Engine", "an old Office file"),
    # engine.evaluation.items
    QT_TRANSLATE_NOOP("Engine", "recordings"),
    QT_TRANSLATE_NOOP("Engine", "sentences"),
    QT_TRANSLATE_NOOP("Engine", "sentences or recordings"),
    # engine.evaluation.evaluate
    QT_TRANSLATE_NOOP("Engine", "{0} and {1} more"),
)

STATES = {
    "ready": "not started",
    "running": "running",
    "done": "done",
    "stopped": "stopped and saved",
    "cancelled": "cancelled",
    "failed": "failed",
    "interrupted": "interrupted",
}
"""A run's state to the words of the window for it (context "RunState": `gui.widgets.state_words`)."""

FIELDS = {
    "{0} is {1}, not a text corpus.": (1,),
    "The {0} split has no {1}.": (1,),
    "{0} of {1} have an intent that this run never learnt: {2}.": (2,),
    "{0} left out: {1}.": (1,),
    "Sentence {0} of “{1}”: {2}": (2,),
    "{0} could not be done, the first one because: {1}": (1,),
    "The run {0} is not done ({1}).": (1,),
    "The run {0} was ended ({1}).": (1,),
    "The run {0} has been started before ({1}).": (1,),
    "Test clips under {0}, made by computation.": (0,),
}
"""Which values of which sentences are words; everywhere else a value is somebody's own and stays as it is."""
