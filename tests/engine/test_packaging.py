"""What `pip install` brings: the window, the engine, and everything that they read from disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("engine", "gui", "resources", "docs", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy, so that nothing is left in the checkout. No network."""
    source = tmp_path_factory.mktemp("source")
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    code = "import setuptools.build_meta as backend; backend.build_wheel('out')"
    (source / "out").mkdir()
    done = subprocess.run([sys.executable, "-c", code], cwd=source, capture_output=True, text=True, check=False)
    if "No module named 'setuptools" in done.stderr:
        pytest.skip("NOT TESTED: the wheel. setuptools is not installed here.")
    assert done.returncode == 0, done.stderr[-2000:]
    return next((source / "out").glob("*.whl"))


def test_the_wheel_holds_all_that_is_read_from_disk(wheel: Path):
    there = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        str(path.relative_to(ROOT).as_posix())
        for folder in ("resources", "docs/manual", "engine", "gui")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    } | {"docs/models.md", "docs/clusters.md", "docs/formats.md"}
    assert not wanted - there, f"missing: {sorted(wanted - there)[:10]}"
    assert any(name.endswith(".qm") for name in there), "no translation that Qt can read"
    assert "docs/manual/pictures/corpus-dark.png" in there
    assert not [name for name in there if name.startswith(("tests/", "docs/experiments", "docs/pictures"))]


def test_what_was_installed_starts_without_the_checkout(wheel: Path, tmp_path: Path):
    """Unpacked as pip would, with the packages of this environment: the window comes up, in another language too."""
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    code = (
        "import engine.paths, gui.manual, gui.translation\n"
        "from gui.app import build, application\n"
        "assert str(engine.paths.ROOT) == SITE, engine.paths.ROOT\n"
        "w = build(); w.show(); application().processEvents()\n"
        "gui.translation.use('ar'); print(len(gui.manual.pages()), w.rail.buttons['corpus'].text(),\n"
        "    gui.translation.in_language('ar', 'Pages', 'Corpus'), w.windowIcon().isNull()); w.close()\n"
    ).replace("SITE", repr(str(tmp_path / "site")))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {
            "PYTHONPATH": str(tmp_path / "site"), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
            "SMIDGEN_DATA": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config"),
        },
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    pages, shown, arabic, bare = done.stdout.split()[-4:]
    assert int(pages) >= 16
    assert shown == "Corpus"
    assert arabic != "Corpus"
    assert bare == "False"
