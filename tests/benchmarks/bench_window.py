"""How fast the window is up and how much memory it holds: `python tests/benchmarks/bench_window.py`.

Starts the window five times in a process of its own, without a display, on a project of 100,000 sentences, and prints
the median of each figure with the product's limits beside it. Nothing fails here: absolute times depend on the machine.
`tests/gui/test_shell_start.py` holds what does not. Then `bench_blocks.py` says how long the window stands still.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from engine.project import Project  # noqa: E402
from engine.semantics import Meaning, Slot  # noqa: E402
from engine.store.rows import Utterance  # noqa: E402

TIMES = 5
SENTENCES = 100_000
LIMITS = {"seconds": 2.0, "memory_mb": 300.0, "all_pages_mb": 300.0}


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        with Project.create(Path(folder) / "big", "tr", "Büyük") as project:
            project.store.utterances.add_many(
                Utterance(f"cümle {n}", "tr", Meaning.of(f"intent_{n % 60}", [Slot("number", str(n % 9))]))
                for n in range(SENTENCES)
            )
        runs = [measure(Path(folder)) for _ in range(TIMES)]
    for name in ("seconds", "main_seconds", "project_seconds", "memory_mb", "all_pages_mb"):
        limit = f"  (limit {LIMITS[name]:g})" if name in LIMITS else ""
        print(f"{name:<16} {statistics.median(run[name] for run in runs):8.2f}{limit}")
    for page in runs[0]["page_ms"]:
        print(f"first {page:<10} {statistics.median(run['page_ms'][page] for run in runs):8.1f} ms")
    subprocess.run([sys.executable, str(ROOT / "tests" / "benchmarks" / "bench_blocks.py")], check=True)


def measure(folder: Path) -> dict:
    """One start."""
    own = {
        "SMIDGEN_DATA": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "gui", "--measure", str(folder / "big")]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | own, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
