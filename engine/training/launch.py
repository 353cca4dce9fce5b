"""Start a run's process so that it outlives whoever started it. Light: no torch."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil

from engine import child
from engine.errors import SmidgenError
from engine.locks import try_lock
from engine.training.run_folder import RunFolder, write_atomically

_LEAVING = 2.0
"""Seconds that a killed process may take to go, after which whoever holds its lock is alive."""


def start(
    run: RunFolder, device: str = "auto", resume: bool = False, environment: Mapping[str, str] | None = None
) -> int:
    """Start `python -m engine.training` on the run folder in a session of its own; its process id.

    What it prints goes to `process.log`; `environment` is added to this process's own. Raises `SmidgenError` where the
    run is under way, or has been started before and `resume` is not set.
    """
    state = run.state
    if state == "running":
        raise SmidgenError(f"The run {run.name} is under way already.", "Wait for it, or stop it first.")
    if state != "ready" and not resume:
        raise SmidgenError(f"The run {run.name} has been started before ({state}).", "Resume it, or make a new run.")
    run.wait_for_process()  # one that has finished may still be on its way out
    command = child.command("engine.training", run.path, "--device", device)
    with (run.path / "process.log").open("ab") as log:
        process = subprocess.Popen(
            [*command, *(["--resume"] if resume else [])],
            cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
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


def _lock(file: int) -> bool:
    """Whether it is ours now. One that was killed a moment ago may hold it until its last thread is gone."""
    deadline = time.monotonic() + _LEAVING
    while not (ours := try_lock(file)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return ours


@contextmanager
def only_process(folder: Path, lock: str, busy: SmidgenError) -> Iterator[None]:
    """This process is the one at work in `folder` inside, and noted there as such; raises `busy` where another is."""
    with (folder / lock).open("w") as file:
        try:
            ours = _lock(file.fileno())
        except OSError as error:
            raise SmidgenError(
                f"The disk of {folder} cannot lock files ({error.strerror}).", "Copy the project to a local disk."
            ) from error
        if not ours:
            raise busy
        note_process(folder, os.getpid())
        yield
