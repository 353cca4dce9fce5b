"""The sections of the measured page: which corpus, which study over it, in the whole size and in a small one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.progress import Report
from engine.study.measured import corpora
from engine.study.plan import Mixture, Plan

VOICED, SILENT = ("de", "tr", "kk", "id"), ("gsw", "nap")
_SETTINGS = {"epochs": 3, "mixed_epochs": 2, "speech_repeats": 4, "evaluate_every": 0, "dev_items": 8}


@dataclass(frozen=True)
class Section:
    """`make` builds the project in a folder; `plan` is the study over it."""

    name: str
    title: str
    data: str
    make: Callable[[Path, Report], None]
    plan: Plan


def sections(data: Path, stamps: Path, base: str = "pocket", small: bool = False) -> list[Section]:
    """All sections; `data` holds slurp, fsdd and xsid, `stamps` Tux Paint's. `small`: little of each."""
    texts, clips, tested = (60, 10, 12) if small else (150, 150, 60)
    seeds = (1,) if small else (1, 2, 3)
    settings = {**_SETTINGS, "base": base}

    def plan(**changes: object) -> Plan:
        given: dict[str, object] = {
            "settings": settings,
            "seeds": seeds,
            "baselines": ("base", "linear", "cascade"),
            **changes,
        }
        if small:
            given |= {"shares": (100,), "clips": (), "schemes": ("curriculum",), "conditions": ()}
            given["baselines"] = tuple(name for name in given["baselines"] if name != "cascade")  # type: ignore[attr-defined]
            given["mixtures"] = (given.get("mixtures") or (Mixture("all"),))[:1]  # type: ignore[index]
        return Plan(**given)  # type: ignore[arg-type]

    spoken = ("fr", "es", "ca", "ro", "ru")
    targets = VOICED[:1] if small else (*VOICED, *SILENT)
    return [
        Section(
            "slurp",
            "SLURP sentences by synthetic voices",
            f"{texts} sentences of SLURP's devel set to learn from, {clips} of them spoken; {tested} sentences of its"
            " test set by two voices that are in no other split. Sentences and voices of the test are unseen.",
            lambda folder, report: corpora.slurp(data, folder, texts, clips, tested, report),
            plan(shares=(0, 2, 5, 10, 100), conditions=() if small else ("cafe-12",)),
        ),
        Section(
            "digits",
            "Digits by people",
            "Free Spoken Digit Dataset: three speakers to learn from, three others in the test. The ten words of the"
            " test are those of training; its speakers are not.",
            lambda folder, report: corpora.digits(data, folder, 1 if small else 2, 1 if small else 4, report),
            plan(
                shares=(0, 10, 25, 100),
                settings={**settings, "epochs": 8, "mixed_epochs": 4, "speech_repeats": 1},
            ),
        ),
        Section(
            "words",
            "Words by people, five languages",
            "The spoken descriptions of tuxpaint-stamps-default: of which category a thing is. Split by thing, in all"
            " languages alike; about one speaker a language, the same in the test.",
            lambda folder, report: corpora.words(stamps, folder, spoken, 40 if small else 70, report),
            plan(
                shares=(0, 100),
                seeds=(1,),
                schemes=("text-only", "curriculum"),
                mixtures=tuple(Mixture.of(language) for language in spoken),
            ),
        ),
        Section(
            "across",
            "Across languages: xSID",
            "English text and speech, the target's text, and 0 to 50 clips of it. Speech is synthetic (espeak-ng,"
            f" flite); {' and '.join(SILENT)} have no voice, so they are tested on text only.",
            lambda folder, report: corpora.across(
                data, folder, "en", targets, [name for name in targets if name in VOICED],
                100, 10 if small else 50, 12 if small else 30, report,
            ),
            plan(
                settings={**settings, "epochs": 2, "mixed_epochs": 1},
                shares=(0,),
                clips=(10, 20, 50),
                seeds=(1,),
                schemes=("text-only", "curriculum"),
                baselines=("base",),
                mixtures=tuple(Mixture.across(["en"], target) for target in targets),
            ),
        ),
    ]  # fmt: skip
