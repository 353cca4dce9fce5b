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
    # engine.formats.rows
    QT_TRANSLATE_NOOP("Engine", "slot's type"),
    QT_TRANSLATE_NOOP("Engine", "slot “{0}”"),
    # engine.audio.files
    QT_TRANSLATE_NOOP("Engine", "it changed while it was being copied"),
    # engine.training.features, engine.models.lalm, engine.inference: how a clip is called
    QT_TRANSLATE_NOOP("Engine", "The recording of “{0}” ({1})"),
    QT_TRANSLATE_NOOP("Engine", "The recording {0}"),
    QT_TRANSLATE_NOOP("Engine", "Clip {0}"),
    QT_TRANSLATE_NOOP("Engine", "The clip"),
    # engine.evaluation.items
    QT_TRANSLATE_NOOP("Engine", "recordings"),
    QT_TRANSLATE_NOOP("Engine", "sentences"),
    QT_TRANSLATE_NOOP("Engine", "sentences or recordings"),
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
    "The {0} is not a string.": (0,),
    "The {0} has half of a character (a lone surrogate).": (0,),
    "The {0} has a NUL character.": (0,),
    "{0} could not be copied into the project: {1}.": (1,),
    "{0} lasts {1} s, and this model hears at most {2} s at once.": (0,),
    "{0} lasts {1} s: there is nothing to hear.": (0,),
    "Left out: {0}": (0,),
    "{0} left out: {1}.": (1,),
    "{0} left out: {1} and {2} more.": (1,),
    "Sentence {0} of “{1}”: {2}": (2,),
    "{0} could not be done, the first one because: {1}": (1,),
    "The run {0} is not done ({1}).": (1,),
    "The run {0} was ended ({1}).": (1,),
    "The run {0} has been started before ({1}).": (1,),
    "Test clips under {0}, made by computation.": (0,),
}
"""Which values of which sentences are words; everywhere else a value is somebody's own and stays as it is."""
