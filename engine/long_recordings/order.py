"""Which prompts were read, one after the other, in which pieces: a guess where the speaker kept to their order.

A long sentence takes longer than a short one. So pieces and prompts are aligned in order, by how well the length of
each piece fits that of its text at this speaker's pace; a piece that fits nothing (a cough, a false start, a question)
is passed over at a price, and so is a prompt that was left out.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

START = 0.3
"""Seconds that a piece lasts beside its text: margins, and the mouth opening."""
PASS_PIECE, PASS_PROMPT = 0.7, 0.9
"""The price of passing one over; that of a pair is the |ln| of its length over the expected one."""
NEAR = 40
"""How many more pieces than prompts may be passed over up to any moment, or the other way round."""


def pair(seconds: Sequence[float], texts: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs (place of a piece, place of a text) of a reading in order; both rise. `seconds` are the lengths of the
    pieces.

    The first piece and the first text are taken to belong together: that is where the user said that it begins.
    """
    if not seconds or not texts:
        return []
    lengths = np.array([max(len(text), 1) for text in texts], float)
    spoken = np.maximum(np.asarray(seconds, float) - START, 0.1)
    both = min(len(lengths), len(spoken))
    pace = float(np.median(spoken[:both]) / np.median(lengths[:both]))
    pairs = _align(spoken, lengths * pace)
    if len(pairs) >= 5:  # once more at the pace of those pairs, which a few coughs no longer bend
        pace *= float(np.exp(np.median([np.log(spoken[p] / (lengths[t] * pace)) for p, t in pairs])))
        pairs = _align(spoken, lengths * pace)
    return pairs


def _align(spoken: np.ndarray, expected: np.ndarray) -> list[tuple[int, int]]:
    """The cheapest way through both, as in an edit distance, within `NEAR` of the diagonal."""
    pieces, texts = len(spoken), min(len(expected), len(spoken) + NEAR)
    cost = np.full((pieces + 1, texts + 1), np.inf)
    way = np.zeros((pieces + 1, texts + 1), np.int8)
    cost[1, 1] = 0.0
    for p in range(1, pieces + 1):
        for t in range(max(p - NEAR, 1), min(p + NEAR, texts) + 1):
            if p == t == 1:
                continue
            fits = abs(float(np.log(spoken[p - 1] / expected[t - 1])))
            choices = (cost[p - 1, t - 1] + fits, cost[p - 1, t] + PASS_PIECE, cost[p, t - 1] + PASS_PROMPT)
            way[p, t] = int(np.argmin(choices))
            cost[p, t] = choices[way[p, t]]
    # it ends where either runs out: what is left of the other is no mistake
    ends = [(cost[pieces, t], pieces, t) for t in range(1, texts + 1)]
    ends += [(cost[p, texts], p, texts) for p in range(1, pieces + 1)] if texts == len(expected) else []
    _, p, t = min(ends)
    pairs = []
    while (p, t) != (1, 1):
        step = way[p, t]
        if step == 0:
            pairs.append((p - 1, t - 1))
        p, t = p - (step in (0, 1)), t - (step in (0, 2))
    return [(0, 0), *reversed(pairs)]
