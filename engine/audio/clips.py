"""What the database is told of an audio file: measured once, the same way wherever the file came from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.audio import files, levels
from engine.audio.trimming import speech_bounds
from engine.store.rows import Recording

Trim = tuple[float, float | None]
"""Start and end in seconds from the file's start; None is its end."""


@dataclass(frozen=True)
class Clip:
    """A file of the project, measured between `trim`'s offsets."""

    info: files.AudioInfo
    levels: levels.Levels
    trim: Trim
    problems: str

    def recording(self, path: str, digest: str, utterance_id: int, language: str) -> Recording:
        """A row for the database; speaker, split, origin and the like are the caller's to add."""
        return Recording(
            utterance_id=utterance_id,
            path=path,
            sha256=digest,
            seconds=self.info.seconds,
            rate=self.info.rate,
            channels=self.info.channels,
            peak=round(self.levels.peak_db, 2),
            level=round(self.levels.rms_db, 2),
            clipped=self.levels.clipped,
            language=language,
            trim_start=self.trim[0],
            trim_end=self.trim[1],
            problems=self.problems,
        )


def look_at(path: Path, trim: Trim | None = None) -> Clip:
    """Measure a file. Without a `trim` it is trimmed to the speech in it; the file itself is never cut.

    Raises `SmidgenError` where it cannot be read, or nothing lies between the offsets.
    """
    info = files.probe(path)
    start, end = trim or (0.0, None)
    return _clip(info, files.decode(path, info.rate, start, end), trim)


def look_at_pieces(path: Path, trims: Sequence[Trim]) -> Iterator[Clip]:
    """As `look_at` for each trim of one long file. Raises `SmidgenError`, too."""
    info = files.probe(path)
    for trim, samples in zip(trims, files.stretches(path, trims), strict=True):
        yield _clip(info, samples, trim)


def _clip(info: files.AudioInfo, samples: files.Samples, trim: Trim | None) -> Clip:
    found = levels.measure(samples, info.rate)
    # Between the marks of a trim there may be no pause from which to tell how loud the room is.
    judged = found if trim is None else replace(found, noise_db=levels.SILENCE_DB)
    problems = " ".join(levels.problems(judged, len(samples) / info.rate))
    if trim is None:
        first, last = speech_bounds(samples, info.rate)
        trim = round(first, 3), round(last, 3) if last < info.seconds else None
    else:
        start, end = trim
        trim = round(start, 3), None if end is None else round(min(end, info.seconds), 3)
    return Clip(info, found, trim, problems)
