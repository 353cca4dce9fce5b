"""Waiting for a run: what its events become, and how an end without a word is told."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from engine.errors import Cancelled, SmidgenError
from engine.progress import Progress
from engine.training import follow as module
from engine.training.events import Evaluated, Event, Finished, Message, StageStarted, Started, Step
from engine.training.follow import follow
from engine.training.run_folder import RunFolder
from engine.training.schemes import RunConfig


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    folder = tmp_path / "runs" / "first"
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(RunConfig().to_json())
    return RunFolder(folder)


def write(run: RunFolder, *events: Event) -> None:
    with (run.path / "events.jsonl").open("a", encoding="utf-8") as file:
        file.write("".join(event.to_line() + "\n" for event in events))


STARTED = Started("cpu", "float32", 8000, [], 20)
STEP = Step(0, 5, 20, 0.5, 1.25, 1e-4, 3.0, 900, 30.0)


def test_events_become_progress_and_sentences(run: RunFolder):
    scores = {"all/text": {"n": 4, "intent_accuracy": 0.75, "slu_f1": 0.5, "exact": 0.5}}
    write(
        run, STARTED, StageStarted(0, "text"), STEP, Message("Half."), Evaluated(0, 5, scores, True), Finished("done")
    )
    reports: list[Progress] = []
    said: list[str] = []
    assert follow(run, reports.append, said.append).state == "done"
    assert reports == [Progress("Fine-tuning (text)", 5, 20, 30.0)]
    assert said[1:] == ["Half.", "Step 5, on dev: text 75% intents right, SLU-F1 50% (the best so far)"]


def test_an_earlier_end_is_not_taken_for_this_one(run: RunFolder):
    write(run, STARTED, Finished("stopped"))
    _, position = run.events()
    threading.Timer(0.5, write, (run, STARTED, Finished("done"))).start()
    assert follow(run, position=position).state == "done"


def test_a_failure_is_told_in_its_own_words(run: RunFolder):
    write(run, STARTED, Finished("failed", None, "Memory ran out.", "Use a smaller batch.", "trace"))
    with pytest.raises(SmidgenError) as caught:
        follow(run)
    assert str(caught.value) == "Memory ran out. Use a smaller batch."
    assert caught.value.details == "trace"


def test_an_end_without_a_word_shows_the_log(run: RunFolder, monkeypatch: pytest.MonkeyPatch):
    (run.path / "process.log").write_text("Killed\n")
    write(run, STARTED)
    with pytest.raises(SmidgenError, match="without a word") as caught:
        follow(run)
    assert "Killed" in caught.value.details
    (run.path / "events.jsonl").unlink()
    monkeypatch.setattr(module, "GRACE", 0.3)
    started = time.monotonic()
    with pytest.raises(SmidgenError, match="without a word"):
        follow(run)
    assert time.monotonic() - started < 5


def test_cancelling_tells_the_run_to_stop_and_save(run: RunFolder):
    write(run, STARTED, STEP)

    def give_up(progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        follow(run, give_up)
    assert run.commands(0, 0)[0] == ["stop"]
