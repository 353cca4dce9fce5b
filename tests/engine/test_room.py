"""What is measured of a room and a microphone, on noise, hum and voices whose levels are known."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio import files, room
from engine.audio.levels import frame_levels, speech_level
from engine.paths import RESOURCES
from engine.project import Project

RATE = files.MODEL_RATE
QUIET = room.RoomCheck(-65.0, speech_db=-25.0, peak_db=-8.0, snr_db=40.0)


def noise(level: float, seconds: float = 5.0, seed: int = 1) -> np.ndarray:
    """White noise of `level` dBFS RMS."""
    made = np.random.default_rng(seed).normal(0, 10 ** (level / 20), round(seconds * RATE))
    return made.astype(np.float32)


def tone(hertz: float, level: float, seconds: float = 5.0) -> np.ndarray:
    """A sine of `level` dBFS RMS."""
    time = np.arange(round(seconds * RATE)) / RATE
    return (2**0.5 * 10 ** (level / 20) * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


@pytest.fixture(scope="module")
def voice() -> np.ndarray:
    """A clip of the sample project, its active speech level -24 dBFS, with half a second of nothing around it."""
    clip = next(iter(sorted((RESOURCES / "sample" / "audio").rglob("*.*"))))
    samples = files.decode(clip)
    samples = samples * np.float32(10 ** ((-24 - speech_level(samples)[0]) / 20))
    return np.pad(samples, RATE // 2).astype(np.float32)


def test_the_level_of_speech_is_that_of_the_time_in_which_it_is_spoken():
    """P.56's point: pauses do not lower it."""
    talk = noise(-20, 2.0)
    level, share = speech_level(talk)
    assert level == pytest.approx(-20, abs=0.2)
    assert share == 1.0
    paused = np.concatenate([np.zeros(3 * RATE, np.float32), talk, noise(-60, 5.0)])
    level, share = speech_level(paused)
    assert level == pytest.approx(-20.4, abs=0.4)  # the 0.2 s that hang over count as speech
    assert share == pytest.approx(0.22, abs=0.01)
    assert speech_level(np.zeros(RATE, np.float32)) == (-120.0, 0.0)
    assert speech_level(np.zeros(10, np.float32)) == (-120.0, 0.0)


@pytest.mark.parametrize("level", [-75.0, -50.0, -30.0])
def test_the_noise_floor_of_a_silence_is_measured(level):
    check = room.measure_silence(noise(level))
    assert check.noise_db == pytest.approx(level, abs=0.3)
    assert check.swing_db < 3
    assert check.hum_hz == 0
    assert abs(check.offset) < 1e-3


def test_a_door_in_the_silence_is_told_apart_from_the_room():
    silence = noise(-60)
    silence[2 * RATE : 2 * RATE + RATE // 4] += noise(-20, 0.25, seed=2)
    check = room.measure_silence(silence)
    assert check.noise_db == pytest.approx(-60, abs=1)
    assert check.swing_db > room.UNSTEADY_DB


@pytest.mark.parametrize("mains", [50, 60])
def test_the_hum_of_the_mains_is_found_with_its_level(mains):
    silence = noise(-55) + tone(mains, -50) + tone(2 * mains, -46) + tone(3 * mains, -52)
    hertz, level = room.find_hum(silence)
    assert hertz == mains
    assert level == pytest.approx(10 * np.log10(10**-5.0 + 10**-4.6 + 10**-5.2), abs=0.7)
    # a grid is never exactly on its frequency
    assert room.find_hum(noise(-55) + tone(mains * 1.004, -45) + tone(2 * mains * 1.004, -45))[0] == mains
    # a small microphone does not hear the lowest harmonic
    assert room.find_hum(noise(-60) + tone(2 * mains, -50) + tone(3 * mains, -50))[0] == mains


@pytest.mark.parametrize("hertz", [55, 100, 120, 440])
def test_one_other_tone_is_not_called_hum(hertz):
    assert room.find_hum(noise(-60) + tone(hertz, -45))[0] == 0


@pytest.mark.parametrize("seed", range(12))
def test_no_hum_is_found_in_noise_alone(seed):
    rumble = np.cumsum(np.random.default_rng(seed).normal(0, 1e-4, 4 * RATE)).astype(np.float32)
    assert room.find_hum(noise(-50, 4.0, seed))[0] == 0
    assert room.find_hum(rumble - rumble.mean())[0] == 0


def test_too_short_a_silence_says_nothing_of_hum():
    assert room.find_hum(tone(50, -20, 1.5)) == (0, -120.0)


@pytest.mark.parametrize(("level", "verdict"), [(-70.0, "good"), (-50.0, "fair"), (-38.0, "poor")])
def test_a_voice_in_a_room_gets_its_signal_to_noise_ratio(voice, level, verdict):
    spoken = voice + noise(level, len(voice) / RATE, seed=4)[: len(voice)]
    check = room.measure_speech(room.measure_silence(noise(level)), spoken)
    assert check.snr_db == pytest.approx(-24 - level, abs=1.5)
    assert room.grade(room.findings(check)) == verdict
    alone = room.measure_take(spoken)
    assert alone.snr_db == pytest.approx(check.snr_db, abs=3)


def test_every_fault_is_found_and_nothing_else():
    def found(**changes) -> list[str]:
        return room.findings(room.RoomCheck(**{**QUIET.__dict__, **changes}))

    assert found() == []
    assert found(snr_db=25.0) == ["some_noise"]
    assert found(snr_db=15.0) == ["noisy"]
    assert found(snr_db=2.0) == ["unheard"]
    assert found(peak_db=-60.0) == ["unheard"]
    assert found(peak_db=-30.0) == ["quiet"]
    assert found(peak_db=-1.0) == ["hot"]
    assert found(peak_db=0.0, clipped=40) == ["clipped"]
    assert found(hum_hz=50, hum_db=-50.0) == ["hum"]
    assert found(hum_hz=50, hum_db=-70.0) == []
    assert found(swing_db=20.0) == ["unsteady"]
    assert found(noise_db=-101.0) == ["gated"]
    assert found(offset=-0.05) == ["offset"]


def test_an_offset_is_found_and_is_no_noise():
    check = room.measure_silence(noise(-60) + np.float32(0.05))
    assert check.offset == pytest.approx(0.05, abs=1e-3)
    assert check.noise_db == pytest.approx(-60, abs=0.3)


def test_nothing_at_all_is_measured_without_a_fall():
    check = room.measure_silence(np.zeros(0, np.float32))
    assert room.findings(room.measure_speech(check, np.zeros(0, np.float32)))[0] == "unheard"
    gated = room.measure_speech(room.measure_silence(np.zeros(5 * RATE, np.float32)), noise(-20))
    assert "gated" in room.findings(gated)


def test_checks_are_kept_with_the_project(tmp_path):
    with Project.create(tmp_path / "p", "sw") as project:
        assert room.remembered(project.store) == []
        room.remember(project.store, QUIET)
        loud = room.RoomCheck(-30.0, device="Zoom H4n", measured_at="2026-11-22T08:00:00+00:00")
        room.remember(project.store, loud)
        assert room.remembered(project.store) == [QUIET, loud]
    with Project.open(tmp_path / "p") as project:
        assert room.remembered(project.store)[-1].device == "Zoom H4n"


def test_two_clips_are_made_equally_loud_without_clipping(voice):
    soft, loud = voice * np.float32(0.05), voice * np.float32(2)
    one, other = room.equally_loud(soft, loud)
    assert speech_level(one)[0] == pytest.approx(speech_level(other)[0], abs=0.01)
    assert max(np.abs(one).max(), np.abs(other).max()) <= 10 ** (-1 / 20) + 1e-3
    assert np.array_equal(np.sign(one), np.sign(soft))
    silent, _ = room.equally_loud(np.zeros(RATE, np.float32), loud)
    assert not silent.any()
    assert np.isfinite(frame_levels(silent, RATE)).all()
