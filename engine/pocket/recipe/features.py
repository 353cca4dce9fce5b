"""The frozen tower's output for every clip, computed once: 25 frames a second of 512 numbers, kept as fp16.

Keys beyond a clip's end are masked in Qwen2-Audio's tower, so that nothing is lost by running it on the clip's own
length instead of the whole window; this is what makes it several times faster.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

from engine.pocket.assemble import FRAME_SECONDS
from engine.pocket.recipe.base import load, make_base, mixed_precision
from engine.pocket.recipe.corpus import Clip, load_clip, read_corpus
from engine.progress import Report, silent, tracked

__all__ = ["Features", "encode", "make_base", "make_features"]

SHARES = {"synthetic en": 0.5, "telephone": 0.2, "real en": 0.05, "synthetic": 0.15, "real": 0.1}
"""How much of the training each kind of clip is: most for the language that the figures are about."""

_SHARD = 256
_BATCH = 16


def encode(tower: Any, extractor: Any, clips: Sequence[np.ndarray]) -> list[torch.Tensor]:
    """Tower features (frames x 512, float32) of 16 kHz clips, equal to `Qwen2AudioEncoder`'s within rounding."""
    heard = extractor(list(clips), sampling_rate=16_000, padding="max_length", return_attention_mask=True,
                      return_tensors="pt")  # fmt: skip
    frames = (heard["attention_mask"].sum(-1) - 1) // 2 + 1
    longest = int(frames.max())
    longest += longest % 2
    mel = heard["input_features"][..., : 2 * longest + 2]  # two more: the convolutions look ahead
    mask = (torch.arange(longest)[None] < frames[:, None])[:, None, None]
    with torch.inference_mode(), mixed_precision():  # the mel spectrogram above is float32 always
        hidden = nn.functional.gelu(tower.conv2(nn.functional.gelu(tower.conv1(mel))))[..., :longest].transpose(1, 2)
        hidden = hidden + tower.embed_positions.weight[:longest]
        for layer in tower.layers:
            hidden = layer(hidden, mask)
        pooled = tower.layer_norm(tower.avg_pooler(hidden.transpose(1, 2)).transpose(1, 2))
    return [row[: (int(count) - 2) // 2 + 1].float() for row, count in zip(pooled, frames, strict=True)]


def choose_training_clips(clips: Sequence[Clip], most: int) -> list[Clip]:
    """At most `most` training clips, by `SHARES` of kind and language, in the plan's order."""
    room = {kind: math.ceil(most * share) for kind, share in SHARES.items()}
    chosen = []
    for clip in clips:
        kind = clip.kind if f"{clip.kind} {clip.language}" not in SHARES else f"{clip.kind} {clip.language}"
        if clip.split == "train" and room[kind] > 0:
            room[kind] -= 1
            chosen.append(clip)
    return chosen[:most]


def make_features(work: Path, most: int, report: Report = silent) -> None:
    """Compute what is missing of ``features/<shard>.safetensors``, one tensor a clip, named by its id."""
    folder = work / "features"
    folder.mkdir(exist_ok=True)
    clips = choose_training_clips(read_corpus(work), most)
    model, processor = load(work / "base")
    tower = model.model.audio_tower
    shards = [
        (folder / f"{start:06d}.safetensors", clips[start : start + _SHARD]) for start in range(0, len(clips), _SHARD)
    ]
    for path, shard in tracked(shards, "Computing features", report):
        if path.exists():
            with safe_open(path, "pt") as file:
                if set(file.keys()) == {clip.id for clip in shard}:
                    continue
        tensors: dict[str, torch.Tensor] = {}
        for batch in _by_length(work, shard):
            found = encode(tower, processor.feature_extractor, [samples for _, samples in batch])
            tensors |= {clip.id: value.half() for (clip, _), value in zip(batch, found, strict=True)}
        partial = path.with_suffix(".partial")
        save_file(tensors, partial)
        partial.rename(path)


def _by_length(work: Path, clips: Sequence[Clip]) -> Iterator[list[tuple[Clip, np.ndarray]]]:
    loaded = sorted(((clip, load_clip(work, clip)) for clip in clips), key=lambda pair: len(pair[1]))
    for start in range(0, len(loaded), _BATCH):
        yield loaded[start : start + _BATCH]


class Features:
    """The features of a work folder by clip id, read from disk when asked for."""

    def __init__(self, work: Path) -> None:
        self._files = [safe_open(path, "pt") for path in sorted((work / "features").glob("*.safetensors"))]
        self._where = {name: file for file in self._files for name in file.keys()}  # noqa: SIM118 (no iterator)

    def __len__(self) -> int:
        return len(self._where)

    def hours(self) -> float:
        """How long all clips are together."""
        frames = sum(file.get_slice(name).get_shape()[0] for name, file in self._where.items())
        return float(frames * FRAME_SECONDS / 3600)

    def __contains__(self, clip: Clip) -> bool:
        return clip.id in self._where

    def __getitem__(self, clip: Clip) -> torch.Tensor:
        return self._where[clip.id].get_tensor(clip.id).float()
