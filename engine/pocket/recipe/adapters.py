"""Low-rank changes to linear layers: what the alignment learns besides the projector."""

from __future__ import annotations

import math

import torch
from torch import nn


class LowRank(nn.Module):
    """A frozen linear layer and the product of two thin matrices added to it.

    Multiplies in the frozen weight's number type and answers in the input's.
    """

    def __init__(self, inner: nn.Linear, rank: int, generator: torch.Generator) -> None:
        super().__init__()
        self.inner = inner
        bound = 1 / math.sqrt(inner.in_features)
        self.lora_A = nn.Parameter(torch.empty(rank, inner.in_features).uniform_(-bound, bound, generator=generator))
        self.lora_B = nn.Parameter(torch.zeros(inner.out_features, rank))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        at_work = x.to(self.inner.weight.dtype)
        thin = nn.functional.linear(at_work, self.lora_A.to(at_work.dtype))
        whole = self.inner(at_work) + nn.functional.linear(thin, self.lora_B.to(at_work.dtype))
        return whole.to(x.dtype)


def add_adapters(module: nn.Module, prefix: str, rank: int, seed: int) -> dict[str, nn.Parameter]:
    """Wrap every linear layer in `module`; returns the new parameters by the names that the alignment file has.

    `prefix` is where `module` lies in the model (``language_model.``, ``audio_tower.layers.3.``).
    """
    generator = torch.Generator().manual_seed(seed)
    added = {}
    for name, inner in list(module.named_modules()):
        if isinstance(inner, nn.Linear):
            parent, _, own = name.rpartition(".")
            wrapped = LowRank(inner, rank, generator)
            setattr(module.get_submodule(parent), own, wrapped)
            added[f"{prefix}{name}.lora_A"] = wrapped.lora_A
            added[f"{prefix}{name}.lora_B"] = wrapped.lora_B
    return added
