"""What a run has said so far, gathered from its events into what the window shows. No Qt widgets here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.training.events import (
    Evaluated,
    Event,
    Finished,
    Message,
    Preparing,
    Saved,
    StageStarted,
    Started,
    Step,
)


@dataclass
class RunHistory:
    """Events folded into series and latest values; feeding it the same file from the start gives the same history."""

    started: Started | None = None
    preparing: Preparing | None = None
    stage: StageStarted | None = None
    last: Step | None = None
    finished: Finished | None = None
    saved: Saved | None = None
    steps: list[int] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    stage_starts: list[tuple[int, str]] = field(default_factory=list)
    evaluations: list[Evaluated] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def add(self, events: Iterable[Event]) -> None:
        """Take in events in the order in which they were written."""
        for event in events:
            self._add(event)

    @property
    def best(self) -> Evaluated | None:
        """The evaluation whose checkpoint is used: the last one that said it was the best so far."""
        return next((e for e in reversed(self.evaluations) if e.best), None)

    @property
    def latest(self) -> Evaluated | None:
        return self.evaluations[-1] if self.evaluations else None

    def curve(self, key: str, score: str) -> tuple[list[int], list[float]]:
        """Steps and values (0 to 100) of `score` for `key` (``all/speech``, say)."""
        points = [(e.step, 100 * e.scores[key][score]) for e in self.evaluations if score in e.scores.get(key, {})]
        return [x for x, _ in points], [y for _, y in points]

    def keys(self) -> list[str]:
        """Every language/modality that was scored, ``all/…`` first."""
        found = {key for e in self.evaluations for key in e.scores}
        return sorted(found, key=lambda key: (not key.startswith("all"), key))

    def _add(self, event: Event) -> None:
        if isinstance(event, Step):
            self.preparing = None
            self.last = event
            self.steps.append(event.step)
            self.losses.append(event.loss)
            self.rates.append(event.learning_rate)
        elif isinstance(event, Preparing):
            self.preparing = None if event.total and event.done >= event.total else event
        elif isinstance(event, Evaluated):
            self.preparing = None
            self.evaluations.append(event)
        elif isinstance(event, StageStarted):
            self.stage = event
            step = self.steps[-1] if self.steps else 0
            if all(name != event.name for _, name in self.stage_starts):
                self.stage_starts.append((step, event.name))
        elif isinstance(event, Started):
            self._resume(event)
        elif isinstance(event, Saved):
            self.saved = event
        elif isinstance(event, Message):
            self.messages.append(event.text)
        elif isinstance(event, Finished):
            self.preparing = None
            self.finished = event

    def _resume(self, event: Started) -> None:
        """A resumed run repeats what came after its last checkpoint: what it said about those steps goes."""
        self.started, self.finished = event, None
        keep = sum(step <= event.resumed_at for step in self.steps)
        del self.steps[keep:], self.losses[keep:], self.rates[keep:]
        self.evaluations = [e for e in self.evaluations if e.step <= event.resumed_at]
        self.stage_starts = [(step, name) for step, name in self.stage_starts if step < max(event.resumed_at, 1)]
