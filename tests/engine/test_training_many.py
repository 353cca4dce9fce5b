"""Several real processes train one run (gloo, on the CPU): what comes out is what one process would have made."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import SmidgenError
from engine.models.loading import load_run
from engine.project import Project
from engine.training.batching import Batches, Cut
from engine.training.estimate import estimate, sizes_of
from engine.training.events import Evaluated, Finished, Saved, Started, Step
from engine.training.fits import CHECKPOINTS, largest_batch, shared_table, table
from engine.training.run_folder import RunFolder
from engine.training.schemes import preset
from engine.training.world import World
from tests.engine.test_training_process import losses, of, prepared, train, wait_for
from tests.tiny_model import make_tiny_model
from tests.tiny_project import make_tiny_project

PATIENCE = 300.0
SETTINGS = {"lora_dropout": 0.0, "speech_repeats": 2, "save_every": 3}
"""Without dropout: each process draws its own."""


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
    # 29 sentences and 15 clips to learn from: no epoch is a whole number of steps
    with make_tiny_project(tmp_path_factory.mktemp("many") / "project", sentences=37) as made:
        yield made


@pytest.fixture(scope="module")
def alone(project: Project, checkpoint: Path) -> RunFolder:
    run = prepared(project, checkpoint, "alone", **SETTINGS)
    assert train(run).state == "done"
    return run


def launched(run: RunFolder, processes: int = 2, *more: str) -> subprocess.Popen[str]:
    """The run under torchrun."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["-m", "torch.distributed.run", "--nproc-per-node", str(processes), "--master-port", str(port)]
    command += ["-m", "engine.training", str(run.path), "--device", "cpu", *more]
    return subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip


def ended(run: RunFolder, process: subprocess.Popen[str]) -> Finished:
    said, _ = process.communicate(timeout=PATIENCE)
    last = run.events()[0][-1]
    assert isinstance(last, Finished), said
    assert (process.returncode == 0) == (last.state != "failed"), said
    return last


def same(run: RunFolder, other: RunFolder) -> None:
    found, expected = losses(run), losses(other)
    assert sorted(found) == sorted(expected)
    assert found == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("method", ["lora", "full"])
def test_two_processes_are_one(project: Project, checkpoint: Path, alone: RunFolder, method: str) -> None:
    one = alone
    if method != "lora":
        one = prepared(project, checkpoint, f"one-{method}", method=method, learning_rate=1e-3, **SETTINGS)
        assert train(one).state == "done"
    run = prepared(project, checkpoint, f"two-{method}", **{**SETTINGS, **vars_of(one)})
    assert ended(run, launched(run)).state == "done"
    same(run, one)
    events = run.events()[0]
    assert len(of(events, Started)) == 1, "one process speaks for both"
    assert len(of(events, Step)) == len(losses(run))
    assert run.result is not None
    assert one.result is not None
    assert run.result["processes"] == 2
    assert run.result["best_step"] == one.result["best_step"]
    for name, scores in run.result["dev"].items():
        assert scores == pytest.approx(one.result["dev"][name], abs=1e-6)
    assert [e.step for e in of(events, Evaluated)] == [e.step for e in of(one.events()[0], Evaluated)]
    assert not list((run.path / "stages").glob("*/.partial-*"))


def vars_of(run: RunFolder) -> dict[str, object]:
    return {"method": run.config.method, "learning_rate": run.config.learning_rate}


def test_steps_too_small_for_all_and_the_projector(project: Project, checkpoint: Path) -> None:
    """Steps of 4 for 3 processes, accumulated one by one; in text steps nobody touches the projector."""
    settings = {**SETTINGS, "method": "lora+projector", "epochs": 2, "mixed_epochs": 1}
    one = prepared(project, checkpoint, "one-uneven", batch_size=4, **settings)
    assert train(one).state == "done"
    run = prepared(project, checkpoint, "three-uneven", batch_size=1, accumulation=4, **settings)
    assert ended(run, launched(run, 3)).state == "done"
    same(run, one)


def test_stopped_by_command_and_resumed_by_another_number_of_processes(
    project: Project, checkpoint: Path, alone: RunFolder
) -> None:
    run = prepared(project, checkpoint, "stopped", **SETTINGS)
    process = launched(run)
    wait_for(run, 2)
    run.command("stop")
    assert ended(run, process).state == "stopped"
    assert run.best.is_dir()
    reached = of(run.events()[0], Saved)[-1].step
    assert reached < max(losses(alone))
    # one of the two is killed: its launcher ends the other
    process = launched(run, 2, "--resume")
    while len(of(run.events()[0], Started)) < 2:  # until then the run's last word is that it was stopped
        assert process.poll() is None
        time.sleep(0.01)
    wait_for(run, 4)
    os.kill(json.loads((run.path / "process.json").read_text())["pid"], signal.SIGKILL)
    process.communicate(timeout=PATIENCE)
    assert process.returncode != 0
    assert run.state == "interrupted"
    assert train(run, "--resume").state == "done"  # at home, alone
    same(run, alone)


def test_a_failure_in_one_process_is_told_and_ends_all(project: Project, checkpoint: Path) -> None:
    clip = sorted(r.path for r, _ in project.store.recordings.all("train"))[1]
    run = prepared(project, checkpoint, "no-clip", **SETTINGS)
    path = project.absolute(clip)
    path.rename(path.with_suffix(".away"))
    cache = run.features.rename(run.features.with_name("away"))
    try:
        end = ended(run, launched(run))
    finally:
        path.with_suffix(".away").rename(path)
        shutil.rmtree(run.features, ignore_errors=True)
        cache.rename(run.features)
    assert end.state == "failed"
    assert clip in end.message


def test_a_run_trained_elsewhere_comes_back(checkpoint: Path, alone: RunFolder, tmp_path: Path) -> None:
    """Copied into a project that does not know it, a run is shown like one's own when the project is next opened."""
    with make_tiny_project(tmp_path / "home") as home:
        shutil.copytree(alone.path, home.runs / alone.name)
    with Project.open(tmp_path / "home") as home:
        [row] = home.store.runs.all()
        found = RunFolder(home.absolute(row.folder))
        assert found.state == "done"
        assert losses(found) == losses(alone)
        assert found.result == alone.result
        assert load_run(home, alone.name, device="cpu").base == checkpoint


@pytest.mark.parametrize(("world", "batch"), [(1, 8), (2, 8), (3, 3), (4, 1), (7, 2)])
def test_every_process_keeps_step_and_none_hears_an_example_twice(world: int, batch: int) -> None:
    lengths = [(i * 37) % 90 + 10 for i in range(101)]
    cut = Cut(16, world, min(batch, -(-16 // world)))
    ranks = [list(Batches(lengths, cut, seed=1, rank=rank)) for rank in range(world)]
    assert {len(batches) for batches in ranks} == {len(Batches(lengths, cut, seed=1))}
    assert all(0 < len(batch) <= 2 * cut.batch for batches in ranks for batch in batches)
    heard = [[i for batches in ranks for batch in batches[k:k + cut.accumulation] for i in batch if i >= 0]
             for k in range(0, len(ranks[0]), cut.accumulation)]  # fmt: skip
    expected = Batches(lengths, Cut(16, 1, 16), seed=1).steps()
    assert [sorted(step) for step in heard] == [sorted(step) for step in expected]


def test_more_processes_than_a_step_has_examples_are_refused() -> None:
    with pytest.raises(SmidgenError, match="cannot be shared by 9 processes"):
        Cut.of(preset("pocket", batch_size=8), 9)


def test_deepspeed_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCELERATE_USE_DEEPSPEED", "true")
    with pytest.raises(SmidgenError, match="--shard"):
        World.of_environment()


def test_the_estimate_knows_how_many_train(alone: RunFolder) -> None:
    one, four = (estimate(alone.config, alone.samples, memory_mb=1e6, device="cuda", processes=n) for n in (1, 4))
    assert four.seconds < one.seconds
    assert four.memory_mb < one.memory_mb, "each has fewer examples of a step"
    small = one.memory_mb * 1.5
    shared = [estimate(alone.config, alone.samples, memory_mb=small, device="cpu", processes=n).fits for n in (1, 4)]
    assert shared[1] is False, "processes on one CPU share its memory"


def test_the_table_in_the_docs_is_what_the_command_computes() -> None:
    page = (Path(__file__).parents[2] / "docs" / "clusters.md").read_text(encoding="utf-8")
    assert "\n".join(table(CHECKPOINTS)) in page
    config = CHECKPOINTS["Qwen2-Audio-7B"]
    fitting = [largest_batch(config, method, 24) for method in ("qlora", "lora", "full")]
    assert largest_batch(config, "qlora", 8) == 0, "4 bits of 6.5 billion and 16 of 1.3: 6.1 GB before anything else"
    assert fitting[0] >= fitting[1] > fitting[2] == 0, (
        "its weights alone are 17 GB in bf16, and eight times that in full"
    )


def test_sizes_are_those_of_a_gemma_3n() -> None:
    """E2B has 5.4 billion parameters with its lookups, of which some 2 are computed with; a width for each layer."""
    text = {
        "hidden_size": 2048, "num_hidden_layers": 30, "num_attention_heads": 8, "num_key_value_heads": 2,
        "head_dim": 256, "vocab_size": 262_400, "intermediate_size": [8192] * 30, "hidden_size_per_layer_input": 256,
        "vocab_size_per_layer_input": 262_144,
    }  # fmt: skip
    audio = {"hidden_size": 1536, "conf_num_hidden_layers": 12}
    size = sizes_of({"model_type": "gemma3n", "text_config": text, "audio_config": audio})
    assert size.layers + size.words == pytest.approx(4.4e9, rel=0.1)
    assert size.words == pytest.approx(262_400 * 2048 + 30 * 256 * 262_144)


def test_sizes_are_those_of_a_mixture_of_experts() -> None:
    """Qwen3-30B-A3B has 30.5 billion parameters, of which 3.3 are computed with; each expert is adapted."""
    size = sizes_of(CHECKPOINTS["Qwen3-Omni-30B-A3B (thinker)"])
    assert size.layers + size.words == pytest.approx(30.5e9, rel=0.01)
    assert size.active + size.words == pytest.approx(3.3e9, rel=0.03)
    assert size.lora_per_rank > 128 * 48 * (2 * 2048 + 3 * 768)


def test_the_table_of_split_models_is_what_the_command_computes() -> None:
    page = (Path(__file__).parents[2] / "docs" / "clusters.md").read_text(encoding="utf-8")
    assert "\n".join(shared_table(CHECKPOINTS)) in page
    config = CHECKPOINTS["Qwen2-Audio-7B"]
    assert largest_batch(config, "lora", 16) == 0 < largest_batch(config, "lora", 16, parts=2)
    assert largest_batch(config, "full", 80) == 0 < largest_batch(config, "full", 80, parts=4)
    # embeddings and head of 156,032 words are on each card as a whole, with gradients and both moments: 20 GB
    assert largest_batch(config, "full", 16, parts=1000) == 0
    assert largest_batch(config, "full", 48, parts=1000) > 0
