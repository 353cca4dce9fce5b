"""Splits without leaks, and leaks by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import SmidgenError
from engine.project import Project
from engine.semantics import Meaning
from engine.store import splits
from engine.store.rows import SPLITS, Recording, Utterance
from engine.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Project.create(tmp_path / "p", "tr") as project:
        yield project.store


def write(store: Store, text: str, split: str = "train", intent: str = "i", language: str = "tr") -> int:
    return store.utterances.add(Utterance(text, language, Meaning.of(intent), split)).id or 0


def speak(store: Store, utterance: int, speaker: str | None, split: str = "train") -> int:
    digest = f"{store.recordings.count():064x}"
    row = Recording(utterance, f"audio/{digest}.wav", digest, 1.0, 16000, 1, -1.0, -9.0, 0, "tr", speaker, split)
    return store.recordings.add(row).id or 0


def test_leaks_are_named(store: Store) -> None:
    write(store, "Işığı aç!")
    write(store, "ışığı aç", "test", "other")
    write(store, "kapat", "dev")
    spoken = write(store, "dur")
    speak(store, spoken, "ayşe", "test")
    speak(store, write(store, "", intent="x"), "ayşe", "train")
    speak(store, write(store, "", "test", intent="y"), None, "test")
    found = splits.leaks(store)
    assert [(leak.kind, leak.count, leak.splits) for leak in found] == [
        ("sentence", 2, ("train", "test")),
        ("speaker", 1, ("train", "test")),
    ]
    assert str(found[1]) == "1 speaker is in both train and test: “ayşe”."
    assert "dur" in str(found[0])


def test_texts_alone_are_shared_out_by_intent_and_twins_stay_together(store: Store) -> None:
    for number in range(1000):
        text = f"söz {number // 2}" + ("!" if number % 2 else "")
        write(store, text, intent=f"i{number // 2 % 10}")
    done = splits.assign(store, {"train": 80, "dev": 10, "test": 10}, seed=3)
    assert dict(done.utterances) == {"train": 800, "dev": 100, "test": 100}
    assert splits.leaks(store) == []
    by_intent: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for utterance in store.utterances.all():
        by_intent[utterance.meaning.intent][utterance.split] += 1
    assert all(counts["test"] in range(6, 15) for counts in by_intent.values()), by_intent
    before = {u.id: u.split for u in store.utterances.all()}
    splits.assign(store, {"train": 80, "dev": 10, "test": 10}, seed=3)
    assert {u.id: u.split for u in store.utterances.all()} == before
    splits.assign(store, {"train": 80, "dev": 10, "test": 10}, seed=4)
    assert {u.id: u.split for u in store.utterances.all()} != before


def test_speakers_and_sentences_stay_together(store: Store) -> None:
    for speaker in range(20):
        for number in range(5):
            speak(store, write(store, f"söz {speaker} {number}", intent=f"i{number}"), f"speaker {speaker}")
    for number in range(100):
        write(store, f"yalnız {number}")
    done = splits.assign(store, {"train": 0.5, "dev": 0.25, "test": 0.25})
    assert (done.apart, done.notes) == ("both", ())
    assert dict(done.recordings) == {"train": 50, "dev": 25, "test": 25}
    assert dict(done.utterances) == {"train": 100, "dev": 50, "test": 50}
    assert splits.leaks(store) == []


def test_everybody_reads_the_same_sentences(store: Store) -> None:
    texts = [write(store, f"söz {number}") for number in range(10)]
    for speaker in range(6):
        for text in texts:
            speak(store, text, f"speaker {speaker}")
    done = splits.assign(store, {"train": 4, "dev": 1, "test": 1})
    assert done.apart == "speaker"
    assert dict(done.recordings) == {"train": 40, "dev": 10, "test": 10}
    assert "speakers are" in done.notes[0]
    assert {leak.kind for leak in splits.leaks(store)} == {"sentence"}
    done = splits.assign(store, {"train": 8, "test": 2}, apart="sentence")
    assert dict(done.recordings) == {"train": 48, "dev": 0, "test": 12}
    assert {leak.kind for leak in splits.leaks(store)} == {"speaker"}
    done = splits.assign(store, {"train": 8, "test": 2}, apart="both")
    assert dict(done.recordings) == {"train": 60, "dev": 0, "test": 0}
    assert done.notes == ("No recording was left for test.",)


def test_one_speaker(store: Store) -> None:
    for number in range(40):
        speak(store, write(store, f"söz {number}"), "ayşe")
    done = splits.assign(store)
    assert done.apart == "sentence"
    assert "only one speaker" in done.notes[0]
    assert dict(done.recordings) == {"train": 32, "dev": 4, "test": 4}


def test_clips_without_transcript_are_tied_by_speaker_alone(store: Store) -> None:
    words = [write(store, "", intent=f"digit {n}") for n in range(3)]
    for speaker in range(10):
        for word in words:
            speak(store, word, f"speaker {speaker}")
    done = splits.assign(store)
    assert dict(done.recordings) == {"train": 24, "dev": 3, "test": 3}
    assert splits.leaks(store) == []


@pytest.mark.parametrize("seed", range(8))
def test_no_random_corpus_leaks(store: Store, seed: int) -> None:
    import random

    draw = random.Random(seed)
    texts = [write(store, f"söz {draw.randrange(60)}", intent=f"i{draw.randrange(4)}") for _ in range(80)]
    for _ in range(60):
        speak(store, draw.choice(texts), draw.choice([None, *(f"s{n}" for n in range(40))]))
    splits.assign(store, {"train": 0.6, "dev": 0.2, "test": 0.2}, seed, apart="both")
    assert splits.leaks(store) == []
    assert {u.split for u in store.utterances.all()} <= set(SPLITS)


@pytest.mark.parametrize("shares", [{"train": 0}, {"train": -1, "test": 2}, {"trian": 1.0}])
def test_shares_must_make_sense(store: Store, shares: dict[str, float]) -> None:
    with pytest.raises(SmidgenError):
        splits.assign(store, shares)
