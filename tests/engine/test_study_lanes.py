"""Two cells of a study worked on at once, with real processes on a tiny model; and when that pays."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.project import Project
from engine.study import lanes
from engine.study.cells import cells
from engine.study.estimate import estimate_plan
from engine.study.plan import Plan
from engine.study.queue import Queue, places, start_queue
from engine.study.results import read_results
from engine.study.study import create
from engine.training.events import Finished, Started
from engine.training.run_folder import RunFolder
from tests.tiny_model import make_tiny_model
from tests.tiny_project import make_tiny_project

PATIENCE = 300.0
SETTINGS = {"epochs": 2, "mixed_epochs": 1, "speech_repeats": 1, "batch_size": 4, "dev_items": 2, "save_every": 2,
            "lora_rank": 2, "evaluate_every": 0}  # fmt: skip


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_model(tmp_path_factory.mktemp("tiny") / "model")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_tiny_project(tmp_path / "project", sentences=32, dev=4) as made:
        rows = list(made.store.utterances.all())
        test = [row.id for row in rows[:6] if row.id is not None]
        made.store.utterances.set_split(test, "test")
        made.store.recordings.set_split([r.id for r, u in made.store.recordings.all() if u.id in test], "test")
        yield made


def plan(checkpoint: Path, epochs: int = 2, baselines: tuple[str, ...] = ("base", "cascade")) -> Plan:
    settings = {**SETTINGS, "base": str(checkpoint), "epochs": epochs}
    return Plan(("direct",), (0, 50, 100), seeds=(1,), settings=settings, baselines=baselines)


def wait_for(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


def lives(run: RunFolder) -> list[tuple[float, float]]:
    """When each process of a run began and ended."""
    events = run.events()[0]
    begun = [event.time for event in events if isinstance(event, Started)]
    return list(zip(begun, [event.time for event in events if isinstance(event, Finished)], strict=True))


def test_everything_is_done_once_and_the_cascade_after_the_run_it_reads_with(
    project: Project, checkpoint: Path
) -> None:
    study = create(project, plan(checkpoint), "beside")
    end = Queue(project.path, "beside", "cpu", lanes=2).work()
    if "Whisper" in end.message:  # the cascade's listener comes with the pocket model's packages
        assert "cascade" in "".join(study.status.failed or {})
    else:
        assert end.state == "done", end.message
    runs = {path.parent.name: lives(RunFolder(path.parent)) for path in project.runs.glob("*/config.json")}
    assert len(runs) == 3
    assert all(len(life) == 1 for life in runs.values()), runs
    assert {"all-base", "all-text-only-0-s1", "all-direct-11-s1"} <= {
        r.key for r in read_results(study.path / "results")
    }
    assert not list(study.path.glob("scoring-all-[bdt]*.log")), "logs of what went well are not kept"


def test_paused_both_save_and_go_on(project: Project, checkpoint: Path) -> None:
    study = create(project, plan(checkpoint, epochs=40, baselines=()), "paused")
    start_queue(study, "cpu", lanes=2)
    wait_for(lambda: sum(place.state == "running" for place in places(project, study)) == 2, "no two at a time")
    running = [place.run for place in places(project, study) if place.run is not None]
    wait_for(lambda: all(any(isinstance(e, Started) for e in run.events()[0]) for run in running), "no start")
    study.pause()
    wait_for(lambda: not study.is_running, "it does not stop")
    assert study.status.state == "paused"
    assert [run.state for run in running] == ["stopped", "stopped"]
    assert Queue(project.path, "paused", "cpu", lanes=2).work().state == "done"
    assert [place.state for place in places(project, study)] == ["done"] * 3
    assert len(list(project.runs.glob("*/config.json"))) == 3, "none was begun anew"


def test_two_lanes_where_they_pay(project: Project, checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = cells(plan(checkpoint), project.store.overview())
    monkeypatch.setattr(lanes, "cores", lambda: 2)
    assert 0 < lanes.most_memory(project, parts) < 2000
    assert lanes.lanes_for(parts, 1.0, "cpu") == 2
    assert lanes.lanes_for(parts[:1], 1.0, "cpu") == 1, "nothing to put beside it"
    assert lanes.lanes_for(parts, 1e9, "cpu") == 1, "no memory for two"
    assert lanes.lanes_for(parts, 1.0, "cuda") == 1, "a GPU is one lane"
    slow = estimate_plan(project, plan(checkpoint), device="cuda")
    quick = estimate_plan(project, plan(checkpoint), device="cpu")
    assert "two at a time" in quick.sentence
    assert "two at a time" not in slow.sentence
    assert quick.seconds == pytest.approx(slow.seconds / lanes.PAYS)
    monkeypatch.setattr(lanes, "cores", lambda: 1)
    assert lanes.lanes_for(parts, 1.0, "cpu") == 1


def test_each_lane_has_its_part_of_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "cores", lambda: 6)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert lanes.threads(1) == {}
    assert lanes.threads(2) == {"OMP_NUM_THREADS": "3"}
    monkeypatch.setenv("OMP_NUM_THREADS", "5")
    assert lanes.threads(2) == {}, "whoever set it knows why"
