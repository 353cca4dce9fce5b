"""Two reports utterance by utterance, slices with intervals, slot types: against hand counts and SLURP's scorer."""

from __future__ import annotations

from dataclasses import replace
from math import comb
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import SmidgenError
from engine.evaluation.changes import changes, chosen
from engine.evaluation.conditions import CACHE, listen
from engine.evaluation.intervals import FEWEST_DIFFERING, mcnemar, wilson
from engine.evaluation.items import items_of
from engine.evaluation.report import Answered, Report
from engine.evaluation.slices import DIMENSIONS, UNKNOWN, slices, words_in
from engine.evaluation.slot_types import by_slot_type
from engine.semantics import Meaning, Slot
from tests.tiny_model import tone
from tests.tiny_project import make_tiny_project


def answered(
    text: str, gold: str, said: str | None, slots: dict[str, str] | None = None, told: dict[str, str] | None = None,
    speaker: str | None = None, language: str = "en", recording: int | None = None,
) -> Answered:  # fmt: skip
    meaning = Meaning.of(gold, [Slot(*pair) for pair in (slots or {}).items()])
    answer = None if said is None else Meaning.of(said, [Slot(*pair) for pair in (told or {}).items()])
    audio = "" if recording is None else f"audio/{recording}.wav"
    return Answered(meaning, answer, 0.5, language, text, 1, recording, audio, speaker)


def test_wilson_is_the_interval_of_the_books() -> None:
    # Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29, by the score method without correction
    for right, n, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
                                (1, 29, 0.0061, 0.1718)):  # fmt: skip
        assert wilson(right, n) == pytest.approx((low, high), abs=5e-5)
    assert wilson(20, 20)[1] == pytest.approx(1)
    assert wilson(0, 0) == (0, 1)


def test_mcnemar_is_exact_and_knows_when_nothing_can_be_told() -> None:
    assert mcnemar(0, 0) == 1
    assert mcnemar(5, 5) == 1
    assert mcnemar(9, 1) == mcnemar(1, 9) == pytest.approx(2 * (comb(10, 0) + comb(10, 1)) / 2**10)
    assert mcnemar(FEWEST_DIFFERING - 1, 0) > 0.05 > mcnemar(FEWEST_DIFFERING, 0)
    assert 0 < mcnemar(1200, 1000) < 0.001, "large counts do not overflow"


def test_changes_pair_what_both_answered_and_count_the_rest() -> None:
    before = Report.of(
        [
            answered("a", "on", "off"),
            answered("b", "on", "on", {"room": "bath"}, {"room": "hall"}),
            answered("c", "on", "off"),
            answered("d", "on", None),
            answered("e", "on", "on"),
            answered("gone", "on", "on"),
            answered("relabelled", "on", "on"),
            answered("twice", "on", "on"),
            answered("twice", "off", "on"),
        ],
        1.0,
    )
    after = Report.of(
        [
            answered("twice", "off", "off"),
            answered("twice", "on", "on"),
            answered("a", "on", "on"),
            answered("b", "on", "off", {"room": "bath"}),
            answered("c", "on", "dim"),
            answered("d", "on", None),
            answered("e", "on", "on"),
            answered("new", "on", "on"),
            answered("relabelled", "off", "on"),
        ],
        1.0,
    )
    found = changes(before, after)
    assert (found.only_before, found.only_after, found.relabelled) == (1, 1, 1)
    assert found.counts() == {"fixed": 2, "broken": 1, "other wrong": 1, "same wrong": 1, "both right": 2}
    assert [pair.after.text for pair in chosen(found.pairs, ["fixed"])] == ["twice", "a"]
    assert chosen(found.pairs, ["other wrong"], text="DIM")[0].after.text == "c"
    assert chosen(found.pairs, ["other wrong"], text="bath") == []
    # with slots, b was wrong before, too, and is wrong in another way now
    assert found.counts("meaning") == {"fixed": 2, "broken": 0, "other wrong": 2, "same wrong": 1, "both right": 2}
    assert found.p() == mcnemar(2, 1)
    difference = found.slu_f1
    assert difference is not None
    assert difference.n == 7
    assert difference.points < 0, "a slot nearly right was given up"


def test_reports_with_nothing_in_common_are_refused() -> None:
    one, other = Report.of([answered("a", "on", "on")], 1), Report.of([answered("a", "off", "on")], 1)
    with pytest.raises(SmidgenError, match="none of the same utterances"):
        changes(one, other)


def test_slot_types_add_up_to_slurps_figures() -> None:
    items = [
        answered("1", "x", "x", {"room": "the bath", "time": "noon"}, {"room": "bath", "time": "noon"}),
        answered("2", "x", "y", {"room": "hall"}, {"person": "hal"}),
        answered("3", "x", None, {"room": "attic"}),
    ]
    table = {score.type: score for score in by_slot_type(items)}
    assert list(table) == ["person", "room", "time"]
    assert (table["room"].n, table["room"].said) == (3, 1)
    assert (table["room"].precision, table["room"].recall, table["room"].f1) == (0, 0, 0)
    assert table["room"].slu_f1 > 0, "a value nearly right counts in part"
    assert (table["time"].f1, table["time"].slu_f1) == (1, 1)
    assert (table["person"].n, table["person"].said, table["person"].precision) == (0, 1, 0)
    whole = Report.of(items, 1).slurp
    alone = [item for item in items if item.text == "1"]
    assert by_slot_type(alone)[1].slu_f1 == 1
    # one type alone is the whole report
    only = [answered("1", "x", "x", {"room": "the bath"}, {"room": "bath"}), answered("3", "x", "x", {"room": "hall"})]
    assert by_slot_type(only)[0].slu_f1 == pytest.approx(Report.of(only, 1).slu_f1)
    assert by_slot_type(only)[0].f1 == pytest.approx(Report.of(only, 1).slurp["entities_f1"])
    assert whole["slu_f1"] is not None


def test_slices_of_a_real_project_hold_every_item_once(tmp_path: Path) -> None:
    with make_tiny_project(tmp_path / "project") as project:
        items = [
            Answered(
                item.gold, item.gold if n % 3 else Meaning("wrong"), 0.5, item.language, item.text, item.utterance_id,
                item.recording_id, item.audio, item.speaker if n else None,
            )
            for n, item in enumerate(items_of(project, "train", "speech"))
        ]  # fmt: skip
        heard = listen(project, items)
        assert set(heard) == {item.recording_id for item in items}
        assert {h.seconds for h in heard.values()} >= {0.5, 1.1}
        assert (project.path / CACHE).is_file()
        assert listen(project, items) == heard
        for dimension in DIMENSIONS:
            found = slices(items, heard, dimension)
            assert sum(one.n for one in found) == len(items), dimension
            assert sum(one.right for one in found) == sum(item.right for item in items)
            for one in found:
                assert one.low <= one.intent_accuracy <= one.high
                assert one.slu_f1 is not None
                assert one.is_thin
                assert one.slu_low is None, "a bootstrap of so few would look surer than it is"
        many = slices(items * 4, heard, "language")
        assert all(one.slu_low <= one.slu_f1 <= one.slu_high for one in many)
        assert any(one.slu_low < one.slu_high for one in many)
        assert [one.name for one in slices(items, heard, "speaker")] == ["somebody", UNKNOWN]
        assert [one.name for one in slices(items, heard, "language")] == ["en", "tr"]
        assert [one.name for one in slices(items, heard, "seconds")] == ["< 1 s", "1–2 s"]
        assert [one.name for one in slices(items, heard, "words")] == ["7–10"]
        assert [one.name for one in slices(items, {}, "noise")] == [UNKNOWN]


def test_a_noisy_clip_is_told_from_a_clean_one(tmp_path: Path) -> None:
    with make_tiny_project(tmp_path / "project", sentences=8, dev=2) as project:
        rows = [row for row, _ in project.store.recordings.all("train")][:2]
        dice = np.random.default_rng(1)
        for row, noise in zip(rows, (0.0005, 0.1), strict=True):
            speech = np.concatenate([np.zeros(8000), tone(row.seconds, seed=2), np.zeros(8000)])
            samples = (speech + dice.normal(0, noise, len(speech))).astype(np.float32)
            soundfile.write(project.absolute(row.path), samples, 16_000)
            project.store.recordings.update(
                replace(row, seconds=len(samples) / 16_000, trim_start=0.5, trim_end=0.5 + row.seconds)
            )
        answers = [Answered(Meaning("on"), None, 0.5, "en", "x", 1, row.id, row.path) for row in rows]
        heard = listen(project, answers)
        assert [heard[row.id].seconds for row in rows] == [pytest.approx(row.seconds) for row in rows]
        clean, noisy = (heard[row.id].snr_db for row in rows)
        assert clean > 30 > 15 > noisy


def test_words_are_counted_only_where_spaces_tell_them() -> None:
    assert words_in("turn on the light") == 4
    assert words_in("ışığı aç") == 2
    assert words_in("") is None
    assert words_in("电灯打开") is None
    assert words_in("เปิดไฟในครัว") is None
