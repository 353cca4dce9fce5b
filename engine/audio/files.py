"""Audio files: what is in them, their samples as a model wants them, and originals kept bit for bit."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from engine.errors import SmidgenError

if TYPE_CHECKING:
    from engine.project import Project

MODEL_RATE = 16000
"""Hz: what the audio towers hear, and what Smidgen records."""
SUFFIXES = (".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff", ".au")
"""Names that a folder of clips is searched for; what a file really holds is decided by its content."""
_BLOCK = 1 << 20

Samples = npt.NDArray[np.float32]
"""Mono, float32, full scale at ±1."""


@dataclass(frozen=True)
class AudioInfo:
    """What a file holds: `seconds`, `rate` in Hz, `channels`, `format` ("wav", "flac", "ogg", "mp3", …)."""

    seconds: float
    rate: int
    channels: int
    format: str


def probe(path: Path | str) -> AudioInfo:
    """What is in an audio file, from its header. Raises `SmidgenError` where it is missing, empty or no audio."""
    with opened(path) as file:
        return AudioInfo(file.frames / file.samplerate, file.samplerate, file.channels, file.format.lower())


def decode(path: Path | str, rate: int = MODEL_RATE, start: float = 0.0, end: float | None = None) -> Samples:
    """The samples between `start` and `end` (seconds in the file; None is its end) as mono float32 at `rate` Hz.

    Channels are averaged. Resampling is soxr's high quality, as in transformers' feature extractors. Only the part
    asked for is read. Raises `SmidgenError` where the file cannot be read, or nothing lies between the offsets.
    """
    with opened(path) as file:
        samples, own_rate = _stretch(file, path, start, end), file.samplerate
    return resample(samples, own_rate, rate)


def stretches(path: Path | str, spans: Iterable[tuple[float, float | None]]) -> Iterator[Samples]:
    """As `decode` for each span (start and end in seconds), at the file's own rate; it is opened once, which of a long
    MP3 is most of the work."""
    with opened(path) as file:
        for start, end in spans:
            yield _stretch(file, path, start, end)


def _stretch(file: Any, path: Path | str, start: float, end: float | None) -> Samples:
    first = min(max(round(start * file.samplerate), 0), file.frames)
    last = file.frames if end is None else min(round(end * file.samplerate), file.frames)
    if last <= first:
        raise SmidgenError(
            f"{Path(path).name} has no sound between {start:g} s and its end or trim mark.",
            "Undo its trimming, or record it again.",
        )
    file.seek(first)
    frames = file.read(last - first, dtype="float32", always_2d=True)
    mono: Samples = np.nan_to_num(frames.mean(axis=1, dtype=np.float32))
    return mono


def resample(samples: Samples, source: int, target: int) -> Samples:
    """`samples` taken from `source` Hz to `target` Hz."""
    if source == target:
        return samples
    import soxr

    resampled: Samples = soxr.resample(samples, source, target, quality="HQ").astype(np.float32)
    return resampled


def sha256(path: Path | str) -> str:
    """The SHA-256 of a file, as 64 hexadecimal digits."""
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def store_original(project: Project, path: Path | str) -> tuple[str, str]:
    """Copy a file into the project bit for bit: its path relative to the project, and its SHA-256.

    It lies at ``audio/<first two of sha256>/<sha256>.<ext>``, flushed to disk before this returns; a file that is
    already there is not copied again. Raises `SmidgenError` where it cannot be read or written.
    """
    path = Path(path)
    try:
        digest = sha256(path)
        target = original_path(project, digest, path.suffix.lower() or f".{probe(path).format}")
        if not (target.is_file() and sha256(target) == digest):
            _copy(path, target, digest)
    except OSError as error:
        raise SmidgenError(
            f"{path.name} could not be copied into the project: {_reason(error)}.",
            "Check that the file can be read and that the disk has room, then try again; nothing was changed.",
            repr(error),
        ) from error
    return target.relative_to(project.path).as_posix(), digest


def original_path(project: Project, digest: str, suffix: str) -> Path:
    """Where a file with this SHA-256 lies; `suffix` with its dot."""
    return project.audio / digest[:2] / f"{digest}{suffix}"


def keep(temporary: Path, target: Path) -> None:
    """Give a finished file, already flushed, its name, and make that name survive a power cut."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary.replace(target)
    sync_folder(target.parent)
    sync_folder(target.parent.parent)


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names to disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(source: Path, target: Path, digest: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".copy-", dir=target.parent)
    try:
        copied = hashlib.sha256()
        with source.open("rb") as reader, os.fdopen(handle, "wb") as writer:
            while block := reader.read(_BLOCK):
                copied.update(block)
                writer.write(block)
            writer.flush()
            os.fsync(writer.fileno())
        if copied.hexdigest() != digest:
            raise OSError("it changed while it was being copied")
        Path(name).chmod(0o644)
        keep(Path(name), target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def opened(path: Path | str) -> Iterator[Any]:
    """A readable, non-empty `soundfile.SoundFile`; every failure as a sentence that names the file."""
    import soundfile

    path = Path(path)
    if not path.is_file():
        raise SmidgenError(f"There is no audio file {path}.", "Check its path and name.")
    if path.stat().st_size == 0:
        raise SmidgenError(f"{path.name} is empty (0 bytes).", "Copy it again from where it came.")
    try:
        with soundfile.SoundFile(path) as file:
            if file.frames <= 0:
                raise SmidgenError(f"{path.name} holds no sound.", "Leave it out, or record it again.")
            yield file
    except (soundfile.SoundFileError, OSError) as error:
        raise SmidgenError(
            f"{path.name} cannot be read as audio.",
            "Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off.",
            str(error),
        ) from error


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
