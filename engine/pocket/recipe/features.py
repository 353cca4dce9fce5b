"""What the frozen lower half of the tower hears in every clip, computed once: 50 frames a second of 512 numbers, fp16.

The upper half learns, and runs anew at every step. Keys beyond a clip's end are masked in Qwen2-Audio's tower, so that
nothing is lost by running it on the clip's own length instead of the whole window; this makes it several times faster.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

from engine.pocket.assemble import FRAME_SECONDS
from engine.pocket.recipe.base import load, make_base, mixed_precision, round_up
from engine.pocket.recipe.corpus import Clip, load_clip, read_corpus
from engine.progress import Report, silent, tracked

__all__ = ["FROZEN_LAYERS", "Features", "encode", "make_base", "make_features", "upper_half"]

SHARES = {"synthetic en": 0.45, "telephone": 0.15, "real en": 0.05, "synthetic": 0.23, "real": 0.12, "neural": 0.25,
          "broad": 0.5, "acted": 0.5}  # fmt: skip
"""How much of the training each kind of clip is: most for the language that the figures are about. Neural voices,
breadth and actors come on top of the whole that the others make."""

HEARD = {"telephone": 2.0, "broad": 0.6, "synthetic en": 0.4, "synthetic": 0.3, "real": 0.5}
"""How often a clip of a kind is heard in an epoch, where not once: people more often than there are of them, what is
easily made less often."""

FROZEN_LAYERS = 3
"""Of the tower's six: sounds are heard alike whatever is asked; the layers above them learn with the projector."""

_SHARD = 256
_BATCH = 16


def encode(tower: Any, extractor: Any, clips: Sequence[np.ndarray]) -> list[torch.Tensor]:
    """Tower features (frames x 512, float32) of 16 kHz clips, equal to `Qwen2AudioEncoder`'s within rounding."""
    with torch.inference_mode(), mixed_precision():
        return [row.float() for row in upper_half(tower, lower_half(tower, extractor, clips))]


def lower_half(tower: Any, extractor: Any, clips: Sequence[np.ndarray]) -> list[torch.Tensor]:
    """Hidden states (20 ms frames x 512) of 16 kHz clips above the tower's frozen layers."""
    with torch.autocast("cpu", enabled=False):
        heard = extractor(list(clips), sampling_rate=16_000, padding="max_length", return_attention_mask=True,
                          return_tensors="pt")  # fmt: skip
    frames = (heard["attention_mask"].sum(-1) - 1) // 2 + 1
    longest = int(frames.max())
    longest += longest % 2
    mel = heard["input_features"][..., : 2 * longest + 2]  # two more: the convolutions look ahead
    mask = (torch.arange(longest)[None] < frames[:, None])[:, None, None]
    hidden = nn.functional.gelu(tower.conv2(nn.functional.gelu(tower.conv1(mel))))[..., :longest].transpose(1, 2)
    hidden = hidden + tower.embed_positions.weight[:longest]
    for layer in tower.layers[:FROZEN_LAYERS]:
        hidden = layer(hidden, mask)
    return [row[:count].float() for row, count in zip(hidden, frames.tolist(), strict=True)]


def upper_half(tower: Any, lower: Sequence[torch.Tensor]) -> list[torch.Tensor]:
    """The tower's features (40 ms frames x 512) from `lower_half`'s hidden states; gradients flow."""
    hidden = nn.utils.rnn.pad_sequence(list(lower), batch_first=True)
    hidden = nn.functional.pad(hidden, (0, 0, 0, round_up(hidden.shape[1], 32) - hidden.shape[1]))
    frames = torch.tensor([len(row) for row in lower])
    mask = (torch.arange(hidden.shape[1])[None] < frames[:, None])[:, None, None]
    for layer in tower.layers[FROZEN_LAYERS:]:
        hidden = layer(hidden, mask)
    pooled = tower.layer_norm(tower.avg_pooler(hidden.transpose(1, 2)).transpose(1, 2))
    return [row[: count // 2] for row, count in zip(pooled, frames.tolist(), strict=True)]


def choose_training_clips(clips: Sequence[Clip], most: int) -> list[Clip]:
    """At most `most` training clips, a quarter as many by neural voices, half as many for breadth and by actors, by
    `SHARES` of kind and language, in the plan's order."""
    room = {kind: math.ceil(most * share) for kind, share in SHARES.items()}
    chosen = []
    for clip in clips:
        kind = _kind(clip, SHARES)
        if clip.split == "train" and room[kind] > 0:
            room[kind] -= 1
            chosen.append(clip)
    return chosen[: math.ceil(most * sum(SHARES.values()))]


def one_epoch(clips: Sequence[Clip], dice: random.Random) -> list[Clip]:
    """`clips` in random order, each as often as `HEARD` says; of a kind that is heard less than once, another part each
    time."""
    order = []
    for clip in clips:
        often = HEARD.get(_kind(clip, HEARD), 1.0)
        order += [clip] * (int(often) + (dice.random() < often % 1))
    dice.shuffle(order)
    return order


def _kind(clip: Clip, kinds: Mapping[str, float]) -> str:
    """A clip's kind, with its language where `kinds` tells that apart."""
    of_language = f"{clip.kind} {clip.language}"
    return of_language if of_language in kinds else clip.kind


def make_features(work: Path, most: int, report: Report = silent) -> None:
    """Compute what is missing in ``features/<number>.safetensors``, one tensor a clip, named by its id.

    What is there stays, also of clips that a plan which has grown would no longer choose."""
    folder = work / "features"
    folder.mkdir(exist_ok=True)
    there = Features(work)
    clips = [clip for clip in choose_training_clips(read_corpus(work), most) if clip not in there]
    if not clips:
        return
    model, processor = load(work / "base")
    tower = model.model.audio_tower
    first = 1 + max((int(path.stem) for path in folder.glob("*.safetensors")), default=-1)
    shards = [(first + start, clips[start : start + _SHARD]) for start in range(0, len(clips), _SHARD)]
    for number, shard in tracked(shards, "Computing features", report):
        tensors: dict[str, torch.Tensor] = {}
        for batch in _by_length(work, shard):
            with torch.inference_mode(), mixed_precision():
                found = lower_half(tower, processor.feature_extractor, [samples for _, samples in batch])
            tensors |= {clip.id: value.half().contiguous() for (clip, _), value in zip(batch, found, strict=True)}
        path = folder / f"{number:06d}.safetensors"
        save_file(tensors, path.with_suffix(".partial"))
        path.with_suffix(".partial").rename(path)


def _by_length(work: Path, clips: Sequence[Clip]) -> Iterator[list[tuple[Clip, np.ndarray]]]:
    loaded = sorted(((clip, load_clip(work, clip)) for clip in clips), key=lambda pair: len(pair[1]))
    for start in range(0, len(loaded), _BATCH):
        yield loaded[start : start + _BATCH]


class Features:
    """The lower half's hidden states of a work folder by clip id, read from disk when asked for."""

    def __init__(self, work: Path) -> None:
        self._files = [safe_open(path, "pt") for path in sorted((work / "features").glob("*.safetensors"))]
        self._where = {name: file for file in self._files for name in file.keys()}  # noqa: SIM118 (no iterator)

    def __len__(self) -> int:
        return len(self._where)

    def hours(self) -> float:
        """How long all clips are together."""
        return float(sum(self.frames(name) for name in self._where) * FRAME_SECONDS / 2 / 3600)

    def frames(self, clip: str) -> int:
        """How many frames of 20 ms the clip of this id has."""
        return int(self._where[clip].get_slice(clip).get_shape()[0])

    def __contains__(self, clip: Clip) -> bool:
        return clip.id in self._where

    def __getitem__(self, clip: Clip) -> torch.Tensor:
        return self._where[clip.id].get_tensor(clip.id).float()
