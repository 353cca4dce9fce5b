"""Text templates that expand into utterances: ``turn {on|off} the {room} light [please]``.

- ``{on|off}`` or ``(on|off)``: one of these. Each may hold others: ``(turn|switch [back]) on``.
- ``[please]``: perhaps this, perhaps nothing; ``[please|kindly]`` one of them or nothing.
- ``{room}``: a slot of this type, with the values that the corpus has; ``{room:living room|hall}`` with these.
- A backslash before one of ``{ } [ ] ( ) | : \\`` makes it a plain character. Lines that begin with ``#`` are notes.

Everything else stands as it is written, so that scripts without spaces between words work, too.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod

from engine.errors import SmidgenError
from engine.semantics import Slot, nfc

MOST = 200
"""Sentences that are made of a set of templates unless more are asked for."""
MOST_ASKED = 10_000
DEEPEST = 20
"""Brackets within brackets."""

_OPEN = {"{": "}", "[": "]", "(": ")"}
_SPECIAL = set("{}[]()|:\\")

Values = Mapping[str, Sequence[str]]
"""Slot type to the values that may stand for it."""
Piece = tuple[str, str]
"""Text as written, and the slot type that it is the value of ("" for none)."""


@dataclass(frozen=True)
class _Text:
    text: str

    @property
    def count(self) -> int:
        return 1

    def pick(self, number: int) -> Iterator[Piece]:
        yield self.text, ""


@dataclass(frozen=True)
class _Row:
    """Parts one after the other; the last one changes fastest."""

    parts: tuple[_Part, ...]

    @property
    def count(self) -> int:
        return prod(part.count for part in self.parts)

    def pick(self, number: int) -> Iterator[Piece]:
        places = []
        for part in reversed(self.parts):
            number, place = divmod(number, part.count)
            places.append(place)
        for part, place in zip(self.parts, reversed(places), strict=True):
            yield from part.pick(place)


@dataclass(frozen=True)
class _Choice:
    """One of several; with a `slot`, what was picked is its value."""

    options: tuple[_Row, ...]
    slot: str = ""

    @property
    def count(self) -> int:
        return sum(option.count for option in self.options)

    def pick(self, number: int) -> Iterator[Piece]:
        for option in self.options:
            if number < option.count:
                found = option.pick(number)
                yield from [("".join(text for text, _ in found), self.slot)] if self.slot else found
                return
            number -= option.count


_Part = _Text | _Choice


@dataclass(frozen=True)
class Template:
    """One line. `count` ways to fill it in; `fill` takes their numbers, from 0."""

    line: int
    row: _Row

    @property
    def count(self) -> int:
        return self.row.count

    def fill(self, number: int) -> tuple[str, tuple[Slot, ...]]:
        """The sentence of this number, and its slots with their character spans."""
        return _joined(self.row.pick(number))


def parse(text: str, values: Values) -> list[Template]:
    """The templates in `text`, one a line. Raises `SmidgenError` naming the line and what is wrong with it."""
    lines = enumerate(text.splitlines(), 1)
    return [
        _Parser(line, number, values).template() for number, line in lines if line.strip() and line.strip()[0] != "#"
    ]


def expand(templates: Sequence[Template], most: int = MOST, seed: int = 0) -> list[tuple[str, tuple[Slot, ...]]]:
    """The sentences of `templates` with their slots, each sentence once; at most so many.

    Where there are more, a sample drawn by `seed`: each template gives the same number, or all that it has.
    """
    found: dict[str, tuple[Slot, ...]] = {}
    for template, share in zip(templates, _shares([t.count for t in templates], most), strict=True):
        for number in _numbers(template.count, share, f"{seed} {template.line}"):
            text, slots = template.fill(number)
            if text:
                found.setdefault(text, slots)
    return list(found.items())


def _shares(counts: Sequence[int], most: int) -> list[int]:
    """`most` dealt out evenly; what a small one cannot take goes to the others."""
    shares = [0] * len(counts)
    left = min(most, sum(counts))
    for done, place in enumerate(sorted(range(len(counts)), key=counts.__getitem__)):
        open_ones = len(counts) - done
        shares[place] = min(counts[place], -(-left // open_ones))
        left -= shares[place]
    return shares


def _numbers(count: int, share: int, seed: str) -> list[int]:
    """`share` different numbers below `count`, in order; all where they are that many."""
    if share >= count:
        return list(range(count))
    draw, found = random.Random(seed), set[int]()
    while len(found) < share:  # `random.sample` cannot take what no machine word holds
        found.add(draw.randrange(count))
        if 2 * len(found) > count:
            return sorted(draw.sample(range(count), share))
    return sorted(found)


def _joined(pieces: Iterator[Piece]) -> tuple[str, tuple[Slot, ...]]:
    """The pieces as one sentence: white space folded, spans counted in what is left."""
    written: list[str] = []
    slots: list[tuple[str, int, int]] = []
    space = False
    for text, kind in pieces:
        start = -1
        for character in text:
            if character.isspace():
                space = True
                continue
            if space and written:
                written.append(" ")
            space = False
            start = len(written) if start < 0 else start
            written.append(character)
        if kind and start >= 0:
            slots.append((kind, start, len(written)))
    raw = "".join(written)
    text = nfc(raw)
    if text != raw:  # a mark at the edge of a piece went into the letter before: the spans no longer hold
        return text, tuple(Slot(kind, nfc(raw[start:end])) for kind, start, end in slots)
    return text, tuple(Slot(kind, raw[start:end], start, end) for kind, start, end in slots)


class _Parser:
    """Reads one line from left to right."""

    def __init__(self, line: str, number: int, values: Values) -> None:
        self._line = unicodedata.normalize("NFC", line.strip())
        self._number = number
        self._values = values
        self._at = 0
        self._slot = ""

    def template(self) -> Template:
        row = self._row("")
        if self._at < len(self._line):
            stray = self._line[self._at]
            raise self._error(f"“{stray}” stands outside of brackets", f"Write \\{stray} for the character itself.")
        return Template(self._number, row)

    def _row(self, end: str, depth: int = 0) -> _Row:
        """Parts up to one of the characters in `end`, or a stray special one, which is left."""
        parts: list[_Part] = []
        text = ""
        while self._at < len(self._line):
            character = self._line[self._at]
            if character in "}])|":
                break
            self._at += 1
            if character == "\\" and self._line[self._at : self._at + 1] in _SPECIAL:
                text += self._line[self._at : self._at + 1]
                self._at += 1
            elif character in _OPEN:
                if text:
                    parts.append(_Text(text))
                    text = ""
                parts.append(self._bracket(character, depth + 1))
            else:
                text += character
        if text or not parts:
            parts.append(_Text(text))
        return _Row(tuple(parts))

    def _bracket(self, opened: str, depth: int) -> _Choice:
        """What is in brackets, of which the first has just been read."""
        start = self._at
        if depth > DEEPEST:
            raise self._error("brackets lie too deep within each other", "Write it as several lines.")
        slot = self._named() if opened == "{" else ""
        if slot and self._slot:
            raise self._error(f"the slot {slot} lies within the slot {self._slot}", "A slot’s values are plain words.")
        self._slot = slot or self._slot
        options = [self._row(_OPEN[opened], depth)]
        while self._line[self._at : self._at + 1] == "|":
            self._at += 1
            options.append(self._row(_OPEN[opened], depth))
        if slot:
            self._slot = ""
        if self._line[self._at : self._at + 1] != _OPEN[opened]:
            there = self._line[start - 1 : start + 12]
            raise self._error(f"“{there}” is never closed", f"Put {_OPEN[opened]} where it ends.")
        inside = self._line[start : self._at]
        self._at += 1
        if opened == "{" and not slot and len(options) == 1:
            return self._known(inside)
        if slot and not all(_joined(option.pick(0))[0] for option in options):
            raise self._error(f"the slot {slot} has an empty value", "Take the | away that has nothing beside it.")
        if opened == "[":
            options.insert(0, _Row((_Text(""),)))
        return _Choice(tuple(options), slot)

    def _named(self) -> str:
        """The slot type where the brace goes on with ``name:``, and reads it."""
        rest = self._line[self._at :]
        name, colon, _ = rest.partition(":")
        if not colon or not name or any(c in _SPECIAL or c.isspace() for c in name):
            return ""
        self._at += len(name) + 1
        return name

    def _known(self, inside: str) -> _Choice:
        """A slot whose values the corpus has."""
        name = nfc(inside)
        if self._slot:
            raise self._error(f"the slot {name} lies within the slot {self._slot}", "A slot’s values are plain words.")
        values = self._values.get(name, ())
        if not values:
            raise self._error(
                f"the corpus has no value for a slot “{name}” here",
                f"Write them: {{{name or 'room'}:kitchen|hall}}." if name else "Write {on|off}, or the slot’s name.",
            )
        return _Choice(tuple(_Row((_Text(value),)) for value in values), name)

    def _error(self, what: str, next_step: str) -> SmidgenError:
        return SmidgenError(f"Line {self._number}: {what}.", next_step)
