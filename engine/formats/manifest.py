"""Lists of recordings: a manifest (.tsv, .csv, .jsonl) or a folder of clips.

A manifest has ``audio``, a path absolute or relative to the manifest, and where known text, intent (or scenario and
action), slots, speaker, language and split; and, as Smidgen exports them, ``trim_start`` and ``trim_end`` (seconds),
``recorded_at`` and ``device``. A folder may hold such lists (Hugging Face's audiofolder has a ``metadata.jsonl`` or
``metadata.csv`` in the folder of each split, with ``file_name``; a data set of Smidgen a ``speech.jsonl``) and
annotated recordings (`tiers`). Of the clips that none of them names, ``clip.txt`` beside ``clip.wav`` is the text; and
clips in sub-folders belong to the intent that the sub-folder is named after.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.audio.files import SUFFIXES
from engine.errors import SmidgenError
from engine.formats import jsonl, table, tiers
from engine.formats.columns import guess
from engine.formats.files import head_text, read_text
from engine.formats.rows import (
    SPLIT_NAMES,
    Reject,
    RowError,
    SpeechRow,
    check_language,
    check_meaning,
    check_slots,
    check_split,
    check_text,
    fit_spans,
)


def read(path: Path, columns: Mapping[str, str] | None = None) -> Iterator[SpeechRow | Reject]:
    """Yield rows and rejects of a manifest, an annotated recording (`tiers`) or a folder; clips are not looked for.

    Raises `SmidgenError` where `path` is neither, or has no column for the audio.
    """
    if path.is_dir():
        yield from _read_folder(path)
        return
    if tiers.matches(path):
        yield from tiers.read(path)
        return
    head = head_text(path)
    source: Iterable[tuple[int, Mapping[str, Any] | Reject]]
    source = jsonl.objects(path) if jsonl.matches(head, path) else table.records(path)
    for number, found in source:
        if isinstance(found, Reject):
            yield found
            continue
        mapping = guess(list(found), columns)
        if "audio" not in mapping and not jsonl.matches(head, path):
            raise SmidgenError(
                f"No column of {path} is named audio; its columns are {', '.join(found)}.",
                "Name the column with the paths of the clips “audio”; corpora without recordings are imported as text.",
            )
        try:
            yield replace(_row(path, found, mapping), file=str(path), line=number)
        except RowError as bad:
            yield Reject(str(path), number, bad.reason, bad.next_step)
        except SmidgenError as error:
            yield Reject(str(path), number, error.message, error.next_step)


def _row(path: Path, cells: Mapping[str, Any], mapping: Mapping[str, str]) -> SpeechRow:
    field = {name: cells.get(column) for name, column in mapping.items()}
    audio = field.get("audio")
    if not isinstance(audio, str) or not audio.strip():
        raise RowError("There is no “audio”.", "Write the path of the clip.")
    raw = field.get("text")
    text = check_text(raw)
    cell = field.get("slots")
    slots = table.row_slots(cell or "", cells) if cell is None or isinstance(cell, str) else check_slots(cell)
    slots = fit_spans(str(raw or ""), text, slots)
    meaning = check_meaning(field.get("intent"), slots, field.get("scenario"), field.get("action"))
    speaker = check_text(field.get("speaker"))
    return SpeechRow(
        path.parent / audio.strip(),
        text or None,
        meaning,
        speaker or None,
        check_language(field.get("language")),
        check_split(field.get("split")),
        check_trim(cells.get("trim_start"), cells.get("trim_end")),
        check_text(cells.get("recorded_at")),
        check_text(cells.get("device")),
    )


def check_trim(start: Any, end: Any) -> tuple[float, float | None] | None:
    """Where in its file a clip is; None where neither is given. Raises `RowError`."""
    if start in (None, "") and end in (None, ""):
        return None
    try:
        first, last = float(start or 0), None if end in (None, "") else float(end)
    except (TypeError, ValueError):
        raise RowError(f"The trim from {start!r} to {end!r} is no time.", "Write seconds, as in 0.35.") from None
    if not 0 <= first < (math.inf if last is None else last):
        raise RowError(f"The trim from {start} to {end} is empty.", "Write where the speech starts and ends.")
    return first, last


LISTS = ("metadata.jsonl", "metadata.csv", "speech.jsonl", "speech.csv")
"""Files that say what is in the clips of a folder."""


def _read_folder(folder: Path) -> Iterator[SpeechRow | Reject]:
    named: set[Path] = set()
    inside = sorted(path for path in folder.rglob("*") if path.name in LISTS or tiers.matches(path))
    for found in (path for path in inside if path.is_file() and not _hidden(path, folder)):
        try:
            for row in read(found):
                if isinstance(row, SpeechRow):
                    named.add(row.audio.resolve())
                    split = row.split or SPLIT_NAMES.get(found.parent.name.lower())
                    row = replace(row, split=split) if found.stem == "metadata" else row
                yield row
        except SmidgenError as error:
            yield Reject(str(found), 0, error.message, error.next_step)
    yield from _read_clips(folder, named)


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _read_clips(folder: Path, named: set[Path]) -> Iterator[SpeechRow | Reject]:
    """The clips that no list has named."""
    clips = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
    clips = [clip for clip in clips if not _hidden(clip, folder) and clip.resolve() not in named]
    if not clips and not named:
        raise SmidgenError(f"There are no recordings in {folder}.", f"Smidgen looks for {', '.join(SUFFIXES)}.")
    for clip in clips:
        inner = clip.relative_to(folder).parent.parts
        sidecar = clip.with_suffix(".txt")
        try:
            text = check_text(read_text(sidecar)) if sidecar.is_file() else ""
            meaning = check_meaning(inner[-1]) if inner else None
        except RowError as bad:
            yield Reject(str(sidecar), 1, bad.reason, bad.next_step)
        except SmidgenError as error:
            yield Reject(str(sidecar), 1, error.message, error.next_step)
        else:
            yield SpeechRow(clip, text or None, meaning, file=str(clip))


def write(rows: Iterable[SpeechRow], path: Path) -> None:
    """The inverse of `read` for a .jsonl manifest; paths inside its folder are written relative to it."""
    import json

    from engine.semantics import slots_to_list

    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            inside = row.audio.is_relative_to(path.parent)
            data: dict[str, Any] = {"audio": str(row.audio.relative_to(path.parent) if inside else row.audio)}
            if row.meaning:
                data["intent"] = row.meaning.intent
                if row.meaning.scenario:
                    data |= {"scenario": row.meaning.scenario, "action": row.meaning.action}
                data["slots"] = slots_to_list(row.meaning.slots)
            more = {"text": row.text, "speaker": row.speaker, "language": row.language, "split": row.split}
            data |= {name: value for name, value in more.items() if value is not None}
            if row.trim is not None:
                data |= {"trim_start": row.trim[0]} | ({} if row.trim[1] is None else {"trim_end": row.trim[1]})
            data |= {n: value for n, value in (("recorded_at", row.recorded_at), ("device", row.device)) if value}
            file.write(json.dumps(data, ensure_ascii=False) + "\n")
