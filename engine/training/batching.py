"""How a step's examples are cut up among processes and into batches that fit into memory. Light: no torch."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import SmidgenError
from engine.training.run_folder import write_atomically
from engine.training.schemes import RunConfig

_NAME = "batch.json"
_STEPS_SORTED_TOGETHER = 16


@dataclass(frozen=True)
class Cut:
    """A step of `step` examples over `world` processes: each takes `accumulation` batches of `batch`, more or less.

    How many there are in each goes by their tokens: the padded batches of a step are as equal as can be, so that the
    longest ones take no more memory than they must. What makes up a step depends on neither: more processes, or a
    halved batch, change time and memory, not what is learnt.
    """

    step: int
    world: int
    batch: int

    @classmethod
    def of(cls, config: RunConfig, world: int) -> Cut:
        """The settings' cut. Raises `SmidgenError` where some processes would have nothing to do."""
        step = config.batch_size * config.accumulation
        if world > step:
            raise SmidgenError(
                f"A step of {step} examples cannot be shared by {world} processes.",
                f"Start {step} at most, or make a run with a larger batch size or accumulation.",
            )
        return cls(step, world, min(config.batch_size, -(-step // world)))

    @property
    def accumulation(self) -> int:
        """Batches of a whole step in each process."""
        return self.batches(self.step)

    def batches(self, examples: int) -> int:
        """Batches that each process makes of a step with so many examples."""
        return max(1, -(-examples // (self.world * self.batch)))

    def deal(self, step: Sequence[int], lengths: Sequence[int], rank: int) -> list[list[int]]:
        """The batches of the process `rank` from the examples (numbers, the shortest first) of a step; some may be
        empty. `lengths` are the tokens of all examples."""
        count = self.batches(len(step)) * self.world
        groups = _pack(step, lengths, count, 2 * self.batch)
        return [groups[i] if i < len(groups) else [] for i in range(rank, count, self.world)]

    def halved(self) -> Cut:
        """Half as many examples at once. Raises `SmidgenError` where it is one already."""
        if self.batch == 1:
            raise SmidgenError(
                "Memory ran out even with one example at a time.", "Use a smaller base, lora, or shorter clips."
            )
        return replace(self, batch=self.batch // 2)

    def note(self, run: Path, device: str) -> None:
        """Keep the batch size with the run, for its next life on the same kind of device."""
        write_atomically(run / _NAME, json.dumps({"batch_size": self.batch, "device": device}) + "\n")

    def as_noted(self, run: Path, device: str) -> Cut:
        """Itself, or with the smaller batch size that an earlier life of the run found to fit."""
        try:
            noted = json.loads((run / _NAME).read_text(encoding="utf-8"))
            fits = int(noted["batch_size"]) if noted["device"] == device else self.batch
        except (OSError, ValueError, KeyError, TypeError):
            return self
        return replace(self, batch=max(1, min(self.batch, fits)))


class Batches:
    """A batch sampler: the same steps for the same lengths, step size, seed and epoch, whatever happened before.

    Yields the batches of the process `rank`, as numbers of examples. Where others have more of a step than this one,
    it gets `[~number]`: an example to be read without its answer, so that all processes keep step.
    """

    def __init__(self, lengths: Sequence[int], cut: Cut, seed: int, rank: int = 0) -> None:
        self.batch_size, self.drop_last = cut.batch, False  # accelerate asks for these
        self._lengths = lengths
        self._cut = cut
        self._seed = seed
        self._rank = rank
        self._epoch = 0

    def set_epoch(self, epoch: int) -> None:
        """Which epoch the next iteration is of; the Trainer says."""
        self._epoch = epoch

    def __len__(self) -> int:
        whole, rest = divmod(len(self._lengths), self._cut.step)
        return whole * self._cut.accumulation + (self._cut.batches(rest) if rest else 0)

    def __iter__(self) -> Iterator[list[int]]:
        for step in self.steps():
            for batch in self._cut.deal(step, self._lengths, self._rank):
                yield batch or [~step[0]]

    def steps(self) -> list[list[int]]:
        """The steps of the epoch, each of examples of similar length, shortest first."""
        draw = random.Random(f"{self._seed}/{self._epoch}")
        order = list(range(len(self._lengths)))
        draw.shuffle(order)
        cut = len(order) - len(order) % self._cut.step
        rest, order = order[cut:], order[:cut]
        steps = []
        pool = self._cut.step * _STEPS_SORTED_TOGETHER
        for start in range(0, len(order), pool):
            near = sorted(order[start : start + pool], key=lambda i: (self._lengths[i], i))
            steps += [near[i : i + self._cut.step] for i in range(0, len(near), self._cut.step)]
        draw.shuffle(steps)
        if rest:  # the Trainer takes the last, shorter step as it is
            steps.append(sorted(rest, key=lambda i: (self._lengths[i], i)))
        return steps


def _pack(step: Sequence[int], lengths: Sequence[int], count: int, most: int) -> list[list[int]]:
    """At most `count` runs of `step`, of at most `most` examples each, whose largest padded size is the least."""
    low, high = max(lengths[i] for i in step), max(lengths[i] for i in step) * len(step)
    while low < high:
        budget = (low + high) // 2
        if len(_fill(step, lengths, budget, most)) <= count:
            high = budget
        else:
            low = budget + 1
    groups = _fill(step, lengths, low, most)
    while len(groups) < min(count, len(step)):  # nobody is to be idle
        at = max((i for i, group in enumerate(groups) if len(group) > 1), key=lambda i: _padded(groups[i], lengths))
        half = len(groups[at]) // 2
        groups[at : at + 1] = [groups[at][:half], groups[at][half:]]
    return groups


def _fill(step: Sequence[int], lengths: Sequence[int], budget: int, most: int) -> list[list[int]]:
    groups: list[list[int]] = [[]]
    for example in step:  # the shortest first, so that each one is the longest so far
        if groups[-1] and (len(groups[-1]) == most or (len(groups[-1]) + 1) * lengths[example] > budget):
            groups.append([])
        groups[-1].append(example)
    return groups


def _padded(group: Sequence[int], lengths: Sequence[int]) -> int:
    return len(group) * max(lengths[i] for i in group)
