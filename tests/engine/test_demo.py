"""The demo end to end on the tiny model: fresh project, a real run in its own process, scores, a picture of the app."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine import demo as module
from engine.demo import Demo, table
from engine.project import Project
from engine.sample import build_sample
from engine.store.utterances import Filter
from tests.tiny_model import make_tiny_model

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict, Path]:
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "engine", "demo", "--quick", "--device", "cpu", "--json"]
    done = subprocess.run(
        [*command, "--base", str(make_tiny_model(folder / "tiny")), "--to", str(folder / "project")],
        cwd=ROOT,
        env=os.environ | {"SMIDGEN_DATA": str(folder / "data"), "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        timeout=550,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 1
    return json.loads(done.stdout), folder / "project"


def test_it_scores_both_languages_and_modalities_before_and_after(shown: tuple[dict, Path]):
    found, _ = shown
    assert found["before"].keys() == found["after"].keys() == {"en/speech", "it/speech", "en/text", "it/text"}
    for scores in [*found["before"].values(), *found["after"].values()]:
        assert scores["n"] == module.QUICK.tests
        assert 0 <= scores["intent_accuracy"] <= 1
    assert "synthetic" in found["synthetic"].lower()


def test_what_it_was_tested_on_was_never_trained_on(shown: tuple[dict, Path]):
    found, folder = shown
    run = folder / "runs" / found["run"]
    samples = [json.loads(line) for line in (run / "samples.jsonl").read_text().splitlines()]
    with Project.open(folder, write=False) as project:
        tested = list(project.store.recordings.all("test"))
        voices, texts = {r.speaker_id for r, _ in tested}, {u.text for _, u in tested}
    assert voices
    assert not voices & {s["speaker"] for s in samples}
    assert not texts & {s["text"] for s in samples}
    assert json.loads((run / "result.json").read_text())["state"] == "done"


def test_the_app_took_a_picture_of_the_run(shown: tuple[dict, Path]):
    found, _ = shown
    assert found["screenshot"], "no picture"
    assert Path(found["screenshot"]).read_bytes().startswith(b"\x89PNG")


def test_a_smaller_size_keeps_every_recorded_sentence_of_train_and_tests_both_languages_alike(tmp_path: Path):
    folder = build_sample(tmp_path / "project")
    with Project.open(folder) as project:
        before = {split: project.store.recordings.count(split=split) for split in ("train", "dev", "test")}
        module.thin(project, module.SIZES[-1])
        after = {split: project.store.recordings.count(split=split) for split in ("train", "dev", "test")}
        assert after == before | {"test": 48}
        assert project.store.utterances.count(Filter(split="test", language="it")) == 24
        assert project.store.utterances.count(Filter(split="train")) == before["train"] + 120
        assert len(project.store.utterances.schema("train").intents) == 14, "an intent got lost"


def test_demos_do_not_write_over_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path))
    first = module.free_folder()
    first.mkdir(parents=True)
    assert module.free_folder() != first


def test_the_table_has_a_line_for_each_language_and_modality():
    scores = {"n": 56, "intent_accuracy": 0.125, "slu_f1": 0.0, "exact": 0.0}
    after = {"n": 56, "intent_accuracy": 0.875, "slu_f1": 0.75, "exact": 0.5}
    text = table(Demo(Path("x"), "r", "CPU", {"it/speech": scores}, {"it/speech": after}, 61, None))
    line = next(line for line in text.splitlines() if "Italian" in line)
    assert line.split() == ["Italian,", "speech", "56", "12.5%", "87.5%", "0.0%", "75.0%"]
