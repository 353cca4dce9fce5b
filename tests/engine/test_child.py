"""Parts of Smidgen as processes of their own, as a checkout and as the packed app start them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine import child

ROOT = Path(__file__).resolve().parents[2]
START = ROOT / "resources" / "installer" / "start.py"


def start(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """What the packed app does with these words: its entry, run by Python."""
    return subprocess.run(
        [sys.executable, str(START), *map(str, words)],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_a_command_is_this_very_python_and_takes_paths(tmp_path):
    assert child.command("engine.training", tmp_path, "--resume") == [
        sys.executable, "-m", "engine.training", str(tmp_path), "--resume",
    ]  # fmt: skip
    with pytest.raises(ValueError, match="os is not among"):
        child.command("os")


def test_the_entry_opens_the_project_of_a_database_that_was_double_clicked(tmp_path):
    """A project is a folder, and file managers hand over files: the picture is one of the project's window."""
    assert start("engine", "new", tmp_path / "Küche", "--language", "tr").returncode == 0
    done = start("--screenshot", tmp_path / "pictures", tmp_path / "Küche" / "project.sqlite")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "pictures" / "corpus-light.png").is_file()


def test_nobody_else_starts_python_by_itself():
    """In the packed app `sys.executable` is no Python: whoever starts a child goes through `engine.child`."""
    lonely = [
        str(path.relative_to(ROOT))
        for folder in ("engine", "gui")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if 'sys.executable, "-m"' in path.read_text(encoding="utf-8") and path.name != "child.py"
    ]
    assert not lonely


@pytest.mark.parametrize("words", [["-m", "engine"], ["engine"]])
def test_the_entry_answers_verbs_of_the_command_line(tmp_path, words):
    done = start(*words, "new", tmp_path / "project", "--language", "tr", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["language"] == "tr"
    assert (tmp_path / "project" / "project.sqlite").is_file()


def test_the_entry_serves_the_window_a_model_process():
    done = subprocess.run(
        [sys.executable, str(START), "-m", "engine", "serve"], input='{"id": 1, "do": "quit"}\n',
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert '"id": 1' in done.stdout


def test_the_entry_starts_training_and_refuses_what_is_none_of_ours(tmp_path):
    done = start("-m", "engine.training", tmp_path / "nothing")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert str(tmp_path) in done.stderr
    done = start("-m", "http.server")
    assert done.returncode == 1
    assert "no part of Smidgen called “http.server”" in done.stderr
