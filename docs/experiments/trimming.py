"""How close and how careful trimming is: `python docs/experiments/trimming.py RECORDINGS`.

RECORDINGS holds short clips of speech (the Free Spoken Digit Dataset, github.com/Jakobovski/free-spoken-digit-dataset,
CC BY-SA 4.0, or others), cut close to the words. 250 of them are laid into three seconds of steady noise 20 dB below
them: alone; after a bang and before a hiss, each as loud as the speech and 0.7 s away; and between two knocks. What is
counted: clips that lost at least 30 ms of what lies within 23 dB of their loudest frames, and the seconds kept besides.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine.audio.files import MODEL_RATE, Samples, decode
from engine.audio.levels import frame_levels
from engine.audio.trimming import WINDOW, energy_bounds, runs, speech_bounds

ROOM, AWAY, LONG = 1.5, 0.7, 0.25
"""Seconds: of room noise on either side; from a noise to the speech; that a bang or a hiss lasts."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recordings", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    paths = sorted(arguments.recordings.rglob("*.wav"))
    clips = [decode(path) for path in random.Random(arguments.seed).sample(paths, min(250, len(paths)))]
    print(f"{len(clips)} clips             clips that lost something   seconds kept besides, mean")
    for name, disturbed in (("alone", nothing), ("bang and hiss", bang_and_hiss), ("knocks", knocks)):
        for how, bounds in (("energy", energy_bounds), ("voice", speech_bounds)):
            lost, extra = measure(clips, disturbed, bounds, arguments.seed)
            print(f"{name:<14} {how:<8} {lost:>24.1%} {extra:>24.2f}")


def measure(
    clips: list[Samples],
    disturbed: Callable[[Samples, float, tuple[int, int], np.random.Generator], None],
    bounds: Callable[[Samples, int], tuple[float, float]],
    seed: int,
) -> tuple[float, float]:
    """The share of clips that lost something, and the mean of what was kept besides, in seconds."""
    noise, lost, extra = np.random.default_rng(seed), [], []
    for clip in clips:
        loud = float(np.sqrt(np.mean(np.square(clip))))
        edge = round(ROOM * MODEL_RATE)
        sound = noise.normal(0, loud / 10, len(clip) + 2 * edge).astype(np.float32)
        sound[edge : edge + len(clip)] += clip
        disturbed(sound, loud, (edge, edge + len(clip)), noise)
        levels = frame_levels(clip, MODEL_RATE, WINDOW)
        heard = runs(levels > levels.max() - 23)
        first, last = ROOM + heard[0][0] * WINDOW, ROOM + heard[-1][1] * WINDOW
        start, end = bounds(sound, MODEL_RATE)
        lost.append(start > first + 0.03 or end < last - 0.03)
        extra.append(max(first - start, 0) + max(end - last, 0))
    return float(np.mean(lost)), float(np.mean(extra))


def nothing(sound: Samples, loud: float, speech: tuple[int, int], noise: np.random.Generator) -> None:
    """Leave it as it is."""


def bang_and_hiss(sound: Samples, loud: float, speech: tuple[int, int], noise: np.random.Generator) -> None:
    """A low bang that dies away before the speech, a steady hiss after it."""
    length, away = round(LONG * MODEL_RATE), round(AWAY * MODEL_RATE)
    rumble = np.convolve(noise.normal(0, 1, length), np.ones(64) / 8, "same") * np.exp(-np.linspace(0, 4, length))
    before = speech[0] - away - length
    sound[before : before + length] += (2 * loud * rumble).astype(np.float32)
    after = speech[1] + away
    sound[after : after + length] += noise.normal(0, loud, length).astype(np.float32)


def knocks(sound: Samples, loud: float, speech: tuple[int, int], noise: np.random.Generator) -> None:
    """Three knocks of 60 ms before the speech, and three after it."""
    length, away = round(0.06 * MODEL_RATE), round(AWAY * MODEL_RATE)
    for number in range(3):
        for start in (speech[0] - away - number * 2 * length, speech[1] + away + number * 2 * length):
            tone = np.sin(2 * np.pi * 180 * np.arange(length) / MODEL_RATE) * np.exp(-np.linspace(0, 5, length))
            sound[start : start + length] += (3 * loud * (tone + noise.normal(0, 0.2, length))).astype(np.float32)


if __name__ == "__main__":
    main()
