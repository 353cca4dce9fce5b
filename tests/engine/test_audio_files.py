"""Probing, decoding, measuring and keeping real audio files of every kind that people bring."""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile

from engine.audio import files, levels, trimming
from engine.errors import SmidgenError

RATE = 16000


def tone(seconds: float, rate: int = RATE, frequency: float = 440.0, amplitude: float = 0.5) -> np.ndarray:
    return (amplitude * np.sin(2 * np.pi * frequency * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


@pytest.fixture
def project(tmp_path: Path) -> SimpleNamespace:
    """As much of a project as the keeping of files knows: where it is, and where its audio lies."""
    (tmp_path / "project" / "audio").mkdir(parents=True)
    return SimpleNamespace(path=tmp_path / "project", audio=tmp_path / "project" / "audio")


@pytest.mark.parametrize(
    ("suffix", "subtype", "rate", "channels"),
    [("wav", "PCM_16", 8000, 1), ("wav", "PCM_24", 48000, 2), ("wav", "ULAW", 8000, 1), ("wav", "FLOAT", 44100, 1),
     ("flac", "PCM_16", 22050, 2), ("ogg", "VORBIS", 44100, 1), ("ogg", "OPUS", 48000, 1),
     ("mp3", "MPEG_LAYER_III", 44100, 2)],
)  # fmt: skip
def test_every_format_becomes_the_same_sixteen_kilohertz_mono(tmp_path, suffix, subtype, rate, channels):
    path = tmp_path / f"clip.{suffix}"
    soundfile.write(path, np.stack([tone(1.5, rate)] * channels, axis=1), rate, subtype=subtype)
    info = files.probe(path)
    assert (info.rate, info.channels, info.format) == (rate, channels, suffix)
    assert info.seconds == pytest.approx(1.5, abs=0.1)
    samples = files.decode(path)
    assert samples.dtype == np.float32
    assert samples.ndim == 1
    assert len(samples) == pytest.approx(1.5 * RATE, abs=0.1 * RATE)
    spectrum = np.abs(np.fft.rfft(samples[:RATE]))
    assert spectrum.argmax() == pytest.approx(440, abs=2)
    assert np.abs(samples[2000:-4000]).max() == pytest.approx(0.5, abs=0.06)


def test_only_what_lies_between_the_trim_offsets_is_read(tmp_path):
    path = tmp_path / "two.flac"
    soundfile.write(path, np.concatenate([tone(1, frequency=300), tone(1, frequency=900)]), RATE)
    part = files.decode(path, start=1.0, end=1.5)
    assert len(part) == RATE // 2
    assert np.abs(np.fft.rfft(part)).argmax() * 2 == pytest.approx(900, abs=4)
    assert len(files.decode(path, start=1.5)) == RATE // 2
    assert len(files.decode(path, end=99)) == 2 * RATE
    with pytest.raises(SmidgenError, match=r"two\.flac has no sound"):
        files.decode(path, start=3)


def test_a_file_that_is_no_audio_is_named(tmp_path):
    for name, content in {"empty.wav": b"", "text.wav": b"hello there, not audio\n" * 40}.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(SmidgenError, match=name) as caught:
            files.probe(tmp_path / name)
        assert caught.value.next_step
    with pytest.raises(SmidgenError, match="There is no audio file"):
        files.decode(tmp_path / "gone.wav")
    soundfile.write(tmp_path / "cut.flac", tone(3), RATE)
    whole = (tmp_path / "cut.flac").read_bytes()
    (tmp_path / "cut.flac").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(SmidgenError, match=r"cut\.flac cannot be read"):
        files.decode(tmp_path / "cut.flac")


def test_originals_are_kept_bit_for_bit_and_once(project, tmp_path):
    path = tmp_path / "Ärger mit ع.MP3"
    soundfile.write(path, tone(1, 44100), 44100, format="MP3")
    relative, digest = files.store_original(project, path)
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert relative == f"audio/{digest[:2]}/{digest}.mp3"
    assert (project.path / relative).read_bytes() == path.read_bytes()
    again = tmp_path / "copy.mp3"
    again.write_bytes(path.read_bytes())
    assert files.store_original(project, again) == (relative, digest)
    assert len([p for p in project.audio.rglob("*") if p.is_file()]) == 1


def test_a_damaged_copy_in_the_project_is_replaced_by_the_good_one(project, tmp_path):
    soundfile.write(tmp_path / "a.wav", tone(1), RATE)
    relative, _ = files.store_original(project, tmp_path / "a.wav")
    (project.path / relative).write_bytes(b"rot")
    files.store_original(project, tmp_path / "a.wav")
    assert (project.path / relative).read_bytes() == (tmp_path / "a.wav").read_bytes()


def test_levels_of_a_known_tone():
    found = levels.measure(tone(2, amplitude=0.5))
    assert found.peak_db == pytest.approx(-6.02, abs=0.05)
    assert found.rms_db == pytest.approx(-9.03, abs=0.05)
    assert found.clipped == 0
    assert levels.measure(np.zeros(RATE, np.float32)).rms_db == levels.SILENCE_DB
    assert levels.measure(np.zeros(0, np.float32)).peak_db == levels.SILENCE_DB
    assert levels.measure(np.clip(tone(1, amplitude=2), -1, 1)).clipped > 1000


def speech_like(level: float = 0.3, noise: float = 0.001) -> np.ndarray:
    """A second of sound between half seconds of room noise."""
    generator = np.random.default_rng(1)
    quiet = generator.normal(0, noise, 2 * RATE).astype(np.float32)
    quiet[RATE // 2 : 3 * RATE // 2] += tone(1, amplitude=level)
    return quiet


@pytest.mark.parametrize(
    ("samples", "sentence"),
    [(speech_like(), None), (tone(0.2), "very short"), (speech_like(0.02), "is quiet"),
     (np.zeros(2 * RATE, np.float32), "Almost nothing was heard"), (np.clip(speech_like(2), -1, 1), "is clipped"),
     (speech_like(0.2, 0.1), "hardly stands out")],
)  # fmt: skip
def test_problems_are_sentences(samples, sentence):
    found = levels.problems(levels.measure(samples), len(samples) / RATE)
    if sentence is None:
        assert found == []
    else:
        assert any(sentence in problem for problem in found)


def test_speech_is_found_and_a_key_press_is_not():
    samples = speech_like()
    click = np.random.default_rng(2).normal(0, 0.2, RATE // 50).astype(np.float32)
    samples[800 : 800 + len(click)] += click
    start, end = trimming.speech_bounds(samples, RATE)
    assert start == pytest.approx(0.5 - trimming.MARGIN, abs=0.03)
    assert end == pytest.approx(1.5 + trimming.MARGIN, abs=0.03)
    assert trimming.speech_bounds(tone(1), RATE) == (0.0, 1.0)
    assert trimming.speech_bounds(np.zeros(10, np.float32), RATE) == (0.0, 10 / RATE)
