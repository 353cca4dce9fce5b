"""The runs of a project at a glance, read from their folders on a worker."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from engine.errors import SmidgenError
from engine.project import Project
from engine.training.run_folder import RunFolder


@dataclass(frozen=True)
class RunInfo:
    """One run: name and time of its row; state, settings and result as its folder has them (`folder` None: it is gone).

    `settings` are those of `RunConfig` as JSON-ready values.
    """

    name: str
    created: str
    state: str
    folder: RunFolder | None
    settings: dict[str, Any]
    result: dict[str, Any]
    notes: str = ""


GONE = "gone"
"""State of a run whose folder somebody deleted."""


def list_runs(project: Project) -> list[RunInfo]:
    """All runs, oldest first. A run whose folder cannot be read is listed as gone rather than left out."""
    found = []
    for row in project.store.runs.all():
        try:
            folder = RunFolder(project.absolute(row.folder))
            settings, state, result = asdict(folder.config), folder.state, folder.result or {}
        except (SmidgenError, OSError, ValueError, TypeError):
            found.append(RunInfo(row.name, row.created, GONE, None, {}, {}, row.notes))
            continue
        found.append(RunInfo(row.name, row.created, state, folder, settings, result, folder.notes or row.notes))
    return found
