"""What the model is asked about a clip or a text, and the answer: the same question for both modalities."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.pocket.recipe.corpus import Clip
from engine.pocket.recipe.texts import spoken
from engine.semantics import TRANSCRIBE

_TRANSCRIBE = (TRANSCRIBE, TRANSCRIBE, TRANSCRIBE, "Write what is said.", "Transcript:", "What was said?")
_MEANING = "Meaning as JSON:"


@dataclass(frozen=True)
class Sample:
    """One row of training. `clip` is heard where given, else `text` is read; without an instruction, `answer` is
    plain text to be continued, its every token learned."""

    answer: str
    instruction: str = ""
    text: str = ""
    clip: Clip | None = None


def draw_samples(clips: Sequence[Clip], seed: str) -> Iterator[Sample]:
    """One pass over `clips`: a heard sample for each and, for some, a read or a plain one besides."""
    dice = random.Random(seed)
    for clip in clips:
        words = spoken(clip.text, clip.language)
        if not words:
            continue
        instruction, answer = _ask(clip, words, dice, dice.random() < 0.27)
        yield Sample(answer, instruction, clip=clip)
        chance = dice.random()
        if chance < 0.12:
            instruction, answer = _ask(clip, words, dice, dice.random() < 0.9)
            yield Sample(answer, instruction, text=words)
        elif chance < 0.22:
            yield Sample(clip.text)


def _ask(clip: Clip, words: str, dice: random.Random, about_it: bool) -> tuple[str, str]:
    if not about_it:
        return dice.choice(_TRANSCRIBE), words
    if clip.meaning and dice.random() < 0.8:
        return _MEANING, clip.meaning
    several = words.split()
    pick = dice.choice(several)
    questions: list[tuple[str, dict[str, object]]] = [
        ("Text as JSON:", {"text": words}),
        ("First and last word as JSON:", {"first": several[0], "last": several[-1]}),
        ("Language and text as JSON:", {"language": clip.language, "text": words}),
        (f'What follows "{pick}"? Answer as JSON:', {"next": " ".join(several[several.index(pick) + 1 :][:2])}),
        (f'Is "{pick}" said? Answer as JSON:', {"said": True}),
        ("Words as JSON:", {"words": several[:8]}),
    ]
    question, answer = dice.choice(questions)
    return question, json.dumps(answer, ensure_ascii=False)
