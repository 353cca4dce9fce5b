"""Endpointing on sound whose bounds are known, and on real speech where it is on loan beside the checkout."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.audio import endpointing
from engine.audio.endpointing import LONGEST, PAUSE, POSTROLL, PREROLL, Endpointer
from engine.audio.files import MODEL_RATE, Samples, decode

LOAN = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def room(seconds: float, level: float = 0.001, seed: int = 0) -> Samples:
    return np.random.default_rng(seed).normal(0, level, round(seconds * MODEL_RATE)).astype(np.float32)


def voice(seconds: float, loud: float = 0.2, seed: int = 1) -> Samples:
    """Noise with the swell of syllables, four a second, as uneven as speech; it begins and ends at once."""
    time = np.arange(round(seconds * MODEL_RATE)) / MODEL_RATE
    swell = 0.55 + 0.45 * np.cos(2 * np.pi * 4 * time)
    return (np.random.default_rng(seed).normal(0, loud, len(time)) * swell).astype(np.float32)


def run(sound: Samples, block: int = 480) -> tuple[list[Samples], Endpointer]:
    """In blocks as a microphone hands them over."""
    endpointer = Endpointer()
    found: list[Samples] = []
    for start in range(0, len(sound), block):
        found += endpointer.feed(sound[start : start + block])
    return found, endpointer


def place(utterance: Samples, sound: Samples) -> float:
    """Where the utterance, which is cut from it bit for bit, begins in the sound, in seconds."""
    head = utterance[:400]
    at = next(i for i in range(len(sound) - 400) if sound[i] == head[0] and np.array_equal(sound[i : i + 400], head))
    assert np.array_equal(sound[at : at + len(utterance)], utterance)
    return at / MODEL_RATE


@pytest.mark.parametrize("block", [160, 480, 1001, 16_000])
def test_utterances_come_out_whole_with_what_surrounds_them(block: int) -> None:
    said = [voice(1.2), voice(0.6, 0.05, seed=2), voice(2.5, seed=3)]
    sound = np.concatenate(
        [room(1), said[0], room(1.5, seed=11), said[1], room(1.2, seed=12), said[2], room(1, seed=13)]
    )
    found, endpointer = run(sound, block)
    assert len(found) == 3
    begins = (1.0, 3.7, 5.5)
    for utterance, clip, begin in zip(found, said, begins, strict=True):
        start = place(utterance, sound)
        assert begin - PREROLL - 0.15 < start <= begin - PREROLL + 0.1, "a pre-roll comes before the first sound"
        length = len(utterance) / MODEL_RATE
        end = begin + len(clip) / MODEL_RATE
        assert end <= start + length <= end + POSTROLL + 0.05
    assert not endpointer.speaking


def test_a_pause_for_breath_is_not_the_end_and_a_longer_one_is() -> None:
    short = np.concatenate([room(1), voice(0.8), room(PAUSE - 0.15, seed=4), voice(0.8, seed=5), room(1)])
    assert len(run(short)[0]) == 1
    long = np.concatenate([room(1), voice(0.8), room(PAUSE + 0.15, seed=4), voice(0.8, seed=5), room(1)])
    assert len(run(long)[0]) == 2


def test_it_ends_soon_after_the_pause_and_says_while_it_hears() -> None:
    endpointer = Endpointer()
    assert endpointer.feed(room(1)) == []
    assert not endpointer.speaking
    endpointer.feed(voice(0.3))
    assert endpointer.speaking
    endpointer.feed(voice(0.5))
    silence, waited = room(2, seed=6), 0
    while not endpointer.feed(silence[waited : waited + 160]):
        waited += 160
    assert waited / MODEL_RATE == pytest.approx(PAUSE, abs=0.1)


def test_what_was_said_is_there_before_the_pause_is_over() -> None:
    """Sample for sample what comes out later; a pause for breath gives what was said until then, and then all of it."""
    breath = (POSTROLL + PAUSE) / 2
    sound = np.concatenate([room(1), voice(1.2), room(breath, seed=11), voice(0.8, seed=2), room(1.5, seed=12)])
    endpointer, early, late = Endpointer(), [], []
    for start in range(0, len(sound), 160):
        late += [(start, utterance) for utterance in endpointer.feed(sound[start : start + 160])]
        if (paused := endpointer.paused()) is not None:
            early.append((start, paused))
        assert endpointer.paused() is None, "once a pause"
    assert [len(samples) < len(late[0][1]) for _, samples in early] == [True, False]
    assert len(late) == 1
    np.testing.assert_array_equal(early[1][1], late[0][1])
    assert late[0][0] - early[1][0] == pytest.approx((PAUSE - POSTROLL) * MODEL_RATE, abs=320)


def test_clicks_and_silence_say_nothing() -> None:
    sound = room(6)
    for second in (1, 2, 3, 4):
        sound[second * MODEL_RATE : second * MODEL_RATE + 800] += voice(0.05, 0.5)
    assert run(sound)[0] == []
    assert run(np.zeros(5 * MODEL_RATE, np.float32))[0] == []


def test_the_room_may_change() -> None:
    """A fan goes on: at most a moment of it is taken for speech, then voices are told from it again."""
    loud = room(8, 0.02, seed=7)
    loud[5 * MODEL_RATE : 5 * MODEL_RATE + len(voice(1.0))] += voice(1.0, 0.4, seed=8)
    sound = np.concatenate([room(2), loud, room(3, seed=9), voice(0.8, 0.02, seed=10), room(1)])
    found, endpointer = run(sound)
    assert len(found) == 2
    assert place(found[0], sound) == pytest.approx(7 - PREROLL, abs=0.2)
    assert place(found[1], sound) == pytest.approx(13 - PREROLL, abs=0.2), "a soft voice, once it is quiet again"
    assert endpointer.noise_db < -50


def test_what_never_ends_is_cut() -> None:
    found, _ = run(np.concatenate([room(1), voice(LONGEST + 5), room(1)]))
    assert len(found) == 2
    assert len(found[0]) / MODEL_RATE == pytest.approx(LONGEST, abs=0.1)


def test_what_was_being_said_when_it_was_switched_off_is_not_lost() -> None:
    endpointer = Endpointer()
    endpointer.feed(np.concatenate([room(1), voice(0.9)]))
    last = endpointer.finish()
    assert last is not None
    assert len(last) / MODEL_RATE == pytest.approx(0.9 + PREROLL, abs=0.2)
    assert endpointer.finish() is None


def test_it_is_quick() -> None:
    import time

    sound = np.concatenate([room(20), voice(20), room(20)])
    started = time.process_time()
    run(sound)
    assert time.process_time() - started < 0.2 * 60, "a fifth of one core at the very most"


def test_real_speech_is_found_whole() -> None:
    clips = sorted(LOAN.glob("**/*.flac"))[:12] or sorted(LOAN.glob("**/*.wav"))[:12]
    if not clips:
        pytest.skip("NOT TESTED: endpointing on real speech. There is none on loan beside the checkout.")
    from engine.audio.trimming import speech_bounds

    missed = []
    for clip in clips:
        samples = decode(clip)
        sound = np.concatenate([room(1, 0.0003), samples, room(1.5, 0.0003, seed=1)])
        found, _ = run(sound)
        start, end = speech_bounds(samples, MODEL_RATE)
        heard = sum(len(utterance) for utterance in found) / MODEL_RATE
        if not found or heard < 0.6 * (end - start):
            missed.append((clip.name, heard, end - start))
    assert len(missed) <= len(clips) // 6, missed
    assert endpointing.SHORTEST < 0.3
