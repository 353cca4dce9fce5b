"""The evaluations that runs have on disk, read on a worker into what the Compare page shows. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from engine.errors import SmidgenError
from engine.evaluation.report import Report
from engine.project import Project
from engine.store import splits
from engine.training.events import Evaluated
from gui.runs import RunInfo, list_runs

BASE = "base"
OF_TRAINING = "dev-step-"
"""How the files begin that training writes at each evaluation; the curves show those."""
SAME_FOR_ALL = ("instruction", "save_every", "dev_items", "evaluate_every", "longer")
"""Settings that matter less; compared like the others, listed last."""


@dataclass(frozen=True)
class Evaluation:
    """One report: of which run, on which split and modality."""

    run: str
    split: str
    modality: str
    report: Report

    @property
    def key(self) -> str:
        """``test-speech``, as its file is called."""
        return f"{self.split}-{self.modality}"


@dataclass
class Comparison:
    """All that the page shows: runs, their evaluations by run and key, their curves, and what to know beside them."""

    runs: list[RunInfo] = field(default_factory=list)
    evaluations: dict[str, dict[str, Evaluation]] = field(default_factory=dict)
    curves: dict[str, list[Evaluated]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def differing(self) -> list[str]:
        """Names of the settings that are not the same in all runs."""
        names = [name for run in self.runs for name in run.settings]
        found = [
            name
            for name in dict.fromkeys(names)
            if len({repr(run.settings.get(name)) for run in self.runs if run.settings}) > 1
        ]
        return sorted(found, key=lambda name: name in SAME_FOR_ALL)


def compare(project: Project) -> Comparison:
    """Read everything; a report that cannot be read is a note, not a failure."""
    found = Comparison(list_runs(project))
    if project.synthetic:
        found.notes.append(project.synthetic)
    found.notes += [str(leak) for leak in splits.leaks(project.store)]
    places = {run.name: run.folder.path for run in found.runs if run.folder is not None}
    places[BASE] = project.runs / BASE
    for name, folder in places.items():
        found.evaluations[name] = {}
        for path in sorted((folder / "evaluations").glob("*.json")):
            if path.name.startswith(OF_TRAINING):
                continue
            evaluation = _read(name, path)
            if evaluation is None:
                found.notes.append(
                    QCoreApplication.translate("Comparison", "{0} of {1} cannot be read.").format(path.name, name)
                )
            else:
                found.evaluations[name][evaluation.key] = evaluation
    for run in found.runs:
        if run.folder is not None:
            events, _ = run.folder.events()
            found.curves[run.name] = [event for event in events if isinstance(event, Evaluated)]
    return found


def _read(run: str, path: Path) -> Evaluation | None:
    split, _, modality = path.stem.partition("-")
    try:
        return Evaluation(run, split, modality, Report.read(path))
    except SmidgenError:
        return None


def setting_text(value: Any) -> str:
    """A setting as a table shows it."""
    if value is None or value in ((), []):
        return "–"
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return f"{value:g}" if isinstance(value, float) else str(value)
