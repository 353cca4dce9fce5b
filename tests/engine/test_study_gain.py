"""What twenty more recordings would bring: read off curves that are known, and never said without them."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import numpy as np
import pytest

from engine.evaluation.report import Answered, Report
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Recording, Utterance
from engine.study import gain
from engine.study.gain import Gain, Unknown
from engine.study.results import Outcome, Result
from engine.training.run_folder import prepare
from engine.training.schemes import RunConfig

ITEMS = 400


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        rows = [Utterance(f"turn on light {n}", "en", Meaning.of("on" if n % 2 else "off")) for n in range(60)]
        made.store.utterances.add_many(rows)
        for n in range(40):
            clip = Recording(n + 1, f"audio/{n:064x}.wav", f"{n:064x}", 1.0, 16000, 1, -6, -20, 0, "en", "ada")
            made.store.recordings.add(clip)
        yield made


def _report(accuracy: float, seed: int, items: int = ITEMS) -> Report:
    hits = np.random.default_rng(seed).permutation(items) < round(accuracy * items)
    answers = [
        Answered(Meaning("on"), Meaning("on" if hit else "off"), 0.9, "en", "", n, 1000 + n, f"audio/{n}.wav")
        for n, hit in enumerate(hits)
    ]
    return Report.of(answers, 1.0, split="test", modality="speech")


def _run(project: Project, clips: int, accuracy: float, split: str = "test", **more) -> None:
    config = RunConfig(scheme="direct" if clips else "text-only", speech_clips=clips or None, **more)
    folder = prepare(project, config)
    _report(accuracy, clips + config.seed).write(folder.path / "evaluations" / f"{split}-speech.json")


def _curve(clips: int) -> float:
    return 0.9 - 0.6 * (1 + clips / 10) ** -1.0


def test_the_gain_is_that_of_the_curve_with_its_uncertainty(project):
    for clips in (0, 5, 10, 20, 40):
        _run(project, clips, _curve(clips))
    found = gain.expected(project)
    assert isinstance(found, Gain)
    assert (found.clips, found.more, found.scheme, found.split) == (40, 20, "direct", "test")
    assert found.amounts == (0, 5, 10, 20, 40)
    assert found.tested == ITEMS
    true = _curve(60) - _curve(40)
    assert found.points == pytest.approx(true, abs=0.02)
    assert found.low < found.points < found.high
    assert found.low < true < found.high


def test_three_amounts_say_nothing_but_what_is_needed(project):
    assert gain.expected(project) == Unknown("few")
    for clips in (0, 10, 40):
        _run(project, clips, _curve(clips))
    assert gain.expected(project) == Unknown("few", (0, 10, 40))
    _run(project, 20, _curve(20), learning_rate=1e-4)  # another setting is another curve
    assert gain.expected(project) == Unknown("few", (0, 10, 40))
    _run(project, 20, _curve(20), seed=7)  # another seed is not
    assert isinstance(gain.expected(project), Gain)


def test_a_test_counts_before_dev(project):
    for clips in (0, 5, 10, 20, 40):
        _run(project, clips, 0.5, split="dev")
    found = gain.expected(project)
    assert isinstance(found, Gain)
    assert found.split == "dev"
    assert found.points == pytest.approx(0, abs=0.01)


def test_far_beyond_what_was_tried_nothing_is_said(project):
    for clips in (0, 2, 5, 10):
        _run(project, clips, _curve(clips))
    assert gain.expected(project) == Unknown("far", (0, 2, 5, 10))


def test_too_small_a_test_says_nothing(project):
    for clips in (0, 5, 20, 40):
        _run(project, clips, _curve(clips))
        run = sorted(project.runs.glob("*-*"), key=lambda path: path.stat().st_mtime)[-1]
        _report(_curve(clips), clips, 12).write(run / "evaluations" / "test-speech.json")
    assert gain.expected(project) == Unknown("untested", (0, 5, 20, 40))


def test_a_studys_results_are_points_and_each_run_counts_once(project):
    for clips in (0, 5, 20):
        _run(project, clips, _curve(clips))
    results = project.path / "studies" / "one" / "results"
    names = sorted(path.parent.name for path in project.runs.glob("*/config.json"))
    for clips, name in ((40, "gone"), (20, names[-1])):
        config = asdict(replace(RunConfig(scheme="direct"), speech_clips=clips))
        tests = {"speech": Outcome.of(_report(_curve(clips), clips), ITEMS)}
        kept = Result(
            f"k{clips}", "run", "all", "direct", clips, 100.0, 1, name, tests, config=json.loads(json.dumps(config))
        )
        kept.write(results / f"{kept.key}.json")
    found = gain.expected(project)
    assert isinstance(found, Gain)
    assert found.amounts == (0, 5, 20, 40)
