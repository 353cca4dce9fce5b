"""Takes: on disk while they are spoken, in the database before anybody says "saved".

While a take is recorded its samples go to a part file, block by block. When it is done, a WAV file is written among
the originals, flushed and given its name; then the row is committed (`synchronous=full`); only then does the part file
go. Whatever ends the process at whatever moment, either the row is there or the part file still is, and `recover`
makes the one of the other.

A part file is one line of JSON (whose take it is) and after it 16-bit little-endian mono samples at 16 kHz.
"""

from __future__ import annotations

import io
import json
import os
import time
import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from engine.audio import files, levels, trimming
from engine.audio.capture import POSTROLL, PREROLL, Capture
from engine.audio.files import MODEL_RATE, Samples, resample
from engine.errors import SmidgenError
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Recording, Utterance

PARTS = "unsaved"
"""The folder under ``audio/`` with the part files."""
SYNC_EVERY = 0.5
"""Seconds between two flushes: what a power cut may cost. A killed process loses nothing that was written."""

_open_parts: set[Path] = set()
"""Part files being written by this process; the project's lock keeps every other process out."""


@dataclass
class TakeWriter:
    """A take on its way to disk. Nothing is written before the first samples; `write` is a `Recorder`'s sink."""

    project: Project
    utterance: Utterance
    speaker: str | None = None
    device: str = ""
    origin: str = "recorded"
    split: str | None = None
    """None: the utterance's own."""

    def __post_init__(self) -> None:
        self.started = datetime.now(UTC).isoformat(timespec="milliseconds")
        stamp = self.started.replace(":", "").replace("-", "")[:15]
        self.path = self.project.audio / PARTS / f"{stamp}-{uuid.uuid4().hex[:8]}.take"
        self._handle: int | None = None
        self._synced = 0.0

    def write(self, samples: Samples) -> None:
        """Append mono float32 samples at 16 kHz. Raises `OSError` where the disk does not take them."""
        if self._handle is None:
            self._begin()
        assert self._handle is not None
        _write_all(self._handle, _sixteen_bit(samples).tobytes())
        if time.monotonic() - self._synced > SYNC_EVERY:
            os.fsync(self._handle)
            self._synced = time.monotonic()

    def finish(self, capture: Capture | None = None, replaces: int | None = None) -> Recording:
        """Make it a recording of the project; it is safe when this returns.

        `capture` is what the recorder caught (without it, what was written); `replaces` a recording whose row goes when
        this one comes; its file stays. Raises `SmidgenError`; the part file is kept then, and this may be tried again.
        """
        self._end()
        samples = capture.samples if capture is not None else _read(self.path)[1]
        try:
            recording = _store(self.project, samples, self._header(), capture, replaces)
        except OSError as error:
            raise SmidgenError(
                f"The take could not be saved: {(error.strerror or str(error)).lower()}.",
                "Make room on the disk, then save it again; it is not lost.",
                repr(error),
            ) from error
        self.discard()
        return recording

    def discard(self) -> None:
        """Forget it: the part file goes."""
        self._end()
        self.path.unlink(missing_ok=True)
        _open_parts.discard(self.path)

    def leave(self) -> None:
        """Close it as it is, for `recover`: its project is being closed."""
        self._end()
        _open_parts.discard(self.path)

    def _header(self) -> dict[str, Any]:
        return {
            "smidgen": "take",
            "utterance": asdict(replace(self.utterance, meaning=Meaning("")))
            | {"meaning": self.utterance.meaning.to_dict()},
            "speaker": self.speaker,
            "device": self.device,
            "origin": self.origin,
            "split": self.split,
            "started": self.started,
        }

    def _begin(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        _open_parts.add(self.path)
        self._handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        _write_all(self._handle, json.dumps(self._header(), ensure_ascii=False).encode() + b"\n")
        os.fsync(self._handle)
        files.sync_folder(self.path.parent)
        self._synced = time.monotonic()

    def _end(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def save_take(
    project: Project,
    samples: Samples,
    rate: int,
    utterance: Utterance,
    speaker: str | None = None,
    device: str = "",
    origin: str = "recorded",
    split: str | None = None,
) -> Recording:
    """Keep mono float32 `samples` at `rate` Hz as a recording of `utterance`, which is in the corpus.

    File written, flushed and renamed, then in the database: it is safe when this returns. Raises `SmidgenError`.
    """
    writer = TakeWriter(project, utterance, speaker, device, origin, split)
    capture = Capture(resample(samples, rate, MODEL_RATE), device, levels.clipped_samples(samples))
    return writer.finish(capture)


def unsaved(project: Project) -> list[Path]:
    """Part files that an earlier, interrupted session left behind."""
    return sorted(path for path in (project.audio / PARTS).glob("*.take") if path not in _open_parts)


def part_speaker(path: Path) -> str | None:
    """Who speaks in a part file; None where it does not say, or is none."""
    try:
        with path.open("rb") as file:
            header = json.loads(file.readline())
        return header.get("speaker") if isinstance(header, dict) else None
    except (OSError, ValueError):
        return None


def recover(project: Project) -> list[Recording]:
    """Turn every part file left behind into a recording; call it when a project was opened.

    Where its sentence has gone from the corpus meanwhile, that comes back, too. A file that cannot be made sense of is
    left where it is. Raises `SmidgenError` where the disk refuses; what is not saved yet stays for the next time.
    """
    found = []
    for path in unsaved(project):
        try:
            header, samples = _read(path)
            if len(samples):
                found.append(_recover(project, header, samples))
        except (ValueError, KeyError, TypeError):
            if path.stat().st_size:
                continue
        except OSError as error:
            raise SmidgenError(
                f"A take of an earlier session ({path.name}) could not be saved: {error.strerror or error}.",
                "Make room on the disk and open the project again; it is kept until then.",
                repr(error),
            ) from error
        path.unlink()
    return found


def _recover(project: Project, header: dict[str, Any], samples: Samples) -> Recording:
    stored = dict(header["utterance"])
    utterance = Utterance(**stored | {"meaning": Meaning.from_dict(stored["meaning"])})
    if not _still_there(project, utterance):
        utterance = project.store.utterances.add(replace(utterance, id=None))
    header = header | {"utterance": {"id": utterance.id, "language": utterance.language, "split": utterance.split}}
    return _store(project, samples, header, None, None, ["Smidgen was ended during this take; this is what there is."])


def _still_there(project: Project, utterance: Utterance) -> bool:
    try:
        return utterance.id is not None and project.store.utterances.get(utterance.id).text == utterance.text
    except SmidgenError:
        return False


def _store(
    project: Project,
    samples: Samples,
    header: dict[str, Any],
    capture: Capture | None,
    replaces: int | None,
    more_problems: Sequence[str] = (),
) -> Recording:
    """File first, row second. Doing it twice with the same samples leaves one file and one row."""
    # Everything is measured on the 16-bit samples, so that a recovered take equals the one that was saved.
    stored = _sixteen_bit(samples)
    heard = stored.astype(np.float32) / np.float32(32768)
    path, digest = _write_wav(project, stored)
    utterance = header["utterance"]
    for known in project.store.recordings.of_utterance(utterance["id"]):
        if known.sha256 == digest:
            return known
    level = levels.measure(heard)
    clipped = capture.clipped if capture is not None else level.clipped
    found = [*more_problems, *(capture.problems() if capture is not None else [])]
    spoken = len(heard) / MODEL_RATE - (PREROLL + POSTROLL if header["origin"] == "recorded" else 0)
    found += levels.problems(replace(level, clipped=clipped), max(spoken, 0.0))
    start, end = trimming.speech_bounds(heard, MODEL_RATE)
    recording = Recording(
        utterance_id=utterance["id"],
        path=path,
        sha256=digest,
        seconds=len(heard) / MODEL_RATE,
        rate=MODEL_RATE,
        channels=1,
        peak=round(level.peak_db, 2),
        level=round(level.rms_db, 2),
        clipped=clipped,
        language=utterance["language"],
        speaker_id=header["speaker"],
        split=header["split"] or utterance["split"],
        trim_start=round(start, 3),
        trim_end=round(end, 3) if end < len(heard) / MODEL_RATE else None,
        device=header["device"],
        recorded_at=header["started"],
        origin=header["origin"],
        problems=" ".join(found),
    )
    with project.store.transaction():
        recording = project.store.recordings.add(recording)
        if replaces is not None:
            project.store.recordings.delete([replaces])
    return recording


def _write_wav(project: Project, stored: np.ndarray) -> tuple[str, str]:
    """The samples as a WAV file named by its hash, flushed to disk: its relative path and the hash."""
    import hashlib

    import soundfile

    buffer = io.BytesIO()
    soundfile.write(buffer, stored, MODEL_RATE, format="WAV", subtype="PCM_16")
    content = buffer.getvalue()
    digest = hashlib.sha256(content).hexdigest()
    target = files.original_path(project, digest, ".wav")
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".take-{uuid.uuid4().hex}")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        files.keep(temporary, target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return target.relative_to(project.path).as_posix(), digest


def _read(path: Path) -> tuple[dict[str, Any], Samples]:
    """Header and samples of a part file; a last sample that was cut in half is left out. Raises `ValueError`."""
    line, found, content = path.read_bytes().partition(b"\n")
    header = json.loads(line) if found else None
    if not isinstance(header, dict) or header.get("smidgen") != "take":
        raise ValueError("not a take")
    samples = np.frombuffer(content[: len(content) // 2 * 2], "<i2")
    return header, samples.astype(np.float32) / np.float32(32768)


def _sixteen_bit(samples: Samples) -> np.ndarray:
    return np.clip(np.rint(samples * 32768), -32768, 32767).astype("<i2")


def _write_all(handle: int, content: bytes) -> None:
    while content:
        content = content[os.write(handle, content) :]
