"""Two runs beside each other against one after the other: `python tests/benchmarks/bench_lanes.py [--steps N]`.

Text-only runs of the pocket model on the sample project, as a study trains them (`engine/study/lanes.py`): first one
with all cores, then two with half of them each. Printed is how many steps a second they take in all, and the ratio.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import psutil

from engine.project import Project
from engine.sample import build_sample
from engine.study.lanes import threads
from engine.training.events import Finished, Step
from engine.training.launch import start
from engine.training.run_folder import RunFolder, freeze
from engine.training.schemes import preset

SKIPPED = 8
"""First steps, which fill caches."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=24)
    steps = parser.parse_args().steps
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "sample"
        build_sample(folder)
        with Project.open(folder, write=False) as project:
            one, *two = (
                freeze(project, preset("pocket", scheme="text-only", evaluate_every=0), name) for name in "abc"
            )
        alone, beside = pace([one], steps), pace(two, steps)
    print(f"one run, all cores        {alone:.2f} steps a second")
    print(f"two runs, half of them    {beside:.2f} steps a second together: {beside / alone:.2f} times as many")


def pace(runs: list[RunFolder], steps: int) -> float:
    """Steps a second of all runs together, each over its own `steps` behind the skipped ones."""
    for run in runs:
        start(run, "cpu", environment=threads(len(runs)))
    while any(len(taken(run)) <= SKIPPED + steps for run in runs):
        time.sleep(0.2)
    for run in runs:
        psutil.Process(json.loads((run.path / "process.json").read_text())["pid"]).kill()
        run.wait_for_process(30)
    return sum(steps / (found[SKIPPED + steps] - found[SKIPPED]) for found in map(taken, runs))


def taken(run: RunFolder) -> list[float]:
    """When each step was done. Raises `RuntimeError` where the run has ended."""
    events = run.events()[0]
    if events and isinstance(events[-1], Finished):
        raise RuntimeError(f"{run.name} ended: {events[-1].message or 'it has fewer steps than were asked for'}")
    return [event.time for event in events if isinstance(event, Step)]


if __name__ == "__main__":
    main()
