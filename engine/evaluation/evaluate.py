"""Scoring a model on a split of a project, with what has to be known to read the figures."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.audio.cutting import overlap
from engine.errors import SmidgenError
from engine.evaluation.items import items_of
from engine.evaluation.report import Answered, Item, Report
from engine.evaluation.slurp import edit_distance
from engine.progress import Report as Progress
from engine.progress import silent
from engine.semantics import Prediction, TaskSchema
from engine.store.folding import fold_sentence

if TYPE_CHECKING:
    from engine.inference import Understander, Utterance
    from engine.project import Project
    from engine.training.samples import Sample

_RATE = 16_000


@dataclass(frozen=True)
class _Left:
    """An item that could not be tried, and why."""

    item: Item
    why: str


def evaluate(
    understander: Understander,
    items: Sequence[Item],
    report: Progress = silent,
    *,
    root: Path | None = None,
    constrained: bool = True,
    notes: Iterable[str] = (),
    batch: int | None = None,
    run: str = "",
    split: str = "",
) -> Report:
    """Understand all `items` and score them. Clips lie under `root`, the project folder.

    `constrained=False` measures what the model would write by itself. Clips that are missing, or that this model cannot
    take, are left out and named in the notes. Raises `SmidgenError` where nothing is left.
    """
    inputs: list[Utterance] = []
    tried: list[Item] = []
    left: list[_Left] = []
    for item in items:
        try:
            inputs.append(_input(understander, item, root or Path()))
            tried.append(item)
        except SmidgenError as error:
            left.append(_Left(item, error.message))
    if not tried:
        raise SmidgenError("Nothing here can be evaluated on.", left[0].why if left else "")
    started = time.perf_counter()
    predictions = understander.understand_many(inputs, constrained, batch, report)
    seconds = time.perf_counter() - started
    answered = [Answered.of(item, prediction) for item, prediction in zip(tried, predictions, strict=True)]
    return Report.of(
        answered,
        seconds,
        [
            *notes,
            *_of_words(tried, predictions),
            *_of_schema(tried, understander.schema),
            *_of_left(left),
            *_of_answers(answered, constrained),
        ],
        run=run,
        split=split,
        modality="/".join(sorted({item.modality for item in tried})),
        constrained=constrained,
        device=understander.lalm.device.describe(),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def evaluate_run(
    project: Project,
    understander: Understander,
    run: str,
    split: str,
    modality: str | None = None,
    constrained: bool = True,
    report: Progress = silent,
) -> tuple[Report, Path]:
    """Evaluate a loaded run (or "base") on a split and keep the report; where it lies comes second."""
    from engine.understanders import run_of

    folder = run_of(project, run)
    items = items_of(project, split, modality)
    notes = leak_notes(items, split, folder.samples) if folder else []
    found = evaluate(
        understander,
        items,
        report,
        root=project.path,
        constrained=constrained,
        notes=[*notes, *synthetic_notes(project, items)],
        run=run,
        split=split,
    )
    path = report_path(project, run, split, found.modality, constrained)
    found.write(path)
    return found, path


def _of_words(items: Sequence[Item], predictions: Sequence[Prediction]) -> list[str]:
    """How well the words were written down, by a run that does so, where they are known."""
    pairs = [
        (_words(item.text), _words(prediction.transcript))
        for item, prediction in zip(items, predictions, strict=True)
        if item.text and prediction.transcript is not None
    ]
    said = sum(len(gold) for gold, _ in pairs)
    wrong = sum(edit_distance(gold, written) for gold, written in pairs)
    return [f"It wrote down what was said: {wrong / said:.0%} word error rate."] if said else []


def _words(text: str) -> list[str]:
    """The words of a sentence, without letter case and what is no letter or digit at their ends."""
    return [word for part in text.casefold().split() if (word := part.strip('.,;:!?…¿¡"“”«»()'))]


def report_path(project: Project, run: str, split: str, modality: str, constrained: bool = True) -> Path:
    """Where a report is kept: in its run folder; those of the untrained base in ``runs/base``."""
    from engine.understanders import run_of

    folder = run_of(project, run)
    home = folder.path if folder else project.runs / "base"
    return home / "evaluations" / f"{split}-{modality}{'' if constrained else '-unconstrained'}.json"


def leak_notes(items: Sequence[Item], split: str, samples: Iterable[Sample]) -> list[str]:
    """Sentences about what of `items` the run was trained on: recordings, speakers, sentences."""
    train = [sample for sample in samples if sample.split == "train"]
    clips: dict[str, list[tuple[float, float]]] = {}  # of a long recording many pieces are no leak, the same one is
    for sample in train:
        end = math.inf if sample.trim_end is None else sample.trim_end
        clips.setdefault(sample.sha256, []).append((sample.trim_start, end))
    speakers = {sample.speaker for sample in train if sample.speaker}
    sentences = {fold_sentence(sample.text) for sample in train if sample.text} - {""}
    shared: dict[str, set[str] | set[tuple[str, float]]] = {
        "recording": {(item.sha256, item.start) for item in items if item.sha256 and _in(clips, item)},
        "speaker": {item.speaker for item in items if item.speaker in speakers},
        "sentence": {folded for item in items if (folded := fold_sentence(item.text)) in sentences},
    }
    return [
        f"{len(found)} {split} {kind}{'s' if len(found) > 1 else ''} {'were' if len(found) > 1 else 'was'} also in "
        "training: the figures flatter the model."
        for kind, found in shared.items()
        if found
    ]


def _in(clips: Mapping[str, Sequence[tuple[float, float]]], item: Item) -> bool:
    end = math.inf if item.end is None else item.end
    return overlap(clips.get(item.sha256, ()), item.start, end)


def synthetic_notes(project: Project, items: Sequence[Item]) -> list[str]:
    """That the speech is synthetic, where it is."""
    if not any(item.audio for item in items):
        return []
    if project.synthetic:
        return [project.synthetic]
    made = {speaker.id for speaker in project.store.speakers.all() if speaker.synthetic}
    count = sum(item.speaker in made for item in items)
    return [f"Synthetic speech: {count} of {len(items)} recordings."] if count else []


def _input(understander: Understander, item: Item, root: Path) -> Utterance:
    from engine.inference import Clip

    if not item.audio:
        return item.text
    path = root / item.audio
    if not path.is_file():
        raise SmidgenError(f"{item.audio} is missing.", "Put the file back.")
    understander.lalm.check_clip(round(item.seconds * _RATE), item.audio)
    return Clip(path, item.start, item.end)


def _of_schema(items: Sequence[Item], schema: TaskSchema) -> list[str]:
    unknown = sorted({item.gold.intent for item in items} - set(schema.intents))
    count = sum(item.gold.intent not in schema.intents for item in items)
    if not unknown:
        return []
    return [f"{count} of {len(items)} have an intent that this run never learnt: {_some(unknown)}."]


def _of_left(left: Sequence[_Left]) -> list[str]:
    return [f"{len(left)} left out: {_some([one.why.rstrip('.') for one in left])}."] if left else []


def _of_answers(answered: Sequence[Answered], constrained: bool) -> list[str]:
    if constrained:
        return []
    failed = sum(item.predicted is None for item in answered)
    return [f"Unconstrained: {failed} of {len(answered)} answers were no valid JSON, and count as wrong."]


def _some(names: Sequence[str], most: int = 3) -> str:
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")
