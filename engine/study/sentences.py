"""A study's answer in plain words. Nothing is said that the test cannot tell. Light."""

from __future__ import annotations

from dataclasses import dataclass

from engine.audio.conditions import condition_words
from engine.study.answer import BASELINES, WORDS, Answer
from engine.study.statistics import Difference, compare, foretell

_SCHEMES = ("direct", "curriculum")
_TRAINED = ("text-only", *_SCHEMES)


@dataclass(frozen=True)
class Said:
    """A sentence; `kind` is ``answer``, ``gain``, ``more``, ``warning`` or ``note``."""

    kind: str
    text: str


def say(answer: Answer, mixture: str) -> list[Said]:
    """What the results of a mixture say, the answer first: on speech, or on text where no speech is tested."""
    tests = [test for result in answer.results if result.mixture == mixture for test in result.tests]
    condition = "speech" if "speech" in tests else "text"
    clips = answer.largest(mixture)
    tried = answer.best(mixture, clips, _TRAINED, condition)
    if not tried:
        return [Said("note", "No run is tested yet.")]
    said = [_which(answer, mixture, clips, tried, condition)]
    said += _scarce(answer, mixture, clips, condition)
    said += _gain(answer, mixture, clips, tried[0], condition)
    said += _more(answer, mixture, clips, tried[0], condition)
    said += _baselines(answer, mixture, clips, tried[0], condition)
    said += _hard(answer, mixture, clips, tried[0])
    return said + _notes(answer, mixture)


def _which(answer: Answer, mixture: str, clips: int, tried: list[str], condition: str) -> Said:
    first = tried[0]
    point = answer.point(mixture, first, clips, condition, "intent_accuracy")
    assert point is not None
    reached = f"{100 * point.mean:.1f} % of intents right on {condition}"
    if len(tried) == 1:
        return Said("answer", f"{_with(clips, first)}: {reached}. No other scheme was tried with as many clips.")
    apart = compare(answer.at(mixture, first, clips, condition), answer.at(mixture, tried[1], clips, condition))
    if apart.is_sure:
        text = f"{_with(clips)}, {WORDS[first]} is better than {WORDS[tried[1]]} by {_points(apart)}: {reached}."
    else:
        text = (
            f"{_with(clips)}, no difference between {WORDS[first]} and {WORDS[tried[1]]} can be told: "
            f"{_points(apart)}; {reached} by {WORDS[first]}."
        )
    return Said("answer", text)


def _scarce(answer: Answer, mixture: str, clips: int, condition: str) -> list[Said]:
    shared = set(answer.amounts(mixture, "direct")) & set(answer.amounts(mixture, "curriculum")) - {0, clips}
    if not shared:
        return []
    few = min(shared)
    tried = answer.best(mixture, few, _SCHEMES, condition)
    if len(tried) < 2:
        return []
    apart = compare(answer.at(mixture, tried[0], few, condition), answer.at(mixture, tried[1], few, condition))
    how = f"is better than {WORDS[tried[1]]} by" if apart.is_sure else f"cannot be told from {WORDS[tried[1]]}:"
    return [Said("gain", f"With only {few} clip{'s' * (few != 1)}, {WORDS[tried[0]]} {how} {_points(apart)}.")]


def _gain(answer: Answer, mixture: str, clips: int, scheme: str, condition: str) -> list[Said]:
    if not clips or scheme == "text-only":
        return []
    texts, there = answer.tests(mixture, "text-only", 0, condition), answer.at(mixture, scheme, clips, condition)
    if not texts or not there:
        return []
    apart = compare(there, texts)
    if apart.is_sure:
        text = f"The {clips} clips change what text alone gives by {_points(apart)}."
    else:
        text = f"What the {clips} clips add to text alone cannot be told: {_points(apart)}."
    steps = [n for n in answer.amounts(mixture, scheme) if 0 < n < clips]
    before = answer.at(mixture, scheme, steps[0], condition) if steps else []
    if before and apart.points > 0:
        early = compare(before, texts).points
        text += f" {_number(early)} of them came with the first {steps[0]}."
    return [Said("gain", text)]


def _more(answer: Answer, mixture: str, clips: int, scheme: str, condition: str) -> list[Said]:
    amounts = {n: answer.at(mixture, scheme, n, condition) for n in answer.amounts(mixture, scheme)}
    amounts = {n: tests for n, tests in amounts.items() if tests}
    if not clips or scheme not in _SCHEMES:
        return []
    ahead = foretell(amounts, 2 * clips)
    if ahead is None:
        return [Said("note", "What more recording would bring cannot be said yet: it takes four amounts of speech.")]
    here = answer.point(mixture, scheme, clips, condition, "intent_accuracy")
    assert here is not None
    gain, low, high = (_number(value - here.mean, "+") for value in (ahead.score, ahead.low, ahead.high))
    text = f"By the curve, {clips} more clips would change that by about {gain} points (95 % interval {low} to {high})."
    if here.seeds == 1:
        text += " One seed only: the real uncertainty is larger."
    earlier = foretell({n: tests for n, tests in amounts.items() if n < clips}, clips)
    if earlier is not None:
        kept = "as it foretold" if earlier.low <= here.mean <= earlier.high else "which it did not foretell"
        text += (
            f" Tried on what is known: from fewer clips the curve foretold {100 * earlier.score:.1f} % "
            f"({100 * earlier.low:.1f} to {100 * earlier.high:.1f}) for {clips}; "
            f"it came to {100 * here.mean:.1f} %, {kept}."
        )
    return [Said("more", text)]


def _baselines(answer: Answer, mixture: str, clips: int, scheme: str, condition: str) -> list[Said]:
    found = []
    for baseline in BASELINES:
        amounts = [n for n in answer.amounts(mixture, baseline) if n <= clips]
        tests = answer.tests(mixture, baseline, amounts[-1], condition) if amounts else []
        best = answer.at(mixture, scheme, clips, condition)
        if not tests or not best:
            continue
        apart = compare(tests, best)
        if apart.points > 0:
            sure = "" if apart.is_sure else ", though the test cannot tell them apart for sure"
            text = f"The {WORDS[baseline]} does better here than {WORDS[scheme]}, by {_points(apart)}{sure}."
            found.append(Said("warning", text + (" It tells no slots." if baseline == "linear" else "")))
    return found


def _hard(answer: Answer, mixture: str, clips: int, scheme: str) -> list[Said]:
    plain = answer.at(mixture, scheme, clips, "speech")
    losses = []
    for condition in answer.conditions:
        kind, _, name = condition.partition(".")
        tests = answer.at(mixture, scheme, clips, condition)
        if kind == "speech" and name and tests and plain:
            losses.append((compare(tests, plain).points, name))
    if not losses:
        return []
    worst, name = min(losses)
    return [
        Said("note", f"Hardest of {len(losses)} conditions: {condition_words(name)} ({_number(worst, '+')} points).")
    ]


def _notes(answer: Answer, mixture: str) -> list[Said]:
    tests = [test for r in answer.results if r.mixture == mixture for test in r.tests.values()]
    synthetic = {result.synthetic for result in answer.results if result.synthetic}
    leaks = [note for test in tests for note in test.notes if "also in training" in note or "Synthetic" in note]
    seeds = {r.seed for r in answer.results if r.mixture == mixture and r.kind == "run"}
    few = ["One seed: what another one would give is not known."] if len(seeds) == 1 else []
    return [Said("note", text) for text in dict.fromkeys([*few, *sorted(synthetic), *leaks])]


def _with(clips: int, scheme: str = "") -> str:
    if not clips:
        return "Without any speech" + (f", {WORDS[scheme]}" if scheme else "")
    return f"With {clips} clip{'s' * (clips != 1)}" + (f", {WORDS[scheme]}" if scheme else "")


def _points(apart: Difference) -> str:
    return (
        f"{_number(apart.points)} points (95 % interval {_number(apart.low)} to {_number(apart.high)}, "
        f"{apart.n} utterance{'s' * (apart.n != 1)})"
    )


def _number(share: float, sign: str = "") -> str:
    """In per cent or points, with a real minus."""
    return f"{100 * share:{sign}.1f}".replace("-", "−")
