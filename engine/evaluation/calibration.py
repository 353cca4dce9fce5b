"""Making confidence mean what it says: temperature scaling (Guo et al. 2017, arXiv 1706.04599).

A model that says 0.9 should be right nine times in ten. One number, the temperature, fitted on dev where nothing was
trained, brings this about without changing which intent is first.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

LEAST, MOST = 0.1, 10.0
"""Between these the temperature is sought; beyond them dev has said nothing of use."""
FEWEST = 10
"""Utterances needed; with fewer the temperature stays 1."""
_FLOOR = 1e-12


def scaled(distribution: Mapping[str, float], temperature: float) -> dict[str, float]:
    """`distribution` over intents (summing to 1) at `temperature`: above 1 more even, below 1 more decided."""
    logs = {intent: math.log(max(p, _FLOOR)) / temperature for intent, p in distribution.items()}
    highest = max(logs.values(), default=0.0)
    weights = {intent: math.exp(value - highest) for intent, value in logs.items()}
    total = sum(weights.values())
    return {intent: weight / total for intent, weight in weights.items()}


def fit_temperature(distributions: Sequence[Mapping[str, float]], gold: Sequence[str]) -> float:
    """The temperature with the least negative log-likelihood of the `gold` intents under `distributions`.

    Gold intents that a distribution does not know are left out; 1.0 where fewer than `FEWEST` remain. The likelihood
    has one minimum in the inverse temperature, so a golden-section search finds it.
    """
    pairs = [(d, g) for d, g in zip(distributions, gold, strict=True) if g in d]
    if len(pairs) < FEWEST:
        return 1.0

    def loss(log_temperature: float) -> float:
        at = math.exp(log_temperature)
        return -sum(math.log(max(scaled(d, at)[g], _FLOOR)) for d, g in pairs)

    low, high = math.log(LEAST), math.log(MOST)
    ratio = (math.sqrt(5) - 1) / 2
    left, right = high - ratio * (high - low), low + ratio * (high - low)
    loss_left, loss_right = loss(left), loss(right)
    while high - low > 1e-3:
        if loss_left <= loss_right:
            high, right, loss_right = right, left, loss_left
            left = high - ratio * (high - low)
            loss_left = loss(left)
        else:
            low, left, loss_left = left, right, loss_right
            right = low + ratio * (high - low)
            loss_right = loss(right)
    return math.exp((low + high) / 2)


def expected_error(confidences: Sequence[float], right: Sequence[bool], bins: int = 10) -> float:
    """The expected calibration error: how far confidence and accuracy lie apart, bin by bin, weighted by size."""
    sums = [[0.0, 0.0, 0.0] for _ in range(bins)]
    for confidence, hit in zip(confidences, right, strict=True):
        bin_ = sums[min(int(confidence * bins), bins - 1)]
        bin_[0] += 1
        bin_[1] += confidence
        bin_[2] += hit
    return sum(abs(said - hits) for _, said, hits in sums) / max(len(confidences), 1)
