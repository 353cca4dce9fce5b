"""What is kept of the Test page: the clips that were tried, and the corrections that become part of the corpus.

No Qt here: this runs on the database worker.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from engine.audio.clips import look_at
from engine.audio.files import MODEL_RATE, Samples, probe, store_original
from engine.project import Project
from engine.semantics import Meaning, Prediction
from engine.store.rows import Recording, Test, Utterance


@dataclass(frozen=True)
class Correction:
    """What the user says about a clip; `text` may be empty, `speaker` None where nobody said who spoke."""

    meaning: Meaning
    text: str
    language: str
    speaker: str | None


def keep_clip(project: Project, samples: Samples) -> Path:
    """Write 16 kHz mono samples into the project's audio, flushed to disk; where they lie."""
    with tempfile.TemporaryDirectory(prefix="smidgen-") as scratch:
        return keep_file(project, write_clip(samples, Path(scratch) / "clip.wav"))


def write_clip(samples: Samples, path: Path) -> Path:
    """Write 16 kHz mono samples as all clips of the Test page are written; the same path."""
    import soundfile

    soundfile.write(path, samples, MODEL_RATE, subtype="PCM_16")
    return path


def keep_file(project: Project, path: Path) -> Path:
    """Copy an audio file into the project bit for bit; where it lies now. Raises `SmidgenError` for no audio."""
    probe(path)
    relative, _ = store_original(project, path)
    return project.absolute(relative)


def keep_try(project: Project, run: str, clip: Path, prediction: Prediction, source: str = "") -> Test:
    """Remember what `run` answered to a clip of the project; `source` is the name of the file that it came from."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return project.store.tests.add(Test(run, project.relative(clip), now, prediction.to_dict(), source=source))


def keep_correction(project: Project, test: Test, correction: Correction) -> tuple[Test, Recording, Utterance]:
    """Make the clip of `test` a recording of the corpus with its right meaning, in train.

    Utterance, recording and test are stored together or not at all. An utterance that the corpus has already is used.
    """
    clip = project.absolute(test.path)
    seen = look_at(clip)
    store = project.store
    with store.transaction():
        utterance = store.utterances.add(
            Utterance(correction.text, correction.language, correction.meaning, "train", "corrected")
        )
        assert utterance.id is not None
        recording = store.recordings.add(
            replace(
                seen.recording(test.path, Path(test.path).stem, utterance.id, correction.language),
                speaker_id=correction.speaker,
                recorded_at=test.created,
                origin="corrected",
            )
        )
        told = replace(test, correction=correction.meaning.to_dict(), recording_id=recording.id)
        store.tests.update(told)
    return told, recording, utterance
