"""A sure model that gainsays a label is a finding, until the label, the clip or somebody's mind has changed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from engine.evaluation import doubts
from engine.evaluation.report import Answered, Report
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store import health
from engine.store.rows import Recording, Utterance
from engine.store.utterances import Filter


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        rows = [
            Utterance("lights on", "en", Meaning.of("light_on", [Slot("what", "lights")]), "test"),
            Utterance("lights off", "en", Meaning.of("light_off"), "test"),
            Utterance("play jazz", "en", Meaning.of("music_play"), "test"),
        ]
        made.store.utterances.add_many(rows)
        for id_ in (1, 2):
            clip = Recording(id_, f"audio/{id_}.wav", f"{id_:064x}", 1.0, 16000, 1, -6, -20, 0, "en", "ada", "test")
            made.store.recordings.add(clip)
        yield made


def _evaluate(
    project: Project,
    run: str,
    file: str,
    answers: list[tuple[int, int | None, str, float]],
    created: str = "2026-01-01",
) -> Path:
    """Keep a report as an evaluation does: (sentence, clip, answer, confidence)."""
    items = []
    for id_, clip, intent, confidence in answers:
        row = project.store.utterances.get(id_)
        items.append(
            Answered(
                row.meaning, Meaning.of(intent), confidence, "en", row.text, id_, clip, "audio/x.wav" if clip else ""
            )
        )
    path = project.runs / run / "evaluations" / f"{file}.json"
    Report.of(items, 1.0, run=run, created=created).write(path)
    return path


def _found(project: Project) -> list[str]:
    return [u.text for u in project.store.utterances.all(Filter(finding="mislabelled"))]


def test_only_a_sure_other_answer_of_a_trained_model_is_a_finding(project):
    answers = [(1, 1, "light_off", 0.97), (2, 2, "light_on", 0.6)]
    _evaluate(project, "base", "test-speech", answers)
    _evaluate(project, "a", "dev-step-3", answers)
    _evaluate(project, "a", "test-speech-unconstrained", answers)
    assert _found(project) == []
    _evaluate(project, "a", "test-speech", answers)
    _evaluate(project, "a", "test-text", [(3, None, "music_play", 0.99)])
    assert _found(project) == ["lights on"]
    assert health.counts(project.store)["mislabelled"] == 1
    (doubt,) = doubts.about(project, 1)
    assert (doubt.run, doubt.predicted, doubt.trained) == ("a", Meaning("light_off"), False)
    assert doubts.about(project, 2) == []


def test_the_newest_evaluation_speaks(project):
    _evaluate(project, "a", "test-speech", [(1, 1, "light_off", 0.97)])
    assert _found(project) == ["lights on"]
    _evaluate(project, "b", "test-speech", [(1, 1, "light_on", 0.8)], "2026-02-01")
    assert _found(project) == []
    path = _evaluate(project, "b", "test-speech", [(1, 1, "music_play", 0.95)], "2026-03-01")
    os.utime(path, ns=(1, 1))
    assert doubts.about(project, 1)[0].predicted == Meaning("music_play")


def test_a_model_that_is_sure_and_wrong_often_is_not_believed(project):
    answers = [(1, 1, "light_off", 0.97), (2, 2, "light_on", 0.99), (3, None, "light_on", 0.95)] * 4
    _evaluate(project, "a", "test-speech", answers)
    assert _found(project) == []


def test_what_it_learnt_from_is_said(project):
    _evaluate(project, "a", "test-speech", [(1, 1, "light_off", 0.97)])
    sample = {"split": "train", "recording_id": 1, "text": "", "language": "en"}
    (project.runs / "a" / "samples.jsonl").write_text(json.dumps(sample) + "\n", encoding="utf-8")
    doubts._read.cache_clear()
    assert doubts.about(project, 1)[0].trained


def test_each_way_to_mend_ends_it_and_is_undone(project):
    store = project.store
    _evaluate(project, "a", "test-speech", [(1, 1, "light_off", 0.97)])
    for mend in (
        lambda: doubts.confirm(store, 1),
        lambda: doubts.take_answer(store, 1, Meaning("light_off")),
        lambda: store.recordings.delete([1]),
        lambda: store.utterances.update(
            store.utterances.get(1).__class__("lights on!", "en", Meaning("light_on"), id=1)
        ),
    ):
        assert _found(project) == ["lights on"]
        store.edits.do("mend", mend)
        assert _found(project) == []
        store.edits.undo()
    store.edits.do("take", doubts.take_answer, store, 1, Meaning("light_off"))
    assert store.utterances.get(1).meaning == Meaning("light_off", (Slot("what", "lights"),))
    store.edits.undo()
    doubts.confirm(store, 1)
    store.utterances.update(Utterance("lights on", "en", Meaning("music_play"), "test", id=1))
    _evaluate(project, "a", "test-speech", [(1, 1, "light_off", 0.98)])
    assert _found(project) == ["lights on"]  # what was confirmed is another label than this


def test_a_report_that_cannot_be_read_is_passed_over(project):
    path = _evaluate(project, "a", "test-speech", [(1, 1, "light_off", 0.97)])
    path.write_text("{", encoding="utf-8")
    assert _found(project) == []
    assert doubts.opinions(project.path) == ()
