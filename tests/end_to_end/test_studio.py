"""The room measured and two microphones compared, through the real window and a real sound server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest

from engine.audio import files, portaudio, room, takes
from engine.audio.levels import speech_level
from engine.paths import RESOURCES
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Utterance
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.record import RecordPage
from gui.widgets.microphone_trial import MicrophoneTrial
from gui.widgets.room_check import RoomCheckDialog
from tests.virtual_microphone import VirtualMicrophone, virtual_microphone

__all__ = ["virtual_microphone"]

pytestmark = [pytest.mark.microphone, pytest.mark.qt_log_ignore("propagateSizeHints")]

RATE = files.MODEL_RATE
PATIENCE = 20_000


@pytest.fixture
def window(
    qapp, virtual_microphone: VirtualMicrophone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    project = Project.create(tmp_path / "kitchen", "en", "Kitchen")
    project.store.utterances.add_many(
        [Utterance("turn on the light", "en", Meaning.of("on")), Utterance("play some music", "en", Meaning.of("play"))]
    )
    made = build()
    made.resize(1280, 800)
    made.show()
    made.session.use(project)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def page(window: MainWindow, qtbot) -> RecordPage:
    window.show_page("record")
    made = window.pages["record"]
    assert isinstance(made, RecordPage)
    qtbot.waitUntil(lambda: made.prompt is not None and made.view.microphone.ready, timeout=PATIENCE)
    return made


def noise(level: float, seconds: float, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 10 ** (level / 20), round(seconds * RATE)).astype(np.float32)


def voice(level: float, seconds: float) -> np.ndarray:
    """Clips of the sample project one after the other, the voice at `level` dBFS."""
    clips = sorted((RESOURCES / "sample" / "audio").glob("*.ogg"))
    parts = np.concatenate([files.decode(clip) for clip in clips[:8]])[: round(seconds * RATE)]
    return (parts * 10 ** ((level - speech_level(parts)[0]) / 20)).astype(np.float32)


def written(folder: Path, name: str, samples: np.ndarray) -> Path:
    path = folder / f"{name}.wav"
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    return path


def test_the_room_is_measured_and_kept_with_the_project(window, page, virtual_microphone, tmp_path, qtbot):
    """Noise of -50 dBFS all along, with a hum of -54, and a voice of -22 dBFS over it when it is asked for."""
    time = np.arange(30 * RATE) / RATE
    hum = 0.002 * (np.sin(2 * np.pi * 50 * time) + np.sin(2 * np.pi * 100 * time))
    background = virtual_microphone.say_soon(written(tmp_path, "noise", noise(-50, 30) + hum.astype(np.float32)))
    page.view.microphone.room.click()
    qtbot.waitUntil(lambda: page.findChild(RoomCheckDialog) is not None)
    dialog = page.findChild(RoomCheckDialog)
    dialog.seconds = {"silence": 3.0, "speech": 3.0}
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    dialog.start()
    assert "quiet" in dialog.steps.text()
    qtbot.waitUntil(lambda: dialog.stage == "speech", timeout=PATIENCE)
    assert "turn on the light" in dialog.text.text()
    player = virtual_microphone.say_soon(written(tmp_path, "voice", voice(-22, 3)))
    with qtbot.waitSignal(dialog.checked, timeout=PATIENCE):
        pass
    check = dialog.check
    assert check.noise_db == pytest.approx(-48.5, abs=1.5)  # the noise and the hum together
    assert check.snr_db == pytest.approx(26, abs=3)
    assert check.hum_hz == 50
    assert check.hum_db == pytest.approx(-54, abs=2)
    assert check.clipped == 0
    assert room.grade(room.findings(check)) == "fair"
    assert "hum at 50 Hz" in dialog.notice.text.text()
    assert room.remembered(window.session.project.store) == [check]
    assert check.device == page.view.microphone.listener.device_name
    assert check.measured_at.endswith("+00:00")
    for process in (player, background):
        process.kill()
        process.wait()
    dialog.accept()
    assert page.view.microphone.room.text().startswith("Room: fair")
    assert page.view.record.isEnabled()
    assert window.session.project.store.recordings.count() == 0
    assert takes.unsaved(window.session.project) == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Space)  # and then it records
    assert page.state == "recording"
    qtbot.wait(300)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.state == "idle", timeout=PATIENCE)
    assert window.session.project.store.recordings.count() == 1


def test_a_check_is_given_up_and_begun_again(window, page, virtual_microphone, qtbot):
    page.view.microphone.room.click()
    qtbot.waitUntil(lambda: page.findChild(RoomCheckDialog) is not None)
    dialog = page.findChild(RoomCheckDialog)
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    dialog.start()
    qtbot.wait(200)
    dialog.start()
    assert dialog.stage == "ready"
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    dialog.start()
    assert dialog.stage == "silence"
    virtual_microphone.stop()
    qtbot.waitUntil(lambda: dialog.stage == "ready", timeout=PATIENCE)
    assert "went away" in dialog.notice.text.text()
    dialog.reject()
    assert page.state == "idle"
    assert room.remembered(window.session.project.store) == []


def test_two_microphones_are_compared_heard_blind_and_one_is_chosen(window, page, virtual_microphone, tmp_path, qtbot):
    """The second one is 12 dB softer and noisier, which the levels show and the loudness of the playing does not."""
    name = virtual_microphone.plug_in_another()
    portaudio.refresh()
    qtbot.waitUntil(lambda: page.view.microphone.ready, timeout=PATIENCE)
    page.view.microphone.trial.click()
    qtbot.waitUntil(lambda: page.findChild(MicrophoneTrial) is not None)
    trial = page.findChild(MicrophoneTrial)
    qtbot.waitUntil(lambda: trial.devices[1].count() >= 2, timeout=PATIENCE)
    assert not page.view.microphone.listener.ready, "the page has let go of its own"
    assert trial.text.text() in ("turn on the light", "play some music")
    trial.devices[0].setCurrentIndex(trial.devices[0].findText("default"))
    trial.devices[1].setCurrentIndex(trial.devices[1].findText(name))
    trial._forget(1)
    spoken = voice(-20, 2.5)
    loud = np.pad(spoken, RATE // 2)
    rooms = [
        virtual_microphone.say_soon(written(tmp_path, f"room-{sink}", noise(level, 90)), sink)
        for level, sink in ((-70, "speaker"), (-55, "other"))
    ]
    for side, (samples, sink) in enumerate(((loud, "speaker"), (loud * np.float32(0.25), "other"))):
        trial.record(side)
        qtbot.waitUntil(lambda: trial.listener.recording, timeout=PATIENCE)
        player = virtual_microphone.say_soon(written(tmp_path, sink, samples), sink)
        qtbot.waitUntil(lambda player=player: player.poll() is not None, timeout=PATIENCE)
        trial.record(side)
        qtbot.waitUntil(lambda side=side: trial.checks[side] is not None, timeout=PATIENCE)
    one, other = trial.checks
    assert one.speech_db - other.speech_db == pytest.approx(12, abs=1.5)
    assert one.noise_db == pytest.approx(-70, abs=2)
    assert other.noise_db == pytest.approx(-55, abs=2)
    assert one.snr_db - other.snr_db == pytest.approx(27, abs=3)
    assert trial._cells[0][0].text() == f"{one.snr_db:.0f} dB"
    first, second = trial._heard_as
    assert speech_level(first)[0] == pytest.approx(speech_level(second)[0], abs=0.1)
    assert all(made.isEnabled() for made in trial.plays)

    trial.play(0)
    qtbot.waitUntil(lambda: trial.player.playing, timeout=PATIENCE)
    trial.play(0)
    qtbot.waitUntil(lambda: not trial.player.playing, timeout=PATIENCE)
    trial.judge(0)
    liked = trial.devices[trial.order[0]].currentText()
    assert f"You liked {liked} better" in trial.verdict.text.text()
    trial.uses[1].click()
    assert window.session.settings.value("microphone") == name
    qtbot.waitUntil(lambda: page.view.microphone.ready, timeout=PATIENCE)
    assert page.view.microphone.listener.device_name == name
    for process in rooms:
        process.kill()
        process.wait()
    assert window.session.project.store.recordings.count() == 0


def test_a_click_plays_from_there_and_the_cursor_follows_what_is_heard(
    window, page, virtual_microphone, tmp_path, qtbot
):
    """A take of which only the second half has sound: played from the middle, it is heard at once."""
    samples = np.concatenate([np.zeros(2 * RATE, np.float32), voice(-15, 2)])
    project = window.session.project
    take = takes.save_take(project, samples, RATE, page.prompt.utterance)
    page.go(page.place)
    waveform = page.view.waveform
    qtbot.waitUntil(lambda: not waveform.is_empty, timeout=PATIENCE)
    waveform.set_trim(0.0, None)
    seen: list[float] = []
    page.player.moved.connect(seen.append)
    QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(round(waveform.width() * 0.5), 30))
    assert page.player.playing
    qtbot.waitUntil(lambda: page.view.microphone.meter.peak > -40, timeout=PATIENCE)  # what is played is heard
    qtbot.waitUntil(lambda: not page.player.playing, timeout=PATIENCE)
    assert seen == sorted(seen)
    assert 1.9 < seen[0] < 2.3
    assert take.seconds - 0.6 < seen[-1] <= take.seconds
    assert waveform.cursor_at is None
    assert len(seen) > 20
    QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(100, 30))
    qtbot.waitUntil(lambda: len(seen) > 30, timeout=PATIENCE)
    page.play()  # P stops it
    qtbot.waitUntil(lambda: not page.player.playing, timeout=PATIENCE)
