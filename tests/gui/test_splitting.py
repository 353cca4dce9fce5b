"""A long recording in the window: gone through, cut, assigned by keyboard alone, undone, left and taken up again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from engine.audio.files import sha256
from engine.audio.pauses import Pauses
from engine.audio.survey import survey
from engine.long_recordings import session as sessions
from engine.long_recordings.pieces import Piece
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Speaker, Utterance
from gui.long_recordings.cut_again import CutAgain
from gui.long_recordings.dialog import LongRecordingDialog
from gui.long_recordings.piece_list import PieceModel
from gui.long_recordings.start import LongRecordingStart, open_long_recordings
from gui.main_window import MainWindow
from gui.widgets.clip_picture import LONG
from gui.widgets.clip_view import ClipView
from tests.engine.test_long_recordings import NEAR, spoken

PATIENCE = 20_000
TEXTS = [
    f"{word} the {thing}" for word in ("open", "close", "find", "bring") for thing in ("door", "window", "red box")
]


@pytest.fixture
def hour(tmp_path: Path) -> tuple[Path, list[tuple[float, float]]]:
    return spoken(tmp_path / "field day.wav", 8, seed=4)


@pytest.fixture
def corpus(project: Project) -> Project:
    project.store.utterances.add_many(Utterance(text, "en", Meaning.of(text.split()[0])) for text in TEXTS)
    project.store.speakers.add(Speaker("ada"))
    return project


def begin(window: MainWindow, path: Path, qtbot: QtBot, pause: float = 0.8) -> LongRecordingDialog:
    """As a user does: the form filled in, Enter pressed."""
    start = open_long_recordings(window.session, window, path)
    qtbot.waitUntil(lambda: start.speaker.findData("ada") > 0, timeout=PATIENCE)
    start.speaker.setCurrentIndex(start.speaker.findData("ada"))
    start.language.setCurrentText("en")
    start.how.pause.setValue(pause)
    QTest.keyClick(start, Qt.Key.Key_Return)
    return desk_of(window, qtbot)


def desk_of(window: MainWindow, qtbot: QtBot) -> LongRecordingDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(LongRecordingDialog)), timeout=PATIENCE)
    dialog = window.findChildren(LongRecordingDialog)[-1]
    qtbot.waitUntil(lambda: dialog.prompts.list.count() == len(TEXTS), timeout=PATIENCE)
    dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(window: MainWindow, corpus: Project, hour, qtbot: QtBot) -> LongRecordingDialog:
    return begin(window, hour[0], qtbot)


def press(dialog: QWidget, *keys: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(dialog, key, mod)


def settled(dialog: LongRecordingDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.desk.unsaved, timeout=PATIENCE)


def stored(dialog: LongRecordingDialog) -> object:
    project = dialog._session.project
    assert project is not None
    return sessions.load(project, dialog.desk.made.sha256)


def test_the_pieces_that_are_shown_are_where_speech_is(dialog, hour, check_accessible: Callable[[QWidget], None]):
    path, expected = hour
    found = [(piece.start, piece.end) for piece in dialog.desk.made.pieces]
    assert len(found) == len(expected)
    assert np.abs(np.array(found) - np.array(expected)).max() < NEAR
    assert dialog.pieces.model().rowCount() == len(expected)
    project = dialog._session.project
    assert sha256(project.absolute(dialog.desk.made.path)) == sha256(path)
    check_accessible(dialog)
    press(dialog, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Left)
    assert dialog.desk.place == 2
    assert dialog.where.text().startswith("Piece 3 of 8")
    start = dialog._origin + dialog.wave.trim[0]
    assert start == pytest.approx(found[2][0], abs=0.001)
    width = dialog.overview.width()
    x = round(width * (found[6][0] + found[6][1]) / 2 / dialog.desk.made.seconds)
    QTest.mouseClick(dialog.overview, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert dialog.desk.place == 6


def test_pieces_are_assigned_left_out_and_undone_by_keyboard_alone(dialog, qtbot):
    project = dialog._session.project
    press(dialog, Qt.Key.Key_Return)  # the first piece says the first sentence; on to the second of both
    assert (dialog.desk.place, dialog.prompts.list.currentRow()) == (1, 1)
    press(dialog, Qt.Key.Key_Delete)  # no use
    press(dialog, Qt.Key.Key_F)
    QTest.keyClicks(dialog.prompts.filter, "bring the w")
    qtbot.waitUntil(lambda: dialog.prompts.list.count() == 1, timeout=PATIENCE)
    press(dialog.prompts.filter, Qt.Key.Key_Return)
    settled(dialog, qtbot)
    texts = [u.text for _, u in project.store.recordings.all()]
    assert texts == [TEXTS[0], "bring the window"]
    assert [p.state for p in dialog.desk.made.pieces[:4]] == ["assigned", "left out", "assigned", "open"]
    assert dialog.pieces.hasFocus()
    assert "1 left out" in dialog.counted.text()
    assert "✓" in dialog.saved.text()
    assert stored(dialog) == dialog.desk.made
    row = next(r for r, u in project.store.recordings.all() if u.text == TEXTS[0])
    assert (row.speaker_id, row.language, row.trim_start) == ("ada", "en", dialog.desk.made.pieces[0].start)

    ctrl = Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        press(dialog, Qt.Key.Key_Z, mod=ctrl)
    settled(dialog, qtbot)
    assert project.store.recordings.count() == 0
    assert dialog.desk.made.count("open") == 8
    press(dialog, Qt.Key.Key_Z, mod=ctrl)  # nothing of this recording is left to undo, and nothing else is touched
    settled(dialog, qtbot)
    press(dialog, Qt.Key.Key_Y, mod=ctrl)
    settled(dialog, qtbot)
    assert [u.text for _, u in project.store.recordings.all()] == [TEXTS[0]]
    assert stored(dialog) == dialog.desk.made


def test_bounds_are_moved_pieces_merged_split_and_cut_anew(dialog, qtbot):
    project, desk = dialog._session.project, dialog.desk
    before = desk.made.pieces
    press(dialog, Qt.Key.Key_Return, Qt.Key.Key_Left)
    assert desk.place == 0
    press(dialog, Qt.Key.Key_Right, mod=Qt.KeyboardModifier.ShiftModifier)
    press(dialog, Qt.Key.Key_Left, mod=Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)
    (recording,) = (r for r, _ in project.store.recordings.all())
    assert recording.trim_start == pytest.approx(before[0].start - 0.05, abs=0.002)
    assert recording.trim_end == pytest.approx(before[0].end + 0.05, abs=0.002)
    press(dialog, Qt.Key.Key_Right, Qt.Key.Key_M)
    assert len(desk.made.pieces) == 7
    assert (desk.made.pieces[1].start, desk.made.pieces[1].end) == (before[1].start, before[2].end)
    dialog.wave.set_cursor_at((before[1].end + before[2].start) / 2 - dialog._origin)
    press(dialog, Qt.Key.Key_S)
    assert len(desk.made.pieces) == 8
    assert desk.made.pieces[1].end == pytest.approx((before[1].end + before[2].start) / 2, abs=0.02)
    press(dialog, Qt.Key.Key_S)  # without a cursor: where it is quietest
    assert len(desk.made.pieces) == 9
    press(dialog, Qt.Key.Key_K)
    again = dialog.findChildren(CutAgain)[-1]
    again.form.pause.setValue(0.8)
    again._go()
    qtbot.waitUntil(lambda: len(desk.made.pieces) == 8, timeout=PATIENCE)
    settled(dialog, qtbot)
    assert desk.made.pieces[0].utterance is not None
    assert [(p.start, p.end) for p in desk.made.pieces[1:]] == [(p.start, p.end) for p in before[1:]]
    dialog.activateWindow()  # which a window manager does
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    press(dialog, Qt.Key.Key_Left)
    assert desk.place == 0
    press(dialog, Qt.Key.Key_B)
    settled(dialog, qtbot)
    assert project.store.recordings.count() == 0


def test_a_reading_in_order_is_assigned_in_one_step(window, corpus, tmp_path, qtbot):
    path, expected = spoken(tmp_path / "order.wav", 10, seed=9)
    lengths = [end - start for start, end in expected]
    corpus.store.utterances.delete(list(corpus.store.utterances.ids()))
    read = ["a" * round(seconds * 14) + f" {n}" for n, seconds in enumerate(lengths)]
    read.insert(4, "b" * 90)  # not read
    corpus.store.utterances.add_many(Utterance(text, "en", Meaning.of("x")) for text in read)
    global TEXTS
    kept, TEXTS = TEXTS, read
    try:
        dialog = begin(window, path, qtbot)
    finally:
        TEXTS = kept
    press(dialog, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: dialog.desk.made.count("assigned") > 0, timeout=PATIENCE)
    settled(dialog, qtbot)
    said = {u.id: u.text for u in corpus.store.utterances.all()}
    got = [said.get(piece.utterance or 0) for piece in dialog.desk.made.pieces]
    want = read[:4] + read[5:]
    assert sum(a == b for a, b in zip(got, want, strict=True)) >= 8
    assert "assigned in order" in dialog.notice.text.text()
    press(dialog, Qt.Key.Key_Z, mod=Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)
    assert corpus.store.recordings.count() == 0
    dialog.accept()


def test_a_session_is_left_offered_again_and_finished(dialog, window, corpus, qtbot):
    press(dialog, Qt.Key.Key_Return, Qt.Key.Key_Escape)  # at once: it closes when the step is stored
    qtbot.waitUntil(lambda: not window.findChildren(LongRecordingDialog), timeout=PATIENCE)
    start = open_long_recordings(window.session, window)
    qtbot.waitUntil(lambda: start.unfinished.count() == 1, timeout=PATIENCE)
    assert "1 of 8" in start.unfinished.item(0).text()
    press(start, Qt.Key.Key_Return)  # going on is what Enter does
    again = desk_of(window, qtbot)
    assert again.desk.made.count("assigned") == 1
    assert again.desk.place == 1  # at the first that is open
    again.finish()
    qtbot.waitUntil(lambda: sessions.unfinished(corpus) == [], timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.findChildren(LongRecordingDialog), timeout=PATIENCE)


def test_what_cannot_be_split_is_said_in_a_sentence_and_changes_nothing(window, corpus, tmp_path, qtbot):
    (tmp_path / "notes.wav").write_text("dear diary")
    start = open_long_recordings(window.session, window, tmp_path / "notes.wav")
    qtbot.waitUntil(lambda: start.speaker.count() == 2, timeout=PATIENCE)
    for text, words in (
        (str(tmp_path / "notes.wav"), "cannot be read as audio"),
        ("", "No recording"),
        ("/x.wav", "no audio"),
    ):
        start.path.setText(text)
        start._begin()
        qtbot.waitUntil(lambda words=words: words in start.notice.text.text(), timeout=PATIENCE)
    start.how.longest.setValue(1)
    start.how.shortest.setValue(5)
    start.path.setText("x")
    start._begin()
    assert "cannot be found" in start.notice.text.text()
    assert isinstance(start, LongRecordingStart)
    start.reject()
    assert not list(corpus.audio.rglob("*.wav"))


def test_a_step_touches_its_own_rows_alone(dialog, qtbot):
    """Neither the list of a thousand pieces nor that of the sentences is made anew for one of them."""
    model, prompts = dialog.pieces.model(), dialog.prompts.list.model()
    seen: list[tuple] = []
    for name, one in (("pieces", model), ("prompts", prompts)):
        one.modelReset.connect(lambda name=name: seen.append((name, "reset")))
        one.rowsInserted.connect(lambda _, a, b, name=name: seen.append((name, "inserted", a, b)))
        one.rowsRemoved.connect(lambda _, a, b, name=name: seen.append((name, "removed", a, b)))
    model.dataChanged.connect(lambda a, b, _: seen.append(("pieces", "changed", a.row(), b.row())))
    rows = model.rowCount()
    dialog.go(3)
    settled(dialog, qtbot)
    seen.clear()
    press(dialog, Qt.Key.Key_Return)
    settled(dialog, qtbot)
    assert seen == [("pieces", "changed", 3, 3)]

    dialog.go(5)
    seen.clear()
    press(dialog, Qt.Key.Key_M)
    settled(dialog, qtbot)
    assert [step for step in seen if step[1] != "changed"] == [("pieces", "removed", 6, 6)]
    assert (dialog.desk.place, dialog.pieces.currentIndex().row()) == (5, 5)
    assert model.rowCount() == len(dialog.desk.made.pieces) == rows - 1
    seen.clear()
    press(dialog, Qt.Key.Key_S)
    settled(dialog, qtbot)
    assert [step for step in seen if step[1] != "changed"] == [("pieces", "inserted", 6, 6)]
    press(dialog, Qt.Key.Key_Right)  # on the piece that undo takes away
    assert dialog.desk.place == 6
    press(dialog, Qt.Key.Key_Z, mod=Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)
    assert model.rowCount() == rows - 1
    assert dialog.pieces.currentIndex().row() == dialog.desk.place
    assert not [step for step in seen if step[1] == "reset"]
    anew = PieceModel()
    anew.show_pieces(dialog.desk.made, dialog._texts)
    lines, wanted = ([one.index(row).data() for row in range(rows - 1)] for one in (model, anew))
    assert lines == wanted
    assert "open the door" in lines[3]


def test_a_step_that_cannot_be_stored_is_taken_back_in_sight(dialog, corpus, qtbot):
    gone = dialog.prompts.highlighted
    corpus.store.utterances.delete([gone])
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no longer in the corpus" in dialog.notice.text.text(), timeout=PATIENCE)
    settled(dialog, qtbot)
    assert dialog.desk.made.count("assigned") == 0
    assert stored(dialog) == dialog.desk.made


def test_an_hour_is_drawn_at_once(window, corpus, hour, qtbot):
    """400 pieces and 360,000 frames: painting and a step stay well under what a hand notices."""
    made = sessions.begin(corpus, hour[0], "en", None, Pauses(pause=0.8))
    heard = survey(hour[0])
    times = 360_000 // len(heard.levels) + 1
    long = replace(
        heard,
        seconds=heard.seconds * times,
        levels=np.tile(heard.levels, times),
        peaks=np.tile(heard.peaks, (times, 1)),
    )
    pieces = tuple(
        Piece(round(p.start + n * heard.seconds, 3), round(p.end + n * heard.seconds, 3))
        for n in range(times)
        for p in made.pieces
    )
    dialog = LongRecordingDialog(window.session, replace(made, seconds=long.seconds, pieces=pieces), long, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.prompts.list.count() > 0, timeout=PATIENCE)
    assert len(pieces) > 400
    worst = 0.0
    for _ in range(10):
        started = time.perf_counter()
        press(dialog, Qt.Key.Key_Right)
        dialog.overview.grab()
        worst = max(worst, time.perf_counter() - started)
    assert isinstance(dialog, QDialog)
    dialog.accept()
    assert worst < 0.25  # some 20 ms where nothing else runs; this machine is shared


def test_it_is_reached_from_record_from_import_and_by_dropping_a_file(window, corpus, hour, qtbot):
    window.session.settings.setValue("microphone", "none that there is")
    window.show_page("record")
    page = window.pages["record"]
    qtbot.waitUntil(lambda: page.prompt is not None, timeout=PATIENCE)
    press(window, Qt.Key.Key_L)
    (start,) = window.findChildren(LongRecordingStart)
    start.reject()
    assert page.view.long.text() == "Long recording …"
    sessions.begin(corpus, hour[0], "en")
    window.session.recordings_changed.emit()
    qtbot.waitUntil(lambda: page.view.long.text() == "Long recording … (1)", timeout=PATIENCE)  # it is offered again
    qtbot.waitUntil(lambda: not window.findChildren(LongRecordingStart), timeout=PATIENCE)
    window.show_page("corpus")
    importer = window.pages["corpus"].importer
    importer.ask_speech(None)
    importer.dialog._long()
    assert isinstance(importer.dialog, LongRecordingStart)
    importer.dialog.reject()
    importer.take([hour[0]])
    assert importer.dialog.path.text() == str(hour[0])
    importer.dialog.reject()


def test_a_piece_is_seen_from_near_in_the_corpus_and_its_hour_is_not_decoded(session, corpus, tmp_path, qtbot):
    """A file of three minutes: what is in view is the piece, and trimming to the speech stays near it."""
    path, _ = spoken(tmp_path / "long.wav", 45, seed=2)
    made = sessions.begin(corpus, path, "en", None, Pauses(pause=0.8))
    assert made.seconds > LONG
    piece = made.pieces[20]
    session.use(corpus)
    view = ClipView(session)
    qtbot.addWidget(view)
    view.resize(900, 100)
    view.show()
    wide = max(piece.start - 0.3, 0.0), piece.end + 0.3
    view.show_file(corpus.absolute(made.path), made.seconds, *wide)
    qtbot.waitUntil(lambda: not view.waveform.is_empty, timeout=PATIENCE)
    assert view.waveform.window_.span < 15
    assert view.waveform.window_.start < piece.start < piece.end < view.waveform.window_.end
    view.trim_to_speech()
    qtbot.waitUntil(lambda: view.waveform.trim != (round(wide[0], 3), round(wide[1], 3)), timeout=PATIENCE)
    start, end = view.waveform.trim
    assert start == pytest.approx(piece.start, abs=0.25)
    assert end == pytest.approx(piece.end, abs=0.25)
    other = made.pieces[35]
    view.show_file(corpus.absolute(made.path), made.seconds, other.start, other.end)  # the next sentence, same file
    assert view.waveform.window_.start < other.start < other.end < view.waveform.window_.end
    assert view.waveform.window_.span < 15
