"""What changed from one model's answers to another's, utterance by utterance. Light.

Only utterances that both answered, under the same label, say anything about the models; the others are counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from engine.errors import SmidgenError
from engine.evaluation.intervals import mcnemar, outcome
from engine.evaluation.report import Answered, Report
from engine.study.statistics import Difference
from engine.study.statistics import compare as bootstrap

Aim = Literal["intent", "meaning"]
"""What has to be right: the intent alone, or intent and every slot."""
Kind = Literal["fixed", "broken", "other wrong", "same wrong", "both right"]
KINDS: tuple[Kind, ...] = ("fixed", "broken", "other wrong", "same wrong", "both right")


@dataclass(frozen=True)
class Pair:
    """One utterance with both answers. `kinds` by aim and `words`, all that can be searched for, are worked out once:
    a window asks for them again and again, of thousands."""

    before: Answered
    after: Answered
    kinds: tuple[Kind, Kind]
    words: str

    @classmethod
    def of(cls, before: Answered, after: Answered) -> Pair:
        """The pair of two answers to the same utterance."""
        return cls(
            before, after, (_kind(before, after, "intent"), _kind(before, after, "meaning")), _words(before, after)
        )

    def kind(self, aim: Aim = "intent") -> Kind:
        """``fixed`` (wrong before, right after), ``broken``, both wrong in another or in the same way, both right."""
        return self.kinds[0] if aim == "intent" else self.kinds[1]


@dataclass(frozen=True)
class Changes:
    """All utterances that both answered under the same label, in the order of the later report.

    Left out: those that only one of them answered, and those whose label was changed in between (`relabelled`).
    """

    pairs: tuple[Pair, ...]
    only_before: int = 0
    only_after: int = 0
    relabelled: int = 0

    @property
    def left_out(self) -> int:
        """Utterances of either that say nothing here."""
        return self.only_before + self.only_after + self.relabelled

    def counts(self, aim: Aim = "intent") -> dict[Kind, int]:
        """How many of each kind."""
        found = Counter(pair.kind(aim) for pair in self.pairs)
        return {kind: found[kind] for kind in KINDS}

    def p(self, aim: Aim = "intent") -> float:
        """McNemar's exact p: how often luck alone would split fixed and broken as unevenly."""
        counts = self.counts(aim)
        return mcnemar(counts["fixed"], counts["broken"])

    @cached_property
    def slu_f1(self) -> Difference | None:
        """SLU-F1 after less before, by the paired bootstrap; None where there are no slots. Takes a moment."""
        before, after = (outcome([getattr(pair, side) for pair in self.pairs]) for side in ("before", "after"))
        if before.counts is None or after.counts is None:
            return None
        return bootstrap([after], [before], "slu_f1")


def changes(before: Report, after: Report) -> Changes:
    """Pair the answers of two reports. Raises `SmidgenError` where no utterance is in both."""
    waiting: defaultdict[Hashable, list[Answered]] = defaultdict(list)
    for item in before.items:
        waiting[_name(item)].append(item)
    pairs: list[Pair] = []
    alone: list[Answered] = []
    for item in after.items:
        there = waiting[_name(item)]
        twin = next((other for other in there if other.gold.same_as(item.gold)), None)
        if twin is None:
            alone.append(item)
        else:
            there.remove(twin)
            pairs.append(Pair.of(twin, item))
    # what is left of the same utterance on both sides had another label then
    relabelled = 0
    for item in alone:
        if waiting[_name(item)]:
            waiting[_name(item)].pop()
            relabelled += 1
    if not pairs:
        raise SmidgenError(
            "The two answered none of the same utterances under the same labels.",
            "Score both again: then they are asked about the corpus as it is now.",
        )
    return Changes(tuple(pairs), sum(map(len, waiting.values())), len(alone) - relabelled, relabelled)


def _name(item: Answered) -> Hashable:
    """Of a clip its row and file (pieces of one long recording share the file); of a sentence language and text, so
    that one that was imported again is still the same."""
    return (item.audio, item.recording_id) if item.audio else (item.language, item.text)


def _kind(before: Answered, after: Answered, aim: Aim) -> Kind:
    was, now = _right(before, aim), _right(after, aim)
    if was != now:
        return "fixed" if now else "broken"
    if was:
        return "both right"
    return "same wrong" if _same(before, after, aim) else "other wrong"


def _right(item: Answered, aim: Aim) -> bool:
    return item.right if aim == "intent" else item.exact


def _same(one: Answered, other: Answered, aim: Aim) -> bool:
    if one.predicted is None or other.predicted is None:
        return one.predicted is other.predicted
    if aim == "intent":
        return one.predicted.intent == other.predicted.intent
    return one.predicted.same_as(other.predicted)


def chosen(pairs: Sequence[Pair], kinds: Sequence[Kind], aim: Aim = "intent", text: str = "") -> list[Pair]:
    """The pairs of these kinds in whose sentence, intents or speaker `text` occurs, whatever its case."""
    sought = text.casefold().strip()
    return [pair for pair in pairs if pair.kind(aim) in kinds and (not sought or sought in pair.words)]


def _words(before: Answered, after: Answered) -> str:
    answers = [answer.predicted.intent for answer in (before, after) if answer.predicted is not None]
    return "\n".join([after.text, after.gold.intent, after.speaker or "", *answers]).casefold()
