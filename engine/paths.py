"""Where things lie outside a project: shipped resources, and the user's data folder."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""What ships with Smidgen: icons, translations, instructions, the sample project, the pocket model's alignment."""


def data_folder() -> Path:
    """The user's data folder (downloads, the assembled pocket model); `SMIDGEN_DATA` overrides it. Not created here."""
    override = os.environ.get("SMIDGEN_DATA")
    return Path(override) if override else user_data_path("smidgen", appauthor=False)
