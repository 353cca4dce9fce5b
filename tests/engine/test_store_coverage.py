"""What to record next: what is scarce first, for a reason that is true; and what there is."""

from __future__ import annotations

import random
import time

import pytest

from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store import coverage
from engine.store.rows import Recording, Utterance


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        made.store.utterances.add_many(
            [
                *(Utterance(f"turn on light {n}", "en", Meaning.of("on")) for n in range(6)),
                Utterance("ring at six", "en", Meaning.of("alarm", [Slot("time", "six")])),
                Utterance("ring at seven", "en", Meaning.of("alarm", [Slot("time", "seven")])),
                Utterance("off", "en", Meaning.of("off")),
            ]
        )
        yield made


def _record(project: Project, *ids: int, speaker: str = "ada") -> None:
    for id_ in ids:
        number = project.store.recordings.count()
        project.store.recordings.add(
            Recording(id_, f"audio/{number}.wav", f"{number:064x}", 6.0, 16000, 1, -6, -20, 0, "en", speaker)
        )


def test_each_intent_comes_before_any_comes_twice_and_says_so(project):
    found = coverage.order(project.store, list(project.store.utterances.ids()))
    assert {following.reason for following in found[:3]} == {
        coverage.Reason("intent", "on"),
        coverage.Reason("intent", "off"),
        coverage.Reason("intent", "alarm"),
    }
    assert sorted(following.id for following in found) == list(range(1, 10))


def test_what_is_recorded_counts(project):
    _record(project, 1, 2, 9)
    open_ones = [id_ for id_ in project.store.utterances.ids() if id_ not in (1, 2, 9)]
    found = coverage.order(project.store, open_ones)
    assert found[0].id in (7, 8)
    assert found[0].reason == coverage.Reason("intent", "alarm")
    _record(project, found[0].id)
    rest = [id_ for id_ in open_ones if id_ != found[0].id]
    after = coverage.order(project.store, rest)
    assert after[0].id in (7, 8)  # the other value of the slot is newer than one more lamp
    assert after[0].reason is not None
    assert after[0].reason.kind in ("intent", "slot", "value")


def test_the_order_beats_chance_at_covering_words_and_values(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        draw = random.Random(3)
        rooms = [f"room{n}" for n in range(30)]
        rows = [
            Utterance(f"{draw.choice(['switch', 'turn', 'put'])} {way} the {thing} in {room}", "en",
                      Meaning.of(f"{thing}_{way}", [Slot("room", room)]))
            for room in rooms for way in ("on", "off") for thing in ("lamp", "fan", "radio", "tv")
        ]  # fmt: skip
        draw.shuffle(rows)
        made.store.utterances.add_many(rows)
        ids = list(made.store.utterances.ids())

        def covered(chosen: list[int]) -> tuple[int, int]:
            found = made.store.utterances.fetch(chosen)
            return len({u.meaning.intent for u in found}), len({u.meaning.slots[0].value for u in found})

        ours = covered([following.id for following in coverage.order(made.store, ids)[:30]])
        chance = covered(ids[:30])
        assert ours == (8, 30)  # every intent and every room in the least number of recordings
        assert chance < ours


def test_what_there_is_by_intent_and_speaker(project):
    _record(project, 1, 2, 7)
    _record(project, 9, speaker="ben")
    assert coverage.by_intent(project.store) == [
        coverage.Amount("alarm", 1, pytest.approx(0.1), 1),
        coverage.Amount("off", 1, pytest.approx(0.1), 1),
        coverage.Amount("on", 2, pytest.approx(0.2), 1),
    ]
    assert coverage.by_speaker(project.store) == [
        coverage.Amount("ada", 3, pytest.approx(0.3), 2),
        coverage.Amount("ben", 1, pytest.approx(0.1), 1),
    ]


def test_twenty_thousand_sentences_are_ordered_in_seconds(tmp_path):
    with Project.create(tmp_path / "p", "de") as made:
        made.store.utterances.add_many(
            Utterance(
                f"schalte das licht {n} in zimmer {n % 97} ein",
                "de",
                Meaning.of(f"i{n % 60}", [Slot("z", str(n % 97))]),
            )
            for n in range(30_000)
        )
        begun = time.monotonic()
        assert len(coverage.order(made.store, list(made.store.utterances.ids()))) == 30_000
        assert time.monotonic() - begun < 30
