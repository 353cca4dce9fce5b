"""What a study asks: schemes, amounts of speech, seeds, languages. One small file that people can read. Light."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from engine.errors import SmidgenError
from engine.training.schemes import PRESETS, SCHEMES, RunConfig, preset

SHARES = (0.0, 1.0, 2.0, 5.0, 10.0, 25.0, 100.0)
"""Per cent of the speech, as the paper (arXiv 2509.15389) steps through them."""
BASELINES = ("base", "linear", "cascade")
CLASHING = ("scheme", "speech_percent", "speech_clips", "seed", "text_languages", "speech_languages",
            "limited_languages")  # fmt: skip
"""Settings of a run that the plan itself varies."""


@dataclass(frozen=True)
class Mixture:
    """Languages of the sentences and of the recordings learnt from; none named: all there are.

    `limited` are the languages that the amounts of speech are counted in, the others' recordings come in whole
    (cross-lingual); none named: all. The test is in the `limited` languages, else in those of the sentences.
    """

    name: str
    text: tuple[str, ...] = ()
    speech: tuple[str, ...] = ()
    limited: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for part in ("text", "speech", "limited"):
            object.__setattr__(self, part, tuple(getattr(self, part)))

    @property
    def tested(self) -> tuple[str, ...]:
        """Languages that are tested; none named: all."""
        return self.limited or self.text

    @classmethod
    def of(cls, language: str) -> Mixture:
        """One language by itself."""
        return cls(language, (language,), (language,))

    @classmethod
    def across(cls, sources: Sequence[str], target: str) -> Mixture:
        """Cross-lingual: text and speech of `sources`, text of `target`, and an amount of its speech."""
        both = (*sources, target)
        return cls(f"{'+'.join(sources)}-to-{target}", both, both, (target,))


@dataclass(frozen=True)
class Corpus:
    """What the project held when the study was planned: counts, and a hash of every sentence and clip."""

    sentences: int
    clips: int
    hash: str


@dataclass(frozen=True)
class Plan:
    """`shares` are per cent of the clips to learn from, `clips` numbers of them; either or both. `settings` are those
    of every run besides; `test_items` the most test items a language and modality (0: all); `conditions` what the
    test clips are put through besides (`engine.audio.conditions`)."""

    schemes: tuple[str, ...] = ("text-only", "direct", "curriculum")
    shares: tuple[float, ...] = SHARES
    clips: tuple[int, ...] = ()
    seeds: tuple[int, ...] = (1, 2, 3)
    mixtures: tuple[Mixture, ...] = (Mixture("all"),)
    preset: str = "pocket"
    settings: Mapping[str, Any] = field(default_factory=dict)
    baselines: tuple[str, ...] = ("base",)
    conditions: tuple[str, ...] = ()
    test_items: int = 0
    corpus: Corpus | None = None
    created: str = ""

    def __post_init__(self) -> None:
        for name in ("schemes", "shares", "clips", "seeds", "mixtures", "baselines", "conditions"):
            object.__setattr__(self, name, tuple(dict.fromkeys(getattr(self, name))))

    def check(self) -> Plan:
        """Itself, or `SmidgenError` naming what cannot be."""
        from engine.audio.conditions import check_condition

        for what, given, known in (("scheme", self.schemes, SCHEMES), ("baseline", self.baselines, BASELINES)):
            for name in given:
                if name not in known:
                    raise SmidgenError(f"There is no {what} called {name}.", f"Choose among {', '.join(known)}.")
        if not self.schemes or not self.seeds or not self.mixtures:
            raise SmidgenError("A study needs a scheme, a seed and a language.", "Choose at least one of each.")
        if not self.shares and not self.clips:
            raise SmidgenError("A study needs an amount of speech.", "Choose a share; 0 is one, too.")
        if wrong := [share for share in self.shares if not 0 <= share <= 100]:
            raise SmidgenError(f"{wrong[0]:g} is no percentage of the speech.", "Give 0 to 100.")
        if wrong := [count for count in self.clips if count < 0]:
            raise SmidgenError(f"{wrong[0]} is no number of clips.", "Give 0 or more.")
        if len({mixture.name for mixture in self.mixtures}) < len(self.mixtures):
            raise SmidgenError("Two combinations of languages have the same name.", "Name each differently.")
        if clash := [name for name in CLASHING if name in self.settings]:
            raise SmidgenError(
                f"The study itself varies {clash[0].replace('_', ' ')}.", "Leave it out of the settings."
            )
        if self.preset not in PRESETS:
            raise SmidgenError(f"There is no preset called {self.preset}.", f"Choose one of {', '.join(PRESETS)}.")
        if self.test_items < 0:
            raise SmidgenError("The number of test items cannot be negative.", "Give 0 for all of them.")
        for condition in self.conditions:
            check_condition(condition)
        self.config("curriculum")
        return self

    def config(self, scheme: str, **changes: Any) -> RunConfig:
        """The settings of a run of `scheme`, checked."""
        given = dict(self.settings)
        known = {f.name for f in fields(RunConfig)}
        if unknown := sorted(set(given) - known):
            raise SmidgenError(f"A run has no setting called {unknown[0]}.", "Leave it out of the settings.")
        return preset(self.preset, **given, scheme=scheme, **changes)

    def extended(self, **more: Sequence[Any]) -> Plan:
        """With more schemes, shares, clips, seeds, mixtures, baselines or conditions; nothing is taken away."""
        longer: dict[str, Any] = {name: (*getattr(self, name), *values) for name, values in more.items()}
        return replace(self, **longer)

    def to_json(self) -> str:
        """As `plan.json` holds it."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """The inverse of `to_json`; raises `SmidgenError` where it is no plan."""
        try:
            data = json.loads(text)
            known = {f.name for f in fields(cls)}
            data = {name: value for name, value in data.items() if name in known}
            data["mixtures"] = tuple(Mixture(**mixture) for mixture in data["mixtures"])
            data["corpus"] = Corpus(**data["corpus"]) if data.get("corpus") else None
            return cls(**data)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise SmidgenError(
                "The study's plan.json cannot be read.", "Put back a copy of it, or make a new study.", repr(error)
            ) from error
