"""Wait for a run from a terminal: its events as progress and sentences. Light: no torch."""

from __future__ import annotations

import time
from collections.abc import Callable

from engine.errors import Cancelled, SmidgenError
from engine.progress import Progress, Report, silent
from engine.training.events import Evaluated, Event, Finished, Message, Preparing, StageStarted, Started, Step
from engine.training.run_folder import RunFolder

GRACE = 30.0
"""Seconds that a process may take to show up before it is taken for dead."""


def follow(
    run: RunFolder, report: Report = silent, say: Callable[[str], None] = lambda _: None, position: int = 0
) -> Finished:
    """Report what the run does until it ends; its last event.

    `position` is where in its events to begin: for a run that is resumed, what `run.events()` gave before it was
    started, since an earlier start has ended, too. An interrupt, or a report that raises `Cancelled`, stops the run,
    saving what it has, and is let through. Raises `SmidgenError` where the run failed, or its process ended without a
    word.
    """
    teller = _Teller(report, say)
    started = time.monotonic()
    try:
        while True:
            alive = run.is_running
            events, position = run.events(position)
            for event in events:
                teller.tell(event)
                if isinstance(event, Finished):
                    return _ended_well(run, event)
            if not alive and not events and (teller.heard or time.monotonic() - started > GRACE):
                raise _ended_silently(run)
            time.sleep(0.2)
    except (KeyboardInterrupt, Cancelled):
        run.command("stop")
        say(f"Stopping {run.name}; what it has learnt is saved, and --resume goes on from there.")
        raise


class _Teller:
    """Turns events into progress and sentences."""

    def __init__(self, report: Report, say: Callable[[str], None]) -> None:
        self.report, self.say = report, say
        self.stage = ""
        self.heard = False

    def tell(self, event: Event) -> None:
        self.heard = True
        if isinstance(event, Started):
            self.say(f"Training on {event.device}: {event.total_steps} steps.")
        elif isinstance(event, StageStarted):
            self.stage = event.name
        elif isinstance(event, Preparing):
            self.report(Progress(event.what, event.done, event.total, event.seconds_left))
        elif isinstance(event, Step):
            what = f"Fine-tuning ({self.stage})" if self.stage else "Fine-tuning"
            self.report(Progress(what, event.step, event.total_steps, event.seconds_left))
        elif isinstance(event, Evaluated):
            self.say(f"Step {event.step}, on dev: {_scores(event.scores)}{' (the best so far)' if event.best else ''}")
        elif isinstance(event, Message):
            self.say(event.text)


def _scores(scores: dict[str, dict[str, float]]) -> str:
    return "; ".join(
        f"{modality} {found['intent_accuracy']:.0%} intents right, SLU-F1 {found['slu_f1']:.0%}"
        for modality in ("text", "speech")
        if (found := scores.get(f"all/{modality}"))
    )


def _ended_well(run: RunFolder, event: Finished) -> Finished:
    if event.state == "failed":
        raise SmidgenError(event.message or f"The run {run.name} failed.", event.next_step, event.details)
    return event


def _ended_silently(run: RunFolder) -> SmidgenError:
    log = run.path / "process.log"
    said = log.read_text(encoding="utf-8", errors="replace").strip() if log.exists() else ""
    return SmidgenError(
        f"The process of the run {run.name} ended without a word.",
        "Resume the run; if it ends again, look into its process.log.",
        said[-4000:],
    )
