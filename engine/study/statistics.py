"""How sure a figure is: the paired bootstrap over utterances, and the learning curve with its uncertainty. Light.

The bootstrap draws test utterances with replacement, the same ones for both models that are compared, and looks how
the difference spreads (Efron and Tibshirani 1993, chapter 13; for systems that share a test set Koehn 2004,
"Statistical significance tests for machine translation evaluation", and Bisani and Ney 2004 for speech recognition).
Where a cell has several seeds, an utterance is drawn with its answers by all of them, and the figure is the mean over
the seeds: the interval says what other utterances could have given, the spread beside it what other seeds gave.

The curve is the inverse power law of Figueroa et al. 2012 ("Predicting sample size required for classification
performance") and Hestness et al. 2017: error = floor + gain * (1 + clips / scale) ** -power.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.errors import SmidgenError
from engine.study.results import Outcome, f1_of

METRICS = ("intent_accuracy", "slu_f1")
DRAWS = 2000
FEWEST_AMOUNTS = 4
"""Amounts of speech that a curve is drawn through at least: three would always lie on it."""
_AT_ONCE = 100
_POWERS = np.arange(0.1, 2.01, 0.1)
_SCALES = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0)


@dataclass(frozen=True)
class Difference:
    """One model less another in a score (or several, weighted): the `points`, 1 being all of the score, their 95 %
    interval, the two-sided `p`, over `n` utterances."""

    points: float
    low: float
    high: float
    p: float
    n: int

    @property
    def is_sure(self) -> bool:
        """Whether the interval leaves out zero."""
        return self.low > 0 or self.high < 0


def score_of(test: Outcome, metric: str) -> float | None:
    """The score itself, as the report has it."""
    value: float | None = getattr(test, metric)
    return value


def shared_keys(groups: Sequence[Sequence[Outcome]]) -> list[str]:
    """The utterances that every test of every group has, in order. Raises `SmidgenError` where there is none."""
    sets = [set(test.keys) for group in groups for test in group]
    shared = sorted(set.intersection(*sets)) if sets else []
    if not shared:
        raise SmidgenError("These were tested on different utterances.", "Test them on the same split.")
    return shared


def draw_scores(groups: Sequence[Sequence[Outcome]], metric: str, seed: int = 0, draws: int = DRAWS) -> np.ndarray:
    """Each group's score (a group: the seeds of a cell) under `draws` draws of the shared utterances: (groups, draws).

    All groups see the same draws.
    """
    keys = shared_keys(groups)
    tables = [[_by_item(test, keys, metric) for test in group] for group in groups]
    found = np.empty((len(groups), draws))
    for start in range(0, draws, _AT_ONCE):
        drawn = _draws(len(keys), seed, draws)[start : start + _AT_ONCE].astype(float)
        for number, group in enumerate(tables):
            found[number, start : start + len(drawn)] = np.mean(
                [_score(drawn @ table, len(keys)) for table in group], axis=0
            )
    return found


@lru_cache(maxsize=4)
def _draws(n: int, seed: int, draws: int) -> np.ndarray:
    """How often each of `n` utterances is drawn in each draw: (draws, n), small numbers. Slow to make, so kept."""
    dice = np.random.default_rng(seed)
    # small at once: all draws of a large test at full width would take hundreds of megabytes
    return np.stack([dice.multinomial(n, np.full(n, 1 / n)).astype(np.uint8) for _ in range(draws)])


def compare(
    one: Sequence[Outcome], other: Sequence[Outcome], metric: str = "intent_accuracy", seed: int = 0
) -> Difference:
    """How much better `one` is than `other` (each the seeds of a cell) on the utterances both were tested on."""
    return contrast([one, other], (1, -1), metric, seed)


def contrast(
    groups: Sequence[Sequence[Outcome]], weights: Sequence[float], metric: str = "intent_accuracy", seed: int = 0
) -> Difference:
    """The groups' scores (each the seeds of a cell), weighted and added up, on the utterances all were tested on: its
    interval is of all of them together."""
    keys = shared_keys(groups)
    whole = [np.mean([_score(_by_item(t, keys, metric).sum(0), len(keys)) for t in group]) for group in groups]
    drawn = np.dot(weights, draw_scores(groups, metric, seed))
    low, high = np.percentile(drawn, [2.5, 97.5])
    tail = min(np.count_nonzero(drawn <= 0), np.count_nonzero(drawn >= 0))
    points = float(np.dot(weights, whole))
    return Difference(points, float(low), float(high), min(1.0, 2 * (tail + 1) / (DRAWS + 1)), len(keys))


def interval(tests: Sequence[Outcome], metric: str, seed: int = 0) -> tuple[float, float]:
    """The 95 % interval of a cell's score over utterances."""
    low, high = np.percentile(draw_scores([tests], metric, seed)[0], [2.5, 97.5])
    return float(low), float(high)


def _by_item(test: Outcome, keys: Sequence[str], metric: str) -> np.ndarray:
    """(utterances, 1) of right and wrong, or (utterances, 3) of SLU-F1's counts, in the order of `keys`."""
    place = {key: number for number, key in enumerate(test.keys)}
    order = [place[key] for key in keys]
    if metric == "intent_accuracy":
        return test.hits()[order][:, None]
    if test.counts is None:
        raise SmidgenError("A model that tells no slots has no SLU-F1.", "Compare intent accuracy.")
    return np.array(test.counts, float)[order]


def _score(summed: np.ndarray, n: int) -> np.ndarray:
    return summed[..., 0] / n if summed.shape[-1] == 1 else f1_of(summed)


# --- the learning curve


@dataclass(frozen=True)
class Foretold:
    """What a curve says of `clips` clips: the score and its 95 % interval, from 0 to 1."""

    clips: int
    score: float
    low: float
    high: float


def fit(clips: Sequence[float], scores: np.ndarray, at: Sequence[float]) -> np.ndarray:
    """Fit the curve to scores (draws, amounts) at numbers of `clips`, and read it off `at`: (draws, len(at)).

    Least squares over a grid of powers and scales, the floor and the gain in closed form, neither below 0.
    """
    x, errors = np.asarray(clips, float), 1 - np.atleast_2d(scores)
    wanted = np.asarray(at, float)
    best = np.full(len(errors), np.inf)
    found = np.empty((len(errors), len(wanted)))
    for scale in _SCALES:
        for power in _POWERS:
            shape = (1 + x / scale) ** -power
            floor, gain = _least_squares(shape, errors)
            off = ((floor[:, None] + gain[:, None] * shape - errors) ** 2).sum(1)
            better = off < best - 1e-12
            best[better] = off[better]
            read = floor[:, None] + gain[:, None] * (1 + wanted / scale) ** -power
            found[better] = 1 - read[better]
    return found


def foretell(
    groups: Mapping[int, Sequence[Outcome]], at: int, metric: str = "intent_accuracy", seed: int = 0
) -> Foretold | None:
    """What the curve through cells of several amounts (clips to the seeds' tests) says of `at` clips.

    Utterances and, where there are several, seeds are drawn anew for the interval. None with fewer amounts than
    `FEWEST_AMOUNTS`.
    """
    read = read_off(groups, [at], metric, seed)
    if read is None:
        return None
    whole, curves = read
    low, high = np.percentile(curves[:, 0], [2.5, 97.5])
    return Foretold(at, float(whole[0]), float(low), float(high))


def read_off(
    groups: Mapping[int, Sequence[Outcome]], at: Sequence[int], metric: str = "intent_accuracy", seed: int = 0
) -> tuple[np.ndarray, np.ndarray] | None:
    """The scores that the curve has at numbers of clips, (len(at),), and that the curves of the draws have,
    (draws, len(at)); see `foretell`. All of a draw come from one curve, so that their differences mean something."""
    amounts = sorted(groups)
    if len(amounts) < FEWEST_AMOUNTS:
        return None
    keys = shared_keys(list(groups.values()))
    whole = [np.mean([_score(_by_item(t, keys, metric).sum(0), len(keys)) for t in groups[n]]) for n in amounts]
    dice = np.random.default_rng(seed)
    # each seed's score under each draw; then a draw of seeds for each amount
    drawn = []
    for amount in amounts:
        by_seed = draw_scores([[test] for test in groups[amount]] + [groups[amounts[0]]], metric, seed, _CURVES)[:-1]
        chosen = dice.integers(len(by_seed), size=(_CURVES, len(by_seed)))
        drawn.append(np.take_along_axis(by_seed.T, chosen, axis=1).mean(1))
    return fit(amounts, np.array([whole]), at)[0], fit(amounts, np.stack(drawn, 1), at)


_CURVES = 500


def _least_squares(shape: np.ndarray, errors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    n, s, ss = len(shape), shape.sum(), (shape**2).sum()
    y, sy = errors.sum(1), errors @ shape
    spread = n * ss - s * s
    gain = (n * sy - s * y) / spread if spread > 1e-12 else np.zeros(len(errors))
    floor = (y - gain * s) / n
    flat, steep = gain < 0, floor < 0
    gain = np.where(steep, sy / ss, np.where(flat, 0.0, gain))
    return np.where(steep, 0.0, np.where(flat, y / n, floor)), gain
