"""A project with a run that was really trained, on a tiny model: made once, copied for each test."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from engine.training.launch import start
from engine.training.run_folder import prepare
from engine.training.schemes import preset
from tests.tiny_project import make_tiny_project

RUN = "lights"
PATIENCE = 240


ROOT = Path(__file__).resolve().parents[2]

_made: list[Path] = []


def make_model(folder: Path) -> Path:
    """A tiny model, made by another process: torch stays out of the window's, here as everywhere."""
    code = "import sys; from pathlib import Path; from tests.tiny_model import make_tiny_model as make;"
    subprocess.run([sys.executable, "-c", f"{code} make(Path(sys.argv[1]))", str(folder)], cwd=ROOT, check=True)
    return folder


def make_trained_project(folder: Path) -> Path:
    """The project's folder; its one run is called `RUN` and is done. A second call gives the same one: do not write."""
    if _made:
        return _made[0]
    base = make_model(folder / "tiny")
    with make_tiny_project(folder / "project", sentences=16, dev=4) as project:
        config = preset("pocket", base=str(base), scheme="direct", epochs=1, dev_items=2, lora_rank=2, batch_size=4)
        run = prepare(project, config, RUN)
        start(run)
        deadline = time.monotonic() + PATIENCE
        while run.state in ("running", "ready") and time.monotonic() < deadline:
            time.sleep(0.2)
        assert run.state == "done", (run.path / "process.log").read_text(encoding="utf-8")
        assert json.loads((run.path / "result.json").read_text(encoding="utf-8"))
        _made.append(project.path)
        return project.path
