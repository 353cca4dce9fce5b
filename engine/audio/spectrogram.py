"""A clip over time and frequency, for the eye."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from engine.audio.files import MODEL_RATE, Samples
from engine.audio.levels import SILENCE_DB

WINDOW = 0.025
"""Seconds that a frame looks at: the harmonics of a low voice are just told apart, a released stop is still short."""
BANDS = 128
TOP = 8000.0
"""Hz at the upper edge; a clip at 16 kHz holds nothing above it."""
_PADDED = 1024
"""Samples a frame is padded to, so that the narrow low bands have bins of their own."""

Spectrogram = npt.NDArray[np.float32]


def mel(frequency: float | np.ndarray) -> np.ndarray:
    """Hz on the mel scale, by the formula that HTK and most toolkits use (O'Shaughnessy 1987)."""
    return np.asarray(2595 * np.log10(1 + np.asarray(frequency) / 700))


def height_of(frequency: float) -> float:
    """Where a frequency (Hz) lies between the lower edge (0) and the upper edge (1) of the picture."""
    return float(mel(frequency) / mel(TOP))


def spectrogram(samples: Samples, rate: int = MODEL_RATE, frames: int = 1200, bands: int = BANDS) -> Spectrogram:
    """The level of each mel band in `frames` windows that lie evenly over a mono clip: (bands, frames), low first.

    In dB of which a sine at full scale has some 0; never below `SILENCE_DB`. `rate` in Hz. A clip without samples has
    no frames.
    """
    if not len(samples):
        return np.zeros((bands, 0), np.float32)
    width = min(round(WINDOW * rate), _PADDED)
    padded = np.pad(np.asarray(samples, np.float32), width // 2)
    centres = ((np.arange(frames) + 0.5) * len(samples) / frames).astype(int)
    window = np.hanning(width).astype(np.float32)
    cut = padded[np.minimum(centres[:, None] + np.arange(width), len(padded) - 1)] * window
    power = np.square(np.abs(np.fft.rfft(cut, _PADDED))) * (2 / window.sum()) ** 2
    heard = power @ _filters(rate, bands).T
    return (10 * np.log10(np.maximum(heard, 10 ** (SILENCE_DB / 10)))).T.astype(np.float32)


@lru_cache(maxsize=4)
def _filters(rate: int, bands: int) -> np.ndarray:
    """Triangles that are evenly spaced in mel, none narrower than a bin: (bands, bins)."""
    edges = 700 * (10 ** (np.linspace(0, mel(TOP), bands + 2) / 2595) - 1)
    bins = np.fft.rfftfreq(_PADDED, 1 / rate)
    left, centre, right = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    least = bins[1]
    rising = 1 - (centre - bins) / np.maximum(centre - left, least)
    falling = 1 - (bins - centre) / np.maximum(right - centre, least)
    return np.clip(np.minimum(rising, falling), 0, 1)
