"""What the benchmarks rest on and their long run would find out last: the peers' checkpoint, and the page."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import pytest
import torch
import transformers
from safetensors import safe_open
from safetensors.torch import save_file

from tests.benchmarks import bench_engine, bench_page, peers
from tests.tiny_model import make_tiny_model

ANSWERS = {"tokens": 24.0, "parts": {"tower": 0.1, "prompt": 0.2, "tokens read": 71, "tokens before the clip": 2,
                                     "foreseen": 0.02}}  # fmt: skip


def test_a_peer_reads_the_weights_under_the_names_of_the_hub(tmp_path: Path) -> None:
    kind = transformers.Qwen2AudioForConditionalGeneration
    hub = make_tiny_model(tmp_path / "hub")
    own = kind.from_pretrained(hub).state_dict()
    base = shutil.copytree(hub, tmp_path / "base")
    save_file({name: weight.clone() for name, weight in own.items()}, base / "model.safetensors", {"format": "pt"})
    copy = peers.write_base(base, tmp_path / "copy")
    assert _names(copy) == _names(hub) != _names(base)
    assert all(name.startswith(("language_model.", "audio_tower.", "multi_modal_projector.")) for name in _names(copy))
    read, told = kind.from_pretrained(copy, output_loading_info=True)
    assert not told["missing_keys"]
    assert not told["unexpected_keys"]
    assert all(torch.equal(weight, own[name]) for name, weight in read.state_dict().items())


def _names(folder: Path) -> list[str]:
    with safe_open(next(folder.glob("*.safetensors")), "pt") as file:
        return sorted(file.keys())


def race(tmp_path: Path, others: float, **changes: object) -> bench_engine.Race:
    """Where ours takes half a second and all others twice as long."""
    settings = {"rounds": 2, "steps": 10, "clips": 600, "plain_clips": 24, "only": [], "peers": tmp_path}
    made = bench_engine.Race(argparse.Namespace(**settings | changes), tmp_path)
    for part in bench_engine.PARTS:
        rate = 2.0 if part.endswith("ours") else 1.0
        figures = {
            "rate": rate,
            "processor": 1 / rate,
            "peak_mb": 1000.0 / rate,
            "loss": 1.5,
            "first": 9.0,
            "later": 3.0,
        }
        made.found[part] = [figures | ANSWERS] * 2
    made.versions, made.minutes, made.others = ["LLaMA-Factory 1 (torch 2)"], 20.0, others
    return made


@pytest.mark.parametrize(("others", "said"), [(0.02, "The machine was quiet"), (0.5, "only the ratios mean something")])
def test_the_page_is_written_from_what_was_measured(tmp_path: Path, others: float, said: str) -> None:
    made = race(tmp_path, others)
    written = bench_page.page(bench_page.table(made, bench_engine.ROWS), made, bench_engine.ROWS)
    assert said in " ".join(written.split())
    assert written.count("**2.0** (2.0, 2.0)") == len(bench_engine.ROWS)
    assert "--rounds 2 --steps 10 --clips 600 --plain-clips 24 --peers FOLDER --write docs/benchmarks.md" in written
    assert str(tmp_path) not in written, "where the peers lie is nobody's business"
    # hands-free: 0.3 s of the pause, then the answer's half second, then a look
    assert "hands-free, from the last sound, 0.8 s" in " ".join(written.split())
    assert max(len(line) for line in written.splitlines() if not line.startswith(("|", "    "))) <= 120


def test_a_peer_that_does_not_run_is_told_with_its_error(tmp_path: Path) -> None:
    made = race(tmp_path, 0.0)
    del made.found["train-ms-swift"]
    made.failed["train-ms-swift"] = "AttributeError: no such thing"
    lines = bench_page.table(made, bench_engine.ROWS)
    assert any("ms-swift" in line and "it did not run" in line for line in lines)
    assert "`AttributeError: no such thing`" in bench_page.page(lines, made, bench_engine.ROWS)
