"""One pass over a long file in blocks: how loud it is when, and its outline. An hour never lies in memory whole."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.audio import files
from engine.audio.files import Samples
from engine.audio.levels import frame_levels
from engine.progress import Meter, Report, silent

FRAME = 0.01
"""Seconds a frame, near enough: a frame is a whole number of the file's own samples (see `Survey.step`)."""
BLOCK = 20.0
"""Seconds decoded at a time: 7 MB of stereo at 44.1 kHz."""
_FULL = 32767


@dataclass(frozen=True)
class Survey:
    """A file of `seconds`, frame by frame; frame n begins at n × `step` seconds.

    `levels`: RMS in dBFS, float32, (frames,). `peaks`: lowest and highest sample, int16, (frames, 2). An hour takes
    3 MB.
    """

    seconds: float
    step: float
    levels: Samples
    peaks: npt.NDArray[np.int16]

    def outline(self, start: float, end: float, bins: int) -> Samples:
        """The lowest and highest sample (full scale ±1) of `bins` stretches between two times, fewer where there are
        fewer frames: (bins, 2)."""
        first = min(max(int(start / self.step), 0), len(self.peaks))
        last = min(max(int(np.ceil(end / self.step)), first), len(self.peaks))
        edges = np.linspace(first, last, min(bins, last - first) + 1).astype(int)[:-1]
        if not len(edges):
            return np.zeros((0, 2), np.float32)
        part = self.peaks[:last]
        low, high = np.minimum.reduceat(part[:, 0], edges), np.maximum.reduceat(part[:, 1], edges)
        found: Samples = np.stack([low, high], axis=1).astype(np.float32) / np.float32(_FULL)
        return found

    def quietest(self, start: float, end: float) -> float:
        """The middle of the quietest 50 ms between two times, in seconds."""
        first, last = int(start / self.step), int(end / self.step)
        width = max(round(0.05 / self.step), 1)
        part = np.convolve(self.levels[first : max(last, first + width)], np.ones(width) / width, "valid")
        return (first + int(np.argmin(part)) + width / 2) * self.step if len(part) else (start + end) / 2

    def keep(self, path: Path) -> None:
        """Write it to `path` (.npz), so that the file need not be gone through again."""
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}")
        with partial.open("wb") as file:
            np.savez(
                file, seconds=self.seconds, step=self.step, levels=self.levels.astype(np.float16), peaks=self.peaks
            )
        partial.replace(path)

    @classmethod
    def kept(cls, path: Path) -> Survey | None:
        """What `keep` wrote; None where there is nothing, or nothing whole."""
        try:
            with np.load(path, allow_pickle=False) as found:
                levels, peaks = found["levels"].astype(np.float32), found["peaks"]
                return cls(float(found["seconds"]), float(found["step"]), levels, peaks)
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None


def survey(path: Path, report: Report = silent) -> Survey:
    """Go through a file of any length. `report` may cancel. Raises `SmidgenError` where it cannot be read."""
    info = files.probe(path)
    width = max(round(info.rate * FRAME), 1)
    step = width / info.rate
    levels: list[Samples] = []
    peaks: list[npt.NDArray[np.int16]] = []
    meter = Meter("Listening to the recording", info.seconds, report)
    meter.at(0)
    heard = 0
    rest = np.zeros(0, np.float32)
    for block in blocks(path):
        heard += len(block)
        rest = np.concatenate([rest, block]) if len(rest) else block
        whole = rest[: len(rest) // width * width]
        if len(whole):
            # to half precision, as it is kept: the same pieces are found in a survey that was read again
            levels.append(frame_levels(whole, info.rate, FRAME).astype(np.float16).astype(np.float32))
            frames = np.clip(whole.reshape(-1, width), -1, 1)
            ends = np.stack([frames.min(axis=1), frames.max(axis=1)], axis=1)
            peaks.append((ends * _FULL).astype(np.int16))
        rest = rest[len(whole) :]
        meter.at(min(heard / info.rate, info.seconds))
    meter.at(info.seconds)
    return Survey(
        heard / info.rate,
        step,
        np.concatenate([np.zeros(0, np.float32), *levels]),
        np.concatenate([np.zeros((0, 2), np.int16), *peaks]),
    )


def blocks(path: Path, seconds: float = BLOCK) -> Iterator[Samples]:
    """The samples of a file at its own rate, channels averaged, `seconds` at a time."""
    with files.opened(path) as file:
        size = max(round(file.samplerate * seconds), 1)
        while len(frames := file.read(size, dtype="float32", always_2d=True)):
            yield np.nan_to_num(frames.mean(axis=1, dtype=np.float32))
