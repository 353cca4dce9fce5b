"""Between slots with spans in a text, and tokens with tags or marks in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from engine.errors import SmidgenError
from engine.formats.rows import TextRow
from engine.semantics import Slot


def align(text: str, tokens: Sequence[str]) -> list[tuple[int, int]] | None:
    """Where each token lies in `text`, one after the other; None where they do not all."""
    spans, position = [], 0
    for token in tokens:
        start = text.find(token, position)
        if start < 0 or text[position:start].strip():
            return None
        position = start + len(token)
        spans.append((start, position))
    return spans


def placed(row: TextRow, format_name: str, loosely: bool = False) -> list[Slot]:
    """The row's slots in the order of their places; those without a span get that of their first free occurrence.

    `loosely`: spaces and capitals do not count, as where a value is its tokens joined ("joe 's" of “joe's”).

    Raises `SmidgenError` where one is not in the text or two overlap, which `format_name` has no way to write.
    """
    done: list[Slot] = [s for s in row.meaning.slots if s.start is not None]
    for slot in row.meaning.slots:
        if slot.start is not None:
            continue
        for found in _occurrences(slot.value, row.text, loosely):
            if all(found.end() <= s.start or found.start() >= s.end for s in done if s.start is not None and s.end):
                done.append(Slot(slot.type, slot.value, found.start(), found.end()))
                break
        else:
            raise SmidgenError(
                f"The slot “{slot.type}: {slot.value}” is not in the sentence “{row.text}”, which {format_name} needs.",
                "Export as JSONL instead.",
            )
    done.sort(key=lambda s: s.start or 0)
    for before, after in pairwise(done):
        if (before.end or 0) > (after.start or 0):
            raise SmidgenError(
                f"Two slots of “{row.text}” overlap, which {format_name} cannot write.", "Export as JSONL instead."
            )
    return done


def _occurrences(value: str, text: str, loosely: bool) -> Iterator[re.Match[str]]:
    exact = list(re.finditer(re.escape(value), text))
    if exact or not loosely:
        yield from exact
    elif letters := "".join(value.split()):
        yield from re.finditer(r"\s*".join(map(re.escape, letters)), text, re.IGNORECASE)


def tokenize(row: TextRow, format_name: str, loosely: bool = False) -> list[tuple[str, str]]:
    """Words with BIO tags; a slot that begins or ends inside a word cuts it in two. `loosely` as for `placed`: the
    words of a slot are then those of its value."""
    tags: list[tuple[str, str]] = []
    position = 0
    for slot in [*placed(row, format_name, loosely), None]:
        start, end = (len(row.text), len(row.text)) if slot is None else (slot.start or 0, slot.end or 0)
        tags += [(word, "O") for word in row.text[position:start].split()]
        if slot is not None:
            words = (slot.value if loosely else row.text[start:end]).split()
            tags += [(word, f"{'I' if number else 'B'}-{slot.type}") for number, word in enumerate(words)]
        position = end
    return tags


def mark(row: TextRow, format_name: str, write: Callable[[Slot], str], forbidden: str) -> str:
    """The text with each slot replaced by what `write` makes of it. Raises `SmidgenError` for `forbidden` signs."""
    if taken := [c for c in forbidden if c in row.text]:
        raise SmidgenError(
            f"The sentence “{row.text}” has a “{taken[0]}”, which {format_name} cannot write.",
            "Export as JSONL instead.",
        )
    parts, position = [], 0
    for slot in placed(row, format_name):
        parts += [row.text[position : slot.start], write(slot)]
        position = slot.end or 0
    return "".join([*parts, row.text[position:]])


def unmark(text: str, pattern: re.Pattern[str]) -> tuple[str, list[Slot]]:
    """The inverse of `mark`: `pattern` has the groups ``type`` and ``value``; the text and its slots with spans."""
    parts: list[str] = []
    slots: list[Slot] = []
    length, position = 0, 0
    for found in pattern.finditer(text):
        before, value = text[position : found.start()], found["value"]
        parts += [before, value]
        start = length + len(before)
        length = start + len(value)
        slots.append(Slot(found["type"].strip(), value, start, length))
        position = found.end()
    return "".join([*parts, text[position:]]), slots
