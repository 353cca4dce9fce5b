"""What arXiv 2509.15389 found, beside what came here: each finding with a rule that says whether it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import mean
from typing import Literal

from engine.study.answer import Answer
from engine.study.results import Outcome
from engine.study.statistics import Difference, compare, contrast

Verdict = Literal["agrees", "disagrees", "cannot be told"]

COMPETITIVE = 0.8
"""Of the score with all clips, what text alone must reach to be called competitive; our rule, not the paper's."""
FEW = 0.06
"""Of all clips, what the paper's 2 to 5 % may come to here, where a few clips more are a per cent."""

_HEAD = """## Beside the paper (arXiv 2509.15389)

Each verdict is by a rule and a 95 % interval over the test utterances, so that few utterances end in “cannot be told”.
The paper fine-tunes a large model that was taught to hear on far more speech; the pocket model is small and hears less
well (`resources/pocket/README.md`).
"""


@dataclass(frozen=True)
class Place:
    """Where a finding is looked for: one mixture of languages of a study, or several of one study pooled."""

    where: str
    parts: tuple[tuple[Answer, str], ...]

    @property
    def is_abroad(self) -> bool:
        return all("-to-" in mixture for _, mixture in self.parts)

    def amounts(self, scheme: str = "curriculum") -> list[tuple[int, ...]]:
        """The numbers of clips, from 1 on and the fewest first, that `scheme` was tried with: one for each part."""
        several = [
            [n for n in answer.amounts(mixture, scheme) if n and answer.tests(mixture, scheme, n, "speech")]
            for answer, mixture in self.parts
        ]
        return list(zip(*several, strict=True)) if len({len(one) for one in several}) == 1 else []

    def tests(self, scheme: str, clips: Sequence[int] | None = None) -> list[Outcome]:
        """A test on speech for each seed that all parts have, their utterances together; without `clips` none was
        learned from."""
        each = [
            answer.tests(mixture, scheme, n, "speech")
            for (answer, mixture), n in zip(self.parts, clips or [0] * len(self.parts), strict=True)
        ]
        return [_pooled([mixture for _, mixture in self.parts], tests) for tests in zip(*each, strict=False)]


@dataclass(frozen=True)
class Seen:
    """A finding held against one place: the verdict, and the figures that it rests on."""

    where: str
    verdict: Verdict
    figures: str


@dataclass(frozen=True)
class Finding:
    """What the paper found; `rule` says when it agrees here, and when it does not."""

    claim: str
    rule: str
    seen: tuple[Seen, ...]


def beside_the_paper(answers: Sequence[tuple[str, Answer]]) -> str:
    """The page's last section, from the sections' titles and answers."""
    lines = [_HEAD]
    for finding in findings(answers):
        verdicts = [one.verdict for one in finding.seen]
        counts = ", ".join(f"{verdicts.count(one)} × {one}" for one in dict.fromkeys(verdicts))
        lines.append(f"### {finding.claim}\n")
        lines.append(f"{counts or 'Not tried yet'}. {finding.rule}\n")
        lines += [f"- {one.where}: **{one.verdict}**: {one.figures}" for one in finding.seen]
        lines += [""] if finding.seen else []
    return "\n".join(lines)


def findings(answers: Sequence[tuple[str, Answer]]) -> list[Finding]:
    """The paper's findings, each where it can be looked for."""
    places = list(_places(answers))
    at_home, abroad = ([p for p in places if p.is_abroad == away] for away in (False, True))
    share = f"{100 * COMPETITIVE:.0f} %"

    def seen(look: Callable[[Place], Seen | None], several: Iterable[Place]) -> tuple[Seen, ...]:
        return tuple(one for place in several if (one := look(place)) is not None)

    return [
        Finding(
            "Text only is competitive",
            f"Agrees where text alone surely gives {share} of what curriculum with all clips gives, or more; disagrees"
            " where it surely gives less.",
            seen(_competitive, at_home),
        ),
        Finding(
            "2 to 5 % of the speech give most of the rest",
            "Agrees where the few clips surely give half of what all clips add to text alone, or more; disagrees where"
            " they surely give less. Where all clips add nothing for sure, it cannot be told.",
            seen(_few, at_home),
        ),
        Finding(
            "Curriculum wins where speech is scarcest",
            "Agrees where curriculum is surely ahead of direct mixing with the fewest clips; disagrees where it is"
            " surely behind.",
            seen(_scarce, at_home),
        ),
        Finding(
            "Source speech, target text and a little target speech carry over",
            "Agrees where the fewest clips of the target, with the source's speech, surely add to text alone (of both"
            " languages, no speech at all); disagrees where they surely take away.",
            seen(_abroad, abroad),
        ),
    ]


def _places(answers: Sequence[tuple[str, Answer]]) -> Iterable[Place]:
    for title, answer in answers:
        for mixture in answer.mixtures:
            where = title if mixture == "all" else f"{title}, {mixture.replace('-to-', ' → ')}"
            yield Place(where, ((answer, mixture),))
        spoken = [mixture for mixture in answer.mixtures if answer.tests(mixture, "text-only", 0, "speech")]
        if len(spoken) > 1:
            yield Place(f"{title}, {len(spoken)} pooled", tuple((answer, mixture) for mixture in spoken))


def _competitive(place: Place) -> Seen | None:
    texts, amounts = place.tests("text-only"), place.amounts()
    if not texts or not amounts:
        return None
    full = place.tests("curriculum", amounts[-1])
    alone, whole = (mean(test.intent_accuracy for test in tests) for tests in (texts, full))
    surplus = contrast([texts, full], (1, -COMPETITIVE))
    share = f", {100 * alone / whole:.0f} % of it" if whole else ""
    figures = f"{100 * alone:.1f} % by text alone, {100 * whole:.1f} % with {_clips(amounts[-1])}{share}"
    return Seen(
        place.where,
        _verdict(surplus.low >= 0, surplus.high < 0),
        f"{figures}; text alone is ahead of {100 * COMPETITIVE:.0f} % of that by {_points(surplus)}.",
    )


def _few(place: Place) -> Seen | None:
    texts, amounts = place.tests("text-only"), place.amounts()
    few = [clips for clips in amounts if sum(clips) <= max(1, FEW * sum(amounts[-1]))]
    if not texts or not few:
        return None
    some, full = (place.tests("curriculum", clips) for clips in (few[-1], amounts[-1]))
    whole, surplus = compare(full, texts), contrast([some, texts, full], (1, -0.5, -0.5))
    return Seen(
        place.where,
        _verdict(whole.low > 0 and surplus.low >= 0, whole.low > 0 and surplus.high < 0),
        f"{_clips(few[-1])} add {_points(compare(some, texts))}, all {_clips(amounts[-1])} {_points(whole)};"
        f" the few less half of all: {_points(surplus)}.",
    )


def _scarce(place: Place) -> Seen | None:
    both = [clips for clips in place.amounts() if clips in place.amounts("direct")]
    if not both:
        return None
    apart = compare(place.tests("curriculum", both[0]), place.tests("direct", both[0]))
    return Seen(
        place.where,
        _verdict(apart.low > 0, apart.high < 0),
        f"with {_clips(both[0])} curriculum is ahead by {_points(apart)}.",
    )


def _abroad(place: Place) -> Seen | None:
    texts = place.tests("text-only")
    added = {clips: compare(place.tests("curriculum", clips), texts) for clips in place.amounts()} if texts else {}
    if not added:
        return None
    first = next(iter(added.values()))
    each = "; ".join(f"{_clips(clips)} add {_points(apart)}" for clips, apart in added.items())
    return Seen(place.where, _verdict(first.low > 0, first.high < 0), f"{each}.")


def _pooled(names: Sequence[str], tests: Sequence[Outcome]) -> Outcome:
    """The tests' utterances together, each test's own apart; of the figures, those of intents alone."""
    if len(tests) == 1:
        return tests[0]
    right = "".join(test.right for test in tests)
    return replace(
        tests[0],
        n=len(right),
        intent_accuracy=right.count("1") / len(right),
        slu_f1=None,
        exact=None,
        keys=tuple(f"{name} {key}" for name, test in zip(names, tests, strict=True) for key in test.keys),
        right=right,
        counts=None,
    )


def _verdict(agrees: bool, disagrees: bool) -> Verdict:
    return "agrees" if agrees else "disagrees" if disagrees else "cannot be told"


def _clips(clips: Sequence[int]) -> str:
    """How many for each of the languages."""
    least, most = min(clips), max(clips)
    each = " each" if len(clips) > 1 else ""
    return f"{least} clip{'s' * (least != 1)}{each}" if least == most else f"{least} to {most} clips{each}"


def _points(apart: Difference) -> str:
    low, high = (f"{100 * value:.1f}" for value in (apart.low, apart.high))
    return f"{100 * apart.points:.1f} points ({low} to {high})".replace("-", "−")
