"""The engine's sentences in the language of the window.

The engine speaks English: its sentences also go to terminals, run folders and the database, and are read back from
there. So the window looks at the finished sentence, finds the template that made it, and says that in its own language
with the same values. `tests/gui/test_translation_sentences.py` has the engine say each of its sentences and fails
where one is not known here. What is not known is shown in English.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui import translation_study
from gui.widgets.bidi import inline

TEMPLATES = (
    # a take: engine.audio.levels.problems, engine.audio.capture.Capture.problems
    QT_TRANSLATE_NOOP(
        "Engine", "This take is very short ({0} s): press once, speak, and press again when you have finished."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here."
    ),
    QT_TRANSLATE_NOOP("Engine", "This take is quiet (peak {0} dB): come closer, or turn the microphone up."),
    QT_TRANSLATE_NOOP("Engine", "The voice hardly stands out from the noise: come closer, or find a quieter place."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The microphone went away; what it had recorded until then is kept."),
    QT_TRANSLATE_NOOP("Engine", "The computer was too busy {0} time(s), and a moment of sound is missing."),
    QT_TRANSLATE_NOOP("Engine", "Not all of it could be written to disk ({0})."),
    # what comes next: engine.store.overview
    QT_TRANSLATE_NOOP("Engine", "Bring in sentences with their meanings: a text-label corpus."),
    QT_TRANSLATE_NOOP("Engine", "There is only one intent so far; bring in sentences with others."),
    QT_TRANSLATE_NOOP("Engine", "Nothing is left to train on; put some of the sentences into train."),
    QT_TRANSLATE_NOOP("Engine", "Record some sentences, or import recordings: {0} are a good start."),
    QT_TRANSLATE_NOOP("Engine", "There is 1 recording so far."),
    QT_TRANSLATE_NOOP("Engine", "There are {0} recordings so far."),
    QT_TRANSLATE_NOOP(
        "Engine", "Everything is in train; put some aside for dev and test, so that scores mean something."
    ),
    QT_TRANSLATE_NOOP("Engine", "All is ready for a first fine-tuning."),
    QT_TRANSLATE_NOOP("Engine", "Speak to the model on the Test page, and correct it where it is wrong."),
    # the sample project: engine.sample.NOTICE
    QT_TRANSLATE_NOOP(
        "Engine",
        "Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.",
    ),
    # splits: engine.store.splits
    QT_TRANSLATE_NOOP("Engine", "1 sentence is in both {0} and {1}: {2}."),
    QT_TRANSLATE_NOOP("Engine", "{0} sentences are in both {1} and {2}: {3}."),
    QT_TRANSLATE_NOOP("Engine", "1 speaker is in both {0} and {1}: {2}."),
    QT_TRANSLATE_NOOP("Engine", "{0} speakers are in both {1} and {2}: {3}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Splits cannot keep both speakers and sentences apart, since there is only one speaker: "
        "sentences are, speakers not.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Splits cannot keep both speakers and sentences apart, since all recordings hang together: "
        "sentences are, speakers not.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Splits cannot keep both speakers and sentences apart, since all recordings hang together: "
        "speakers are, sentences not.",
    ),
    QT_TRANSLATE_NOOP("Engine", "No recording was left for {0}."),
    # what a run takes: engine.training.estimate
    QT_TRANSLATE_NOOP(
        "Engine",
        "This needs about {0} GB of memory and {1} GB are free: close other programs, take a smaller batch or base, "
        "or lora in place of full.",
    ),
    QT_TRANSLATE_NOOP("Engine", "This needs about {0} GB of disk and {1} GB are free: free some first."),
    QT_TRANSLATE_NOOP("Engine", "About {0}, {1} GB of memory and {2} MB of disk; {3} steps."),
    # its settings: engine.training.schemes.explain
    QT_TRANSLATE_NOOP("Engine", "how often the data is gone through, all stages together"),
    QT_TRANSLATE_NOOP("Engine", "curriculum: how many of these epochs, the last ones, have text and speech"),
    QT_TRANSLATE_NOOP("Engine", "how often each recording is heard in an epoch that has speech"),
    QT_TRANSLATE_NOOP("Engine", "highest learning rate of the (first) stage"),
    QT_TRANSLATE_NOOP("Engine", "curriculum: highest learning rate of the last stage"),
    QT_TRANSLATE_NOOP("Engine", "examples in memory at once; halved by itself where memory runs out"),
    QT_TRANSLATE_NOOP("Engine", "batches a step: the rate's batch is batch size times this, which several GPUs share"),
    QT_TRANSLATE_NOOP("Engine", "rank of the added matrices"),
    QT_TRANSLATE_NOOP("Engine", "their scale: alpha divided by the rank"),
    QT_TRANSLATE_NOOP("Engine", "the same seed draws the same recordings in the same order"),
    QT_TRANSLATE_NOOP("Engine", "evaluate on dev after every so many epochs; 0: only at the end of a stage"),
    QT_TRANSLATE_NOOP("Engine", "the most dev examples of each language and modality to evaluate on"),
    QT_TRANSLATE_NOOP("Engine", "save a checkpoint after every so many steps"),
    # what belongs with an evaluation: engine.evaluation.evaluate
    QT_TRANSLATE_NOOP("Engine", "1 {0} recording was also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "{0} {1} recordings were also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "1 {0} speaker was also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "{0} {1} speakers were also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "1 {0} sentence was also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "{0} {1} sentences were also in training: the figures flatter the model."),
    QT_TRANSLATE_NOOP("Engine", "Synthetic speech: {0} of {1} recordings."),
    QT_TRANSLATE_NOOP("Engine", "{0} of {1} have an intent that this run never learnt: {2}."),
    QT_TRANSLATE_NOOP("Engine", "Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong."),
    # what to try before there is a study: engine.study.advice
    QT_TRANSLATE_NOOP(
        "Engine",
        "From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "There is no text in {0} yet. First write templates with their slots, or have the sentences of the other "
        "language translated with your own tool, keep the labels, and import them; 200 are a good start.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "No recordings to learn from: text only is where to begin, and already competitive. Recording {0} sentences, "
        "spread over all intents, is likely to give most of what speech can give.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where "
        "speech was scarcest. Try direct mixing beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a study say "
        "how much of the speech is needed at all, beginning with {1} clips.",
    ),
    # errors that anybody may meet; the other ones stay English for now
    QT_TRANSLATE_NOOP("Engine", "No microphone was found."),
    QT_TRANSLATE_NOOP("Engine", "No loudspeaker was found."),
    QT_TRANSLATE_NOOP("Engine", "Plug one in, then look again."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not there any more."),
    QT_TRANSLATE_NOOP("Engine", "Plug it in again, or choose another device."),
    QT_TRANSLATE_NOOP("Engine", "The microphone “{0}” cannot be opened."),
    QT_TRANSLATE_NOOP(
        "Engine", "Another program may be using it: close that, or choose another microphone, and look again."
    ),
    QT_TRANSLATE_NOOP("Engine", "The microphone is not ready."),
    QT_TRANSLATE_NOOP("Engine", "Wait a moment; if that does not help, look again."),
    QT_TRANSLATE_NOOP("Engine", "The take could not be saved: {0}."),
    QT_TRANSLATE_NOOP("Engine", "Make room on the disk, then save it again; it is not lost."),
    QT_TRANSLATE_NOOP("Engine", "The loudspeaker “{0}” cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "Another program may be using it: close that, and play again."),
    QT_TRANSLATE_NOOP("Engine", "{0} is not a Smidgen project."),
    QT_TRANSLATE_NOOP("Engine", "Choose a project's folder, or make one first."),
    QT_TRANSLATE_NOOP("Engine", "{0} is a project already."),
    QT_TRANSLATE_NOOP("Engine", "Open it, or choose another folder."),
    QT_TRANSLATE_NOOP("Engine", "The project {0} is already open{1}."),
    QT_TRANSLATE_NOOP("Engine", "Close it there first."),
    QT_TRANSLATE_NOOP("Engine", "{0} is not empty."),
    QT_TRANSLATE_NOOP("Engine", "Choose a new or empty folder."),
    QT_TRANSLATE_NOOP("Engine", "{0} is empty (0 bytes)."),
    QT_TRANSLATE_NOOP("Engine", "{0} holds no sound."),
    QT_TRANSLATE_NOOP("Engine", "{0} cannot be read as audio."),
    QT_TRANSLATE_NOOP(
        "Engine", "Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off."
    ),
    # what long work says it is doing: engine.progress.Meter, tracked
    QT_TRANSLATE_NOOP("Engine", "Understanding"),
    QT_TRANSLATE_NOOP("Engine", "Warming up"),
    QT_TRANSLATE_NOOP("Engine", "Verifying packages"),
    QT_TRANSLATE_NOOP("Engine", "Loading {0}"),
    QT_TRANSLATE_NOOP("Engine", "Downloading {0}"),
    QT_TRANSLATE_NOOP("Engine", "Fitting the projector"),
    QT_TRANSLATE_NOOP("Engine", "Assembling the pocket model"),
    QT_TRANSLATE_NOOP("Engine", "Computing features"),
    QT_TRANSLATE_NOOP("Engine", "Copying recordings"),
)
"""What the engine says that people meet every day; {0}, {1} … stand for its values, in their order."""


def in_words(text: str) -> str:
    """`text`, one or more of the engine's sentences, in the language of the window; what it does not know stays."""
    known, rest = parse(text)
    said = [_say(template, values) for template, values in known]
    return " ".join([*said, rest] if rest else said)


def parse(text: str) -> tuple[list[tuple[str, tuple[str, ...]]], str]:
    """The sentences at the start of `text` that are known, each a template and its values, and the rest."""
    known = []
    while text:
        for template, pattern in _patterns(TEMPLATES + translation_study.SENTENCES):
            if found := pattern.match(text):
                known.append((template, found.groups()))
                text = text[found.end() :]
                break
        else:
            break
    return known, text


def phrase(text: str) -> str:
    """A word or phrase of a study (a scheme, a score, a condition) in the language of the window."""
    for template, pattern in _patterns(translation_study.PHRASES):
        if found := pattern.fullmatch(text):
            return QCoreApplication.translate("Study", template).format(*map(phrase, found.groups()))
    return inline(text)


def _say(template: str, values: tuple[str, ...]) -> str:
    if template in translation_study.SENTENCES:
        return QCoreApplication.translate("Study", template).format(*map(phrase, values))
    return QCoreApplication.translate("Engine", template).format(*map(inline, values))


@cache
def _patterns(templates: tuple[str, ...]) -> list[tuple[str, re.Pattern[str]]]:
    """Each template, and what it matches at the start of a text; the wordier ones first, as they say more."""
    found = []
    for template in sorted(map(str, templates), key=lambda t: -len(re.sub(r"\{\d\}", "", t))):
        parts = [re.escape(part) for part in re.split(r"\{\d\}", template)]
        # a value at the very start must not reach back over the sentence before
        first = r"((?:(?!\. ).)*?)" if not parts[0] else "(.*?)"
        pattern = "(.*?)".join([first.join(parts[:2]), *parts[2:]])
        pattern += r"(?:\s+|\Z)" if template.endswith((".", "?")) else r"\Z"
        found.append((template, re.compile(pattern)))
    return found
