"""Where a voice is heard: Silero's detector of voice activity, worked out with NumPy from the weights of its package.

The package itself loads torch, which the window may not, and sets it to one thread for the whole process. The network
is small enough to do without: an STFT, four convolutions and an LSTM cell.

Silero Team (2024), Silero VAD, https://github.com/snakers4/silero-vad (MIT), the 16 kHz model of version 6.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.audio.files import MODEL_RATE, Samples

WINDOW = 512
"""Samples at 16 kHz that one probability is about: 32 ms."""
_CONTEXT = 64
"""Samples of the window before that the network sees, too; as many are mirrored behind."""
_FFT, _HOP, _BINS = 256, 128, 129
_AT_ONCE = 2048
"""Windows in memory together: about a minute of sound, 200 MB."""

Weights = dict[str, NDArray[np.float32]]


def voice(samples: Samples) -> NDArray[np.float32]:
    """How probable a voice is in each window of `WINDOW` samples: (windows,) between 0 and 1.

    `samples` are 16 kHz mono float32, full scale 1; the last window is filled up with silence.
    """
    weights = _weights()
    windows = -(-len(samples) // WINDOW)
    if not windows:
        return np.zeros(0, np.float32)
    padded = np.zeros(_CONTEXT + windows * WINDOW, np.float32)
    padded[_CONTEXT : _CONTEXT + len(samples)] = samples
    views = np.lib.stride_tricks.sliding_window_view(padded, _CONTEXT + WINDOW)[::WINDOW]
    parts = [_features(views[start : start + _AT_ONCE], weights) for start in range(0, windows, _AT_ONCE)]
    return _over_time(np.concatenate(parts), weights)


def seconds(windows: float) -> float:
    """The time of a number of windows."""
    return windows * WINDOW / MODEL_RATE


def _features(views: Samples, weights: Weights) -> NDArray[np.float32]:
    """Each window by itself: (windows, samples) to (windows, 128)."""
    mirrored = np.pad(views, ((0, 0), (0, _CONTEXT)), mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(mirrored, _FFT, axis=1)[:, ::_HOP]
    waves = frames @ weights["stft_conv.weight"][:, 0].T
    found = np.sqrt(waves[..., :_BINS] ** 2 + waves[..., _BINS:] ** 2)
    for layer, stride in (("conv1", 1), ("conv2", 2), ("conv3", 2), ("conv4", 1)):
        found = _convolved(found, weights[f"{layer}.weight"], weights[f"{layer}.bias"], stride)
    return found[:, 0]


def _convolved(
    frames: NDArray[np.float32], kernel: NDArray[np.float32], bias: NDArray[np.float32], stride: int
) -> NDArray[np.float32]:
    """(windows, frames, channels) through a convolution three wide and a ReLU."""
    padded = np.pad(frames, ((0, 0), (1, 1), (0, 0)))
    threes = np.lib.stride_tricks.sliding_window_view(padded, 3, axis=1)[:, ::stride]  # (windows, frames, channels, 3)
    flat = threes.reshape(*threes.shape[:2], -1)
    return np.maximum(flat @ kernel.reshape(len(kernel), -1).T + bias, 0)


def _over_time(features: NDArray[np.float32], weights: Weights) -> NDArray[np.float32]:
    """What each window is in the light of those before it: an LSTM cell, then one number."""
    inward = features @ weights["lstm_cell.weight_ih"].T + weights["lstm_cell.bias_ih"] + weights["lstm_cell.bias_hh"]
    recurrent = weights["lstm_cell.weight_hh"]
    size = recurrent.shape[1]
    hidden, cell = np.zeros(size, np.float32), np.zeros(size, np.float32)
    outward, offset = weights["final_conv.weight"][0, :, 0], weights["final_conv.bias"][0]
    found = np.empty(len(inward), np.float32)
    for number, row in enumerate(inward):
        gates = row + recurrent @ hidden
        enter, forget, leave = _sigmoid(gates[:size]), _sigmoid(gates[size : 2 * size]), _sigmoid(gates[3 * size :])
        cell = forget * cell + enter * np.tanh(gates[2 * size : 3 * size])
        hidden = leave * np.tanh(cell)
        found[number] = _sigmoid(np.maximum(hidden, 0) @ outward + offset)
    return found


def _sigmoid(values: NDArray[np.float32]) -> NDArray[np.float32]:
    return 0.5 * (1 + np.tanh(0.5 * values))


@cache
def _weights() -> Weights:
    from safetensors.numpy import load_file

    package = importlib.util.find_spec("silero_vad")  # found, not imported
    assert package is not None
    assert package.origin is not None
    return load_file(Path(package.origin).parent / "data" / "silero_vad_16k.safetensors")
