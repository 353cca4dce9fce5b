"""Log files: where they lie, how they are kept small, and their last lines."""

from __future__ import annotations

import logging
import logging.handlers
import os
from pathlib import Path

from engine.paths import data_folder

MOST = 1_000_000
"""Bytes of a log file before the next one is begun; two older ones are kept."""
_BLOCK = 1 << 16


def log_folder() -> Path:
    """Where all of Smidgen's own logs lie. Not created here."""
    return data_folder() / "logs"


def rotating(name: str) -> logging.Handler:
    """A handler that writes to `name` in `log_folder()`, three files of `MOST` bytes at most. Raises `OSError`."""
    log_folder().mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        log_folder() / name, maxBytes=MOST, backupCount=2, encoding="utf-8", errors="backslashreplace"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def tail(path: Path, lines: int) -> list[str]:
    """The last `lines` lines of a text file, from its last 64 KiB; none where it cannot be read."""
    try:
        with path.open("rb") as file:
            file.seek(0, os.SEEK_END)
            start = max(0, file.tell() - _BLOCK)
            file.seek(start)
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return []
    found = text.splitlines()
    return found[1 if start else 0 :][-lines:]  # the first one may be the end of another
