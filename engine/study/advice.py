"""What to try before there is any study of one's own: from the paper and this project's sizes, and marked so. Light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.study.cells import available
from engine.study.plan import Mixture

if TYPE_CHECKING:
    from engine.store.overview import Overview

SOURCE = "From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here."
SMIDGEN = 0.05
"""The share of the speech with which most of the gain was had there (2 to 5 %)."""
ENOUGH = 1000
"""Clips from which on mixing directly was about as good there."""


@dataclass(frozen=True)
class Advice:
    """A scheme to begin with, why, and where that is from."""

    scheme: str
    sentence: str
    source: str = SOURCE


def advise(overview: Overview, mixture: Mixture) -> Advice:
    """What to begin with, by what there is to learn from in the mixture's languages."""
    texts = sum(
        c.texts for c in overview.counts if c.split == "train" and (not mixture.text or c.language in mixture.text)
    )
    clips = available(overview, mixture)
    target = ", ".join(mixture.tested)
    if mixture.limited and not any(c.texts for c in overview.counts if c.language in mixture.limited):
        return Advice(
            "text-only",
            f"There is no text in {target} yet. First write templates with their slots, or have the sentences of the "
            "other language translated with your own tool, keep the labels, and import them; 200 are a good start.",
        )
    if not clips:
        return Advice(
            "text-only",
            f"No recordings to learn from: text only is where to begin, and already competitive. Recording "
            f"{_smidgen(texts)} sentences, spread over all intents, is likely to give most of what speech can give.",
        )
    if clips < ENOUGH:
        return Advice(
            "curriculum",
            f"With {clips} clips beside {texts} sentences, take curriculum: text first, speech last at a lower rate "
            "won where speech was scarcest. Try direct mixing beside it.",
        )
    return Advice(
        "direct",
        f"With {clips} clips the schemes came close to each other there. Direct mixing is the simpler one; let a "
        f"study say how much of the speech is needed at all, beginning with {_smidgen(clips)} clips.",
    )


def _smidgen(of: int) -> int:
    return max(20, round(of * SMIDGEN / 10) * 10)
