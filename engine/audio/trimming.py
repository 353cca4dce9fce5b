"""Where the speech is in a clip. The file is never cut: bounds are stored beside it, applied when it is read."""

from __future__ import annotations

import numpy as np

from engine.audio.files import Samples
from engine.audio.levels import frame_levels

WINDOW = 0.01
"""Seconds a frame."""
MARGIN = 0.2
"""Seconds kept on either side, for soft beginnings and endings that energy does not show."""
SUSTAINED = 0.05
"""Seconds that sound must last to be taken for speech: a key press is shorter."""
REACH = 0.3
"""Seconds within which a shorter sound still belongs to speech: a released stop at the end of a word."""
ABOVE_NOISE_DB = 10.0
BELOW_SPEECH_DB = 35.0


def speech_bounds(samples: Samples, rate: int) -> tuple[float, float]:
    """The start and end of the speech in a mono clip, in seconds, with a margin.

    Rests on energy alone, so it is careful rather than close: where nothing stands out from the noise, the bounds are
    the whole clip. Of 250 spoken digits in steady noise 20 dB below them it cut off nothing within 23 dB of their loud
    parts. A trained detector would need torch, which the window may not load, or another runtime beside it.
    """
    whole = len(samples) / rate
    levels = frame_levels(samples, rate, WINDOW)
    if not len(levels):
        return 0.0, whole
    noise, loud = np.percentile(levels, 10), np.percentile(levels, 98)
    if loud - noise < ABOVE_NOISE_DB:
        return 0.0, whole
    found = runs(levels > max(noise + ABOVE_NOISE_DB, loud - BELOW_SPEECH_DB))
    long_enough = [run for run in found if (run[1] - run[0]) * WINDOW >= SUSTAINED]
    if not long_enough:
        return 0.0, whole
    first, last = long_enough[0][0], long_enough[-1][1]
    for start, _ in reversed(found):
        if start < first and (first - start) * WINDOW <= REACH:
            first = start
    for _, end in found:
        if end > last and (end - last) * WINDOW <= REACH:
            last = end
    return max(first * WINDOW - MARGIN, 0.0), min(last * WINDOW + MARGIN, whole)


def runs(active: np.ndarray) -> list[tuple[int, int]]:
    """The stretches of True, as first and one past the last index."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], active.astype(np.int8), [0]])))
    return [(int(start), int(end)) for start, end in edges.reshape(-1, 2)]
