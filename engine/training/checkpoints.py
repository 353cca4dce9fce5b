"""Checkpoints of a run: whole or not there, found again after any death, and the best one. Light: no torch."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.training.schemes import Stage

KEPT = 2
"""Newest checkpoints that are kept in a stage; of earlier stages only the last."""
_STAGE = re.compile(r"(\d+)-(.+)")
_CHECKPOINT = re.compile(r"checkpoint-(\d+)")


@dataclass(frozen=True)
class Checkpoint:
    """A whole checkpoint: `stage` counts from 0, `step` within its stage from 1."""

    path: Path
    stage: int
    step: int


def stage_folder(run: Path, number: int, stage: Stage) -> Path:
    """Where the checkpoints of a stage lie."""
    return run / "stages" / f"{number}-{stage.name}"


def newest(run: Path) -> Checkpoint | None:
    """The checkpoint to go on from. Folders that a kill left half written have other names and are not seen."""
    found = list(_all(run))
    return max(found, key=lambda c: (c.stage, c.step)) if found else None


def _all(run: Path) -> Iterator[Checkpoint]:
    for path in (run / "stages").glob("*/checkpoint-*"):
        stage, step = _STAGE.fullmatch(path.parent.name), _CHECKPOINT.fullmatch(path.name)
        if stage and step and (path / "trainer_state.json").is_file():
            yield Checkpoint(path, int(stage[1]), int(step[1]))


def clear(run: Path) -> None:
    """Remove what a kill left half done, and give a best model that was being replaced its name back."""
    for path in [*(run / "stages").glob("*/.partial-*"), *run.glob(".best-new-*")]:
        shutil.rmtree(path, ignore_errors=True)
    old = run / ".best-old"
    if old.is_dir():
        if (run / "best").is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.rename(run / "best")


@contextlib.contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """A folder to write into, which becomes `target` in one go at the end, with its files on disk."""
    partial = target.with_name(f".partial-{target.name}")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    yield partial
    sync(partial)
    shutil.rmtree(target, ignore_errors=True)
    partial.rename(target)


def drop_old(run: Path) -> None:
    """Keep the newest checkpoints of the stage under way, and the last of each stage before."""
    by_stage: dict[int, list[Checkpoint]] = {}
    for checkpoint in _all(run):
        by_stage.setdefault(checkpoint.stage, []).append(checkpoint)
    for stage, found in by_stage.items():
        found.sort(key=lambda c: c.step)
        for checkpoint in found[: -(KEPT if stage == max(by_stage) else 1)]:
            shutil.rmtree(checkpoint.path, ignore_errors=True)


def replace_best(run: Path, written: Path, about: dict[str, Any]) -> None:
    """Make the folder `written` the run's best model; `about` (step, stage, score) goes with it."""
    (written / "smidgen.json").write_text(json.dumps(about) + "\n", encoding="utf-8")
    sync(written)
    best, old = run / "best", run / ".best-old"
    shutil.rmtree(old, ignore_errors=True)
    if best.is_dir():
        best.rename(old)
    written.rename(best)
    shutil.rmtree(old, ignore_errors=True)


def read_best(run: Path) -> dict[str, Any] | None:
    """What `replace_best` noted of the best model, or None."""
    try:
        found: dict[str, Any] = json.loads((run / "best" / "smidgen.json").read_text(encoding="utf-8"))
        return found
    except (OSError, ValueError):
        return None


def sync(folder: Path) -> None:
    """Have the files of a folder on disk before anything says that they are."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
