"""How long and how noisy the clips of a test are: measured once, then kept in the project's cache. Light."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.audio import levels
from engine.audio.files import decode
from engine.errors import SmidgenError
from engine.evaluation.report import Answered
from engine.progress import Report, silent, tracked
from engine.project import Project
from engine.store.rows import Recording
from engine.training.run_folder import write_atomically

CACHE = Path("cache") / "noise.json"
AROUND = 2.0
"""Seconds heard on either side of a trimmed clip, where its file has them: the room is heard best between words."""


@dataclass(frozen=True)
class Heard:
    """A clip: its `seconds` between the trim marks; `snr_db`, how far the RMS level of those stands above the quietest
    tenth of them and of what lies around them, or None where the file cannot be read.

    An estimate: a file that was cut close to the words has no pause, and reads noisier than it is.
    """

    seconds: float
    snr_db: float | None


def listen(
    project: Project, items: Iterable[Answered], report: Report = silent, noise: bool = True
) -> dict[int, Heard]:
    """Every clip of a report by the id of its recording; recordings that were deleted meanwhile are left out.

    What was measured before is read from `CACHE`. Nothing else is written, so the project may be open for reading only.
    Without `noise` the files are left alone, and `snr_db` is None where it is not known already.
    """
    wanted: dict[int | None, str] = {item.recording_id: item.audio for item in items if item.audio}
    rows = [row for row, _ in project.store.recordings.all() if wanted.get(row.id) == row.path] if wanted else []
    path = project.path / CACHE
    known = _read(path)
    before = len(known)
    found: dict[int, Heard] = {}
    try:
        for row in tracked(rows, "Measuring the noise of the clips", report):
            # by row, not by what is in the file: nothing stays here that names a voice whose consent was withdrawn
            key = f"{row.id} {row.seconds:.3f} {row.trim_start:g} {row.trim_end}"
            if noise and key not in known:
                known[key] = _snr(project.absolute(row.path), row)
            assert row.id is not None
            found[row.id] = Heard(_seconds(row), known.get(key))
    finally:
        if len(known) > before:  # also where it was cancelled: the rest goes faster next time
            with suppress(OSError):
                path.parent.mkdir(exist_ok=True)
                write_atomically(path, json.dumps({key: snr for key, snr in known.items() if snr is not None}) + "\n")
    return found


def _seconds(row: Recording) -> float:
    return (row.seconds if row.trim_end is None else row.trim_end) - row.trim_start


def _snr(path: Path, row: Recording) -> float | None:
    end = row.seconds if row.trim_end is None else row.trim_end
    first = max(row.trim_start - AROUND, 0.0)
    try:
        samples = decode(path, row.rate, first, min(end + AROUND, row.seconds))
    except SmidgenError:
        return None
    speech = samples[round((row.trim_start - first) * row.rate) : round((end - first) * row.rate)]
    if not len(speech):
        return None
    return round(levels.measure(speech, row.rate).rms_db - levels.measure(samples, row.rate).noise_db, 1)


def _read(path: Path) -> dict[str, float | None]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {str(key): float(value) for key, value in found.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
