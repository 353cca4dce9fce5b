"""Hands-free listening through a real sound server, in the real window, with a model that was really trained."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.audio import capture, portaudio
from engine.audio.files import decode
from engine.project import Project
from gui.app import build
from gui.model_process import model_process
from gui.pages.test import TestPage
from tests.gui.trained import RUN, make_trained_project
from tests.virtual_microphone import VirtualMicrophone, virtual_microphone

__all__ = ["virtual_microphone"]

pytestmark = [pytest.mark.microphone, pytest.mark.qt_log_ignore("propagateSizeHints")]

PATIENCE = 120_000
RATE = 16_000


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_trained_project(tmp_path_factory.mktemp("trained"))


@pytest.fixture
def page(
    qapp: QApplication, virtual_microphone: VirtualMicrophone, trained: Path, tmp_path: Path, qtbot: QtBot
) -> Iterator[TestPage]:
    shutil.copytree(trained, tmp_path / "project")
    window = build()
    window.resize(1280, 800)
    window.show()
    window.session.use(Project.open(tmp_path / "project"))
    window.show_page("test")
    made = window.pages["test"]
    assert isinstance(made, TestPage)
    qtbot.waitUntil(lambda: made.models.first() == RUN and made.talk.isEnabled(), timeout=20_000)
    yield made
    window.close()
    window.deleteLater()


def sentence(folder: Path, seed: int, seconds: float) -> Path:
    """Noise with the swell of syllables; it begins and ends at once."""
    time = np.arange(round(seconds * 22_050)) / 22_050
    noise = np.convolve(np.random.default_rng(seed).normal(0, 1, len(time)), np.hanning(12) / 6, "same")
    path = folder / f"said-{seed}.wav"
    soundfile.write(path, (0.3 * noise * (0.55 + 0.45 * np.cos(2 * np.pi * 4 * time))).astype(np.float32), 22_050)
    return path


def agreement(spoken: Path, heard: Path) -> float:
    """How well the whole of one is found inside of the other; 1 is the same."""
    wanted, there = decode(spoken), decode(heard)
    assert len(there) >= len(wanted)
    products = np.correlate(there, wanted, "valid")
    place = int(products.argmax())
    part = there[place : place + len(wanted)]
    return float(products[place] / (np.linalg.norm(part) * np.linalg.norm(wanted) + 1e-9))


def say(microphone: VirtualMicrophone, clip: Path, qtbot: QtBot) -> None:
    player = microphone.say_soon(clip)
    qtbot.waitUntil(lambda: player.poll() is not None, timeout=30_000)


def test_two_sentences_are_understood_without_a_key(
    page: TestPage, virtual_microphone: VirtualMicrophone, tmp_path: Path, qtbot: QtBot
) -> None:
    hands_free, panel = page.microphones.hands_free, page.panel.hands_free
    qtbot.keyClick(page.window(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.switch.isChecked, timeout=5000)
    qtbot.waitUntil(lambda: hands_free.state == "listening", timeout=15_000)
    assert panel.lamp.state == "listening"
    assert "Listening" in panel.words.text()
    assert not page.talk.isEnabled()
    assert not page.microphones.listener.ready, "one microphone at a time"
    seen: list[str] = []
    hands_free.changed.connect(seen.append)
    qtbot.wait(600)  # the room is learnt

    spoken = [sentence(tmp_path, 1, 1.2), sentence(tmp_path, 2, 0.8)]
    for number, clip in enumerate(spoken):
        say(virtual_microphone, clip, qtbot)
        qtbot.waitUntil(lambda: seen.count("hearing") == number + 1 and seen[-1] == "listening", timeout=5000)  # noqa: B023
    qtbot.waitUntil(lambda: len(page.tries.model.tries) == 2, timeout=PATIENCE)
    tries = list(reversed(page.tries.model.tries))
    assert [agreement(clip, tried.clip) > 0.9 for clip, tried in zip(spoken, tries, strict=True)] == [True, True]
    assert all(tried.prediction.meaning is not None and tried.answered_in is not None for tried in tries)
    assert len(page.session.project.store.tests.all()) == 2
    qtbot.waitUntil(lambda: page.microphones.waiting == 0, timeout=5000)
    assert "Unanswered" not in panel.words.text()

    qtbot.keyClick(page.window(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: hands_free.state == "off", timeout=5000)
    assert "nobody listens" in panel.words.text()
    say(virtual_microphone, spoken[0], qtbot)
    qtbot.wait(1200)
    assert len(page.tries.model.tries) == 2, "what is said while it is off is nobody's business"
    assert seen[-1] == "off"
    qtbot.waitUntil(page.talk.isEnabled, timeout=15_000)


@pytest.fixture
def told(page: TestPage, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, float]]:
    """What the model was asked, and how many seconds each answer says that it took."""
    process = model_process(page.session)
    told: list[tuple[str, float]] = []
    request = process.request

    def noting(do: str, ok: Any = None, *others: Any, **fields: Any) -> int:
        def answered(answer: dict[str, Any]) -> None:
            prediction = answer["prediction"] if do == "foresee" else answer["predictions"][0]
            told.append((do, prediction["seconds"]))
            ok(answer)

        return request(do, answered, *others, **fields)

    monkeypatch.setattr(process, "request", noting)
    return told


def answered_as_foreseen(told: list[tuple[str, float]]) -> bool:
    """The second answer is the one that was foreseen, to the last digit of its seconds: it was not computed again.

    Before the first one there is no model that could foresee.
    """
    (first, _), (second, foreseen), (third, answered) = told
    return (first, second, third) == ("predict", "foresee", "predict") and answered == foreseen


def test_what_was_said_is_understood_before_the_pause_after_it_is_over(
    page: TestPage,
    virtual_microphone: VirtualMicrophone,
    tmp_path: Path,
    qtbot: QtBot,
    told: list[tuple[str, float]],
) -> None:
    """The clip that is asked about has the same speech as what was heard so far, through all files."""
    process = model_process(page.session)
    page.microphones.switch_hands_free(True)
    qtbot.waitUntil(lambda: page.microphones.hands_free.state == "listening", timeout=15_000)
    qtbot.wait(600)
    for number in (1, 2):
        say(virtual_microphone, sentence(tmp_path, number, 1.0), qtbot)
        qtbot.waitUntil(lambda: len(page.tries.model.tries) == number, timeout=PATIENCE)  # noqa: B023
        qtbot.waitUntil(lambda: not process.busy, timeout=PATIENCE)
    assert answered_as_foreseen(told)


def test_what_was_said_is_understood_while_the_take_runs_out(
    page: TestPage,
    virtual_microphone: VirtualMicrophone,
    tmp_path: Path,
    qtbot: QtBot,
    told: list[tuple[str, float]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With a key: after it is let go, the microphone listens on for a while."""
    monkeypatch.setattr(capture, "POSTROLL", 2.0)  # a busy machine may take its time to get there
    process = model_process(page.session)
    for number in (1, 2):
        page.talk.press()
        say(virtual_microphone, sentence(tmp_path, number, 1.0), qtbot)
        qtbot.wait(300)
        page.talk.release()
        qtbot.waitUntil(lambda: len(page.tries.model.tries) == number, timeout=PATIENCE)  # noqa: B023
        qtbot.waitUntil(lambda: not process.busy and page.talk.isEnabled(), timeout=PATIENCE)
    assert answered_as_foreseen(told)


def test_what_is_played_here_is_not_taken_for_somebody(
    page: TestPage, virtual_microphone: VirtualMicrophone, tmp_path: Path, qtbot: QtBot
) -> None:
    hands_free = page.microphones.hands_free
    page.microphones.switch_hands_free(True)
    qtbot.waitUntil(lambda: hands_free.state == "listening", timeout=15_000)
    qtbot.wait(600)
    page._player.play(sentence(tmp_path, 3, 1.5))  # the loudspeaker is heard by the microphone here
    assert hands_free.state == "deaf"
    assert page.panel.hands_free.lamp.state == "deaf"
    qtbot.waitUntil(lambda: not page._player.playing, timeout=15_000)
    qtbot.waitUntil(lambda: hands_free.state == "listening", timeout=5000)
    qtbot.wait(1500)
    assert not page.tries.model.tries


def test_leaving_the_page_closes_the_microphone(page: TestPage, qtbot: QtBot) -> None:
    hands_free = page.microphones.hands_free
    page.microphones.switch_hands_free(True)
    qtbot.waitUntil(lambda: hands_free.state == "listening", timeout=15_000)
    page.window().show_page("corpus")
    assert hands_free.state == "off"
    qtbot.waitUntil(lambda: not portaudio._clients, timeout=10_000)


def test_a_microphone_pulled_out_switches_it_off_and_says_so(
    page: TestPage, virtual_microphone: VirtualMicrophone, qtbot: QtBot
) -> None:
    page.microphones.switch_hands_free(True)
    qtbot.waitUntil(lambda: page.microphones.hands_free.state == "listening", timeout=15_000)
    virtual_microphone.stop()
    qtbot.waitUntil(lambda: page.microphones.hands_free.state == "off", timeout=20_000)
    qtbot.waitUntil(lambda: "went away" in page.microphone.text(), timeout=15_000)
    assert page.look_again.isVisible()
    assert not page.panel.hands_free.switch.isChecked()
