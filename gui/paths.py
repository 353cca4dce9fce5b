"""Paths and sizes as people read them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale


def short(path: Path | str) -> str:
    """`path` with the user's home folder as ``~``: a user's name is nobody's business."""
    path, home = Path(path), Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)


def size_in_words(count: int) -> str:
    """`count` bytes in the window's language: "2.7 GB"."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
