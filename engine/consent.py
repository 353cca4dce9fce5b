"""When a speaker withdraws consent: their voice leaves the project, rows and files, and the models that heard it are
named.

First the rows go, together with a list of the files to delete, in one transaction; then the files; then the list. So a
power cut in between leaves nothing that `finish` (which `Project.open` calls) does not take up again.

A long recording may hold several people. What the others said in it is cut out into files of their own first, sample
for sample; then the file goes. It stays only where two people are heard in the same stretch.
"""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from engine.audio import cutting, files
from engine.audio.cutting import bounds, overlap
from engine.audio.files import SUFFIXES, sha256
from engine.audio.takes import part_speaker, unsaved
from engine.errors import SmidgenError
from engine.long_recordings import session
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
    `exports`, and what an audio tower made of them; `shared` are originals that stay, because somebody else speaks in
    the same stretch; `others` are recordings of other people in files that go: they get files of their own."""

    speaker: str
    recordings: tuple[int, ...]
    minutes: float
    sentences: tuple[int, ...]
    """Utterances without a text, which are nothing without their recording."""
    tests: tuple[int, ...]
    files: tuple[str, ...]
    shared: tuple[str, ...]
    runs: tuple[RunUse, ...]
    others: tuple[int, ...] = ()
    sessions: tuple[str, ...] = ()
    """Of long recordings: the SHA-256 of the files that go."""

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
    stretches: dict[str, list[tuple[float, float]]] = {}
    for recording in mine:
        stretches.setdefault(recording.sha256, []).append(bounds(recording))
    paths = {recording.path: recording.sha256 for recording in mine}
    # whose pieces are not assigned yet, the whole file is this speaker's
    long = [made for made in session.sessions(project) if made.speaker == speaker]
    paths |= {made.path: made.sha256 for made in long}
    shared, others = set(), []
    for path, digest in sorted(paths.items()):
        theirs = [other for other in store.recordings.with_sha256(digest) if other.id not in ids]
        if any(overlap(stretches.get(digest, ()), *bounds(other)) for other in theirs):
            shared.add(path)
        else:
            others += theirs
    hashes = {digest for path, digest in paths.items() if path not in shared}
    paths = {path: digest for path, digest in paths.items() if path not in shared}
    tests = [test for test in store.tests.all() if test.recording_id in ids or test.path in paths]
    bare = {u.id for _, u in pairs if not u.text and all(r.id in ids for r in store.recordings.of_utterance(u.id or 0))}
    found = [path for path in sorted(paths) if project.absolute(path).is_file()]
    found += [project.relative(part) for part in unsaved(project) if part_speaker(part) == speaker]
    found += _copies(project, hashes, stretches, report)
    return Voice(
        speaker,
        tuple(sorted(recording.id for recording in mine if recording.id is not None)),
        sum(cutting.seconds(recording) for recording in mine) / 60,
        tuple(sorted(id_ for id_ in bare if id_ is not None)),
        tuple(test.id for test in tests if test.id is not None),
        tuple(found),
        tuple(sorted(shared)),
        tuple(_runs(project, speaker, stretches)),
        tuple(other.id for other in others if other.id is not None),
        tuple(sorted(hashes)),
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
    kept = [_own_file(project, store.recordings.get(other)) for other in voice.others]
    with store.transaction():
        db = store.connections.db
        for recording in kept:
            store.recordings.update(recording)
        for digest in voice.sessions:
            store.settings.set(session.PREFIX + digest, None)
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


def _own_file(project: Project, recording: Recording) -> Recording:
    """A piece of a long recording, its sound in a file of its own by now. Raises `SmidgenError`."""
    try:
        with tempfile.TemporaryDirectory(prefix="smidgen-") as scratch:
            made = cutting.cut(project.absolute(recording.path), recording, Path(scratch))
            path, digest = files.store_original(project, made)
            seconds = files.probe(made).seconds
    except OSError as error:
        raise SmidgenError(
            f"What {recording.speaker_id or 'somebody else'} says in {recording.path} could not be cut out"
            f" ({error.strerror or error}).",
            "Make room on the disk and try again; nothing was deleted.",
            repr(error),
        ) from error
    return replace(recording, path=path, sha256=digest, seconds=seconds, trim_start=0.0, trim_end=None)


def _copies(
    project: Project, hashes: set[str], stretches: Mapping[str, Sequence[tuple[float, float]]], report: Report
) -> Iterator[str]:
    """Copies of the clips under `exports`, whole or cut, and what the cache holds of them."""
    for cached in sorted(path for path in (project.path / "cache").rglob("*") if path.is_file()):
        if cached.name[:64] in hashes and not cached.name[64:65].isalnum():
            yield project.relative(cached)
    sounds = [path for path in sorted(project.exports.rglob("*")) if path.suffix.lower() in SUFFIXES and path.is_file()]
    for path in tracked(sounds, "Looking for copies", report) if hashes or stretches else ():
        cut = cutting.parse(path.name)
        mine = cut is not None and overlap(stretches.get(cut.sha256, ()), cut.start, cut.end)
        if mine or sha256(path) in hashes:
            yield project.relative(path)


def _runs(project: Project, speaker: str, stretches: Mapping[str, Sequence[tuple[float, float]]]) -> Iterator[RunUse]:
    for config in sorted(project.runs.glob("*/config.json")):
        learnt = measured = 0
        for sample in _speech(config.with_name("samples.jsonl")):
            end = sample.get("trim_end")
            span = sample.get("trim_start") or 0.0, math.inf if end is None else end
            if sample.get("speaker") == speaker or overlap(stretches.get(sample.get("sha256", ""), ()), *span):
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
