"""What the engine says, room by room, as templates: {0}, {1} … stand for its values, in their order.

`gui.translation_engine` finds the sentences in the engine's code; a test fails where one is missing here.
"""

from __future__ import annotations

from gui.engine_sentences import audio, corpus, evaluation, formats, models, project, study, training
from gui.engine_sentences.words import FIELDS, STATES, WORDS

TEMPLATES: tuple[str, ...] = (
    *audio.TEMPLATES,
    *corpus.TEMPLATES,
    *formats.TEMPLATES,
    *project.TEMPLATES,
    *models.TEMPLATES,
    *training.TEMPLATES,
    *evaluation.TEMPLATES,
    *study.TEMPLATES,
)

__all__ = ["FIELDS", "STATES", "TEMPLATES", "WORDS"]
