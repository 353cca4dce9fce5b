"""Clips seen and trimmed with the mouse and with the keyboard; the file itself is never touched."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.audio import takes
from engine.audio.files import MODEL_RATE, sha256
from gui.widgets.waveform import Waveform, outline
from tests.tiny_model import tone


@pytest.fixture
def waveform(qtbot):
    made = Waveform()
    qtbot.addWidget(made)
    made.resize(400, 64)
    made.set_editable(True)
    made.show_clip(outline(np.ones(1000, np.float32)), 4.0, 1.0, 3.0)
    made.show()
    return made


def test_a_handle_is_dragged(waveform, qtbot):
    with qtbot.waitSignal(waveform.trimmed) as caught:
        QTest.mousePress(waveform, Qt.MouseButton.LeftButton, pos=QPoint(104, 30))
        QTest.mouseMove(waveform, QPoint(150, 30))
        QTest.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=QPoint(150, 30))
    assert caught.args == [1.5, 3.0]
    QTest.mousePress(waveform, Qt.MouseButton.LeftButton, pos=QPoint(296, 30))
    QTest.mouseMove(waveform, QPoint(10, 30))  # the end never passes the start
    QTest.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=QPoint(10, 30))
    assert waveform.trim == (1.5, 1.6)
    QTest.mouseDClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
    assert waveform.trim == (0.0, None)


def test_away_from_the_handles_nothing_is_dragged(waveform, qtbot):
    with qtbot.assertNotEmitted(waveform.trimmed):
        QTest.mousePress(waveform, Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
        QTest.mouseMove(waveform, QPoint(250, 30))
        QTest.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=QPoint(250, 30))


def test_the_keyboard_trims_and_says_so(waveform, qtbot):
    assert "Kept from 1.00 s to 3.00 s" in waveform.accessibleDescription()
    QTest.keyClick(waveform, Qt.Key.Key_Right)
    assert waveform.trim == (1.01, 3.0)
    QTest.keyClick(waveform, Qt.Key.Key_Down)
    QTest.keyClick(waveform, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert waveform.trim == (1.01, 2.9)
    with qtbot.waitSignal(waveform.trimmed) as caught:
        QTest.keyClick(waveform, Qt.Key.Key_End)
    assert caught.args == [1.01, None]


def test_a_take_is_trimmed_on_the_record_page(window, project, qtbot):
    take = takes.save_take(project, tone(2.0), MODEL_RATE, next(project.store.utterances.all()))
    before = sha256(project.absolute(take.path))
    window.show_page("record")
    page = window.pages["record"]
    qtbot.waitUntil(lambda: page.prompt is not None)
    page.go(page.prompts.ids.index(take.utterance_id))
    qtbot.waitUntil(lambda: not page.view.waveform.is_empty)
    page.view.waveform.trimmed.emit(0.5, 1.25)
    qtbot.waitUntil(lambda: project.store.recordings.get(take.id).trim_start == 0.5)
    assert project.store.recordings.get(take.id).trim_end == 1.25
    assert sha256(project.absolute(take.path)) == before
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.view.waveform.setFocus()
    place = page.place
    QTest.keyClick(page.view.waveform, Qt.Key.Key_Left)  # there it moves the handle, not the prompts
    assert page.place == place


def test_a_recording_is_trimmed_on_the_corpus_page_and_that_is_undone(window, project, qtbot):
    first = next(project.store.utterances.all())
    one = takes.save_take(project, tone(2.0, 300), MODEL_RATE, first, "ada")
    two = takes.save_take(project, tone(1.0, 400), MODEL_RATE, first, "ben")
    window.show_page("corpus")
    page = window.pages["corpus"]
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
    assert not page.clip.isVisible()
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.clip.isVisible() and not page.clip.waveform.is_empty)
    assert page.play_button.isEnabled()
    assert "Recording 1 of 2 · ada" in page.clip.words.text()
    page.clip.next.click()
    assert "Recording 2 of 2 · ben" in page.clip.words.text()
    page.clip.waveform.trimmed.emit(0.25, None)
    qtbot.waitUntil(lambda: project.store.recordings.get(two.id).trim_start == 0.25)
    qtbot.waitUntil(page.undo_button.isEnabled)
    page.undo_button.click()
    qtbot.waitUntil(lambda: project.store.recordings.get(two.id) == two)
    assert project.store.recordings.get(one.id) == one
    page.table.selectRow(1)
    qtbot.waitUntil(lambda: not page.clip.isVisible())
