"""What a study found: curves over the number of clips, the paper's table, what baselines and conditions say. Light.

Every figure comes from the results' right and wrong by item; sentences are made of them in `sentences`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import mean, stdev

from engine.study.results import Outcome, Result
from engine.study.statistics import METRICS, interval, score_of

SCHEME_ORDER = ("text-only", "direct", "curriculum", "cascade", "linear", "base")
WORDS = {
    "text-only": "text only",
    "direct": "direct mixing",
    "curriculum": "curriculum",
    "cascade": "cascade (Whisper writes, text only reads)",
    "linear": "linear classifier on the frozen ear",
    "base": "base model, not trained",
}
METRIC_WORDS = {"intent_accuracy": "intent accuracy", "slu_f1": "SLU-F1"}
BASELINES = ("cascade", "linear", "base")


@dataclass(frozen=True)
class Point:
    """A cell's score over its seeds, 0 to 1: mean, standard deviation (None with one seed), least and most, and the
    95 % interval over utterances."""

    clips: int
    percent: float
    seeds: int
    mean: float
    deviation: float | None
    least: float
    most: float
    low: float
    high: float


@dataclass(frozen=True)
class Curve:
    """A scheme's scores over the number of clips, of one mixture, condition and metric."""

    mixture: str
    scheme: str
    condition: str
    metric: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Row:
    """A line of the table: `scores` by (condition, metric)."""

    mixture: str
    scheme: str
    clips: int
    percent: float
    seeds: int
    scores: dict[tuple[str, str], Point]


class Answer:
    """All that can be read off the results there are; fewer than planned will do."""

    def __init__(self, results: Iterable[Result]) -> None:
        self.results = sorted(results, key=lambda r: (r.mixture, SCHEME_ORDER.index(r.scheme), r.clips, r.seed))
        self._points: dict[tuple[str, str, int, str, str], Point] = {}

    @property
    def mixtures(self) -> list[str]:
        return list(dict.fromkeys(result.mixture for result in self.results))

    @property
    def conditions(self) -> list[str]:
        """``speech`` and ``text`` first, then the harder ones."""
        found = {condition for result in self.results for condition in result.tests}
        return sorted(found, key=lambda c: (c not in ("speech", "text"), c))

    def tests(self, mixture: str, scheme: str, clips: int, condition: str) -> list[Outcome]:
        """One test a seed."""
        return [
            result.tests[condition]
            for result in self.results
            if (result.mixture, result.scheme, result.clips) == (mixture, scheme, clips) and condition in result.tests
        ]

    def amounts(self, mixture: str, scheme: str) -> list[int]:
        """The numbers of clips that a scheme was tried with; 0 is text alone where it has none of its own."""
        found = {r.clips for r in self.results if (r.mixture, r.scheme) == (mixture, scheme)}
        if found and scheme in ("direct", "curriculum") and 0 not in found:
            found |= {r.clips for r in self.results if (r.mixture, r.scheme) == (mixture, "text-only")}
        return sorted(found)

    def at(self, mixture: str, scheme: str, clips: int, condition: str) -> list[Outcome]:
        """As `tests`, with text alone standing in for a scheme without any speech."""
        found = self.tests(mixture, scheme, clips, condition)
        return found or (self.tests(mixture, "text-only", 0, condition) if clips == 0 else [])

    def point(self, mixture: str, scheme: str, clips: int, condition: str, metric: str) -> Point | None:
        """The score of a cell, or None where it has none."""
        key = (mixture, scheme, clips, condition, metric)
        if key not in self._points:
            tests = self.at(mixture, scheme, clips, condition)
            scores = [value for test in tests if (value := score_of(test, metric)) is not None]
            if not scores:
                return None
            percent = next((r.percent for r in self.results if r.mixture == mixture and r.clips == clips), 0.0)
            low, high = interval(tests, metric)
            spread = stdev(scores) if len(scores) > 1 else None
            self._points[key] = Point(
                clips, percent, len(scores), mean(scores), spread, min(scores), max(scores), low, high
            )
        return self._points[key]

    def curves(self, mixture: str, condition: str, metric: str) -> list[Curve]:
        """One curve a scheme that has been tried; text alone and the base are curves of one point."""
        found = []
        for scheme in SCHEME_ORDER:
            points = [self.point(mixture, scheme, n, condition, metric) for n in self.amounts(mixture, scheme)]
            kept = tuple(point for point in points if point is not None)
            if kept:
                found.append(Curve(mixture, scheme, condition, metric, kept))
        return found

    def rows(self) -> list[Row]:
        """The table: one line for each scheme and number of clips."""
        groups: defaultdict[tuple[str, str, int], list[Result]] = defaultdict(list)
        for result in self.results:
            groups[result.mixture, result.scheme, result.clips].append(result)
        return [
            Row(
                mixture,
                scheme,
                clips,
                members[0].percent,
                len(members),
                {
                    (condition, metric): point
                    for condition in self.conditions
                    for metric in METRICS
                    if (point := self.point(mixture, scheme, clips, condition, metric)) is not None
                },
            )
            for (mixture, scheme, clips), members in groups.items()
        ]

    def best(self, mixture: str, clips: int, schemes: Sequence[str], condition: str = "speech") -> list[str]:
        """The schemes that were tried with so many clips, the best first (by intent accuracy)."""
        scored = [
            (p.mean, s)
            for s in schemes
            if self.tests(mixture, s, clips, condition)
            and (p := self.point(mixture, s, clips, condition, METRICS[0])) is not None
        ]
        return [scheme for _, scheme in sorted(scored, reverse=True)]

    def largest(self, mixture: str) -> int:
        """The most clips that any trained scheme was tried with."""
        return max((r.clips for r in self.results if r.mixture == mixture and r.kind == "run"), default=0)
