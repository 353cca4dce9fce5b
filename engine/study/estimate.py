"""What a whole study will take, before it starts and while it goes on. Light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean
from typing import TYPE_CHECKING

from engine.progress import clock
from engine.study.cells import Cell, cells
from engine.study.lanes import PAYS, lanes_for
from engine.study.plan import Plan
from engine.study.results import Result
from engine.training.estimate import estimate
from engine.training.samples import choose

if TYPE_CHECKING:
    from engine.project import Project

TEST_SECONDS = {"speech": 0.5, "text": 0.35}
"""Seconds to test one item, before any was: the pocket model on two cores, rounded up."""
LEAST_SECONDS = 10.0
"""What is said at least while something is left: an estimate that has run out is no promise."""
_STARTING = 25.0
"""Seconds that a process takes to load everything."""


@dataclass(frozen=True)
class StudyEstimate:
    """`runs` to train and `tests` of other models that are left, of `total` cells; seconds in all; whether each run
    fits on this machine, else the sentence `refusal`; runs beside each other; whether finished runs gave the pace."""

    runs: int
    tests: int
    total: int
    seconds: float
    fits: bool
    refusal: str = ""
    lanes: int = 1
    measured: bool = False

    @property
    def sentence(self) -> str:
        """All of it in words."""
        return self.after(0)

    def after(self, spent: float) -> str:
        """The same, `spent` seconds later in the cells that are under way."""
        if not self.fits:
            return self.refusal
        if not self.runs + self.tests:
            return "Everything is done."
        how = "measured on the runs that are done" if self.measured else "within a factor of two or three"
        what = f"{self.runs} run{'s' * (self.runs != 1)} to train"
        more = f" and {self.tests} more to test" if self.tests else ""
        beside = ", two at a time" if self.lanes > 1 else ""
        return f"{what}{more}{beside}: about {clock(max(self.seconds - spent, LEAST_SECONDS))} in all ({how})."


def estimate_plan(
    project: Project,
    plan: Plan,
    done: Sequence[str] = (),
    trained: Sequence[str] = (),
    results: Sequence[Result] = (),
    device: str = "auto",
) -> StudyEstimate:
    """What is left of a plan. `done` and `trained` are keys of cells that need nothing more, or only their test;
    `results` of earlier cells tell how quick this machine really is."""
    parts = cells(plan, project.store.overview())
    left = [cell for cell in parts if cell.key not in done]
    pace = [r.seconds / r.expected_seconds for r in results if r.seconds and r.expected_seconds]
    seconds, fits, refusal = 0.0, True, ""
    known: dict[tuple[str, str, int], float] = {}
    needed: list[float] = []
    for cell in left:
        kind = (cell.mixture.name, cell.scheme, cell.clips)
        if cell.kind == "run" and cell.key not in trained:
            if kind not in known:  # seeds take as long as each other
                expected = estimate(cell.config, choose(project.store, cell.config), project.path)
                known[kind] = expected.seconds
                needed.append(expected.memory_mb)
                if not expected.fits and fits:
                    fits, refusal = False, expected.sentence
            seconds += known[kind] * (mean(pace) if pace else 1.0) + _STARTING
        seconds += _test_seconds(project, plan, cell, results) + _STARTING
    runs = sum(cell.kind == "run" and cell.key not in trained for cell in left)
    if not fits:
        return StudyEstimate(runs, len(left) - runs, len(parts), seconds, False, refusal)
    lanes = lanes_for(left, max(needed, default=0.0), device)
    seconds /= PAYS if lanes > 1 else 1.0
    return StudyEstimate(runs, len(left) - runs, len(parts), seconds, True, "", lanes, bool(pace))


def _test_seconds(project: Project, plan: Plan, cell: Cell, results: Sequence[Result]) -> float:
    overview = project.store.overview()
    counted = [c for c in overview.counts if c.split == "test"]
    counted = [c for c in counted if not cell.mixture.tested or c.language in cell.mixture.tested]
    most = plan.test_items or float("inf")
    items = {"speech": sum(min(c.recordings, most) for c in counted), "text": sum(min(c.texts, most) for c in counted)}
    if cell.kind == "linear":
        return 0.1 * items["speech"]
    if cell.kind == "cascade":
        return (_pace(results, "text") + 1.5) * items["speech"]
    if cell.seed in (0, plan.seeds[0]):
        items["speech"] *= 1 + len(plan.conditions)
    return sum(count * _pace(results, modality) for modality, count in items.items())


def _pace(results: Sequence[Result], modality: str) -> float:
    found = [r.tests[modality].seconds_per_utterance for r in results if modality in r.tests and r.kind != "linear"]
    return mean(found) if found else TEST_SECONDS[modality]
