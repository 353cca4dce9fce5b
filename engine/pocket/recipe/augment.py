"""Another saying of the same words, out of hidden states that were computed once.

A corpus of some hours is known by heart after a few epochs, and what then follows never meets a mistake of the hearing
(docs/lab-notes.md, 23 November 2026).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

STRETCH = 0.12
NOISE = 0.25
SPANS, SPAN_FRAMES = 3, 8
"""At most so many spans of at most so many frames (160 ms) are hidden, as SpecAugment does (arXiv 1904.08779)."""


def augment(hidden: Tensor, dice: torch.Generator) -> Tensor:
    """`hidden` (frames of 20 ms, width) faster or slower by at most `STRETCH`, with noise of at most `NOISE` of its
    spread, and with spans replaced by its mean."""
    low, high = 1 - STRETCH, 1 + STRETCH
    frames = max(2, round(len(hidden) * (low + (high - low) * _share(dice))))
    stretched = nn.functional.interpolate(hidden.T[None], size=frames, mode="linear", align_corners=True)[0].T
    spread = stretched.std(0, keepdim=True)
    rough = stretched + NOISE * _share(dice) * spread * torch.randn(stretched.shape, generator=dice)
    for _ in range(int(_share(dice) * (SPANS + 1))):
        start, length = int(_share(dice) * frames), 1 + int(_share(dice) * SPAN_FRAMES)
        rough[start : start + length] = stretched.mean(0)
    return rough


def _share(dice: torch.Generator) -> float:
    return float(torch.rand((), generator=dice))
