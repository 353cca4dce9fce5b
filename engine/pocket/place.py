"""Where the assembled pocket model lies, and whether it is all there. Light, and so for the window, too."""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from pathlib import Path

from engine.paths import RESOURCES, data_folder
from engine.pocket.packages import GGUF_SHA256, WHISPER_SHA256, missing_bytes

ALIGNMENT = RESOURCES / "pocket" / "alignment.safetensors"
"""The projector between tower and language model, and what the language model learned to hear with."""

MANIFEST = "smidgen-pocket.json"
"""Lists, in the assembled folder, what it was made from and the size of each file."""

_LAYOUT = 1  # raise when the assembled folder changes for other reasons than weights and alignment


def pocket_folder() -> Path:
    """Where the assembled pocket model lies, or will: its name changes with the alignment, the weights, the layout."""
    return data_folder() / "pocket" / recipe_name(ALIGNMENT)


def recipe_name(alignment: Path) -> str:
    """A short name for what the given alignment file, the pinned weights and the folder's layout assemble to."""
    modified = alignment.stat().st_mtime_ns if alignment.exists() else 0
    made_of = f"{_LAYOUT} {WHISPER_SHA256} {GGUF_SHA256} {_file_hash(alignment, modified)}"
    return f"pocket-{hashlib.sha256(made_of.encode()).hexdigest()[:12]}"


def earlier(name: str) -> bool:
    """Whether a folder's name is that of a pocket model that is not today's: of another alignment, weights, layout."""
    return bool(re.fullmatch("pocket-[0-9a-f]{12}", name)) and name != pocket_folder().name


def pocket_is_ready() -> bool:
    """Whether the pocket model is assembled: every file of its folder there, with the size it was written with."""
    return is_whole(pocket_folder())


def is_whole(folder: Path) -> bool:
    """Whether `folder` is an assembled model with all its files in full length."""
    try:
        sizes = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["sizes"]
        return all((folder / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def download_size() -> int:
    """Bytes that `ensure_pocket` would have to download now (0 when ready, cached, or a folder stands in)."""
    missing = missing_bytes()  # first: whether the model is ready takes reading the alignment, once
    return 0 if missing and pocket_is_ready() else missing


@cache
def _file_hash(path: Path, _modified: int) -> str:
    # a missing alignment is named when it is needed, not when somebody asks whether the model is ready
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""
