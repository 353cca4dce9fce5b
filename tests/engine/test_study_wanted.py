"""A tested cell counts as done, whatever its test items have in common: else its queue would test it for ever."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from engine.audio.files import store_original
from engine.evaluation.report import Answered, Report
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Recording, Utterance
from engine.study.cells import cells
from engine.study.plan import Plan
from engine.study.results import Outcome, Result, item_key
from engine.study.wanted import Wanted
from engine.study.wanted import test_items as items_to_test


def test_two_pieces_of_one_file_are_two_tests(tmp_path: Path) -> None:
    """As ELAN's and Praat's annotations and long recordings make them."""
    path = tmp_path / "field day.wav"
    soundfile.write(path, np.random.default_rng(1).normal(0, 0.1, 48000), 16000)
    with Project.create(tmp_path / "p", "en", "P") as project:
        store = project.store
        store.utterances.add_many([Utterance("lights on", "en", Meaning.of("light_on"), split="train")])
        stored, digest = store_original(project, path)
        for number, text in enumerate(("turn on the lamp", "play me a song")):
            utterance = store.utterances.add(Utterance(text, "en", Meaning.of("light_on"), split="test"))
            store.recordings.add(
                Recording(utterance.id, stored, digest, 3.0, 16000, 1, -3.0, -20.0, 0, "en", split="test",
                          trim_start=float(number), trim_end=number + 1.0)
            )  # fmt: skip
        plan = Plan(schemes=("text-only",), shares=(0.0,), baselines=()).check()
        cell = cells(plan, store.overview())[0]
        tests = {}
        for modality, items in items_to_test(project, plan, cell.mixture).items():
            answered = [
                Answered(item.gold, item.gold, 0.5, item.language, item.text, item.utterance_id, item.recording_id,
                         item.audio, piece=item.piece)
                for item in items
            ]  # fmt: skip
            assert len(answered) == 2
            report = Report.of(answered, 1.0)
            report.write(tmp_path / "report.json")
            tests[modality] = Outcome.of(Report.read(tmp_path / "report.json"), len(items))
            assert len(set(tests[modality].keys)) == 2, "each has a name of its own: scores are paired by it"
            assert list(tests[modality].keys) == [item_key(item) for item in items]
        result = Result(cell.key, "run", "all", "text-only", 0, 0.0, 1, "r", tests)
        assert Wanted(project, plan).is_done(cell, result)
        tests.pop("speech")
        assert not Wanted(project, plan).is_done(cell, result)
