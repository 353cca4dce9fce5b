"""Start a run's process so that it outlives whoever started it. Light: no torch."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import psutil

from engine.errors import SmidgenError
from engine.training.run_folder import RunFolder, write_atomically


def start(run: RunFolder, device: str = "auto", resume: bool = False) -> int:
    """Start `python -m engine.training` on the run folder in a session of its own; its process id.

    What it prints goes to `process.log`. Raises `SmidgenError` where the run is under way, or has been started
    before and `resume` is not set.
    """
    state = run.state
    if state == "running":
        raise SmidgenError(f"The run {run.name} is under way already.", "Wait for it, or stop it first.")
    if state != "ready" and not resume:
        raise SmidgenError(f"The run {run.name} has been started before ({state}).", "Resume it, or make a new run.")
    run.wait_for_process()  # one that has finished may still be on its way out
    command = [sys.executable, "-m", "engine.training", str(run.path), "--device", device]
    with (run.path / "process.log").open("ab") as log:
        process = subprocess.Popen(
            [*command, *(["--resume"] if resume else [])],
            cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # closing the window or the terminal reaches it no more
        )
    note_process(run.path, process.pid)
    return process.pid


def note_process(folder: Path, pid: int) -> None:
    """Write down in `folder` which process runs: number and start time."""
    try:
        started = psutil.Process(pid).create_time()
    except psutil.Error:  # gone already: its log says why
        return
    write_atomically(folder / "process.json", json.dumps({"pid": pid, "started": started}) + "\n")
