"""What frames are taught to spell: tokens of the language model that were heard often enough, and pieces of the rest.

A token that training says a few times is not learned: of the words of SLURP's test sentences that the first stage had
never heard nearly all came out wrong, of those heard up to five times three in four (docs/lab-notes.md). Sounds are
shared by words, whole tokens are not. So a rare token is spelled with shorter tokens that are frequent, as subword
units do for recognizers and translators (Sennrich et al., 2016, arXiv 1508.07909); each of them has its place among the
language model's embeddings, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

OFTEN = 60
"""So many uses make a unit."""
_LONGEST_PIECE = 4
_ROUNDS = 3
_SPACE = "▁"


class Units:
    """How each token is spelled, given how often units were `used`: those used `OFTEN`, letters and what is `known`
    besides spell the others. `vocabulary` has the language model's tokens by their writing."""

    def __init__(
        self, used: Mapping[int, int], vocabulary: Mapping[str, int], known: Collection[str] = frozenset()
    ) -> None:
        self.used = dict(used)
        self.ids = sorted(used)
        """The units of a corpus, where `Units.of` has found them."""
        self._ids = dict(vocabulary)
        self._writing = {number: text for text, number in vocabulary.items()}
        self._known = {text for text in vocabulary if len(text.removeprefix(_SPACE)) == 1} | set(known)
        self._known |= {self._writing[unit] for unit, count in used.items() if count >= OFTEN}
        self._spelled: dict[int, tuple[int, ...]] = {}

    @classmethod
    def of(cls, counts: Mapping[int, int], vocabulary: Mapping[str, int]) -> Units:
        """The units of a corpus whose tokens are as many as `counts` says."""
        units = cls(
            counts, vocabulary, {text for text in vocabulary if len(text.removeprefix(_SPACE)) <= _LONGEST_PIECE}
        )
        for _ in range(_ROUNDS):
            units = cls(units._count(counts), vocabulary)
        units.ids = sorted(units._count(counts))
        return units

    def spell(self, tokens: Iterable[int]) -> list[int]:
        """The units that `tokens` are spelled with, which are tokens themselves; one whose letters are no tokens stays
        what it is."""
        return [unit for token in tokens for unit in self._spell_one(token)]

    def _spell_one(self, token: int) -> tuple[int, ...]:
        if token not in self._spelled:
            self._spelled[token] = self._split(token)
        return self._spelled[token]

    def _split(self, token: int) -> tuple[int, ...]:
        """The fewest units; of as few the most used ones."""
        text = self._writing[token]
        best: list[tuple[int, int, tuple[int, ...]] | None] = [(0, 0, ())] + [None] * len(text)
        for end in range(1, len(text) + 1):
            for start in range(end):
                before, piece = best[start], text[start:end]
                if before is None or piece == _SPACE or piece not in self._known:
                    continue
                unit = self._ids[piece]
                found = (before[0] + 1, before[1] - self.used.get(unit, 0), (*before[2], unit))
                if best[end] is None or found < best[end]:  # type: ignore[operator]
                    best[end] = found
        whole = best[-1]
        return whole[2] if whole else (token,)

    def _count(self, counts: Mapping[int, int]) -> Counter[int]:
        used: Counter[int] = Counter()
        for token, count in counts.items():
            for unit in self._spell_one(token):
                used[unit] += count
        return used
