"""Which words the alignment's first stage gets wrong, by how often training said them; and what Whisper, whose encoder
it is, writes of the same clips with its own decoder.

    python docs/experiments/rare_words.py WORK
    python docs/experiments/rare_words.py WORK --whisper --most 60

WORK is the recipe's folder (resources/pocket/README.md). A word is counted once for each
clip that says it and that features were computed of.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.pocket.recipe.corpus import load_clip, read_corpus
from engine.pocket.recipe.evaluate import edits
from engine.pocket.recipe.features import Features
from engine.pocket.recipe.hear import spell
from engine.pocket.recipe.texts import spoken

UP_TO = (0, 5, 30, 200, 10**9)
KINDS = ("slurp-test", "telephone-test", "slurp-test-neural", "acted-test")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--learned", type=Path, help="default: WORK/hear.safetensors")
    parser.add_argument("--kinds", nargs="+", default=KINDS)
    parser.add_argument("--most", type=int, default=300, help="clips of each kind")
    parser.add_argument("--whisper", action="store_true", help="Whisper with its own decoder instead")
    parser.add_argument("--show", type=int, default=0, help="so many clips of each kind with what was heard")
    options = parser.parse_args()
    corpus, features = read_corpus(options.work), Features(options.work)
    often = Counter(
        word
        for clip in corpus
        if clip.split == "train" and clip.language == "en" and clip in features
        for word in set(spoken(clip.text).split())
    )
    for kind in options.kinds:
        if options.whisper:
            pairs = list(_whisper(options.work, kind, options.most))
        else:
            pairs = spell(options.work, kind, options.most, options.learned)
        rows: dict[int, list[int]] = {most: [0, 0] for most in UP_TO}
        for said, heard in pairs:
            missed = _missed(said.split(), heard.split())
            for number, word in enumerate(said.split()):
                row = rows[next(most for most in UP_TO if often[word] <= most)]
                row[0] += 1
                row[1] += number in missed
        words = sum(count for count, _ in rows.values())
        wrong = sum(edits(said.split(), heard.split()) for said, heard in pairs)
        letters = sum(edits(list(said), list(heard)) for said, heard in pairs) / sum(len(said) for said, _ in pairs)
        print(f"{kind}: {len(pairs)} clips, {words} words, {wrong / words:.1%} wrong, {letters:.1%} of the characters")
        for most, (count, missed_of) in rows.items():
            print(f"  heard at most {most:>10,} times: {missed_of:4d} of {count:4d} missed")
        for said, heard in [pair for pair in pairs if pair[0] != pair[1]][: options.show]:
            print(f"    {said}  ->  {heard}")


def _missed(said: Sequence[str], heard: Sequence[str]) -> set[int]:
    """Which words of `said` an alignment with the fewest edits does not find in `heard`."""
    costs = [list(range(len(heard) + 1))]
    for row, word in enumerate(said, 1):
        costs.append([row])
        for column, other in enumerate(heard, 1):
            change = costs[row - 1][column - 1] + (word != other)
            costs[row].append(min(change, costs[row - 1][column] + 1, costs[row][column - 1] + 1))
    missed, row, column = set(), len(said), len(heard)
    while row:
        if column and costs[row][column] == costs[row - 1][column - 1] + (said[row - 1] != heard[column - 1]):
            if said[row - 1] != heard[column - 1]:
                missed.add(row - 1)
            row, column = row - 1, column - 1
        elif costs[row][column] == costs[row - 1][column] + 1:
            missed.add(row - 1)
            row -= 1
        else:
            column -= 1
    return missed


def _whisper(work: Path, kind: str, most: int) -> Iterator[tuple[str, str]]:
    from engine.study.cascade import Whisper

    whisper = Whisper.load()
    for clip in sorted((clip for clip in read_corpus(work) if clip.kind == kind), key=lambda clip: clip.id)[:most]:
        heard = whisper.transcribe(load_clip(work, clip), clip.language)
        yield spoken(clip.text, clip.language), spoken(heard, clip.language)


if __name__ == "__main__":
    main()
