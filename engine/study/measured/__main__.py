"""`python -m engine.study.measured`: make what is measured, work it off, write the page."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from engine.errors import SmidgenError
from engine.pocket.place import pocket_folder
from engine.progress import TerminalBar, clock
from engine.project import DATABASE, Project
from engine.study.estimate import estimate_plan
from engine.study.measured.page import write_page
from engine.study.measured.sections import Section, sections
from engine.study.plan import Plan
from engine.study.queue import Queue, places
from engine.study.results import Result, read_results
from engine.study.study import Study, create
from engine.study.wanted import Wanted

DOCS = Path(__file__).resolve().parents[3] / "docs"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m engine.study.measured", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    run = verbs.add_parser("run", help="make the projects and work the studies off; go on where it stopped")
    run.add_argument("work", type=Path, help="folder for projects and runs (some 10 GB)")
    run.add_argument("--data", type=Path, required=True, help="folder with slurp, fsdd and xsid")
    run.add_argument("--stamps", type=Path, default=Path("/usr/share/tuxpaint/stamps"))
    run.add_argument("--base", default="pocket", help="pocket, or a checkpoint's folder")
    run.add_argument("--only", default="", help="sections, with commas: slurp,digits,words,across")
    run.add_argument(
        "--small", action="store_true", help="one seed, one share, one language: minutes in place of hours"
    )
    run.add_argument("--plan-only", action="store_true", help="make the projects, say how long it takes, start nothing")
    run.add_argument(
        "--kept",
        type=Path,
        help="count what is kept there (docs/results) as done, where its test items are the same",
    )
    run.add_argument("--device", default="auto")
    run.add_argument("--lanes", type=int, choices=(1, 2), help="runs at once; left out, as many as pay here")
    page = verbs.add_parser("write", help="keep the small results in the repository and write the page")
    page.add_argument("work", type=Path, nargs="?", help="the folder that `run` worked in; left out: from what is kept")
    page.add_argument("--docs", type=Path, default=DOCS)
    arguments = parser.parse_args()
    try:
        return _run(arguments) if arguments.verb == "run" else _write(arguments)
    except SmidgenError as error:
        print(f"smidgen: {error}", file=sys.stderr)
        return 1


def _run(arguments: argparse.Namespace) -> int:
    chosen = sections(arguments.data.absolute(), arguments.stamps, arguments.base, arguments.small)
    names = [name for name in arguments.only.split(",") if name]
    if unknown := sorted(set(names) - {section.name for section in chosen}):
        raise SmidgenError(f"There is no section {unknown[0]}.", "Choose among slurp, digits, words and across.")
    studies = [_study(arguments.work.absolute(), section) for section in chosen if not names or section.name in names]
    if arguments.kept:
        for study in studies:
            print(f"{study.name}: {take_over(study, arguments.kept / study.name)} results taken over", flush=True)
    _estimate(studies)
    if arguments.plan_only:
        return 0
    failed = 0
    for study in studies:
        end = Queue(study.project, study.name, arguments.device, arguments.lanes).work()
        print(f"{study.name}: {end.state} {end.message}", flush=True)
        if end.state == "paused":
            return 0
        failed += end.state != "done"
    return 1 if failed else 0


def _study(work: Path, section: Section) -> Study:
    folder = work / section.name
    if not (folder / DATABASE).is_file():
        print(f"Making {section.title}", flush=True)
        section.make(folder, TerminalBar())
    if not (folder / "studies" / section.name / "plan.json").is_file():
        with Project.open(folder, write=False) as project:
            create(project, section.plan, section.name)
    return Study(folder, section.name)


def take_over(study: Study, kept: Path) -> int:
    """Copy the results in `kept` that this study lacks and would count as done; how many there were.

    They count where the plan asks for the same runs and their test items are the same to the last one; a result of
    another state of the corpus (its `corpus` says so) is taken, too, and the page tells how many there are.
    """
    try:
        planned = Plan.from_json((kept / "plan.json").read_text(encoding="utf-8"))
    except OSError:
        return 0
    if planned.settings != _settings(study.plan):
        raise SmidgenError(f"{kept} was measured with other settings.", "Leave --kept out, or plan as then.")
    base = str(study.plan.settings.get("base", "pocket"))
    mine = pocket_folder().name if base == "pocket" else Path(base).name
    bases = {result.versions["base"]["name"] for result in read_results(kept) if "base" in result.versions}
    if others := sorted(bases - {mine}):
        raise SmidgenError(f"{kept} was measured with another base, {others[0]}.", "Leave --kept out.")
    taken = 0
    with Project.open(study.project, write=False) as project:
        wanted = Wanted(project, study.plan)
        for place in places(project, study):
            file = kept / f"{place.cell.key}.json"
            if place.state != "done" and wanted.is_done(place.cell, Result.read(file)):
                study.result_path(place.cell.key).parent.mkdir(exist_ok=True)
                shutil.copyfile(file, study.result_path(place.cell.key))
                taken += 1
    return taken


def _settings(plan: Plan) -> dict[str, object]:
    """Of a plan, without a place of this machine in them."""
    return {**plan.settings, "base": Path(str(plan.settings.get("base", "pocket"))).name}


def _estimate(studies: list[Study]) -> None:
    total = 0.0
    for study in studies:
        with Project.open(study.project, write=False) as project:
            stand = places(project, study)
            done = [place.cell.key for place in stand if place.state == "done"]
            trained = [place.cell.key for place in stand if place.state == "trained"]
            results = read_results(study.path / "results")
            found = estimate_plan(project, study.plan, done, trained, results)
        total += found.seconds
        print(f"{study.name}: {len(done)} of {found.total} done. {found.sentence}", flush=True)
    print(f"About {clock(total)} in all.", flush=True)


def _write(arguments: argparse.Namespace) -> int:
    kept = arguments.docs / "results"
    for path in sorted(arguments.work.glob("*/studies/*/results/*.json")) if arguments.work else ():
        place = kept / path.parts[-3]
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place / path.name)
        plan = Plan.from_json((path.parent.parent / "plan.json").read_text(encoding="utf-8"))
        (place / "plan.json").write_text(replace(plan, settings=_settings(plan)).to_json(), encoding="utf-8")
    for path in sorted(arguments.work.glob("*/studies/*/plan.json")) if arguments.work else ():
        study = Study(path.parents[2], path.parent.name)
        with Project.open(study.project, write=False) as project:
            keys = [place.cell.key for place in places(project, study)]
        if (kept / study.name).is_dir():
            left = [key for key in keys if not (kept / study.name / f"{key}.json").is_file()]
            (kept / study.name / "left.json").write_text(json.dumps(left, indent=1) + "\n", encoding="utf-8")
    print(write_page(kept, arguments.docs / "results.md"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
