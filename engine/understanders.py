"""From a project and a run to a model that understands: its base, what it learnt, its task, its calibration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.models.loading import UNTRAINED, find_run, load_run
from engine.progress import Report, silent
from engine.semantics import instruction
from engine.training.run_folder import RunFolder

if TYPE_CHECKING:
    from engine.inference import Understander
    from engine.models.device import Device
    from engine.project import Project


def run_of(project: Project, run: str) -> RunFolder | None:
    """The run's folder, None for the untrained base. Raises `SmidgenError` where there is no such run."""
    return None if run in UNTRAINED else RunFolder(find_run(project, run))


def load_understander(
    project: Project, run: str, device: str | Device = "auto", report: Report = silent, tower: bool = True
) -> Understander:
    """Load a run, or the untrained base, to answer for its task.

    A run answers by the schema, the instruction and the temperature it was trained with; the base by the project's own
    schema, uncalibrated. Raises `SmidgenError` where the run is not there or has kept nothing yet.
    """
    from engine.inference import Understander

    folder = run_of(project, run)
    if folder is None:
        schema, words, temperature = project.store.utterances.schema("train"), instruction("short"), 1.0
        words_first = False
        if not schema.intents:
            schema = project.store.utterances.schema()
    else:
        schema, words = folder.schema, instruction(folder.config.instruction)
        words_first = folder.config.words_first
        temperature = float((folder.result or {}).get("temperature", 1.0))
    lalm = load_run(project, run, device, report, tower, words_first)
    return Understander(lalm, schema, words, temperature, words_first)
