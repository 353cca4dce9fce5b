"""From the names people use (a run, "base", "pocket", a folder) to a loaded model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import SmidgenError
from engine.models.hub import folder_of, is_id
from engine.progress import Report, silent

if TYPE_CHECKING:
    from engine.models.device import Device
    from engine.models.lalm import Lalm

UNTRAINED = ("base", "pocket")


def resolve_base(base: str | Path, report: Report = silent) -> Path:
    """The checkpoint folder for "pocket" (assembled when first needed) or a path. Raises `SmidgenError`."""
    if str(base) in UNTRAINED:
        from engine.pocket import ensure_pocket

        return ensure_pocket(report)
    folder = Path(base).expanduser()
    if not folder.is_dir():
        if is_id(str(base)):
            found = folder_of(str(base))
            where = f"It lies in {found}: name that." if found.is_dir() else f"Fetch it: smidgen download {base}."
            raise SmidgenError(f"There is no model folder {folder}.", where)
        raise SmidgenError(f"There is no model folder {folder}.", "Name a checkpoint's folder, or use pocket.")
    return folder.resolve()


def base_of(run: Path, report: Report = silent) -> Path:
    """The checkpoint that the run in folder `run` was trained on.

    What it learnt says nothing on another base. A pocket model of an earlier alignment is taken where it is still
    assembled on this machine, beside today's. Raises `SmidgenError` where it is not, or the base's folder is gone.
    """
    from engine.pocket.place import earlier, is_whole, pocket_folder
    from engine.training.run_folder import RunFolder

    folder = RunFolder(run)
    base, name = folder.config.base, Path(folder.base_name).name
    if base not in UNTRAINED or not earlier(name):
        return resolve_base(base, report)
    there = pocket_folder().with_name(name)
    if not is_whole(there):
        raise SmidgenError(
            f"The run {folder.name} was trained on the pocket model of an earlier Smidgen, {name}, which is not here.",
            f"Train it again, or copy that folder into {there.parent}.",
        )
    return there


def find_run(where: Path | Any, run: str) -> Path:
    """The folder of a run: `where` is a project, a project's folder, or the run's folder itself."""
    root = Path(getattr(where, "path", where))
    for folder in (root / "runs" / run, root):
        if (folder / "config.json").is_file() and (folder / "samples.jsonl").is_file():
            return folder
    raise SmidgenError(f"There is no run called {run} in {root.name}.", "The Train page lists the runs there are.")


def load_run(
    where: Path | Any,
    run: str,
    device: str | Device = "auto",
    report: Report = silent,
    tower: bool = True,
    keep_base: bool = False,
) -> Lalm:
    """Load the best checkpoint of a run, on its own base; "base" and "pocket" are the pocket model untrained.

    `where` is an open project, a project's folder, or a run's folder; `keep_base` see `Lalm.load`. Raises
    `SmidgenError` where the run is not there or has not kept anything yet.
    """
    from engine.models.lalm import Lalm

    if run in UNTRAINED:
        return Lalm.load(resolve_base(run, report), device=device, tower=tower, report=report)
    folder = find_run(where, run)
    best = folder / "best"
    if not best.is_dir():
        raise SmidgenError(f"The run {folder.name} has no model yet.", "Let it train until its first evaluation.")
    if (best / "config.json").is_file():  # trained in full: a checkpoint of its own
        return Lalm.load(best, device=device, tower=tower, report=report)
    return Lalm.load(base_of(folder, report), best, device, tower, report, keep_base=keep_base)
