"""What an evaluation found, as it is kept beside the run and shown. Light: no torch."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from engine.errors import SmidgenError
from engine.evaluation.calibration import expected_error
from engine.evaluation.slurp import Scorer
from engine.semantics import Meaning, Prediction

NO_ANSWER = "—"
"""The column of the confusion for answers that were no meaning at all."""


@dataclass(frozen=True)
class Item:
    """One utterance to evaluate on: `text` alone, or a clip of it.

    Of a clip: `audio` relative to the project folder, `sha256` of the file, its trim in seconds, its speaker; where it
    lies in a file that it shares with others, `piece` says so in milliseconds ("12300-15800").
    """

    gold: Meaning
    language: str
    text: str = ""
    utterance_id: int | None = None
    recording_id: int | None = None
    audio: str = ""
    sha256: str = ""
    start: float = 0.0
    end: float | None = None
    seconds: float = 0.0
    speaker: str | None = None
    piece: str = ""

    @property
    def modality(self) -> str:
        """``speech`` or ``text``."""
        return "speech" if self.audio else "text"


@dataclass(frozen=True)
class Answered:
    """An item with its answer. `predicted` is None where there was no valid answer."""

    gold: Meaning
    predicted: Meaning | None
    confidence: float
    language: str
    text: str = ""
    utterance_id: int | None = None
    recording_id: int | None = None
    audio: str = ""
    speaker: str | None = None
    alternatives: tuple[tuple[str, float], ...] = ()
    raw: str = ""
    piece: str = ""

    @property
    def right(self) -> bool:
        """Whether the intent is right."""
        return self.predicted is not None and self.predicted.intent == self.gold.intent

    @property
    def exact(self) -> bool:
        """Whether intent and every slot are right."""
        return self.gold.same_as(self.predicted)

    @classmethod
    def of(cls, item: Item, prediction: Prediction) -> Answered:
        """The answer `prediction` to `item`."""
        return cls(
            item.gold,
            prediction.meaning,
            prediction.confidence,
            item.language,
            item.text,
            item.utterance_id,
            item.recording_id,
            item.audio,
            item.speaker,
            prediction.alternatives,
            prediction.raw,
            item.piece,
        )


@dataclass(frozen=True)
class Report:
    """Figures from 0 to 1 over `n` utterances; an answer that is no meaning counts as wrong in all of them.

    `per_intent` maps each gold intent to n, accuracy (its recall), precision and f1; `confusion` gold intent to
    predicted intent to count; `by_language` to n, intent_accuracy, slu_f1 and exact; `slurp` is `Scores.to_dict()`;
    `calibration_error` says how far confidence and accuracy lie apart; `notes` are sentences that belong with the
    figures.
    """

    n: int
    intent_accuracy: float
    slu_f1: float
    exact: float
    per_intent: dict[str, dict[str, float]]
    confusion: dict[str, dict[str, int]]
    seconds_per_utterance: float
    by_language: dict[str, dict[str, float]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    items: list[Answered] = field(default_factory=list)
    slurp: dict[str, float | None] = field(default_factory=dict)
    calibration_error: float = 0.0
    run: str = ""
    split: str = ""
    modality: str = ""
    constrained: bool = True
    device: str = ""
    created: str = ""

    @classmethod
    def of(cls, items: Sequence[Answered], seconds: float, notes: Sequence[str] = (), **about: Any) -> Report:
        """The figures of `items`, which took `seconds` together; `about` sets the fields from `run` on."""
        n = max(len(items), 1)
        whole = _figures(items)
        languages: defaultdict[str, list[Answered]] = defaultdict(list)
        for item in items:
            languages[item.language].append(item)
        return cls(
            n=len(items),
            intent_accuracy=whole["intent_accuracy"],
            slu_f1=whole["slu_f1"],
            exact=whole["exact"],
            per_intent=_per_intent(items),
            confusion=_confusion(items),
            seconds_per_utterance=seconds / n,
            by_language={language: _figures(some) for language, some in sorted(languages.items())},
            notes=list(notes),
            items=list(items),
            slurp=_scorer(items).scores().to_dict(),
            calibration_error=expected_error([item.confidence for item in items], [item.right for item in items]),
            **about,
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        body = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "items"}
        return body | {"items": [_item_to_dict(item) for item in self.items]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Report:
        """The inverse of `to_dict`; fields of newer versions are left out."""
        known = {f.name for f in fields(cls)} - {"items"}
        body = {name: value for name, value in data.items() if name in known}
        return cls(**body, items=[_item_from_dict(item) for item in data.get("items", ())])

    def write(self, path: Path) -> None:
        """Write to `path`, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(path.name + ".part")
        partial.write_text(json.dumps(self.to_dict(), ensure_ascii=False, indent=1), encoding="utf-8")
        partial.replace(path)

    @classmethod
    def read(cls, path: Path) -> Report:
        """Raises `SmidgenError` where `path` is no report."""
        try:
            return cls.from_dict(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise SmidgenError(f"{path.name} is no evaluation report.", "Evaluate again.", repr(error)) from error


def _scorer(items: Sequence[Answered]) -> Scorer:
    scorer = Scorer()
    for item in items:
        # no valid answer is a wrong answer here; leaving it out would flatter a model that fails often
        scorer.add(item.gold, item.predicted or Meaning(""))
    return scorer


def _figures(items: Sequence[Answered]) -> dict[str, float]:
    n = max(len(items), 1)
    return {
        "n": len(items),
        "intent_accuracy": sum(item.right for item in items) / n,
        "slu_f1": _scorer(items).scores().slu_f1,
        "exact": sum(item.exact for item in items) / n,
    }


def _per_intent(items: Sequence[Answered]) -> dict[str, dict[str, float]]:
    gold = Counter(item.gold.intent for item in items)
    said = Counter(item.predicted.intent for item in items if item.predicted)
    right = Counter(item.gold.intent for item in items if item.right)
    return {
        intent: {
            "n": gold[intent],
            "accuracy": right[intent] / gold[intent],
            "precision": right[intent] / said[intent] if said[intent] else 0.0,
            "f1": 2 * right[intent] / (gold[intent] + said[intent]),
        }
        for intent in sorted(gold)
    }


def _confusion(items: Sequence[Answered]) -> dict[str, dict[str, int]]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        counts[item.gold.intent][item.predicted.intent if item.predicted else NO_ANSWER] += 1
    return {intent: dict(sorted(counts[intent].items())) for intent in sorted(counts)}


def _item_to_dict(item: Answered) -> dict[str, Any]:
    body = asdict(item)
    body["gold"] = item.gold.to_dict()
    body["predicted"] = item.predicted.to_dict() if item.predicted else None
    body["alternatives"] = [{"intent": intent, "confidence": p} for intent, p in item.alternatives]
    return body


def _item_from_dict(data: Mapping[str, Any]) -> Answered:
    known = {f.name for f in fields(Answered)}
    body = {name: value for name, value in data.items() if name in known}
    body["gold"] = Meaning.from_dict(data["gold"])
    body["predicted"] = Meaning.from_dict(data["predicted"]) if data.get("predicted") else None
    body["alternatives"] = tuple((a["intent"], a["confidence"]) for a in data.get("alternatives", ()))
    return Answered(**body)
