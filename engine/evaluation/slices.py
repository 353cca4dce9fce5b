"""Where a model is good and where it is not: its scores by speaker, language, length and noise, each with how sure it
is. Light: from the answers in a report and the recordings in the project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.evaluation.conditions import Heard
from engine.evaluation.intervals import outcome, wilson
from engine.evaluation.report import Answered
from engine.study.statistics import interval

Dimension = Literal["speaker", "language", "seconds", "words", "noise"]
DIMENSIONS: tuple[Dimension, ...] = ("speaker", "language", "seconds", "words", "noise")
THIN = 30
"""Utterances; with fewer, the interval of an accuracy of 90 % is wider than 20 points: too wide to conclude from."""
SECONDS = (1.0, 2.0, 3.0, 5.0, 10.0)
WORDS = (4, 7, 11)
SNR_DB = (10.0, 20.0, 30.0, 40.0)
UNKNOWN = ""
"""The slice of what is not known: clips without a speaker, sentences written without spaces, files that are gone."""


@dataclass(frozen=True)
class Slice:
    """The `n` utterances of one value of a dimension. Scores and their 95 % intervals from 0 to 1: of the intent
    Wilson's, of SLU-F1 the bootstrap's, which has nothing to draw from in a thin slice: None there. `slu_f1` is None
    where no slot is told or answered."""

    name: str
    n: int
    right: int
    intent_accuracy: float
    low: float
    high: float
    slu_f1: float | None = None
    slu_low: float | None = None
    slu_high: float | None = None

    @property
    def is_thin(self) -> bool:
        """Whether there are too few utterances to conclude anything."""
        return self.n < THIN


def slices(items: Sequence[Answered], heard: Mapping[int, Heard], dimension: Dimension) -> list[Slice]:
    """The slices along one dimension, in order (names by alphabet, sizes from small to large), the unknown last.

    `heard` says how long and how noisy the clips are, by the id of the recording. Every item is in exactly one slice.
    """
    groups: defaultdict[tuple[int, str], list[Answered]] = defaultdict(list)
    for item in items:
        groups[_place(item, heard, dimension)].append(item)
    return [_slice(name, groups[rank, name]) for rank, name in sorted(groups)]


def _slice(name: str, items: Sequence[Answered]) -> Slice:
    right = sum(item.right for item in items)
    low, high = wilson(right, len(items))
    small = outcome(items)
    spread = (None, None) if small.slu_f1 is None or len(items) < THIN else interval([small], "slu_f1")
    return Slice(name, len(items), right, right / len(items), low, high, small.slu_f1, *spread)


_LAST = 1_000_000


def _place(item: Answered, heard: Mapping[int, Heard], dimension: Dimension) -> tuple[int, str]:
    clip = heard.get(item.recording_id) if item.recording_id is not None else None
    if dimension == "speaker":
        return (0, item.speaker) if item.speaker else (_LAST, UNKNOWN)
    if dimension == "language":
        return (0, item.language) if item.language else (_LAST, UNKNOWN)
    if dimension == "words":
        return _range(words_in(item.text), WORDS, whole=True)
    if dimension == "seconds":
        return _range(clip.seconds if clip else None, SECONDS, " s")
    return _range(clip.snr_db if clip else None, SNR_DB, " dB")


def _range(value: float | None, edges: Sequence[float], unit: str = "", whole: bool = False) -> tuple[int, str]:
    """Which of the ranges between `edges` a value lies in, with its name; whole numbers are written from … to."""
    if value is None:
        return _LAST, UNKNOWN
    rank = sum(value >= edge for edge in edges)
    if rank == 0:
        return rank, f"1–{edges[0] - 1:g}{unit}" if whole else f"< {edges[0]:g}{unit}"
    if rank == len(edges):
        return rank, f"≥ {edges[-1]:g}{unit}"
    return rank, f"{edges[rank - 1]:g}–{edges[rank] - 1 if whole else edges[rank]:g}{unit}"


_SPACELESS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF))
"""Thai and Lao, Myanmar, Khmer, kana, Chinese characters: scripts that put no space between words."""


def words_in(text: str) -> int | None:
    """How many words a sentence has; None where it is empty or its script has no spaces to tell them by."""
    if not text.strip() or any(first <= ord(letter) <= last for letter in text for first, last in _SPACELESS):
        return None
    return len(text.split())
