"""Samples as token ids, and how they are batched: by similar length, in an order that only the seed decides."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import Dataset

from engine.models.lalm import Lalm
from engine.training.features import Features
from engine.training.samples import Sample

_STEPS_SORTED_TOGETHER = 16


@dataclass(frozen=True)
class Example:
    """A sample in ids: the prompt (audio tokens expanded), then the answer with its eos."""

    ids: list[int]
    answer: int
    """How many of the ids, the last ones, are the answer."""
    sample: Sample


class Examples(Dataset[Example]):
    """Examples by number."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.examples = examples

    def __len__(self) -> int:
        return len(self.examples)

    def __getitem__(self, index: int) -> Example:
        return self.examples[index]


def encode(samples: Sequence[Sample], lalm: Lalm, instruction: str, features: Features) -> list[Example]:
    """The examples of `samples`; the clips among them are prepared already."""
    found = []
    for sample in samples:
        speech = sample.modality == "speech"
        prompt = lalm.prompt_ids(
            None if speech else sample.text, features.frames(sample) if speech else None, instruction
        )
        answer = lalm.answer_ids(sample.target)
        found.append(Example(prompt + answer, len(answer), sample))
    return found


def collator(lalm: Lalm, features: Features) -> Callable[[Sequence[Example]], dict[str, Any]]:
    """A function that makes of examples what `Learner.forward` takes."""

    def collate(examples: Sequence[Example]) -> dict[str, Any]:
        length = max(len(example.ids) for example in examples)
        ids = torch.full((len(examples), length), lalm.pad_id)
        mask = torch.zeros_like(ids)
        labels = torch.full_like(ids, -100)
        heard: list[Tensor] = []
        for row, example in enumerate(examples):
            ids[row, length - len(example.ids) :] = torch.tensor(example.ids)
            mask[row, length - len(example.ids) :] = 1
            labels[row, length - example.answer :] = torch.tensor(example.ids[-example.answer :])
            if example.sample.modality == "speech":
                heard.append(features.get(example.sample))
        return {"ids": ids, "mask": mask, "labels": labels, "features": heard}

    return collate


class Batches:
    """A batch sampler: the same batches for the same lengths, sizes, seed and epoch, whatever happened before.

    Which examples make up a step (`batch_size` times `accumulation`) does not depend on how the step is cut into
    batches, so halving the batch and doubling the accumulation changes nothing but memory.
    """

    def __init__(self, lengths: Sequence[int], batch_size: int, accumulation: int, seed: int) -> None:
        self.batch_size, self.drop_last = batch_size, False  # accelerate asks for these
        self._lengths = lengths
        self._step = batch_size * accumulation
        self._seed = seed
        self._epoch = 0

    def set_epoch(self, epoch: int) -> None:
        """Which epoch the next iteration is of; the Trainer says."""
        self._epoch = epoch

    def __len__(self) -> int:
        whole, rest = divmod(len(self._lengths), self._step)
        return whole * (self._step // self.batch_size) + -(-rest // self.batch_size)

    def __iter__(self) -> Iterator[list[int]]:
        draw = random.Random(f"{self._seed}/{self._epoch}")
        order = list(range(len(self._lengths)))
        draw.shuffle(order)
        cut = len(order) - len(order) % self._step
        rest, order = order[cut:], order[:cut]
        steps = []
        pool = self._step * _STEPS_SORTED_TOGETHER
        for start in range(0, len(order), pool):
            near = sorted(order[start : start + pool], key=lambda i: (self._lengths[i], i))
            steps += [near[i : i + self._step] for i in range(0, len(near), self._step)]
        draw.shuffle(steps)
        if rest:  # the Trainer takes the last, shorter step as it is
            steps.append(sorted(rest, key=lambda i: (self._lengths[i], i)))
        for step in steps:
            yield from (step[i : i + self.batch_size] for i in range(0, len(step), self.batch_size))
