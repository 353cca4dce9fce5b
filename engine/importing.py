"""Bringing corpora and recordings into a project: all good rows together, the others listed one by one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from engine import formats
from engine.audio import files as audio_files
from engine.audio.clips import Trim, look_at
from engine.errors import SmidgenError
from engine.formats.files import count_lines
from engine.formats.rows import Reject, SpeechRow, TextRow
from engine.languages import check_language
from engine.progress import Meter, Report, silent
from engine.project import Project
from engine.semantics import Meaning
from engine.store import splits
from engine.store.folding import fold_sentence
from engine.store.rows import SPLITS, Recording, Speaker, Utterance
from engine.store.utterances import Added

LONGEST = 600.0
"""Seconds; a longer file holds more than one sentence, and would be in memory whole."""

Files = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]


@dataclass(frozen=True)
class ImportReport:
    """What came in, what was there before, what could not come in and why, and what is on both sides of a split now."""

    added: int
    duplicates: int
    rejects: tuple[Reject, ...] = ()
    leaks: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        rejects = [{"file": r.file, "line": r.line, "reason": r.reason, "next_step": r.next_step} for r in self.rejects]
        return {"added": self.added, "duplicates": self.duplicates, "rejects": rejects, "leaks": list(self.leaks)}


# --- text -----------------------------------------------------------------------------------------------------------


def import_text(
    project: Project,
    files: Files,
    format: str = "auto",  # noqa: A002
    columns: Mapping[str, str] | None = None,
    language: str | None = None,
    split: str | None = None,
    report: Report = silent,
) -> ImportReport:
    """Bring text-label corpora into the project, in one transaction.

    `language` and `split` hold for every row, whatever the files say; without them the files decide, then the project's
    language and train. Sentences that are there already are counted as duplicates and stay as they are; but what a file
    holds out (dev, test) comes in whole, repeats and all, so that a published test set keeps its size. A cancel, or a
    file that cannot be read at all (`SmidgenError`), leaves nothing behind.
    """
    paths = [Path(file) for file in ([files] if isinstance(files, str | os.PathLike) else files)]
    if not paths:
        raise SmidgenError("No file was named.", "Name one or more corpus files.")
    language = _checked(language, split)
    names = [formats.detect(path) if format == "auto" else format for path in paths]  # every file, before any comes in
    rejects: list[Reject] = []

    sizes = [count_lines(path) for path in paths]
    meter = Meter("Reading sentences", sum(sizes), report)

    def utterances(path: Path, name: str, before: int, size: int) -> Iterator[Utterance]:
        for row in formats.read(path, name, columns):
            meter.at(before + min(row.line, size - 1))
            if isinstance(row, Reject):
                rejects.append(row)
            else:
                yield _utterance(row, path, project.language, language, split)
        meter.at(before + size)

    added = Added(0, 0)
    with project.store.transaction():
        for number, (path, name, size) in enumerate(zip(paths, names, sizes, strict=True)):
            rows = utterances(path, name, sum(sizes[:number]), size)
            added += project.store.utterances.add_many(rows, keep_repeats=True)
    notes = []
    if added.other_split:
        many = added.other_split > 1
        notes.append(
            f"{added.other_split} sentence{'s' if many else ''} of the files {'were' if many else 'was'} in the corpus"
            f" already, in another split, and stay{'' if many else 's'} there."
        )
    return ImportReport(added.added, added.duplicates, tuple(rejects), (*notes, *map(str, splits.leaks(project.store))))


def _utterance(row: TextRow, path: Path, own: str, language: str | None, split: str | None) -> Utterance:
    return Utterance(
        row.text, language or row.language or own, row.meaning, split or row.split or "train", source=path.name
    )


# --- speech ---------------------------------------------------------------------------------------------------------


@dataclass
class _Clip:
    """A row of which the file is in the project and measured, waiting for its place in the database."""

    row: SpeechRow
    recording: Recording


@dataclass
class _Copies:
    """The files that this import copied, so that a cancel can take them away again."""

    project: Project
    made: list[Path] = field(default_factory=list)
    digests: dict[Path, str] = field(default_factory=dict)
    stored: dict[Path, str] = field(default_factory=dict)
    seconds: dict[Path, float] = field(default_factory=dict)

    def trim(self, path: Path, trim: Trim | None) -> Trim | None:
        """A trim as the database has it: None for an end that is the file's own."""
        if trim is None or trim[1] is None:
            return trim
        if path not in self.seconds:
            self.seconds[path] = audio_files.probe(path).seconds
        return trim[0], None if trim[1] > self.seconds[path] - 0.001 else trim[1]

    def digest(self, path: Path) -> str:
        """The SHA-256 of a file; a long recording with many clips in it is read once."""
        if path not in self.digests:
            audio_files.probe(path)
            self.digests[path] = audio_files.sha256(path)
        return self.digests[path]

    def store(self, path: Path) -> str:
        if path in self.stored:
            return self.stored[path]
        digest = self.digest(path)
        before = set((self.project.audio / digest[:2]).glob(f"{digest}*"))
        self.stored[path], _ = audio_files.store_original(self.project, path)
        kept = self.project.absolute(self.stored[path])
        if kept not in before:
            self.made.append(kept)
        return self.stored[path]

    def remove(self) -> None:
        for path in self.made:
            path.unlink(missing_ok=True)


def import_speech(
    project: Project,
    source: str | os.PathLike[str],
    columns: Mapping[str, str] | None = None,
    language: str | None = None,
    split: str | None = None,
    report: Report = silent,
) -> ImportReport:
    """Bring the recordings of a manifest or a folder into the project (see `engine.formats.manifest`).

    Each file is copied bit for bit and flushed to disk before the database knows of it. A row with a text of the corpus
    belongs to that sentence and may leave out its meaning; without a text it needs an intent. `language` and `split`
    hold for every row, whatever the manifest says; without them the manifest decides, then the sentence's split, then
    train.
    A clip is trimmed to its speech (as takes are; the file stays whole) unless the row says where in its file it is.
    The same clip of the same sentence never comes in twice. A cancel leaves nothing behind.
    """
    language = _checked(language, split)
    rejects: list[Reject] = []
    rows: list[SpeechRow] = []
    for found in formats.read_speech(Path(source), columns):
        if isinstance(found, Reject):
            rejects.append(found)
        else:
            rows.append(
                replace(found, language=language or found.language or project.language, split=split or found.split)
            )
    linker = _Linker(project)
    copies = _Copies(project)
    meter = Meter("Bringing in recordings", len(rows), report)
    clips: list[_Clip] = []
    duplicates = 0
    try:
        meter.at(0)
        for number, row in enumerate(rows, 1):
            try:
                clip = _bring(project, linker, copies, row)
                if clip is None:
                    duplicates += 1
                else:
                    clips.append(clip)
            except SmidgenError as error:
                rejects.append(Reject(row.file, row.line, error.message, error.next_step))
            meter.at(number)
        with project.store.transaction():
            added = _store(project, linker, clips)
    except BaseException:
        copies.remove()
        raise
    rejects.sort(key=lambda reject: (reject.file, reject.line))
    leaks = tuple(map(str, splits.leaks(project.store)))
    return ImportReport(added, duplicates + len(clips) - added, tuple(rejects), leaks)


def _bring(project: Project, linker: _Linker, copies: _Copies, row: SpeechRow) -> _Clip | None:
    """Copy and measure the clip; None where it is in the project already. Raises `SmidgenError` if it cannot be."""
    project.store.speakers.check_consent(row.speaker)
    linker.meaning(row)
    digest = copies.digest(row.audio)
    row = replace(row, trim=copies.trim(row.audio, row.trim))
    if linker.seen(digest, row):
        return None
    if row.trim is None and (seconds := audio_files.probe(row.audio).seconds) > LONGEST:
        raise SmidgenError(
            f"{row.audio.name} lasts {seconds / 60:.0f} minutes: that is no clip of one sentence.",
            "Cut it into its sentences (Record, Long recording …), "
            "or say where in it the clip is: trim_start, trim_end.",
        )
    clip = look_at(row.audio, row.trim)
    recording = replace(
        clip.recording(copies.store(row.audio), digest, 0, str(row.language)),
        speaker_id=row.speaker,
        split=row.split or "train",
        origin="imported",
        recorded_at=row.recorded_at,
        device=row.device,
    )
    linker.note(digest, row)
    return _Clip(row, recording)


def _store(project: Project, linker: _Linker, clips: Iterable[_Clip]) -> int:
    added = 0
    synthetic = bool(project.synthetic)
    known = {speaker.id for speaker in project.store.speakers.all()}
    for clip in clips:
        row, recording = clip.row, clip.recording
        utterance = linker.utterance(row)
        follow = utterance.split if utterance.text else "train"
        if row.speaker is not None and row.speaker not in known:
            project.store.speakers.add(Speaker(row.speaker, synthetic=synthetic))
            known.add(row.speaker)
        recording = replace(recording, utterance_id=utterance.id or 0, split=row.split or follow)
        added += project.store.recordings.add_many([recording])[0][1]
    return added


class _Linker:
    """Which sentence of the corpus a clip belongs to."""

    def __init__(self, project: Project) -> None:
        self._store = project.store
        self._pairs = project.store.utterances.pairs()
        self._brought: set[tuple[str, str, Trim | None]] = set()

    def meaning(self, row: SpeechRow) -> Meaning:
        """What the clip means. Raises `SmidgenError` where neither the row nor the corpus says."""
        same = self._store.utterances.with_text(row.text, str(row.language)) if row.text else []
        if row.meaning is None:
            if not row.text:
                raise SmidgenError("The row has neither a text nor an intent.", "Add one of them.")
            if not same:
                raise SmidgenError(
                    f"“{row.text}” is not in the corpus ({row.language}), and the row has no intent.",
                    "Import the sentence as text first, or add its intent to the row.",
                )
            if any(not same[0].meaning.same_as(other.meaning) for other in same):
                raise SmidgenError(
                    f"“{row.text}” has more than one meaning in the corpus.", "Add the intent to the row."
                )
            return same[0].meaning
        given = row.meaning
        if not given.slots:  # a list without slots means those of the corpus
            for utterance in same:
                if utterance.meaning.intent == given.intent:
                    return utterance.meaning
        known = self._pairs.get(given.intent)
        if not given.scenario and known:
            return replace(given, scenario=known[0], action=known[1])
        return given

    def utterance(self, row: SpeechRow) -> Utterance:
        """The clip's sentence: one of the corpus, or a new one."""
        meaning = self.meaning(row)
        if row.text:
            for utterance in self._store.utterances.with_text(row.text, str(row.language)):
                if utterance.meaning.same_as(meaning):
                    return utterance
        new = Utterance(row.text or "", str(row.language), meaning, row.split or "train", source=Path(row.file).name)
        return self._store.utterances.add(new)

    def seen(self, digest: str, row: SpeechRow) -> bool:
        """Whether this very clip of this sentence is in the project, or came in a moment ago."""
        same = self._places(digest, lambda clip: row.trim is None or (clip.trim_start, clip.trim_end) == row.trim)
        return self._place(row) in same or (digest, self._place(row), row.trim) in self._brought

    def note(self, digest: str, row: SpeechRow) -> None:
        """Remember that it came in."""
        self._brought.add((digest, self._place(row), row.trim))

    def _place(self, row: SpeechRow) -> str:
        """A sentence is known by its text (its meaning may have been corrected since), a clip without by that."""
        return _place(row.text or "", str(row.language), self.meaning(row))

    def _places(self, digest: str, same_trim: Callable[[Recording], bool]) -> set[str]:
        ids = [r.utterance_id for r in self._store.recordings.with_sha256(digest) if same_trim(r)]
        return {_place(u.text, u.language, u.meaning) for u in self._store.utterances.fetch(ids)}


def _place(text: str, language: str, meaning: Meaning) -> str:
    return f"{language}\t{fold_sentence(text)}" if text else f"{language}\t\t{meaning.intent}"


def _checked(language: str | None, split: str | None) -> str | None:
    if split is not None and split not in SPLITS:
        raise SmidgenError(f"“{split}” is no split.", "Use train, dev or test.")
    return None if language is None else check_language(language)
