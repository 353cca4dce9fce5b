"""How sure a count of right answers is, and whether two models differ in more than luck. Light.

A share of right answers gets Wilson's interval (1927), which keeps inside 0 to 1 and holds for few utterances and for
shares near the ends (Brown, Cai and DasGupta 2001). Two models on the same utterances are compared by McNemar's exact
test (1947) on those that only one of them has right (Dietterich 1998). Scores that are no share of utterances, SLU-F1
above all, go through the bootstrap of `engine.study.statistics`; `outcome` makes answers ready for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np

from engine.evaluation.report import Answered
from engine.study.results import Outcome, f1_of, slu_counts

_Z = 1.959964
"""Standard deviations either side that hold 95 % of a normal distribution."""
FEWEST_DIFFERING = 6
"""Utterances that only one model has right. With five, even five to none comes up by chance once in 16 (p = 0.0625), so
no outcome could be told from luck."""


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share of `right` in `n` independent utterances, from 0 to 1; all of it where n is 0."""
    if n <= 0:
        return 0.0, 1.0
    share, spread = right / n, _Z * _Z / n
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def mcnemar(fixed: int, broken: int) -> float:
    """The two-sided exact p of `fixed` utterances that only the second model has right and `broken` that only the first
    has: how often a split as uneven comes up where both are as good. 1 where they differ in none."""
    differing = fixed + broken
    ways, tail = 1, 0  # whole numbers, so that no count is too large
    for count in range(min(fixed, broken) + 1):
        tail += ways
        ways = ways * (differing - count) // (count + 1)
    return min(1.0, 2 * tail / 2**differing)


def outcome(items: Sequence[Answered]) -> Outcome:
    """Answers as the bootstrap takes them, named by their place: pair only those that stand in the same order.

    `slu_f1` and `counts` are None where there is no slot to tell and none was told.
    """
    n = max(len(items), 1)
    told = any(item.gold.slots or (item.predicted is not None and item.predicted.slots) for item in items)
    counts = tuple(slu_counts(item) for item in items) if told else None
    return Outcome(
        n=len(items),
        intent_accuracy=sum(item.right for item in items) / n,
        slu_f1=None if counts is None else float(f1_of(np.sum(counts, axis=0))),
        exact=sum(item.exact for item in items) / n,
        seconds_per_utterance=0.0,
        device="",
        keys=tuple(f"{place:09d}" for place in range(len(items))),
        right="".join("1" if item.right else "0" for item in items),
        counts=counts,
    )
