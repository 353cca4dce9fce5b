"""English as actors speak it: the lines of *Flight of the Amazon Queen* (1995), with the script's own words.

The game is free to give away and to modify, and a package of Debian (flight-of-the-amazon-queen): some 6,700 lines by a
cast of dozens, 11 kHz, in one archive. What belongs to which line follows from the archive's names, as ScummVM's engine
for the game finds them (`docs/experiments/actors.py` listens whether it is so): a line is spoken in pieces, cut where
the script moves somebody (``*14``).
"""

from __future__ import annotations

import functools
import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

ARCHIVE = Path("/usr/share/scummvm/flight-of-the-amazon-queen/queen.1c")

_HEADER, _ENTRY = 15, 21
_BANK = 20
"""So many bytes come before what a file of the game itself holds."""
_MOVE = re.compile(r"\*.{2}")
_FIRST_DESCRIPTION = 41
"""The number in the name of what the hero says of the first thing in the list."""
_GIBBERISH = {"ape"}
"""Characters whose language is nobody's."""
_NO_WORD = re.compile(r"\d|\*|(.)\1\1|\b[^\Waeiouy]{3,}\b", re.IGNORECASE)
"""Numbers are written in digits, and cries as somebody spelled them."""


@dataclass(frozen=True)
class Line:
    """One piece of a spoken line: its name in the archive, its words, and who speaks: the hero, the character of a
    dialogue, or (``scene``) any of those in one."""

    name: str
    text: str
    speaker: str


def read_lines(archive: Path = ARCHIVE) -> Iterator[Line]:
    """Every piece with its words, those left out that are no words. Nothing where the archive is not there."""
    if not archive.exists():
        return
    spoken = {name.removesuffix(".SB") for name in _entries(archive) if name.endswith(".SB")}
    for name, text, speaker in _script(archive):
        for number, piece in enumerate(_MOVE.split(text), 1):
            line = Line(f"{name}{number:X}", piece.replace("...", " ").strip(), speaker)
            if line.name in spoken and re.search("[A-Za-z]{2}", line.text) and not _NO_WORD.search(line.text):
                spoken.remove(line.name)  # a few are named twice
                yield line


def read_speech(name: str, archive: Path = ARCHIVE) -> tuple[np.ndarray, int]:
    """A piece's samples, mono float32, and their rate. Raises `KeyError`, `soundfile.LibsndfileError`."""
    samples, rate = soundfile.read(io.BytesIO(_read(archive, f"{name}.SB")), dtype="float32")
    return samples, rate


def _script(archive: Path) -> Iterator[tuple[str, str, str]]:
    """The beginning of a line's name, the line with its moves, and who speaks."""
    for file in _entries(archive):
        stem, _, kind = file.rpartition(".")
        if kind not in ("DOG", "CUT", "JAS"):
            continue
        whole = _read(archive, file)
        bank = whole[_BANK:]
        if kind == "DOG":  # a dialogue: two lists of lines, the hero's and the other's
            levels, key = abs(_word(bank, 0)), _word(bank, 2)
            lists = (("J", 32 + 96 * levels, _word(bank, 3)), ("P", _word(bank, 11), _word(bank, 4)))
            for letter, place, count in lists:
                for number, text in _numbered(bank, place, count):
                    name = f"{key:2d}{number:4x}{letter}".replace(" ", "0").upper()
                    speaker = "hero" if letter == "J" else stem.rstrip("0123456789").lower()
                    if speaker not in _GIBBERISH:
                        yield name, text, speaker
        elif kind == "CUT":  # a scene: a line, often empty, for each thing in it, from 0 on
            for number, text in enumerate(_strings(bank, _word(bank, 4), abs(_word(bank, 1)) + 1)):
                yield f"{stem:_<5}{number:02d}", text, "scene"
        elif file == "QUEEN2.JAS":  # what the hero says of things
            for number, text in enumerate(whole.decode("latin-1").split("\r\n")):
                yield f"JOE{number + _FIRST_DESCRIPTION:04d}", text, "hero"


@functools.cache
def _entries(archive: Path) -> dict[str, tuple[int, int]]:
    """Where each file lies in the archive, and how long it is."""
    with archive.open("rb") as file:
        (count,) = struct.unpack(">H", file.read(_HEADER)[-2:])
        table = file.read(count * _ENTRY)
    rows = [table[start : start + _ENTRY] for start in range(0, len(table), _ENTRY)]
    return {row[:12].rstrip(b"\0").decode("latin-1"): struct.unpack(">II", row[13:]) for row in rows}


def _read(archive: Path, name: str) -> bytes:
    place, size = _entries(archive)[name]
    with archive.open("rb") as file:
        file.seek(place)
        return file.read(size)


def _word(bank: bytes, number: int) -> int:
    return int(struct.unpack_from(">h", bank, 2 * number)[0])


def _numbered(bank: bytes, place: int, count: int) -> Iterator[tuple[int, str]]:
    for _ in range(count):
        (number,) = struct.unpack_from(">h", bank, place + 2)
        text, place = _string(bank, place + 4, 4)
        yield number, text


def _strings(bank: bytes, place: int, count: int) -> Iterator[str]:
    for _ in range(count):
        if place >= len(bank):
            return
        text, place = _string(bank, place, 2)
        yield text


def _string(bank: bytes, place: int, even: int) -> tuple[str, int]:
    """A string with its length before it, and where the next thing begins."""
    length = bank[place]
    end = place + 1 + length
    return bank[place + 1 : end].decode("latin-1"), end + (-end % even if length else 0)
