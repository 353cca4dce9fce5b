"""First stage: the tower's upper half and the projector learn to say tokens, without the language model.

Connectionist temporal classification (Graves et al., 2006) over the language model's own vocabulary: a frame's
projection is compared with the embeddings of tokens by the cosine between them, so that what comes out of the projector
lies where the language model would look for those words (after LegoSLM, arXiv 2505.11352, which weighs embeddings by
such posteriors). It costs a seventh of a step through the language model. The softmax runs over the units that the
corpus is spelled with (`units`), not over all 262,144 tokens.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import nn
from transformers import Qwen2AudioProcessor

from engine.errors import SmidgenError
from engine.pocket.recipe.adapters import add_adapters
from engine.pocket.recipe.augment import augment
from engine.pocket.recipe.base import Prompts, has_fast_bf16, load
from engine.pocket.recipe.corpus import SEED, Clip, load_clip, read_corpus
from engine.pocket.recipe.features import FROZEN_LAYERS, Features, encode, one_epoch, upper_half
from engine.pocket.recipe.loop import Stage, run
from engine.pocket.recipe.texts import spoken
from engine.pocket.recipe.units import Units

RANK = 64
RATE = 1e-3
BATCH = 16
_BUCKET = 20  # batches that are sorted by length together
_NORM_WEIGHT = 0.1


def add_tower_adapters(tower: Any) -> dict[str, nn.Parameter]:
    """Low-rank changes to the layers of the tower that learn; their frozen weights become bf16 where that is fast."""
    added: dict[str, nn.Parameter] = {}
    for number in range(FROZEN_LAYERS, len(tower.layers)):
        layer = tower.layers[number]
        if has_fast_bf16():
            for module in layer.modules():
                if isinstance(module, nn.Linear):
                    module.to(torch.bfloat16)
        added |= add_adapters(layer, f"audio_tower.layers.{number}.", RANK, SEED + number)
    return added


class TokenHead(nn.Module):
    """Scores of frames against the blank and against tokens: cosines, sharpened by a learned factor."""

    def __init__(self, embeddings: torch.Tensor) -> None:
        super().__init__()
        self.embeddings = nn.functional.normalize(embeddings.float(), dim=-1)
        self.blank = nn.Parameter(torch.randn(embeddings.shape[1], generator=torch.Generator().manual_seed(SEED)) / 25)
        self.sharpness = nn.Parameter(torch.tensor(3.0))  # its logarithm

    def forward(self, projected: torch.Tensor) -> torch.Tensor:
        """Scores (..., 1 + tokens) of `projected` (..., width), the blank's first, then a row of embeddings each."""
        against = torch.cat([nn.functional.normalize(self.blank, dim=0)[None], self.embeddings])
        return self.sharpness.exp() * nn.functional.normalize(projected, dim=-1) @ against.T


class Spelling:
    """The loss of the first stage: that frames spell their clip's tokens."""

    def __init__(self, model: Any, processor: Qwen2AudioProcessor, clips: Sequence[Clip]) -> None:
        embeddings = model.model.language_model.get_input_embeddings()
        self._vocabulary = _Vocabulary(Prompts(model, processor), clips)
        self._norm = float(embeddings(self._vocabulary.ids).float().norm(dim=-1).mean())
        self._projector = model.model.multi_modal_projector.linear
        self.head = TokenHead(embeddings.weight[self._vocabulary.ids])
        self.learned = {"head.blank": self.head.blank, "head.sharpness": self.head.sharpness}

    def __call__(self, frames: Sequence[torch.Tensor], clips: Sequence[Clip]) -> torch.Tensor:
        """Mean over `clips` of their CTC loss a token, given the tower's `frames` (n x 512) of each; and a little for
        projections that are not as long as embeddings."""
        projected = self._projector(nn.utils.rnn.pad_sequence(list(frames), batch_first=True))
        targets = [self._vocabulary.places(clip) for clip in clips]
        scores = self.head(projected).log_softmax(-1).transpose(0, 1)
        loss = nn.functional.ctc_loss(
            scores,
            torch.tensor([1 + place for row in targets for place in row]),
            torch.tensor([len(row) for row in frames]),
            torch.tensor([len(row) for row in targets]),
            zero_infinity=True,
        )
        lengths = torch.cat([row[: len(clip)] for row, clip in zip(projected, frames, strict=True)]).norm(dim=-1)
        return loss + _NORM_WEIGHT * (lengths / self._norm - 1).square().mean()


def train_hearing(work: Path, minutes: float, start: Path | None = None) -> Path:
    """Train for `minutes` in all, from ``closed-form.safetensors`` or from what was learned before (`start`); writes
    ``hear.safetensors`` and goes on from it.

    Raises `SmidgenError` when the start or the features are not there.
    """
    start = start or work / "closed-form.safetensors"
    if not start.exists():
        raise SmidgenError(f"There is no {start} to start from.", "Run closed-form first.")
    model, processor = load(work / "base")
    tower, projector = model.model.audio_tower, model.model.multi_modal_projector.linear.requires_grad_(True)
    spelling = Spelling(model, processor, read_corpus(work))
    trained = {"projector.weight": projector.weight, "projector.bias": projector.bias, **add_tower_adapters(tower),
               **spelling.learned}  # fmt: skip
    for name, value in load_file(start).items():
        if name in trained:
            trained[name].data.copy_(value)
    features = Features(work)
    clips = [clip for clip in read_corpus(work) if clip.split == "train" and clip in features]
    if not clips:
        raise SmidgenError("There are no features in the work folder.", "Run features first.")
    rough = torch.Generator().manual_seed(SEED)

    def loss_of(batch: Sequence[Clip]) -> torch.Tensor:
        return spelling(upper_half(tower, [augment(features[clip], rough) for clip in batch]), batch)

    return run(Stage(work, "hear"), minutes, trained, lambda name: RATE, _batches(clips, features), loss_of, len)


@torch.inference_mode()
def spell(work: Path, kind: str, most: int, learned: Path | None = None) -> list[tuple[str, str]]:
    """What was said and what the encoder alone writes, for test clips of a kind: the likeliest token of each frame,
    repeats and blanks left out. `learned` is what the first stage wrote, or what the second made of it."""
    learned = learned or work / "hear.safetensors"
    model, processor = load(work / "base", learned)
    vocabulary = _Vocabulary(Prompts(model, processor), read_corpus(work))
    head = TokenHead(model.model.language_model.get_input_embeddings().weight[vocabulary.ids])
    tensors = load_file(learned)
    head.blank.copy_(tensors["head.blank"])
    head.sharpness.copy_(tensors["head.sharpness"])
    clips = sorted((c for c in read_corpus(work) if c.kind == kind), key=lambda clip: clip.id)[:most]
    heard = encode(model.model.audio_tower, processor.feature_extractor, [load_clip(work, clip) for clip in clips])
    pairs = []
    for clip, frames in zip(clips, heard, strict=True):
        best = head(model.model.multi_modal_projector(frames)).argmax(-1)
        kept = [place for place in torch.unique_consecutive(best).tolist() if place]
        said = processor.tokenizer.decode(vocabulary.ids[torch.tensor(kept, dtype=torch.long) - 1])
        pairs.append((spoken(clip.text, clip.language), spoken(said, clip.language)))
    return pairs


class _Vocabulary:
    """The units that the corpus' training clips are spelled with; a place is a row of `ids`. Every word begins with its
    space, the first one, too: it sounds as it does elsewhere."""

    def __init__(self, prompts: Prompts, clips: Sequence[Clip]) -> None:
        self._prompts = prompts
        counts = Counter(token for clip in clips if clip.split == "train" for token in self._tokens(clip))
        self._units = Units.of(counts, prompts.tokenizer.get_vocab())
        self.ids = torch.tensor(self._units.ids)
        self._place = {token: place for place, token in enumerate(self._units.ids)}

    def places(self, clip: Clip) -> list[int]:
        return [self._place[unit] for unit in self._units.spell(self._tokens(clip))]

    def _tokens(self, clip: Clip) -> list[int]:
        return self._prompts.ids(f" {spoken(clip.text, clip.language)}")


def _batches(clips: Sequence[Clip], features: Features) -> Iterator[list[Clip]]:
    """Batches without end, in an order that depends on the seed alone; clips of like length are together."""
    frames = {clip.id: features.frames(clip.id) for clip in clips}
    for epoch in range(10_000):
        dice = random.Random(f"{SEED} hear {epoch}")
        order = one_epoch(clips, dice)
        for start in range(0, len(order), BATCH * _BUCKET):
            bucket = sorted(order[start : start + BATCH * _BUCKET], key=lambda clip: frames[clip.id])
            batches = [bucket[i : i + BATCH] for i in range(0, len(bucket), BATCH)]
            dice.shuffle(batches)
            yield from batches
