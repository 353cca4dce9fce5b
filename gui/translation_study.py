"""What a study says, for `gui.translation_sentences`: its sentences are made of phrases, which are translated, too."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    # engine.study.sentences
    QT_TRANSLATE_NOOP("Study", "No run is tested yet."),
    QT_TRANSLATE_NOOP("Study", "{0}: {1}. No other scheme was tried with as many clips."),
    QT_TRANSLATE_NOOP("Study", "{0}, {1} is better than {2} by {3}: {4}."),
    QT_TRANSLATE_NOOP("Study", "{0}, no difference between {1} and {2} can be told: {3}; {4} by {5}."),
    QT_TRANSLATE_NOOP("Study", "With only {0} clips, {1} is better than {2} by {3}."),
    QT_TRANSLATE_NOOP("Study", "With only {0} clips, {1} cannot be told from {2}: {3}."),
    QT_TRANSLATE_NOOP("Study", "With only 1 clip, {0} is better than {1} by {2}."),
    QT_TRANSLATE_NOOP("Study", "With only 1 clip, {0} cannot be told from {1}: {2}."),
    QT_TRANSLATE_NOOP("Study", "The {0} clips change what text alone gives by {1}."),
    QT_TRANSLATE_NOOP("Study", "What the {0} clips add to text alone cannot be told: {1}."),
    QT_TRANSLATE_NOOP("Study", "{0} of them came with the first {1}."),
    QT_TRANSLATE_NOOP("Study", "What more recording would bring cannot be said yet: it takes four amounts of speech."),
    QT_TRANSLATE_NOOP(
        "Study",
        "By the curve, {0} more clips would change that by about {1} points (95 % interval {2} to {3}).",
    ),
    QT_TRANSLATE_NOOP("Study", "One seed only: the real uncertainty is larger."),
    QT_TRANSLATE_NOOP(
        "Study",
        "Tried on what is known: from fewer clips the curve foretold {0} % ({1} to {2}) for {3}; "
        "it came to {4} %, {5}.",
    ),
    QT_TRANSLATE_NOOP(
        "Study", "The {0} does better here than {1}, by {2}, though the test cannot tell them apart for sure."
    ),
    QT_TRANSLATE_NOOP("Study", "The {0} does better here than {1}, by {2}."),
    QT_TRANSLATE_NOOP("Study", "It tells no slots."),
    QT_TRANSLATE_NOOP("Study", "Hardest of {0} conditions: {1} ({2} points)."),
    QT_TRANSLATE_NOOP("Study", "One seed: what another one would give is not known."),
    # engine.study.estimate
    QT_TRANSLATE_NOOP("Study", "{0} to train and {1} more to test: about {2} in all ({3})."),
    QT_TRANSLATE_NOOP("Study", "{0} to train: about {1} in all ({2})."),
    QT_TRANSLATE_NOOP("Study", "{0} to train and {1} more to test, two at a time: about {2} in all ({3})."),
    QT_TRANSLATE_NOOP("Study", "{0} to train, two at a time: about {1} in all ({2})."),
    QT_TRANSLATE_NOOP("Study", "Everything is done."),
)

PHRASES = (
    QT_TRANSLATE_NOOP("Study", "With {0} clips"),
    QT_TRANSLATE_NOOP("Study", "With {0} clips, {1}"),
    QT_TRANSLATE_NOOP("Study", "With 1 clip"),
    QT_TRANSLATE_NOOP("Study", "With 1 clip, {0}"),
    QT_TRANSLATE_NOOP("Study", "Without any speech"),
    QT_TRANSLATE_NOOP("Study", "Without any speech, {0}"),
    QT_TRANSLATE_NOOP("Study", "{0} % of intents right on {1}"),
    QT_TRANSLATE_NOOP("Study", "{0} points (95 % interval {1} to {2}, {3} utterances)"),
    QT_TRANSLATE_NOOP("Study", "{0} points (95 % interval {1} to {2}, 1 utterance)"),
    QT_TRANSLATE_NOOP("Study", "as it foretold"),
    QT_TRANSLATE_NOOP("Study", "which it did not foretell"),
    QT_TRANSLATE_NOOP("Study", "1 run"),
    QT_TRANSLATE_NOOP("Study", "{0} runs"),
    QT_TRANSLATE_NOOP("Study", "measured on the runs that are done"),
    QT_TRANSLATE_NOOP("Study", "within a factor of two or three"),
    # engine.study.figure
    QT_TRANSLATE_NOOP("Study", "clips learnt from"),
    # engine.study.answer, engine.audio.conditions
    QT_TRANSLATE_NOOP("Study", "text only"),
    QT_TRANSLATE_NOOP("Study", "direct mixing"),
    QT_TRANSLATE_NOOP("Study", "curriculum"),
    QT_TRANSLATE_NOOP("Study", "cascade (Whisper writes, text only reads)"),
    QT_TRANSLATE_NOOP("Study", "linear classifier on the frozen ear"),
    QT_TRANSLATE_NOOP("Study", "base model, not trained"),
    QT_TRANSLATE_NOOP("Study", "intent accuracy"),
    QT_TRANSLATE_NOOP("Study", "speech"),
    QT_TRANSLATE_NOOP("Study", "text"),
    QT_TRANSLATE_NOOP("Study", "café noise, {0} dB"),
    QT_TRANSLATE_NOOP("Study", "street noise, {0} dB"),
    QT_TRANSLATE_NOOP("Study", "kitchen noise, {0} dB"),
    QT_TRANSLATE_NOOP("Study", "telephone"),
    QT_TRANSLATE_NOOP("Study", "{0} times the speed"),
)
"""What stands for a value in a sentence; each also says itself alone (`phrase`)."""
