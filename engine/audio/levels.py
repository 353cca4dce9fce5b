"""How loud a clip is, and what may be wrong with it, in sentences for the person who recorded it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.audio.files import MODEL_RATE, Samples

SILENCE_DB = -120.0
"""What digital silence is called, since its level is minus infinity."""
FULL_SCALE = 32767 / 32768
"""The largest value of a 16-bit sample: at it or above, the converter had no more room."""

SHORTEST = 0.3
"""Seconds; below this a take can hardly hold a word."""
NOTHING_DB = -45.0
"""dBFS; a peak below this is a muted or wrong microphone rather than a soft voice."""
QUIET_DB = -26.0
"""dBFS; a peak below this leaves too little of the voice above the microphone's own noise."""
CLIPPED_MOST = 3
"""Samples at full scale; one or two may be a file normalised to its peak."""
NOISE_MARGIN_DB = 15.0
"""The voice's peak should stand at least this far above the room."""

SPEECH_FRAME = 0.02
HANGOVER = 0.2
"""Seconds; see `speech_level`."""
ACTIVE_MARGIN_DB = 15.9
"""The margin of ITU-T P.56 between the level of speech and the threshold above which it counts as active."""
ABOVE_NOISE_DB = 6.0
"""By which a frame has to stand out from a noise that is known."""


@dataclass(frozen=True)
class Levels:
    """`peak_db`, `rms_db` and `noise_db` (the quietest tenth of the clip) in dBFS; samples at full scale."""

    peak_db: float
    rms_db: float
    clipped: int
    noise_db: float


def decibels(amplitude: float) -> float:
    """An amplitude (full scale 1) in dBFS, never below `SILENCE_DB`."""
    return max(20 * math.log10(amplitude), SILENCE_DB) if amplitude > 0 else SILENCE_DB


def frame_levels(samples: Samples, rate: int, window: float = 0.02) -> Samples:
    """The RMS of each whole `window` (seconds) of the clip in dBFS; empty where the clip is shorter."""
    width = max(round(rate * window), 1)
    frames = samples[: len(samples) // width * width].reshape(-1, width)
    power = np.mean(np.square(frames, dtype=np.float64), axis=1)
    return (10 * np.log10(np.maximum(power, 10 ** (SILENCE_DB / 10)))).astype(np.float32)


def clipped_samples(samples: Samples) -> int:
    """How many samples are at full scale."""
    return int(np.count_nonzero(np.abs(samples) >= FULL_SCALE))


def speech_level(samples: Samples, rate: int = MODEL_RATE, noise_db: float = SILENCE_DB) -> tuple[float, float]:
    """The level of the voice in a mono clip while it speaks, in dBFS, and the share of the time in which it does.

    After the active speech level of ITU-T P.56: active are the moments at most 15.9 dB below that very level, and the
    0.2 s after each. On frames of 20 ms in place of P.56's envelope, and where the level of the noise is known, a
    moment has to stand out from that, too: in a loud room P.56 takes the pauses for speech.
    """
    power = 10 ** (frame_levels(samples, rate, SPEECH_FRAME).astype(np.float64) / 10)
    least = 10 ** ((max(noise_db, SILENCE_DB) + ABOVE_NOISE_DB) / 10)
    if not (power > least).any():
        return (float(10 * np.log10(power.mean())) if len(power) else SILENCE_DB), 0.0
    after = np.ones(round(HANGOVER / SPEECH_FRAME) + 1)
    active = np.full(len(power), True)
    while True:
        level = power[active].mean()
        over = power > max(level / 10 ** (ACTIVE_MARGIN_DB / 10), least)
        now = np.convolve(over, after)[: len(power)] > 0
        if now.sum() >= active.sum():  # what falls out is below the level, which only rises: this ends
            return float(10 * np.log10(level)), float(active.mean())
        active = now


def measure(samples: Samples, rate: int = MODEL_RATE) -> Levels:
    """The levels of a clip: mono float32, full scale ±1, at `rate` Hz."""
    if not len(samples):
        return Levels(SILENCE_DB, SILENCE_DB, 0, SILENCE_DB)
    frames = frame_levels(samples, rate)
    rms = decibels(float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))))
    noise = float(np.percentile(frames, 10)) if len(frames) else rms
    return Levels(decibels(float(np.abs(samples).max())), rms, clipped_samples(samples), noise)


def problems(levels: Levels, seconds: float) -> list[str]:
    """What a listener would object to, one sentence with its remedy each; an empty list for a good take.

    None of them forbids keeping the take: a field recording may be the only one there will ever be.
    """
    found = []
    if seconds < SHORTEST:
        found.append(
            f"This take is very short ({seconds:.1f} s): press once, speak, and press again when you have finished."
        )
    if levels.peak_db < NOTHING_DB:
        found.append("Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here.")
    elif levels.peak_db < QUIET_DB:
        found.append(f"This take is quiet (peak {levels.peak_db:.0f} dB): come closer, or turn the microphone up.")
    elif levels.peak_db - levels.noise_db < NOISE_MARGIN_DB:
        found.append("The voice hardly stands out from the noise: come closer, or find a quieter place.")
    if levels.clipped > CLIPPED_MOST:
        found.append(
            f"This take is clipped ({levels.clipped} samples at full scale): "
            "move back a little, or turn the microphone down."
        )
    return found
