"""The same clip under harder conditions, for testing only: noise of places, a telephone, faster and slower speech.

The noises are made here, not recorded: a café is several of the other clips at once (babble), a street low rumble with
cars that pass, a kitchen a hum with clatter. Real places may be harder or easier; these are the same for everyone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import numpy as np
import soxr

from engine.errors import SmidgenError

RATE = 16_000
PLACES = ("cafe", "street", "kitchen")
SUGGESTED = ("cafe-24", "cafe-12", "cafe-6", "street-12", "kitchen-12", "telephone", "speed-1.2", "speed-0.8")
_VOICES = 6


def check_condition(name: str) -> str:
    """Itself, or `SmidgenError`: ``PLACE-DECIBELS`` (signal over noise), ``telephone`` or ``speed-FACTOR``."""
    _parts(name)
    return name


def condition_words(name: str) -> str:
    """As people read it: ``cafe-12`` is café noise, 12 dB."""
    kind, value = _parts(name)
    if kind in PLACES:
        return f"{ {'cafe': 'café'}.get(kind, kind) } noise, {value:g} dB"
    return "telephone" if kind == "telephone" else f"{value:g} times the speed"


def under(samples: np.ndarray, name: str, others: Sequence[np.ndarray] = ()) -> np.ndarray:
    """A 16 kHz mono float32 clip under a condition; the same for the same clip, condition and `others`, the clips that
    a café's babble is made of (white-ish noise stands in where there are none). Its level stays as it was."""
    kind, value = _parts(name)
    if kind == "telephone":
        return telephone(samples)
    if kind == "speed":
        return change_speed(samples, value)
    seed = int.from_bytes(hashlib.sha256(samples.tobytes() + name.encode()).digest()[:8], "big")
    noise = _noise(kind, len(samples), np.random.default_rng(seed), others)
    return at_ratio(samples, noise, value)


def at_ratio(samples: np.ndarray, noise: np.ndarray, decibels: float) -> np.ndarray:
    """`samples` and `noise` together, `decibels` apart in root mean square; kept from clipping."""
    mixed = samples + noise * _level(samples) / (_level(noise) * 10 ** (decibels / 20))
    return (mixed / max(1.0, float(np.abs(mixed).max()))).astype(np.float32)


def telephone(samples: np.ndarray, coded: bool = True) -> np.ndarray:
    """Through a telephone: 8 kHz, and 8-bit mu-law (ITU-T G.711) where `coded`."""
    narrow = soxr.resample(samples.astype(np.float32), RATE, 8000)
    if coded:
        peak = np.abs(narrow).max(initial=0) or 1
        squeezed = np.sign(narrow) * np.log1p(255 * np.abs(narrow) / peak) / np.log(256)
        squeezed = np.round(squeezed * 127) / 127
        narrow = np.sign(squeezed) * (256 ** np.abs(squeezed) - 1) / 255 * peak
    wide = soxr.resample(narrow.astype(np.float32), 8000, RATE)
    return np.asarray(wide[: len(samples)], np.float32)


def change_speed(samples: np.ndarray, factor: float, frame: int = 640) -> np.ndarray:
    """Faster (`factor` above 1) or slower speech at the same pitch: overlap and add, each frame shifted to where it
    fits what is there best (WSOLA; Verhelst and Roelands 1993)."""
    if len(samples) < 3 * frame:
        return samples.astype(np.float32)
    hop, reach = frame // 2, frame // 4
    window = np.hanning(frame + 1)[:frame]
    count = max(2, int((len(samples) - frame - reach) / (hop * factor)))
    out = np.zeros(count * hop + frame)
    weight = np.zeros_like(out)
    at = 0
    for number in range(count):
        out[number * hop : number * hop + frame] += window * samples[at : at + frame]
        weight[number * hop : number * hop + frame] += window
        expected = samples[at + hop : at + hop + frame]  # what would follow by itself
        ideal = int((number + 1) * hop * factor)
        low, high = max(0, ideal - reach), min(ideal + reach, len(samples) - frame)
        if high <= low or len(expected) < frame:
            at = max(0, min(ideal, len(samples) - frame))
            continue
        fits = np.correlate(samples[low : high + frame - 1], expected, "valid")
        at = low + int(np.argmax(fits))
    end = (count - 1) * hop + frame
    return (out[:end] / np.maximum(weight[:end], 1e-3)).astype(np.float32)


def _parts(name: str) -> tuple[str, float]:
    if name == "telephone":
        return name, 0.0
    found = re.fullmatch(r"(cafe|street|kitchen|speed)-(\d+(?:\.\d+)?)", name)
    if found and (found[1] != "speed" or 0.5 <= float(found[2]) <= 2):
        return found[1], float(found[2])
    raise SmidgenError(
        f"There is no condition called {name}.",
        "Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2.",
    )


def _noise(place: str, length: int, dice: np.random.Generator, others: Sequence[np.ndarray]) -> np.ndarray:
    if place == "cafe":
        heard = [clip for clip in others if len(clip)]
        if len(heard) < 2:
            return _smooth(dice.normal(size=length), 8)
        babble = np.zeros(length)
        for chosen in dice.integers(len(heard), size=_VOICES):
            voice = np.resize(heard[chosen], length + RATE)
            start = int(dice.integers(RATE))
            babble += voice[start : start + length] / _level(voice)
        return babble
    time = np.arange(length) / RATE
    if place == "street":
        rumble = _smooth(dice.normal(size=length), 40)
        cars = 1 + 2 * np.exp(-(((time - dice.uniform(0, time[-1] + 0.1)) / 0.6) ** 2))
        return rumble / _level(rumble) * cars
    noise = 0.3 * np.sin(2 * np.pi * 100 * time) + 0.1 * dice.normal(size=length)
    for _ in range(1 + length // (RATE // 2)):  # plates and cutlery: short ringing, some two a second
        start, ring = int(dice.integers(length)), dice.uniform(1500, 6000)
        left = time[: length - start]
        noise[start:] += 3 * np.sin(2 * np.pi * ring * left) * np.exp(-left / dice.uniform(0.01, 0.06))
    return noise


def _smooth(noise: np.ndarray, width: int) -> np.ndarray:
    return np.convolve(noise, np.ones(width) / width, "same")


def _level(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))) + 1e-9)
