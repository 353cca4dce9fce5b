"""What a training process says, one JSON object a line in its run folder's `events.jsonl`, and what it is told.

The file is only ever appended to. A window or command line that reads it from the start has missed nothing, which is
how both attach to a run again.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field, fields
from typing import Any, ClassVar, Literal

Command = Literal["stop", "cancel", "evaluate"]
"""stop: save a checkpoint, finish with the best so far; cancel: end now, keep the folder; evaluate: on dev, now."""


@dataclass(frozen=True)
class Event:
    """`time` is seconds since 1970."""

    kind: ClassVar[str]
    time: float = field(default_factory=time.time, kw_only=True)

    def to_line(self) -> str:
        """One line of JSON, without the line break."""
        return json.dumps({"event": self.kind} | asdict(self), ensure_ascii=False)


@dataclass(frozen=True)
class Started(Event):
    """The process is up: where it runs, in which number type, and the plan. Said again after each resume."""

    kind = "started"
    device: str
    dtype: str
    total_memory_mb: float
    stages: list[dict[str, Any]]
    """Of each stage: name, epochs, learning_rate, steps, text_samples, speech_samples."""
    total_steps: int
    resumed_at: int = 0


@dataclass(frozen=True)
class Preparing(Event):
    """Something that takes a while before or between steps: features, the dry run, an evaluation."""

    kind = "preparing"
    what: str
    done: float
    total: float
    seconds_left: float | None = None


@dataclass(frozen=True)
class StageStarted(Event):
    """A stage begins. `stage` counts from 0."""

    kind = "stage"
    stage: int
    name: str


@dataclass(frozen=True)
class Step(Event):
    """After an optimizer step. `step` counts over all stages from 1; `loss` is the mean over answer tokens."""

    kind = "step"
    stage: int
    step: int
    total_steps: int
    epoch: float
    loss: float
    learning_rate: float
    samples_per_second: float
    memory_mb: float
    seconds_left: float | None


@dataclass(frozen=True)
class Evaluated(Event):
    """Scores on dev. `scores` maps ``language/modality`` (and ``all/text``, ``all/speech``) to n, intent_accuracy,
    slu_f1 and exact (0 to 1). `best` says that this is the best so far."""

    kind = "evaluated"
    stage: int
    step: int
    scores: dict[str, dict[str, float]]
    best: bool


@dataclass(frozen=True)
class Saved(Event):
    """A checkpoint is on disk; `path` is relative to the run folder."""

    kind = "saved"
    step: int
    path: str


@dataclass(frozen=True)
class Message(Event):
    """A sentence for the user that is no error: memory ran out and the batch was halved, say."""

    kind = "message"
    text: str


@dataclass(frozen=True)
class Finished(Event):
    """The last event of a run that ended by itself. `state` is done, stopped, cancelled or failed."""

    kind = "finished"
    state: Literal["done", "stopped", "cancelled", "failed"]
    best_step: int | None = None
    message: str = ""
    next_step: str = ""
    details: str = ""


KINDS: dict[str, type[Event]] = {
    c.kind: c for c in (Started, Preparing, StageStarted, Step, Evaluated, Saved, Message, Finished)
}


def from_line(line: str) -> Event | None:
    """The event in a line; None for a kind or shape not known here (written by another version, or cut off)."""
    try:
        data = json.loads(line)
        kind = KINDS[data.pop("event")]
        known = {f.name for f in fields(kind)}
        return kind(**{key: value for key, value in data.items() if key in known})
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
