"""The picture of a clip: the right band, the right time, the right level."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio.files import MODEL_RATE
from engine.audio.levels import SILENCE_DB
from engine.audio.spectrogram import BANDS, height_of, spectrogram


def sine(hertz: float, seconds: float = 1.0, amplitude: float = 1.0) -> np.ndarray:
    time = np.arange(round(seconds * MODEL_RATE)) / MODEL_RATE
    return (amplitude * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


@pytest.mark.parametrize("hertz", [100, 440, 1000, 3500, 7500])
def test_a_tone_is_where_its_frequency_is(hertz):
    picture = spectrogram(sine(hertz), frames=200)
    assert picture.shape == (BANDS, 200)
    middle = picture[:, 50:150].mean(axis=1)
    assert abs((int(middle.argmax()) + 1) / (BANDS + 1) - height_of(hertz)) < 1.5 / BANDS
    assert -6 < middle.max() < 6
    quieter = spectrogram(sine(hertz, amplitude=0.01), frames=200)[:, 50:150].mean(axis=1)
    assert middle.max() - quieter.max() == pytest.approx(40, abs=0.1)


def test_a_sound_is_when_it_is():
    samples = np.concatenate([np.zeros(MODEL_RATE, np.float32), sine(1000)])
    loudest = spectrogram(samples, frames=100).max(axis=0)
    assert (loudest[:48] == SILENCE_DB).all()
    assert (loudest[52:] > -10).all()


def test_two_tones_close_to_each_other_are_two():
    """The first two harmonics of a low voice."""
    column = spectrogram(sine(110) + sine(220), frames=20)[:, 10]
    low, high = round(height_of(110) * BANDS), round(height_of(220) * BANDS)
    assert column[low + 1 : high].min() < min(column[low - 1 : low + 1].max(), column[high - 1 : high + 1].max()) - 6


def test_every_band_hears_something_of_noise():
    picture = spectrogram(np.random.default_rng(1).normal(0, 0.1, MODEL_RATE).astype(np.float32), frames=50)
    assert picture.min() > -90


def test_short_clips_and_none_have_a_picture_too():
    assert spectrogram(np.zeros(0, np.float32)).shape == (BANDS, 0)
    assert spectrogram(sine(500, 0.001), frames=10).shape == (BANDS, 10)
