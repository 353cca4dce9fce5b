"""Real human digits as a small SLU corpus: `python docs/experiments/digits.py RECORDINGS OUT`.

RECORDINGS holds the Free Spoken Digit Dataset (github.com/Jakobovski/free-spoken-digit-dataset, CC BY-SA 4.0), named
``{digit}_{speaker}_{take}.wav``. OUT gets `texts.jsonl` (ten sentences, ten intents) and `clips.tsv`: 60 training clips
(2 takes of each digit by each of 3 speakers), 60 dev clips (2 other takes by the same 3 speakers) and 300 test clips
(10 takes of each digit by each of the other 3 speakers). Which speakers and takes is drawn by `--seed`.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections import defaultdict
from pathlib import Path

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recordings", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()

    takes: defaultdict[tuple[str, int], list[Path]] = defaultdict(list)
    for path in sorted(arguments.recordings.glob("*_*_*.wav")):
        digit, speaker, _ = path.stem.split("_")
        takes[speaker, int(digit)].append(path)
    draw = random.Random(arguments.seed)
    speakers = sorted({speaker for speaker, _ in takes})
    draw.shuffle(speakers)
    known, unseen = sorted(speakers[:3]), sorted(speakers[3:])

    rows: list[tuple[Path, str, str]] = []
    for (speaker, digit), paths in sorted(takes.items()):
        draw.shuffle(paths)
        if speaker in known:
            rows += [(path, WORDS[digit], "train") for path in paths[:2]]
            rows += [(path, WORDS[digit], "dev") for path in paths[2:4]]
        else:
            rows += [(path, WORDS[digit], "test") for path in paths[:10]]

    arguments.out.mkdir(parents=True, exist_ok=True)
    with (arguments.out / "texts.jsonl").open("w", encoding="utf-8") as texts:
        for word in WORDS:
            texts.write(json.dumps({"text": word, "intent": word, "language": "en", "split": "train"}) + "\n")
    with (arguments.out / "clips.tsv").open("w", encoding="utf-8", newline="") as clips:
        table = csv.writer(clips, delimiter="\t")
        table.writerow(("audio", "text", "intent", "speaker", "language", "split"))
        for path, word, split in rows:
            table.writerow((path.resolve(), word, word, path.stem.split("_")[1], "en", split))
    print(f"{len(rows)} clips; training speakers {', '.join(known)}; test speakers {', '.join(unseen)}")


if __name__ == "__main__":
    main()
