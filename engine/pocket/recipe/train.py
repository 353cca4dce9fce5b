"""Second stage: through the language model. The projector and low-rank changes to every linear layer of the language
model learn; the rest is frozen, the tower with what the first stage made of it: where it learned on, it heard real
callers worse, with the first stage's loss kept beside the answers' and without (docs/lab-notes.md).

The cosine runs over minutes of training, since machines differ; steps taken and time spent are in the checkpoint and in
``trained.jsonl``. The order of samples depends on the seed alone, so a run that was killed goes on where it was.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import nn

from engine.errors import SmidgenError
from engine.models.quick_gemma import quicken
from engine.pocket.recipe.adapters import add_adapters
from engine.pocket.recipe.augment import augment
from engine.pocket.recipe.base import Prompts, load, store_in_bf16
from engine.pocket.recipe.corpus import SEED, Clip, read_corpus
from engine.pocket.recipe.features import Features, one_epoch, upper_half
from engine.pocket.recipe.hear import add_tower_adapters
from engine.pocket.recipe.loop import Stage, run
from engine.pocket.recipe.tasks import Sample, draw_samples
from engine.training.frozen_head import frozen_head_loss

RANK = 32
RATE, PROJECTOR_RATE = 4e-4, 2e-4
BATCH = 8
_BUCKET = 40  # batches that are sorted by length together


def train(work: Path, minutes: float, start: Path | None = None, language: Path | None = None) -> Path:
    """Train for `minutes` in all (earlier calls counted in) and return ``trained.safetensors``.

    Begins with the alignment file `start` (the shipped one, say, to go further), else with ``hear.safetensors``; of the
    alignment `language` it takes the language model's changes alone, to go with what has learned to hear better since.
    Raises `SmidgenError` when that or the features are not there.
    """
    start = start or work / "hear.safetensors"
    if not start.exists():
        raise SmidgenError(f"There is no {start} to start from.", "Run closed-form and hear first.")
    model, processor = load(work / "base")
    store_in_bf16(model)
    projector = model.model.multi_modal_projector.linear.requires_grad_(True)
    known = load_file(start)
    heard = {name: value.requires_grad_(False) for name, value in add_tower_adapters(model.model.audio_tower).items()}
    heard |= {name: nn.Parameter(known[name], requires_grad=False) for name in known if name.startswith("head.")}
    trained = {"projector.weight": projector.weight, "projector.bias": projector.bias, **heard,
               **add_adapters(model.model.language_model, "language_model.", RANK, SEED)}  # fmt: skip
    quicken(model.model.language_model)
    model.train()
    if language is not None:
        known |= {name: value for name, value in load_file(language).items() if name.startswith("language_model.")}
    for name, value in known.items():
        if name in trained:
            trained[name].data.copy_(value)
    features, prompts = Features(work), Prompts(model, processor)
    clips = [clip for clip in read_corpus(work) if clip.split == "train" and clip in features]
    if not clips:
        raise SmidgenError("There are no features in the work folder.", "Run features first.")

    rough = torch.Generator().manual_seed(SEED)

    def rate(name: str) -> float:
        return PROJECTOR_RATE if name.startswith("projector.") else RATE

    return run(Stage(work, "trained"), minutes, trained, rate, _batches(clips, features),
               lambda batch: batch_loss(model, prompts, features, batch, rough), len)  # fmt: skip


def batch_loss(
    model: Any, prompts: Prompts, features: Features, batch: list[Sample], rough: torch.Generator | None = None
) -> torch.Tensor:
    """Mean cross-entropy of the answers' tokens (``<eos>`` included); the head runs on their positions only.

    With `rough` every clip is heard another way (`augment`)."""
    tower = model.model.audio_tower
    lower = [features[sample.clip] for sample in batch if sample.clip]
    lower = lower if rough is None else [augment(hidden, rough) for hidden in lower]
    with torch.no_grad():
        listened = iter(upper_half(tower, lower) if lower else [])
    rows, learned, heard = [], [], []
    for sample in batch:
        frames = next(listened) if sample.clip else None
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
    wanted = torch.tensor([token for answer in learned for token in answer])
    return frozen_head_loss(before, model.lm_head.weight, wanted) / len(wanted)


def _batches(clips: list[Clip], features: Features) -> Iterator[list[Sample]]:
    """Batches without end, in an order that depends on the seed alone; samples of like length are together."""

    def length(sample: Sample) -> tuple[bool, float]:
        """Read ones first; in letters, of which a token has some four (a frame of the tower takes one token)."""
        frames = features.frames(sample.clip.id) / 2 if sample.clip else 0
        return sample.clip is not None, 4 * frames + len(sample.answer) + len(sample.text)

    for epoch in range(10_000):
        dice = random.Random(f"{SEED} order {epoch}")
        samples = list(draw_samples(one_epoch(clips, dice), f"{SEED} {epoch}"))
        dice.shuffle(samples)
        for start in range(0, len(samples), BATCH * _BUCKET):
            bucket = sorted(samples[start : start + BATCH * _BUCKET], key=length)
            batches = [bucket[i : i + BATCH] for i in range(0, len(bucket), BATCH)]
            dice.shuffle(batches)
            yield from batches
