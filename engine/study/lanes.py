"""How many cells of a study are worked on at once. Light: no torch.

A small model leaves a second thread half idle: on two cores, two runs with one thread each did 1.58 and 1.68 times the
work of one run with two threads (tests/benchmarks/bench_lanes.py; docs/lab-notes.md, 2026-11-23).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from platform import system

import psutil

from engine.processor import cores
from engine.project import Project
from engine.study.cells import Cell
from engine.training.estimate import estimate
from engine.training.samples import choose

PAYS = 1.58
"""How much more work two lanes do than one, on two cores: the lower of two measurements."""
_LEFT_MB = 2048
"""Of memory, for the window and everything else."""


def lanes_for(cells: Sequence[Cell], memory_mb: float, device: str) -> int:
    """2 where the cells are trained on the CPU, there are two cores, and memory for two runs of `memory_mb`; else 1."""
    free = psutil.virtual_memory().available / 2**20 - _LEFT_MB
    pays = len(cells) > 1 and cores() > 1 and _on_cpu(device)
    return 2 if pays and 2 * memory_mb <= free else 1


def most_memory(project: Project, cells: Sequence[Cell]) -> float:
    """MB that the run with the most clips takes by the estimate; 0 where there is no run."""
    run = max((cell for cell in cells if cell.kind == "run"), key=lambda cell: cell.clips, default=None)
    if run is None:
        return 0.0
    return estimate(run.config, choose(project.store, run.config), project.path).memory_mb


def threads(lanes: int) -> dict[str, str]:
    """What the environment of a lane's processes says besides: its part of the cores, where nobody chose otherwise."""
    if lanes == 1 or "OMP_NUM_THREADS" in os.environ:
        return {}
    return {"OMP_NUM_THREADS": str(max(1, cores() // lanes))}


def _on_cpu(device: str) -> bool:
    """Whether runs are trained on the CPU, as far as can be told without torch: where a GPU may be, they are not."""
    if device != "auto":
        return device == "cpu"
    return system() == "Linux" and not Path("/dev/nvidiactl").exists() and not Path("/dev/kfd").exists()
