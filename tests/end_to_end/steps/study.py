"""The Study page: a quick look at two schemes, planned, started, and its end seen (one of its runs is there already);
and one that is killed on the way, queue and run, and gone on with."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

from engine.study.results import read_results
from engine.study.study import Study
from engine.training.events import Started, Step
from engine.training.run_folder import RunFolder, process_started
from engine.training.schemes import RunConfig
from gui.pages.study import StudyPage
from tests.end_to_end.steps.stage import Stage

SAVED = RunConfig().save_every
"""Steps after which there is a checkpoint to go on from."""
NAME, KILLED = "quick-look", "pulled-plug"


def study(stage: Stage) -> None:
    """A quick look with the tiny model: what it would take, a queue that trains and tests, an answer and its figure."""
    hands = stage.hands
    page = hands.go("study")
    assert isinstance(page, StudyPage)
    form, view = page.form, page.view
    before = _runs(stage)
    hands.choose(form.base.box, str(stage.tiny))
    hands.click(form.quick)
    hands.until(lambda: form.start.isEnabled() and form.estimate.text.text(), "nobody says what it would take")
    hands.write(NAME, form.name)
    hands.click(form.start)
    one = Study(stage.project.path, NAME)
    hands.until(lambda: one.path.is_dir() and page.stack.currentWidget() is view, "the study is not planned", 60)
    hands.until(lambda: one.status.state == "running", "the study does not start", 60)
    hands.until(lambda: one.status.state not in ("ready", "running"), "the study does not end", 240)
    hands.check(one.status.state == "done", f"the study ended as “{one.status.state}”: {one.status.message}")
    hands.until(lambda: view.state.text() == "Done", "the page does not show that it is done")
    hands.settle()
    results = read_results(one.path / "results")
    hands.check(len(results) == 2, f"{len(results)} of the two runs were tested")
    hands.check(view.sentence.text().startswith("2 of 2 done."), f"the page says “{view.sentence.text()}”")
    trained = f"{NAME}.all-curriculum-{_spoken(stage)}-s1"  # the other one was there, and was not trained again
    hands.until(lambda: _runs(stage) - before == {trained}, f"not {trained} alone is new among {_runs(stage)}")
    hands.tab(view.tabs, "Answer")
    hands.until(view.figure.isVisible, "the figure is not drawn")
    hands.check(len(view.answer.text()) > 20, f"the answer says “{view.answer.text()}”")
    hands.tab(view.tabs, "Table")
    hands.check(view.table.rowCount() >= 2, f"the table has {view.table.rowCount()} rows")
    hands.click(view.export)
    hands.until(lambda: page.notice.text.text().startswith("Written to"), "the study is not exported", 60)
    hands.check({".csv", ".svg", ".png"} <= {file.suffix for file in (stage.project.exports / NAME).iterdir()},
                "of the export files are missing")  # fmt: skip


def study_killed(stage: Stage) -> None:
    """A study is killed in the middle of a run, queue and run alike; the page says so, and Go on ends it."""
    hands = stage.hands
    page = hands.go("study")
    assert isinstance(page, StudyPage)
    form, view = page.form, page.view
    hands.click(page.new)
    hands.choose(form.base.box, str(stage.tiny))
    hands.click(form.quick)
    for box in (form.schemes["text-only"], form.shares[0.0]):  # one run, and a longer one, so that it can be killed
        hands.click(box)
    hands.write("40", form.epochs)
    hands.until(lambda: form.start.isEnabled() and form.estimate.text.text(), "nobody says what it would take")
    hands.write(KILLED, form.name)
    hands.click(form.start)
    planned = stage.project.path / "studies" / KILLED / "plan.json"
    hands.until(planned.is_file, "the study is not planned", 60)
    one = Study(stage.project.path, KILLED)
    folder = stage.project.runs / f"{KILLED}.all-curriculum-{_spoken(stage)}-s1"
    hands.until((folder / "process.json").is_file, "the run does not start", 120)
    run = RunFolder(folder)
    hands.until(lambda: _steps(run) > SAVED, "the run does not learn", 120)
    for folder in (one.path, run.path):
        _kill(stage, folder)
    hands.until(lambda: view.state.text() == "Interrupted", f"the page says “{view.state.text()}” of a killed study")
    learnt = _steps(run)
    hands.check(not read_results(one.path / "results"), "it was done before it was killed")
    hands.click(view.go)
    hands.until(lambda: one.status.state == "running", "the study does not go on", 60)
    hands.until(lambda: one.status.state not in ("ready", "running"), "the study does not end", 240)
    hands.check(one.status.state == "done", f"the study ended as “{one.status.state}”: {one.status.message}")
    hands.until(lambda: view.state.text() == "Done", "the page does not show that it is done")
    begun = [event for event in run.events()[0] if isinstance(event, Started)]
    hands.check(len(begun) == 2, f"the run began {len(begun)} times, not once before and once after")
    hands.check(0 < begun[1].resumed_at <= learnt, f"the run went on from step {begun[1].resumed_at} of {learnt}")
    hands.check(len(read_results(one.path / "results")) == 1, "the run was not tested")


def _steps(run: RunFolder) -> int:
    """How far a run is, as it told; 0 where there is none yet."""
    if not (run.path / "events.jsonl").is_file():
        return 0
    return max((event.step for event in run.events()[0] if isinstance(event, Step)), default=0)


def _kill(stage: Stage, folder: Path) -> None:
    """SIGKILL, as when the power goes."""
    stage.hands.check(process_started(folder) is not None, f"nothing runs in {folder.name}")
    os.kill(json.loads((folder / "process.json").read_text())["pid"], signal.SIGKILL)


def _spoken(stage: Stage) -> int:
    return sum(take.split == "train" for take, _ in stage.takes())


def _runs(stage: Stage) -> set[str]:
    return {run.name for run in stage.project.store.runs.all()}
