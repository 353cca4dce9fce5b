"""What helps somebody to find out why Smidgen does not work on a computer, without anything of what was recorded.

`gather` makes a text of versions, the system, sizes of the project, states of its runs and the ends of the logs.
Nothing of the project's sentences, speakers or names is in it (`Veil`), and it goes nowhere: the window shows it, the
user saves it. Light: no torch.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import psutil

from engine import __version__, storage
from engine.errors import SmidgenError
from engine.logs import log_folder, tail
from engine.paths import data_folder
from engine.pocket.place import pocket_is_ready
from engine.progress import Progress, Report, silent
from engine.project import DATABASE, Project
from engine.training.run_folder import RunFolder
from engine.veil import Veil

PACKAGES = (
    "PySide6", "torch", "transformers", "peft", "accelerate", "safetensors", "tokenizers", "llguidance", "numpy",
    "soundfile", "soxr", "sounddevice", "sqlite-utils", "pyqtgraph", "silero-vad", "huggingface-hub",
)  # fmt: skip
VARIABLES = ("SMIDGEN_DEVICE", "SMIDGEN_DTYPE", "OMP_NUM_THREADS")
LOG_LINES, RUN_LINES, MOST_RUNS = 200, 30, 5
_MB = 1 << 20


def gather(
    project: Project | None = None,
    problem: str = "",
    window: Sequence[str] = (),
    elsewhere: Sequence[Path] = (),
    report: Report = silent,
) -> str:
    """The report. `problem` is what the user was told, `window` lines that only the window knows (Qt, screens);
    the names of the projects at `elsewhere` are taken out of it, too."""
    parts = [
        f"# Smidgen {__version__}, {datetime.now(UTC).isoformat(timespec='seconds')}",
        _section("What went wrong", problem.splitlines()),
        _section("System", [*_system(), *window]),
        _section("Packages", _packages()),
        _section("Models", _models()),
    ]
    if project is not None:
        report(Progress("Look at the project", 0, 3))
        parts += [_section("Project", _project(project)), *_runs(project)]
    report(Progress("Look at the logs", 1, 3))
    parts += [
        _section(f"The end of {path.name}", tail(path, LOG_LINES))
        for path in (log_folder() / name for name in ("smidgen.log", "engine.log", "crash.log"))
    ]
    report(Progress("Take names and sentences out", 2, 3))
    return Veil.of(project, elsewhere)("\n\n".join(part for part in parts if part) + "\n")


def _section(heading: str, lines: Sequence[str]) -> str:
    return "\n".join([f"## {heading}", "", *lines]) if lines else ""


def _system() -> list[str]:
    memory, cores = psutil.virtual_memory(), psutil.cpu_count(logical=False) or psutil.cpu_count()
    place = next(folder for folder in (data_folder(), *data_folder().parents) if folder.is_dir())
    told = [f"{name}={os.environ[name]}" for name in VARIABLES if name in os.environ]
    return [
        f"{platform.platform()}, {platform.machine()}",
        f"Python {platform.python_version()}{', packed' if getattr(sys, 'frozen', False) else ''}",
        f"{cores} cores, {memory.total // _MB} MB of memory, {memory.available // _MB} MB free",
        f"{shutil.disk_usage(place).free // _MB} MB of disk free in {data_folder()}",
        *told,
    ]


def _packages() -> list[str]:
    found = []
    for name in PACKAGES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            found.append(f"{name} is not installed")
    return found


def _models() -> list[str]:
    sizes = [f"{held.name}: {held.bytes // _MB} MB" for held in storage.models()]
    return [f"The pocket model is {'ready' if pocket_is_ready() else 'not assembled'}.", *sizes]


def _project(project: Project) -> list[str]:
    seen = project.store.overview()
    database = (project.path / DATABASE).stat().st_size
    sizes = {"database": database, "audio": storage.size(project.audio), "features": storage.features(project).bytes}
    return [
        f"{seen.utterances} sentences ({', '.join(seen.languages)}), {seen.unrecorded} without a recording",
        f"{seen.recordings} recordings, {seen.minutes:.1f} minutes, {seen.speakers} speakers",
        f"{seen.intents} intents, {seen.slot_types} slot types, {seen.runs} runs",
        *(f"{name}: {size // _MB} MB" for name, size in sizes.items()),
        *(f"{c.language} {c.split}: {c.texts} sentences, {c.recordings} recordings" for c in seen.counts),
    ]


def _runs(project: Project) -> list[str]:
    rows = project.store.runs.all()
    return [_section(f"Run {row.name}", _run(project, row.folder)) for row in rows[-MOST_RUNS:]]


def _run(project: Project, folder: str) -> list[str]:
    try:
        run = RunFolder(project.absolute(folder))
        settings = asdict(run.config) | {"base": Path(run.config.base).name}
        told = [f"state: {run.state}", f"settings: {json.dumps(settings, ensure_ascii=False)}"]
    except (SmidgenError, OSError, ValueError, TypeError) as error:
        return [f"cannot be read: {error}"]
    for name in ("versions.json", "lives.json", "batch.json"):
        told += [f"{name}: {' '.join(tail(run.path / name, 100))}"] if (run.path / name).is_file() else []
    return [*told, "process.log:", *tail(run.path / "process.log", RUN_LINES)]
