"""What ends a run or gets in its way from outside: Ctrl-C, a stop in the middle of a step, memory that runs out."""

from __future__ import annotations

import json
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Utterance
from engine.training import checkpoints
from engine.training.events import Message, Saved, Step
from engine.training.launch import start
from engine.training.run_folder import RunFolder
from tests.engine.test_training_process import PATIENCE, losses, of, prepared, train, wait_for
from tests.tiny_model import make_tiny_model
from tests.tiny_project import make_tiny_project


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_model(tmp_path_factory.mktemp("tiny") / "model")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_tiny_project(tmp_path / "project") as made:
        yield made


def test_a_stop_is_heard_between_the_batches_of_a_step(project: Project, checkpoint: Path) -> None:
    """The step that was broken off is taken again after a resume, with the same chances."""
    settings = {"batch_size": 1, "accumulation": 32, "epochs": 4, "mixed_epochs": 2, "lora_dropout": 0.2}
    whole = prepared(project, checkpoint, "whole", **settings)
    assert train(whole).state == "done"
    run = prepared(project, checkpoint, "broken-off", **settings)
    start(run, "cpu")
    wait_for(run, 1)
    run.command("stop")
    assert run.wait_for_process(PATIENCE)
    assert run.state == "stopped"
    assert max(losses(run)) == 1, "a whole step more was taken"
    assert of(run.events()[0], Saved)[-1].step == 1
    assert run.best.is_dir()
    assert train(run, "--resume").state == "done"
    assert losses(run) == losses(whole)


def test_a_lucky_score_in_an_earlier_stage_does_not_keep_the_last_stage_from_being_the_best(
    project: Project, checkpoint: Path
) -> None:
    """Eight dev items once made a model of the text stage the best of two curriculum runs (docs/lab-notes.md)."""
    run = prepared(project, checkpoint, "lucky")
    start(run, "cpu")
    wait_for(run, 1)
    run.command("stop")
    assert run.wait_for_process(PATIENCE)
    best = checkpoints.read_best(run.path)
    assert best is not None
    assert best["stage"] == 0
    (run.best / "smidgen.json").write_text(json.dumps({**best, "score": [1e9]}) + "\n", encoding="utf-8")
    assert train(run, "--resume").state == "done"
    best = checkpoints.read_best(run.path)
    assert best is not None
    assert best["stage"] == 1


def test_a_stop_is_heard_before_the_first_step(project: Project, checkpoint: Path) -> None:
    run = prepared(project, checkpoint, "at-once")
    start(run, "cpu")
    deadline = time.monotonic() + PATIENCE
    while not run.events()[0] and time.monotonic() < deadline:
        time.sleep(0.005)
    run.command("cancel")
    assert run.wait_for_process(PATIENCE)
    assert run.state == "cancelled"
    assert not losses(run)
    assert train(run, "--resume").state == "done"


def test_ctrl_c_at_the_command_line_saves_and_resumes(project: Project, checkpoint: Path) -> None:
    where = project.path
    project.close()
    command = [sys.executable, "-m", "engine", "train", str(where), "--base", str(checkpoint), "--method", "lora"]
    command += ["--epochs", "40", "--mixed-epochs", "20", "--device", "cpu", "--name", "typed", "--dev-items", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    folder = where / "runs" / "typed"
    deadline = time.monotonic() + PATIENCE
    while not (folder / "process.json").is_file():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline
        time.sleep(0.05)
    run = RunFolder(folder)
    wait_for(run, 3)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in said
    assert "--resume goes on from there" in said
    assert run.wait_for_process(PATIENCE)
    assert run.state == "stopped"
    kept = checkpoints.newest(run.path)
    assert kept is not None
    assert kept.step == max(losses(run)) < 320


def test_ctrl_c_at_the_training_process_itself(project: Project, checkpoint: Path) -> None:
    """As where somebody runs `python -m engine.training` in a terminal."""
    run = prepared(project, checkpoint, "terminal", epochs=40, mixed_epochs=20)
    command = [sys.executable, "-m", "engine.training", str(run.path), "--device", "cpu"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    wait_for(run, 3)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    assert run.state == "stopped"
    assert checkpoints.newest(run.path) is not None


def _process(run: RunFolder) -> psutil.Process:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            return psutil.Process(json.loads((run.path / "process.json").read_text())["pid"])
        except (OSError, ValueError, psutil.NoSuchProcess):
            time.sleep(0.01)
    raise AssertionError("the training process did not begin")


def _most_addresses(run: RunFolder) -> int:
    """Bytes of addresses that a process training `run` has asked for by its first step, by the kernel's own count."""
    start(run, "cpu")
    wait_for(run, 1)
    process = _process(run)
    status = Path(f"/proc/{process.pid}/status").read_text()
    process.kill()
    assert run.wait_for_process(PATIENCE)
    return int(re.search(r"VmPeak:\s+(\d+) kB", status)[1]) * 1024  # type: ignore[index]


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux limits another process's memory")
@pytest.mark.parametrize("steps_before", [0, 4], ids=["at the first batch", "in the middle"])
def test_memory_that_runs_out_halves_the_batch_and_goes_on(
    project: Project, checkpoint: Path, monkeypatch: pytest.MonkeyPatch, steps_before: int
) -> None:
    """The kernel refuses the process memory that 16 examples at once do with and 32 do not: torch's allocator fails."""
    # in bf16 oneDNN compiles code for every new shape: with a limit on addresses even the smallest batch has no room
    monkeypatch.setenv("SMIDGEN_DTYPE", "float32")
    # what is freed goes back to the kernel, so that it can be refused later
    monkeypatch.setenv("MALLOC_MMAP_THRESHOLD_", "65536")
    project.store.utterances.add_many(
        Utterance(f"turn on the kitchen light {i} " * 100, "en", Meaning.of("light_on"), "train") for i in range(64)
    )
    settings: dict[str, Any] = {"scheme": "text-only", "accumulation": 1, "epochs": 3, "save_every": 2}
    small = _most_addresses(prepared(project, checkpoint, "small", batch_size=16, **settings))
    large = _most_addresses(prepared(project, checkpoint, "large", batch_size=32, **settings))
    assert large > small + 50_000_000, "the batches are too much alike for this test"
    run = prepared(project, checkpoint, "limited", batch_size=32, **settings)
    start(run, "cpu")
    if steps_before:
        wait_for(run, steps_before)
    limit = (small + large) // 2
    resource.prlimit(_process(run).pid, resource.RLIMIT_AS, (limit, limit))
    assert run.wait_for_process(PATIENCE)
    events = run.events()[0]
    assert run.state == "done", (run.events()[0][-1], (run.path / "process.log").read_text())
    said = [at for at, event in enumerate(events) if isinstance(event, Message) and "Memory ran out" in event.text]
    assert said
    first = events[said[0]]
    assert isinstance(first, Message)
    assert "16 examples at once from now on, in steps of the same 32 examples" in first.text
    assert len(of(events[: said[0]], Step)) >= steps_before
    assert sorted(losses(run)) == list(range(1, 3 * 3 + 1))
    assert len(of(events, Step)) >= 9
