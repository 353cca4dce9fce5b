"""SLURP's metrics: by hand on small cases, and against the published scorer's figures where its files are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.cli import main
from engine.errors import SmidgenError
from engine.evaluation.files import read_gold, read_predictions
from engine.evaluation.slurp import Scorer, char_distance, edit_distance, score, word_distance
from engine.semantics import Meaning, Slot

LOAN = Path(__file__).resolve().parents[3] / "shared" / "data" / "slurp"


def meaning(intent: str, *slots: tuple[str, str]) -> Meaning:
    scenario, _, action = intent.partition("_")
    return Meaning.of(slots=[Slot(t, v) for t, v in slots], scenario=scenario, action=action)


def test_edit_distance() -> None:
    assert edit_distance("kitten", "sitting") == 3
    assert edit_distance("", "abc") == 3
    assert edit_distance("abc", "") == 3
    assert edit_distance("", "") == 0


def test_word_distance_is_the_word_error_rate() -> None:
    assert word_distance("ten am", "ten pm") == 0.5
    assert word_distance("ten", "at ten am") == 2.0, "like SLURP's, it is not cut off at 1"
    assert word_distance("ten  am", " ten am ") == 0.0
    assert word_distance("", "ten") == 1.0


def test_char_distance_is_over_the_longer() -> None:
    assert char_distance("ten am", "ten pm") == pytest.approx(1 / 6)
    assert char_distance("a", "abcd") == pytest.approx(3 / 4)


def test_figures_by_hand() -> None:
    gold = {
        "1": meaning("alarm_set", ("time", "ten am"), ("date", "monday")),
        "2": meaning("alarm_query"),
        "3": meaning("music_play", ("artist", "nina simone")),
        "4": meaning("music_play"),
    }
    predictions = {
        "1": meaning("alarm_set", ("date", "monday"), ("time", "ten pm")),
        "2": meaning("alarm_set", ("time", "now")),
        "3": meaning("music_query"),
        "nobody": meaning("music_play"),
    }
    scores = score(gold, predictions)
    assert (scores.n, scores.missing) == (4, 1)
    assert scores.scenario == 1.0
    assert scores.action == pytest.approx(1 / 3)
    assert scores.intent == pytest.approx(1 / 3)
    # Exact: monday right; ten pm and now too many; ten am and nina simone not found.
    assert scores.entities_f1 == pytest.approx(2 * 1 / (2 * 1 + 2 + 2))
    # By distance: two true positives; half a word (a sixth of the characters) wrong; now too many; nina simone missing.
    assert scores.word_f1 == pytest.approx(2 / 3.5)
    assert scores.char_f1 == pytest.approx(2 / (2 + 7 / 6))
    wrong = 1.5 + 7 / 6
    assert scores.slu_p == scores.slu_r == scores.slu_f1 == pytest.approx(4 / (4 + wrong))


def test_the_nearest_gold_entity_of_the_type_is_taken() -> None:
    gold = {"1": meaning("a_b", ("x", "far away"), ("x", "near by"))}
    assert score(gold, {"1": meaning("a_b", ("x", "near by"))}).slu_f1 == pytest.approx(2 * 1 / (2 * 1 + 1))


def test_order_and_spacing_of_slots_never_matter() -> None:
    gold = {"1": meaning("a_b", ("x", "one two"), ("y", "three"))}
    scores = score(gold, {"1": meaning("a_b", ("y", " three"), ("x", "one  two"))})
    assert scores.entities_f1 == scores.slu_f1 == 1.0


def test_intents_without_scenarios() -> None:
    scores = score({"1": Meaning.of("zero")}, {"1": Meaning.of("zero")})
    assert (scores.intent, scores.scenario, scores.action) == (1.0, None, None)
    assert Scorer().scores().intent == 0.0


def test_a_mixed_up_key_is_an_error_and_not_a_score_of_zero() -> None:
    with pytest.raises(SmidgenError, match="--key"):
        score({"1": meaning("a_b")}, {"audio-1.flac": meaning("a_b")})


def write(path: Path, rows: list[dict]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def test_slurp_gold_by_recording(tmp_path: Path) -> None:
    gold = write(
        tmp_path / "gold.jsonl",
        [
            {
                "slurp_id": 7,
                "scenario": "calendar",
                "action": "set",
                "intent": "calendar_set_wrong",
                "tokens": [{"surface": "On"}, {"surface": "Next"}, {"surface": "Tuesday"}],
                "recordings": [{"file": "a.flac"}, {"file": "b.flac"}],
                "entities": [{"span": [1, 2], "type": "date"}],
            }
        ],
    )
    by_file, key = read_gold(gold, "file")
    assert key == "file"
    assert set(by_file) == {"a.flac", "b.flac"}
    assert by_file["b.flac"] == meaning("calendar_set", ("date", "next tuesday"))
    assert set(read_gold(gold)[0]) == {"7"}


def test_score_verb_on_smidgen_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = write(tmp_path / "gold.jsonl", [{"id": 1, "intent": "lumière_on", "slots": {"oda": "salon"}, "text": "x"}])
    found = write(
        tmp_path / "p.jsonl", [{"id": 1, "intent": "lumière_on", "slots": [{"type": "oda", "value": "salon"}]}]
    )
    assert main(["score", "--gold", str(gold), "--predictions", str(found), "--json"]) == 0
    scores = json.loads(capsys.readouterr().out)
    assert scores["intent"] == scores["slu_f1"] == 1.0
    assert scores["scenario"] is None
    assert main(["score", "--gold", str(gold), "--predictions", str(found)]) == 0
    assert "100.00%" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{oops", "line 1 is no JSON"),
        ("[1]", "line 1 is no JSON object"),
        ('{"id": 1}', "line 1 has neither"),
        ('{"intent": "a"}', "line 1 has none of"),
        ('{"id": 1, "intent": "a", "tokens": [], "entities": [{"span": [3], "type": "x"}]}', "fits no token"),
        ('{"id": 1, "intent": "a", "slots": [{"value": "x"}]}', "line 1: The slot"),
    ],
)
def test_bad_lines_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, said: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    assert main(["score", "--gold", str(path), "--predictions", str(path)]) == 1
    assert said in capsys.readouterr().err


@pytest.mark.skipif(not LOAN.exists(), reason="SLURP's files are not beside this checkout; equality NOT checked here")
@pytest.mark.parametrize(("name", "key"), [("gold_sfid", "slurp_id"), ("google_sfid", "file")])
def test_equal_to_slurps_own_scorer(name: str, key: str) -> None:
    expected = json.loads((LOAN / "predictions" / "scores.json").read_text())[name]
    gold, _ = read_gold(LOAN / "test.jsonl", key)
    scores = score(gold, read_predictions(LOAN / "predictions" / f"{name}_predictions.jsonl", key)).to_dict()
    assert scores.keys() == expected.keys()
    for figure, value in expected.items():
        assert scores[figure] == pytest.approx(value, abs=1e-6), figure
