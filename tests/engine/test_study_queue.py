"""Studies with real processes on a tiny model: planned, killed, resumed, extended; nothing is done twice."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.errors import SmidgenError
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Utterance
from engine.study.cells import cells
from engine.study.plan import Plan
from engine.study.queue import Queue, places, start_queue
from engine.study.results import Result, read_results
from engine.study.study import Study, create, studies
from engine.training.events import Finished, Started
from engine.training.run_folder import RunFolder, freeze, register
from tests.tiny_model import make_tiny_model
from tests.tiny_project import make_tiny_project

PATIENCE = 300.0


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_model(tmp_path_factory.mktemp("tiny") / "model")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Sentences and tones in two languages, with a test split, open for writing as the window has it."""
    with make_tiny_project(tmp_path / "project", sentences=32, dev=4) as made:
        rows = list(made.store.utterances.all())
        test = [row.id for row in rows[:6] if row.id is not None]
        made.store.utterances.set_split(test, "test")
        made.store.recordings.set_split([r.id for r, u in made.store.recordings.all() if u.id in test], "test")
        yield made


def plan(checkpoint: Path, **changes: Any) -> Plan:
    settings = {
        "base": str(checkpoint), "epochs": 2, "mixed_epochs": 1, "speech_repeats": 1, "batch_size": 4, "dev_items": 2,
        "save_every": 2, "lora_rank": 2, "evaluate_every": 0,
    }  # fmt: skip
    given: dict[str, Any] = {"schemes": ("direct",), "shares": (0, 100), "seeds": (1,), "settings": settings}
    return Plan(**{**given, **changes})


def trained(project: Project) -> dict[str, int]:
    """How often the process of each run was started from its first step, and ended well."""
    found = {}
    for path in sorted(project.runs.glob("*/config.json")):
        events = RunFolder(path.parent).events()[0]
        fresh = sum(isinstance(event, Started) and event.resumed_at == 0 for event in events)
        ends = sum(isinstance(event, Finished) and event.state == "done" for event in events)
        assert ends <= 1, f"{path.parent.name} was trained {ends} times"
        found[path.parent.name] = fresh
    return found


def wait_for(condition: Any, what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def test_killed_with_everything_it_had_it_goes_on_and_does_nothing_twice(project: Project, checkpoint: Path) -> None:
    """`kill -9` of the queue and of the run under way, the project open in the window all the while."""
    study = create(project, plan(checkpoint, baselines=()), "killed")
    assert [place.state for place in places(project, study)] == ["waiting", "waiting"]
    queue = start_queue(study, "cpu", lanes=1)

    def second_under_way() -> bool:
        done = read_results(study.path / "results")
        return len(done) == 1 and any(
            place.run is not None and place.run.is_running and place.run.events()[0] for place in places(project, study)
        )

    wait_for(second_under_way, f"no second run: {(study.path / 'study.log').read_text()}")
    os.kill(queue, signal.SIGKILL)
    for place in places(project, study):
        if place.run is not None and place.run.is_running:
            os.kill(json.loads((place.run.path / "process.json").read_text())["pid"], signal.SIGKILL)
            assert place.run.wait_for_process(10)
    wait_for(lambda: not study.is_running, "the queue is still there")
    assert study.status.state == "interrupted"
    first = read_results(study.path / "results")[0]

    assert Queue(project.path, "killed", "cpu").work().state == "done"
    results = read_results(study.path / "results")
    assert [result.key for result in results] == ["all-direct-11-s1", "all-text-only-0-s1"]
    assert first in results, "what was done before the kill stays as it is"
    assert set(trained(project)) == {"killed.all-text-only-0-s1", "killed.all-direct-11-s1"}
    for result in results:
        assert set(result.tests) == {"speech", "text"}
        assert (result.tests["text"].n, result.tests["speech"].n) == (6, 3)
        assert 0 <= result.tests["speech"].intent_accuracy <= 1
        assert result.seconds > 0
    assert register(project) == sorted(trained(project), key=lambda name: (project.runs / name).stat().st_mtime)

    before = {path: path.stat().st_mtime_ns for path in (study.path / "results").iterdir()}
    study.write_plan(study.plan.extended(seeds=(2,), clips=(3,)))
    new = [place.cell.key for place in places(project, study) if place.state != "done"]
    assert new == ["all-direct-3-s1", "all-text-only-0-s2", "all-direct-3-s2", "all-direct-11-s2"]
    study.write_plan(study.plan.extended(baselines=("base", "linear")))
    assert len([place for place in places(project, study) if place.state != "done"]) == 9
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_a_queue_that_is_killed_leaves_its_run_alone_and_finds_it_again(project: Project, checkpoint: Path) -> None:
    study = create(project, plan(checkpoint, shares=(0,), baselines=()), "alone")
    queue = start_queue(study, "cpu")
    wait_for(lambda: any(p.run is not None and p.run.is_running for p in places(project, study)), "no run")
    os.kill(queue, signal.SIGKILL)
    wait_for(lambda: not study.is_running, "the queue is still there")
    assert Queue(project.path, "alone", "cpu").work().state == "done"
    assert trained(project) == {"alone.all-text-only-0-s1": 1}


def test_paused_it_saves_and_goes_on(project: Project, checkpoint: Path) -> None:
    study = create(project, plan(checkpoint, shares=(100,), baselines=("base", "linear"), conditions=("telephone",)))
    assert study.name == "study-1"
    assert [s.name for s in studies(project.path)] == ["study-1"]
    start_queue(study, "cpu", lanes=1)
    with pytest.raises(SmidgenError, match="under way already"):
        start_queue(study, "cpu")
    wait_for(lambda: study.status.what.startswith("Fine-tuning"), "no step")
    study.pause()
    wait_for(lambda: not study.is_running, "it does not stop")
    assert study.status.state == "paused"
    states = {place.cell.kind: place.state for place in places(project, study)}
    assert states["base"] == "done"
    assert states["run"] in ("unfinished", "trained"), "saved, to be gone on with"
    assert Queue(project.path, "study-1", "cpu").work().state == "done"
    assert trained(project) == {"study-1.all-direct-11-s1": 1}
    base = Result.read(study.result_path("all-base"))
    linear = Result.read(study.result_path("all-linear-11-s1"))
    assert base is not None
    assert linear is not None
    assert set(base.tests) == {"speech", "text", "speech.telephone"}
    assert linear.tests["speech"].slu_f1 is None
    assert linear.tests["speech"].n == 3


def test_a_run_trained_elsewhere_and_copied_back_is_counted(project: Project, checkpoint: Path, tmp_path: Path) -> None:
    study = create(project, plan(checkpoint, shares=(0,), baselines=()), "there")
    shutil.copytree(project.path, tmp_path / "elsewhere", ignore=shutil.ignore_patterns(".lock"))
    assert Queue(tmp_path / "elsewhere", "there", "cpu").work().state == "done"
    come_back = tmp_path / "elsewhere" / "runs" / "there.all-text-only-0-s1"
    come_back.rename(come_back.with_name("by-a-colleague"))
    shutil.copytree(come_back.with_name("by-a-colleague"), project.runs / "by-a-colleague")
    assert [place.state for place in places(project, study)] == ["trained"]
    assert Queue(project.path, "there", "cpu").work().state == "done"
    result = Result.read(study.result_path("all-text-only-0-s1"))
    assert result is not None
    assert result.run == "by-a-colleague"
    assert trained(project) == {"by-a-colleague": 1}
    assert register(project) == ["by-a-colleague"]


def test_a_run_of_other_examples_is_not_taken_for_ours(project: Project, checkpoint: Path) -> None:
    study = create(project, plan(checkpoint, shares=(0,), baselines=()), "mixed-up")
    cell = cells(study.plan, project.store.overview())[0]
    run = freeze(project, cell.config, "foreign")
    lines = (run.path / "samples.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    (run.path / "samples.jsonl").write_text("".join(lines[1:]), encoding="utf-8")
    end = Queue(project.path, "mixed-up", "cpu").work()
    assert end.state == "failed"
    assert "learnt from other examples" in end.message


def test_a_changed_corpus_is_another_study(project: Project, checkpoint: Path) -> None:
    create(project, plan(checkpoint), "before")
    project.store.utterances.add_many([Utterance("lights", "en", Meaning.of("light_on", [Slot("room", "hall")]))])
    end = Queue(project.path, "before", "cpu").work()
    assert end.state == "failed"
    assert "32 sentences" in end.message
    assert "33 and" in end.message
    with pytest.raises(SmidgenError, match="no study called"):
        Study(project.path, "nowhere")
