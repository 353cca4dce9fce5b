"""Training: the projector, and low-rank changes to every linear layer of the language model; tower and rest frozen.

The cosine runs over minutes of training, since machines differ; steps taken and time spent are in the checkpoint and in
``train.jsonl``. The order of samples depends on the seed alone, so a run that was killed goes on where it was.
"""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import nn

from engine.errors import SmidgenError
from engine.pocket.recipe.base import Prompts, load, store_in_bf16
from engine.pocket.recipe.corpus import SEED, Clip, read_corpus
from engine.pocket.recipe.features import Features
from engine.pocket.recipe.tasks import Sample, draw_samples

RANK = 32
RATE, PROJECTOR_RATE = 5e-4, 1e-3
BATCH = 8
WARM_UP_STEPS = 40
_MOST_GRADIENT = 1.0
_CHECKPOINT_SECONDS = 300
_LOG_STEPS = 25
_BUCKET = 40  # batches that are sorted by length together


class LowRank(nn.Module):
    """A frozen linear layer and the product of two thin matrices added to it."""

    def __init__(self, inner: nn.Linear, generator: torch.Generator) -> None:
        super().__init__()
        self.inner = inner
        bound = 1 / math.sqrt(inner.in_features)
        self.lora_A = nn.Parameter(torch.empty(RANK, inner.in_features).uniform_(-bound, bound, generator=generator))
        self.lora_B = nn.Parameter(torch.zeros(inner.out_features, RANK))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        thin = nn.functional.linear(x, self.lora_A.to(x.dtype))
        return self.inner(x) + nn.functional.linear(thin, self.lora_B.to(x.dtype))


def add_adapters(language_model: nn.Module) -> dict[str, nn.Parameter]:
    """Wrap every linear layer; returns the new parameters by the names that the alignment file has for them."""
    generator = torch.Generator().manual_seed(SEED)
    added = {}
    for name, module in list(language_model.named_modules()):
        if isinstance(module, nn.Linear):
            parent, _, own = name.rpartition(".")
            wrapped = LowRank(module, generator)
            setattr(language_model.get_submodule(parent), own, wrapped)
            added[f"language_model.{name}.lora_A"] = wrapped.lora_A
            added[f"language_model.{name}.lora_B"] = wrapped.lora_B
    return added


def train(work: Path, minutes: float, start: Path | None = None) -> Path:
    """Train for `minutes` in all (earlier calls counted in) and return ``trained.safetensors``.

    Begins with the alignment file `start` (the shipped one, say, to go further), else with ``closed-form.safetensors``.
    Raises `SmidgenError` when that or the features are not there.
    """
    start = start or work / "closed-form.safetensors"
    if not start.exists():
        raise SmidgenError(f"There is no {start} to start from.", "Run closed-form first.")
    model, processor = load(work / "base")
    store_in_bf16(model)
    parameters = add_adapters(model.model.language_model)
    projector = model.model.multi_modal_projector.linear.requires_grad_(True)
    model.train()
    trained = {"projector.weight": projector.weight, "projector.bias": projector.bias, **parameters}
    for name, value in load_file(start).items():
        trained[name].data.copy_(value)
    optimizer = torch.optim.AdamW(
        [{"params": list(parameters.values()), "rate": RATE, "weight_decay": 0.0},
         {"params": list(projector.parameters()), "rate": PROJECTOR_RATE, "weight_decay": 0.0}], lr=RATE,
    )  # fmt: skip
    features, prompts = Features(work), Prompts(model, processor)
    clips = [clip for clip in read_corpus(work) if clip.split == "train" and clip in features]
    if not clips:
        raise SmidgenError("There are no features in the work folder.", "Run features first.")
    step, spent = _resume(work, trained, optimizer)
    losses: list[float] = []
    last = saved = time.monotonic()
    for number, batch in enumerate(_batches(clips)):
        if number < step:
            continue
        if spent >= minutes * 60:
            break
        share = spent / (minutes * 60)
        scale = min((step + 1) / WARM_UP_STEPS, 0.5 * (1 + math.cos(math.pi * share)))
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * scale
        loss = batch_loss(model, prompts, features, batch)
        loss.backward()
        nn.utils.clip_grad_norm_(list(trained.values()), _MOST_GRADIENT)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        losses.append(loss.item())
        step += 1
        now = time.monotonic()
        spent, last = spent + now - last, now
        if step % _LOG_STEPS == 0:
            row = {"step": step, "samples": step * BATCH, "minutes": round(spent / 60, 2),
                   "loss": round(sum(losses) / len(losses), 4), "rate": round(RATE * scale, 7)}  # fmt: skip
            losses.clear()
            with (work / "train.jsonl").open("a", encoding="utf-8") as log:
                log.write(json.dumps(row) + "\n")
            print(row, flush=True)
        if now - saved > _CHECKPOINT_SECONDS:
            _save(work, trained, optimizer, step, spent)
            saved = now
    return _save(work, trained, optimizer, step, spent)


def batch_loss(model: Any, prompts: Prompts, features: Features, batch: list[Sample]) -> torch.Tensor:
    """Mean cross-entropy of the answers' tokens (``<eos>`` included); the head runs on their positions only."""
    rows, learned, heard = [], [], []
    for sample in batch:
        frames = features[sample.clip] if sample.clip else None
        if frames is not None:
            prompt = prompts.hear(len(frames), sample.instruction)
        elif sample.instruction:
            prompt = prompts.read(sample.text, sample.instruction)
        else:
            prompt = [prompts.tokenizer.bos_token_id]
        answer = [*prompts.ids(sample.answer), prompts.tokenizer.eos_token_id]
        rows.append([*prompt, *answer])
        learned.append(answer)
        heard.append(frames)
    embedded, mask = prompts.embed(rows, heard)
    hidden = model.model.language_model(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
    before = torch.cat([hidden[i, -len(answer) - 1 : -1] for i, answer in enumerate(learned)])
    logits = model.lm_head(before)
    return nn.functional.cross_entropy(logits.float(), torch.tensor([token for answer in learned for token in answer]))


def _batches(clips: list[Clip]) -> Iterator[list[Sample]]:
    """Batches without end, in an order that depends on the seed alone; samples of like length are together."""
    for epoch in range(10_000):
        samples = list(draw_samples(clips, f"{SEED} {epoch}"))
        dice = random.Random(f"{SEED} order {epoch}")
        dice.shuffle(samples)
        for start in range(0, len(samples), BATCH * _BUCKET):
            bucket = sorted(samples[start : start + BATCH * _BUCKET], key=_length)
            batches = [bucket[i : i + BATCH] for i in range(0, len(bucket), BATCH)]
            dice.shuffle(batches)
            yield from batches


def _length(sample: Sample) -> tuple[bool, int]:
    return sample.clip is not None, len(sample.answer)


def _save(
    work: Path, trained: dict[str, nn.Parameter], optimizer: torch.optim.Optimizer, step: int, spent: float
) -> Path:
    moments = {f"{kind} {name}": optimizer.state[value][kind] for name, value in trained.items()
               for kind in ("exp_avg", "exp_avg_sq") if value in optimizer.state}  # fmt: skip
    target, state = work / "trained.safetensors", work / "optimizer.safetensors"
    weights = {name: value.detach().contiguous() for name, value in trained.items()}
    progress = {"step": str(step), "seconds": str(spent)}
    for path, tensors in ((state, moments | {f"weight {n}": v for n, v in weights.items()}), (target, weights)):
        save_file(tensors, path.with_suffix(".partial"), progress)
        path.with_suffix(".partial").rename(path)
    return target


def _resume(work: Path, trained: dict[str, nn.Parameter], optimizer: torch.optim.Optimizer) -> tuple[int, float]:
    path = work / "optimizer.safetensors"
    if not path.exists():
        return 0, 0.0
    from safetensors import safe_open

    with safe_open(path, "pt") as file:
        progress = file.metadata()
    tensors, step = load_file(path), int(progress["step"])
    for name, value in trained.items():
        value.data.copy_(tensors[f"weight {name}"])
        optimizer.state[value] = {
            "step": torch.tensor(float(step)),
            "exp_avg": tensors[f"exp_avg {name}"],
            "exp_avg_sq": tensors[f"exp_avg_sq {name}"],
        }
    return step, float(progress["seconds"])
