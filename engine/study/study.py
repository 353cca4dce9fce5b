"""A study as it lies in the project: `studies/NAME`, its plan, what came of it, and what it does now. Light.

plan.json        what it asks; people may read it, and extending the study rewrites it
results/KEY.json what each cell came to: figures, and right or wrong by test item, no sentences
predictions/     the whole reports behind them (evaluation.report)
transcripts.json what the cascade's Whisper heard, by item
status.json      what the queue does now         pause       there while it is to stop
process.json     the queue's process             study.log   what it printed
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.errors import SmidgenError
from engine.pocket.place import earlier
from engine.study.plan import Corpus, Plan
from engine.study.results import read_results
from engine.training.run_folder import RunFolder, process_started, write_atomically

if TYPE_CHECKING:
    from engine.project import Project

State = Literal["ready", "running", "paused", "done", "failed", "interrupted"]
_NAME = re.compile(r"[^\W_][\w-]{0,19}")


@dataclass(frozen=True)
class Status:
    """What the queue does: on which cell, in words, how far, how long still; cells that failed with their sentence."""

    state: State = "ready"
    cell: str = ""
    what: str = ""
    done: float = 0.0
    total: float = 0.0
    seconds_left: float | None = None
    message: str = ""
    failed: dict[str, str] | None = None
    time: float = 0.0


class Study:
    """An existing study. Raises `SmidgenError` where there is none."""

    def __init__(self, project: Path, name: str) -> None:
        self.project, self.name = Path(project).absolute(), name
        self.path = self.project / "studies" / name
        if not (self.path / "plan.json").is_file():
            raise SmidgenError(f"There is no study called {name} in this project.", "Make one first.")

    @property
    def plan(self) -> Plan:
        return Plan.from_json((self.path / "plan.json").read_text(encoding="utf-8"))

    def write_plan(self, plan: Plan) -> None:
        """Put a (longer) plan in place of the one there is."""
        write_atomically(self.path / "plan.json", plan.check().to_json())

    def result_path(self, key: str) -> Path:
        return self.path / "results" / f"{key}.json"

    def report_path(self, key: str, condition: str) -> Path:
        """Where the whole report of a cell lies; `condition` is ``speech``, ``text`` or ``speech.cafe-12``."""
        return self.path / "predictions" / f"{key}.{condition}.json"

    # --- what it does now

    @property
    def status(self) -> Status:
        """What its queue said last, with the state as it really is."""
        try:
            said = Status(**json.loads((self.path / "status.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            said = Status()
        if self.is_running:
            return replace(said, state="running")
        if said.state == "running":
            return replace(said, state="interrupted", seconds_left=None)
        return said

    @property
    def is_running(self) -> bool:
        """Whether its queue's process is alive (a run that outlived a killed queue does not count)."""
        return process_started(self.path) is not None

    def say(self, status: Status) -> None:
        """For the queue: write down what it does."""
        write_atomically(self.path / "status.json", json.dumps(asdict(replace(status, time=time.time()))) + "\n")

    def pause(self) -> None:
        """Ask the queue to stop after saving what the present run has learnt."""
        (self.path / "pause").touch()

    @property
    def pausing(self) -> bool:
        """Whether it was asked to stop."""
        return (self.path / "pause").exists()


def create(project: Project, plan: Plan, name: str = "") -> Study:
    """Write a plan into the project, which may be open for reading only; without a name it is numbered.

    Raises `SmidgenError` where the plan cannot be, asks for what the corpus has not, or the name is taken.
    """
    from engine.study.cells import cells, run_name
    from engine.study.wanted import test_items

    if name and not _NAME.fullmatch(name):
        raise SmidgenError(f"“{name}” cannot name a study.", "Use letters, digits and dashes, up to 20 of them.")
    planned = replace(plan, corpus=corpus_of(project), created=datetime.now(UTC).isoformat(timespec="seconds")).check()
    parts = cells(planned, project.store.overview())
    for mixture in planned.mixtures:  # before hours are spent on what cannot be tested
        test_items(project, planned, mixture)
    if not parts:
        raise SmidgenError("This plan comes to no run at all.", "Choose an amount of speech for the schemes.")
    home = project.path / "studies"
    name = name or _free_name(home)
    if long := [cell.key for cell in parts if run_name(name, cell) != f"{name}.{cell.key}"]:
        raise SmidgenError(f"The name {long[0]} is too long.", "Choose a shorter name for the study or its languages.")
    folder = home / name
    if (folder / "plan.json").exists():
        raise SmidgenError(f"There is a study called {name} already.", "Choose another name, or extend it.")
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / "plan.json", planned.to_json())
    return Study(project.path, name)


def studies(project: Path) -> list[Study]:
    """The studies of a project, the newest last."""
    found = sorted((project / "studies").glob("*/plan.json"), key=lambda path: (_created(path), path.parent.name))
    return [Study(project, path.parent.name) for path in found]


def corpus_of(project: Project) -> Corpus:
    """What the project holds now. Some seconds for 100,000 sentences."""
    from engine.store.utterances import Filter

    lines, clips = [], []
    for utterance in project.store.utterances.all(Filter()):
        meaning = json.dumps(utterance.meaning.to_dict(), ensure_ascii=False, sort_keys=True)
        lines.append("\0".join((utterance.split, utterance.language, utterance.text, meaning)))
    for recording, utterance in project.store.recordings.all():
        trim = f"{recording.trim_start:g}-{recording.trim_end}"
        clips.append("\0".join((recording.split, recording.sha256, trim, utterance.text, utterance.meaning.intent)))
    digest = hashlib.sha256()
    for line in (*sorted(lines), *sorted(clips)):
        digest.update(line.encode("utf-8", "surrogatepass") + b"\n")
    return Corpus(len(lines), len(clips), digest.hexdigest()[:32])


def check_comparable(project: Project, study: Study) -> None:
    """Raise `SmidgenError` where new runs would not compare with those that are there: the corpus is no longer the one
    that was planned on, or the pocket model is another."""
    bases = {str(result.versions.get("base", {}).get("name", "")) for result in read_results(study.path / "results")}
    bases |= {RunFolder(path.parent).base_name for path in project.runs.glob(f"{study.name}.*/config.json")}
    if others := sorted(filter(earlier, bases)):
        raise SmidgenError(
            f"The study {study.name} was begun on the pocket model of an earlier Smidgen, {others[0]}: "
            "new runs would not compare.",
            "Make a new study; this one keeps its answer.",
        )
    then, now = study.plan.corpus, corpus_of(project)
    if then is None or then.hash == now.hash:
        return
    counts = f"{then.sentences} sentences and {then.clips} clips then, {now.sentences} and {now.clips} now"
    same = "some were changed" if (then.sentences, then.clips) == (now.sentences, now.clips) else counts
    raise SmidgenError(
        f"The corpus has changed since the study {study.name} was planned ({same}): new runs would not compare.",
        "Make a new study; this one keeps its answer.",
    )


def _created(path: Path) -> str:
    try:
        return str(json.loads(path.read_text(encoding="utf-8")).get("created", ""))
    except (OSError, ValueError):
        return ""


def _free_name(home: Path) -> str:
    number = 1
    while (home / f"study-{number}").exists():
        number += 1
    return f"study-{number}"
