"""What an utterance means, how that is written for the model, and how the model's answer is read back.

The model reads `transcript + instruction` or `audio + instruction` and writes the meaning as one line of JSON. The
instruction and the target are the same for both modalities, so that what is learnt from text carries over to speech.
The form of instruction and target follows arXiv 2509.15389.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from engine.errors import SmidgenError
from engine.paths import RESOURCES

CLOSED_MOST_VALUES = 40
"""A slot type with more distinct values than this is taken to be open."""
CLOSED_MEAN_USES = 3.0
"""A slot type whose values occur less often than this on average is taken to be open."""


def nfc(text: str) -> str:
    """`text` in Unicode NFC with white space folded; diacritics and letter case stay as they are."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@dataclass(frozen=True, order=True)
class Slot:
    """One slot (SLURP: entity): its type, its value, and where known its character span in the text, end exclusive."""

    type: str
    value: str
    start: int | None = field(default=None, compare=False)
    end: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Meaning:
    """An intent and its slots. Where the corpus has scenario and action, `intent` is ``scenario_action`` (SLURP)."""

    intent: str
    slots: tuple[Slot, ...] = ()
    scenario: str = ""
    action: str = ""

    @classmethod
    def of(cls, intent: str = "", slots: Iterable[Slot] = (), scenario: str = "", action: str = "") -> Meaning:
        """A meaning with normalised text; the intent may be left out where scenario and action are given."""
        scenario, action, intent = nfc(scenario), nfc(action), nfc(intent)
        if scenario and action:
            intent = f"{scenario}_{action}"
        clean = tuple(replace(slot, type=nfc(slot.type), value=nfc(slot.value)) for slot in slots)
        return cls(intent, clean, scenario, action)

    def same_as(self, other: Meaning | None) -> bool:
        """Whether intent and every slot agree; the order and spacing of slots never matter."""
        return (
            other is not None
            and self.intent == other.intent
            and Counter((s.type, nfc(s.value)) for s in self.slots)
            == Counter((s.type, nfc(s.value)) for s in other.slots)
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: intent, scenario and action where known, slots as a list of type, value and span where known."""
        head: dict[str, Any] = {"intent": self.intent}
        if self.scenario:
            head |= {"scenario": self.scenario, "action": self.action}
        return head | {"slots": slots_to_list(self.slots)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Meaning:
        """The inverse of `to_dict`; slots may also be a mapping of type to value. Raises `SmidgenError`."""
        return cls.of(
            str(data.get("intent") or ""),
            slots_from_json(data.get("slots") or ()),
            str(data.get("scenario") or ""),
            str(data.get("action") or ""),
        )


def slots_to_list(slots: Iterable[Slot]) -> list[dict[str, Any]]:
    """Slots as JSON-ready dictionaries; spans only where known."""
    return [
        {"type": s.type, "value": s.value} | ({} if s.start is None else {"start": s.start, "end": s.end})
        for s in slots
    ]


def slots_from_json(data: Any) -> tuple[Slot, ...]:
    """Slots from ``{"size": "small"}`` or a list of ``{"type", "value"}`` (SLURP's ``filler`` is taken for value).

    Raises `SmidgenError` naming what is wrong.
    """
    if isinstance(data, Mapping):
        pairs = [(t, v) for t, values in data.items() for v in (values if isinstance(values, list) else [values])]
        return tuple(Slot(nfc(str(t)), nfc(str(v))) for t, v in pairs)
    if not isinstance(data, list | tuple):
        raise SmidgenError("The slots are neither an object nor a list.", 'Write them as {"size": "small"}.')
    slots = []
    for item in data:
        if not isinstance(item, Mapping) or not item.get("type") or not item.keys() & {"value", "filler"}:
            raise SmidgenError(
                f"The slot {json.dumps(item, ensure_ascii=False)} lacks its type or value.",
                'Write each slot as {"type": "size", "value": "small"}.',
            )
        value = item.get("value", item.get("filler"))
        slots.append(Slot(nfc(str(item["type"])), nfc(str(value)), item.get("start"), item.get("end")))
    return tuple(slots)


# --- the task schema ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SlotType:
    """A slot type. A closed one takes only its known `values`; an open one takes any text."""

    name: str
    closed: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class TaskSchema:
    """All that an answer may be: intents (each with its scenario and action, or two empty strings) and slot types."""

    intents: Mapping[str, tuple[str, str]]
    slot_types: Mapping[str, SlotType]

    @classmethod
    def from_meanings(cls, meanings: Iterable[Meaning], closed: Mapping[str, bool] | None = None) -> TaskSchema:
        """The schema that a corpus shows.

        A slot type is closed when it has at most `CLOSED_MOST_VALUES` distinct values, each used
        `CLOSED_MEAN_USES` times or more on average; `closed` overrides this by type (what the user set).
        """
        intents: dict[str, tuple[str, str]] = {}
        values: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for meaning in meanings:
            intents[meaning.intent] = (meaning.scenario, meaning.action)
            for slot in meaning.slots:
                values[slot.type][slot.value] += 1
        types = {}
        for name in sorted(values):
            counts = values[name]
            found = len(counts) <= CLOSED_MOST_VALUES and counts.total() >= CLOSED_MEAN_USES * len(counts)
            types[name] = SlotType(name, (closed or {}).get(name, found), tuple(sorted(counts)))
        return cls(dict(sorted(intents.items())), types)

    @property
    def split_intents(self) -> bool:
        """Whether intents are written as scenario and action: so where every intent has both."""
        return bool(self.intents) and all(scenario and action for scenario, action in self.intents.values())

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "intents": {name: list(pair) for name, pair in self.intents.items()},
            "slot_types": {t.name: {"closed": t.closed, "values": list(t.values)} for t in self.slot_types.values()},
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TaskSchema:
        """The inverse of `to_dict`."""
        return cls(
            {name: (pair[0], pair[1]) for name, pair in data["intents"].items()},
            {name: SlotType(name, t["closed"], tuple(t["values"])) for name, t in data["slot_types"].items()},
        )


# --- what the model reads and writes --------------------------------------------------------------------------------

TRANSCRIBE = "Transcribe."
"""The instruction by which the pocket model learned to write down what it hears."""
INSTRUCTIONS = ("short", "paper")
"""The presets in `resources/instructions`: a short one (default for the pocket model) and the paper's."""


def instruction(preset: str) -> str:
    """The text of a preset; anything that is no preset's name is taken as the instruction itself."""
    if preset in INSTRUCTIONS:
        return (RESOURCES / "instructions" / f"{preset}.txt").read_text(encoding="utf-8").strip()
    return preset


def write_head(intent: str, schema: TaskSchema) -> str:
    """The target up to the list of entities, without the space after the colon: one of a finite set of strings."""
    scenario, action = schema.intents.get(intent, ("", ""))
    if schema.split_intents and scenario:
        return f'{{"scenario": {_quoted(scenario)}, "action": {_quoted(action)}, "entities":'
    return f'{{"intent": {_quoted(intent)}, "entities":'


def write_target(meaning: Meaning, schema: TaskSchema) -> str:
    """The one line of JSON that the model learns to write.

    ``{"scenario": "…", "action": "…", "entities": [{"<type>": "<value>"}, …]}``, or with ``"intent"`` in place of
    scenario and action where the corpus has only intents.
    """
    entities = ", ".join(f"{{{_quoted(s.type)}: {_quoted(nfc(s.value))}}}" for s in meaning.slots)
    return f"{write_head(meaning.intent, schema)} [{entities}]}}"


def read_target(text: str) -> Meaning | None:
    """The meaning in a model's answer, or None where it is not the JSON that was asked for (never raises)."""
    start, end = text.find("{"), text.rfind("}")
    try:
        data = json.loads(text[start : end + 1])
        slots = [Slot(str(t), str(v)) for entity in data.get("entities") or () for t, v in entity.items()]
        meaning = Meaning.of(
            str(data.get("intent") or ""), slots, str(data.get("scenario") or ""), str(data.get("action") or "")
        )
    except (ValueError, AttributeError, TypeError):
        return None
    return meaning if meaning.intent else None


_quoted = json.JSONEncoder(ensure_ascii=False).encode


# --- what inference gives back --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Prediction:
    """One answer.

    `meaning` is None where unconstrained decoding gave no valid JSON. `confidence` is the calibrated probability
    (0 to 1) of the intent; `alternatives` are the runners-up with theirs, best first. `seconds` runs from having the
    whole clip to having the answer.
    """

    meaning: Meaning | None
    confidence: float
    alternatives: tuple[tuple[str, float], ...] = ()
    transcript: str | None = None
    seconds: float = 0.0
    raw: str = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: intent, scenario and action where known, slots, confidence, alternatives, transcript, seconds."""
        body = self.meaning.to_dict() if self.meaning else {"intent": None, "slots": []}
        return body | {
            "confidence": self.confidence,
            "alternatives": [{"intent": i, "confidence": p} for i, p in self.alternatives],
            "transcript": self.transcript,
            "seconds": self.seconds,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Prediction:
        """The inverse of `to_dict`."""
        return cls(
            Meaning.from_dict(data) if data.get("intent") else None,
            data["confidence"],
            tuple((a["intent"], a["confidence"]) for a in data.get("alternatives", ())),
            data.get("transcript"),
            data.get("seconds", 0.0),
        )
