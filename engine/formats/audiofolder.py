"""Hugging Face's audiofolder: a folder a split with its clips, and beside them ``metadata.jsonl``, a line a clip.

As `datasets` wants it: ``file_name`` is the path from the list's own folder; every line has the same columns, and a
column one type (so that splits agree): texts are empty where there is nothing to say, slots are JSON in a text.
`engine.formats.manifest` reads it again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.formats.rows import SpeechRow
from engine.semantics import slots_to_list

LIST = "metadata.jsonl"
FOLDERS = {"train": "train", "dev": "validation", "test": "test"}
"""What `datasets` calls our splits."""


def write(rows: Sequence[SpeechRow], folder: Path) -> None:
    """Write the list of the clips that lie in `folder`; every row has a meaning, and a trim with its end."""
    with (folder / LIST).open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(columns(row, folder), ensure_ascii=False) + "\n")


def columns(row: SpeechRow, folder: Path) -> dict[str, Any]:
    """One line."""
    meaning, trim = row.meaning, row.trim
    assert meaning is not None
    assert trim is not None
    start, end = trim
    assert end is not None
    return {
        "file_name": row.audio.relative_to(folder).as_posix(),
        "text": row.text or "",
        "intent": meaning.intent,
        "scenario": meaning.scenario,
        "action": meaning.action,
        "slots": json.dumps(slots_to_list(meaning.slots), ensure_ascii=False) if meaning.slots else "",
        "speaker": row.speaker or "",
        "language": row.language or "",
        "split": row.split or "",
        "trim_start": float(start),
        "trim_end": float(end),
        "recorded_at": row.recorded_at,
        "device": row.device,
    }


def card(name: str, languages: Sequence[str], notes: Sequence[str]) -> str:
    """A data set card (README.md)."""
    lines = [
        "---",
        f"language: {json.dumps(sorted({code.partition('-')[0] for code in languages}))}",
        f"pretty_name: {json.dumps(name, ensure_ascii=False)}",
        'tags: ["spoken-language-understanding", "audio"]',
        "---",
        f"# {name}",
        "",
        "Recordings with what they say and mean, written by Smidgen:",
        "",
        "```python",
        "from datasets import load_dataset",
        'data = load_dataset("audiofolder", data_dir=".")',
        "```",
        "",
        "`slots` is JSON, a list of type, value and, where known, span in characters. The speech of a clip is from",
        "`trim_start` to `trim_end`, in seconds. Pieces of long recordings were cut out of them, sample for sample.",
        "",
        *notes,
        "",
    ]
    return "\n".join(lines)
