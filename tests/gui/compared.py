"""A project with two runs and their reports on disk: real sentences, clips and folders; answers by a rule, so that what
a comparison finds can be counted by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.evaluation.items import items_of
from engine.evaluation.report import Answered, Item, Report
from engine.project import Project
from engine.semantics import Meaning
from engine.training.run_folder import prepare
from engine.training.schemes import preset
from tests.tiny_project import make_tiny_project

SPEAKERS = ("anna", "bo", "chloé")
DEV = 48


def make_compared_project(folder: Path) -> Project:
    """Runs "first" and "second", both scored on dev by speech and by text: of the 24 clips "second" mends four and
    breaks one; each misses every third slot."""
    project = make_tiny_project(folder, sentences=DEV + 12, dev=DEV)
    for number, (row, _) in enumerate(project.store.recordings.all("dev")):
        project.store.recordings.update(replace(row, speaker_id=SPEAKERS[number % 3]))
    for name, settings in (("first", {"scheme": "text-only"}), ("second", {"speech_clips": 3})):
        run = prepare(project, preset("pocket", **settings), name)
        for modality in ("speech", "text"):
            items = items_of(project, "dev", modality)
            answers = [_answer(item, number, name) for number, item in enumerate(items)]
            report = Report.of(answers, 3.0, run=name, split="dev", modality=modality, device="CPU, 8 GB, float32")
            report.write(run.path / "evaluations" / f"dev-{modality}.json")
    return project


WRONG = {"first": {0, 1, 2, 3, 7, 11}, "second": {7, 11, 20}}


def _answer(item: Item, number: int, run: str) -> Answered:
    slots = () if number % 3 == 0 else item.gold.slots
    intent = item.gold.intent if number not in WRONG[run] else "light_off" if run == "first" else "light_dim"
    if number == 11:
        intent = "light_flicker"
    if number in WRONG[run] and intent == item.gold.intent:
        intent = "light_on"
    return Answered(
        item.gold, Meaning.of(intent, slots), 0.5 + number / 100, item.language, item.text, item.utterance_id,
        item.recording_id, item.audio, item.speaker,
    )  # fmt: skip
