"""How long the window of a long recording stands still: an hour's worth of pieces, each step by its own key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.audio.files import MODEL_RATE
from engine.audio.pauses import Pauses
from engine.long_recordings import session as sessions
from gui.long_recordings.dialog import LongRecordingDialog
from tests.benchmarks.heartbeat import rest, wait

if TYPE_CHECKING:
    from tests.benchmarks.bench_blocks import Bench

PIECES = 1000
SPOKEN, SILENT = 0.9, 0.7
"""Seconds of each."""
TIMES = 8
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
STEPS = {
    "assign": [(Qt.Key.Key_Return, NONE)],
    "take back": [(Qt.Key.Key_Left, NONE), (Qt.Key.Key_B, NONE)],
    "leave out": [(Qt.Key.Key_Delete, NONE)],
    "merge": [(Qt.Key.Key_M, NONE)],
    "split": [(Qt.Key.Key_S, NONE)],
    "look at next": [(Qt.Key.Key_Right, NONE)],
    "move a bound": [(Qt.Key.Key_Right, SHIFT)],
    "undo": [(Qt.Key.Key_Z, CTRL)],
    "redo": [(Qt.Key.Key_Y, CTRL)],
}
"""What a step is called, and the keys that do it."""


def make_recording(path: Path) -> Path:
    """A file of `PIECES` stretches of noise with silence between them."""
    random = np.random.default_rng(1)
    with soundfile.SoundFile(path, "w", MODEL_RATE, 1, "PCM_16") as out:
        for _ in range(PIECES):
            out.write(random.normal(0, 0.1, round(SPOKEN * MODEL_RATE)))
            out.write(random.normal(0, 0.0005, round(SILENT * MODEL_RATE)))
    return path


def measure_long_recording(bench: Bench, folder: Path) -> None:
    """Open it, then each kind of step a few times over, from the key to the painted window."""
    project = bench.window.session.project
    assert project is not None
    path = make_recording(folder / "an hour.wav")
    bench.heart.reset()
    tasks = bench.window.session.tasks
    got: list = []

    def work() -> tuple:
        made = sessions.begin(project, path, "tr", None, Pauses(0.4, 0.3, 10.0))
        return made, sessions.listen(project, made)

    tasks.run(work, on_done=got.append, queue="database", owner=bench.window)
    wait(lambda: bool(got), 300)
    made, heard = got[0]
    bench.say(f"long recording: cut into {len(made.pieces):,} pieces")
    bench.heart.reset()
    dialog = LongRecordingDialog(bench.window.session, made, heard, bench.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    wait(lambda: dialog.prompts.list.model().rowCount() > 0, 60)
    bench.settle()
    bench.say("its window")
    steps(bench, dialog, "nothing assigned")
    bench.heart.reset()
    dialog.go(0)
    dialog.assign_in_order()
    wait(lambda: dialog.desk.made.count("assigned") > PIECES / 2 and not dialog.desk.unsaved, 300)
    bench.settle()
    bench.say("long recording: assigning all in order")
    steps(bench, dialog, "all assigned")
    bench.heart.reset()
    QTest.keyClicks(dialog.prompts.filter, "77")
    bench.settle()
    dialog.prompts.clear_filter()
    bench.settle()
    bench.say("long recording: finding a sentence")
    bench.heart.reset()
    dialog.accept()
    bench.settle()
    bench.say("long recording: closing")


def steps(bench: Bench, dialog: LongRecordingDialog, state: str) -> None:
    """Each kind of step, `TIMES` times over."""
    dialog.go(PIECES // 2)
    for what, keys in STEPS.items():
        bench.settle(0.2)
        bench.heart.reset()
        for _ in range(TIMES):
            for key, held in keys:
                QTest.keyClick(dialog, key, held)
                rest(0.1)
            wait(lambda: not dialog.desk.unsaved, 120)
        bench.settle(0.2)
        bench.say(f"long recording, {state}: {what}")
