"""A stretch of a file as a file of its own, sample for sample: for whoever cannot have, or must not keep, the whole.

The name of a cut says of which original it is and from when to when, so that it is found again when its speaker
withdraws consent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.audio.files import opened
from engine.errors import SmidgenError
from engine.store.rows import Recording

SPARE = 10.0
"""Seconds of a file outside of a recording's bounds from which on it is a piece of something longer."""
_FLAC = {"PCM_S8": "PCM_S8", "PCM_16": "PCM_16", "PCM_24": "PCM_24", "ULAW": "PCM_16", "ALAW": "PCM_16"}
"""Encodings whose samples FLAC holds exactly, and as what; the others are written as 32-bit WAV."""
_NAME = re.compile(r"([0-9a-f]{64})-(\d+)-(\d+)\.\w+")


@dataclass(frozen=True)
class Cut:
    """What the name of a cut says: the SHA-256 of the original, and seconds in it."""

    sha256: str
    start: float
    end: float


def bounds(recording: Recording) -> tuple[float, float]:
    """Where in its file a recording begins and ends, in seconds."""
    end = recording.seconds if recording.trim_end is None else recording.trim_end
    return recording.trim_start, round(end, 3)


def seconds(recording: Recording) -> float:
    """How long it is between its bounds."""
    start, end = bounds(recording)
    return end - start


def overlap(stretches: Iterable[tuple[float, float]], start: float, end: float) -> bool:
    """Whether any of the stretches (start and end in seconds) has something in common with the one from `start` to
    `end`."""
    return any(start < last and first < end for first, last in stretches)


def is_piece(recording: Recording) -> bool:
    """Whether it is a small part of something longer rather than a clip with its beginning and end trimmed."""
    return recording.seconds - seconds(recording) > SPARE


def place_in_file(recording: Recording) -> str:
    """Where in its file a recording lies, in milliseconds: "12300-15800"."""
    start, end = bounds(recording)
    return f"{round(start * 1000)}-{round(end * 1000)}"


def cut(source: Path, recording: Recording, folder: Path) -> Path:
    """Write what is between the bounds of a recording of `source` into `folder`: every channel, at the same rate.

    Raises `SmidgenError` where the file cannot be read, and `OSError` where nothing can be written.
    """
    import soundfile

    start, end = bounds(recording)
    with opened(source) as file:
        first, last = round(start * file.samplerate), min(round(end * file.samplerate), file.frames)
        if last <= first:
            raise SmidgenError(f"{source.name} has no sound between {start:g} s and {end:g} s.", "Set its trim again.")
        exact = _FLAC.get(file.subtype)
        whole_numbers = exact is not None or file.subtype == "PCM_32"
        file.seek(first)
        samples = file.read(last - first, dtype="int32" if whole_numbers else "float32", always_2d=True)
        subtype = exact or ("PCM_32" if whole_numbers else "FLOAT")
        to = folder / f"{recording.sha256}-{place_in_file(recording)}{'.flac' if exact else '.wav'}"
        soundfile.write(to, samples, file.samplerate, subtype=subtype)
    return to


def parse(name: str) -> Cut | None:
    """What a file's name says, if it is that of a cut."""
    found = _NAME.fullmatch(name)
    return Cut(found[1], int(found[2]) / 1000, int(found[3]) / 1000) if found else None
