"""Where things lie outside a project: shipped resources, and the user's data folder."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_data_path

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds the packages: a checkout, or where they are installed."""
RESOURCES = ROOT / "resources"
"""What ships with Smidgen: icons, translations, instructions, the sample project, the pocket model's alignment."""
MANUAL = ROOT / "docs" / "manual"
"""The manual's pages and pictures; the pages of ``docs`` that they link to ship beside it."""


def data_folder() -> Path:
    """The user's data folder (downloads, the assembled pocket model); `SMIDGEN_DATA` overrides it. Not created here."""
    override = os.environ.get("SMIDGEN_DATA")
    return Path(override) if override else user_data_path("smidgen", appauthor=False)


@contextmanager
def workshop(target: Path) -> Iterator[Path]:
    """A hidden folder beside `target`, on the same disk, where something is made before it gets its name in one step;
    gone at the end."""
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
