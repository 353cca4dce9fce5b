"""Sentences with meanings from `grammar.yaml`: drawn by seed, each in one split only.

python -m resources.sample.sentences       writes text.jsonl
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
LANGUAGES = ("en", "it")
SEED = 20
SIZES = {"test": {"en": 112, "it": 98}, "dev": {"en": 42, "it": 42}, "train": {"en": 350, "it": 252}}
"""Sentences a split and language; test is drawn first, then dev, and train takes what neither has."""
HELD_PATTERN, HELD_VALUE = 0.2, 0.4
"""In dev and test, how often a pattern and a slot value are ones that train never uses (where there are any)."""

_HOLE = re.compile(r"\{(\w+)(?:\.(\w+))?\}")


def draw(grammar: dict[str, Any], seed: int = SEED) -> list[dict[str, Any]]:
    """All sentences as rows of `text.jsonl`: text, language, scenario, action, slots with character spans, split."""
    rng = random.Random(seed)
    rows: list[dict[str, Any]] = []
    for language in LANGUAGES:
        seen: set[str] = set()
        for split, sizes in SIZES.items():
            wanted = _shares(sizes[language], len(grammar["intents"]))
            for intent, count in zip(grammar["intents"], wanted, strict=True):
                for text, slots in _distinct(grammar, intent, language, split != "train", count, seen, rng):
                    row = {"text": text, "language": language, "scenario": intent["scenario"]}
                    rows.append(row | {"action": intent["action"], "slots": slots, "split": split})
    rng.shuffle(rows)
    return sorted(rows, key=lambda row: ("train", "dev", "test").index(row["split"]))


def _shares(total: int, parts: int) -> list[int]:
    """`total` in `parts` whole shares that differ by one at most."""
    return [total // parts + (part < total % parts) for part in range(parts)]


def _distinct(
    grammar: dict[str, Any],
    intent: dict[str, Any],
    language: str,
    held: bool,
    count: int,
    seen: set[str],
    rng: random.Random,
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Up to `count` sentences of an intent that are in no split yet (fewer where the grammar has no more)."""
    misses = 0
    while count and misses < 500:
        patterns = intent[language]
        if held and rng.random() < HELD_PATTERN:
            patterns = intent[f"held_{language}"]
        text, slots = _fill(grammar, rng.choice(patterns), language, held, rng)
        if text in seen:
            misses += 1
            continue
        seen.add(text)
        count -= 1
        yield text, slots


def _fill(
    grammar: dict[str, Any], pattern: str, language: str, held: bool, rng: random.Random
) -> tuple[str, list[dict[str, Any]]]:
    """`pattern` with its holes filled, and the slots with their spans in it (end exclusive)."""
    text, slots, at = "", [], 0
    for hole in _HOLE.finditer(pattern):
        text += pattern[at : hole.start()]
        at = hole.end()
        name, form = hole.group(1), hole.group(2)
        values = grammar["values"][name][language]
        if held and name in grammar["held_values"] and rng.random() < HELD_VALUE:
            values = grammar["held_values"][name][language]
        choice = rng.choice(values)
        value = choice if isinstance(choice, str) else choice["value"]
        written = value if form is None else choice[form]
        start = len(text) + written.rindex(value)
        slots.append({"type": name, "value": value, "start": start, "end": start + len(value)})
        text += written
    return text + pattern[at:], slots


def read_grammar() -> dict[str, Any]:
    """`grammar.yaml`."""
    grammar: dict[str, Any] = yaml.safe_load((HERE / "grammar.yaml").read_text(encoding="utf-8"))
    return grammar


def main() -> None:
    """Write `text.jsonl`."""
    rows = draw(read_grammar())
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (HERE / "text.jsonl").write_text(lines, encoding="utf-8")
    print(f"{len(rows)} sentences")


if __name__ == "__main__":
    main()
