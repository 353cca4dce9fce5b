"""What models answered about this project's sentences and clips, and where a sure one gainsays the label. Light.

Read from the evaluations that runs have kept; the untrained base is left out, since its confidence is uncalibrated.
About each clip, and each sentence read as text, the newest evaluation speaks.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import SmidgenError
from engine.evaluation.items import MODALITIES
from engine.evaluation.report import Answered, Report
from engine.semantics import Meaning
from engine.store.bulk import Batch, Changed, set_all
from engine.store.folding import fold_sentence
from engine.store.health import CONFIRMED
from engine.store.rows import SPLITS
from engine.store.utterances import utterance_key

if TYPE_CHECKING:
    from engine.project import Project
    from engine.store.store import Store

SURE = 0.9
"""The calibrated confidence from which on a model's other answer is worth a second look."""
OVERCONFIDENT, FEW = 0.8, 10
"""A model of whose sure answers fewer than this share are right (of at least so many) is not believed."""

_FILES = {f"{split}-{modality}": (split, modality) for split in SPLITS for modality in MODALITIES}


@dataclass(frozen=True)
class Opinion:
    """What the model of a run answered about a sentence, or about a clip of it (`recording_id`), `created` then.

    `trained` is whether the run had learnt from it: the clip, or the sentence as text. `believed` is whether the
    model's sure answers are right as often as it says.
    """

    run: str
    split: str
    modality: str
    created: str
    answered: Answered
    believed: bool
    trained: bool

    @property
    def doubts(self) -> bool:
        """Whether it is sure of another intent than the label was."""
        return self.believed and is_sure_otherwise(self.answered)

    @property
    def predicted(self) -> Meaning | None:
        return self.answered.predicted


def is_sure_otherwise(answered: Answered) -> bool:
    """Whether this answer is another intent, and a sure one."""
    return answered.predicted is not None and not answered.right and answered.confidence >= SURE


def opinions(folder: Path) -> tuple[Opinion, ...]:
    """The newest opinion about each sentence and each clip, of the project in `folder`. Kept until a file changes."""
    files = []
    for path in sorted((folder / "runs").glob("[!.]*/evaluations/*.json")):
        if path.stem in _FILES and path.parent.parent.name != "base":
            about = path.stat()
            files.append((path, about.st_mtime_ns, about.st_size))
    return _read(tuple(files))


def doubted(folder: Path) -> str:
    """For the database: JSON of [sentence id, label, text, recording id or null] of each doubt."""
    found = [(o.answered.utterance_id, o.answered.gold.intent, o.answered.text, o.answered.recording_id)
             for o in opinions(folder) if o.doubts]  # fmt: skip
    return json.dumps(found, ensure_ascii=False)


def about(project: Project, utterance_id: int) -> list[Opinion]:
    """The doubts about a sentence that still hold: its label, and the clip, are as they were."""
    utterance = project.store.utterances.get(utterance_id)
    clips = {clip.id for clip in project.store.recordings.of_utterance(utterance_id)}
    return [
        one
        for one in opinions(project.path)
        if one.doubts
        and one.answered.utterance_id == utterance_id
        and (one.answered.gold.intent, one.answered.text) == (utterance.meaning.intent, utterance.text)
        and (one.answered.recording_id is None or one.answered.recording_id in clips)
    ]


def confirm(store: Store, utterance_id: int) -> None:
    """Somebody looked: the label is right. No model's doubt about it is shown again until it changes."""
    row = store.utterances.get(utterance_id)
    key = utterance_key(row.text, row.language, row.meaning)
    with store.transaction():
        store.settings.set(CONFIRMED, sorted({*store.settings.get(CONFIRMED, []), key}))


def take_answer(store: Store, utterance_id: int, answer: Meaning) -> Changed:
    """Give a sentence the intent that a model heard; its slots stay."""
    return set_all(store, [utterance_id], Batch(intent=answer.intent))


@lru_cache(maxsize=2)
def _read(files: tuple[tuple[Path, int, int], ...]) -> tuple[Opinion, ...]:
    newest: dict[tuple[str, int | None], Opinion] = {}
    for path, _, _ in files:
        for one in _of_report(path):
            item = one.answered
            what = ("clip", item.recording_id) if item.recording_id is not None else ("text", item.utterance_id)
            if what not in newest or newest[what].created <= one.created:
                newest[what] = one
    return tuple(newest.values())


def _of_report(path: Path) -> Iterator[Opinion]:
    try:
        report = Report.read(path)
    except SmidgenError:
        return
    split, modality = _FILES[path.stem]
    sure = [item.right for item in report.items if item.confidence >= SURE]
    believed = len(sure) < FEW or sum(sure) / len(sure) >= OVERCONFIDENT
    run = path.parent.parent
    clips, sentences = _learnt(run) if any(map(is_sure_otherwise, report.items)) else (set(), set())
    for item in report.items:
        trained = item.recording_id in clips or (item.language, fold_sentence(item.text)) in sentences
        yield Opinion(run.name, split, modality, report.created, item, believed, trained)


def _learnt(run: Path) -> tuple[set[int], set[tuple[str, str]]]:
    """The clips and the sentences that a run learnt from."""
    clips, sentences = set[int](), set[tuple[str, str]]()
    try:
        lines = (run / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    except OSError:
        return clips, sentences
    for sample in map(json.loads, lines):
        if sample["split"] != "train":
            continue
        if sample.get("recording_id") is not None:
            clips.add(sample["recording_id"])
        if sample["text"]:
            sentences.add((sample["language"], fold_sentence(sample["text"])))
    return clips, sentences
