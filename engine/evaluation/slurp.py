"""SLURP's metrics, equal to its published scorer (Bastianelli et al. 2020, arXiv 2011.13205; micro average).

Scenario, action and intent: accuracy. Entities F1: type and value both right. Word-F1 and char-F1: a predicted entity
is paired with the nearest gold entity of its type, counts as one true positive, and the distance of the two values
(word error rate; normalised Levenshtein distance) counts as false positive and as false negative. SLU-F1: over the
summed counts of the two. Utterances without a prediction are left out of every figure and counted.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from engine.errors import SmidgenError
from engine.semantics import Meaning, Slot, nfc


@dataclass(frozen=True)
class Scores:
    """Figures from 0 to 1. `n` counts gold utterances, `missing` those of them without a prediction.

    `scenario` and `action` are None where the gold has only intents.
    """

    n: int
    missing: int
    scenario: float | None
    action: float | None
    intent: float
    entities_f1: float
    word_f1: float
    char_f1: float
    slu_p: float
    slu_r: float
    slu_f1: float

    def to_dict(self) -> dict[str, float | None]:
        """JSON-ready, in the order of the fields."""
        return asdict(self)


@dataclass
class Counts:
    """True positives, false positives and false negatives; distances make the last two fractional."""

    tp: float = 0.0
    fp: float = 0.0
    fn: float = 0.0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def precision(self) -> float:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else 0.0

    @property
    def recall(self) -> float:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def edit_distance(one: Sequence[Hashable], two: Sequence[Hashable]) -> int:
    """Levenshtein distance: the fewest insertions, deletions and substitutions that turn one into the other."""
    row = list(range(len(two) + 1))
    for i, left in enumerate(one, 1):
        diagonal, row[0] = row[0], i
        for j, right in enumerate(two, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (left != right))
    return row[-1]


def word_distance(gold: str, predicted: str) -> float:
    """The word error rate: edits over gold words. Above 1 where the prediction is much longer, as in SLURP's scorer."""
    reference, hypothesis = gold.split(), predicted.split()
    if not reference:
        return float(bool(hypothesis))
    return edit_distance(reference, hypothesis) / len(reference)


def char_distance(gold: str, predicted: str) -> float:
    """The Levenshtein distance over characters, divided by the longer length (0 to 1)."""
    longest = max(len(gold), len(predicted))
    return edit_distance(gold, predicted) / longest if longest else 0.0


@dataclass
class Scorer:
    """Accumulates utterance by utterance, so that a long evaluation can show figures as it goes."""

    n: int = 0
    missing: int = 0
    scenario: int = 0
    action: int = 0
    intent: int = 0
    split_intents: bool = False
    entities: Counts = field(default_factory=Counts)
    words: Counts = field(default_factory=Counts)
    chars: Counts = field(default_factory=Counts)

    def add(self, gold: Meaning, predicted: Meaning | None) -> None:
        """Count one utterance; None is a missing prediction."""
        self.n += 1
        if predicted is None:
            self.missing += 1
            return
        self.split_intents = self.split_intents or bool(gold.scenario and gold.action)
        self.scenario += gold.scenario == predicted.scenario
        self.action += gold.action == predicted.action
        self.intent += gold.intent == predicted.intent
        _count_exact(self.entities, gold.slots, predicted.slots)
        _count_near(self.words, gold.slots, predicted.slots, word_distance)
        _count_near(self.chars, gold.slots, predicted.slots, char_distance)

    def scores(self) -> Scores:
        """The figures so far; all 0 where nothing was predicted."""
        predicted = max(self.n - self.missing, 1)
        both = self.words + self.chars
        return Scores(
            n=self.n,
            missing=self.missing,
            scenario=self.scenario / predicted if self.split_intents else None,
            action=self.action / predicted if self.split_intents else None,
            intent=self.intent / predicted,
            entities_f1=self.entities.f1,
            word_f1=self.words.f1,
            char_f1=self.chars.f1,
            slu_p=both.precision,
            slu_r=both.recall,
            slu_f1=both.f1,
        )


def score(gold: Mapping[str, Meaning], predictions: Mapping[str, Meaning]) -> Scores:
    """Score `predictions` against `gold`, both by utterance or recording key; predictions of other keys are ignored.

    Raises `SmidgenError` where the two share no key, which is a mixed-up file or key rather than a bad model.
    """
    if gold and predictions and not gold.keys() & predictions.keys():
        raise SmidgenError(
            "No prediction has a key of the gold file.",
            f"Check that both use the same --key: the gold has {next(iter(gold))!r}, "
            f"the predictions {next(iter(predictions))!r}.",
        )
    scorer = Scorer()
    for key, meaning in gold.items():
        scorer.add(meaning, predictions.get(key))
    return scorer.scores()


def _count_exact(counts: Counts, gold: Sequence[Slot], predicted: Sequence[Slot]) -> None:
    left = [(slot.type, nfc(slot.value)) for slot in gold]
    for slot in predicted:
        pair = (slot.type, nfc(slot.value))
        if pair in left:
            left.remove(pair)
            counts.tp += 1
        else:
            counts.fp += 1
    counts.fn += len(left)


def _count_near(
    counts: Counts, gold: Sequence[Slot], predicted: Sequence[Slot], distance: Callable[[str, str], float]
) -> None:
    left = list(gold)
    for slot in predicted:
        same = [i for i, other in enumerate(left) if other.type == slot.type]
        if not same:
            counts.fp += 1
            continue
        apart, nearest = min((distance(nfc(left[i].value), nfc(slot.value)), i) for i in same)
        counts.tp += 1
        counts.fp += apart
        counts.fn += apart
        del left[nearest]
    counts.fn += len(left)
