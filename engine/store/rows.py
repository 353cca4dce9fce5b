"""The rows of a project's database, as the rest of the program sees them. Paths are relative to the project folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from engine.semantics import Meaning

SPLITS = ("train", "dev", "test")


@dataclass(frozen=True)
class Utterance:
    """A sentence with its meaning. `text` is empty where a recording came without a transcript."""

    text: str
    language: str
    meaning: Meaning
    split: str = "train"
    source: str = ""
    id: int | None = None


@dataclass(frozen=True)
class Speaker:
    """Somebody who speaks. `id` is what imports and files call them ("speaker 3", "george").

    `consent` says in words what was agreed and where that is kept; `consent_state` is "" (nobody noted it), ``given``
    or ``withdrawn``; `consent_date` the day of that (ISO) or ""; `consent_text` the text that was shown to the speaker,
    word for word; `consent_how` "", ``spoken`` or ``signed``. Of a speaker who has withdrawn nothing comes in any more.
    """

    id: str
    name: str = ""
    notes: str = ""
    consent: str = ""
    synthetic: bool = False
    consent_state: str = ""
    consent_date: str = ""
    consent_text: str = ""
    consent_how: str = ""


@dataclass(frozen=True)
class Recording:
    """A clip of an utterance. The file is never altered: `trim_start` and `trim_end` are seconds from its start.

    `rate` in Hz as stored; `peak` and `level` (RMS) in dBFS; `clipped` counts samples at full scale; `split` is the
    clip's own, since the same sentence may be spoken by a training and a test speaker; `origin` is ``recorded``,
    ``imported`` or ``corrected`` (from the test page); `problems` are the sentences shown when it was taken.
    """

    utterance_id: int
    path: str
    sha256: str
    seconds: float
    rate: int
    channels: int
    peak: float
    level: float
    clipped: int
    language: str
    speaker_id: str | None = None
    split: str = "train"
    trim_start: float = 0.0
    trim_end: float | None = None
    device: str = ""
    recorded_at: str = ""
    origin: str = "recorded"
    problems: str = ""
    id: int | None = None


@dataclass(frozen=True)
class Run:
    """A training run. All that it did lies in its `folder` (``runs/NAME``); this row only makes it findable."""

    name: str
    folder: str
    created: str
    notes: str = ""
    id: int | None = None


@dataclass(frozen=True)
class Test:
    """An utterance tried on the test page; `prediction` is `Prediction.to_dict()`, `correction` `Meaning.to_dict()`,
    `source` the name of the file that it came from, empty where somebody spoke."""

    __test__: ClassVar[bool] = False  # not one of pytest's

    run: str
    path: str
    created: str
    prediction: dict[str, Any] = field(default_factory=dict)
    correction: dict[str, Any] | None = None
    recording_id: int | None = None
    id: int | None = None
    source: str = ""
