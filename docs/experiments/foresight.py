"""How often what has been said is known before the take is over: `python docs/experiments/foresight.py [FOLDER] [N]`.

N recordings of a folder (else of the sample project), with a room's noise before and behind each. The take goes on for
0.7 s after the last sound; what is cut out of it as speech is compared, sample for sample, with what is cut out of its
beginning. Only where they are the same can an answer that was computed ahead be used (`Understander.foresee`).
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

import numpy as np

from engine.audio.files import MODEL_RATE, decode
from engine.audio.trimming import speech_bounds
from engine.sample import build_sample

BEFORE, TAKE = 0.4, 0.7
AFTER = (0.1, 0.2, 0.25, 0.3, 0.4, 0.5)
ROOMS = (-65, -50, -40)
SOUNDS = (".wav", ".ogg", ".flac")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else build_sample(Path(tempfile.mkdtemp()) / "sample")
    files = sorted(path for path in folder.rglob("*") if path.suffix in SOUNDS)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    clips = [decode(path) for path in random.Random(1).sample(files, min(count, len(files)))]
    print(f"{len(clips)} clips; room, and the share that is known so many seconds after the last sound")
    noise = np.random.default_rng(1)
    for room in ROOMS:
        same = {after: sum(_known(clip, after, room, noise) for clip in clips) for after in AFTER}
        print(f"{room} dB  " + "  ".join(f"{after} s: {same[after] / len(clips):.0%}" for after in AFTER))


def _known(clip: np.ndarray, after: float, room: float, noise: np.random.Generator) -> bool:
    before, behind = round(BEFORE * MODEL_RATE), round(TAKE * MODEL_RATE)
    take = np.pad(clip, (before, behind)) + noise.normal(0, 10 ** (room / 20), before + len(clip) + behind)
    take = take.astype(np.float32)
    return _cut(take) == _cut(take[: before + len(clip) + round(after * MODEL_RATE)])


def _cut(samples: np.ndarray) -> tuple[int, int]:
    start, end = speech_bounds(samples, MODEL_RATE)
    return round(start * MODEL_RATE), round(end * MODEL_RATE)


if __name__ == "__main__":
    main()
