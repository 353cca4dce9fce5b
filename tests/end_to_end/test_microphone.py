"""Speaking into a real sound server, through the real window.

PulseAudio runs with a null sink; what is played into it arrives at PortAudio as from a microphone. The whole loop
(record, fine-tune, speak, read the answer) uses the tiny model: it shows that the parts meet, not that they understand.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from engine.audio import capture, files, portaudio, takes
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Recording, Utterance
from engine.training.events import Step
from engine.training.run_folder import RunFolder
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.record import RecordPage
from tests.tiny_model import make_tiny_model
from tests.virtual_microphone import VirtualMicrophone, virtual_microphone

__all__ = ["virtual_microphone"]

pytestmark = [pytest.mark.microphone, pytest.mark.qt_log_ignore("propagateSizeHints")]

RATE = files.MODEL_RATE
SENTENCES = [
    Utterance("turn on the light", "en", Meaning.of("light_on", [Slot("device", "light")])),
    Utterance("play some music", "en", Meaning.of("music_play")),
    Utterance("what is the weather", "en", Meaning.of("weather_query")),
]


def clip(folder: Path, seed: int, seconds: float = 1.2, rate: int = 22050) -> Path:
    """A file to be spoken: noise with the slow swell of syllables, different for each seed, so that it is found again
    by correlation and by nothing else. It begins and ends at once, so that a cut would show."""
    generator = np.random.default_rng(seed)
    count = round(seconds * rate)
    noise = np.convolve(generator.normal(0, 1, count), np.hanning(12) / 6, "same")
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * 4 * np.arange(count) / rate + seed)
    path = folder / f"clip-{seed}.wav"
    soundfile.write(path, (0.15 * noise * swell).astype(np.float32), rate)
    return path


def found_in(spoken: Path, heard: np.ndarray) -> tuple[float, float]:
    """Where in `heard` (16 kHz) the whole of `spoken` is, in seconds, and how well it agrees there (1 is the same)."""
    wanted = files.decode(spoken)
    assert len(heard) > len(wanted)
    products = np.correlate(heard, wanted, "valid")
    place = int(products.argmax())
    there = heard[place : place + len(wanted)]
    return place / RATE, float(products[place] / (np.linalg.norm(there) * np.linalg.norm(wanted) + 1e-9))


@pytest.fixture
def window(
    qapp, virtual_microphone: VirtualMicrophone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The real window on a project of three sentences."""
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    project = Project.create(tmp_path / "kitchen", "en", "Kitchen")
    project.store.utterances.add_many(SENTENCES)
    made = build()
    made.resize(1280, 800)
    made.show()
    made.session.use(project)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def page(window: MainWindow, qtbot) -> RecordPage:
    """The Record page, armed."""
    window.show_page("record")
    made = window.pages["record"]
    assert isinstance(made, RecordPage)
    qtbot.waitUntil(lambda: made.prompt is not None and made.view.microphone.ready, timeout=15_000)
    return made


def speak(microphone: VirtualMicrophone, spoken: Path, qtbot) -> None:
    """Play a clip to its end while the window goes on."""
    player = microphone.say_soon(spoken)
    qtbot.waitUntil(lambda: player.poll() is not None, timeout=30_000)
    assert player.returncode == 0


def record_three(window: MainWindow, page: RecordPage, microphone: VirtualMicrophone, folder: Path, qtbot):
    """Space, speak, Space; three times, the page going on by itself."""
    spoken: dict[int, Path] = {}
    for number in range(3):
        assert page.prompt is not None
        utterance = page.prompt.utterance
        assert utterance.id is not None
        spoken[utterance.id] = clip(folder, number)
        QTest.keyClick(window, Qt.Key.Key_Space)
        assert page.state == "recording"
        speak(microphone, spoken[utterance.id], qtbot)
        qtbot.wait(150)  # the server's own delay
        QTest.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
        assert page.prompts.done == number + 1
    return spoken


def takes_of(project: Project) -> dict[int, Recording]:
    return {recording.utterance_id: recording for recording, _ in project.store.recordings.all()}


def test_three_prompts_are_recorded_by_key_and_every_clip_is_whole(window, page, virtual_microphone, tmp_path, qtbot):
    page.view.advance.setChecked(True)
    spoken = record_three(window, page, virtual_microphone, tmp_path, qtbot)
    project = window.session.project
    recorded = takes_of(project)
    assert recorded.keys() == spoken.keys()
    for utterance_id, path in spoken.items():
        take = recorded[utterance_id]
        heard = files.decode(project.absolute(take.path))
        assert files.sha256(project.absolute(take.path)) == take.sha256
        place, agreement = found_in(path, heard)
        assert agreement > 0.9, "the clip is not in the take"
        assert place >= capture.PREROLL - 0.05, "the take begins later than it should"
        length = files.probe(path).seconds
        assert take.seconds - place - length >= capture.POSTROLL - 0.1, "the take ends too soon"
        assert take.trim_start <= place
        assert (take.trim_end or take.seconds) >= place + length
        assert take.problems == ""
    assert "All 3 prompts are recorded" in page.view.notice.text.text()
    assert takes.unsaved(project) == []


def test_what_was_said_just_before_the_key_is_in_the_take(window, page, virtual_microphone, tmp_path, qtbot):
    """Whoever starts to speak with the key press, or a moment before, loses nothing."""
    spoken = clip(tmp_path, 7, seconds=1.5)
    player = virtual_microphone.say_soon(spoken)
    qtbot.waitUntil(lambda: page.view.microphone.meter.peak > -30, timeout=10_000)  # heard for a moment already
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: player.poll() is not None, timeout=30_000)
    qtbot.wait(150)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
    (take,) = takes_of(window.session.project).values()
    place, agreement = found_in(spoken, files.decode(window.session.project.absolute(take.path)))
    assert agreement > 0.9, "the beginning was cut off"
    assert place < capture.PREROLL


def test_redo_play_and_the_lamp_by_key(window, page, virtual_microphone, tmp_path, qtbot):
    page.view.advance.setChecked(False)
    loud = tmp_path / "loud.wav"
    soundfile.write(loud, np.sign(np.sin(np.arange(RATE) / 20)).astype(np.float32), RATE, subtype="FLOAT")
    QTest.keyClick(window, Qt.Key.Key_Space)
    speak(virtual_microphone, loud, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
    (first,) = takes_of(window.session.project).values()
    assert "clipped" in first.problems
    assert first.clipped > 1000
    assert "clipped" in page.view.notice.text.text()
    assert page.view.microphone.lamp.lit
    qtbot.wait(300)
    assert page.view.microphone.lamp.lit, "it must stay lit"
    QTest.keyClick(window, Qt.Key.Key_C)
    assert not page.view.microphone.lamp.lit

    QTest.keyClick(window, Qt.Key.Key_R)
    assert page.state == "recording"
    speak(virtual_microphone, clip(tmp_path, 3), qtbot)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
    (second,) = takes_of(window.session.project).values()
    assert second.id != first.id
    assert second.problems == ""
    assert window.session.project.absolute(first.path).is_file(), "a recording that was replaced must stay on disk"

    QTest.keyClick(window, Qt.Key.Key_P)
    assert page.player.playing
    qtbot.waitUntil(lambda: page.view.microphone.meter.peak > -30, timeout=10_000)  # what is played is heard
    qtbot.waitUntil(lambda: not page.player.playing, timeout=15_000)


def test_a_microphone_pulled_out_keeps_the_take_and_comes_back(window, page, virtual_microphone, tmp_path, qtbot):
    page.view.advance.setChecked(False)
    spoken = clip(tmp_path, 5)
    QTest.keyClick(window, Qt.Key.Key_Space)
    speak(virtual_microphone, spoken, qtbot)
    qtbot.wait(200)
    virtual_microphone.stop()
    qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
    (take,) = takes_of(window.session.project).values()
    assert "went away" in take.problems
    assert found_in(spoken, files.decode(window.session.project.absolute(take.path)))[1] > 0.9
    panel = page.view.microphone
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.missing, timeout=15_000)
    assert not page.view.record.isEnabled()
    assert page.view.play.isEnabled()

    virtual_microphone.start()  # plugged in again: found without anybody asking
    qtbot.waitUntil(lambda: panel.ready and panel.stack.currentWidget() is panel.present, timeout=20_000)
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert page.state == "recording"
    qtbot.wait(400)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
    assert window.session.project.store.recordings.count() == 2


def test_leaving_the_page_in_the_middle_saves_the_take(window, page, virtual_microphone, tmp_path, qtbot):
    QTest.keyClick(window, Qt.Key.Key_Space)
    speak(virtual_microphone, clip(tmp_path, 6), qtbot)
    assert not page.may_close()  # which ends the take
    qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
    assert page.may_close()
    QTest.keyClick(window, Qt.Key.Key_Space)
    speak(virtual_microphone, clip(tmp_path, 8), qtbot)
    window.show_page("project")
    qtbot.waitUntil(lambda: page.state == "idle", timeout=15_000)
    assert window.session.project.store.recordings.count() == 2


@pytest.mark.timeout(420)
def test_record_fine_tune_speak_and_read_the_answer(window, page, virtual_microphone, tmp_path, qtbot):
    """Once around, by the window alone: three prompts spoken, a run of a few steps, and an answer to a spoken word."""
    page.view.advance.setChecked(True)
    spoken = record_three(window, page, virtual_microphone, tmp_path, qtbot)
    project = window.session.project
    project.store.utterances.add_many([Utterance("lights on please", "en", Meaning.of("light_on"), "dev")])
    window.session.corpus_changed.emit()

    window.show_page("train")
    train = window.pages["train"]
    qtbot.waitUntil(lambda: train.form.scheme.buttons["curriculum"].isEnabled(), timeout=15_000)
    train.form.scheme.choose("curriculum")
    train.form.base.choose(str(make_tiny_model(tmp_path / "tiny")))
    train.form.advanced.fields["epochs"].setValue(4)
    train.form.name.setText("first-light")
    qtbot.waitUntil(train.form.start.isEnabled, timeout=15_000)
    assert "recordings: 3" in train.form.count.text()
    train.form.start.click()
    folder = project.runs / "first-light"
    qtbot.waitUntil((folder / "config.json").is_file, timeout=60_000)
    run = RunFolder(folder)
    qtbot.waitUntil(lambda: run.state not in ("ready", "running"), timeout=240_000)
    assert run.state == "done", (run.path / "events.jsonl").read_text()[-2000:]
    events, _ = run.events()
    steps = [event for event in events if isinstance(event, Step)]
    assert {event.stage for event in steps} == {0, 1}, "text first, then text and speech"
    used = {sample.audio for sample in run.samples if sample.modality == "speech"}
    assert used == {take.path for take in takes_of(project).values()}, "the run must have learnt from these takes"

    window.session.settings.setValue("test_run", "first-light")
    window.show_page("test")
    test = window.pages["test"]
    qtbot.waitUntil(lambda: test.models.first() == "first-light" and test.talk.isEnabled(), timeout=20_000)
    test.talk.setFocus()
    QTest.keyPress(test.talk, Qt.Key.Key_Space)
    speak(virtual_microphone, next(iter(spoken.values())), qtbot)
    QTest.keyRelease(test.talk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: test.first.prediction is not None or test.problem.isVisible(), timeout=150_000)
    assert test.first.prediction is not None, test.problem.text.text()
    intents = {utterance.meaning.intent for utterance in SENTENCES}
    assert test.first.prediction.meaning.intent in intents, "no intent is ever invented"
    shown = " ".join([test.first.intent.text(), test.first.would_have.text()])
    assert any(intent in shown for intent in intents), "the answer is not on the page"
    qtbot.waitUntil(lambda: len(project.store.tests.all()) == 1, timeout=15_000)
    (tried,) = project.store.tests.all()
    heard = files.decode(project.absolute(tried.path))
    assert found_in(next(iter(spoken.values())), heard)[1] > 0.9, "what was spoken is what the model was asked about"


RECORDING = """
import sys, time
from engine.audio import takes
from engine.audio.capture import Recorder
from engine.project import Project
project = Project.open(sys.argv[1])
recorder = Recorder()
recorder.open()
while not recorder.is_ready:
    time.sleep(0.01)
writer = takes.TakeWriter(project, next(project.store.utterances.all()), device=recorder.name)
recorder.start(lambda capture: None, writer.write)
print("recording", flush=True)
time.sleep(60)
"""


def test_killed_while_somebody_speaks_the_take_comes_back(virtual_microphone, tmp_path):
    """SIGKILL at a random moment of a real recording: all but the last moment is there."""
    with Project.create(tmp_path / "kitchen", "en") as project:
        project.store.utterances.add_many(SENTENCES)
    spoken = clip(tmp_path, 9, seconds=6)
    chance = random.Random(5)
    for _ in range(3):
        worker = subprocess.Popen(
            [sys.executable, "-c", RECORDING, str(project.path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
        )
        assert worker.stdout is not None
        assert worker.stdout.readline() == b"recording\n"
        player = virtual_microphone.say_soon(spoken)
        seconds = chance.uniform(0.8, 2.5)
        time.sleep(seconds)
        worker.send_signal(signal.SIGKILL)
        worker.wait()
        player.kill()
        player.wait()
        with Project.open(project.path) as opened:
            (take,) = takes.recover(opened)
            assert take.seconds >= seconds + capture.PREROLL - 0.3
            assert "ended during this take" in take.problems
            heard = files.decode(opened.absolute(take.path))
            beginning = files.decode(spoken)[: round(0.4 * RATE)]
            assert np.correlate(heard, beginning, "valid").max() > 0.9 * np.dot(beginning, beginning)
            assert opened.store.connections.db.execute("pragma integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(("rate", "channels"), [(48000, 2), (44100, 1), (8000, 1)])
def test_a_device_that_cannot_do_sixteen_kilohertz_is_resampled(
    virtual_microphone, tmp_path, monkeypatch, rate, channels
):
    """The server can do any rate; so it is asked for another one, as a plain sound card would want it."""
    monkeypatch.setattr(capture, "_format", lambda *_: (rate, channels))
    ready, ended = threading.Event(), threading.Event()
    caught: list[capture.Capture] = []
    recorder = capture.Recorder(on_ready=ready.set)
    recorder.open()
    try:
        assert ready.wait(10)
        began = time.monotonic()
        recorder.start(lambda one: (caught.append(one), ended.set()))
        spoken = clip(tmp_path, 4)
        virtual_microphone.say(spoken)
        time.sleep(0.15)
        lasted = time.monotonic() - began
        recorder.stop()
        assert ended.wait(10)
    finally:
        recorder.close()
    (take,) = caught
    assert take.seconds == pytest.approx(lasted + capture.PREROLL + capture.POSTROLL, abs=0.25)
    assert found_in(spoken, take.samples)[1] > (0.9 if rate >= files.MODEL_RATE else 0.6)
    assert (take.gaps, take.lost, take.failure) == (0, False, None)


def test_the_device_is_chosen_by_name_and_recorded_with_the_take(virtual_microphone):
    names = [device.name for device in portaudio.devices()]
    assert names
    recorder = capture.Recorder(names[-1])
    recorder.open()
    try:
        assert recorder.name == names[-1]
    finally:
        recorder.close()
    assert not recorder.is_open
