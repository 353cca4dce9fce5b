"""Where the speech is in a clip. The file is never cut: bounds are stored beside it, applied when it is read."""

from __future__ import annotations

import numpy as np

from engine.audio.files import MODEL_RATE, Samples, resample
from engine.audio.levels import frame_levels
from engine.audio.voice import seconds, voice

WINDOW = 0.01
"""Seconds a frame."""
MARGIN = 0.2
"""Seconds kept on either side, for soft beginnings and endings."""
VOICED, STILL_VOICED = 0.5, 0.35
"""Silero's own thresholds: a voice begins at the first probability, and lasts until it falls below the second."""
SHORTEST_VOICE = 2
"""Windows of 32 ms that a voice must last."""
SUSTAINED = 0.05
"""Seconds that sound must last to be taken for speech: a key press is shorter."""
REACH = 0.3
"""Seconds within which a sound still belongs to speech: a released stop at the end of a word, a soft s."""
ABOVE_NOISE_DB = 10.0
BELOW_SPEECH_DB = 35.0


def speech_bounds(samples: Samples, rate: int) -> tuple[float, float]:
    """The start and end of the speech in a mono clip, in seconds, with a margin.

    From the first to the last voice (`engine.audio.voice`), and the sounds that stand out from the noise close around
    them. Where no voice is heard, whatever stands out is taken, and where nothing does, the whole clip: it is better to
    keep a noise than to lose a word. `docs/experiments/trimming.py` prints how close and how careful that is.
    """
    whole = len(samples) / rate
    voices = _voices(resample(samples, rate, MODEL_RATE))
    if voices:
        first, last = voices[0][0], voices[-1][1]
        near = [(a, b) for a, b in _sounds(samples, rate) if b >= first - REACH and a <= last + REACH]
        first = min([first, *(max(a, first - REACH) for a, _ in near)])
        last = max([last, *(min(b, last + REACH) for _, b in near)])
        return max(first - MARGIN, 0.0), min(last + MARGIN, whole)
    return energy_bounds(samples, rate)


def energy_bounds(samples: Samples, rate: int) -> tuple[float, float]:
    """As `speech_bounds`, resting on energy alone: whatever stands out from the noise, speech or not."""
    whole = len(samples) / rate
    sounds = _sounds(samples, rate)
    long_enough = [(a, b) for a, b in sounds if b - a >= SUSTAINED - WINDOW / 2]
    if not long_enough:
        return 0.0, whole
    first, last = long_enough[0][0], long_enough[-1][1]
    for start, _ in reversed(sounds):
        if start < first and first - start <= REACH:
            first = start
    for _, end in sounds:
        if end > last and end - last <= REACH:
            last = end
    return max(first - MARGIN, 0.0), min(last + MARGIN, whole)


def _sounds(samples: Samples, rate: int) -> list[tuple[float, float]]:
    """Stretches that stand out from the noise, in seconds; none where nothing does."""
    levels = frame_levels(samples, rate, WINDOW)
    if not len(levels):
        return []
    noise, loud = np.percentile(levels, 10), np.percentile(levels, 98)
    if loud - noise < ABOVE_NOISE_DB:
        return []
    found = runs(levels > max(noise + ABOVE_NOISE_DB, loud - BELOW_SPEECH_DB))
    return [(start * WINDOW, end * WINDOW) for start, end in found]


def _voices(samples: Samples) -> list[tuple[float, float]]:
    """Stretches with a voice in 16 kHz samples, in seconds."""
    sure = voice(samples)
    found = [run for run in runs(sure >= STILL_VOICED) if sure[run[0] : run[1]].max() >= VOICED]
    return [(seconds(start), seconds(end)) for start, end in found if end - start >= SHORTEST_VOICE]


def runs(active: np.ndarray) -> list[tuple[int, int]]:
    """The stretches of True, as first and one past the last index."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], active.astype(np.int8), [0]])))
    return [(int(start), int(end)) for start, end in edges.reshape(-1, 2)]
