"""Taking work elsewhere: what a run learnt, a model to use without Smidgen, the data set, the results.

Everything is written into a fresh folder, whole or not at all.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from engine import __version__, data_set
from engine.errors import SmidgenError
from engine.evaluation.report import Report
from engine.models.loading import UNTRAINED
from engine.progress import Report as Progress
from engine.progress import silent
from engine.semantics import TRANSCRIBE, slots_to_list
from engine.training.events import Evaluated, Started
from engine.training.run_folder import RunFolder, last_steps
from engine.understanders import run_of

if TYPE_CHECKING:
    from engine.project import Project

What = Literal["adapter", "merged", "dataset", "results"]
CLOSE_ENOUGH = 1e-4
"""How far the logits of a merged model may lie from those of base and adapter (fp32)."""


def export(
    project: Project,
    what: What,
    to: Path,
    run: str | None = None,
    report: Progress = silent,
    format: str = "jsonl",  # noqa: A002
) -> dict[str, Any]:
    """Write `what` into the fresh folder `to`; what was written, JSON-ready. `format` is the data set's (`data_set`).

    Raises `SmidgenError` where `to` holds something already, or the run has not what is asked for.
    """
    to = Path(to).expanduser().absolute()
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise SmidgenError(f"{to} is not empty.", "Choose a new folder: an export never writes over anything.")
    writers: dict[str, Callable[[Path], dict[str, Any]]] = {
        "adapter": lambda folder: _adapter(_trained(project, run), folder, report),
        "merged": lambda folder: _merged(_trained(project, run), folder, report),
        "dataset": lambda folder: data_set.write(project, folder, format, report),
        "results": lambda folder: _results(project, run, folder),
    }
    if what not in writers:
        raise SmidgenError(f"{what} cannot be exported.", f"Choose one of {', '.join(writers)}.")
    partial = to.with_name(f".{to.name}.partial-{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        partial.mkdir(parents=True)
        written = writers[what](partial)
        if to.exists():
            to.rmdir()
        partial.rename(to)
    except OSError as error:
        raise SmidgenError(
            f"The export to {to} failed ({error.strerror or error}).", "Look for space and the right to write there."
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return {"what": what, "to": str(to)} | written


# --- models


def _trained(project: Project, run: str | None) -> RunFolder:
    folder = run_of(project, run) if run else None
    if folder is None:
        raise SmidgenError("The base model has learnt nothing to export.", "Name a run that was trained.")
    if not folder.best.is_dir():
        raise SmidgenError(f"The run {folder.name} has no model yet.", "Let it train until its first evaluation.")
    return folder


def _adapter(run: RunFolder, folder: Path, report: Progress) -> dict[str, Any]:
    if not (run.best / "adapter_config.json").is_file():
        raise SmidgenError(f"The run {run.name} trained the whole model: it has no adapter.", "Export it as merged.")
    shutil.copytree(run.best, folder, dirs_exist_ok=True)
    (folder / "README.md").write_text(_card(run, adapter=True), encoding="utf-8")
    change = _largest(_probe(run, folder, report), _probe(run, None, report))
    _check_learnt(run, change)
    return {"base": run.config.base, "changes_logits_by": change}


def _merged(run: RunFolder, folder: Path, report: Progress) -> dict[str, Any]:
    (folder / "README.md").write_text(_card(run, adapter=False), encoding="utf-8")
    if (run.best / "config.json").is_file():
        shutil.copytree(run.best, folder, dirs_exist_ok=True)
        return {"base": run.config.base}
    import torch
    import transformers

    from engine.models.adapters import merge
    from engine.models.families import family_of, read_config
    from engine.models.loading import base_of
    from engine.models.processors import copy_files, load_processor

    base = base_of(run.path, report)
    family = family_of(read_config(base))
    plain = getattr(transformers, family.model_class).from_pretrained(
        base, dtype=torch.float32, use_safetensors=True, local_files_only=True
    )
    merge(plain, run.best)[0].save_pretrained(folder)
    del plain
    load_processor(family, base).save_pretrained(folder)
    copy_files(base, folder)
    if (base / "generation_config.json").is_file() and not (folder / "generation_config.json").is_file():
        shutil.copy2(base / "generation_config.json", folder / "generation_config.json")
    merged = _probe(run, None, report, base=folder)
    difference = _largest(merged, _probe(run, run.best, report))
    if not difference <= CLOSE_ENOUGH:
        raise SmidgenError(
            f"The merged model does not answer as the run does (logits differ by {difference:.2g}).",
            "Export the adapter instead, and report this.",
        )
    change = _largest(merged, _probe(run, None, report))
    _check_learnt(run, change)
    return {"base": run.config.base, "differs_from_run_by": difference, "changes_logits_by": change}


def _probe(run: RunFolder, adapter: Path | None, report: Progress, base: Path | None = None) -> Any:
    """The fp32 logits after the prompts of a few of the run's own texts."""
    import torch

    from engine.models.device import choose
    from engine.models.lalm import Lalm
    from engine.models.loading import base_of
    from engine.semantics import instruction

    base = base or base_of(run.path, report)
    lalm = Lalm.load(base, adapter, choose("cpu"), tower=False, report=report, full_precision=True)
    lalm.compute_dtype = torch.float32
    texts = [sample.text for sample in run.samples if sample.text][:4] or ["one", "two"]
    words = instruction(run.config.instruction)
    ids, mask = lalm.pad([lalm.prompt_ids(text, None, words) for text in texts])
    with torch.inference_mode():
        hidden, _ = lalm.hidden(lalm.embed(ids), mask)
        return lalm.logits(hidden[:, -1])


def _largest(one: Any, other: Any) -> float:
    return float((one - other).abs().max())


def _check_learnt(run: RunFolder, change: float) -> None:
    if not change > 0:
        raise SmidgenError(
            f"What {run.name} learnt changes nothing in the base model's answers.", "Train it longer before exporting."
        )


def _card(run: RunFolder, adapter: bool) -> str:
    """A model card (Hugging Face's form)."""
    config, result = run.config, run.result or {}
    languages = sorted({sample.language for sample in run.samples if sample.split == "train"})
    texts = sum(sample.split == "train" and sample.modality == "text" for sample in run.samples)
    clips = sum(sample.split == "train" and sample.modality == "speech" for sample in run.samples)
    head: dict[str, Any] = {"language": languages, "tags": ["spoken-language-understanding"]}
    if adapter:
        head |= {"library_name": "peft", "base_model": config.base}
    kind = "A peft adapter for" if adapter else "Made from"
    lines = [
        "---",
        *(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()),
        "---",
        f"# {run.name}",
        "",
        f"{kind} the base model `{config.base}`, trained with Smidgen {__version__} by the scheme {config.scheme} on "
        f"{texts} sentences and {clips} recordings. It reads a transcript or audio, then the instruction, and writes "
        "the meaning as one line of JSON.",
        "",
        f"- instruction: `{config.instruction}`",
        *[f"- speech is written down by the base model without it (instruction: `{TRANSCRIBE}`), and that is read"]
        * config.words_first,
        f"- best step: {result.get('best_step')}; temperature of its confidence: {result.get('temperature')}",
        "- the base model's licence holds for this too"
        + (" (the pocket model: Gemma Terms of Use, https://ai.google.dev/gemma/terms)" * (config.base == "pocket")),
        "",
    ]
    return "\n".join(lines)


# --- results


def _results(project: Project, run: str | None, folder: Path) -> dict[str, Any]:
    """``results.json`` with whole reports, ``results.csv`` a line a report, ``answers.csv`` a line an utterance; of the
    runs that were trained, ``settings.json`` and ``curves.csv``: what came out at each step."""
    homes = _homes(project, run)
    reports = [Report.read(path) for home in homes for path in sorted(home.glob("*-*.json")) if _is_report(path)]
    if not reports:
        raise SmidgenError("There are no results yet.", "Evaluate a run first: smidgen evaluate.")
    text = json.dumps([report.to_dict() for report in reports], ensure_ascii=False, indent=1)
    (folder / "results.json").write_text(text, encoding="utf-8")
    about = ("run", "split", "modality", "constrained", "n", "intent_accuracy", "slu_f1", "exact")
    rows = [[getattr(report, name) for name in about] + [" ".join(report.notes)] for report in reports]
    _table(folder / "results.csv", [*about, "notes"], rows)
    answers = [
        [
            report.run, report.split, item.language, item.audio, item.text, item.gold.intent,
            item.predicted.intent if item.predicted else "", item.confidence, item.right, item.exact,
            json.dumps(slots_to_list(item.gold.slots), ensure_ascii=False),
            json.dumps(slots_to_list(item.predicted.slots) if item.predicted else None, ensure_ascii=False),
        ]
        for report in reports
        for item in report.items
    ]  # fmt: skip
    names = ("run", "split", "language", "audio", "text", "intent", "predicted", "confidence", "right", "exact")
    _table(folder / "answers.csv", [*names, "slots", "predicted_slots"], answers)
    runs = [RunFolder(home.parent) for home in homes if (home.parent / "config.json").is_file()]
    if runs:
        settings = {run.name: json.loads(run.config.to_json()) for run in runs}
        (folder / "settings.json").write_text(json.dumps(settings, ensure_ascii=False, indent=1), encoding="utf-8")
        _table(
            folder / "curves.csv", ["run", "step", "of", "what", "value"], [row for run in runs for row in _curves(run)]
        )
    return {"reports": len(reports), "answers": len(answers)}


def _curves(run: RunFolder) -> list[list[Any]]:
    """Loss and rate at each step, and each score on dev; of what was done twice (about a resume), the second time."""
    events, _ = run.events()
    rows = [[run.name, step.step, "train", what, getattr(step, what)]
            for step in last_steps(events) for what in ("loss", "learning_rate")]  # fmt: skip
    evaluations: dict[int, Evaluated] = {}
    for event in events:
        if isinstance(event, Started):
            evaluations = {step: found for step, found in evaluations.items() if step <= event.resumed_at}
        elif isinstance(event, Evaluated):
            evaluations[event.step] = event
    for step, found in sorted(evaluations.items()):
        rows += [[run.name, step, f"dev {of}", what, value]
                 for of, scores in found.scores.items() for what, value in scores.items()]  # fmt: skip
    return rows


def _homes(project: Project, run: str | None) -> list[Path]:
    if run is None:
        return sorted(project.runs.glob("*/evaluations"))
    folder = run_of(project, run)
    return [(folder.path if folder else project.runs / UNTRAINED[0]) / "evaluations"]


def _is_report(path: Path) -> bool:
    # dev scores of the training lie in the same folder
    return not path.name.startswith("dev-step-")


def _table(path: Path, head: list[str], rows: list[list[Any]]) -> None:
    # with a byte order mark, by which spreadsheets know UTF-8
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([head, *rows])
