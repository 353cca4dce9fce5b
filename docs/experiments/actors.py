"""Whether the actors' lines in the alignment's corpus have the words that are spoken in them: what Whisper base hears.

    python docs/experiments/actors.py --lines 14 --seed 5

Needs Debian's flight-of-the-amazon-queen (resources/pocket/README.md). Prints every line that Whisper hears otherwise.
"""

from __future__ import annotations

import argparse
import random

import soxr

from engine.pocket.recipe.acted import read_lines, read_speech
from engine.pocket.recipe.evaluate import edits
from engine.pocket.recipe.texts import spoken
from engine.pocket.recipe.voices import RATE
from engine.study.cascade import Whisper


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=14)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    whisper, every = Whisper.load(), list(read_lines())
    words = wrong = same = 0
    for line in random.Random(options.seed).sample(every, options.lines):
        samples, rate = read_speech(line.name)
        said = spoken(line.text)
        heard = spoken(whisper.transcribe(soxr.resample(samples, rate, RATE), "en"))
        missed = edits(said.split(), heard.split())
        words, wrong, same = words + len(said.split()), wrong + missed, same + (not missed)
        if missed:
            print(f"{line.name} {line.speaker}: {said}  ->  {heard}")
    print(
        f"{same} of {options.lines} lines heard as they are written, {wrong} of {words} words not; {len(every)} lines."
    )


if __name__ == "__main__":
    main()
