"""Whether Kokoro's voices speak so that they are understood: what Whisper base writes of each, in words wrong.

    python docs/experiments/neural_voices.py

Needs onnxruntime, espeak-ng and Kokoro's packages (resources/pocket/README.md). The sentences are four, one a voice.
"""

from __future__ import annotations

from engine.pocket.recipe import voices
from engine.pocket.recipe.evaluate import edits
from engine.pocket.recipe.kokoro import VOICES
from engine.pocket.recipe.texts import spoken
from engine.study.cascade import Whisper

SENTENCES = {
    "en": (
        "remind me to call my mother tomorrow morning",
        "what events are going on in my town this week",
        "play some jazz music in the kitchen please",
        "how much is the dollar worth in canada",
    ),
    "es": ("enciende la luz de la cocina por favor",),
    "fr": ("allume la lumière de la cuisine",),
    "it": ("accendi la luce della cucina per favore",),
}


def main() -> None:
    whisper, words, wrong = Whisper.load(), 0, 0
    for language, names in VOICES.items():
        for number, name in enumerate(names):
            text = SENTENCES[language][number % len(SENTENCES[language])]
            clip = voices.speak(text, voices.Spoken(f"kokoro:{name}", 1.0, 1.0))
            heard = spoken(whisper.transcribe(clip, language), language)
            missed = edits(spoken(text, language).split(), heard.split())
            words, wrong = words + len(text.split()), wrong + missed
            print(f"{name:<12} {len(clip) / voices.RATE:4.1f} s  {missed} wrong{f': {heard}' if missed else ''}")
    print(f"{wrong} of {words} words wrong, {sum(map(len, VOICES.values()))} voices.")


if __name__ == "__main__":
    main()
