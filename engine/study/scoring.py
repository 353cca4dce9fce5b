"""Testing a cell and keeping what came of it; in a process of its own, which loads torch inside functions only."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import SmidgenError
from engine.evaluation.evaluate import evaluate, leak_notes, report_path, synthetic_notes
from engine.evaluation.report import Item, Report
from engine.progress import Report as Progress
from engine.progress import silent
from engine.study.cells import Cell, available
from engine.study.results import Outcome, Result, item_key
from engine.study.study import Study
from engine.study.wanted import conditions_of, test_items
from engine.training.estimate import estimate
from engine.training.run_folder import RunFolder
from engine.training.samples import Sample, choose

if TYPE_CHECKING:
    from engine.inference import Understander
    from engine.project import Project


def check_samples(run: RunFolder, project: Project, cell: Cell) -> None:
    """Raise `SmidgenError` where a run learnt from other examples than this cell asks for."""
    if _learnt(run.samples) != _learnt(choose(project.store, cell.config)):
        raise SmidgenError(
            f"The run {run.name} has the settings of this study, but learnt from other examples.",
            "Rename or remove its folder, and the study trains it anew.",
        )


def score(
    project: Project, study: Study, cell: Cell, run: str, device: str = "auto", report: Progress = silent
) -> None:
    """Test a cell on everything that is not tested yet, and keep the result. `run` is its run's name, or ""."""
    items = test_items(project, study.plan, cell.mixture)
    folder = RunFolder(project.runs / run) if run else None
    if folder is not None:
        check_samples(folder, project, cell)
    samples = folder.samples if folder else choose(project.store, cell.config)
    if cell.kind == "linear":
        from engine.study.linear import score_linear

        reports = score_linear(project, cell, samples, items.get("speech", []), device, report)
    elif cell.kind == "cascade":
        from engine.study.cascade import score_cascade

        kept = study.path / "transcripts.json"
        reports = score_cascade(project, run, samples, items.get("speech", []), kept, device, report)
    else:
        reports = _understand(project, study, cell, run, items, samples, device, report)
    tests = {}
    for condition, found in reports.items():
        found.write(study.report_path(cell.key, condition))
        asked = len(items[condition.partition(".")[0]])
        tests[condition] = Outcome.of(found, asked, slots=cell.kind != "linear")
    _result(project, study, cell, folder, samples, tests).write(study.result_path(cell.key))


def _understand(
    project: Project,
    study: Study,
    cell: Cell,
    run: str,
    items: dict[str, list[Item]],
    samples: Sequence[Sample],
    device: str,
    report: Progress,
) -> dict[str, Report]:
    """Reports by condition; what is there already is taken over, from this study, the run, or a run copied back."""
    found: dict[str, Report] = {}
    understander: Understander | None = None
    for condition in conditions_of(study.plan, cell):
        modality, _, hard = condition.partition(".")
        wanted = items.get(modality)
        if not wanted:
            continue
        places = [study.report_path(cell.key, condition)]
        if not hard and run:
            places.append(report_path(project, run, "test", modality))
        known = next((r for place in places if (r := _kept(place, wanted)) is not None), None)
        if known is None:
            if understander is None:
                understander = _load(project, cell, run, device, report)
            notes = [*leak_notes(wanted, "test", samples if run else ()), *synthetic_notes(project, wanted)]
            if hard:
                from engine.study.hard import evaluate_under

                known = evaluate_under(understander, wanted, hard, project.path, notes, run or cell.kind, report)
            else:
                known = evaluate(
                    understander, wanted, report, root=project.path, notes=notes, run=run or cell.kind, split="test"
                )
            known.write(study.report_path(cell.key, condition))  # at once: a kill then costs one test at most
            if run and not hard and not study.plan.test_items and not cell.mixture.tested:
                known.write(report_path(project, run, "test", modality))  # the whole split: other pages show it, too
        found[condition] = known
    return found


def _kept(path: Path, wanted: Sequence[Item]) -> Report | None:
    """A report that is there already, cut down to the items that are wanted; None where it has not all of them."""
    try:
        report = Report.read(path)
    except SmidgenError:
        return None
    keys = {item_key(item) for item in wanted}
    by_key = {item_key(item): item for item in report.items}
    if not keys <= by_key.keys() or not report.constrained:
        return None
    if keys == by_key.keys():
        return report
    chosen = [item for key, item in by_key.items() if key in keys]
    about = {name: getattr(report, name) for name in ("run", "split", "modality", "constrained", "device", "created")}
    return Report.of(chosen, report.seconds_per_utterance * len(chosen), report.notes, **about)


def _load(project: Project, cell: Cell, run: str, device: str, report: Progress) -> Understander:
    from engine.understanders import load_understander

    if run:
        return load_understander(project, run, device, report)
    from engine.inference import Understander
    from engine.models.lalm import Lalm
    from engine.models.loading import resolve_base
    from engine.semantics import instruction

    lalm = Lalm.load(resolve_base(cell.config.base, report), device=device, report=report)
    return Understander(lalm, project.store.utterances.schema("train"), instruction(cell.config.instruction))


def _result(
    project: Project,
    study: Study,
    cell: Cell,
    folder: RunFolder | None,
    samples: Sequence[Sample],
    tests: dict[str, Outcome],
) -> Result:
    learnt = [s for s in samples if s.split == "train"] if cell.kind != "base" else []
    spoken = [s for s in learnt if s.modality == "speech"]
    done = (folder.result if folder else None) or {}
    versions: dict[str, Any] = {}
    if folder is not None and (folder.path / "versions.json").is_file():
        versions = json.loads((folder.path / "versions.json").read_text(encoding="utf-8"))
        versions.get("base", {}).pop("path", None)
    total = available(project.store.overview(), cell.mixture)
    config = asdict(replace(cell.config, base=Path(cell.config.base).name))
    return Result(
        cell.key,
        cell.kind,
        cell.mixture.name,
        cell.scheme,
        cell.clips,
        100 * cell.clips / total if total else 0.0,
        cell.seed,
        folder.name if folder else "",
        tests,
        len(learnt) - len(spoken) if cell.kind != "linear" else 0,
        sum(s.seconds for s in spoken) / 60,
        float(done.get("seconds", 0.0)) if cell.kind == "run" else 0.0,  # a cascade reads with another cell's run
        estimate(cell.config, samples).seconds if cell.kind == "run" else 0.0,
        config,
        versions,
        str(done.get("device", "")),
        project.synthetic,
        datetime.now(UTC).isoformat(timespec="seconds"),
        study.plan.corpus.hash if study.plan.corpus else "",
    )


def _learnt(samples: Sequence[Sample]) -> list[tuple[str, ...]]:
    return sorted((s.modality, s.language, s.text, s.target, s.clip) for s in samples if s.split == "train")
