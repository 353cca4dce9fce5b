"""The window starts light: what it loads, what it holds, that it ends by itself. In a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LIMIT_MB = 300


def _run(arguments: list[str], tmp_path: Path) -> subprocess.CompletedProcess[str]:
    own = {"QT_QPA_PLATFORM": "offscreen", "SMIDGEN_DATA": str(tmp_path / "d"), "XDG_CONFIG_HOME": str(tmp_path / "c")}
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=os.environ | own, capture_output=True, text=True, timeout=300
    )


def test_the_window_comes_up_under_its_memory_limit_and_ends(tmp_path, project):
    project.close()
    done = _run(["-m", "gui", "--measure", str(project.path)], tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["memory_mb"] < LIMIT_MB
    assert found["all_pages_mb"] < LIMIT_MB
    assert found["main_seconds"] < found["seconds"]
    assert set(found["page_ms"]) == {"project", "corpus", "record", "train", "test", "compare", "study", "export"}


def test_neither_model_code_nor_plots_are_loaded_to_show_the_window(tmp_path):
    heavy = "{'torch', 'transformers', 'peft', 'accelerate', 'llguidance', 'pyqtgraph', 'sounddevice', 'yaml'}"
    code = (
        "import sys, gui.app, gui.pages.project\n"
        "w = gui.app.build(); w.show(); gui.app.application().processEvents(); w.close()\n"
        f"print(sorted({heavy} & set(sys.modules)))\n"
    )
    done = _run(["-c", code], tmp_path)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_no_page_loads_model_code(tmp_path):
    code = (
        "import sys, importlib\n"
        "for n in ('project', 'corpus', 'record', 'train', 'test', 'compare', 'export'):\n"
        "    importlib.import_module(f'gui.pages.{n}')\n"
        "print(sorted({'torch', 'transformers', 'peft', 'accelerate', 'llguidance'} & set(sys.modules)))\n"
    )
    done = _run(["-c", code], tmp_path)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_every_page_is_pictured_in_light_and_dark(tmp_path, project):
    project.close()
    done = _run(
        ["-m", "gui", "--screenshot", str(tmp_path / "shots"), "--size", "1000x700", str(project.path)], tmp_path
    )
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "shots").iterdir()}
    assert len(names) == 16
    assert (tmp_path / "shots" / "corpus-dark.png").stat().st_size > 5000


def test_a_project_that_cannot_be_pictured_is_named(tmp_path):
    done = _run(["-m", "gui", "--screenshot", str(tmp_path / "shots"), str(tmp_path / "nothing")], tmp_path)
    assert done.returncode == 1
    assert "is not a Smidgen project" in done.stderr
    assert "Traceback" not in done.stderr
