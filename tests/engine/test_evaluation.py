"""Evaluating, predicting, serving and exporting a run of a real project, with a real, tiny model and a real adapter."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import soundfile

from engine.cli import main
from engine.evaluation.calibration import expected_error, fit_temperature, scaled
from engine.evaluation.report import Answered, Item, Report
from engine.export import _curves
from engine.importing import import_speech, import_text
from engine.models.lalm import Lalm
from engine.project import Project
from engine.semantics import Meaning, Prediction, Slot
from engine.training.events import Evaluated, Started, Step
from engine.training.run_folder import RunFolder, prepare
from engine.training.schemes import RunConfig
from tests.tiny_model import make_tiny_model, tone

ROOT = Path(__file__).resolve().parents[2]
TEXTS = [
    ("turn on the light in the kitchen", "light_on", {"room": "kitchen"}, "train"),
    ("light in the hall please", "light_on", {"room": "hall"}, "train"),
    ("play some music please", "play", {}, "train"),
    ("what is the weather in Berlin", "weather", {"place": "Berlin"}, "train"),
    ("the weather in Oslo", "weather", {"place": "Oslo"}, "test"),
    ("music", "play", {}, "test"),
    ("sing", "sing", {}, "test"),
]
CLIPS = [
    ("a", "turn on the light in the kitchen", "train"),
    ("a", "music", "test"),
    ("b", "the weather in Oslo", "test"),
]


def jsonl(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    """A run of a small project, with an adapter of random weights as its best checkpoint."""
    folder = tmp_path_factory.mktemp("evaluation")
    model = make_tiny_model(folder / "model")
    text = [{"text": t, "intent": i, "slots": s, "split": p} for t, i, s, p in TEXTS]
    speech = []
    for number, (speaker, words, split) in enumerate(CLIPS):
        soundfile.write(folder / f"{number}.wav", tone(1.0 + number / 4, 200 + 100 * number), 16_000)
        speech.append({"audio": f"{number}.wav", "text": words, "speaker": speaker, "split": split})
    with Project.create(folder / "project", "en") as project:
        import_text(project, [jsonl(folder / "text.jsonl", text)])
        assert import_speech(project, jsonl(folder / "speech.jsonl", speech)).added == len(CLIPS)
        made = prepare(project, RunConfig(base=str(model), scheme="direct", speech_percent=100), "r1")
    adapter(model, made.best)
    (made.path / "result.json").write_text('{"temperature": 2.0, "best_step": 1}')
    return made


def adapter(base: Path, to: Path) -> None:
    import torch
    from peft import LoraConfig, get_peft_model

    model = Lalm.load(base, full_precision=True).model
    targets = r"model\.language_model\..*(q_proj|v_proj)"
    peft = get_peft_model(model, LoraConfig(r=4, target_modules=targets, init_lora_weights=False))
    torch.manual_seed(1)
    peft.save_pretrained(to)


@pytest.fixture
def project_path(run: RunFolder) -> str:
    return str(run.project)


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_evaluate_verb(run: RunFolder, project_path: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, "evaluate", project_path, "--run", "r1", "--split", "test", "--device", "cpu")
    assert (found["n"], found["modality"], found["split"]) == (2, "speech", "test")
    assert set(found) >= {"intent_accuracy", "slu_f1", "exact", "per_intent", "confusion", "seconds_per_utterance"}
    assert sum(sum(row.values()) for row in found["confusion"].values()) == 2
    assert any("1 test speaker was also in training" in note for note in found["notes"])
    kept = Report.read(run.path / "evaluations" / "test-speech.json")
    assert kept.to_dict() == Report.from_dict(kept.to_dict()).to_dict()
    assert {item.gold.intent for item in kept.items} == {"play", "weather"}
    assert all(item.recording_id and item.audio for item in kept.items)
    assert kept.device


def test_evaluate_text_and_unconstrained(project_path: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("evaluate", project_path, "--run", "r1", "--modality", "text", "--device", "cpu")
    found = asked(capsys, *words)
    assert found["n"] == 3
    assert any("intent that this run never learnt: sing" in note for note in found["notes"])
    assert all(item["predicted"]["intent"] in ("light_on", "play", "weather") for item in found["items"])
    free = asked(capsys, *words, "--unconstrained")
    assert free["path"] != found["path"]
    assert free["constrained"] is False
    assert any("3 of 3 answers were no valid JSON" in note for note in free["notes"])
    assert free["intent_accuracy"] == free["slu_f1"] == 0.0


def test_trained_on_recordings_and_sentences_are_said(project_path: str, capsys: pytest.CaptureFixture[str]) -> None:
    notes = " ".join(asked(capsys, "evaluate", project_path, "--run", "r1", "--split", "train")["notes"])
    assert "1 train recording was also in training" in notes
    assert "1 train sentence was also in training" in notes


def test_nothing_to_evaluate_is_a_sentence(project_path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", project_path, "--run", "r1", "--split", "dev"]) == 1
    assert "The dev split has no sentences or recordings." in capsys.readouterr().err
    assert main(["evaluate", project_path, "--run", "none", "--split", "test"]) == 1
    assert "no run called none" in capsys.readouterr().err


def test_predict_verb(run: RunFolder, project_path: str, capsys: pytest.CaptureFixture[str]) -> None:
    clip = str(run.project.parent / "1.wav")
    words = ("predict", project_path, "--threshold", "1", "--run", "r1")
    found = asked(capsys, *words, clip)["predictions"] + asked(capsys, *words, "play music", "--text")["predictions"]
    assert [one["audio"] for one in found] == [clip, None]
    for one in found:
        assert set(one) >= {"audio", "intent", "confidence", "slots", "alternatives", "seconds"}
        assert one["unknown"]
        assert one["confidence"] + sum(a["confidence"] for a in one["alternatives"]) == pytest.approx(1.0)
    assert main(["predict", project_path, "--run", "r1", "nowhere.wav"]) == 1
    assert "no file nowhere.wav" in capsys.readouterr().err


def test_export_adapter_and_merged(run: RunFolder, project_path: str, tmp_path: Path, capsys: Any) -> None:
    words = ("export", project_path, "--run", "r1", "--what")
    found = asked(capsys, *words, "adapter", "--to", str(tmp_path / "a"))
    assert found["changes_logits_by"] > 0
    assert (tmp_path / "a" / "adapter_model.safetensors").is_file()
    assert run.config.base in (tmp_path / "a" / "README.md").read_text()
    merged = asked(capsys, *words, "merged", "--to", str(tmp_path / "m"))
    assert merged["differs_from_run_by"] <= 1e-4 < merged["changes_logits_by"]
    Lalm.load(tmp_path / "m")
    assert main([*words, "merged", "--to", str(tmp_path / "m")]) == 1
    assert "is not empty" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "m"]


def test_an_adapter_that_changes_nothing_is_not_exported(
    run: RunFolder, project_path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    from safetensors.torch import load_file, save_file

    path = run.best / "adapter_model.safetensors"
    before = path.read_bytes()
    save_file({name: weights * 0 for name, weights in load_file(path).items()}, path)
    try:
        assert main(["export", project_path, "--run", "r1", "--what", "adapter", "--to", str(tmp_path / "a")]) == 1
    finally:
        path.write_bytes(before)
    assert "changes nothing" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_exported_data_comes_in_again(project_path: str, tmp_path: Path, capsys: Any) -> None:
    found = asked(capsys, "export", project_path, "--what", "dataset", "--to", str(tmp_path / "d"))
    assert (found["texts"], found["recordings"]) == (len(TEXTS), len(CLIPS))
    with Project.create(tmp_path / "again", "en") as again, Project.open(project_path, write=False) as first:
        report = import_text(again, [tmp_path / "d" / "text.jsonl"])
        assert (report.added, len(report.rejects)) == (len(TEXTS), 0)
        spoken = import_speech(again, tmp_path / "d" / "speech.jsonl")
        assert (spoken.added, len(spoken.rejects)) == (len(CLIPS), 0)
        texts = [[(u.text, u.meaning, u.split) for u in p.store.utterances.all()] for p in (first, again)]
        assert sorted(texts[0]) == sorted(texts[1])
        clips = [
            {(r.sha256, r.speaker_id, r.split, u.text) for r, u in p.store.recordings.all()} for p in (first, again)
        ]
        assert clips[0] == clips[1]


def test_exported_results(run: RunFolder, project_path: str, tmp_path: Path, capsys: Any) -> None:
    asked(capsys, "evaluate", project_path, "--run", "r1", "--modality", "text")
    found = asked(capsys, "export", project_path, "--run", "r1", "--what", "results", "--to", str(tmp_path / "r"))
    assert found["reports"] >= 1
    with (tmp_path / "r" / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == found["answers"]
    assert {row["intent"] for row in rows} <= {text[1] for text in TEXTS}
    settings = json.loads((tmp_path / "r" / "settings.json").read_text(encoding="utf-8"))
    assert RunConfig.from_json(json.dumps(settings["r1"])) == run.config
    assert (tmp_path / "r" / "curves.csv").is_file()


def test_curves_across_a_resume_tell_each_step_once(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    (tmp_path / "r" / "config.json").write_text(RunConfig().to_json())
    folder = RunFolder(tmp_path / "r")

    def step(number: int, loss: float) -> Step:
        return Step(0, number, 3, 1.0, loss, 1e-4, 1.0, 1.0, None)

    def dev(number: int, score: float) -> Evaluated:
        return Evaluated(0, number, {"all/text": {"exact": score}}, True)

    def started(at: int) -> Started:
        return Started("cpu", "float32", 1.0, [], 3, at)

    told = [started(0), step(1, 3.0), dev(1, 0.1), step(2, 2.0), dev(2, 0.2), step(3, 1.5)]  # killed after the third
    told += [started(1), step(2, 2.5), dev(2, 0.3)]
    (folder.path / "events.jsonl").write_text("".join(event.to_line() + "\n" for event in told))
    assert [row[1:] for row in _curves(folder) if row[3] != "learning_rate"] == [
        [1, "train", "loss", 3.0], [2, "train", "loss", 2.5],
        [1, "dev all/text", "exact", 0.1], [2, "dev all/text", "exact", 0.3],
    ]  # fmt: skip


class Client:
    """A serve process, and what it says."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "engine", "serve"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True)
        self.lines: list[dict[str, Any]] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(json.loads(line))  # anything but JSON would end the reader, and the test

    def send(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, number: int, do: str, **fields: Any) -> dict[str, Any]:
        self.send(json.dumps({"id": number, "do": do} | fields))
        return self.answer(number)

    def answer(self, number: int | None) -> dict[str, Any]:
        until = time.monotonic() + 240
        while time.monotonic() < until:
            for line in self.lines:
                if line["id"] == number and "progress" not in line:
                    return line
            assert self.process.poll() is None, "the process ended"
            time.sleep(0.02)
        raise AssertionError(f"no answer to {number}: {self.lines}")


@pytest.fixture
def client() -> Iterator[Client]:
    made = Client()
    yield made
    made.process.kill()
    made.process.wait()


def test_serve(run: RunFolder, project_path: str, client: Client) -> None:
    clip = str(run.project.parent / "2.wav")
    about = {"project": project_path, "device": "cpu"}
    client.send("this is no JSON")
    assert "no request" in client.answer(None)["error"]["message"]
    assert "no run called lost" in client.ask(1, "load", run="lost", **about)["error"]["message"]
    assert "no request called dance" in client.ask(2, "dance")["error"]["message"]
    found = client.ask(3, "predict", run="r1", audio=[clip], threshold=1.0, **about)["ok"]
    assert found["predictions"][0]["audio"] == clip
    assert found["predictions"][0]["unknown"]
    assert Prediction.from_dict(found["predictions"][0]).meaning
    assert found["device"]["name"] == "cpu"
    assert found["device"]["memory_mb"] > 0
    assert any("progress" in line for line in client.lines if line["id"] == 3), "loading is shown"
    foreseen = client.ask(10, "foresee", run="r1", audio=clip, **about)["ok"]["prediction"]
    found = client.ask(11, "predict", run="r1", audio=clip, **about)["ok"]
    assert found["predictions"][0]["seconds"] == foreseen["seconds"], "to the last digit: it is the same answer"
    assert client.ask(12, "foresee", run="base", audio=clip, **about)["ok"]["prediction"] is None, "it loads none"
    assert "no audio file gone.wav" in client.ask(4, "predict", run="r1", audio="gone.wav", **about)["error"]["message"]
    found = client.ask(5, "evaluate", run="r1", split="test", modality="speech", **about)["ok"]
    assert found["report"]["n"] == 2
    assert Path(found["path"]).is_file()
    client.send(json.dumps({"id": 6, "do": "cancel", "request": 7}))
    assert client.ask(7, "evaluate", run="r1", split="test", modality="text", **about)["error"]["cancelled"]
    assert client.ask(8, "unload")["ok"]["loaded"] == []
    client.send('{"id": 9, "do": "quit"}')
    assert client.process.wait(60) == 0


def test_temperature_makes_confidence_honest() -> None:
    # says 0.9 and is right 6 times in 10: the temperature that says 0.6 is ln 9 / ln 1.5
    distributions = [{"a": 0.9, "b": 0.1}] * 50
    gold = ["a"] * 30 + ["b"] * 20
    temperature = fit_temperature(distributions, gold)
    assert scaled(distributions[0], temperature)["a"] == pytest.approx(0.6, abs=0.005)
    assert fit_temperature(distributions[:3], gold[:3]) == 1.0, "too few to say anything"
    assert fit_temperature(distributions, ["new"] * 50) == 1.0
    assert sum(scaled({"a": 0.5, "b": 0.3, "c": 0.2}, 3.0).values()) == pytest.approx(1.0)
    assert expected_error([0.9] * 50, [g == "a" for g in gold]) == pytest.approx(0.3)


def test_report_figures_by_hand() -> None:
    def answered(language: str, gold: Meaning, said: Meaning | None) -> Answered:
        return Answered.of(Item(gold, language), Prediction(said, 0.5))

    small, large = Meaning.of("a", [Slot("size", "small")]), Meaning.of("a", [Slot("size", "large")])
    report = Report.of(
        [answered("en", small, small), answered("en", small, large), answered("tr", Meaning.of("b"), small),
         answered("tr", Meaning.of("b"), None)],
        2.0, ["a note"], run="x",
    )  # fmt: skip
    assert (report.n, report.intent_accuracy, report.exact) == (4, 0.5, 0.25)
    assert report.seconds_per_utterance == 0.5
    assert report.confusion == {"a": {"a": 2}, "b": {"a": 1, "—": 1}}
    assert report.per_intent["a"] == {"n": 2, "accuracy": 1.0, "precision": 2 / 3, "f1": 0.8}
    assert report.by_language["tr"]["intent_accuracy"] == 0.0
    assert report.slurp["missing"] == 0
    assert Report.from_dict(json.loads(json.dumps(report.to_dict()))) == report
