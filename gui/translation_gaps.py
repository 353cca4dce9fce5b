"""Which of the engine's sentences the window could not say, and why a few of them need no template."""

from __future__ import annotations

import re

from gui.engine_sentences import TEMPLATES
from gui.translation_engine import Sentence, passed_on, sentences
from gui.translation_sentences import parse
from gui.translation_study import SENTENCES

UNSEEN = {
    # what a program gets that asks the model's process in a wrong way (`engine.serve`); the window asks rightly
    "That is no request.",
    'Send {"id": 1, "do": "status"}.',
    "There is no request called {0}.",
    "The request names no {0}.",
    "Add it as {0}.",
    # the README of an exported model, for whoever publishes it
    "A peft adapter for the base model `{0}`, trained with Smidgen {1} by the scheme {2} on {3} sentences and {4} "
    "recordings. It reads a transcript or audio, then the instruction, and writes the meaning as one line of JSON.",
    "Made from the base model `{0}`, trained with Smidgen {1} by the scheme {2} on {3} sentences and {4} "
    "recordings. It reads a transcript or audio, then the instruction, and writes the meaning as one line of JSON.",
    # what the database of the sample keeps about its speakers
    "A speech synthesizer.",
}
"""Sentences that the window never shows."""
SHOWN_ELSEWHERE = ("pocket/notice.py",)
"""Files whose sentences the window has in words of its own (licence terms)."""

SPELLED_OUT = {
    # the values are words of the engine, and each gives a template of its own
    "{0} {1} {2}s were also in training: the figures flatter the model.",
    "{0} {1} {2} was also in training: the figures flatter the model.",
    "There is nothing to {0}.",
    "There is no {0} called {1}.",
    "The {0} cannot be {1}.",
    "{0} {1} is in both {2} and {3}: {4}.",
    "{0} {1} is in both {2} and {3}: {4}, ….",
    "{0} {1}s are in both {2} and {3}: {4}.",
    "{0} {1}s are in both {2} and {3}: {4}, ….",
    "With only {0} clip, {1} is better than {2} by {3} points (95 % interval {4} to {5}, {6} utterances).",
    "With only {0} clip, {1} is better than {2} by {3} points (95 % interval {4} to {5}, {6} utterance).",
    "With only {0} clip, {1} cannot be told from {2}: {3} points (95 % interval {4} to {5}, {6} utterances).",
    "With only {0} clip, {1} cannot be told from {2}: {3} points (95 % interval {4} to {5}, {6} utterance).",
    "There is {0} recording so far.",
    "There is {0} recording so far. Record some sentences, or import recordings: {1} are a good start.",
    # a part of a sentence (`gui.translation_engine.PARTS`), each of which is a template
    "Line {0}: {1}.",
}
"""Sentences that the window knows by more precise ones."""
SPLITS_APART = "Splits cannot keep both speakers and sentences apart, since "
"""Begins a sentence of which the code could make more than it ever does; three are known."""
OF_A_STUDY = ("study/sentences.py", "study/estimate.py", "store/overview.py")
"""Files whose sentences are made of others, or of phrases: they need only be known to their last word."""

CARRIED = {
    # a sentence on its way: where it was made, it was found
    "error.message", "error.next_step", "str(error)", "bad.reason", "bad.next_step", "row.next_step",
    "line.problem[0]", "line.problem[1]", "*line.problem", "event.next_step", "event.what", "next_step", "what",
    "self.what", "cell", "left[0].why if left else ''", "expected.sentence",
    "event.message or f'The run {run.name} failed.'",
    "sentence.removeprefix('smidgen: ') or f'Testing {cell.key} broke off.'",
    # said in two parts by `gui.widgets.study_view`
    "f'{progress.what}: {cell.key}'",
}  # fmt: skip
"""What `SmidgenError`, rejects and long work are given that is no text of the code."""


def untold() -> list[Sentence]:
    """The sentences of the engine that the window has no template for."""
    known = set(map(str, TEMPLATES + SENTENCES)) | UNSEEN | SPELLED_OUT
    return [one for one in sentences() if one.text not in known and not _told_otherwise(one)]


def unlooked() -> list[str]:
    """Places of the engine that give people something nobody has looked at yet (`CARRIED`)."""
    return sorted(place for place in passed_on() if place.partition(": ")[2] not in CARRIED)


def _told_otherwise(one: Sentence) -> bool:
    if one.where.startswith(SHOWN_ELSEWHERE) or one.text.startswith(SPLITS_APART):
        return True
    return one.where.startswith(OF_A_STUDY) and not parse(re.sub(r"\{\d+\}", "7", one.text))[1]
