"""The queue of a study: one ordinary run after another, each tested when it is done. Light: children load torch.

The queue may be killed at any moment: a run under way goes on without it, and whoever starts the queue again finds the
run, finished or not, by its settings, and follows or resumes it. Nothing that is done is done twice. Where two runs
beside each other do more than one (`engine.study.lanes`), two cells are worked on at once.
"""

from __future__ import annotations

import os
import subprocess
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Literal

from engine import child
from engine.errors import Cancelled, SmidgenError
from engine.pocket.place import earlier
from engine.progress import Progress
from engine.project import Project
from engine.store.overview import Overview
from engine.study.cells import Cell, cells, identity, run_name
from engine.study.lanes import lanes_for, most_memory, threads
from engine.study.results import Result
from engine.study.study import Status, Study, check_comparable
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
    """The best run folder for each `identity` of settings, whether or not the database knows it.

    Runs on an earlier pocket model are left out: beside new ones they would not compare."""
    found: dict[object, RunFolder] = {}
    for path in sorted(project.runs.glob("[!.]*/config.json")):
        try:
            run = RunFolder(path.parent)
            which = identity(run.config, overview)
        except (SmidgenError, OSError, ValueError, TypeError):
            continue
        if not (path.parent / "samples.jsonl").is_file() or earlier(run.base_name):
            continue
        if which not in found or _rank(run) < _rank(found[which]):
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
    """Works a study off. `device` as for a run; `lanes` is how many cells are worked on at once, as many as pay where
    it is left open."""

    project: Path
    name: str
    device: str = "auto"
    lanes: int | None = None
    _failed: dict[str, str] = field(default_factory=dict)
    _status: Status = field(default_factory=Status)
    _busy: list[Cell] = field(default_factory=list)
    """What is worked on; of the first the status tells."""
    _ending: bool = False
    _saying: Lock = field(default_factory=Lock)

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
            check_comparable(project, self._study)
            if self.lanes is None:
                parts = cells(self._study.plan, project.store.overview())
                self.lanes = lanes_for(parts, most_memory(project, parts), self.device)
            with ThreadPoolExecutor(self.lanes) as pool:
                try:
                    self._deal(project, pool, self.lanes)
                except BaseException:
                    self._ending = True  # the other lane saves what its run has learnt
                    raise
        if self._failed:
            first = next(iter(self._failed.values()))
            return Status("failed", message=f"{len(self._failed)} could not be done, the first one because: {first}")
        return Status("done")

    def _deal(self, project: Project, pool: ThreadPoolExecutor, lanes: int) -> None:
        """Give each lane its next cell until none is left."""
        lane: dict[Future[None], Cell] = {}
        while True:
            while len(lane) < lanes and (place := self._next(project)):
                self._busy.append(place.cell)
                lane[pool.submit(self._one, place)] = place.cell
            if not lane:
                return
            for ended in wait(lane, return_when=FIRST_COMPLETED).done:
                self._busy.remove(lane.pop(ended))
                ended.result()

    def _next(self, project: Project) -> Place | None:
        """The next cell for a free lane; None where there is none, or all that are left wait for one under way."""
        # looked at anew each time: the plan may have been extended, a run copied back
        left = [p for p in places(project, self._study) if p.state != "done" and p.cell.key not in self._failed]
        if self._busy:
            overview = project.store.overview()
            # two languages' cells may ask for one run; a cascade reads with another cell's
            taken = {identity(cell.config, overview) for cell in self._busy}
            free = [p for p in left if p.cell.kind != "cascade" and identity(p.cell.config, overview) not in taken]
        else:
            free = left
        return next((p for p in free if p.state in ("running", "trained")), free[0] if free else None)

    def _one(self, place: Place) -> None:
        cell = place.cell
        self._tell(cell, f"Training {cell.key}" if cell.kind == "run" else f"Testing {cell.key}")
        try:
            run = self._train(place) if cell.kind == "run" else self._reader(place)
            self._score(cell, run)
        except SmidgenError as error:
            self._failed[cell.key] = str(error)
            if len(self._failed) > 1 and len(set(self._failed.values())) == 1:
                raise SmidgenError(error.message, error.next_step) from error  # the same again: all would end so

    def _train(self, place: Place) -> str:
        run = place.run
        if run is None:
            with Project.open(self.project, write=False) as project:  # each lane its own: the database asks for it
                run = freeze(project, place.cell.config, run_name(self.name, place.cell))
        for attempt in range(2):
            state = run.state
            if state == "done":
                break
            _, position = run.events()
            if state != "running":
                self._look()
                start(run, self.device, resume=state != "ready", environment=threads(self.lanes or 1))
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
        self._tell(cell, f"Testing {cell.key}")
        command = child.command("engine.study", self.project, self.name, "--score", cell.key, "--run", run)
        quiet = [] if self._is_first(cell) else ["--quiet"]
        log = (self._study.path / f"scoring-{cell.key}.log").open("w+")
        with log, subprocess.Popen(
            [*command, "--device", self.device, *quiet], cwd=Path(__file__).resolve().parents[2],
            env={**os.environ, **threads(self.lanes or 1)},
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
                "" if sentence else f"Start the study again; its {Path(log.name).name} says more.",
                said[-4000:],
            )
        Path(log.name).unlink(missing_ok=True)

    # --- talking

    def _heard(self, cell: Cell, progress: Progress) -> None:
        self._tell(cell, f"{progress.what}: {cell.key}", progress)
        self._look()

    def _tell(self, cell: Cell, what: str, progress: Progress | None = None) -> None:
        if self._is_first(cell):
            self._say("running", cell.key, what, progress)

    def _is_first(self, cell: Cell) -> bool:
        return self._busy[:1] == [cell]

    def _look(self) -> None:
        if self._study.pausing or self._ending:
            raise Cancelled("pause")

    def _say(
        self, state: str, cell: str = "", what: str = "", progress: Progress | None = None, message: str = ""
    ) -> None:
        done, total, left = (progress.done, progress.total, progress.seconds_left) if progress else (0.0, 0.0, None)
        with self._saying:
            status = Status(state, cell, what, done, total, left, message, dict(self._failed))  # type: ignore[arg-type]
            self._status = status
            self._study.say(status)


def start_queue(study: Study, device: str = "auto", lanes: int | None = None) -> int:
    """Start (or go on with) the queue's process, so that it outlives whoever started it; its process id."""
    if study.is_running:
        raise SmidgenError(f"The study {study.name} is under way already.", "Wait for it, or pause it.")
    (study.path / "pause").unlink(missing_ok=True)
    command = child.command("engine.study", study.project, study.name, "--device", device)
    if lanes is not None:
        command += ["--lanes", str(lanes)]
    with (study.path / "study.log").open("ab") as log:
        process = subprocess.Popen(
            command, cwd=Path(__file__).resolve().parents[2], stdin=subprocess.DEVNULL, stdout=log,
            stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
    note_process(study.path, process.pid)
    return process.pid
