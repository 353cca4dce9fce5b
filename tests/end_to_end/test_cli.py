"""The whole loop through the command line, as a shell sees it: files in, one JSON object out, exit status 0, 1 or 2."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import soundfile

from tests.tiny_model import make_tiny_model, tone

ROOT = Path(__file__).resolve().parents[2]
INTENTS = {"light_on": "turn on the light in the {}", "light_off": "switch off the lamp of the {}"}
ROOMS = {"train": ["kitchen", "garage", "bathroom", "hall"], "dev": ["porch", "attic"], "test": ["cellar", "study"]}


def smidgen(data: Path, *arguments: str | Path, status: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "engine", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"SMIDGEN_DATA": str(data), "HF_HUB_OFFLINE": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done


def said(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The one object on standard output, and nothing beside it."""
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    assert done.stdout.count("\n") == 1
    return found


def sentences() -> list[dict[str, Any]]:
    return [
        {"text": pattern.format(room), "intent": intent, "slots": {"room": room}, "language": "en", "split": split}
        for split, rooms in ROOMS.items()
        for intent, pattern in INTENTS.items()
        for room in rooms
    ]


@pytest.fixture(scope="module")
def loop(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The loop, run once; what each verb said under its name."""
    folder = tmp_path_factory.mktemp("loop")
    data, project = folder / "data", folder / "project"
    base = make_tiny_model(folder / "tiny")
    corpus = folder / "corpus.jsonl"
    corpus.write_text("".join(json.dumps(row) + "\n" for row in sentences()) + '{"text": "no intent"}\n', "utf-8")
    manifest = folder / "clips.tsv"
    lines = ["audio\ttext\tintent\tslots\tspeaker\tsplit"]
    for number, row in enumerate(sentences()):
        soundfile.write(folder / f"{number}.wav", tone(0.8, 200 + 40 * number, seed=number), 16_000)
        slots = json.dumps(row["slots"])
        lines.append(f"{number}.wav\t{row['text']}\t{row['intent']}\t{slots}\tvoice-{row['split']}\t{row['split']}")
    manifest.write_text("\n".join(lines) + "\n", "utf-8")

    heard: dict[str, Any] = {"data": data, "project": project, "folder": folder, "base": base}
    heard["new"] = said(smidgen(data, "new", project, "--language", "en", "--name", "Two lamps", "--json"))
    heard["import"] = said(smidgen(data, "import", project, corpus, "--json"))
    heard["again"] = said(smidgen(data, "import", project, corpus, "--json"))
    heard["import-audio"] = said(smidgen(data, "import-audio", project, manifest, "--language", "en", "--json"))
    train = ["train", project, "--scheme", "curriculum", "--speech-clips", "4", "--base", base, "--epochs", "2"]
    train += ["--seed", "3", "--name", "first", "--device", "cpu"]
    heard["train"] = said(smidgen(data, *train, "--json"))
    for modality in ("text", "speech"):
        evaluate = ["evaluate", project, "--run", "first", "--split", "test", "--modality", modality]
        heard[f"evaluate {modality}"] = said(smidgen(data, *evaluate, "--device", "cpu", "--json"))
    clips = [folder / "0.wav", folder / "1.wav"]
    heard["predict"] = said(smidgen(data, "predict", project, "--run", "first", *clips, "--device", "cpu", "--json"))
    return heard


def test_new_and_import_count_what_came_in(loop: dict[str, Any]):
    assert loop["import"]["added"] == len(sentences())
    assert loop["again"]["added"] == 0
    assert len(loop["import"]["rejects"]) == 1
    assert loop["import-audio"]["added"] == len(sentences())
    assert (loop["project"] / "project.sqlite").is_file()


def test_train_leaves_a_run_that_is_done(loop: dict[str, Any]):
    run = loop["project"] / "runs" / "first"
    assert json.loads((run / "result.json").read_text())["state"] == "done"
    samples = [json.loads(line) for line in (run / "samples.jsonl").read_text().splitlines()]
    trained = [s["modality"] for s in samples if s["split"] == "train"]
    assert (trained.count("text"), trained.count("speech")) == (8, 4)
    assert {s["split"] for s in samples} <= {"train", "dev"}


@pytest.mark.parametrize("modality", ["text", "speech"])
def test_evaluate_says_what_the_issue_asks_for(loop: dict[str, Any], modality: str):
    report = loop[f"evaluate {modality}"]
    wanted = {"n", "intent_accuracy", "slu_f1", "exact", "per_intent", "confusion", "seconds_per_utterance"}
    assert wanted <= report.keys()
    assert report["n"] == 4
    assert 0 <= report["intent_accuracy"] <= 1


def test_predict_never_invents_an_intent(loop: dict[str, Any]):
    predictions = loop["predict"]["predictions"]
    assert len(predictions) == 2
    for prediction in predictions:
        assert {"audio", "intent", "confidence", "slots", "alternatives", "seconds"} <= prediction.keys()
        assert prediction["intent"] in INTENTS
        assert 0 < prediction["confidence"] <= 1


def test_export_writes_what_it_says(loop: dict[str, Any]):
    for what in ("adapter", "dataset", "results"):
        to = loop["folder"] / f"export-{what}"
        export = ["export", loop["project"], "--run", "first", "--what", what, "--to", to, "--json"]
        said(smidgen(loop["data"], *export))
        assert to.exists()
    assert next((loop["folder"] / "export-adapter").rglob("*.safetensors"), None)


def test_score_of_files(tmp_path: Path):
    gold = {"file": "a.wav", "scenario": "lights", "action": "on", "entities": [{"type": "room", "filler": "hall"}]}
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold) + "\n" + json.dumps(gold | {"file": "b.wav"}) + "\n")
    (tmp_path / "predictions.jsonl").write_text(json.dumps(gold) + "\n")
    files = ["--gold", tmp_path / "gold.jsonl", "--predictions", tmp_path / "predictions.jsonl", "--key", "file"]
    scores = said(smidgen(tmp_path, "score", *files, "--json"))
    assert scores["missing"] == 1
    assert scores["intent"] == scores["slu_f1"] == 1


def test_failures_are_one_sentence_and_status_1(loop: dict[str, Any], tmp_path: Path):
    for arguments in (
        ["new", loop["project"], "--language", "en"],
        ["import", tmp_path / "nowhere", tmp_path / "none.jsonl"],
        ["evaluate", loop["project"], "--run", "no-such-run", "--split", "test"],
        ["train", loop["project"], "--scheme", "text-only", "--name", "first"],
    ):
        done = smidgen(loop["data"], *arguments, "--json", status=1)
        assert done.stdout == ""
        assert done.stderr.startswith("smidgen: ")
        assert done.stderr.count("\n") == 1, done.stderr


def test_wrong_usage_is_status_2(tmp_path: Path):
    for arguments in ([], ["fly"], ["new"], ["train", "x", "--scheme", "guess"], ["evaluate", "x", "--split", "all"]):
        smidgen(tmp_path, *arguments, status=2)


def test_every_verb_has_help(tmp_path: Path):
    from engine.cli import VERBS

    for verb in VERBS:
        assert f"smidgen {verb}" in smidgen(tmp_path, verb, "--help").stdout
