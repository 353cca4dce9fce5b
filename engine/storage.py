"""What lies on the disk and how much it takes: models, downloads, a project's features. Light: no torch."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SmidgenError
from engine.paths import data_folder
from engine.progress import Progress, Report, silent
from engine.project import Project
from engine.training.run_folder import RunFolder

FEATURES = Path("cache") / "features"
"""Below a project: what audio towers made of its clips. Computed again when it is needed."""
MODELS = ("pocket", "models", "packages")
"""Below the data folder: the assembled pocket model, models from a hub, what the pocket model is assembled from."""


@dataclass(frozen=True)
class Held:
    """A folder and the bytes in it; 0 where it is not there."""

    name: str
    path: Path
    bytes: int


def models() -> list[Held]:
    """What models take in the user's data folder, by part (`MODELS`)."""
    return [Held(name, data_folder() / name, size(data_folder() / name)) for name in MODELS]


def size(folder: Path) -> int:
    """Bytes of the files below `folder`; links are not followed, files that go away meanwhile do not count."""
    total = 0
    for path in folder.rglob("*") if folder.is_dir() else ():
        try:
            if path.is_file() and not path.is_symlink():
                total += path.stat().st_size
        except OSError:
            continue
    return total


def features(project: Project) -> Held:
    """The project's features."""
    folder = project.path / FEATURES
    return Held("features", folder, size(folder))


def empty_features(project: Project, report: Report = silent) -> int:
    """Delete the project's features; the bytes that were freed. Raises `SmidgenError` while a run may need them."""
    for folder in sorted(project.runs.iterdir()) if project.runs.is_dir() else ():  # those of a study, too
        if _is_running(folder):
            raise SmidgenError(
                f"The run {folder.name} is learning from these features.", "Empty the cache when the run has ended."
            )
    held = features(project)
    report(Progress("Empty the cache", 0, 1))
    try:
        if held.path.is_dir():
            shutil.rmtree(held.path)
    except OSError as error:
        raise SmidgenError(
            f"{error.filename or held.path} cannot be deleted ({error.strerror}).", "Close what uses it, and try again."
        ) from error
    return held.bytes - size(held.path)


def _is_running(folder: Path) -> bool:
    """Whether a run goes on in `folder`; not where it is no run."""
    try:
        return RunFolder(folder).is_running
    except (SmidgenError, OSError, ValueError):
        return False
