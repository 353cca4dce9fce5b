"""The processes that train one run together, one a GPU: who this one is, and how they agree.

`torchrun` and `accelerate launch` say so in the environment (RANK, LOCAL_RANK, WORLD_SIZE). Alone, everything here
does nothing. The first process speaks for all: it writes events, checkpoints and scores.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import torch
from torch import distributed

from engine.errors import SmidgenError

_PATIENCE = timedelta(hours=12)
"""How long processes wait for each other: one may be evaluating, or saving to a slow disk."""
T = TypeVar("T")


@dataclass(frozen=True)
class World:
    """`rank` of `size` processes, both over all machines; `local` is the rank on this machine: the GPU's number. Where
    `sharded`, the language model's layers are split over them (`engine.training.sharding`)."""

    rank: int = 0
    size: int = 1
    local: int = 0
    sharded: bool = False

    @classmethod
    def of_environment(cls, shard: bool = False) -> World:
        """As the launcher says; `accelerate launch` with an FSDP configuration asks for `shard`, too.

        Raises `SmidgenError` for DeepSpeed.
        """
        if _is_on("ACCELERATE_USE_DEEPSPEED"):
            raise SmidgenError(
                "Smidgen splits a model with FSDP, which is a part of torch, and not with DeepSpeed.",
                "Start it with torchrun and --shard, which does what ZeRO-3 does.",
            )
        if _is_on("ACCELERATE_USE_FSDP"):
            shard = True
            del os.environ["ACCELERATE_USE_FSDP"]  # the layers are split here, and accelerate has nothing to wrap
        rank, size, local = (int(os.environ.get(name, default)) for name, default in _NAMES)
        return cls(rank, size, local, shard and size > 1)

    @property
    def is_first(self) -> bool:
        return self.rank == 0

    def join(self, device: str) -> None:
        """Meet the other processes; `device` is what all of them train on. Each takes a GPU of its own."""
        if self.size == 1 or distributed.is_initialized():
            return
        if device == "cuda":
            if self.local >= torch.cuda.device_count():
                raise SmidgenError(
                    f"{self.local + 1} processes were started here, and there are {torch.cuda.device_count()} GPUs.",
                    "Start as many processes as there are GPUs (--nproc-per-node).",
                )
            torch.cuda.set_device(self.local)
        distributed.init_process_group("cpu:gloo,cuda:nccl" if device == "cuda" else "gloo", timeout=_PATIENCE)

    def leave(self) -> None:
        """The opposite of `join`."""
        if self.size > 1 and distributed.is_initialized():
            distributed.destroy_process_group()

    def gather(self, mine: T) -> list[T]:
        """What each process has, by rank; all of them have to ask. What is gathered is pickled."""
        if self.size == 1:
            return [mine]
        found: list[T | None] = [None] * self.size
        distributed.all_gather_object(found, mine)
        return found  # type: ignore[return-value] # all are filled

    def together(self, work: Callable[[], T]) -> T:
        """Do `work` in each process; where it fails in one of them, all raise what went wrong there."""
        result: T | None = None
        wrong: Exception | None = None
        try:
            result = work()
        except Exception as error:
            wrong = error
            if self.size == 1:
                raise
        for found in self.gather(wrong):
            if found is not None:
                raise found
        return result  # type: ignore[return-value] # nothing went wrong

    def any(self, mine: bool) -> bool:
        """Whether it is true of at least one process; all of them have to ask."""
        return any(self.gather(mine))

    def wait(self) -> None:
        """Until all processes are here."""
        self.gather(None)


def _is_on(name: str) -> bool:
    return os.environ.get(name, "").lower() in ("1", "true")


_NAMES = (("RANK", "0"), ("WORLD_SIZE", "1"), ("LOCAL_RANK", "0"))
ALONE = World()
