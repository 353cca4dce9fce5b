"""The loop that both stages of training share: a cosine over minutes, a log, checkpoints, and going on after a kill."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn

Batch = TypeVar("Batch")

WARM_UP_STEPS = 40
_MOST_GRADIENT = 1.0
_CHECKPOINT_SECONDS = 300
_LOG_STEPS = 25


@dataclass(frozen=True)
class Stage:
    """One stage's files in the work folder: ``<name>.safetensors`` is what it learned, with ``step`` and ``seconds``
    in its metadata; ``<name>-optimizer.safetensors`` is what a killed run needs; ``<name>.jsonl`` is its log."""

    work: Path
    name: str

    @property
    def learned(self) -> Path:
        return self.work / f"{self.name}.safetensors"

    @property
    def optimizer(self) -> Path:
        return self.work / f"{self.name}-optimizer.safetensors"

    @property
    def log(self) -> Path:
        return self.work / f"{self.name}.jsonl"


def run(
    stage: Stage,
    minutes: float,
    trained: dict[str, nn.Parameter],
    rate: Callable[[str], float],
    batches: Iterable[Batch],
    loss_of: Callable[[Batch], torch.Tensor],
    samples: Callable[[Batch], int],
) -> Path:
    """Train for `minutes` in all (earlier calls counted in) with AdamW and return the file of what was learned.

    `rate` gives each parameter's learning rate by name; what needs no gradient stays and is written along. `batches`
    must come in the same order each time: a run that was killed skips as many as it has seen.
    """
    groups: dict[float, list[nn.Parameter]] = {}
    for name, value in ((name, value) for name, value in trained.items() if value.requires_grad):
        groups.setdefault(rate(name), []).append(value)
    optimizer = torch.optim.AdamW(
        [{"params": several, "rate": own, "weight_decay": 0.0} for own, several in groups.items()], fused=True
    )
    step, seen, spent = _resume(stage, trained, optimizer)
    losses: list[float] = []
    last = saved = time.monotonic()
    for number, batch in enumerate(batches):
        if number < step:
            continue
        if spent >= minutes * 60:
            break
        share = spent / (minutes * 60)
        scale = min((step + 1) / WARM_UP_STEPS, 0.5 * (1 + math.cos(math.pi * share)))
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * scale
        loss = loss_of(batch)
        loss.backward()
        nn.utils.clip_grad_norm_(list(trained.values()), _MOST_GRADIENT)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        losses.append(loss.item())
        step, seen = step + 1, seen + samples(batch)
        now = time.monotonic()
        spent, last = spent + now - last, now
        if step % _LOG_STEPS == 0:
            row = {"step": step, "samples": seen, "minutes": round(spent / 60, 2),
                   "loss": round(sum(losses) / len(losses), 4), "scale": round(scale, 5)}  # fmt: skip
            losses.clear()
            with stage.log.open("a", encoding="utf-8") as log:
                log.write(json.dumps(row) + "\n")
            print(row, flush=True)
        if now - saved > _CHECKPOINT_SECONDS:
            _save(stage, trained, optimizer, step, seen, spent)
            saved = now
    return _save(stage, trained, optimizer, step, seen, spent)


def _save(stage: Stage, trained: dict[str, nn.Parameter], optimizer: Any, step: int, seen: int, spent: float) -> Path:
    moments = {f"{kind} {name}": optimizer.state[value][kind] for name, value in trained.items()
               for kind in ("exp_avg", "exp_avg_sq") if value in optimizer.state}  # fmt: skip
    weights = {name: value.detach().contiguous() for name, value in trained.items()}
    progress = {"step": str(step), "samples": str(seen), "seconds": str(spent)}
    state = moments | {f"weight {name}": value for name, value in weights.items()}
    for path, tensors in ((stage.optimizer, state), (stage.learned, weights)):
        save_file(tensors, path.with_suffix(".partial"), progress)
        path.with_suffix(".partial").rename(path)
    return stage.learned


def _resume(stage: Stage, trained: dict[str, nn.Parameter], optimizer: Any) -> tuple[int, int, float]:
    if not stage.optimizer.exists():
        return 0, 0, 0.0
    with safe_open(stage.optimizer, "pt") as file:
        progress = file.metadata()
    tensors, step = load_file(stage.optimizer), int(progress["step"])
    for name, value in trained.items():
        value.data.copy_(tensors[f"weight {name}"])
        if not value.requires_grad:
            continue
        optimizer.state[value] = {
            "step": torch.tensor(float(step)),
            "exp_avg": tensors[f"exp_avg {name}"],
            "exp_avg_sq": tensors[f"exp_avg_sq {name}"],
        }
    return step, int(progress["samples"]), float(progress["seconds"])
