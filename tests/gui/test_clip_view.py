"""A clip looked at closely: zoomed, played from a click, its spectrogram, trimmed to its speech."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.audio import takes
from engine.audio.files import MODEL_RATE, sha256
from gui.clip_player import ClipPlayer
from gui.colour_map import STEPS, level_colours
from gui.theme import DARK, LIGHT, contrast, theme
from gui.widgets.clip_view import ClipView
from gui.widgets.time_window import CLOSEST, TimeWindow
from tests.tiny_model import tone

PLACE = QPoint(250, 30)


@pytest.fixture
def take(project):
    """A second of silence, a second of 1 kHz, a second of silence."""
    silence = np.random.default_rng(1).normal(0, 1e-4, MODEL_RATE).astype(np.float32)
    time = np.arange(MODEL_RATE) / MODEL_RATE
    spoken = (0.3 * np.sin(2 * np.pi * 1000 * time)).astype(np.float32)
    samples = np.concatenate([silence, spoken, silence])
    return takes.save_take(project, samples, MODEL_RATE, next(project.store.utterances.all()))


@pytest.fixture
def view(session, project, take, qtbot):
    theme().start(QApplication.instance(), "light")
    session.use(project)
    made = ClipView(session)
    theme().dress(made)
    qtbot.addWidget(made)
    made.resize(640, 64)
    made.show()
    made.show_file(project.absolute(take.path), take.seconds, 0.0, None)
    qtbot.waitUntil(lambda: not made.waveform.is_empty)
    return made


def wheel(widget, at: QPoint, notches: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(at)
    turned = QPoint(0, 120 * notches)
    event = QWheelEvent(
        place, widget.mapToGlobal(place), QPoint(), turned, Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_a_window_of_time_keeps_what_is_pointed_at_and_stays_within_the_clip():
    window = TimeWindow(10.0)
    assert window.is_whole
    assert window.zoom(2, 4.0)
    assert (window.start, window.end) == (2.0, 7.0)
    assert window.x(4.0, 100) == pytest.approx(40)
    assert window.at(40, 100) == pytest.approx(4.0)
    assert window.pan(100)
    assert (window.start, window.end) == (5.0, 10.0)
    assert not window.pan(1)
    assert window.reveal(1.0)
    assert window.start < 1.0 < window.end
    window.zoom(1e9, 1.0)
    assert window.span == pytest.approx(CLOSEST)
    window.zoom(1e-9, 0)
    assert window.is_whole
    assert window.show(-1.0, 2.0)
    assert (window.start, window.end) == (0.0, 3.0)
    assert TimeWindow(0.01).zoom(5, 0.0) is False
    assert TimeWindow().x(1.0, 100) == 0.0


def test_wheel_buttons_and_keys_zoom_and_the_file_stays_whole(view, project, take, qtbot):
    before = sha256(project.absolute(take.path))
    window = view.waveform.window_
    assert not view.further.isEnabled()
    about = window.at(PLACE.x(), view.waveform.width())
    wheel(view.waveform, PLACE, 2)
    assert window.span == pytest.approx(take.seconds / 1.5)
    assert window.at(PLACE.x(), view.waveform.width()) == pytest.approx(about)
    wheel(view.waveform, PLACE, -1, Qt.KeyboardModifier.ShiftModifier)
    assert window.start > 0
    view.closer.click()
    assert window.span == pytest.approx(take.seconds / 1.5**2)
    view.further.click()
    view.whole.click()
    assert window.is_whole
    QTest.keyClick(view.waveform, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.waveform, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert window.span == pytest.approx(take.seconds / 1.5**2)
    start = window.start
    QTest.keyClick(view.waveform, Qt.Key.Key_PageDown)
    assert window.start > start
    assert "In view" in view.waveform.accessibleDescription()
    QTest.keyClick(view.waveform, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.is_whole
    assert sha256(project.absolute(take.path)) == before


def test_closer_there_is_more_to_see(view, qtbot):
    """Eight periods of 1 kHz are told apart, which 1200 lines of three seconds cannot."""
    view.waveform.zoom(400, 1.5)
    qtbot.waitUntil(lambda: view.waveform._close is not None)
    stretch = view.waveform._close
    assert stretch.end - stretch.start == pytest.approx(CLOSEST, abs=1e-3)
    signs = np.sign(stretch.lines.mean(axis=1))
    crossings = np.count_nonzero(np.diff(signs[signs != 0]))
    assert crossings == pytest.approx(2 * 1000 * CLOSEST, abs=3)


def test_zoom_stays_when_the_same_clip_comes_again_otherwise_trimmed(view, project, take):
    view.waveform.zoom(3, 1.5)
    seen = view.waveform.window_.start, view.waveform.window_.end
    view.show_file(project.absolute(take.path), take.seconds, 0.5, 2.0)
    assert (view.waveform.window_.start, view.waveform.window_.end) == seen
    assert view.waveform.trim == (0.5, 2.0)


def test_a_handle_is_dragged_where_the_zoom_shows_it(view, qtbot):
    view.waveform.zoom(2, 0.0)
    with qtbot.waitSignal(view.waveform.trimmed) as caught:
        QTest.mousePress(view.waveform, Qt.MouseButton.LeftButton, pos=QPoint(1, 30))
        QTest.mouseMove(view.waveform, QPoint(view.waveform.width() // 2, 30))
        QTest.mouseRelease(view.waveform, Qt.MouseButton.LeftButton, pos=QPoint(view.waveform.width() // 2, 30))
    assert caught.args[0] == pytest.approx(0.75, abs=0.01)


def test_pressing_a_handle_without_moving_it_is_no_change(view, qtbot):
    with qtbot.assertNotEmitted(view.waveform.trimmed), qtbot.waitSignal(view.waveform.sought):
        QTest.mouseClick(view.waveform, Qt.MouseButton.LeftButton, pos=QPoint(2, 30))
    with qtbot.assertNotEmitted(view.waveform.trimmed):
        QTest.keyClick(view.waveform, Qt.Key.Key_Home)


def test_dragging_moves_what_is_in_view_and_plays_nothing(view, qtbot):
    view.waveform.zoom(4, 1.5)
    start = view.waveform.window_.start
    with qtbot.assertNotEmitted(view.waveform.sought):
        QTest.mousePress(view.waveform, Qt.MouseButton.LeftButton, pos=PLACE)
        QTest.mouseMove(view.waveform, PLACE - QPoint(60, 0))
        QTest.mouseRelease(view.waveform, Qt.MouseButton.LeftButton, pos=PLACE - QPoint(60, 0))
    assert view.waveform.window_.start > start


def test_a_click_plays_from_there_to_the_end_of_what_is_kept(view, session, take, monkeypatch, qtbot):
    played = []
    player = ClipPlayer(session)
    monkeypatch.setattr(player, "play", lambda path, start, end: played.append((start, end)))
    view.use(player)
    view.waveform.set_trim(0.5, 2.5)
    QTest.mouseClick(view.waveform, Qt.MouseButton.LeftButton, pos=PLACE)
    clicked = view.waveform.window_.at(PLACE.x(), view.waveform.width())
    assert played[-1] == (pytest.approx(clicked), 2.5)
    assert view.waveform.cursor_at == pytest.approx(clicked)
    assert "Cursor at" in view.waveform.accessibleDescription()
    view.waveform.set_cursor_at(2.9)  # of what is trimmed away one hears the rest
    view.play()
    assert played[-1] == (2.9, None)
    view.waveform.set_cursor_at(None)
    view.play()
    assert played[-1] == (0.5, 2.5)
    QTest.keyClick(view.waveform, Qt.Key.Key_Period)
    QTest.keyClick(view.waveform, Qt.Key.Key_Greater)
    assert view.waveform.cursor_at == pytest.approx(1.6)
    assert len(played) == 3
    QTest.keyClick(view.waveform, Qt.Key.Key_Return)
    assert played[-1] == (pytest.approx(1.6), 2.5)
    view.waveform.zoom(8, 0.0)
    player.playing = True
    player._reached.emit(player._stop, 2.0)  # what the worker says of the place that is heard
    qtbot.waitUntil(lambda: view.waveform.cursor_at == 2.0)
    assert view.waveform.window_.start <= 2.0 <= view.waveform.window_.end
    player._set(False)
    assert view.waveform.cursor_at is None


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_spectrogram_shows_the_tone_where_it_is(view, qtbot, choice):
    theme().choose(choice)
    height = view.waveform.sizeHint().height()
    view.spectrogram.click()
    assert view.waveform.sizeHint().height() > height
    view.resize(640, view.sizeHint().height())
    qtbot.waitUntil(lambda: view.waveform._image is not None)
    image = view.waveform.grab().toImage()
    ratio = image.devicePixelRatio()

    def at(share: float, hertz: float) -> QColor:
        from engine.audio.spectrogram import height_of

        x, top = share * view.waveform.width(), 68
        y = view.waveform.height() - height_of(hertz) * (view.waveform.height() - top)
        return image.pixelColor(round(x * ratio), round(y * ratio))

    assert contrast(at(0.5, 1000).name(), at(0.5, 5000).name()) > 3
    assert contrast(at(0.5, 1000).name(), at(0.85, 1000).name()) > 3
    view.spectrogram.click()
    assert view.waveform.sizeHint().height() == height


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_more_is_always_further_from_the_ground(palette):
    colours = level_colours(palette)
    assert len(colours) == STEPS
    names = [f"#{colour & 0xFFFFFF:06x}" for colour in colours]
    assert names[0] == palette.surface
    assert names[-1] == palette.text
    steps = np.diff([contrast(name, palette.surface) for name in names])
    assert (steps >= -0.02).all()
    assert steps.max() < 0.5


def test_trimming_to_the_speech_and_telling_where_there_is_nothing_to_trim(view, session, project, qtbot):
    with qtbot.waitSignal(view.waveform.trimmed) as caught:
        view.speech.click()
    assert caught.args == [pytest.approx(0.8, abs=0.03), pytest.approx(2.2, abs=0.03)]
    with qtbot.waitSignal(session.said) as said, qtbot.assertNotEmitted(view.waveform.trimmed):
        view.trim_to_speech()
    assert "already" in said.args[0]
    even = takes.save_take(project, tone(1.0, 200), MODEL_RATE, next(project.store.utterances.all()))
    view.show_file(project.absolute(even.path), even.seconds, 0.0, None)
    qtbot.waitUntil(lambda: not view.waveform.is_empty)
    with qtbot.waitSignal(session.said) as said:
        view.trim_to_speech()
    assert "No silence" in said.args[0]


def test_a_file_that_is_gone_is_told(view, project, qtbot):
    with qtbot.waitSignal(view.failed) as caught:
        view.show_file(project.path / "gone.wav", 1.0, 0.0, None)
    assert "gone.wav" in str(caught.args[0])
    assert view.waveform.is_empty
    assert not view.closer.isEnabled()


def test_every_button_has_a_name_and_its_size(view, check_accessible):
    check_accessible(view)
    for made in (view.closer, view.further, view.whole, view.spectrogram, view.speech):
        assert made.height() >= 32
        assert made.width() >= 32


def test_trims_on_the_record_page_are_undone_there(window, project, take, qtbot):
    window.show_page("record")
    page = window.pages["record"]
    qtbot.waitUntil(lambda: page.prompt is not None)
    page.go(page.prompts.ids.index(take.utterance_id))
    qtbot.waitUntil(lambda: not page.view.waveform.is_empty)
    assert not page.view.clip.undo.isEnabled()
    page.view.waveform.change_trim(0.9, 2.0)
    qtbot.waitUntil(lambda: project.store.recordings.get(take.id).trim_start == 0.9)
    page.view.waveform.change_trim(0.9, 1.5)
    qtbot.waitUntil(lambda: project.store.recordings.get(take.id).trim_end == 1.5)
    page.view.clip.undo.click()
    qtbot.waitUntil(lambda: project.store.recordings.get(take.id).trim_end == 2.0)
    qtbot.waitUntil(lambda: page.view.waveform.trim == (0.9, 2.0))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: project.store.recordings.get(take.id) == take)
    assert not page.view.clip.undo.isEnabled()
    assert project.store.edits.undo_label == ""
    QTest.keyClick(window, Qt.Key.Key_G)
    assert page.view.waveform.is_pictured
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert not page.view.waveform.window_.is_whole
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.view.waveform.window_.is_whole
    page.view.waveform.change_trim(0.0, None)  # while the undoing may still be on its way back
    with qtbot.waitSignal(page.view.waveform.trimmed):
        QTest.keyClick(window, Qt.Key.Key_T)
    QTest.keyClick(window, Qt.Key.Key_G)
    assert not page.view.waveform.is_pictured


def test_of_a_long_file_a_spectrogram_is_made_only_of_a_part(view, session, tmp_path, qtbot):
    path = tmp_path / "long.wav"
    soundfile.write(path, np.zeros(150 * 8000, np.float32), 8000)
    view.spectrogram.setChecked(True)
    with qtbot.waitSignal(session.said) as said:
        view.show_file(path, 150.0, 0.0, None)
    assert "120 s at most" in said.args[0]
    assert view.waveform._image is None
    view.waveform.zoom(2, 75.0)
    qtbot.waitUntil(lambda: view.waveform._image is not None)
    for start in (10.0, 140.0):  # two pieces of one file, one after the other
        view.show_file(path, 150.0, start, start + 2.0)
        assert view.waveform.window_.start < start < start + 2.0 < view.waveform.window_.end < start + 4.0
