"""The sample project that ships: what it says of itself holds, and nothing leaks between its splits."""

from __future__ import annotations

import csv
import json
import shutil
from collections import defaultdict
from pathlib import Path

import pytest
import soundfile
import yaml

from engine import sample
from engine.errors import SmidgenError
from engine.project import Project
from engine.store import splits
from resources.sample import sentences
from resources.sample.render import to_ogg


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.build_sample(tmp_path_factory.mktemp("sample") / "project")


def test_the_shipped_text_is_what_the_grammar_draws():
    rows = [json.loads(line) for line in (sample.SOURCE / "text.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows == sentences.draw(sentences.read_grammar())


def test_every_slot_stands_where_its_span_says():
    for line in (sample.SOURCE / "text.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert [row["text"][s["start"] : s["end"]] for s in row["slots"]] == [s["value"] for s in row["slots"]]


def test_clips_are_small_16_khz_mono_and_all_in_the_manifest():
    with (sample.SOURCE / "speech.tsv").open(encoding="utf-8", newline="") as file:
        named = [row["audio"] for row in csv.DictReader(file, delimiter="\t")]
    clips = sorted((sample.SOURCE / "audio").iterdir())
    assert sorted(named) == [f"audio/{clip.name}" for clip in clips]
    assert sum(clip.stat().st_size for clip in clips) < 3_000_000
    for clip in clips:
        info = soundfile.info(clip)
        assert (info.samplerate, info.channels) == (16_000, 1)
        assert 0.5 < info.duration < 8


def test_the_project_holds_all_of_it_and_says_that_it_is_synthetic(built: Path):
    with Project.open(built, write=False) as project:
        overview_rows = list(project.store.recordings.all())
        assert "synthetic" in project.synthetic.lower()
        assert all(speaker.synthetic for speaker in project.store.speakers.all())
        assert len(overview_rows) == len(list((sample.SOURCE / "audio").iterdir()))
        lines = (sample.SOURCE / "text.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(list(project.store.utterances.all())) == len(lines), "a clip made an utterance of its own"


def test_speakers_and_sentences_are_each_in_one_split(built: Path):
    with Project.open(built, write=False) as project:
        assert splits.leaks(project.store) == []
        speakers, texts = defaultdict(set), defaultdict(set)
        for recording, utterance in project.store.recordings.all():
            speakers[recording.speaker_id].add(recording.split)
            texts[utterance.text].add(recording.split)
            assert recording.split == utterance.split
        for utterance in project.store.utterances.all():
            texts[utterance.text].add(utterance.split)
        assert all(len(found) == 1 for found in [*speakers.values(), *texts.values()])
        voices = yaml.safe_load((sample.SOURCE / "voices.yaml").read_text(encoding="utf-8"))
        assert {voice["speaker"]: {voice["split"]} for voice in voices} == speakers


def test_the_schema_has_closed_and_open_slot_types(built: Path):
    with Project.open(built, write=False) as project:
        schema = project.store.utterances.schema("train")
    assert len(schema.intents) == 14
    assert schema.split_intents
    closed = {name for name, slot_type in schema.slot_types.items() if slot_type.closed}
    assert closed == {"colour", "day", "device", "genre", "room"}
    assert schema.slot_types.keys() - closed == {"contact", "item", "place", "reminder", "time"}


def test_closed_slots_of_dev_and_test_have_values_known_from_train(built: Path):
    with Project.open(built, write=False) as project:
        schema = project.store.utterances.schema("train")
        for utterance in project.store.utterances.all():
            for slot in utterance.meaning.slots:
                slot_type = schema.slot_types[slot.type]
                assert not slot_type.closed or slot.value in slot_type.values, utterance.text


def test_opening_again_keeps_what_the_user_did(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))
    folder = sample.open_sample()
    with Project.open(folder) as project:
        first = next(iter(project.store.utterances.all()))
        project.store.utterances.delete([first.id])
        left = len(list(project.store.utterances.all()))
    assert sample.open_sample() == folder
    with Project.open(folder, write=False) as project:
        assert len(list(project.store.utterances.all())) == left
    assert [path.name for path in folder.parent.iterdir()] == ["sample"], "something was left behind"


def test_a_damaged_sample_is_refused_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    broken = tmp_path / "resources"
    shutil.copytree(sample.SOURCE, broken)
    clip = next((broken / "audio").glob("*.ogg"))
    clip.write_bytes(b"not audio")
    monkeypatch.setattr(sample, "SOURCE", broken)
    with pytest.raises(SmidgenError, match="damaged") as caught:
        sample.build_sample(tmp_path / "project")
    assert clip.name in caught.value.details
    assert not (tmp_path / "project").exists()


def test_a_clip_written_twice_has_the_same_bytes(tmp_path: Path):
    samples, _ = soundfile.read(next((sample.SOURCE / "audio").glob("*.ogg")))
    once, again = to_ogg(samples, serial=7), to_ogg(samples, serial=7)
    assert once == again
    (tmp_path / "clip.ogg").write_bytes(once)
    back, rate = soundfile.read(tmp_path / "clip.ogg")
    assert (len(back), rate) == (len(samples), 16_000)
