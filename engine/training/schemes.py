"""What a run is told to do: schemes, their stages, and every setting with its explanation. Light: no torch.

The schemes are those that arXiv 2509.15389 compares: text-label pairs alone; text and speech mixed from the first
step; or a curriculum of text first, then text and speech together at a lower rate.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from engine.errors import SmidgenError

SCHEMES = ("text-only", "direct", "curriculum")
METHODS = ("lora", "lora+projector", "qlora", "full")


def _of(default: Any, explanation: str) -> Any:
    return field(default=default, metadata={"explanation": explanation})


@dataclass(frozen=True)
class RunConfig:
    """The settings of a run; `explain(name)` says what each is. `check` refuses contradictions with a sentence."""

    scheme: str = _of("curriculum", "text-only, direct (text and speech mixed) or curriculum (text, then both)")
    text_languages: tuple[str, ...] = _of((), "languages whose sentences are learnt from; none named: all")
    speech_languages: tuple[str, ...] = _of((), "languages whose recordings are learnt from; none named: all")
    speech_percent: float | None = _of(None, "share of the recordings to use, 0 to 100; nothing given: all of them")
    speech_clips: int | None = _of(None, "number of recordings to use, in place of a percentage")
    limited_languages: tuple[str, ...] = _of(
        (), "languages that the share or number is taken of, the other ones' recordings come in whole; none named: all"
    )
    base: str = _of("pocket", "the model to start from: pocket, or the folder of a checkpoint")
    method: str = _of(
        "lora", "lora (small added matrices), lora+projector, qlora (lora on 4-bit weights), or full (all of it)"
    )
    epochs: int = _of(4, "how often the data is gone through, all stages together")
    mixed_epochs: int = _of(2, "curriculum: how many of these epochs, the last ones, have text and speech")
    speech_repeats: int = _of(1, "how often each recording is heard in an epoch that has speech")
    learning_rate: float = _of(5e-4, "highest learning rate of the (first) stage")
    mixed_learning_rate: float = _of(3e-4, "curriculum: highest learning rate of the last stage")
    warmup: float = _of(0.04, "share of a stage's steps in which the rate rises")
    mixed_warmup: float = _of(0.02, "curriculum: the same for the last stage")
    weight_decay: float = _of(0.0, "AdamW's weight decay")
    batch_size: int = _of(8, "examples in memory at once; halved by itself where memory runs out")
    accumulation: int = _of(1, "batches a step: the rate's batch is batch size times this, which several GPUs share")
    lora_rank: int = _of(16, "rank of the added matrices")
    lora_alpha: int = _of(32, "their scale: alpha divided by the rank")
    lora_dropout: float = _of(0.0, "share of the added matrices' input that is dropped in training")
    words_first: bool = _of(
        False, "text-only: the base model writes down what was said and the run reads that; answers take longer"
    )
    instruction: str = _of("short", "short or paper (arXiv 2509.15389), or an instruction of your own")
    seed: int = _of(1, "the same seed draws the same recordings in the same order")
    evaluate_every: int = _of(1, "evaluate on dev after every so many epochs; 0: only at the end of a stage")
    dev_items: int = _of(60, "the most dev examples of each language and modality to evaluate on")
    save_every: int = _of(50, "save a checkpoint after every so many steps")
    longer: tuple[int, ...] = _of((), "epochs added later on, one stage each, with the last stage's data and rate")

    def __post_init__(self) -> None:
        for name in ("text_languages", "speech_languages", "limited_languages", "longer"):
            object.__setattr__(self, name, tuple(getattr(self, name)))

    def check(self) -> RunConfig:
        """Itself, or `SmidgenError` naming the setting that cannot be."""
        _one_of("scheme", self.scheme, SCHEMES)
        _one_of("method", self.method, METHODS)
        if self.speech_percent is not None and self.speech_clips is not None:
            raise SmidgenError("The share of speech is given twice, in per cent and in clips.", "Give one of the two.")
        if self.speech_percent is not None and not 0 < self.speech_percent <= 100:
            raise SmidgenError(
                f"{self.speech_percent:g} is no percentage of the speech.", "Give 0 to 100, not 0 itself."
            )
        if self.speech_clips is not None and self.speech_clips < 1:
            raise SmidgenError(f"{self.speech_clips} is no number of clips.", "Give 1 or more, or use text-only.")
        if self.scheme == "text-only" and (self.speech_percent is not None or self.speech_clips is not None):
            raise SmidgenError(
                "The text-only scheme uses no speech, so there is no share of it.", "Use direct or curriculum."
            )
        if self.words_first and self.scheme != "text-only":
            raise SmidgenError(
                "Only a run that learns from text alone reads what the base model writes down.",
                "Use text-only, or leave the words out.",
            )
        if self.words_first and self.method == "full":
            raise SmidgenError(
                "With everything trained there is no base model left that writes down the words.", "Use LoRA."
            )
        outside = set(self.limited_languages) - set(self.speech_languages or self.limited_languages)
        if outside:
            raise SmidgenError(
                f"The share is to be taken of {', '.join(sorted(outside))}, which is no speech language of this run.",
                "Name it among the speech languages, too.",
            )
        if self.scheme == "curriculum" and not 0 < self.mixed_epochs < self.epochs:
            raise SmidgenError(
                f"A curriculum of {self.epochs} epochs cannot end with {self.mixed_epochs} mixed ones.",
                "Give at least 2 epochs, and fewer mixed ones than that.",
            )
        for name, least in _LEAST.items():
            if getattr(self, name) < least:
                raise SmidgenError(f"{_words(name)} cannot be {getattr(self, name)}.", f"Give {least:g} or more.")
        for name in ("learning_rate", "mixed_learning_rate"):
            if not 0 < getattr(self, name) < 1:
                raise SmidgenError(f"{_words(name)} cannot be {getattr(self, name):g}.", "Usual ones are 5e-6 to 1e-3.")
        for name in ("warmup", "mixed_warmup", "lora_dropout"):
            if not 0 <= getattr(self, name) < 1:
                raise SmidgenError(f"{_words(name)} cannot be {getattr(self, name):g}.", "Give 0 to 1.")
        if any(epochs < 1 for epochs in self.longer):
            raise SmidgenError("Training longer takes at least one epoch.", "Give 1 or more.")
        return self

    def to_json(self) -> str:
        """As `config.json` holds it."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> RunConfig:
        """The inverse of `to_json`; settings of another version that are not known here are left out."""
        known = {f.name for f in fields(cls)}
        return cls(**{name: value for name, value in json.loads(text).items() if name in known})


_LEAST: Mapping[str, float] = {
    "epochs": 1,
    "speech_repeats": 1,
    "batch_size": 1,
    "accumulation": 1,
    "lora_rank": 1,
    "lora_alpha": 1,
    "evaluate_every": 0,
    "dev_items": 0,
    "save_every": 1,
    "weight_decay": 0,
}


def explain(name: str) -> str:
    """What a setting is, in a line."""
    return str(next(f for f in fields(RunConfig) if f.name == name).metadata["explanation"])


PRESETS: Mapping[str, Mapping[str, Any]] = {
    # each recording is heard 8 times: 4 in each of 2 mixed epochs; docs/lab-notes.md, "the sample project"
    "pocket": {"method": "lora+projector", "speech_repeats": 4},
    "paper": {
        "method": "full",
        "epochs": 3,
        "mixed_epochs": 1,
        "learning_rate": 5e-6,
        "mixed_learning_rate": 3e-6,
        "warmup": 0.04,
        "mixed_warmup": 0.02,
        "batch_size": 8,
        "accumulation": 16,
        "instruction": "paper",
    },
}
"""Settings by name: what suits the pocket model on a laptop, and what arXiv 2509.15389 did with Qwen2-Audio-7B."""


def preset(name: str, **changes: Any) -> RunConfig:
    """The settings of a preset with `changes`, checked."""
    _one_of("preset", name, tuple(PRESETS))
    return replace(RunConfig(), **{**PRESETS[name], **changes}).check()


def suits_words_first(scheme: str, method: str, base: str) -> bool:
    """Whether a run has the words written down first where nobody says otherwise: one that learns from text alone, of
    the pocket model, which writes down what it hears better than it answers what it was never asked about speech
    (docs/lab-notes.md). Other bases would keep their weights twice in memory."""
    return scheme == "text-only" and method != "full" and base == "pocket"


@dataclass(frozen=True)
class Stage:
    """A stretch of a run with its own mixture, epochs, highest learning rate and warm-up (share of its steps).

    In an epoch each sentence is read once where `text`, and each recording heard `speech` times.
    """

    name: str
    text: bool
    speech: int
    epochs: int
    learning_rate: float
    warmup: float


def stages(config: RunConfig) -> list[Stage]:
    """The stages of a run in order."""
    rate, warmup, speech = config.learning_rate, config.warmup, config.speech_repeats
    if config.scheme == "text-only":
        plan = [Stage("text", True, 0, config.epochs, rate, warmup)]
    elif config.scheme == "direct":
        plan = [Stage("mixed", True, speech, config.epochs, rate, warmup)]
    else:
        first = Stage("text", True, 0, config.epochs - config.mixed_epochs, rate, warmup)
        last = Stage("mixed", True, speech, config.mixed_epochs, config.mixed_learning_rate, config.mixed_warmup)
        plan = [first, last]
    return plan + [replace(plan[-1], name=f"longer-{n}", epochs=epochs) for n, epochs in enumerate(config.longer, 1)]


def _one_of(what: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise SmidgenError(f"There is no {what} called {value}.", f"Choose one of {', '.join(known)}.")


def _words(name: str) -> str:
    return "The " + name.replace("_", " ")
