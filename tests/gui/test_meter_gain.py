"""How much is enough: the meter says what twenty more recordings would bring, or what it takes to know."""

from __future__ import annotations

import pytest

from engine.semantics import Meaning
from engine.store.rows import Recording
from engine.study import gain
from engine.training.run_folder import prepare
from engine.training.schemes import RunConfig
from gui.widgets.meter_dialog import MeterDialog
from tests.engine.test_study_gain import _curve, _report


@pytest.fixture
def recorded(window):
    project = window.session.project
    for n in range(20):
        clip = Recording(1 + n % 2, f"audio/{n:064x}.wav", f"{n:064x}", 1.0, 16000, 1, -6, -20, 0, "tr", "ada")
        project.store.recordings.add(clip)
    return project


def _meter(window, qtbot) -> str:
    dialog = MeterDialog(window.session, window)
    qtbot.waitUntil(lambda: "…" not in dialog.more.text() and bool(dialog.more.text()), timeout=60_000)
    return dialog.more.text()


def test_without_runs_it_says_what_it_takes(window, recorded, qtbot):
    words = _meter(window, qtbot)
    assert words.startswith(f"What {gain.MORE} more would bring is not known yet. It takes four tested runs")
    assert "So far" not in words


def test_with_a_curve_it_says_what_is_expected_and_how_sure_that_is(window, recorded, qtbot):
    for clips in (0, 5, 10):
        _run(recorded, clips)
    assert "So far: 0, 5, 10." in _meter(window, qtbot)
    _run(recorded, 20)
    words = _meter(window, qtbot)
    found = gain.expected(recorded)
    assert words.startswith(f"20 more recordings: {100 * found.points:+.1f} points of intent accuracy expected")
    assert f"between {100 * found.low:+.1f} and {100 * found.high:+.1f}" in words
    assert "with 0, 5, 10, 20 recordings (direct), on 400 clips of test." in words


def _run(project, clips: int) -> None:
    folder = prepare(project, RunConfig(scheme="direct" if clips else "text-only", speech_clips=clips or None))
    assert folder.schema.intents["light_on"] == (Meaning("light_on").scenario, "")
    _report(_curve(clips), clips).write(folder.path / "evaluations" / "test-speech.json")
