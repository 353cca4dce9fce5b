"""When a speaker withdraws consent: their voice leaves the project, rows and files, and the models that heard it are
named.

First the rows go, together with a list of the files to delete, in one transaction; then the files; then the list. So a
power cut in between leaves nothing that `finish` (which `Project.open` calls) does not take up again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from engine.audio.files import SUFFIXES, sha256
from engine.audio.takes import part_speaker, unsaved
from engine.errors import SmidgenError
from engine.progress import Report, silent, tracked
from engine.project import Project
from engine.store.rows import Recording
from engine.training.run_folder import RunFolder

PENDING = "withdrawing"
"""The setting with the files that a withdrawal has yet to delete."""


@dataclass(frozen=True)
class RunUse:
    """A run that heard the speaker: how many of their clips it learnt from, and by how many it was measured."""

    name: str
    learnt: int
    measured: int
    running: bool

    def __str__(self) -> str:
        parts = [f"{self.learnt} learnt from"] * bool(self.learnt) + [f"{self.measured} measured by"] * bool(
            self.measured
        )
        return f"{self.name} ({', '.join(parts)})"


@dataclass(frozen=True)
class Voice:
    """What a project holds of one speaker. `files` are relative to it: originals, takes never saved, copies under
    `exports`, and what an audio tower made of them; `shared` are originals that hold somebody else, too."""

    speaker: str
    recordings: tuple[int, ...]
    minutes: float
    sentences: tuple[int, ...]
    """Utterances without a text, which are nothing without their recording."""
    tests: tuple[int, ...]
    files: tuple[str, ...]
    shared: tuple[str, ...]
    runs: tuple[RunUse, ...]

    @property
    def trained(self) -> tuple[RunUse, ...]:
        """The runs that learnt from the speaker's voice."""
        return tuple(run for run in self.runs if run.learnt)


def look(project: Project, speaker: str, report: Report = silent) -> Voice:
    """What there is of `speaker`, everywhere in the project. Changes nothing."""
    store = project.store
    store.speakers.get(speaker)
    pairs = list(store.recordings.all(speaker=speaker))
    mine = [recording for recording, _ in pairs]
    ids = {recording.id for recording in mine}
    own: list[tuple[str, str]] = []
    shared: list[tuple[str, str]] = []
    for path, digest in sorted({(recording.path, recording.sha256) for recording in mine}):
        others = any(other.id not in ids for other in store.recordings.with_sha256(digest))
        (shared if others else own).append((path, digest))
    paths = {path for path, _ in own}
    hashes = {digest for _, digest in own}
    tests = [test for test in store.tests.all() if test.recording_id in ids or test.path in paths]
    bare = {u.id for _, u in pairs if not u.text and all(r.id in ids for r in store.recordings.of_utterance(u.id or 0))}
    files = [path for path in sorted(paths) if project.absolute(path).is_file()]
    files += [project.relative(part) for part in unsaved(project) if part_speaker(part) == speaker]
    files += _copies(project, hashes, report)
    return Voice(
        speaker,
        tuple(sorted(recording.id for recording in mine if recording.id is not None)),
        sum(_seconds(recording) for recording in mine) / 60,
        tuple(sorted(id_ for id_ in bare if id_ is not None)),
        tuple(test.id for test in tests if test.id is not None),
        tuple(files),
        tuple(path for path, _ in shared),
        tuple(_runs(project, speaker, {recording.sha256 for recording in mine})),
    )


def withdraw(project: Project, speaker: str, day: str = "", report: Report = silent) -> Voice:
    """Remove everything of `look` for good and note that consent was withdrawn on `day` (ISO; today if not given).

    What was removed, with the runs that heard it: those stay, to be judged and deleted by hand. Raises `SmidgenError`
    while a run that uses the voice is under way, or where a file cannot be deleted (then it is tried again the next
    time the project is opened).
    """
    voice = look(project, speaker, report)
    if running := [run.name for run in voice.runs if run.running]:
        raise SmidgenError(
            f"The run {running[0]} is learning from {speaker} right now.", "Stop it first, then withdraw consent."
        )
    store = project.store
    with store.transaction():
        db = store.connections.db
        for test in voice.tests:
            db.execute("delete from tests where id = ?", [test])
        store.recordings.delete(voice.recordings)
        store.utterances.delete(voice.sentences)
        sheet = store.speakers.get(speaker)
        day = day or date.today().isoformat()
        store.speakers.update(replace(sheet, consent_state="withdrawn", consent_date=day))
        store.settings.set(PENDING, [*store.settings.get(PENDING, []), *voice.files])
    store.edits.clear()  # nothing of it may come back
    finish(project, report)
    return voice


def finish(project: Project, report: Report = silent) -> None:
    """Delete the files that a withdrawal has left, if any. Raises `SmidgenError` naming one that cannot be."""
    left = project.store.settings.get(PENDING, [])
    for relative in tracked(left, "Deleting recordings", report):
        path = project.absolute(relative)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise SmidgenError(
                f"{path} could not be deleted ({error.strerror}).",
                "Delete it by hand, or make it writable and open the project again.",
            ) from error
    if left:
        project.store.settings.set(PENDING, None)


def _copies(project: Project, hashes: set[str], report: Report) -> Iterator[str]:
    """Copies of the clips under `exports`, and the features of them in the cache."""
    for features in sorted((project.path / "cache").rglob("*.safetensors")):
        if features.name.partition("-")[0] in hashes:
            yield project.relative(features)
    sounds = [path for path in sorted(project.exports.rglob("*")) if path.suffix.lower() in SUFFIXES and path.is_file()]
    for path in tracked(sounds, "Looking for copies", report) if hashes else ():
        if sha256(path) in hashes:
            yield project.relative(path)


def _runs(project: Project, speaker: str, hashes: set[str]) -> Iterator[RunUse]:
    for config in sorted(project.runs.glob("*/config.json")):
        learnt = measured = 0
        for sample in _speech(config.with_name("samples.jsonl")):
            if sample.get("speaker") == speaker or sample.get("sha256") in hashes:
                learnt += sample["split"] == "train"
                measured += sample["split"] != "train"
        if learnt or measured:
            folder = RunFolder(config.parent)
            yield RunUse(folder.name, learnt, measured, folder.is_running)


def _speech(samples: Path) -> Iterable[dict[str, Any]]:
    """The speech samples of a run, read line by line."""
    try:
        with samples.open(encoding="utf-8") as file:
            for line in file:
                if '"speech"' in line and (found := json.loads(line))["modality"] == "speech":
                    yield found
    except FileNotFoundError:
        return


def _seconds(recording: Recording) -> float:
    end = recording.seconds if recording.trim_end is None else recording.trim_end
    return end - recording.trim_start
