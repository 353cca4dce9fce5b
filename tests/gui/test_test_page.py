"""The Test page with a run that was really trained: files, words, two models, the threshold, corrections."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
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
    qtbot.waitUntil(lambda: page.corrector.dialog is not None, timeout=5000)
    dialog = page.corrector.dialog
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
    assert other in page.tries.model.about(tried)

    assert project.store.edits.undo() == "Keep a try as a recording"
    page.session.corpus_changed.emit()
    assert project.store.recordings.count("train") == before
    qtbot.waitUntil(page.tries.wrong.isEnabled, timeout=5000)
    assert project.absolute(recording.path).is_file()


def test_a_right_answer_goes_to_the_corpus_as_it_is(page: TestPage, tmp_path: Path, qtbot: QtBot) -> None:
    clip = tmp_path / "right.wav"
    soundfile.write(clip, tone(0.8, 500, seed=4), 16_000)
    page.ask_file(clip)
    wait_for_answer(page, qtbot)
    tried = page.tries.model.tries[0]
    qtbot.mouseClick(page.tries.right, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.corrector.dialog is not None, timeout=5000)
    page.corrector.dialog.text.setText("just like that")
    qtbot.mouseClick(page.corrector.dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tried.test.correction is not None, timeout=5000)
    recording = page.session.project.store.recordings.get(tried.test.recording_id)
    utterance = page.session.project.store.utterances.get(recording.utterance_id)
    assert utterance.meaning.same_as(tried.prediction.meaning)
    assert utterance.text == "just like that"
    assert "in the corpus" in page.tries.model.about(tried)
    assert not page.tries.right.isEnabled()


def make_folder(folder: Path) -> Path:
    (folder / "more").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for number, name in enumerate(("say 10.wav", "say 2.flac", "more/say 1.ogg", ".hidden/no.wav")):
        soundfile.write(folder / name, tone(0.6 + number / 10, 300 + 50 * number, seed=number), 16_000)
    (folder / "notes.txt").write_text("not a sound")
    (folder / "broken.wav").write_text("no sound either")
    return folder


def test_a_folder_goes_through_the_model_and_comes_out_as_a_table(page: TestPage, tmp_path: Path, qtbot: QtBot) -> None:
    folder = make_folder(tmp_path / "field trip")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    at, buttons, keys = QPointF(50, 50), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(page.batch_row.isVisible, timeout=5000)
    assert "of 4" in page.batch_row.title.text()
    qtbot.waitUntil(lambda: not page.batch.is_running, timeout=PATIENCE)
    assert not page.batch_row.isVisible()
    said = page.problem.text.text()
    assert "3 of 4 files answered." in said
    assert "broken.wav" in said
    tries = list(reversed(page.tries.model.tries))
    assert [tried.source for tried in tries] == ["say 1.ogg", "say 2.flac", "say 10.wav"], "2 before 10"
    assert all(tried.clip.is_file() and tried.test.source == tried.source for tried in tries)

    page.save_table(tmp_path / "answers.csv")
    page.save_table(tmp_path / "answers.jsonl")
    qtbot.waitUntil(lambda: (tmp_path / "answers.jsonl").is_file(), timeout=5000)
    qtbot.waitUntil(lambda: (tmp_path / "answers.csv").is_file(), timeout=5000)
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    lines = [json.loads(line) for line in (tmp_path / "answers.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["source"] for row in rows] == [line["source"] for line in lines] == [tried.source for tried in tries]
    for row, line, tried in zip(rows, lines, tries, strict=True):
        assert row["intent"] == line["intent"] == tried.prediction.meaning.intent
        assert float(row["confidence"]) == line["confidence"] == pytest.approx(tried.prediction.confidence, abs=1e-4)
        assert json.loads(row["slots"]) == line["slots"]
        assert (page.session.project.path / row["audio"]).is_file()
    page.save_table(tmp_path / "no such folder" / "answers.csv")
    qtbot.waitUntil(lambda: "cannot be written" in page.problem.text.text(), timeout=5000)

    # it is all there when the project is opened again
    path = page.session.project.path
    page.session.close()
    page.session.use(Project.open(path))
    qtbot.waitUntil(lambda: len(page.tries.model.tries) == 3, timeout=5000)
    assert [tried.source for tried in page.tries.model.tries] == ["say 10.wav", "say 2.flac", "say 1.ogg"]


def test_a_batch_can_be_stopped_and_keeps_what_was_answered(page: TestPage, tmp_path: Path, qtbot: QtBot) -> None:
    files = []
    for number in range(8):
        files.append(tmp_path / f"clip {number}.wav")
        soundfile.write(files[-1], tone(0.6, 300 + 20 * number, seed=number), 16_000)
    page.ask_files(files)
    wait_for_answer(page, qtbot)
    qtbot.mouseClick(page.batch_row.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.batch.is_running, timeout=PATIENCE)
    assert "The others were not asked about." in page.problem.text.text()
    answered = len(page.tries.model.tries)
    assert 1 <= answered < 8
    assert len(page.session.project.store.tests.all()) == answered
    # and another one can be started
    page.ask_files(files[6:])
    wait_for_answer(page, qtbot, answered + 2)
    qtbot.waitUntil(lambda: not page.batch.is_running, timeout=PATIENCE)


def test_many_files_are_copied_only_once_somebody_agreed(
    page: TestPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.pages.test.MANY_FILES", 2)
    before = sum(1 for path in page.session.project.audio.rglob("*") if path.is_file())
    page.ask_files([make_folder(tmp_path / "field trip")])
    qtbot.waitUntil(lambda: getattr(page, "asking", None) is not None, timeout=5000)
    assert "4 files" in page.asking.text()
    page.asking.reject()
    assert not page.batch.is_running
    assert sum(1 for path in page.session.project.audio.rglob("*") if path.is_file()) == before
    (tmp_path / "empty").mkdir()
    page.ask_files([tmp_path / "empty"])
    qtbot.waitUntil(lambda: "no sound file" in page.problem.text.text(), timeout=5000)


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
