"""What a study says: held against known differences, known curves and the scorer itself."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import SmidgenError
from engine.evaluation.report import Answered, Report
from engine.semantics import Meaning, Slot
from engine.study.answer import Answer
from engine.study.export import to_csv, to_latex, to_markdown, write_all
from engine.study.figure import figure
from engine.study.results import Outcome, Result, f1_of, read_results
from engine.study.sentences import say
from engine.study.statistics import compare, contrast, draw_scores, fit, foretell, interval

ITEMS = 200


def report(right: Sequence[bool], modality: str = "speech") -> Report:
    """A real report: where wrong, intent and slot are wrong; every third right one has a slot value that is off."""
    answers = []
    for number, is_right in enumerate(right):
        gold = Meaning.of("light_on", [Slot("room", "old kitchen")])
        said = gold if is_right else Meaning.of("light_off", [Slot("place", "attic")])
        if is_right and number % 3 == 0:
            said = Meaning.of("light_on", [Slot("room", "kitchen")])
        audio = f"audio/{number}.wav" if modality == "speech" else ""
        answers.append(Answered(gold, said, 0.8, "en", f"sentence {number}", number, number, audio))
    return Report.of(answers, 20.0, run="r", split="test", modality=modality, device="CPU")


def share(accuracy: float, seed: int) -> list[bool]:
    return list(np.random.default_rng(seed).random(ITEMS) < accuracy)


def outcome(accuracy: float, seed: int) -> Outcome:
    return Outcome.of(report(share(accuracy, seed)), ITEMS)


def result(scheme: str, clips: int, accuracy: float, seed: int = 1, kind: str = "run") -> Result:
    tests = {
        "speech": Outcome.of(report(share(accuracy, 1000 * clips + seed)), ITEMS, slots=kind != "linear"),
        "text": Outcome.of(report(share(0.9, seed), "text"), ITEMS),
    }
    if kind == "linear":
        tests.pop("text")
    return Result(f"all-{scheme}-{clips}-s{seed}", kind, "all", scheme, clips, clips / 0.8, seed, "", tests)


def some(seeds: Sequence[int] = (1, 2, 3)) -> list[Result]:
    """Curriculum well above direct mixing, and both rising with the clips."""
    found = []
    for seed in seeds:
        found.append(result("text-only", 0, 0.3, seed))
        for clips, low, high in ((5, 0.32, 0.5), (20, 0.45, 0.65), (40, 0.5, 0.72), (80, 0.55, 0.77)):
            found += [result("direct", clips, low, seed), result("curriculum", clips, high, seed)]
    return found


def test_figures_by_item_are_those_of_the_scorer() -> None:
    whole = report(share(0.6, 3))
    small = Outcome.of(whole, ITEMS)
    assert float(small.hits().mean()) == pytest.approx(whole.intent_accuracy)
    assert float(f1_of(np.array(small.counts).sum(0))) == pytest.approx(whole.slu_f1)
    assert f1_of(np.zeros(3)) == 0


def test_a_task_without_slots_has_no_slu_f1() -> None:
    said = Meaning.of("one")
    plain = Report.of([Answered(said, said, 1.0, "en", "one")], 1.0)
    assert Outcome.of(plain, 1).slu_f1 is None
    assert Outcome.of(plain, 1).exact == 1
    assert Outcome.of(report(share(0.6, 3)), ITEMS, slots=False).exact is None


def test_a_result_goes_round_through_its_file(tmp_path: Path) -> None:
    one = result("direct", 20, 0.5)
    one.write(tmp_path / "one.json")
    (tmp_path / "torn.json").write_text('{"key": "x", "tes')
    assert read_results(tmp_path) == [one]
    assert (tmp_path / "one.json").stat().st_size < 20_000
    assert "sentence" not in (tmp_path / "one.json").read_text().replace('"sentences"', "")


def test_bootstrap_finds_what_is_there_and_nothing_else() -> None:
    good, poor = [outcome(0.7, seed) for seed in (1, 2)], [outcome(0.5, seed) for seed in (3, 4)]
    apart = compare(good, poor)
    assert apart.is_sure
    assert 0.1 < apart.points < 0.3
    assert apart.low < apart.points < apart.high
    assert apart.p < 0.01
    back = compare(poor, good)
    assert (back.points, back.p) == (-apart.points, apart.p)
    same = compare(good, good)
    assert (same.points, same.low, same.high, same.p) == (0, 0, 0, 1)
    by_slots = compare(good, poor, "slu_f1")
    assert by_slots.points > 0
    assert not np.isclose(by_slots.points, apart.points)


def test_a_contrast_weighs_scores_of_the_same_draws() -> None:
    one, two, three = ([outcome(share, seed)] for share, seed in ((0.7, 1), (0.5, 2), (0.6, 3)))
    assert contrast([one, two], (1, -1)) == compare(one, two)
    found = contrast([one, two, three], (1, -0.5, -0.5))
    hits = [group[0].hits() for group in (one, two, three)]
    by_item = hits[0] - (hits[1] + hits[2]) / 2
    assert found.points == pytest.approx(by_item.mean())
    error = by_item.std() / np.sqrt(ITEMS)
    assert (found.low, found.high) == pytest.approx(
        (by_item.mean() - 1.96 * error, by_item.mean() + 1.96 * error), abs=0.01
    )


def test_pairing_is_by_item_not_by_place() -> None:
    one = outcome(0.6, 5)
    order = np.random.default_rng(0).permutation(ITEMS)
    assert one.counts is not None
    mixed = replace(
        one,
        keys=tuple(one.keys[i] for i in order),
        right="".join(one.right[i] for i in order),
        counts=tuple(one.counts[i] for i in order),
    )
    assert compare([one], [mixed]).high == 0
    assert compare([one], [mixed], "slu_f1").high == pytest.approx(0)
    with pytest.raises(SmidgenError, match="different utterances"):
        compare([one], [replace(one, keys=tuple(f"x{key}" for key in one.keys))])


def test_intervals_hold_the_truth_about_as_often_as_they_say() -> None:
    held = 0
    for seed in range(60):
        low, high = interval([outcome(0.6, seed)], "intent_accuracy", seed)
        held += low <= 0.6 <= high
    assert 51 <= held <= 60, "95 % of 60 are 57"
    spread = draw_scores([[outcome(0.6, 1)]], "intent_accuracy")[0].std()
    assert spread == pytest.approx(np.sqrt(0.24 / ITEMS), rel=0.15), "the binomial's standard deviation"


def test_the_curve_is_found_again_and_never_falls() -> None:
    clips = [0, 5, 20, 40, 80, 160]

    def law(n: float) -> float:
        return 1 - (0.15 + 0.6 * (1 + n / 10) ** -0.7)

    read = fit(clips, np.array([[law(n) for n in clips]]), [20, 320])
    assert read[0] == pytest.approx([law(20), law(320)], abs=0.01)
    falling = fit(clips, np.array([[0.9 - 0.001 * n for n in clips]]), [80, 320])[0]
    assert falling[0] == pytest.approx(falling[1])


def test_what_is_foretold_holds_what_came_and_needs_four_amounts() -> None:
    def law(n: int) -> float:
        return 1 - (0.15 + 0.55 * (1 + n / 10) ** -0.6)

    held = 0
    for seed in range(12):
        groups = {n: [outcome(law(n), 100 * seed + n + s) for s in range(2)] for n in (0, 10, 20, 40, 80)}
        ahead = foretell(groups, 160)
        assert ahead is not None
        assert ahead.low <= ahead.score <= ahead.high
        held += ahead.low <= law(160) <= ahead.high
    assert held >= 9
    assert foretell({n: groups[n] for n in (0, 10, 20)}, 160) is None


def test_the_answer_in_words() -> None:
    said = say(Answer(some()), "all")
    text = {one.kind: one.text for one in said}
    assert text["answer"].startswith("With 80 clips, curriculum is better than direct mixing by ")
    assert "95 % interval" in text["answer"]
    assert "200 utterances" in text["answer"]
    assert any("With only 5 clips, curriculum is better" in one.text for one in said)
    assert "80 more clips would change that by about" in text["more"]
    assert "it came to" in text["more"]
    assert not [one for one in said if one.kind == "warning"]


def test_what_cannot_be_told_is_said_so() -> None:
    alike = [result("text-only", 0, 0.3), result("direct", 20, 0.5, 1), result("curriculum", 20, 0.5, 2)]
    said = [one.text for one in say(Answer(alike), "all")]
    assert "no difference between" in said[0]
    assert any("it takes four amounts" in text for text in said)
    assert any("One seed" in text for text in [one.text for one in say(Answer(some([1])), "all")])
    assert say(Answer([]), "all")[0].text == "No run is tested yet."


def test_text_alone_is_not_held_against_schemes_that_it_stands_in_for() -> None:
    (said, *_) = say(Answer([result("text-only", 0, 0.3)]), "all")
    assert said.text.endswith("No other scheme was tried with as many clips.")
    assert "direct mixing" not in said.text


def test_a_baseline_that_wins_is_named() -> None:
    won = [*some(), result("linear", 80, 0.95, kind="linear"), result("base", 0, 0.1, 0, "base")]
    warnings = [one.text for one in say(Answer(won), "all") if one.kind == "warning"]
    assert len(warnings) == 1
    assert "linear classifier on the frozen ear does better here than curriculum" in warnings[0]
    assert "tells no slots" in warnings[0]


def test_spread_over_seeds_and_the_table() -> None:
    answer = Answer(some())
    point = answer.point("all", "curriculum", 20, "speech", "intent_accuracy")
    assert point is not None
    scores = [r.tests["speech"].intent_accuracy for r in answer.results if (r.scheme, r.clips) == ("curriculum", 20)]
    assert (point.least, point.most, point.seeds) == (min(scores), max(scores), 3)
    assert point.mean == pytest.approx(np.mean(scores))
    assert point.deviation == pytest.approx(np.std(scores, ddof=1))
    curve = next(c for c in answer.curves("all", "speech", "slu_f1") if c.scheme == "curriculum")
    assert [p.clips for p in curve.points] == [0, 5, 20, 40, 80], "text alone is the curve's beginning"
    assert len(answer.rows()) == 9
    lines = to_markdown(answer, "all").splitlines()
    assert lines[2].startswith("| text only | 0 | 0 | 3 |")
    assert len(lines) == 11


def test_exports_say_the_same(tmp_path: Path) -> None:
    answer = Answer([*some(), result("linear", 80, 0.6, kind="linear")])
    rows = list(csv.DictReader(io.StringIO(to_csv(answer))))
    assert len(rows) == 2 * 27 + 1
    first = next(row for row in rows if row["scheme"] == "direct" and row["condition"] == "speech")
    assert float(first["intent_accuracy"]) == pytest.approx(
        answer.tests("all", "direct", 5, "speech")[0].intent_accuracy, abs=1e-6
    )
    assert next(row for row in rows if row["scheme"] == "linear")["slu_f1"] == ""
    latex = to_latex(answer)
    assert latex.count(r"\\") == 1 + 10
    assert r"\pm" in latex
    assert "%" not in latex.replace(r"\%", "").split("\n", 1)[1]
    written = write_all(answer, tmp_path / "out")
    assert {path.name for path in written} == {
        "results.csv", "table.tex", "answer.txt", "all-intent-accuracy.svg", "all-slu-f1.svg",
    }  # fmt: skip


def test_the_drawing_is_whole_and_true() -> None:
    svg = figure(Answer([*some(), result("base", 0, 0.2, 0, "base")]), "all", size=(800, 400))
    root = ElementTree.fromstring(svg)
    space = "{http://www.w3.org/2000/svg}"
    lines = root.findall(f"{space}polyline")
    assert len(lines) == 4, "two schemes on speech, two on text"
    for line in lines[:2]:
        points = [tuple(map(float, pair.split(","))) for pair in line.attrib["points"].split()]
        assert [x for x, _ in points] == sorted(x for x, _ in points)
        assert points[0][1] > points[-1][1], "better is higher"
        assert all(0 <= x <= 800 and 0 <= y <= 400 for x, y in points)
    words = {text.text for text in root.iter(f"{space}text")}
    assert {"curriculum", "direct mixing", "text only", "0", "80", "clips learnt from"} <= words
    assert ElementTree.fromstring(figure(Answer([]), "all")) is not None
