"""The runs that a plan comes to, each a cell of the paper's table. Light: no torch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import SmidgenError
from engine.study.plan import Mixture, Plan
from engine.training.schemes import RunConfig

if TYPE_CHECKING:
    from engine.store.overview import Overview

KINDS = ("run", "base", "linear", "cascade")


@dataclass(frozen=True)
class Cell:
    """One thing to train and test: a run, the untrained base, the linear classifier on the frozen tower, the cascade.

    `clips` are the recordings learnt from, of the languages that are counted; `config` the run's settings, of the
    linear classifier those that say which clips, of the base those that say which model, of the cascade those of the
    run that reads the transcripts.
    """

    kind: str
    mixture: Mixture
    scheme: str
    clips: int
    seed: int
    config: RunConfig

    @property
    def key(self) -> str:
        """Names the cell within its study: ``all-curriculum-20-s1``."""
        if self.kind == "base":
            return f"{self.mixture.name}-base"
        return f"{self.mixture.name}-{self.scheme}-{self.clips}-s{self.seed}"


def available(overview: Overview, mixture: Mixture) -> int:
    """How many clips there are to learn from in the languages that a mixture counts."""
    counted = mixture.limited or mixture.speech
    return sum(c.recordings for c in overview.counts if c.split == "train" and (not counted or c.language in counted))


def amounts(plan: Plan, clips: int) -> list[int]:
    """The numbers of clips that shares and numbers come to, of `clips` that there are; each once, in order."""
    shares = [0 if not share else min(clips, max(1, round(clips * share / 100))) for share in plan.shares]
    return sorted({*shares, *(count for count in plan.clips if count <= clips)})


def cells(plan: Plan, overview: Overview) -> list[Cell]:
    """Every cell of a plan, in the order of the queue: seed by seed, so that a first picture is whole early.

    Shares that come to the same number of clips are one cell, and so is every scheme without any speech. Raises
    `SmidgenError` where the project has no sentences for it.
    """
    for mixture in plan.mixtures:
        texts = sum(
            c.texts for c in overview.counts if c.split == "train" and (not mixture.text or c.language in mixture.text)
        )
        if not texts:
            raise SmidgenError(
                f"There are no sentences to learn from for {mixture.name}.",
                "Import some, or have them translated and import that.",
            )
    found: dict[str, Cell] = {}
    for cell in _cells(plan, overview):
        found.setdefault(cell.key, cell)
    return list(found.values())


def _cells(plan: Plan, overview: Overview) -> Iterator[Cell]:
    for mixture in plan.mixtures:
        if "base" in plan.baselines:
            config = plan.config("text-only", text_languages=mixture.text)
            yield Cell("base", mixture, "base", 0, 0, config)
    for seed in plan.seeds:
        for mixture in plan.mixtures:
            yield from _of_seed(plan, mixture, available(overview, mixture), seed, _spoken(overview))


def _of_seed(plan: Plan, mixture: Mixture, clips: int, seed: int, spoken: set[str]) -> Iterator[Cell]:
    common: dict[str, Any] = {"text_languages": mixture.text, "seed": seed}
    others = tuple(sorted((set(mixture.speech) or spoken) - set(mixture.limited))) if mixture.limited else ()
    with_speech = [scheme for scheme in plan.schemes if scheme != "text-only"]
    for amount in amounts(plan, clips):
        if not amount:
            yield Cell("run", mixture, "text-only", 0, seed, plan.config("text-only", **common))
            for scheme in with_speech if set(others) & spoken else ():  # no speech of the target, all of the sources
                yield Cell("run", mixture, scheme, 0, seed, plan.config(scheme, speech_languages=others, **common))
            continue
        chosen = {"speech_languages": mixture.speech, "limited_languages": mixture.limited, "speech_clips": amount}
        for scheme in with_speech:
            yield Cell("run", mixture, scheme, amount, seed, plan.config(scheme, **chosen, **common))
        if "linear" in plan.baselines:
            yield Cell("linear", mixture, "linear", amount, seed, plan.config("direct", **chosen, **common))
    if "text-only" in plan.schemes or "cascade" in plan.baselines:
        yield Cell("run", mixture, "text-only", 0, seed, plan.config("text-only", **common))
    if "cascade" in plan.baselines:
        yield Cell("cascade", mixture, "cascade", 0, seed, plan.config("text-only", **common))


def _spoken(overview: Overview) -> set[str]:
    return {c.language for c in overview.counts if c.split == "train" and c.recordings}


def identity(config: RunConfig, overview: Overview) -> tuple[tuple[str, Any], ...]:
    """The same for settings that train the same model on this project, however they are written.

    Not told apart: a share and the number it comes to; all languages and no language named; how a step is cut into
    batches; where on this machine the base lies; settings that the scheme does not use.
    """
    found = asdict(config)
    for name in ("save_every", "batch_size", "accumulation", "speech_percent", "speech_clips"):
        found.pop(name)
    found["step"] = config.batch_size * config.accumulation
    found["base"] = Path(config.base).name
    texts = {c.language for c in overview.counts if c.split == "train" and c.texts}
    found["text_languages"] = tuple(sorted(config.text_languages or texts))
    if config.scheme != "curriculum":
        for name in ("mixed_epochs", "mixed_learning_rate", "mixed_warmup"):
            found.pop(name)
    if config.scheme == "text-only":
        for name in ("speech_languages", "limited_languages", "speech_repeats"):
            found.pop(name)
        return tuple(sorted(found.items()))
    spoken = tuple(sorted(config.speech_languages or _spoken(overview)))
    limited = tuple(sorted(config.limited_languages or spoken))
    total = sum(c.recordings for c in overview.counts if c.split == "train" and c.language in limited)
    amount = total
    if config.speech_clips is not None:
        amount = config.speech_clips
    elif config.speech_percent is not None:
        amount = min(total, max(1, round(total * config.speech_percent / 100)))
    found |= {"speech_languages": spoken, "limited_languages": limited, "clips": amount}
    return tuple(sorted(found.items()))


def run_name(study: str, cell: Cell) -> str:
    """What the run of a cell is called."""
    return f"{study}.{cell.key}"[:64]


def by_identity(configs: Iterable[tuple[str, RunConfig]], overview: Overview) -> Mapping[Any, Sequence[str]]:
    """Identity to the names that have it."""
    found: dict[Any, list[str]] = {}
    for name, config in configs:
        found.setdefault(identity(config, overview), []).append(name)
    return found
