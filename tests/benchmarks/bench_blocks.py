"""How long the window stands still at worst: `python tests/benchmarks/bench_blocks.py [--where [MS]] [--only PART …]`.

The real window, without a display, on a project of 100,000 sentences: while it starts, each page is shown for the first
time (at once, in a process of its own, and once the window has had time to make the pages ready) and again, 100,000
rows are scrolled (and each picture of them is timed) and looked over for findings, 100,000 more are imported, a run is
followed that says a thousand things a second, takes are recorded (where there is a microphone) and looked at closely,
a long recording of 1,000 pieces is worked on, each dialog is opened, look, language and project are changed. The
product's limit is 50 ms of the main thread's own work at a stretch. `--where` also says where the time went in each
stretch of more than so many milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from PySide6.QtCore import QSettings, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from engine.audio.files import MODEL_RATE  # noqa: E402
from engine.audio.takes import save_take  # noqa: E402
from engine.project import Project  # noqa: E402
from engine.semantics import Meaning, Slot  # noqa: E402
from engine.store.rows import Utterance  # noqa: E402
from engine.training.events import Started, Step  # noqa: E402
from engine.training.run_folder import RunFolder, prepare  # noqa: E402
from engine.training.schemes import RunConfig  # noqa: E402
from gui.app import build  # noqa: E402
from gui.interpreter import Housekeeping  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from gui.pages.page import PAGES  # noqa: E402
from gui.warm import warm_up  # noqa: E402
from gui.widgets.import_text import TextChoice  # noqa: E402
from tests.benchmarks.blocks_dialogs import measure_dialogs, measure_looks  # noqa: E402
from tests.benchmarks.blocks_long import measure_long_recording  # noqa: E402
from tests.benchmarks.heartbeat import Heartbeat, Stillness, rest, wait  # noqa: E402

SENTENCES = 100_000
LIMIT = 50.0
EVENTS_BEFORE, EVENTS_A_SECOND, FOLLOWED = 20_000, 1000, 4
SPEAKER = """
import sys, time
lines = sys.stdin.read().splitlines()
with open(sys.argv[1], "a", encoding="utf-8") as file:
    for number, line in enumerate(lines):
        file.write(line + "\\n")
        file.flush()
        time.sleep(1 / float(sys.argv[2]))
"""


class Bench:
    """One window and its heart."""

    def __init__(self, watch: float | None = None) -> None:
        self.window: MainWindow = build()
        self.window.resize(1280, 800)
        self.heart = Heartbeat(watch)
        self.window.show()
        rest(0.3)
        self.shown = self.heart.worst()
        Housekeeping(self.window.session)
        self.warmth = warm_up(self.window)

    def say(self, what: str, worst: Stillness | None = None) -> None:
        """Print the worst since the last reset."""
        worst = worst or self.heart.worst()
        print(f"{what:<44} {worst}{'   over the limit' if worst.cpu_ms > LIMIT else ''}", flush=True)

    def say_if_over(self, what: str) -> None:
        """Print it where it is over the limit."""
        if self.heart.worst().cpu_ms > LIMIT:
            self.say(what)

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *_: object) -> None:
        self.heart.stop()
        self.window.close()

    def settle(self, seconds: float = 0.6) -> None:
        """Wait until nothing has gone on in the background for a while."""
        quiet = time.monotonic()

        def still() -> bool:
            nonlocal quiet
            if self.window.session.tasks.active(titled=False):
                quiet = time.monotonic()
            return time.monotonic() - quiet > seconds

        wait(still, 180)

    # --- what is measured -------------------------------------------------------------------------------------------

    def start(self, project: Path) -> None:
        """Open the project, and look at it until every page is made."""
        self.say("the empty window comes up", self.shown)
        self.heart.reset()
        self.window.session.open(project)
        wait(lambda: self.window.session.overview is not None)
        wait(lambda: self.warmth.ready)
        self.settle(1)
        self.say("start, until every page is ready")

    def pages(self, again: str = "first showing") -> None:
        """Click through the rail."""
        for name in PAGES:
            self.heart.reset()
            self.window.rail.buttons[name].click()
            self.settle(0.4)
            self.say(f"{again}: {name}")

    def scroll(self) -> None:
        """Jump about in the table, and move along it."""
        self.window.rail.buttons["corpus"].click()
        self.settle()
        bar = self.window.pages["corpus"].table.verticalScrollBar()
        places = random.Random(1)
        self.heart.reset()
        for _ in range(150):
            bar.setValue(places.randrange(bar.maximum()))
            rest(0.02)
        self.say(f"jumping about in {SENTENCES:,} rows")
        self.heart.reset()
        for _ in range(150):
            bar.setValue(bar.value() + bar.pageStep() // 3)
            rest(0.02)
        self.say(f"scrolling {SENTENCES:,} rows")
        self.frames("a frame after a jump", lambda _: places.randrange(bar.maximum()))
        self.frames("a frame of scrolling", lambda value: value + bar.pageStep() // 3)

    def frames(self, what: str, following: Callable[[int], int], number: int = 150) -> None:
        """How long one picture of the table takes, from the moved bar to the painted rows."""
        table = self.window.pages["corpus"].table
        bar, wall, own = table.verticalScrollBar(), [], []
        for _ in range(number):
            begun, busy = time.perf_counter(), time.thread_time()
            bar.setValue(following(bar.value()))
            table.viewport().repaint()
            wall.append(1000 * (time.perf_counter() - begun))
            own.append(1000 * (time.thread_time() - busy))
            rest(0.005)
        wall.sort()
        own.sort()
        for name, found in (("own", own), ("with waiting", wall)):
            half, most, worst = (found[number * share // 100] for share in (50, 95, 99))
            print(f"{what:<30} {name:<13} half in {half:5.1f} ms, 95 % in {most:5.1f} ms, 99 % in {worst:5.1f} ms")

    def look_over(self) -> None:
        """Count the findings, and show those of the one that has most."""
        page = self.window.pages["corpus"]
        self.window.rail.buttons["corpus"].click()
        self.settle()
        self.heart.reset()
        begun = time.perf_counter()
        page.schema_panel.tabs.setCurrentWidget(page.health)
        wait(lambda: page.health.tree.topLevelItemCount() > 0, 180)
        self.settle()
        self.say(f"looking over {SENTENCES:,} rows ({time.perf_counter() - begun:.1f} s)")
        self.heart.reset()
        page.health.chosen.emit("unrecorded")
        self.settle()
        self.say("showing a finding")
        page.filter_bar.clear()
        page.schema_panel.tabs.setCurrentIndex(0)
        self.settle()

    def import_more(self, folder: Path) -> None:
        """Another 100,000 sentences from a file, with the table in view."""
        file = folder / "more.jsonl"
        with file.open("w", encoding="utf-8") as out:
            for n in range(SENTENCES):
                row = {"text": f"yeni cümle {n}", "intent": f"intent_{n % 60}", "slots": {"number": str(n % 9)}}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        self.heart.reset()
        self.window.pages["corpus"].importer.import_text(TextChoice([file], "auto", None, "tr", "train"))
        rest(0.5)
        bar = self.window.pages["corpus"].table.verticalScrollBar()
        places = random.Random(2)
        while self.window.session.tasks.active():
            bar.setValue(places.randrange(bar.maximum()))
            rest(0.1)
        self.settle()
        self.say(f"importing {SENTENCES:,}, scrolling meanwhile")

    def follow(self) -> None:
        """A run that has said much already and goes on talking from another process."""
        project = self.window.session.project
        assert project is not None
        config = RunConfig(scheme="text-only", base="pocket")
        folder = prepare(project, config, "talkative")
        total = EVENTS_BEFORE + EVENTS_A_SECOND * FOLLOWED
        lines = [Started("cpu", "float32", 8000.0, [], total).to_line(), *(_step(n, total) for n in range(1, total))]
        events = RunFolder(folder.path).path / "events.jsonl"
        events.write_text("".join(line + "\n" for line in lines[:EVENTS_BEFORE]), encoding="utf-8")
        page = self.window.pages["train"]
        self.window.rail.buttons["train"].click()
        self.window.session.runs_changed.emit()
        self.settle()
        self.heart.reset()
        page.view.show_run(folder, folder.name)
        page.stack.setCurrentWidget(page.view)
        wait(lambda: len(page.view.history.steps) >= EVENTS_BEFORE - 1)
        self.say(f"attaching to a run of {EVENTS_BEFORE:,} steps")
        self.heart.reset()
        command = [sys.executable, "-c", SPEAKER, str(events), str(EVENTS_A_SECOND)]
        speaker = subprocess.Popen(command, stdin=subprocess.PIPE, text=True)
        assert speaker.stdin is not None
        speaker.stdin.write("\n".join(lines[EVENTS_BEFORE:]))
        speaker.stdin.close()
        wait(lambda: len(page.view.history.steps) >= total - 1, 120)
        speaker.wait()
        self.say(f"following {EVENTS_A_SECOND:,} steps a second")
        page.show_form()

    def record(self) -> None:
        """Three takes and three prompts, by the keys' own slots."""
        self.window.rail.buttons["record"].click()
        page = self.window.pages["record"]
        self.settle()
        for _ in range(50):  # a sound server takes its time to open one
            if page.view.microphone.ready:
                break
            rest(0.1)
        if not page.view.microphone.ready:
            print("recording                                    not measured: there is no microphone here")
            return
        page.view.advance.setChecked(True)
        self.heart.reset()
        for _ in range(3):
            page.record()
            rest(1.5)
            page.record()
            wait(lambda: page.state == "idle")
        self.settle()
        self.say("recording and saving three takes")

    def look_closely(self) -> None:
        """A take of a minute: zoomed by the wheel, its spectrogram, the cursor that moves as it plays."""
        project = self.window.session.project
        assert project is not None
        self.window.rail.buttons["record"].click()
        page = self.window.pages["record"]
        self.settle()
        seconds = 60.0
        samples = np.random.default_rng(1).normal(0, 0.1, round(seconds * MODEL_RATE)).astype(np.float32)
        take = save_take(project, samples, MODEL_RATE, page.prompt.utterance)
        self.heart.reset()
        page.refresh()
        wait(lambda: not page.view.waveform.is_empty)
        self.settle()
        self.say("drawing a take of a minute")
        self.heart.reset()
        page.view.clip.spectrogram.setChecked(True)
        self.settle()
        for number in range(60):
            page.view.waveform.zoom(1.2 if number < 30 else 1 / 1.2, seconds / 3)
            rest(0.03)
        self.settle()
        self.say("its spectrogram, and zooming in and out")
        self.heart.reset()
        for number in range(60):
            page.view.waveform.set_cursor_at(take.seconds * number / 60)
            rest(0.05)
        self.say("the cursor moving over it")


def _step(number: int, total: int) -> str:
    return Step(0, number, total, number / total, 3 / number**0.5, 1e-4, 12.0, 900.0, 60.0).to_line()


def make_project(folder: Path, sentences: int = SENTENCES) -> Path:
    """A project of that many sentences in `folder`."""
    with Project.create(folder, "tr", "Büyük") as project:
        project.store.utterances.add_many(
            Utterance(f"cümle {n}", "tr", Meaning.of(f"intent_{n % 60}", [Slot("number", str(n % 9))]))
            for n in range(sentences)
        )
    return folder


def cold(bench: Bench, project: Path, page: str) -> None:
    """Click on a page as soon as the project is there, before the window has made any page ready."""
    bench.heart.reset()
    bench.window.session.open(project)
    wait(lambda: bench.window.session.overview is not None)
    if page == "row":
        bench.window.rail.buttons["corpus"].click()
        bench.settle()
        bench.heart.reset()
        table = bench.window.pages["corpus"].table
        spot = table.visualRect(table.model().index(3, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        bench.settle()
        bench.say("first click on a sentence, cold")
    else:
        bench.heart.reset()
        bench.window.rail.buttons[page].click()
        bench.settle(0.4)
        bench.say(f"first click, cold: {page}")


def start_cold(folder: Path, project: Path, watch: float | None) -> None:
    """Each page in a process of its own: what is loaded once is loaded for good."""
    for page in (*(name for name in PAGES if name != "project"), "row"):
        command = [sys.executable, __file__, "--cold", page, "--project", str(project)]
        own = os.environ | {"SMIDGEN_DATA": str(folder / "data-cold"), "XDG_CONFIG_HOME": str(folder / "cold")}
        subprocess.run(command + (["--where", str(watch)] if watch else []), env=own, check=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--where",
        type=float,
        nargs="?",
        const=LIMIT,
        metavar="MS",
        help="say what the main thread was at in stretches of more than MS",
    )
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="measure these parts alone")
    parser.add_argument("--cold", help=argparse.SUPPRESS)
    parser.add_argument("--project", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["SMIDGEN_DATA"] = str(folder / "data")
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        if arguments.cold:
            with Bench(arguments.where) as bench:
                cold(bench, arguments.project, arguments.cold)
            return
        project = make_project(folder / "big")
        load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
        print(f"Longest standstill of the window, limit {LIMIT:.0f} ms (load of this machine: {load:.1f})", flush=True)
        if "cold" in arguments.only:
            start_cold(folder, project, arguments.where)
        with Bench(arguments.where) as bench:
            bench.start(project)
            for part in arguments.only:
                PARTS[part](bench, folder)


PARTS: dict[str, Callable[[Bench, Path], object]] = {
    "cold": lambda bench, folder: None,  # before the others, see `main`
    "pages": lambda bench, folder: bench.pages(),
    "again": lambda bench, folder: bench.pages("shown again"),
    "scroll": lambda bench, folder: bench.scroll(),
    "health": lambda bench, folder: bench.look_over(),
    "import": lambda bench, folder: bench.import_more(folder),
    "run": lambda bench, folder: bench.follow(),
    "record": lambda bench, folder: bench.record(),
    "take": lambda bench, folder: bench.look_closely(),
    "long": measure_long_recording,
    "dialogs": measure_dialogs,
    "looks": lambda bench, folder: measure_looks(bench, make_project(folder / "other", 10_000)),
}
"""By the name that `--only` takes."""


if __name__ == "__main__":
    main()
