"""How well a room and a microphone suit recording: measured from a few seconds of silence and of speech.

Levels are dBFS, so they say how the voice stands to the noise, not how loud the room is in dB(A): that would take a
calibrated microphone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

import numpy as np

from engine.audio.files import MODEL_RATE, Samples
from engine.audio.levels import (
    CLIPPED_MOST,
    NOTHING_DB,
    QUIET_DB,
    SILENCE_DB,
    clipped_samples,
    decibels,
    frame_levels,
    speech_level,
)
from engine.store.store import Store

GOOD_SNR = 30.0
"""dB; our choice: a quiet room and a near microphone reach it. No source has been checked for it."""
FAIR_SNR = 20.0
"""dB; our choice, like the one above: below it noise covers the soft sounds of a word."""
HEARD_SNR = 6.0
"""dB; below it nobody seems to have spoken."""
HOT_DB = -3.0
"""dBFS; the highest peak that ACX accepts of an audio book: a livelier sentence would be clipped."""
GATED_DB = -90.0
"""dBFS; 16-bit samples of a real room are noisier: below it something cuts the silence off."""
UNSTEADY_DB = 15.0
"""dB by which something in the silence stood out from the rest of it: a door, a car, a word."""
DC_SHARE = 0.01
"""Of full scale: a mean this far from zero shows a faulty input."""
HUM_MARGIN_DB = 40.0
"""Hum closer than this to the voice can be heard under it; ACX asks for a noise floor some 40 dB below the voice."""
KEPT = 100
"""Checks that a project remembers."""

_NAME = "room_checks"
_HARMONICS = 8
_PROMINENT_DB, _LONE_DB = 10.0, 20.0
"""By how much a harmonic must stand out from its neighbours: one of several, and the frequency of the mains alone."""

Finding = Literal[
    "unheard", "noisy", "some_noise", "quiet", "clipped", "hot", "hum", "unsteady", "gated", "offset"
]  # fmt: skip
Grade = Literal["good", "fair", "poor"]


@dataclass(frozen=True)
class RoomCheck:
    """What was measured, when (ISO, UTC) and with which microphone.

    `noise_db` of the silence, `swing_db` by which its loudest moment stood out, `offset` its mean (of full scale),
    `hum_hz` 50, 60 or 0 where no hum of the mains was found, and its level `hum_db`. `speech_db` of the voice while it
    speaks, `peak_db`, samples `clipped`, and the signal-to-noise ratio `snr_db`, the noise in the speech taken off.
    """

    noise_db: float
    swing_db: float = 0.0
    offset: float = 0.0
    hum_hz: int = 0
    hum_db: float = SILENCE_DB
    speech_db: float = SILENCE_DB
    peak_db: float = SILENCE_DB
    snr_db: float = 0.0
    clipped: int = 0
    device: str = ""
    measured_at: str = ""


def measure_silence(samples: Samples, rate: int = MODEL_RATE) -> RoomCheck:
    """What a silence of some seconds tells of the room: mono float32 at `rate` Hz."""
    if not len(samples):
        return RoomCheck(SILENCE_DB)
    offset = float(np.mean(samples, dtype=np.float64))
    still = (samples - np.float32(offset)).astype(np.float32)
    # a passing noise is told apart from the noise that is always there
    frames = frame_levels(still, rate, 0.1)
    middle = float(np.median(frames)) if len(frames) else SILENCE_DB
    usual = frames[frames <= middle + UNSTEADY_DB / 2] if len(frames) else frames
    noise = 10 * math.log10(float(np.mean(10 ** (usual.astype(np.float64) / 10)))) if len(usual) else SILENCE_DB
    hum_hz, hum_db = find_hum(still, rate)
    swing = float(frames.max()) - middle if len(frames) else 0.0
    return RoomCheck(round(noise, 1), round(swing, 1), round(offset, 5), hum_hz, round(hum_db, 1))


def measure_speech(check: RoomCheck, samples: Samples, rate: int = MODEL_RATE, clipped: int | None = None) -> RoomCheck:
    """`check` with what some seconds of normal speech tell; `clipped` as counted by the recorder, where it was."""
    if not len(samples):
        return check
    still = (samples - np.float32(np.mean(samples, dtype=np.float64))).astype(np.float32)
    level, _ = speech_level(still, rate, check.noise_db)
    return replace(
        check,
        speech_db=round(level, 1),
        peak_db=round(decibels(float(np.abs(samples).max())), 1),
        snr_db=round(signal_to_noise(level, check.noise_db), 1),
        clipped=clipped_samples(samples) if clipped is None else clipped,
    )


def measure_take(samples: Samples, rate: int = MODEL_RATE, clipped: int | None = None) -> RoomCheck:
    """The same from one take alone: its quietest tenth stands in for the silence, so hum is not looked for."""
    frames = frame_levels(samples, rate)
    noise = float(np.percentile(frames, 10)) if len(frames) else SILENCE_DB
    return measure_speech(RoomCheck(round(noise, 1)), samples, rate, clipped)


def signal_to_noise(speech_db: float, noise_db: float) -> float:
    """The ratio in dB of a voice to the noise, where the level of the voice was measured with the noise in it."""
    speech, noise = 10 ** (speech_db / 10), 10 ** (noise_db / 10)
    return 10 * math.log10(max(speech - noise, 1e-3 * noise) / noise)


def find_hum(samples: Samples, rate: int = MODEL_RATE) -> tuple[int, float]:
    """The mains' frequency, 50 or 60 Hz, where its hum is in a silence, and the level of that in dBFS; else 0.

    Looked for at the first eight harmonics, a hertz apart, so at least two seconds are needed. Two harmonics have to
    stand out, or the mains' frequency itself by far: one tone alone is as often a fan.
    """
    if len(samples) < 2 * rate:
        return 0, SILENCE_DB
    window = np.hanning(rate)
    starts = range(0, len(samples) - rate + 1, rate // 2)
    spectra = np.stack([np.square(np.abs(np.fft.rfft(samples[start : start + rate] * window))) for start in starts])
    power = np.median(spectra, axis=0) * 2 / (rate * np.square(window).sum())
    best = (0, SILENCE_DB)
    for mains in (50, 60):
        found = [_line(power, mains * number) for number in range(1, _HARMONICS + 1)]
        lines = [line for above, line in found if above >= _PROMINENT_DB]
        if len(lines) >= 2 or found[0][0] >= _LONE_DB:
            level = max(10 * math.log10(sum(lines)), SILENCE_DB)
            best = max(best, (mains, level), key=lambda one: one[1])
    return best


def _line(power: np.ndarray, hertz: int) -> tuple[float, float]:
    """By how many dB the strongest bin about `hertz` stands out from those further away, and the power of the line."""
    near = power[hertz - 2 : hertz + 3]
    around = float(np.median(np.concatenate([power[hertz - 9 : hertz - 3], power[hertz + 4 : hertz + 10]])))
    line = max(float(near.sum()) - len(near) * around, 1e-30)
    return 10 * math.log10(max(float(near.max()), 1e-30) / max(around, 1e-30)), line


def findings(check: RoomCheck) -> list[Finding]:
    """What could be better, the worst first; none of it forbids recording."""
    found: list[Finding] = []
    if check.peak_db < NOTHING_DB or check.snr_db < HEARD_SNR:
        found.append("unheard")
    elif check.snr_db < FAIR_SNR:
        found.append("noisy")
    if check.clipped > CLIPPED_MOST:
        found.append("clipped")
    elif check.peak_db > HOT_DB:
        found.append("hot")
    elif "unheard" not in found and check.peak_db < QUIET_DB:
        found.append("quiet")
    if not found and check.snr_db < GOOD_SNR:
        found.append("some_noise")
    if check.hum_hz and check.hum_db > check.speech_db - HUM_MARGIN_DB:
        found.append("hum")
    if check.swing_db > UNSTEADY_DB:
        found.append("unsteady")
    if check.noise_db < GATED_DB:
        found.append("gated")
    if abs(check.offset) > DC_SHARE:
        found.append("offset")
    return found


def grade(found: Sequence[Finding]) -> Grade:
    """All `findings` in a word."""
    if any(one in ("unheard", "noisy", "clipped") for one in found):
        return "poor"
    return "fair" if found else "good"


def remember(store: Store, check: RoomCheck) -> None:
    """Keep a check with the project."""
    with store.transaction():
        store.settings.set(_NAME, [*store.settings.get(_NAME, []), asdict(check)][-KEPT:])


def remembered(store: Store) -> list[RoomCheck]:
    """The checks of a project, oldest first; fields that another version wrote are passed over."""
    known = {field.name for field in fields(RoomCheck)}
    stored: list[dict[str, Any]] = store.settings.get(_NAME, [])
    return [RoomCheck(**{name: value for name, value in one.items() if name in known}) for one in stored]


def equally_loud(one: Samples, other: Samples, rate: int = MODEL_RATE) -> tuple[Samples, Samples]:
    """Two clips with their voices at the same level, for listening: the louder one seems the better one otherwise.

    As loud as both can be without clipping, and not louder than -20 dBFS while they speak.
    """
    pair = (one, other)
    levels = [speech_level(clip, rate)[0] for clip in pair]
    room = [-decibels(float(np.abs(clip).max(initial=0))) - 1.0 for clip in pair]
    target = min(-20.0, *(level + free for level, free in zip(levels, room, strict=True)))
    made = [
        (clip * np.float32(10 ** ((target - level) / 20) if level > SILENCE_DB else 1)).astype(np.float32)
        for clip, level in zip(pair, levels, strict=True)
    ]
    return made[0], made[1]
