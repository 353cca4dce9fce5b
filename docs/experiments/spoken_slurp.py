"""SLURP's texts as a corpus, spoken by synthesizers: `python docs/experiments/spoken_slurp.py SLURP OUT`.

SLURP holds `devel.jsonl` and `test.jsonl` (github.com/pswietojanski/slurp, CC BY 4.0). OUT gets `texts.jsonl` (devel's
sentences with scenario and action as the intent; one in ten of them is the dev split) and `clips.tsv`:

- test: `--tests` sentences of SLURP's test set that devel does not hold, spoken by voices that neither the pocket
  model's alignment nor any training clip heard (flite `slt` and `awb`, three espeak-ng variants);
- train: `--share` percent of the training sentences, and dev: 48 dev sentences, by other voices (SVOX Pico, flite `rms`
  and `kal16`, espeak-ng).

All speech is synthetic. Sentences whose clip is longer than 9.8 s, or whose intent devel lacks, are left out, and
counted.
Needs flite, espeak-ng and the package ttspico. Then, in this order:

    smidgen new P --language en; smidgen import P OUT/texts.jsonl; smidgen import-audio P OUT/clips.tsv
    smidgen train P --scheme text-only --seed 1 --name text-1
    smidgen evaluate P --run text-1 --modality speech; smidgen evaluate P --run text-1 --modality text
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from pathlib import Path

import soundfile

from engine.pocket.recipe.voices import HELD_OUT_VOICE, RATE, Spoken, speak

TEST_VOICES = (HELD_OUT_VOICE, "flite:awb", "espeak-ng:en-us+f2", "espeak-ng:en-gb+m3", "espeak-ng:en-us+linda")
TRAINING_VOICES = ("pico:en-US", "pico:en-GB", "flite:rms", "flite:kal16", "espeak-ng:en-us+m1", "espeak-ng:en-gb+f1")
LONGEST_SECONDS = 9.8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("slurp", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tests", type=int, default=600)
    parser.add_argument("--share", type=float, default=5.0, help="percent of the training sentences that are spoken")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    draw = random.Random(arguments.seed)

    learned = _read(arguments.slurp / "devel.jsonl")
    heard = {_letters(text) for text in learned}
    tested = _read(arguments.slurp / "test.jsonl")
    tested = {text: intent for text, intent in tested.items() if _letters(text) not in heard}
    known = set(learned.values())
    unknown = sorted(text for text, intent in tested.items() if intent not in known)
    texts = sorted(learned)
    draw.shuffle(texts)
    dev, train = texts[: len(texts) // 10], texts[len(texts) // 10 :]
    tests = sorted(set(tested) - set(unknown))
    draw.shuffle(tests)

    arguments.out.mkdir(parents=True, exist_ok=True)
    with (arguments.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for split, several in (("train", train), ("dev", dev)):
            for text in several:
                row = {"text": text, "intent": learned[text], "language": "en", "split": split}
                file.write(json.dumps(row) + "\n")
    wanted = [("test", tests, arguments.tests, TEST_VOICES), ("dev", dev, 48, TRAINING_VOICES),
              ("train", train, round(len(train) * arguments.share / 100), TRAINING_VOICES)]  # fmt: skip
    too_long = 0
    with (arguments.out / "clips.tsv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t")
        table.writerow(("audio", "text", "intent", "speaker", "language", "split"))
        for split, several, count, voices in wanted:
            made = 0
            for number, text in enumerate(several):
                if made == count:
                    break
                voice = voices[number % len(voices)]
                samples = speak(text, Spoken(voice, draw.uniform(0.9, 1.1), 1.0))
                if len(samples) > LONGEST_SECONDS * RATE:
                    too_long += 1
                    continue
                path = (arguments.out / f"{split}-{number:04d}.flac").resolve()
                soundfile.write(path, samples, RATE)
                table.writerow((path, text, (learned | tested)[text], voice, "en", split))
                made += 1
    print(f"{len(train)} training and {len(dev)} dev sentences; {too_long} clips were too long; "
          f"{len(unknown)} test sentences have intents that devel lacks")  # fmt: skip


def _letters(text: str) -> str:
    """By which two sentences are the same: "what's" and "whats" are."""
    return "".join(c for c in text.lower() if c.isalnum())


def _read(path: Path) -> dict[str, str]:
    """Sentence to intent (scenario and action)."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {row["sentence"]: f"{row['scenario']}_{row['action']}" for row in rows}


if __name__ == "__main__":
    main()
