"""LLaMA-Factory and ms-swift, from their packages, on the samples and the checkpoint that `bench_engine.py` trains on.

Each has a virtual environment of its own, made here in a folder that is given, and is driven by a script beside this
one (`peer_*.py`) that its own interpreter runs. They are read and run, never copied, and nothing of ours needs them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import soundfile

from engine.semantics import instruction
from engine.training.run_folder import RunFolder

MATRICES = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
"""What LoRA is added to in Smidgen's row for Qwen2-Audio, by name: of the language model alone."""


@dataclass(frozen=True)
class Peer:
    """A package that trains the same checkpoint."""

    name: str
    package: str
    script: str
    more: tuple[str, ...]
    """What it asks for on audio, and does not bring along."""


PEERS = (
    # torchcodec reads its clips, with FFmpeg's libraries from the system; later ones want CUDA's
    Peer("LLaMA-Factory", "llamafactory==0.9.5", "peer_llamafactory.py", ("torchaudio==2.11.0", "torchcodec==0.13.0")),
    Peer("ms-swift", "ms-swift==4.6.0", "peer_swift.py", ("librosa", "soundfile")),
)


def python_of(folder: Path, peer: Peer) -> Path:
    """The interpreter of a peer's environment in `folder`."""
    place = folder / peer.package.partition("=")[0]
    return place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make(folder: Path, peer: Peer) -> None:
    """Make the peer's environment, where there is none yet. Takes minutes and two gigabytes, and asks PyPI."""
    import torch

    python = python_of(folder, peer)
    if (python.parent.parent / "made").is_file():
        return
    torch_here = f"torch=={torch.__version__.partition('+')[0]}"  # first, or an open range takes CUDA's build

    def pip(*arguments: str) -> None:
        subprocess.run([str(python), "-m", "pip", *arguments, "--quiet"], check=True, stdout=sys.stderr)

    subprocess.run([sys.executable, "-m", "venv", str(python.parent.parent)], check=True)
    pip("install", torch_here)
    pip("install", peer.package, torch_here)
    for package in peer.more:  # those of torch's own insist on a torch of theirs
        pip("install", *(["--no-deps"] if package.startswith("torch") else []), package)
    # PyPI's wheels of these are built for CUDA's torch: one is for pictures, of the other nobody uses that half
    pip("uninstall", "--yes", "torchvision")
    for compiled in python.parent.parent.glob("lib/python*/site-packages/torchaudio/lib/*.so"):
        compiled.unlink()
    (python.parent.parent / "made").touch()


def versions(folder: Path, peer: Peer) -> str:
    """The peer's version and those of what it stands on."""
    packages = (peer.package.partition("=")[0], "transformers", "peft", "torch")
    code = "import importlib.metadata as m, sys; print([m.version(name) for name in sys.argv[1:]])"
    done = subprocess.run(
        [str(python_of(folder, peer)), "-c", code, *packages], capture_output=True, text=True, check=True
    )
    own, *others = json.loads(done.stdout.replace("'", '"'))
    named = ", ".join(f"{name} {version}" for name, version in zip(packages[1:], others, strict=True))
    return f"{peer.name} {own} ({named})"


def write_base(base: Path, folder: Path) -> Path:
    """The same weights under the names that Qwen2-Audio's checkpoint has on the hub, and transformers saves it with.

    The pocket model's are those of its modules in transformers 5.23. An older one knows them not: it takes the whole
    language model for missing and trains one made up at random, saying so in a table amid much else.
    """
    from safetensors.torch import load_file, save_file

    shutil.copytree(base, folder, ignore=shutil.ignore_patterns("*.safetensors"))
    (weights,) = base.glob("*.safetensors")
    save_file({hub_name(k): v for k, v in load_file(weights).items()}, folder / weights.name, {"format": "pt"})
    return folder


def hub_name(name: str) -> str:
    """What a weight of Qwen2-Audio, called as its module is, is called in a checkpoint on the hub."""
    if name.startswith("lm_head."):
        return f"language_model.{name}"
    name = name.replace("model.language_model.", "language_model.model.", 1)
    return name.removeprefix("model.")


def write_samples(run: RunFolder, clips: Sequence[Any], file: Path) -> None:
    """The run's samples, a JSON line each, and their clips as WAV files beside `file`; `clips` has None for texts."""
    words = instruction(run.config.instruction)
    with file.open("w", encoding="utf-8") as out:
        for number, (sample, clip) in enumerate(zip(run.samples, clips, strict=True)):
            audio = None
            if clip is not None:
                audio = str(file.parent / f"clip-{number}.wav")
                soundfile.write(audio, clip, 16_000)
            row = {"text": sample.text, "audio": audio, "target": sample.target, "instruction": words}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def train(environment: Path, peer: Peer, job: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Train a job in `folder` there; when each step ended, how much it trained, losses and peak memory.

    Raises `RuntimeError` with what it said last.
    """
    folder.mkdir()
    (folder / "job.json").write_text(json.dumps({**job, "folder": str(folder)}), encoding="utf-8")
    script = Path(__file__).parent / peer.script
    own = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    offline = own | {"HF_HUB_OFFLINE": "1", "MODELSCOPE_CACHE": str(folder), "HF_DATASETS_CACHE": str(folder / "cache")}
    done = subprocess.run(
        [str(python_of(environment, peer)), str(script), "job.json"],
        cwd=folder, env=offline, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError((done.stderr.strip() or done.stdout.strip())[-2000:])
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
