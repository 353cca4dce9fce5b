"""What more recordings would bring, by the learning curve of the project's own runs. Light.

Every tested run and every result of a study is a point: so many clips, right or wrong by test clip. Points are one
curve where their runs differ in nothing but the clips and the seed; text alone is the beginning of each curve. That the
corpus may have grown between two runs is not seen here: the interval is about test clips and seeds.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import SmidgenError
from engine.evaluation.report import Report
from engine.study.results import Outcome, read_results
from engine.study.statistics import FEWEST_AMOUNTS, read_off, shared_keys
from engine.training.run_folder import RunFolder
from engine.training.schemes import RunConfig

if TYPE_CHECKING:
    from engine.project import Project

MORE = 20
"""Recordings that are asked about."""
FEWEST_TESTED = 20
"""Test clips that all points must share: fewer say nothing."""
FARTHEST = 2.0
"""A curve is read off up to this many times the most clips that were tried."""
SPLITS = ("test", "dev")
_OTHERWISE = {
    "scheme", "seed", "speech_percent", "speech_clips", "mixed_epochs", "mixed_learning_rate", "mixed_warmup",
    "speech_repeats", "speech_languages", "limited_languages", "evaluate_every", "dev_items", "save_every",
    "batch_size",
}  # fmt: skip
"""Settings that say how much speech, or that text alone does not have."""


@dataclass(frozen=True)
class Gain:
    """Expected points of intent accuracy (from -1 to 1) that `more` recordings bring beside the `clips` there are, with
    their 95 % interval; by a curve of `scheme` through `amounts` of clips, tested on `tested` clips of `split`."""

    clips: int
    more: int
    points: float
    low: float
    high: float
    scheme: str
    amounts: tuple[int, ...]
    tested: int
    split: str


@dataclass(frozen=True)
class Unknown:
    """Why nothing can be said: ``few``: the best curve has only `amounts` (four are needed); ``far``: far more than
    the most of them is recorded by now; ``untested``: the amounts share too few test clips."""

    why: str
    amounts: tuple[int, ...] = ()


@dataclass(frozen=True)
class _Point:
    config: Mapping[str, Any]
    clips: int
    outcome: Outcome


def expected(project: Project, more: int = MORE) -> Gain | Unknown:
    """What `more` recordings would bring, or why that is not known."""
    clips = project.store.recordings.count("train")
    best: Gain | Unknown = Unknown("few")
    for split in SPLITS:
        for scheme, points in _curves(list(_points(project, split))):
            found = _gain(scheme, points, clips, more, split)
            if isinstance(found, Gain):
                if not isinstance(best, Gain) or len(found.amounts) > len(best.amounts):
                    best = found
            elif isinstance(best, Unknown) and len(found.amounts) > len(best.amounts):
                best = found
        if isinstance(best, Gain):  # dev has had its say in training: only where there is no test
            return best
    return best


def _gain(scheme: str, points: Mapping[int, list[Outcome]], clips: int, more: int, split: str) -> Gain | Unknown:
    amounts = tuple(sorted(points))
    if len(amounts) < FEWEST_AMOUNTS:
        return Unknown("few", amounts)
    try:
        tested = len(shared_keys(list(points.values())))
    except SmidgenError:
        tested = 0
    if tested < FEWEST_TESTED:
        return Unknown("untested", amounts)
    if clips > FARTHEST * max(amounts):
        return Unknown("far", amounts)
    read = read_off(points, [clips, clips + more])
    assert read is not None
    whole, drawn = read
    low, high = np.percentile(drawn[:, 1] - drawn[:, 0], [2.5, 97.5])
    return Gain(clips, more, float(whole[1] - whole[0]), float(low), float(high), scheme, amounts, tested, split)


def _curves(points: list[_Point]) -> Iterator[tuple[str, Mapping[int, list[Outcome]]]]:
    """Scheme and outcomes by clips, of points that belong together."""
    texts: defaultdict[str, list[Outcome]] = defaultdict(list)
    curves: defaultdict[tuple[str, str, str], defaultdict[int, list[Outcome]]] = defaultdict(lambda: defaultdict(list))
    for point in points:
        scheme = point.config["scheme"]
        shared = json.dumps({k: v for k, v in point.config.items() if k not in _OTHERWISE}, sort_keys=True)
        own = {
            k: point.config.get(k) for k in _OTHERWISE if k.startswith("mixed") or k.endswith(("repeats", "languages"))
        }
        if scheme == "text-only":
            texts[shared].append(point.outcome)
        else:
            curves[scheme, shared, json.dumps(own, sort_keys=True)][point.clips].append(point.outcome)
    for (scheme, shared, _), found in curves.items():
        yield scheme, ({0: texts[shared]} if shared in texts else {}) | dict(found)


def _points(project: Project, split: str) -> Iterator[_Point]:
    """Tested runs, then what studies kept of theirs (which are runs of the project, too: each counts once)."""
    seen = set()
    for path in sorted(project.runs.glob(f"[!.]*/evaluations/{split}-speech.json")):
        try:
            run = RunFolder(path.parent.parent)
            outcome = Outcome.of(report := Report.read(path), report.n)
            clips = sum(sample.modality == "speech" and sample.split == "train" for sample in run.samples)
            config = asdict(run.config)
        except (SmidgenError, OSError, ValueError, KeyError, TypeError):
            continue  # the base has no folder of a run; one that is damaged says nothing
        seen.add(run.name)
        yield _Point(config, clips, outcome)
    for folder in sorted((project.path / "studies").glob("*/results")) if split == "test" else ():
        for result in read_results(folder):
            if result.kind == "run" and "speech" in result.tests and result.run not in seen:
                seen.add(result.run)
                config = asdict(RunConfig.from_json(json.dumps(result.config)))  # of an older version, say
                yield _Point(config, result.clips, result.tests["speech"])
