"""What a run is told and learns from: settings, stages, the draw of recordings, the run folder, batches."""

from __future__ import annotations

import itertools
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from engine.errors import SmidgenError
from engine.models.device import choose as choose_device
from engine.processor import bf16_unit
from engine.project import Project
from engine.semantics import Meaning, read_target
from engine.training.batching import Batches, Cut
from engine.training.estimate import GFLOPS_CORE, estimate
from engine.training.events import Finished, Started, Step
from engine.training.run_folder import RunFolder, last_steps, prepare
from engine.training.samples import Sample, choose, stratified_order
from engine.training.schemes import PRESETS, RunConfig, explain, preset, stages
from tests.tiny_project import make_tiny_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with make_tiny_project(tmp_path_factory.mktemp("choices") / "project") as made:
        yield made


def speech(samples: list[Sample], split: str = "train") -> list[Sample]:
    return [s for s in samples if s.modality == "speech" and s.split == split]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"speech_percent": 5.0, "speech_clips": 10}, "given twice"),
        ({"speech_percent": 0.0}, "percentage of the speech"),
        ({"speech_clips": 0}, "number of clips"),
        ({"scheme": "text-only", "speech_clips": 3}, "uses no speech"),
        ({"scheme": "zigzag"}, "no scheme called zigzag"),
        ({"method": "dora"}, "no method called dora"),
        ({"epochs": 2, "mixed_epochs": 2}, "curriculum of 2 epochs"),
        ({"batch_size": 0}, "batch size cannot be 0"),
        ({"learning_rate": 3.0}, "learning rate cannot be 3"),
        ({"speech_languages": ("en",), "limited_languages": ("tr",)}, "taken of tr"),
    ],
)
def test_contradictions_are_refused(changes: dict[str, object], says: str) -> None:
    with pytest.raises(SmidgenError, match=says):
        preset("pocket", **changes)


def test_settings_go_round_through_json_and_each_is_explained() -> None:
    config = preset("paper", speech_languages=("en", "tr"), speech_percent=2.5, longer=(1, 2))
    assert RunConfig.from_json(config.to_json()) == config
    assert all(explain(f.name) for f in fields(RunConfig))


def test_paper_preset_is_the_papers() -> None:
    curriculum = stages(preset("paper"))
    assert [(s.text, s.speech, s.epochs, s.learning_rate, s.warmup) for s in curriculum] == [
        (True, False, 2, 5e-6, 0.04),
        (True, True, 1, 3e-6, 0.02),
    ]
    config = preset("paper", scheme="direct")
    assert (config.method, config.batch_size * config.accumulation, config.instruction) == ("full", 128, "paper")
    assert [(s.epochs, s.learning_rate) for s in stages(config)] == [(3, 5e-6)]
    assert set(PRESETS) == {"pocket", "paper"}


def test_stages_of_each_scheme_and_of_training_longer() -> None:
    assert [(s.text, s.speech) for s in stages(preset("pocket", scheme="text-only"))] == [(True, False)]
    assert [(s.text, s.speech) for s in stages(preset("pocket", scheme="direct"))] == [(True, 4)]
    longer = stages(preset("pocket", epochs=3, mixed_epochs=1, longer=(2,)))
    assert [s.epochs for s in longer] == [2, 1, 2]
    assert (longer[2].speech, longer[2].learning_rate) == (4, longer[1].learning_rate)


def test_samples_of_the_schemes(project: Project) -> None:
    text = choose(project.store, preset("pocket", scheme="text-only"))
    assert Counter((s.modality, s.split) for s in text) == {
        ("text", "train"): 32,
        ("text", "dev"): 8,
        ("speech", "dev"): 4,
    }
    both = choose(project.store, preset("pocket", scheme="direct", speech_percent=25))
    assert len(speech(both)) == 4
    assert all(read_target(s.target).same_as(Meaning.from_dict(s.meaning)) for s in both)  # type: ignore[union-attr]
    assert all(s.audio and len(s.sha256) == 64 and s.seconds > 0 for s in speech(both))


def test_smaller_shares_lie_within_larger_ones(project: Project) -> None:
    drawn = [
        {s.recording_id for s in speech(choose(project.store, preset("pocket", speech_clips=n)))} for n in range(1, 17)
    ]
    assert [len(ids) for ids in drawn] == list(range(1, 17))
    assert all(smaller < larger for smaller, larger in itertools.pairwise(drawn))
    other = {s.recording_id for s in speech(choose(project.store, preset("pocket", speech_clips=8, seed=2)))}
    assert other != drawn[7]


def test_draw_is_stratified_by_intent() -> None:
    def clip(number: int, intent: str) -> Sample:
        return Sample("speech", "train", "en", "", "", {"intent": intent}, number, number, sha256=f"{number:064d}")

    clips = [clip(i, "often" if i < 300 else "rare") for i in range(400)]
    for seed in range(5):
        for n in (4, 20, 100, 200):
            share = Counter(s.meaning["intent"] for s in stratified_order(clips, seed)[:n])["often"] / n
            assert share == pytest.approx(0.75, abs=1.01 / n)


def test_cross_lingual_is_a_choice_of_sources(project: Project) -> None:
    config = preset(
        "pocket", text_languages=("tr",), speech_languages=("en", "tr"), limited_languages=("tr",), speech_clips=2
    )
    train = [s for s in choose(project.store, config) if s.split == "train"]
    counts = Counter((s.modality, s.language) for s in train)
    assert counts == {("text", "tr"): 16, ("speech", "en"): 8, ("speech", "tr"): 2}


def test_what_the_corpus_does_not_have_is_said(project: Project, tmp_path: Path) -> None:
    with pytest.raises(SmidgenError, match="100 recordings are asked for, and the train split has 16"):
        choose(project.store, preset("pocket", speech_clips=100))
    with pytest.raises(SmidgenError, match="no sentences in xx"):
        choose(project.store, preset("pocket", text_languages=("xx",)))
    with Project.create(tmp_path / "empty", "en") as empty, pytest.raises(SmidgenError, match="no sentences"):
        choose(empty.store, preset("pocket"))


def test_run_folder_is_prepared_whole_and_findable(project: Project) -> None:
    run = prepare(project, preset("pocket", speech_clips=3), "first")
    assert (run.state, run.is_running, run.result) == ("ready", False, None)
    assert run.samples == choose(project.store, run.config)
    assert run.schema == project.store.utterances.schema("train")
    assert project.store.runs.get("first").folder == "runs/first"
    with pytest.raises(SmidgenError, match="a run called first already"):
        prepare(project, preset("pocket"), "first")
    with pytest.raises(SmidgenError, match="cannot name a run"):
        prepare(project, preset("pocket"), "../out")
    assert prepare(project, preset("pocket")).name == "curriculum-1"
    assert prepare(project, preset("pocket")).name == "curriculum-2"
    assert sorted(p.name for p in project.runs.iterdir()) == ["curriculum-1", "curriculum-2", "first"]


def test_state_follows_process_and_events(project: Project) -> None:
    run = prepare(project, preset("pocket"), "states")
    sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    from engine.training.launch import note_process

    note_process(run.path, sleeper.pid)
    events = run.path / "events.jsonl"
    events.write_text(Started("CPU", "float32", 1.0, [], 10).to_line() + "\n")
    assert run.state == "running"
    sleeper.kill()
    sleeper.wait()
    assert run.state == "interrupted"
    (run.path / "process.json").write_text(json.dumps({"pid": os.getpid(), "started": 1.0}))
    assert run.state == "interrupted", "a process number that was used again is not the run"
    with events.open("a") as file:
        file.write(Finished("stopped", 3).to_line() + "\n")
    assert run.state == "stopped"
    with pytest.raises(SmidgenError, match="is not done"):
        run.train_longer(1)
    with events.open("a") as file:
        file.write(Finished("done", 3).to_line() + "\n")
    run.train_longer(2)
    assert RunFolder(run.path).config.longer == (2,)


def test_events_are_read_as_they_come_and_commands_once(project: Project) -> None:
    run = prepare(project, preset("pocket"), "events")
    line = Finished("done").to_line()
    path = run.path / "events.jsonl"
    path.write_text(line + "\n" + line[:20])
    found, position = run.events()
    assert len(found) == 1
    with path.open("a") as file:
        file.write(line[20:] + "\n")
    found, position = run.events(position)
    assert len(found) == 1
    assert run.events(position)[0] == []
    run.command("stop")
    given, position = run.commands(0, since=0.0)
    assert given == ["stop"]
    assert run.commands(position, since=0.0)[0] == []
    assert run.commands(0, since=4e9)[0] == [], "a command given to an earlier life of the run is not for this one"


def test_steps_taken_twice_count_once() -> None:
    def step(number: int, loss: float) -> Step:
        return Step(0, number, 4, 0.0, loss, 0.0, 0.0, 0.0, None)

    again = Started("CPU", "float32", 1.0, [], 4, resumed_at=1)
    events = [step(1, 1.0), step(2, 0.9), step(3, 0.8), again, step(2, 0.7), step(3, 0.6)]
    assert [s.loss for s in last_steps(events)] == [1.0, 0.7, 0.6]


def test_batches_hold_every_example_once_and_halving_changes_no_step() -> None:
    lengths = [(i * 37) % 90 + 10 for i in range(101)]
    whole, half = Batches(lengths, Cut(16, 1, 8), seed=1), Batches(lengths, Cut(16, 1, 4), seed=1)
    assert len(list(whole)) == len(whole)
    assert sorted(i for batch in whole for i in batch) == list(range(101))
    steps = [
        [sorted(itertools.chain(*list(b)[k : k + n])) for k in range(0, len(b), n)] for b, n in ((whole, 2), (half, 4))
    ]
    assert steps[0] == steps[1]
    first = list(whole)
    whole.set_epoch(1)
    assert list(whole) != first
    whole.set_epoch(0)
    assert list(whole) == first
    spread = [max(lengths[i] for i in batch) - min(lengths[i] for i in batch) for batch in first[:-1]]
    assert sum(spread) / len(spread) < 20, "batches are of similar length"


def test_the_batches_of_a_step_are_cut_by_their_tokens() -> None:
    """A few long examples take no more padded tokens than many short ones, and never more than cut by number."""
    lengths, cut = [20] * 12 + [200] * 4, Cut(16, 1, 4)
    dealt = cut.deal(range(16), lengths, 0)
    assert [len(batch) for batch in dealt] == [8, 4, 2, 2]
    for seed in range(50):
        dice = random.Random(seed)
        lengths = sorted(dice.randint(5, 300) for _ in range(16))
        padded = [len(batch) * max(lengths[i] for i in batch) for batch in cut.deal(range(16), lengths, 0)]
        by_number = [4 * max(lengths[i : i + 4]) for i in range(0, 16, 4)]
        assert max(padded) <= max(by_number)


def test_estimate_refuses_what_cannot_fit(project: Project) -> None:
    samples = choose(project.store, preset("pocket"))
    small = estimate(preset("pocket"), samples, project.path)
    assert small.seconds > 0
    assert small.memory_mb > 500
    refused = estimate(preset("pocket"), samples, project.path, memory_mb=300)
    assert not refused.fits
    assert "0.3 GB are free" in refused.sentence
    longer = estimate(preset("pocket", epochs=40), samples, project.path)
    assert longer.seconds > small.seconds


def test_the_estimate_knows_what_the_processor_multiplies_bf16_with(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples = choose(project.store, preset("pocket"))
    found = {}
    for unit in GFLOPS_CORE:
        monkeypatch.setattr("engine.training.estimate.bf16_unit", lambda unit=unit: unit)
        found[unit] = estimate(preset("pocket"), samples, project.path)
    assert found["AMX"].seconds <= found["AVX512-BF16"].seconds < found[""].seconds
    assert found["AMX"].memory_mb == found["AVX512-BF16"].memory_mb < found[""].memory_mb
    monkeypatch.setenv("SMIDGEN_DTYPE", "float32")
    assert estimate(preset("pocket"), samples, project.path) == found[""], "fp32 throughout was asked for"


def test_the_estimate_and_the_device_agree_on_the_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SMIDGEN_DTYPE", raising=False)
    for flags, unit, dtype in (({"avx512_bf16"}, "AVX512-BF16", "bfloat16"), ({"avx2"}, "", "float32")):
        monkeypatch.setattr("engine.processor._flags", lambda flags=flags: flags)
        assert bf16_unit() == unit
        assert choose_device("cpu").dtype == dtype


def test_a_recording_may_be_heard_several_times_an_epoch() -> None:
    text, mixed = stages(preset("pocket", speech_repeats=3))
    assert (text.speech, mixed.speech) == (0, 3)
    with pytest.raises(SmidgenError, match="speech repeats"):
        preset("pocket", speech_repeats=0)
