"""Two real processes with half of each layer (FSDP2 over gloo, on the CPU) train what one with all of it would."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from engine.errors import SmidgenError
from engine.models.loading import load_run
from engine.project import Project
from engine.training.estimate import estimate
from engine.training.events import Message, Saved, Started
from engine.training.run_folder import RunFolder
from engine.training.world import World
from tests.engine.test_training_many import SETTINGS, ended, launched, same
from tests.engine.test_training_process import losses, of, prepared, train, wait_for
from tests.tiny_model import make_tiny_model
from tests.tiny_project import make_tiny_project


@pytest.fixture(scope="module", autouse=True)
def exact() -> Iterator[None]:
    """In fp32: bf16 rounds a batch of two otherwise than two of one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMIDGEN_DTYPE", "float32")
        yield


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_model(tmp_path_factory.mktemp("tiny") / "model")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with make_tiny_project(tmp_path_factory.mktemp("sharded") / "project", sentences=37) as made:
        yield made


def split_in(run: RunFolder) -> tuple[float, float]:
    """The MB of the language model that a process held, and of how many, as the run said."""
    said = [e.text for e in of(run.events()[0], Message) if "layers are split over 2" in e.text]
    assert said
    here, everywhere = re.findall(r"([\d.]+) of ([\d.]+) MB", said[0])[0]
    return float(here), float(everywhere)


@pytest.mark.parametrize("method", ["lora+projector", "full"])
def test_two_halves_are_one(project: Project, checkpoint: Path, method: str) -> None:
    settings = {**SETTINGS, "method": method, "learning_rate": 1e-3, "epochs": 2, "mixed_epochs": 1}
    one = prepared(project, checkpoint, f"one-{method[:4]}", **settings)
    assert train(one).state == "done"
    run = prepared(project, checkpoint, f"halves-{method[:4]}", **settings)
    assert ended(run, launched(run, 2, "--shard")).state == "done"
    same(run, one)
    here, everywhere = split_in(run)
    assert here < 0.95 * everywhere
    assert run.result is not None
    assert one.result is not None
    for name, scores in run.result["dev"].items():
        assert scores == pytest.approx(one.result["dev"][name], abs=1e-6)
    ids = torch.tensor([[5, 6, 7, 8]])
    with torch.no_grad():
        lalms = [load_run(project, each.name, device="cpu") for each in (run, one)]
        found, expected = (lalm.logits(lalm.hidden(lalm.embed(ids))[0]) for lalm in lalms)
    torch.testing.assert_close(found, expected, atol=1e-3, rtol=0)


def test_it_is_stopped_and_goes_on_whole_or_in_halves(project: Project, checkpoint: Path) -> None:
    settings = {**SETTINGS, "method": "lora+projector", "epochs": 6, "mixed_epochs": 2}
    one = prepared(project, checkpoint, "never-stopped", **settings)
    assert train(one).state == "done"
    run = prepared(project, checkpoint, "stopped", **settings)
    for life, more in enumerate(((), ("--shard",))):
        process = launched(run, 2, "--resume", *more)
        while len(of(run.events()[0], Started)) <= life:  # until then its last word is that it was stopped
            assert process.poll() is None
            time.sleep(0.01)
        wait_for(run, 2)
        run.command("stop")
        assert ended(run, process).state == "stopped"
        assert of(run.events()[0], Saved)[-1].step < max(losses(one))
    assert train(run, "--resume").state == "done"  # at home, alone
    assert [started.resumed_at > 0 for started in of(run.events()[0], Started)] == [False, True, True]
    same(run, one)


def test_in_halves_in_bf16(project: Project, checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The frozen weights in bf16 and LoRA's in fp32, in one layer."""
    monkeypatch.setenv("SMIDGEN_DTYPE", "bfloat16")
    settings = {**SETTINGS, "method": "lora", "epochs": 2, "mixed_epochs": 1}
    one = prepared(project, checkpoint, "one-bf16", **settings)
    assert train(one).state == "done"
    run = prepared(project, checkpoint, "halves-bf16", **settings)
    assert ended(run, launched(run, 2, "--shard")).state == "done"
    assert losses(run) == pytest.approx(losses(one), abs=0.05)


def test_accelerate_with_fsdp_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "4")
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    assert World.of_environment() == World(0, 4, 0, sharded=True)
    assert "ACCELERATE_USE_FSDP" not in os.environ, "accelerate would split it a second time"
    assert not World.of_environment().sharded
    monkeypatch.setenv("WORLD_SIZE", "1")
    assert not World.of_environment(shard=True).sharded, "alone there is nothing to split"


def test_four_bits_are_not_split(project: Project, checkpoint: Path) -> None:
    run = prepared(project, checkpoint, "four-bits", method="qlora", **SETTINGS)
    process = launched(run, 2, "--shard")
    end = ended(run, process)
    assert end.state == "failed"
    assert "4-bit weights cannot be split" in end.message


def test_the_estimate_knows_that_layers_are_split(project: Project, checkpoint: Path) -> None:
    run = prepared(project, checkpoint, "estimated", **SETTINGS)
    about = {"memory_mb": 1e6, "device": "cuda", "processes": 4}
    config = run.config
    assert (
        estimate(config, run.samples, sharded=True, **about).memory_mb
        < estimate(config, run.samples, **about).memory_mb
    )


def test_a_model_without_layers_is_refused() -> None:
    from engine.training.sharding import _layers

    with pytest.raises(SmidgenError, match="cannot be split"):
        _layers(torch.nn.Linear(2, 2))
