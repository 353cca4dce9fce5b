"""What the words first cost in time: `python docs/experiments/words_first_time.py PROJECT RUN`.

RUN was trained with `--words-first`. Eight test clips of 2.6 to 3.4 s are answered one by one, at once and with the
words first, and their words as text; the tower hears them by itself, too. Median seconds of three rounds after a first.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

from engine.audio.files import MODEL_RATE, decode
from engine.evaluation.items import items_of
from engine.project import Project
from engine.understanders import load_understander

ROUNDS, CLIPS = 4, 8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project", type=Path)
    parser.add_argument("run")
    arguments = parser.parse_args()
    project = Project.open(arguments.project)
    items = [item for item in items_of(project, "test", "speech") if item.text and 2.6 < item.seconds < 3.4][:CLIPS]
    understander = load_understander(project, arguments.run, "cpu")
    understander.warm_up()
    took: defaultdict[str, list[float]] = defaultdict(list)
    for number in range(ROUNDS):
        for item in items:
            clip = decode(project.path / item.audio, MODEL_RATE, item.start, item.end)
            for name, given, words_first in (("at once", clip, False), ("words first", clip, True),
                                             ("text", item.text, False), ("tower", None, False)):  # fmt: skip
                understander.words_first = words_first
                started = time.perf_counter()
                if given is None:
                    understander.lalm.tower_features([clip])
                else:
                    understander.understand_many([given])
                if number:
                    took[name].append(time.perf_counter() - started)
    seconds = {name: median(several) for name, several in took.items()}
    print(", ".join(f"{name} {value:.2f} s" for name, value in seconds.items()))
    for name in ("at once", "words first"):
        print(f"{name}: {seconds[name] / (seconds['text'] + seconds['tower']):.1f} times text and tower")


if __name__ == "__main__":
    main()
