"""Findings about a corpus: each finds what it should, nothing else, and is gone when mended; and it can be undone."""

from __future__ import annotations

import time

import pytest

from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store import health, splits
from engine.store.rows import Recording, Utterance
from engine.store.utterances import Filter


def _clip(utterance: int, number: int, speaker: str = "ada", split: str = "train", **more) -> Recording:
    about = {"peak": -6.0, "clipped": 0, "path": f"audio/{number}.wav"} | more
    return Recording(
        utterance, about["path"], f"{number:064x}", 1.0, 16000, 1, about["peak"], -20.0, about["clipped"], "en",
        speaker, split,
    )  # fmt: skip


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        rows = [Utterance(f"turn on light {n}", "en", Meaning.of("on")) for n in range(12)]
        rows += [
            Utterance("Stop!", "en", Meaning.of("off")),
            Utterance("stop", "en", Meaning.of("off")),
            Utterance("ring at six", "en", Meaning.of("alarm", [Slot("time", "six", 8, 11)])),
            Utterance("Ring at six.", "en", Meaning.of("alarm", [Slot("time", "six")])),
            Utterance("dim it", "en", Meaning.of("on")),
            Utterance("dim it", "en", Meaning.of("off")),
            Utterance("café please", "en", Meaning.of("on")),
            Utterance("please cafe", "en", Meaning.of("on")),
            Utterance("held out", "en", Meaning.of("on"), "test"),
            Utterance("held out!", "en", Meaning.of("on"), "train"),
            Utterance("", "en", Meaning.of("on")),
        ]
        made.store.utterances.add_many(rows)
        for number in range(5):
            (made.audio / f"{number}.wav").write_bytes(b"RIFF")
        made.store.recordings.add_many(
            [
                _clip(1, 0),
                _clip(2, 1, "ben", peak=-60.0),
                _clip(3, 2, "ben", clipped=40),
                _clip(4, 3, "ben", split="test"),
                _clip(14, 4),
                _clip(5, 5),
            ]
        )
        yield made


def _texts(project: Project, finding: str) -> list[str]:
    return [u.text for u in project.store.utterances.all(Filter(finding=finding))]


@pytest.mark.parametrize(
    ("finding", "texts"),
    [
        ("thin", ["Stop!", "stop", "ring at six", "Ring at six.", "dim it"]),
        ("contradictory", ["dim it", "dim it"]),
        ("duplicate", ["Stop!", "stop", "ring at six", "Ring at six."]),
        ("near", ["café please", "please cafe"]),
        ("leak_sentence", ["turn on light 3", "held out", "held out!"]),
        ("leak_speaker", ["turn on light 1", "turn on light 2", "turn on light 3"]),
        ("silent", ["turn on light 1"]),
        ("clipped", ["turn on light 2"]),
        ("missing", ["turn on light 4"]),
        ("no_text", [""]),
    ],
)
def test_a_finding_finds_what_it_should_and_nothing_else(project, finding, texts):
    assert _texts(project, finding) == texts
    assert health.counts(project.store)[finding] == len(texts)


def test_what_nobody_recorded(project):
    assert len(_texts(project, "unrecorded")) == 23 - 6 - 1


@pytest.mark.parametrize("finding", sorted(health.MENDS))
def test_mending_ends_the_finding_and_undo_brings_it_back(project, finding):
    store = project.store
    before = _texts(project, finding)
    clips = store.recordings.count()
    assert store.edits.do("mend", health.mend, store, finding) > 0
    assert _texts(project, finding) == []
    if finding == "duplicate":
        assert store.recordings.count() == clips  # nobody's voice is lost by merging
    if finding == "leak_sentence":
        assert store.utterances.with_text("held out", "en")[1].split == "test"
        assert not [leak for leak in splits.leaks(store) if leak.kind == "sentence"]
    store.edits.undo()
    assert _texts(project, finding) == before


def test_the_same_clip_of_two_duplicates_stays_once(project):
    store = project.store
    store.recordings.add(_clip(13, 4))
    health.mend(store, "duplicate")
    assert [r.sha256 for r in store.recordings.of_utterance(13)] == [f"{4:064x}"]


def test_intents_by_split(project):
    assert health.intents(project.store)[0] == health.IntentCount("on", 17, 0, 1, 5)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("turn the light on", "turn on the light", True),
        ("café", "cafe", True),
        ("ışık aç", "ışık ac", True),
        ("किताब", "कताब", False),
        ("كتاب", "كتب", False),
        ("turn it on", "turn it off", False),
    ],
)
def test_nearly_the_same(one, other, same):
    assert (health.skeleton(one) == health.skeleton(other)) is same


def test_a_hundred_thousand_rows_are_looked_over_in_seconds(tmp_path):
    with Project.create(tmp_path / "big", "de") as made:
        made.store.utterances.add_many(
            Utterance(f"schalte lämpchen {n} ein", "de", Meaning.of(f"i{n % 60}", [Slot("n", str(n % 7))]))
            for n in range(100_000)
        )
        begun = time.monotonic()
        assert health.counts(made.store)["unrecorded"] == 100_000
        assert time.monotonic() - begun < 60
        begun = time.monotonic()
        assert len(made.store.utterances.ids(Filter(text="lämpchen 77", intent="i4"), "-text")) > 0
        assert time.monotonic() - begun < 2
