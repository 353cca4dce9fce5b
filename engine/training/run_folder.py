"""A run folder: everything a run was told, did and reached. Light: no torch. Only the run's own process writes to it,
except for its making, its commands, the choice to train longer, and the notes that people keep on it."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import psutil

from engine.errors import SmidgenError
from engine.semantics import TaskSchema
from engine.store.rows import Run
from engine.training.events import Command, Event, Finished, Started, Step, from_line
from engine.training.samples import Sample, choose, read_samples
from engine.training.schemes import RunConfig

if TYPE_CHECKING:
    from engine.project import Project

State = Literal["ready", "running", "done", "stopped", "cancelled", "failed", "interrupted"]
_NAME = re.compile(r"[^\W_][\w.+-]{0,63}")
_TAIL = 1 << 16


class RunFolder:
    """An existing run folder. Raises `SmidgenError` where `path` is none."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path).absolute()
        if not (self.path / "config.json").is_file():
            raise SmidgenError(f"{self.path} is not a run.", "Choose one of the folders in the project's runs.")

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def project(self) -> Path:
        """The folder of the project that it lies in: clips are found from there."""
        return self.path.parent.parent

    @property
    def config(self) -> RunConfig:
        return RunConfig.from_json((self.path / "config.json").read_text(encoding="utf-8"))

    @cached_property
    def samples(self) -> list[Sample]:
        return read_samples((self.path / "samples.jsonl").read_text(encoding="utf-8"))

    @cached_property
    def schema(self) -> TaskSchema:
        return TaskSchema.from_dict(json.loads((self.path / "schema.json").read_text(encoding="utf-8")))

    @property
    def best(self) -> Path:
        """Where the best checkpoint lies, once there is one."""
        return self.path / "best"

    @property
    def features(self) -> Path:
        """The project's cache of tower features, shared by its runs; may be deleted whenever no run is under way."""
        return self.project / "cache" / "features"

    @property
    def result(self) -> dict[str, Any] | None:
        """`result.json`, or None before the run has ended once."""
        try:
            found: dict[str, Any] = json.loads((self.path / "result.json").read_text(encoding="utf-8"))
            return found
        except (OSError, ValueError):
            return None

    @property
    def base_name(self) -> str:
        """The folder's name of the base that it is trained on, as the training noted it; empty before that."""
        try:
            return str(json.loads((self.path / "versions.json").read_text(encoding="utf-8"))["base"]["name"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    @property
    def notes(self) -> str:
        """What people wrote about the run (`notes.txt`); it goes wherever the folder goes."""
        try:
            return (self.path / "notes.txt").read_text(encoding="utf-8").rstrip("\n")
        except (OSError, ValueError):
            return ""

    def write_notes(self, text: str) -> None:
        """Keep notes in place of those before. Raises `SmidgenError` where the disk does not take them."""
        try:
            write_atomically(self.path / "notes.txt", text.rstrip() + "\n")
        except OSError as error:
            raise SmidgenError(
                f"The notes on {self.name} could not be saved.",
                "Make room on the disk, or copy them elsewhere before you close the window.",
                str(error),
            ) from error

    # --- what it does now

    @property
    def is_running(self) -> bool:
        """Whether its process is alive and has not said that it is finished."""
        started = self._process_started()
        end = self._last_event()
        return started is not None and not (isinstance(end, Finished) and end.time >= started)

    @property
    def state(self) -> State:
        """``interrupted`` is a run whose process is gone without having said that it finished: resume it."""
        if self.is_running:
            return "running"
        end = self._last_event()
        if isinstance(end, Finished):
            return end.state
        return "interrupted" if end or (self.path / "process.json").is_file() else "ready"

    def wait_for_process(self, seconds: float = 60.0) -> bool:
        """Wait until the process is gone, also the one that only has to tidy up; False if it stays."""
        deadline = time.monotonic() + seconds
        while self._process_started() is not None:
            if time.monotonic() > deadline:
                return False
            time.sleep(0.05)
        return True

    def _process_started(self) -> float | None:
        """When the live process was started, seconds since 1970; None without one."""
        return process_started(self.path)

    def _last_event(self) -> Event | None:
        return next((event for line in reversed(self._tail()) if (event := from_line(line)) is not None), None)

    def events(self, position: int = 0) -> tuple[list[Event], int]:
        """The events written since `position` (bytes), and the position to ask from next time.

        After a resume, steps that had been taken beyond the checkpoint come again: `last_steps` keeps the last of each.
        """
        try:
            with (self.path / "events.jsonl").open("rb") as file:
                file.seek(position)
                data = file.read()
        except FileNotFoundError:
            return [], position
        whole = data[: data.rfind(b"\n") + 1]  # the last line may still be being written
        found = (from_line(line) for line in whole.decode("utf-8", "replace").split("\n") if line)
        return [event for event in found if event is not None], position + len(whole)

    def _tail(self) -> list[str]:
        try:
            with (self.path / "events.jsonl").open("rb") as file:
                file.seek(0, os.SEEK_END)
                file.seek(max(0, file.tell() - _TAIL))
                return file.read().decode("utf-8", "replace").split("\n")
        except FileNotFoundError:
            return []

    # --- what it is told

    def command(self, command: Command) -> None:
        """Tell the run's process something; it looks after every step."""
        line = json.dumps({"command": command, "time": time.time()}) + "\n"
        with (self.path / "commands.jsonl").open("a", encoding="utf-8") as file:
            file.write(line)

    def commands(self, position: int, since: float) -> tuple[list[Command], int]:
        """For the run's process: commands after `position` (bytes) that were given after `since` (seconds)."""
        try:
            with (self.path / "commands.jsonl").open("rb") as file:
                file.seek(position)
                data = file.read()
        except FileNotFoundError:
            return [], position
        whole = data[: data.rfind(b"\n") + 1]
        given = [json.loads(line) for line in whole.decode("utf-8").split("\n") if line]
        return [c["command"] for c in given if c["time"] >= since], position + len(whole)

    def train_longer(self, epochs: int) -> None:
        """Add a stage of `epochs` epochs with the last stage's data and rate; the next resume goes through it.

        Raises `SmidgenError` while the run is under way or has not finished what it was to do.
        """
        if self.state != "done":
            raise SmidgenError(f"The run {self.name} is not done ({self.state}).", "Let it finish first, or resume it.")
        config = replace(self.config, longer=(*self.config.longer, epochs)).check()
        write_atomically(self.path / "config.json", config.to_json())


def prepare(project: Project, config: RunConfig, name: str | None = None) -> RunFolder:
    """Make a run folder in the project: settings and samples are frozen now. It is whole or not there at all.

    Without a `name` it is called after its scheme and numbered. Raises `SmidgenError` where the name is taken or
    cannot be one, or the corpus has not what the settings ask for.
    """
    folder = freeze(project, config, name)
    register(project)
    return folder


def freeze(project: Project, config: RunConfig, name: str | None = None) -> RunFolder:
    """As `prepare`, but without the run's row in the database, so that a project open for reading will do: whoever
    opens it for writing next puts the row in (`register`)."""
    config.check()
    if name is not None and not _NAME.fullmatch(name):
        raise SmidgenError(f"“{name}” cannot name a run.", "Use letters, digits, dots and dashes, up to 64 of them.")
    folder = project.runs / (name or _free_name(project.runs, config.scheme))
    if folder.exists():
        raise SmidgenError(f"There is a run called {folder.name} already.", "Choose another name, or resume it.")
    schema = project.store.utterances.schema("train")
    samples = choose(project.store, config, schema)
    partial = folder.with_name(f".{folder.name}.partial-{os.getpid()}")
    partial.mkdir(parents=True)
    (partial / "config.json").write_text(config.to_json(), encoding="utf-8")
    (partial / "schema.json").write_text(json.dumps(schema.to_dict(), ensure_ascii=False, indent=1), encoding="utf-8")
    # One after the other: while 100,000 are encoded, or let go of, at once, no window gets its turn.
    samples.reverse()
    with (partial / "samples.jsonl").open("w", encoding="utf-8") as file:
        while samples:
            file.write(f"{samples.pop().to_line()}\n")
    partial.rename(folder)
    return RunFolder(folder)


def register(project: Project) -> list[str]:
    """Put the run folders that the database does not know into it (made by a study, or trained elsewhere and copied
    back), oldest first; their names. The project is open for writing."""
    known = {run.name for run in project.store.runs.all()}
    found = [
        (path.stat().st_mtime, path.parent)
        for path in project.runs.glob("[!.]*/config.json")
        if path.parent.name not in known and (path.parent / "samples.jsonl").is_file()
    ]
    for made, folder in sorted(found):
        created = datetime.fromtimestamp(made, UTC).isoformat(timespec="seconds")
        project.store.runs.add(Run(folder.name, project.relative(folder), created))
    return [folder.name for _, folder in sorted(found)]


def process_started(folder: Path) -> float | None:
    """When the live process noted in a folder's `process.json` was started, seconds since 1970; None without one.

    Numbers of processes are used again, so the start time has to be the noted one.
    """
    try:
        noted = json.loads((folder / "process.json").read_text(encoding="utf-8"))
        process = psutil.Process(int(noted["pid"]))
        same = abs(process.create_time() - float(noted["started"])) < 2
        return float(noted["started"]) if same and process.status() != psutil.STATUS_ZOMBIE else None
    except (OSError, ValueError, KeyError, TypeError, psutil.Error):
        return None


def last_steps(events: list[Event]) -> Iterator[Step]:
    """The steps in order, of those that were taken twice (before and after a resume) the later one."""
    steps: dict[int, Step] = {}
    for event in events:
        if isinstance(event, Step):
            steps[event.step] = event
        elif isinstance(event, Started):
            steps = {number: step for number, step in steps.items() if number <= event.resumed_at}
    yield from (steps[number] for number in sorted(steps))


def write_atomically(path: Path, text: str) -> None:
    """Write a small file so that readers see the old or the new one, also after a power cut."""
    partial = path.with_name(f".{path.name}.partial-{os.getpid()}")
    with partial.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _free_name(runs: Path, scheme: str) -> str:
    number = 1
    while (runs / f"{scheme}-{number}").exists():
        number += 1
    return f"{scheme}-{number}"
