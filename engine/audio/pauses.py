"""Where a long recording can be cut: at pauses, told from speech by energy against a noise floor that runs along.

The floor is what the quietest moments of the half minute around have, so that a fan that starts, a car that passes or a
recorder that turns itself up moves it. Only energy is looked at: cheap, the same for every language, and no model.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from engine.audio.files import Samples
from engine.audio.survey import Survey
from engine.audio.trimming import ABOVE_NOISE_DB, BELOW_SPEECH_DB, REACH, SUSTAINED, runs
from engine.errors import SmidgenError

MARGIN = 0.1
"""Seconds kept on either side of what was found, where the pause leaves room."""
SOFT_DB = 5.0
"""Decibels above the floor down to which a soft beginning or end, up to `REACH` long, still belongs to its speech."""
FAR_DB = 45.0
"""What is this far below the recording's loud moments is no speech for anybody, however quiet it is around."""
BREATH = 0.1
"""Seconds: the shortest gap at which a piece that is too long may be cut."""
_FLOOR_REACH, _LOUD_REACH = 15, 30
"""Seconds on either side over which floor and loudness are taken."""


@dataclass(frozen=True)
class Pauses:
    """How to cut, in seconds: a silence of `pause` or more ends a piece; what is shorter than `shortest` is passed
    over; a piece longer than `longest` (what a model hears at once) is cut at its longest gaps, where it has any."""

    pause: float = 0.5
    shortest: float = 0.3
    longest: float = 10.0

    def __post_init__(self) -> None:
        if not (0.1 <= self.pause <= 10 and 0.05 <= self.shortest < self.longest and 1 <= self.longest <= 300):
            raise SmidgenError(
                f"Pieces of {self.shortest:g} to {self.longest:g} s at pauses of {self.pause:g} s cannot be found.",
                "Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest.",
            )

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return asdict(self)


def find(survey: Survey, pauses: Pauses) -> list[tuple[float, float]]:
    """The pieces with speech in them, in order: start and end in seconds, to the millisecond.

    None is longer than `pauses.longest` unless it has no gap at which it could be cut.
    """
    if not len(survey.levels):
        return []
    floor, loud = _floor(survey), _loud(survey)
    least = np.maximum(loud - BELOW_SPEECH_DB, np.percentile(loud, 90) - FAR_DB)
    sound = (survey.levels > np.maximum(floor + ABOVE_NOISE_DB, least)) & (loud - floor >= ABOVE_NOISE_DB)
    soft = survey.levels > np.maximum(floor + SOFT_DB, least - SOFT_DB)
    spoken = [
        (start * survey.step, end * survey.step)
        for start, end in _soft_ends(_sustained(runs(sound), survey.step), soft, survey.step)
    ]
    pieces: list[tuple[float, float]] = []
    for group in _groups(spoken, pauses.pause):
        if group[-1][1] - group[0][0] >= pauses.shortest:
            pieces += _short_enough(group, pauses)
    return _with_margins(pieces, survey.seconds)


def _floor(survey: Survey) -> Samples:
    """The level of the quiet moments around each frame, dBFS."""
    return _along(survey, 10, 10, _FLOOR_REACH)


def _loud(survey: Survey) -> Samples:
    """The level of the loud moments around each frame, dBFS."""
    return _along(survey, 95, 90, _LOUD_REACH)


def _along(survey: Survey, inner: float, outer: float, reach: int) -> Samples:
    """The `outer` percentile, over `reach` seconds either side, of each second's `inner` percentile; one a frame."""
    levels = survey.levels
    size = min(max(round(1 / survey.step), 1), len(levels))
    seconds = np.percentile(levels[: len(levels) // size * size].reshape(-1, size), inner, axis=1)
    around = sliding_window_view(np.pad(seconds, reach, mode="edge"), 2 * reach + 1)
    found = np.percentile(around, outer, axis=1)
    places = np.minimum(np.arange(len(levels)) // size, len(found) - 1)
    return found[places].astype(np.float32)


def _sustained(found: list[tuple[int, int]], step: float) -> list[tuple[int, int]]:
    """Without clicks: a short sound stays only beside a longer one."""
    long_enough = [(end - start) * step >= SUSTAINED for start, end in found]
    reach = round(REACH / step)
    kept = []
    for number, (start, end) in enumerate(found):
        after = number and long_enough[number - 1] and start - found[number - 1][1] <= reach
        before = number + 1 < len(found) and long_enough[number + 1] and found[number + 1][0] - end <= reach
        if long_enough[number] or after or before:
            kept.append((start, end))
    return kept


def _soft_ends(found: list[tuple[int, int]], soft: np.ndarray, step: float) -> list[tuple[int, int]]:
    """Each stretch with its soft beginning and end."""
    reach = round(REACH / step)
    wider: list[tuple[int, int]] = []
    for start, end in found:
        quiet = np.flatnonzero(~soft[max(start - reach, 0) : start])
        first = max(start - reach, 0) + int(quiet[-1]) + 1 if len(quiet) else max(start - reach, 0)
        quiet = np.flatnonzero(~soft[end : end + reach])
        last = end + int(quiet[0]) if len(quiet) else min(end + reach, len(soft))
        if wider and first <= wider[-1][1]:
            first = wider.pop()[0]
        wider.append((first, last))
    return wider


def _groups(spoken: list[tuple[float, float]], pause: float) -> list[list[tuple[float, float]]]:
    """Stretches of speech with less than `pause` seconds between them."""
    groups: list[list[tuple[float, float]]] = []
    for stretch in spoken:
        if groups and stretch[0] - groups[-1][-1][1] < pause:
            groups[-1].append(stretch)
        else:
            groups.append([stretch])
    return groups


def _short_enough(group: list[tuple[float, float]], pauses: Pauses) -> list[tuple[float, float]]:
    """A group as one piece; where it is too long, cut at its longest gap, and its parts again."""
    start, end = group[0][0], group[-1][1]
    if end - start + 2 * MARGIN <= pauses.longest:
        return [(start, end)]
    gaps = [
        (after[0] - before[1], number)
        for number, (before, after) in enumerate(pairwise(group), 1)
        if after[0] - before[1] >= BREATH and min(before[1] - start, end - after[0]) >= pauses.shortest
    ]
    if not gaps:
        return [(start, end)]
    _, number = max(gaps)
    return _short_enough(group[:number], pauses) + _short_enough(group[number:], pauses)


def _with_margins(pieces: list[tuple[float, float]], seconds: float) -> list[tuple[float, float]]:
    found = []
    for number, (start, end) in enumerate(pieces):
        before = (pieces[number - 1][1] + start) / 2 if number else 0.0
        after = (end + pieces[number + 1][0]) / 2 if number + 1 < len(pieces) else seconds
        found.append((round(max(start - MARGIN, before), 3), round(min(end + MARGIN, after), 3)))
    return found
