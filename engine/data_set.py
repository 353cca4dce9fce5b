"""The data set of a project in a format of somebody else's, or our own: sentences, recordings, meanings.

Formats with recordings (`WITH_AUDIO`) also hold ``text.jsonl`` with every sentence, so that nothing is lost: import
that first, then the folder. Clips are copied as they are, with their trim beside them; a piece of a long recording is
cut out sample for sample, because the rest of the hour is nobody's business. Only ELAN, which is about the whole, gets
the whole.
"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import formats
from engine.audio import cutting
from engine.errors import SmidgenError
from engine.formats import audiofolder, elan
from engine.formats.rows import SpeechRow, TextRow
from engine.long_recordings import session
from engine.progress import Report as Progress
from engine.progress import silent, tracked
from engine.semantics import Meaning, slots_to_list
from engine.store.rows import Recording, Utterance
from engine.store.utterances import Filter

if TYPE_CHECKING:
    from engine.project import Project

WITH_AUDIO = {
    "jsonl": "JSONL and audio",
    "csv": "CSV and audio",
    "audiofolder": "Hugging Face audiofolder",
    "elan": "ELAN (.eaf) and audio",
}
TEXT_ONLY = {
    "massive": ("MASSIVE", "jsonl"),
    "slurp": ("SLURP", "jsonl"),
    "snips": ("Snips", "json"),
    "rasa": ("Rasa", "yml"),
    "conll": ("xSID (CoNLL)", "conll"),
}
"""Sentences alone, a file a language and split: label, suffix."""
FORMATS = (*WITH_AUDIO, *TEXT_ONLY)
_ENGLISH = "slurp"


@dataclass
class _Written:
    """What came of it."""

    texts: int = 0
    recordings: int = 0
    left_out: int = 0
    notes: list[str] = field(default_factory=list)


def write(project: Project, folder: Path, format: str = "jsonl", report: Progress = silent) -> dict[str, Any]:  # noqa: A002
    """Write the data set into the empty folder `folder`; how much was written, and notes, JSON-ready.

    Raises `SmidgenError` for a format that there is not, and where a recording cannot be read.
    """
    if format not in FORMATS:
        raise SmidgenError(f"There is no format “{format}”.", f"Use one of {', '.join(FORMATS)}.")
    written = _Written(notes=[project.synthetic] if project.synthetic else [])
    if format in TEXT_ONLY:
        _write_text_only(project, folder, format, written, report)
    else:
        _write_texts(project, folder, "csv" if format == "csv" else "jsonl", written)
        writer = {"audiofolder": _audiofolder, "elan": _elan}.get(format, _manifest)
        writer(project, folder, format, written, report)
    if written.notes:
        (folder / "NOTES.txt").write_text("\n".join(written.notes) + "\n", encoding="utf-8")
    return {
        "format": format, "texts": written.texts, "recordings": written.recordings, "left_out": written.left_out,
        "notes": written.notes,
    }  # fmt: skip


# --- sentences


def _rows(project: Project) -> Iterator[TextRow]:
    for utterance in project.store.utterances.all(Filter()):
        if utterance.text:
            yield TextRow(utterance.text, utterance.meaning, utterance.language, utterance.split)


def _write_texts(project: Project, folder: Path, suffix: str, written: _Written) -> None:
    rows = list(_rows(project))
    formats.write(rows, folder / f"text.{suffix}", "table" if suffix == "csv" else "jsonl")
    written.texts = len(rows)


def _write_text_only(project: Project, folder: Path, name: str, written: _Written, report: Progress) -> None:
    """A file for each language and split, named so that both are read from the name where the file cannot say."""
    parts: dict[tuple[str, str], list[TextRow]] = {}
    for row in _rows(project):
        parts.setdefault((row.language or "", row.split or "train"), []).append(row)
    suffix = TEXT_ONLY[name][1]
    for (language, split), rows in tracked(sorted(parts.items()), "Writing sentences", report):
        good, refused = _sayable(rows, name)
        if good:
            file = folder / f"{language}.{'valid' if split == 'dev' else split}.{suffix}"
            formats.write(good, file, name)
            written.texts += len(good)
            if (name == _ENGLISH and language != "en") or name == "rasa":
                written.notes.append(f"{file.name} does not say its language: import it with --language {language}.")
        written.left_out += len(refused)
        written.notes += [f"Left out: {why}" for why in refused]
    clips = project.store.recordings.count()
    if clips:
        written.notes.append(f"{TEXT_ONLY[name][0]} holds sentences alone: {clips} recordings are not in it.")


def _sayable(rows: Sequence[TextRow], name: str) -> tuple[list[TextRow], list[str]]:
    """The rows that a format can say, and of the others why not."""
    nowhere = Path(os.devnull)
    try:
        formats.write(rows, nowhere, name)
        return list(rows), []
    except SmidgenError:
        pass
    good, refused = [], []
    for row in rows:
        try:
            formats.write([row], nowhere, name)
            good.append(row)
        except SmidgenError as error:
            refused.append(error.message)
    return good, refused


# --- recordings


def _pairs(project: Project, written: _Written) -> list[tuple[Recording, Utterance, Path]]:
    """The recordings whose files are there."""
    pairs, missing = [], []
    for recording, utterance in project.store.recordings.all():
        source = project.absolute(recording.path)
        if source.is_file():
            pairs.append((recording, utterance, source))
        else:
            missing.append(recording.path)
    if missing:
        written.notes.append(f"{len(missing)} recordings are missing from the project: {', '.join(missing[:3])}")
    written.recordings = len(pairs)
    return pairs


def _row(recording: Recording, utterance: Utterance, audio: Path, trim: tuple[float, float | None]) -> SpeechRow:
    return SpeechRow(
        audio,
        utterance.text or None,
        utterance.meaning,
        recording.speaker_id,
        recording.language,
        recording.split,
        trim,
        recording.recorded_at,
        recording.device,
    )


def _clip(recording: Recording, source: Path, folder: Path) -> tuple[Path, tuple[float, float | None]]:
    """The clip's file in `folder`, copied or cut there if it is not yet; and where in it the clip is."""
    if cutting.is_piece(recording):
        return cutting.cut(source, recording, folder), (0.0, None)
    target = folder / f"{recording.sha256}{source.suffix}"
    if not target.exists():
        shutil.copy2(source, target)
    return target, (recording.trim_start, recording.trim_end)


def _manifest(project: Project, folder: Path, format: str, written: _Written, report: Progress) -> None:  # noqa: A002
    """``speech.jsonl`` or ``speech.csv`` with ``audio/``, for `smidgen import-audio`."""
    pairs = _pairs(project, written)
    if not pairs:
        return
    (folder / "audio").mkdir()
    lines = []
    for recording, utterance, source in tracked(pairs, "Copying recordings", report):
        audio, trim = _clip(recording, source, folder / "audio")
        lines.append(_line(_row(recording, utterance, audio, trim), folder, recording))
    if format == "csv":
        _table(folder / "speech.csv", lines)
        return
    with (folder / "speech.jsonl").open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            known = {name: value for name, value in line.items() if value is not None}
            file.write(json.dumps(known, ensure_ascii=False) + "\n")


def _line(row: SpeechRow, folder: Path, recording: Recording) -> dict[str, Any]:
    assert row.meaning is not None
    assert row.trim is not None
    line = {"audio": row.audio.relative_to(folder).as_posix(), "text": row.text} | _labels(row.meaning)
    line |= {"speaker": row.speaker, "language": row.language, "split": row.split}
    line |= {"trim_start": row.trim[0], "trim_end": row.trim[1], "sha256": recording.sha256}
    return line | {"recorded_at": row.recorded_at or None, "device": row.device or None}


def _labels(meaning: Meaning) -> dict[str, Any]:
    head = {"scenario": meaning.scenario, "action": meaning.action} if meaning.scenario else {}
    return {"intent": meaning.intent} | head | {"slots": slots_to_list(meaning.slots)}


def _table(path: Path, lines: Sequence[dict[str, Any]]) -> None:
    names = list(dict.fromkeys(name for line in lines for name in line))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        for line in lines:
            writer.writerow([_cell(line.get(name)) for name in names])


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False) if value else ""
    return "" if value is None else value


def _audiofolder(project: Project, folder: Path, format: str, written: _Written, report: Progress) -> None:  # noqa: A002
    """A folder a split, each with its clips and `audiofolder.LIST`. A file of two recordings is there twice."""
    rows: dict[str, list[SpeechRow]] = {}
    for recording, utterance, source in tracked(_pairs(project, written), "Copying recordings", report):
        home = folder / audiofolder.FOLDERS[recording.split]
        home.mkdir(exist_ok=True)
        audio, (start, end) = _clip(recording, source, home)
        mine = rows.setdefault(recording.split, [])
        if any(row.audio == audio for row in mine):
            audio = Path(shutil.copy2(audio, audio.with_stem(f"{audio.stem}_{recording.id}")))
        whole = cutting.seconds(recording) if cutting.is_piece(recording) else recording.seconds
        mine.append(_row(recording, utterance, audio, (start, whole if end is None else end)))
    for split, found in rows.items():
        audiofolder.write(found, folder / audiofolder.FOLDERS[split])
    languages = list(project.store.utterances.values("language"))
    (folder / "README.md").write_text(audiofolder.card(project.name, languages, written.notes), encoding="utf-8")


def _elan(project: Project, folder: Path, format: str, written: _Written, report: Progress) -> None:  # noqa: A002
    """Each recording whole, and an .eaf of the same name with all that is known to be said in it."""
    named = {made.path: Path(made.name).stem for made in session.sessions(project)}
    files: dict[Path, list[tuple[Recording, Utterance]]] = {}
    for recording, utterance, source in _pairs(project, written):
        files.setdefault(source, []).append((recording, utterance))
    taken: set[str] = set()
    whole = 0
    for number, (source, said) in enumerate(tracked(list(files.items()), "Copying recordings", report), 1):
        stem = _free(_plain(named.get(said[0][0].path, "")) or f"recording-{number:04d}", taken)
        audio = folder / f"{stem}{source.suffix}"
        shutil.copy2(source, audio)
        whole += any(cutting.is_piece(recording) for recording, _ in said)
        plain = all(recording.split == utterance.split == "train" for recording, utterance in said)
        rows = [_row(r, u, audio, (r.trim_start, r.trim_end)) for r, u in said]
        elan.write((replace(row, split=None) for row in rows) if plain else rows, audio.with_suffix(".eaf"))
    if whole:
        written.notes.append(f"{whole} long recordings are here whole, with what was left out of the corpus.")


def _plain(name: str) -> str:
    """A name that every file system takes."""
    return re.sub(r"[^\w.-]+", "-", name).strip("-.")[:60]


def _free(name: str, taken: set[str]) -> str:
    number, found = 2, name
    while found.casefold() in taken:
        found, number = f"{name}-{number}", number + 1
    taken.add(found.casefold())
    return found
