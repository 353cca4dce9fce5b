"""The sound files in what somebody dropped or chose: files and folders. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SUFFIXES = (".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aiff", ".aif")


@dataclass(frozen=True)
class SoundFiles:
    """Files in the order in which people number them (2 before 10), each once; `bytes_` of all together."""

    files: tuple[Path, ...]
    bytes_: int


def find(paths: Iterable[Path]) -> SoundFiles:
    """Files that were named come in whatever they are called; of folders, and the folders in them, what `SUFFIXES` has.
    Hidden ones are left out."""
    found: dict[Path, int] = {}
    for path in paths:
        inside = sorted(path.rglob("*"), key=_natural) if path.is_dir() else [path]
        for file in inside:
            hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
            if path.is_dir() and (hidden or file.suffix.lower() not in SUFFIXES or not file.is_file()):
                continue
            found.setdefault(file, file.stat().st_size if file.is_file() else 0)
    return SoundFiles(tuple(found), sum(found.values()))


def _natural(path: Path) -> list[tuple[int, int, str]]:
    """Digits as numbers, the rest as text whatever its case."""
    parts = re.split(r"(\d+)", str(path).casefold())
    return [(0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part) for part in parts]
