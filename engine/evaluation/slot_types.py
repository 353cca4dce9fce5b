"""Scores by slot type. Light.

Two ways, as SLURP's scorer has them: by exact value, and with near values counting in part (SLU-F1). Types never
meet in either, so the types' counts add up to the whole report's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from engine.evaluation.report import Answered
from engine.evaluation.slurp import Scorer
from engine.semantics import Meaning


@dataclass(frozen=True)
class SlotScore:
    """A slot type: told `n` times, answered `said` times. Precision, recall and F1 of type and exact value, and SLU-F1,
    which counts a value that is nearly right in part; all from 0 to 1."""

    type: str
    n: int
    said: int
    precision: float
    recall: float
    f1: float
    slu_f1: float


def by_slot_type(items: Sequence[Answered]) -> list[SlotScore]:
    """Every type of gold or answers, by name; one only answered has n 0. No answer at all counts as no slot."""
    scorers: defaultdict[str, Scorer] = defaultdict(Scorer)
    told: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for item in items:
        gold, answered = item.gold.slots, item.predicted.slots if item.predicted else ()
        told.update(slot.type for slot in gold)
        said.update(slot.type for slot in answered)
        for name in {slot.type for slot in (*gold, *answered)}:
            scorers[name].add(
                Meaning("", tuple(slot for slot in gold if slot.type == name)),
                Meaning("", tuple(slot for slot in answered if slot.type == name)),
            )
    return [_score(name, told[name], said[name], scorers[name]) for name in sorted(scorers)]


def _score(name: str, n: int, said: int, scorer: Scorer) -> SlotScore:
    exact, near = scorer.entities, scorer.words + scorer.chars
    return SlotScore(name, n, said, exact.precision, exact.recall, exact.f1, near.f1)
