"""The Test page with a run that was really trained: files, words, two models, the threshold, corrections."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.project import Project
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.test import TestPage
from tests.gui.trained import RUN, make_trained_project
from tests.tiny_model import tone

PATIENCE = 120_000


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_trained_project(tmp_path_factory.mktemp("trained"))


@pytest.fixture
def page(qapp: QApplication, trained: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[TestPage]:
    shutil.copytree(trained, tmp_path / "project")
    window: MainWindow = build()
    window.resize(1280, 800)
    window.show()
    window.session.use(Project.open(tmp_path / "project"))
    window.show_page("test")
    made = window.pages["test"]
    assert isinstance(made, TestPage)
    qtbot.waitUntil(lambda: made.models.first() == RUN, timeout=5000)
    yield made
    window.close()
    window.deleteLater()


def wait_for_answer(page: TestPage, qtbot: QtBot, tries: int = 1) -> None:
    qtbot.waitUntil(lambda: len(page.tries.model.tries) >= tries, timeout=PATIENCE)


def test_a_file_is_understood_kept_and_corrected(
    page: TestPage, tmp_path: Path, qtbot: QtBot, check_accessible: Callable[[QWidget], None]
) -> None:
    check_accessible(page)
    page.threshold.slider.setValue(0)
    clip = tmp_path / "somebody says something.wav"
    soundfile.write(clip, tone(0.9, 320, seed=3), 16_000)
    page.ask_file(clip)
    wait_for_answer(page, qtbot)
    tried = page.tries.model.tries[0]
    project = page.session.project
    intents = set(project.store.utterances.schema("train").intents)
    assert tried.prediction.meaning is not None
    assert tried.prediction.meaning.intent in intents
    assert page.first.intent.text() == tried.prediction.meaning.intent
    assert page.first.latency.isVisible()
    assert tried.clip is not None
    assert tried.clip.read_bytes() == clip.read_bytes(), "the clip is in the project, bit for bit"
    assert project.store.tests.all()[0].run == RUN
    assert page.session.model is not None
    assert page.session.model.dtype in ("float32", "bfloat16")

    page.threshold.slider.setValue(99)
    assert page.first.intent.text() == "unknown"
    assert tried.prediction.meaning.intent in page.first.would_have.text()

    other = next(intent for intent in intents if intent != tried.prediction.meaning.intent)
    before = project.store.recordings.count("train")
    qtbot.mouseClick(page.tries.wrong, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: getattr(page, "dialog", None) is not None, timeout=5000)
    dialog = page.dialog
    check_accessible(dialog)
    dialog.editor.intent.setCurrentText("")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert "no intent" in dialog.problem.text.text()
    dialog.editor.intent.setCurrentText(other)
    dialog.text.setText("turn something")
    dialog.speaker.setCurrentText("anna")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: project.store.recordings.count("train") == before + 1, timeout=5000)
    recording, utterance = next((r, u) for r, u in project.store.recordings.all("train") if r.origin == "corrected")
    assert (utterance.meaning.intent, utterance.text, recording.speaker_id) == (other, "turn something", "anna")
    assert project.absolute(recording.path).read_bytes() == clip.read_bytes()
    qtbot.waitUntil(lambda: project.store.tests.all()[0].recording_id == recording.id, timeout=5000)
    qtbot.waitUntil(lambda: not page.tries.wrong.isEnabled(), timeout=5000)


def test_words_are_understood_and_the_same_twice(page: TestPage, qtbot: QtBot) -> None:
    page.words.setText("turn on the kitchen light")
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    wait_for_answer(page, qtbot)
    first = page.tries.model.tries[0].prediction
    page.tries.again.click()
    wait_for_answer(page, qtbot, 2)
    again = page.tries.model.tries[0].prediction
    assert again.meaning == first.meaning
    assert again.confidence == pytest.approx(first.confidence, abs=1e-4)
    assert sum(share for _, share in again.alternatives) + again.confidence == pytest.approx(1, abs=0.02)


def test_two_models_answer_side_by_side(page: TestPage, qtbot: QtBot) -> None:
    second = page.models.boxes[1]
    assert not page.second.isVisible()
    second.setCurrentIndex(second.findData(RUN))
    assert page.second.isVisible()
    page.words.setText("turn off the attic light")
    page.ask.click()
    wait_for_answer(page, qtbot, 2)
    assert page.first.prediction is not None
    assert page.second.prediction is not None


def test_a_file_that_is_no_sound_is_refused_in_a_sentence(page: TestPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "letter.wav").write_text("Dear Sir or Madam")
    page.ask_file(tmp_path / "letter.wav")
    qtbot.waitUntil(page.problem.isVisible, timeout=5000)
    assert "letter.wav" in page.problem.text.text()
    assert not page.tries.model.tries


def test_without_a_microphone_the_page_says_what_still_works(page: TestPage, qtbot: QtBot) -> None:
    from engine.audio.capture import devices

    if devices():
        pytest.skip("this machine has a microphone")
    qtbot.waitUntil(page.look_again.isVisible, timeout=5000)
    assert "work without one" in page.microphone.text()
    assert not page.talk.isEnabled()
    assert page.open_file.isEnabled()
