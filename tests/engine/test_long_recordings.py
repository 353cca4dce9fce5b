"""Long recordings: streamed, cut at pauses, assigned to sentences, and safe at every moment."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio import pauses
from engine.audio.files import MODEL_RATE, Samples, decode, sha256
from engine.audio.pauses import Pauses
from engine.audio.survey import Survey, survey
from engine.audio.trimming import speech_bounds
from engine.errors import Cancelled, SmidgenError
from engine.long_recordings import order, session
from engine.long_recordings.pieces import Piece, Splitting
from engine.paths import RESOURCES
from engine.progress import Progress
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Utterance

CLIPS = sorted((RESOURCES / "sample").rglob("*.ogg")) or sorted((RESOURCES / "sample").rglob("*.flac"))
NEAR = 0.15
"""Seconds by which a bound may differ from where speech was put."""


def spoken(
    path: Path, clips: int = 12, rate: int = MODEL_RATE, seed: int = 0
) -> tuple[Path, list[tuple[float, float]]]:
    """A long file: clips of the sample, trimmed to their speech, with pauses of one to two seconds of room noise.

    Where the speech was put, in seconds.
    """
    noise, chance = np.random.default_rng(seed), random.Random(seed)
    parts: list[Samples] = [_room(noise, rate)]
    bounds, length = [], len(parts[0])
    for clip in chance.sample(CLIPS, clips):
        samples = decode(clip, rate)
        first, last = speech_bounds(samples, rate)
        whole = len(samples) / rate
        first, last = first + (0.2 if first else 0), last - (0.2 if last < whole else 0)  # without the margin
        speech = samples[round(first * rate) : round(last * rate)]
        bounds.append((length / rate, (length + len(speech)) / rate))
        pause = _room(noise, round(rate * chance.uniform(1, 2)))
        parts += [speech + noise.normal(0, 0.0005, len(speech)).astype(np.float32), pause]
        length += len(speech) + len(pause)
    soundfile.write(path, np.concatenate(parts), rate)
    return path, bounds


def _room(noise: np.random.Generator, length: int) -> Samples:
    return noise.normal(0, 0.0005, length).astype(np.float32)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        made.store.utterances.add_many(Utterance(f"sentence number {n}", "en", Meaning.of("count")) for n in range(20))
        yield made


# --- listening ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("suffix", "rate"), [("wav", 16000), ("flac", 44100), ("ogg", 22050), ("mp3", 44100)])
def test_pieces_are_where_speech_was_put(tmp_path, suffix, rate):
    path, expected = spoken(tmp_path / f"hour.{suffix}", 12, rate)
    found = pauses.find(survey(path), Pauses(pause=0.8))
    assert len(found) == len(expected)
    assert np.abs(np.array(found) - np.array(expected)).max() < NEAR


def test_the_floor_runs_along_with_the_noise(tmp_path):
    """A fan comes on in the middle, 30 dB above the room: as loud as soft speech was before."""
    path, expected = spoken(tmp_path / "a.wav", 24)
    samples = decode(path)
    half = len(samples) // 2
    samples[half:] += np.random.default_rng(5).normal(0, 0.01, len(samples) - half).astype(np.float32)
    soundfile.write(path, samples, MODEL_RATE)
    found = pauses.find(survey(path), Pauses(pause=0.8))
    away = half / MODEL_RATE
    clear = [bounds for bounds in expected if abs(bounds[0] - away) > 15 and abs(bounds[1] - away) > 15]
    hit = [any(abs(a - c) < 0.4 and abs(b - d) < 0.4 for a, b in found) for c, d in clear]
    assert len(clear) >= 12
    assert sum(hit) / len(hit) >= 0.9


def test_a_piece_is_no_longer_than_the_model_hears_where_there_is_a_gap(tmp_path):
    rate, noise = MODEL_RATE, np.random.default_rng(1)
    word = (0.2 * np.sin(2 * np.pi * 200 * np.arange(rate) / rate)).astype(np.float32)
    many = np.concatenate([np.concatenate([word, _room(noise, rate * 3 // 10)]) for _ in range(20)])
    drone = np.tile(word, 14)
    soundfile.write(tmp_path / "a.wav", np.concatenate([_room(noise, rate), many, _room(noise, 2 * rate)]), rate)
    soundfile.write(tmp_path / "b.wav", np.concatenate([_room(noise, rate), drone, _room(noise, rate)]), rate)
    found = pauses.find(survey(tmp_path / "a.wav"), Pauses(longest=10))
    assert len(found) >= 3
    assert max(end - start for start, end in found) <= 10
    assert sum(end - start for start, end in found) > 22  # nothing was passed over
    (whole,) = pauses.find(survey(tmp_path / "b.wav"), Pauses(longest=10))
    assert whole[1] - whole[0] == pytest.approx(14.2, abs=0.1)  # no gap: it stays, and the window says so


def test_clicks_silence_and_noise_are_no_pieces(tmp_path):
    rate, noise = MODEL_RATE, np.random.default_rng(2)
    quiet = _room(noise, 5 * rate)
    quiet[rate : rate + 200] = 0.5
    for name, samples in (("click", quiet), ("zero", np.zeros(rate)), ("noise", noise.normal(0, 0.1, 5 * rate))):
        soundfile.write(tmp_path / f"{name}.wav", samples, rate)
        assert pauses.find(survey(tmp_path / f"{name}.wav"), Pauses()) == []


def test_silly_lengths_are_refused():
    with pytest.raises(SmidgenError, match="cannot be found"):
        Pauses(shortest=20, longest=10)


def test_what_was_heard_is_kept_and_a_damaged_copy_is_not_trusted(tmp_path):
    path, _ = spoken(tmp_path / "a.wav", 3)
    heard = survey(path)
    heard.keep(tmp_path / "c" / "a.npz")
    again = Survey.kept(tmp_path / "c" / "a.npz")
    assert again is not None
    assert np.array_equal(again.peaks, heard.peaks)
    assert pauses.find(again, Pauses()) == pauses.find(heard, Pauses())
    (tmp_path / "c" / "a.npz").write_bytes(b"PK\x03\x04 half")
    assert Survey.kept(tmp_path / "c" / "a.npz") is None
    outline = heard.outline(0, heard.seconds, 100)
    assert outline.shape == (100, 2)
    assert np.abs(outline).max() == pytest.approx(np.abs(decode(path)).max(), abs=0.001)


MEMORY = """
import resource, sys
from pathlib import Path
from engine.audio import pauses
from engine.audio.survey import survey
import soundfile, soxr
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
heard = survey(Path(sys.argv[1]))
found = pauses.find(heard, pauses.Pauses())
print(round(heard.seconds), len(found), (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def test_an_hour_is_never_in_memory_whole(tmp_path):
    """Whole, an hour at 16 kHz is 220 MB as float32; in blocks a tenth of that must do."""
    path, _ = spoken(tmp_path / "a.wav", 20)
    part = decode(path)
    with soundfile.SoundFile(tmp_path / "hour.flac", "w", MODEL_RATE, 1) as file:
        for _ in range(round(3600 * MODEL_RATE / len(part))):
            file.write(part)
    code = [sys.executable, "-c", MEMORY, str(tmp_path / "hour.flac")]
    done = subprocess.run(code, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    seconds, found, megabytes = map(int, done.stdout.split())
    assert seconds == pytest.approx(3600, abs=60)
    assert found > 300
    assert megabytes < 80, f"{megabytes} MB for an hour"


def test_a_cancel_leaves_nothing(project, tmp_path):
    path, _ = spoken(tmp_path / "a.wav", 15)

    def stop(progress: Progress) -> None:
        if progress.done:
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        session.begin(project, path, report=stop)
    assert not [p for p in project.path.rglob("*") if p.suffix in (".wav", ".npz")]
    assert session.unfinished(project) == []


# --- pieces ---------------------------------------------------------------------------------------------------------

THREE = Splitting("0" * 64, "audio/00/x.wav", "x.wav", 10.0, "en", pieces=(Piece(1, 2), Piece(3, 5), Piece(6, 7)))


def test_steps_keep_pieces_in_order_and_apart():
    assert THREE.merged(0).pieces == (Piece(1, 5), Piece(6, 7))
    assert THREE.merged(2) == THREE
    assert THREE.split(1, 4.0).pieces == (Piece(1, 2), Piece(3, 4.0), Piece(4.0, 5), Piece(6, 7))
    assert THREE.split(1, 3.05) == THREE
    assert THREE.moved(1, 0.5, 9).pieces[1] == Piece(2, 6)
    assert THREE.moved(1, 4.99, 4).pieces[1] == Piece(4.99, 5.09)
    assert THREE.moved(2, 6.5, 99).pieces[2] == Piece(6.5, 10.0)
    said = THREE.assigned(1, 7)
    assert said.merged(0).pieces[0] == Piece(1, 5, 7)
    assert [p.utterance for p in said.split(1, 4).pieces] == [None, 7, None, None]
    assert said.left_out(1).pieces[1] == Piece(3, 5, None, True)
    assert said.left_out(1).assigned(1, 3).pieces[1].state == "assigned"
    assert said.next_open(0) == 2
    assert said.next_open(2) == 0
    assert said.left_out(0).left_out(2).next_open(0) is None
    assert (THREE.at(0), THREE.at(4), THREE.at(5.4), THREE.at(99)) == (0, 1, 1, 2)
    assert Splitting.from_dict(said.to_dict()) == said


def test_cutting_anew_leaves_what_was_done():
    done = THREE.assigned(0, 7).left_out(2)
    again = done.found_again([(0.9, 2.5), (3, 4), (4.2, 5), (6.9, 8), (8.5, 9)], Pauses(pause=0.2))
    assert again.pieces == (
        Piece(1, 2, 7), Piece(3, 4), Piece(4.2, 5), Piece(6, 7, None, True), Piece(8.5, 9),
    )  # fmt: skip
    assert again.pauses.pause == 0.2


def test_a_reading_in_order_is_followed_past_coughs_and_skipped_sentences():
    chance = random.Random(3)
    texts = ["x" * chance.randint(8, 60) for _ in range(60)]
    spoken_, truth = [], []
    for place, text in enumerate(texts):
        if place in (20, 41):
            continue  # not read
        if place in (7, 8, 30, 50):
            spoken_.append(0.45)  # a cough
        truth.append((len(spoken_), place))
        spoken_.append(0.3 + len(text) * 0.07 * chance.uniform(0.85, 1.18))
    found = order.pair(spoken_, texts)
    right = len(set(found) & set(truth)) / len(truth)
    assert right > 0.9
    assert len(set(found) - set(truth)) <= 4
    assert found[0] == (0, 0)
    plain = set(enumerate(place for place in range(len(texts))))
    assert len(plain & set(truth)) / len(truth) < 0.2  # counting along would have been wrong nearly throughout


def test_a_reading_ends_where_pieces_or_prompts_end():
    assert order.pair([1.0, 1.0], ["a" * 10] * 5) == [(0, 0), (1, 1)]
    assert order.pair([1.0] * 5, ["a" * 10] * 2) == [(0, 0), (1, 1)]
    assert order.pair([], ["a"]) == order.pair([1.0], []) == []


# --- sessions -------------------------------------------------------------------------------------------------------


def test_pieces_become_recordings_of_one_file_kept_bit_for_bit(project, tmp_path):
    path, _ = spoken(tmp_path / "hour.wav", 6)
    made = session.begin(project, path, speaker="ada", how=Pauses(pause=0.8))
    ids = list(project.store.utterances.ids())
    made = session.save(project, made.assigned(0, ids[0]).assigned(2, ids[5]))
    pairs = list(project.store.recordings.all())
    assert [(r.utterance_id, r.trim_start, r.trim_end) for r, _ in pairs] == [
        (ids[0], made.pieces[0].start, made.pieces[0].end),
        (ids[5], made.pieces[2].start, made.pieces[2].end),
    ]
    assert {(r.path, r.sha256, r.speaker_id) for r, _ in pairs} == {(made.path, sha256(path), "ada")}
    assert sha256(project.absolute(made.path)) == sha256(path)
    assert len(list(project.audio.rglob("*.wav"))) == 1
    sounds = decode(project.absolute(made.path), start=pairs[0][0].trim_start, end=pairs[0][0].trim_end)
    assert len(sounds) / MODEL_RATE == pytest.approx(made.pieces[0].seconds, abs=0.001)
    assert project.store.overview().minutes < 1 < made.seconds / 10


def test_a_session_is_offered_again_until_it_is_finished_and_knows_its_file(project, tmp_path):
    path, _ = spoken(tmp_path / "hour.wav", 4)
    made = session.save(project, session.begin(project, path).left_out(1))
    assert session.unfinished(project) == [made]
    (tmp_path / "copy.wav").write_bytes(path.read_bytes())
    assert session.begin(project, tmp_path / "copy.wav") == made
    session.save(project, replace(made, finished=True))
    assert session.unfinished(project) == []
    assert session.begin(project, path) == made
    assert session.unfinished(project) == [made]  # taken up again


def test_moving_taking_back_and_undoing_a_piece_changes_its_recording(project, tmp_path):
    path, _ = spoken(tmp_path / "hour.wav", 4)
    store = project.store
    made = session.begin(project, path)
    said = next(iter(store.utterances.ids()))
    first = store.edits.do("assign", session.save, project, made.assigned(0, said))
    (recording,) = store.recordings.of_utterance(said)
    piece = first.pieces[0]
    moved = first.moved(0, piece.start + 0.05, piece.end)
    store.edits.do("move", session.save, project, moved)
    (after,) = store.recordings.of_utterance(said)
    assert after.id == recording.id
    assert after.trim_start == round(piece.start + 0.05, 3)
    store.edits.do("take back", session.save, project, moved.assigned(0, None))
    assert store.recordings.count() == 0
    for expected in (moved, first, made):
        store.edits.undo()
        assert session.load(project, made.sha256) == expected
    assert store.recordings.count() == 0
    store.edits.redo()
    assert session.load(project, made.sha256) == first
    assert store.recordings.of_utterance(said) == [recording]


def test_what_the_corpus_page_does_to_a_piece_holds_here_too(project, tmp_path):
    path, _ = spoken(tmp_path / "hour.wav", 4)
    store = project.store
    ids = list(store.utterances.ids())
    made = session.save(project, session.begin(project, path).assigned(0, ids[0]).assigned(1, ids[1]))
    one, other = (recording for recording, _ in store.recordings.all())
    store.recordings.delete([one.id or 0])
    store.recordings.update(replace(other, trim_end=round((other.trim_end or 0) + 0.3, 3)))
    again = session.load(project, made.sha256)
    assert again is not None
    assert again.pieces[0] == replace(made.pieces[0], utterance=None)
    assert again.pieces[1].end == round(made.pieces[1].end + 0.3, 3)
    session.save(project, again.assigned(2, ids[2]))
    assert [r.utterance_id for r, _ in store.recordings.all()] == [ids[1], ids[2]]


def test_a_sentence_that_is_gone_is_named_and_nothing_is_stored(project, tmp_path):
    path, _ = spoken(tmp_path / "hour.wav", 3)
    made = session.begin(project, path)
    with pytest.raises(SmidgenError, match="no longer in the corpus"):
        session.save(project, made.assigned(0, 999))
    assert session.load(project, made.sha256) == made


def test_silence_is_said_and_not_taken_in(project, tmp_path):
    soundfile.write(tmp_path / "quiet.wav", np.zeros(5 * MODEL_RATE), MODEL_RATE)
    with pytest.raises(SmidgenError, match="stands out as speech"):
        session.begin(project, tmp_path / "quiet.wav")
    assert not list(project.audio.rglob("*.wav"))


KILLED = """
import os, signal, sys
from engine.long_recordings import session
from engine.project import Project
project = Project.open(sys.argv[1])
(made,) = session.unfinished(project)
ids = list(project.store.utterances.ids())
for place in range(3):
    made = project.store.edits.do("assign", session.save, project, made.assigned(place, ids[place]))
made = project.store.edits.do("merge", session.save, project, made.merged(3))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_session_loses_nothing(project, tmp_path):
    path, _ = spoken(tmp_path / "hour.wav", 6)
    made = session.begin(project, path)
    project.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(project.path)], cwd=Path(__file__).parents[2], capture_output=True, text=True
    )
    assert done.returncode == -9, done.stderr
    with Project.open(project.path) as again:
        (found,) = session.unfinished(again)
        assert found.count("assigned") == 3 == again.store.recordings.count()
        assert len(found.pieces) == len(made.pieces) - 1
