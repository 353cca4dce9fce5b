"""A take is safe from its first block on, and once only: files and rows of a real project."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio import files, takes
from engine.audio.capture import Capture
from engine.errors import SmidgenError
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Utterance

RATE = files.MODEL_RATE
MEANING = Meaning.of("light_on", [Slot("room", "Küche")])


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "project", "de") as made:
        yield made


@pytest.fixture
def utterance(project: Project) -> Utterance:
    return project.store.utterances.add(Utterance("Licht in der Küche an", "de", MEANING, split="dev"))


def spoken(seconds: float = 2.0, seed: int = 0) -> np.ndarray:
    """A loud second among quiet noise."""
    generator = np.random.default_rng(seed)
    samples = generator.normal(0, 0.001, round(seconds * RATE)).astype(np.float32)
    samples[RATE // 2 : -RATE // 2] += generator.normal(0, 0.1, len(samples) - RATE).astype(np.float32)
    return samples


def in_blocks(writer: takes.TakeWriter, samples: np.ndarray) -> None:
    for first in range(0, len(samples), 400):
        writer.write(samples[first : first + 400])


def test_a_take_becomes_a_file_and_a_row(project, utterance):
    recording = takes.save_take(project, spoken(), RATE, utterance, "Ayşe", "USB mic")
    assert project.store.recordings.of_utterance(utterance.id) == [recording]
    path = project.absolute(recording.path)
    assert files.sha256(path) == recording.sha256
    assert soundfile.info(path).subtype == "PCM_16"
    assert (recording.rate, recording.channels, recording.seconds) == (RATE, 1, 2.0)
    assert (recording.language, recording.split, recording.speaker_id) == ("de", "dev", "Ayşe")
    assert (recording.device, recording.origin, recording.problems) == ("USB mic", "recorded", "")
    assert recording.trim_start == pytest.approx(0.3, abs=0.05)
    assert recording.trim_end == pytest.approx(1.7, abs=0.05)
    np.testing.assert_allclose(files.decode(path), spoken(), atol=1 / 32768)
    assert not takes.unsaved(project)


def test_a_stream_ends_the_same_as_a_whole_and_leaves_no_part_file(project, utterance):
    writer = takes.TakeWriter(project, utterance, "Ayşe")
    in_blocks(writer, spoken())
    assert writer.path.is_file()
    streamed = writer.finish(Capture(spoken(), "mic"))
    assert not writer.path.exists()
    again = takes.save_take(project, spoken(), RATE, utterance, "Ayşe")
    assert again.id == streamed.id
    assert project.store.recordings.count() == 1


def test_problems_are_written_down_and_the_take_is_kept_all_the_same(project, utterance):
    capture = Capture(np.zeros(RATE, np.float32), "mic", gaps=2, lost=True)
    recording = takes.TakeWriter(project, utterance).finish(capture)
    for part in ("went away", "too busy 2", "very short", "Almost nothing was heard"):
        assert part in recording.problems
    assert project.store.recordings.get(recording.id) == recording


def test_redoing_replaces_the_row_and_keeps_the_file(project, utterance):
    first = takes.save_take(project, spoken(seed=1), RATE, utterance)
    second = takes.TakeWriter(project, utterance).finish(Capture(spoken(seed=2), "mic"), replaces=first.id)
    assert project.store.recordings.of_utterance(utterance.id) == [second]
    assert project.absolute(first.path).is_file()


@pytest.mark.parametrize("cut", [0, 1, 7000])
def test_a_part_file_comes_back_as_a_recording(project, utterance, cut):
    writer = takes.TakeWriter(project, utterance, "Ayşe", "USB mic")
    in_blocks(writer, spoken())
    takes._open_parts.clear()  # as after a restart
    if cut:
        writer.path.write_bytes(writer.path.read_bytes()[:-cut])
    (recording,) = takes.recover(project)
    assert recording.seconds == pytest.approx(2.0 - (cut + 1) // 2 / RATE)
    assert (recording.utterance_id, recording.speaker_id, recording.device) == (utterance.id, "Ayşe", "USB mic")
    assert "Smidgen was ended during this take" in recording.problems
    assert not takes.unsaved(project)
    assert takes.recover(project) == []


def test_a_take_saved_but_not_tidied_away_is_not_doubled(project, utterance):
    writer = takes.TakeWriter(project, utterance, "Ayşe")
    in_blocks(writer, spoken())
    part = writer.path.read_bytes()
    saved = writer.finish()
    writer.path.write_bytes(part)  # the process was ended between the commit and the tidying
    (found,) = takes.recover(project)
    assert found == saved
    assert project.store.recordings.count() == 1


def test_the_sentence_comes_back_with_its_take_where_it_was_deleted_meanwhile(project, utterance):
    writer = takes.TakeWriter(project, utterance)
    in_blocks(writer, spoken())
    takes._open_parts.clear()
    project.store.utterances.delete([utterance.id])
    project.store.utterances.add(Utterance("another one, which may get its number", "de", Meaning.of("other")))
    (recording,) = takes.recover(project)
    assert project.store.utterances.get(recording.utterance_id).meaning == MEANING


def test_what_is_no_take_is_left_alone_and_an_empty_one_goes(project, utterance):
    folder = project.audio / takes.PARTS
    folder.mkdir()
    (folder / "strange.take").write_bytes(b"\x00\x01 something else")
    (folder / "empty.take").write_bytes(b"")
    (folder / "header.take").write_bytes(json.dumps(takes.TakeWriter(project, utterance)._header()).encode() + b"\n")
    assert takes.recover(project) == []
    assert [path.name for path in folder.iterdir()] == ["strange.take"]


def test_a_full_disk_is_said_and_the_take_can_be_saved_again(project, utterance):
    writer = takes.TakeWriter(project, utterance)
    in_blocks(writer, spoken())
    blocker = project.audio / "blocked"
    # A file where the folder of the take must go: the disk refuses, as it does when it is full.
    real, project.audio = project.audio, blocker
    blocker.write_bytes(b"")
    with pytest.raises(SmidgenError, match="could not be saved") as caught:
        writer.finish(Capture(spoken(), "mic"))
    assert "not lost" in caught.value.next_step
    assert writer.path.is_file()
    project.audio = real
    assert writer.finish(Capture(spoken(), "mic")).seconds == 2.0


def test_a_take_that_cannot_be_recovered_yet_waits_for_the_next_time(project, utterance):
    writer = takes.TakeWriter(project, utterance)
    in_blocks(writer, spoken())
    writer.leave()
    folder = project.absolute(takes.save_take(project, spoken(), RATE, utterance).path).parent
    project.store.recordings.delete([recording.id for recording, _ in project.store.recordings.all()])
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    folder.write_bytes(b"")  # a file where the take's folder must go: the disk refuses, as it does when it is full
    with pytest.raises(SmidgenError, match="earlier session") as caught:
        takes.recover(project)
    assert "kept until then" in caught.value.next_step
    folder.unlink()
    assert [take.seconds for take in takes.recover(project)] == [2.0]


RECORDING = """
import sys, time
import numpy as np
from engine.audio import takes
from engine.audio.capture import Capture
from engine.project import Project
project = Project.open(sys.argv[1])
utterance = next(project.store.utterances.all())
generator = np.random.default_rng(int(sys.argv[2]))
takes.recover(project)
while True:
    writer = takes.TakeWriter(project, utterance, "Ayşe")
    blocks = []
    for number in range(8):
        block = generator.normal(0, 0.1, 400).astype(np.float32)
        writer.write(block)
        blocks.append(block)
        print("written", writer.path.name, (number + 1) * 400, flush=True)
        time.sleep(0.002)
    recording = writer.finish(Capture(np.concatenate(blocks), "mic"))
    print("saved", recording.sha256, flush=True)
"""


def test_killed_at_random_moments_no_take_is_lost(project, utterance):
    """What was said to be saved is there; what was written before the kill comes back; the database stays whole."""
    folder = project.path
    project.close()
    chance = random.Random(20261122)
    saved: set[str] = set()
    for seed in range(8):
        worker = subprocess.Popen(
            [sys.executable, "-c", RECORDING, str(folder), str(seed)],
            stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2], env=os.environ,
        )  # fmt: skip
        assert worker.stdout is not None
        first = worker.stdout.readline()
        time.sleep(chance.uniform(0, 0.25))
        worker.send_signal(signal.SIGKILL)
        lines = [line.split() for line in [first, *worker.stdout] if line.endswith("\n")]
        worker.wait()
        saved |= {words[1] for words in lines if words[0] == "saved"}
        after_last_save = lines[max((n for n, words in enumerate(lines) if words[0] == "saved"), default=-1) + 1 :]

        with Project.open(folder) as opened:
            assert opened.store.connections.db.execute("pragma integrity_check").fetchone() == ("ok",)
            before = {recording.sha256 for recording, _ in opened.store.recordings.all()}
            assert saved <= before
            recovered = takes.recover(opened)
            if after_last_save:
                written = int(after_last_save[-1][2])
                # Either it came back, or it had just been committed when the end came.
                assert recovered or len(before) > len(saved)
                for recording in recovered:
                    assert recording.seconds * RATE >= written
            for recording, _ in opened.store.recordings.all():
                assert files.sha256(opened.absolute(recording.path)) == recording.sha256
            assert takes.unsaved(opened) == []
            saved = {recording.sha256 for recording, _ in opened.store.recordings.all()}
    assert len(saved) >= 8
    with sqlite3.connect(folder / "project.sqlite") as database:
        assert database.execute("pragma foreign_key_check").fetchall() == []
