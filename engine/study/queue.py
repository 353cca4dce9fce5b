"""The queue of a study: one ordinary run after another, each tested when it is done. Light: children load torch.

The queue may be killed at any moment: a run under way goes on without it, and whoever starts the queue again finds the
run, finished or not, by its settings, and follows or resumes it. Nothing that is done is done twice.
"""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from engine import child
from engine.errors import Cancelled, SmidgenError
from engine.progress import Progress
from engine.project import Project
from engine.store.overview import Overview
from engine.study.cells import Cell, cells, identity, run_name
from engine.study.results import Result
from engine.study.study import Status, Study, check_corpus
from engine.study.wanted import Wanted
from engine.training.follow import follow
from engine.training.launch import note_process, only_process, start
from engine.training.run_folder import RunFolder, freeze

CellState = Literal["waiting", "running", "unfinished", "trained", "done", "failed"]
_ORDER = ("done", "running", "stopped", "interrupted", "failed", "cancelled", "ready")
"""Of several runs with the same settings, which one is taken."""


@dataclass(frozen=True)
class Place:
    """A cell in the queue: where it stands, and its run's folder where there is one."""

    cell: Cell
    state: CellState
    run: RunFolder | None = None


def places(project: Project, study: Study) -> list[Place]:
    """Every cell of a study and where it stands, read from disk; runs trained elsewhere and copied back count."""
    overview = project.store.overview()
    runs = find_runs(project, overview)
    failed, plan = study.status.failed or {}, study.plan
    wanted = Wanted(project, plan)
    found = []
    for cell in cells(plan, overview):
        run = runs.get(identity(cell.config, overview)) if cell.kind in ("run", "cascade") else None
        done = wanted.is_done(cell, Result.read(study.result_path(cell.key)))
        found.append(Place(cell, "done" if done else _state(cell, run, failed), run))
    return found


def find_runs(project: Project, overview: Overview) -> dict[object, RunFolder]:
    """The best run folder for each `identity` of settings, whether or not the database knows it."""
    found: dict[object, RunFolder] = {}
    for path in sorted(project.runs.glob("[!.]*/config.json")):
        try:
            run = RunFolder(path.parent)
            which = identity(run.config, overview)
        except (SmidgenError, OSError, ValueError, TypeError):
            continue
        if (path.parent / "samples.jsonl").is_file() and (which not in found or _rank(run) < _rank(found[which])):
            found[which] = run
    return found


def _rank(run: RunFolder) -> int:
    return _ORDER.index(run.state)


def _state(cell: Cell, run: RunFolder | None, failed: dict[str, str]) -> CellState:
    state = run.state if run is not None else "ready"
    if cell.kind == "cascade" and state != "done":  # the run that it reads with is another cell's
        return "failed" if cell.key in failed else "waiting"
    if state == "running":
        return "running"
    if cell.key in failed:
        return "failed"
    if state == "done":
        return "trained"
    return "waiting" if state == "ready" else "unfinished"


@dataclass
class Queue:
    """Works a study off. `device` as for a run."""

    project: Path
    name: str
    device: str = "auto"
    _failed: dict[str, str] = field(default_factory=dict)
    _status: Status = field(default_factory=Status)

    def work(self) -> Status:
        """Until everything is done or somebody asks for a pause; the last status, which is written down, too."""
        study = self._study = Study(self.project, self.name)
        busy = SmidgenError(f"The study {self.name} is under way already.", "Wait for it, or pause it.")
        with only_process(study.path, "study.lock", busy):
            (study.path / "pause").unlink(missing_ok=True)
            self._say("running", what="Looking what is done already")
            try:
                end = self._work()
            except Cancelled:
                end = Status("paused")
            except SmidgenError as error:
                end = Status("failed", message=str(error))
            (study.path / "pause").unlink(missing_ok=True)
            self._say(end.state, message=end.message)
            return self._status

    def _work(self) -> Status:
        with Project.open(self.project, write=False) as project:
            check_corpus(project, self._study)
            total = len(places(project, self._study))
            while True:
                # looked at anew each time: the plan may have been extended, a run copied back
                left = [p for p in places(project, self._study) if p.state != "done" and p.cell.key not in self._failed]
                if not left:
                    break
                place = next((p for p in left if p.state in ("running", "trained")), left[0])
                self._one(project, place, total - len(left))
        if self._failed:
            first = next(iter(self._failed.values()))
            return Status("failed", message=f"{len(self._failed)} could not be done, the first one because: {first}")
        return Status("done")

    def _one(self, project: Project, place: Place, done: int) -> None:
        cell = place.cell
        self._say("running", cell.key, f"Training {cell.key}" if cell.kind == "run" else f"Testing {cell.key}")
        try:
            run = self._train(project, place) if cell.kind == "run" else self._reader(place)
            self._score(cell, run)
        except SmidgenError as error:
            self._failed[cell.key] = str(error)
            if len(self._failed) > 1 and len(set(self._failed.values())) == 1:
                raise SmidgenError(error.message, error.next_step) from error  # the same again: all would end so

    def _train(self, project: Project, place: Place) -> str:
        run = place.run or freeze(project, place.cell.config, run_name(self.name, place.cell))
        for attempt in range(2):
            state = run.state
            if state == "done":
                break
            _, position = run.events()
            if state != "running":
                self._look()
                start(run, self.device, resume=state != "ready")
            try:
                follow(run, lambda progress: self._heard(place.cell, progress), position=position)
                break
            except Cancelled:
                run.wait_for_process(120)
                raise
            except SmidgenError:
                state = run.state
                if state != "done" and (attempt or state != "interrupted"):
                    raise  # one that was killed from outside is tried once more, from its last checkpoint
        if run.state != "done":
            raise SmidgenError(
                f"The run {run.name} was ended ({run.state}).", "Start the study again to go on with it."
            )
        return run.name

    def _reader(self, place: Place) -> str:
        """The run that reads a cascade's transcripts; none for what reads nothing."""
        if place.cell.kind != "cascade":
            return ""
        if place.run is None or place.run.state != "done":
            raise SmidgenError(
                "The cascade reads with the text-only run, which is not done.", "Get that one done first."
            )
        return place.run.name

    def _score(self, cell: Cell, run: str) -> None:
        self._say("running", cell.key, f"Testing {cell.key}")
        command = child.command("engine.study", self.project, self.name, "--score", cell.key)
        log = (self._study.path / "scoring.log").open("w+")
        with log, subprocess.Popen(
            [*command, "--run", run, "--device", self.device], cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
        ) as scorer:  # fmt: skip
            try:
                while scorer.poll() is None:
                    self._look()
                    time.sleep(0.2)
            except Cancelled:
                scorer.terminate()
                raise
            log.seek(0)
            said = log.read()
        if scorer.returncode:
            sentence = next((line for line in reversed(said.splitlines()) if line.startswith("smidgen: ")), "")
            raise SmidgenError(
                sentence.removeprefix("smidgen: ") or f"Testing {cell.key} broke off.",
                "" if sentence else "Start the study again; its scoring.log says more.",
                said[-4000:],
            )

    # --- talking

    def _heard(self, cell: Cell, progress: Progress) -> None:
        self._say("running", cell.key, f"{progress.what}: {cell.key}", progress)
        self._look()

    def _look(self) -> None:
        if self._study.pausing:
            raise Cancelled("pause")

    def _say(
        self, state: str, cell: str = "", what: str = "", progress: Progress | None = None, message: str = ""
    ) -> None:
        done, total, left = (progress.done, progress.total, progress.seconds_left) if progress else (0.0, 0.0, None)
        status = Status(state, cell, what, done, total, left, message, dict(self._failed))  # type: ignore[arg-type]
        self._status = status
        self._study.say(status)


def start_queue(study: Study, device: str = "auto") -> int:
    """Start (or go on with) the queue's process, so that it outlives whoever started it; its process id."""
    if study.is_running:
        raise SmidgenError(f"The study {study.name} is under way already.", "Wait for it, or pause it.")
    (study.path / "pause").unlink(missing_ok=True)
    command = child.command("engine.study", study.project, study.name, "--device", device)
    with (study.path / "study.log").open("ab") as log:
        process = subprocess.Popen(
            command, cwd=Path(__file__).resolve().parents[2], stdin=subprocess.DEVNULL, stdout=log,
            stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
    note_process(study.path, process.pid)
    return process.pid
