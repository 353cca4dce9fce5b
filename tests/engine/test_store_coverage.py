"""What to record next: what is scarce first, for a reason that is true; and what there is."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest

from engine.evaluation.report import Answered, Report
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


# --- where a model has trouble


def _evaluate(project: Project, modality: str, answers: list[tuple[int, str, float]]) -> None:
    rows = project.store.utterances
    items = [
        Answered(
            rows.get(id_).meaning,
            Meaning(intent),
            sure,
            "en",
            rows.get(id_).text,
            id_,
            id_ if modality == "speech" else None,
        )
        for id_, intent, sure in answers
    ]
    path = project.runs / "a" / "evaluations" / f"test-{modality}.json"
    Report.of(items, 1.0, created="2026-05-01T10:00:00+00:00").write(path)


def test_what_the_model_gets_wrong_or_is_unsure_of_comes_sooner_and_says_so(project):
    ids = list(project.store.utterances.ids())
    _record(project, 1, 7, 9)  # every intent has been spoken
    open_ones = [id_ for id_ in ids if id_ not in (1, 7, 9)]
    before = [one.id for one in coverage.order(project.store, open_ones)]
    assert before[-1] == 6
    _evaluate(project, "text", [(6, "off", 0.9), (5, "on", 0.3)])
    found = {one.id: (place, one.reason) for place, one in enumerate(coverage.order(project.store, open_ones))}
    assert found[6] == (0, coverage.Reason("wrong", "off", 90))
    assert found[5][1] == coverage.Reason("unsure", "on", 30)
    assert all(found[5][0] < found[id_][0] for id_ in (2, 3, 4))  # which are as good otherwise
    assert all(
        reason.kind not in ("wrong", "unsure", "weak") for id_, (_, reason) in found.items() if id_ not in (5, 6)
    )


def test_an_intent_that_is_often_wrong_gets_more_until_it_has_some(project):
    _record(project, 1, 2, 3, 7, 7, 7, 9, 9, 9)
    assert coverage.order(project.store, [4, 5, 8])[0].id == 8  # a value that is new
    _evaluate(project, "speech", [(1, "off", 0.6), (2, "off", 0.7), (3, "on", 0.9)])
    first = coverage.order(project.store, [4, 5, 8])[0]
    assert (first.id, first.reason) == (4, coverage.Reason("weak", "on", 33))
    for id_ in (4, 5):  # what was recorded since is no longer asked for as urgently
        number = project.store.recordings.count()
        clip = Recording(id_, f"audio/{number}.wav", f"{number:064x}", 6.0, 16000, 1, -6, -20, 0, "en", "ada")
        project.store.recordings.add(replace(clip, recorded_at=f"2026-05-02T10:00:0{id_}+00:00"))
    assert coverage.order(project.store, [6, 8])[0].id == 8


def test_speech_is_believed_before_text(project):
    _record(project, 1, 2, 3, 7, 9)
    _evaluate(project, "text", [(1, "off", 0.6), (2, "off", 0.7), (3, "off", 0.9)])
    assert any(one.reason.kind == "weak" for one in coverage.order(project.store, [4, 5, 6, 8]))
    _evaluate(project, "speech", [(1, "on", 0.6), (2, "on", 0.7), (3, "on", 0.9)])
    assert not any(one.reason.kind == "weak" for one in coverage.order(project.store, [4, 5, 6, 8]))
