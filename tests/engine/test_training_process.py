"""Real training processes on a tiny real model: what they write, how they are told, killed and resumed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.models.lalm import Lalm
from engine.models.loading import load_run
from engine.project import Project
from engine.training.events import Evaluated, Event, Finished, Saved, Started, Step
from engine.training.launch import start
from engine.training.run_folder import RunFolder, last_steps, prepare
from engine.training.schemes import preset
from tests.tiny_model import make_tiny_model
from tests.tiny_project import make_tiny_project

PATIENCE = 240.0


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_model(tmp_path_factory.mktemp("tiny") / "model")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with make_tiny_project(tmp_path_factory.mktemp("process") / "project") as made:
        yield made


def prepared(project: Project, checkpoint: Path, name: str, **changes: Any) -> RunFolder:
    settings = {
        "base": str(checkpoint),
        "epochs": 3,
        "mixed_epochs": 2,
        "speech_repeats": 1,
        "batch_size": 4,
        "dev_items": 4,
        "save_every": 2,
        "lora_dropout": 0.1,  # so that the random state has to be the same, too
    }
    return prepare(project, preset("pocket", **{**settings, **changes}), name)


def train(run: RunFolder, *more: str) -> Finished:
    """Run the process to its end; its last event."""
    command = [sys.executable, "-m", "engine.training", str(run.path), "--device", "cpu", *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    last = run.events()[0][-1]
    assert isinstance(last, Finished), done.stderr
    assert (done.returncode != 0) == (last.state == "failed"), done.stderr
    return last


def wait_for(run: RunFolder, steps: int) -> None:
    """Wait until the run has taken so many steps since it was started last."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        events = run.events()[0]
        started = max((i for i, e in enumerate(events) if isinstance(e, Started)), default=len(events))
        if sum(isinstance(e, Step) for e in events[started:]) >= steps:
            return
        if events and isinstance(events[-1], Finished) and not run.is_running:
            break
        time.sleep(0.01)
    log = run.path / "process.log"  # which a run that a launcher started has not
    said = log.read_text() if log.exists() else run.events()[0]
    raise AssertionError(f"no {steps} steps within {PATIENCE} s: {said}")


def losses(run: RunFolder) -> dict[int, float]:
    return {step.step: step.loss for step in last_steps(run.events()[0])}


def of(events: list[Event], kind: type) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


@pytest.fixture(scope="module")
def whole(project: Project, checkpoint: Path) -> RunFolder:
    """A run that nobody disturbed."""
    run = prepared(project, checkpoint, "whole")
    assert train(run).state == "done"
    return run


def test_a_run_tells_what_it_did(whole: RunFolder) -> None:
    events = whole.events()[0]
    started = of(events, Started)[0]
    assert started.device.startswith("CPU (")
    assert [(s["name"], s["text_samples"], s["speech_samples"], s["steps"]) for s in started.stages] == [
        ("text", 32, 0, 8),
        ("mixed", 32, 16, 24),
    ]
    assert sorted(losses(whole)) == list(range(1, 33))
    assert of(events, Step)[-1].seconds_left == 0
    evaluated = of(events, Evaluated)
    assert [e.step for e in evaluated] == [8, 20, 32]
    assert {"all/text", "all/speech", "en/text", "tr/speech"} <= evaluated[0].scores.keys()
    assert set(evaluated[0].scores["all/text"]) == {"n", "intent_accuracy", "slu_f1", "exact"}
    assert evaluated[0].best
    result = whole.result
    assert result is not None
    assert result["best_step"] == [e.step for e in evaluated if e.best][-1]
    assert result["dev"] == next(e.scores for e in evaluated if e.step == result["best_step"])
    assert result["temperature"] > 0
    assert result["seconds"] > 0
    assert all((whole.path / saved.path).is_dir() or saved.step < 30 for saved in of(events, Saved))


def test_it_learns(whole: RunFolder) -> None:
    found = losses(whole)
    assert sum(found[n] for n in range(29, 33)) < sum(found[n] for n in range(1, 5))


def test_the_best_model_loads_and_is_not_the_base(whole: RunFolder, project: Project, checkpoint: Path) -> None:
    trained, base = load_run(project, "whole", device="cpu"), Lalm.load(checkpoint, device="cpu")
    ids, _ = base.pad([base.prompt_ids("turn on the hall light", None, "Meaning as JSON:")])
    with torch.no_grad():
        answers = [lalm.logits(lalm.hidden(lalm.embed(ids))[0][:, -1]) for lalm in (trained, base)]
    assert (answers[0] - answers[1]).abs().max() > 1e-3


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_any_moment_it_ends_with_the_same_losses(
    project: Project, checkpoint: Path, whole: RunFolder, seed: int
) -> None:
    """`kill -9` twice, at random steps and moments within them; what is resumed is the run that was never killed."""
    draw = random.Random(seed)
    run = prepared(project, checkpoint, f"killed-{seed}")
    for life in range(2):
        pid = start(run, "cpu", resume=life > 0)
        wait_for(run, draw.randint(1, 12))
        time.sleep(draw.random() * 0.3)
        os.kill(pid, signal.SIGKILL)
        assert run.wait_for_process(10)
        assert run.state == "interrupted"
    # what a kill in the middle of writing leaves: half a checkpoint, half a line
    half = run.path / "stages" / "0-text" / ".partial-checkpoint-99"
    half.mkdir(parents=True)
    (half / "adapter_model.safetensors").write_bytes(b"half")
    with (run.path / "events.jsonl").open("a") as file:
        file.write('{"event": "step", "sta')
    assert train(run, "--resume").state == "done"
    assert losses(run) == losses(whole)
    assert run.result is not None
    assert whole.result is not None
    assert (run.result["best_step"], run.result["dev"]) == (whole.result["best_step"], whole.result["dev"])
    weights = [(r.best / "adapter_model.safetensors").read_bytes() for r in (run, whole)]
    assert weights[0] == weights[1]
    assert not half.exists()


def test_stopped_it_is_saved_and_goes_on_and_can_be_trained_longer(
    project: Project, checkpoint: Path, whole: RunFolder
) -> None:
    run = prepared(project, checkpoint, "stopped")
    start(run, "cpu")
    wait_for(run, 3)
    run.command("stop")
    assert run.wait_for_process(PATIENCE)
    assert run.state == "stopped"
    assert run.best.is_dir()
    reached = of(run.events()[0], Saved)[-1].step
    assert 3 <= reached < 32
    assert train(run, "--resume").state == "done"
    assert losses(run) == losses(whole)
    run.train_longer(1)
    assert train(run, "--resume").state == "done"
    longer = losses(run)
    assert sorted(longer) == list(range(1, 45))
    assert {n: longer[n] for n in range(1, 33)} == losses(whole)


def test_cancelled_it_ends_and_keeps_its_folder(project: Project, checkpoint: Path) -> None:
    run = prepared(project, checkpoint, "cancelled")
    start(run, "cpu")
    wait_for(run, 1)
    run.command("cancel")
    assert run.wait_for_process(PATIENCE)
    assert run.state == "cancelled"
    assert run.samples


def test_what_cannot_be_trained_ends_with_a_sentence(project: Project, checkpoint: Path, tmp_path: Path) -> None:
    run = prepared(project, checkpoint, "no-base", base=str(tmp_path / "gone"), scheme="text-only")
    assert "no model folder" in train(run).message
    clip = next(iter(project.store.recordings.all("train")))[0]
    run = prepared(project, checkpoint, "no-clip")
    path = project.absolute(clip.path)
    path.rename(path.with_suffix(".away"))
    cache = run.features.rename(run.features.with_name("away")) if run.features.exists() else None
    try:
        end = train(run)
    finally:
        path.with_suffix(".away").rename(path)
        if cache:
            cache.rename(run.features) if not run.features.exists() else None
    assert end.state == "failed"
    assert clip.path in end.message
    assert run.state == "failed"
