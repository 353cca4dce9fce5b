"""Samples as token ids, and batches of them as tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import Dataset

from engine.models.lalm import Lalm
from engine.training.features import Features
from engine.training.samples import Sample


@dataclass(frozen=True)
class Example:
    """A sample in ids: the prompt (audio tokens expanded), then the answer with its eos."""

    ids: list[int]
    answer: int
    """How many of the ids, the last ones, are the answer; 0 in an example that only keeps step (`Batches`)."""
    sample: Sample


class Examples(Dataset[Example]):
    """Examples by number; ``~number`` is one without its answer's labels."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.examples = examples

    def __len__(self) -> int:
        return len(self.examples)

    def __getitem__(self, index: int) -> Example:
        return self.examples[index] if index >= 0 else replace(self.examples[~index], answer=0)


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
        length = _round_up(max(len(example.ids) for example in examples))
        ids = torch.full((len(examples), length), lalm.pad_id)
        mask = torch.zeros_like(ids)
        labels = torch.full_like(ids, -100)
        heard: list[Tensor] = []
        for row, example in enumerate(examples):
            ids[row, length - len(example.ids) :] = torch.tensor(example.ids)
            mask[row, length - len(example.ids) :] = 1
            start = len(example.ids) - example.answer
            labels[row, length - example.answer :] = torch.tensor(example.ids[start:])
            if example.sample.modality == "speech":
                heard.append(features.get(example.sample))
        return {"ids": ids, "mask": mask, "labels": labels, "features": heard}

    return collate


def _round_up(length: int, to: int = 8) -> int:
    """The next multiple of `to`: on a CPU oneDNN compiles bf16 code for every new shape of a batch, and keeps it."""
    return -(-length // to) * to
