"""A long recording in pieces: stretches of one file, some of which belong to a sentence by now.

All of this is a value: each step gives another `Splitting`, and the one before is what undo goes back to. Pieces are in
order and never overlap; what lies between them is silence, or was passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from engine.audio.pauses import Pauses

SHORTEST = 0.1
"""Seconds that a piece has at least, whoever moves its bounds."""

State = Literal["open", "assigned", "left out"]


@dataclass(frozen=True)
class Piece:
    """From `start` to `end` in seconds of the file; the id of the sentence that it says, where that is known."""

    start: float
    end: float
    utterance: int | None = None
    left_out: bool = False

    @property
    def seconds(self) -> float:
        return self.end - self.start

    @property
    def state(self) -> State:
        return "left out" if self.left_out else "open" if self.utterance is None else "assigned"


@dataclass(frozen=True)
class Splitting:
    """The file `path` of the project (called `name` where it came from), `seconds` long, and its pieces.

    `speaker` and `language` are whose voice it is and what is spoken; `finished` when nobody wants it offered again.
    """

    sha256: str
    path: str
    name: str
    seconds: float
    language: str
    speaker: str | None = None
    pauses: Pauses = field(default_factory=Pauses)
    pieces: tuple[Piece, ...] = ()
    finished: bool = False

    def count(self, state: State) -> int:
        """How many pieces are in this state."""
        return sum(piece.state == state for piece in self.pieces)

    def at(self, seconds: float) -> int:
        """The place of the piece at a time, or of the nearest one; -1 where there is none."""
        away = [max(piece.start - seconds, seconds - piece.end, 0.0) for piece in self.pieces]
        return away.index(min(away)) if away else -1

    def next_open(self, after: int) -> int | None:
        """The first open piece after this place, then from the start; None where none is open."""
        places = [*range(after + 1, len(self.pieces)), *range(min(after + 1, len(self.pieces)))]
        return next((place for place in places if self.pieces[place].state == "open"), None)

    # --- steps ------------------------------------------------------------------------------------------------------

    def assigned(self, place: int, utterance: int | None) -> Splitting:
        """The piece says this sentence; None takes that back."""
        return self._with(place, replace(self.pieces[place], utterance=utterance, left_out=False))

    def in_order(self, pairs: Iterable[tuple[int, int | None]]) -> Splitting:
        """Each piece (its place) says the sentence it is paired with."""
        made = self
        for place, utterance in pairs:
            made = made.assigned(place, utterance)
        return made

    def left_out(self, place: int, on: bool = True) -> Splitting:
        """The piece is no use (a cough, a false start), or is after all; the sound itself stays in the file."""
        return self._with(place, replace(self.pieces[place], left_out=on, utterance=None))

    def moved(self, place: int, start: float, end: float) -> Splitting:
        """Other bounds, as far as the neighbours and the file let them go."""
        floor = self.pieces[place - 1].end if place else 0.0
        ceiling = self.pieces[place + 1].start if place + 1 < len(self.pieces) else self.seconds
        start = min(max(start, floor), ceiling - SHORTEST)
        end = max(min(end, ceiling), start + SHORTEST)
        return self._with(place, replace(self.pieces[place], start=round(start, 3), end=round(end, 3)))

    def merged(self, place: int) -> Splitting:
        """The piece and the next one as one, with the sentence of the first of them that has one."""
        if place + 1 >= len(self.pieces):
            return self
        one, other = self.pieces[place : place + 2]
        said = one.utterance if one.utterance is not None else other.utterance
        whole = Piece(one.start, other.end, said, one.left_out and other.left_out)
        return replace(self, pieces=(*self.pieces[:place], whole, *self.pieces[place + 2 :]))

    def split(self, place: int, at: float) -> Splitting:
        """The piece cut in two at a time inside of it; a sentence stays with the first part. As it is where one of the
        parts would be too short."""
        piece, at = self.pieces[place], round(at, 3)
        if not piece.start + SHORTEST <= at <= piece.end - SHORTEST:
            return self
        first, last = replace(piece, end=at), replace(piece, start=at, utterance=None)
        return replace(self, pieces=(*self.pieces[:place], first, last, *self.pieces[place + 1 :]))

    def found_again(self, bounds: Sequence[tuple[float, float]], pauses: Pauses) -> Splitting:
        """Cut anew. What is assigned or left out stays as it is, and nothing new overlaps it."""
        kept = [piece for piece in self.pieces if piece.state != "open"]
        new = [
            Piece(start, end)
            for start, end in bounds
            if not any(start < piece.end and piece.start < end for piece in kept)
        ]
        pieces = tuple(sorted([*kept, *new], key=lambda piece: piece.start))
        return replace(self, pieces=pieces, pauses=pauses)

    def _with(self, place: int, piece: Piece) -> Splitting:
        return replace(self, pieces=(*self.pieces[:place], piece, *self.pieces[place + 1 :]))

    # --- on disk ----------------------------------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        pieces = [[p.start, p.end, p.utterance, p.left_out] for p in self.pieces]
        return asdict(replace(self, pieces=())) | {"pieces": pieces}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Splitting:
        """The inverse of `to_dict`."""
        pieces = tuple(Piece(*piece) for piece in data["pieces"])
        return cls(**{**data, "pieces": pieces, "pauses": Pauses(**data["pauses"])})
