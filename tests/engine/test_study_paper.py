"""The page's verdicts on the paper's findings: each of the three, where it is due and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.study.answer import Answer
from engine.study.measured.paper import Verdict, beside_the_paper, findings
from engine.study.results import Outcome, Result
from engine.study.statistics import compare

ITEMS = 400
TEXT, FEW, SCARCE, ABROAD = range(4)


def outcome(share: float, items: int = ITEMS, seed: int = 0) -> Outcome:
    """So many right; with the same seed the same ones first, so that two tests differ where they must and no more."""
    right = "".join("1" if n < round(share * items) else "0" for n in np.random.default_rng(seed).permutation(items))
    keys = tuple(f"item {n}" for n in range(items))
    return Outcome(items, right.count("1") / items, None, None, 0.1, "CPU", keys, right, None)


def result(scheme: str, clips: int, share: float, mixture: str = "all", seed: int = 1, items: int = ITEMS) -> Result:
    key = f"{mixture}-{scheme}-{clips}-s{seed}"
    return Result(key, "run", mixture, scheme, clips, clips, seed, "", {"speech": outcome(share, items)})


def study(text: float, few: float, whole: float, direct: float = 0.5, items: int = ITEMS) -> Answer:
    given = (("text-only", 0, text), ("curriculum", 5, few), ("curriculum", 100, whole), ("direct", 5, direct))
    return Answer(result(scheme, clips, share, items=items) for scheme, clips, share in given)


def verdicts(answer: Answer) -> list[list[Verdict]]:
    return [[one.verdict for one in finding.seen] for finding in findings([("Here", answer)])]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (study(0.7, 0.78, 0.8, direct=0.6), ["agrees", "agrees", "agrees"]),
        (study(0.3, 0.31, 0.8, direct=0.6), ["disagrees", "disagrees", "disagrees"]),
        (study(0.64, 0.64, 0.8, direct=0.64), ["cannot be told", "disagrees", "cannot be told"]),
        (study(0.7, 0.7, 0.7, direct=0.7), ["agrees", "cannot be told", "cannot be told"]),
        (study(0.7, 0.75, 0.8, direct=0.7), ["agrees", "cannot be told", "agrees"]),
        (study(0.7, 0.5, 0.7, direct=0.5), ["agrees", "cannot be told", "cannot be told"]),
        (study(0.66, 0.66, 0.8, direct=0.66, items=50), ["cannot be told", "disagrees", "cannot be told"]),
        (study(0.5, 0.6, 0.7, direct=0.5, items=10), ["cannot be told"] * 3),
    ],
    ids=[
        "all hold",
        "none holds",
        "on the line",
        "nothing is added",
        "half-way",
        "a dip",
        "just over the line",
        "few utterances",
    ],
)
def test_a_verdict_is_sure_or_it_is_none(answer: Answer, expected: list[Verdict]) -> None:
    found = verdicts(answer)
    assert found == [[one] for one in expected] + [[]]


def test_a_verdict_weighs_all_that_it_rests_on_in_the_same_draws() -> None:
    """Read off two intervals apart it could not be told: text alone is in both, and its luck cancels out."""
    few, whole, text = ([outcome(share, 100, seed)] for share, seed in ((0.34, 3), (0.56, 13), (0.4, 23)))
    gain = compare(whole, text)
    assert gain.low > 0
    assert compare(few, text).high > gain.points / 2
    tests = {("curriculum", 5): few, ("curriculum", 100): whole, ("text-only", 0): text}
    answer = Answer(
        replace(result(scheme, clips, 0.5), tests={"speech": test[0]}) for (scheme, clips), test in tests.items()
    )
    assert verdicts(answer)[FEW] == ["disagrees"]


def test_without_the_runs_that_it_takes_there_is_no_verdict() -> None:
    alone = Answer([result("text-only", 0, 0.5), result("direct", 5, 0.6)])
    assert verdicts(alone) == [[], [], [], []]
    assert beside_the_paper([("Here", alone)]).count("Not tried yet") == 4


def test_languages_are_pooled_without_mixing_their_utterances() -> None:
    """Two languages that were tested on items of the same names, one of which gains and the other loses."""
    given = [
        result(scheme, clips, share, mixture)
        for mixture, text, ten in (("en-to-de", 0.5, 0.7), ("en-to-tr", 0.5, 0.4))
        for scheme, clips, share in (("text-only", 0, text), ("curriculum", 10, ten), ("curriculum", 50, 0.5))
    ]
    abroad = findings([("Across", Answer(given))])[ABROAD].seen
    assert [(one.where, one.verdict) for one in abroad] == [
        ("Across, en → de", "agrees"),
        ("Across, en → tr", "disagrees"),
        ("Across, 2 pooled", "agrees"),
    ]
    assert abroad[0].figures.startswith("10 clips add 20.0 points (")
    assert abroad[1].figures.startswith("10 clips add −10.0 points (")
    assert abroad[2].figures.startswith("10 clips each add 5.0 points (")
    assert verdicts(Answer(given))[:ABROAD] == [[], [], []], "what is found at home is not looked for abroad"


def test_seeds_are_averaged_and_different_amounts_are_pooled_by_rank() -> None:
    given = [
        result(scheme, clips, share, mixture, seed)
        for mixture, whole in (("fr", 40), ("ru", 42))
        for seed, good in ((1, 0.8), (2, 0.9))
        for scheme, clips, share in (("text-only", 0, 0.3), ("curriculum", whole, good))
    ]
    together = findings([("Words", Answer(given))])[TEXT].seen[-1]
    assert together.verdict == "disagrees"
    assert "30.0 % by text alone, 85.0 % with 40 to 42 clips each, 35 % of it" in together.figures
    assert "text alone is ahead of 80 % of that by −38.0 points (" in together.figures


def test_the_section_counts_its_verdicts() -> None:
    page = beside_the_paper([("Here", study(0.7, 0.78, 0.8, direct=0.6)), ("There", study(0.3, 0.31, 0.8, 0.6))])
    assert page.count("1 × agrees, 1 × disagrees. ") == 3
    assert "- Here: **agrees**: 70.0 % by text alone, 80.0 % with 100 clips, 88 % of it" in page
    assert "- There: **disagrees**: 5 clips add 1.0 points" in page
