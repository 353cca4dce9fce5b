"""The process of a study's queue: `python -m engine.study PROJECT STUDY`; with `--score KEY` the test of one cell."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

from engine.errors import SmidgenError
from engine.progress import Progress
from engine.project import Project
from engine.study.cells import cells
from engine.study.queue import Queue
from engine.study.scoring import score
from engine.study.study import Status, Study


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m engine.study")
    parser.add_argument("project", type=Path)
    parser.add_argument("study")
    parser.add_argument("--score", metavar="KEY")
    parser.add_argument("--run", default="")
    parser.add_argument("--quiet", action="store_true", help="another cell's progress is shown")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--lanes", type=int, help="cells worked on at once; as many as pay where it is left out")
    arguments = parser.parse_args()
    try:
        if arguments.score is None:
            study = Study(arguments.project.absolute(), arguments.study)
            signal.signal(signal.SIGTERM, lambda *_: study.pause())  # a polite kill: save and stop
            end = Queue(arguments.project.absolute(), arguments.study, arguments.device, arguments.lanes).work()
            print(end.state, end.message, flush=True)
            return 0 if end.state in ("done", "paused") else 1
        return _score(arguments)
    except SmidgenError as error:
        print(f"smidgen: {error}", file=sys.stderr)
        return 1


def _score(arguments: argparse.Namespace) -> int:
    study = Study(arguments.project.absolute(), arguments.study)

    failed = study.status.failed

    def say(progress: Progress) -> None:
        if arguments.quiet:
            return
        what = f"{progress.what}: {arguments.score}"
        done, total, left = progress.done, progress.total, progress.seconds_left
        study.say(Status("running", arguments.score, what, done, total, left, "", failed))

    with Project.open(study.project, write=False) as project:
        cell = next((c for c in cells(study.plan, project.store.overview()) if c.key == arguments.score), None)
        if cell is None:
            raise SmidgenError(f"The study {study.name} has no cell called {arguments.score}.", "Look into its plan.")
        score(project, study, cell, arguments.run, arguments.device, say)
    return 0


if __name__ == "__main__":
    sys.exit(main())
