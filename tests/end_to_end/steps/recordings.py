"""Recordings that were made elsewhere: an hour cut at its pauses, annotated ones; and a clip looked at closely."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from engine.audio.files import MODEL_RATE, decode, sha256
from engine.long_recordings import session as sessions
from engine.paths import RESOURCES
from gui.long_recordings.dialog import LongRecordingDialog
from gui.long_recordings.start import LongRecordingStart
from gui.widgets.import_speech import ImportSpeechDialog
from gui.widgets.speaker_choice import NewSpeakerDialog
from gui.widgets.waveform import Waveform
from tests.end_to_end.steps.corpus import corpus, shown, undo
from tests.end_to_end.steps.stage import Stage

PIECES = 5
TOLD = (("turn on the light in the attic", "light_on", "room=attic"), ("play me a song", "music_play", ""))
"""What the annotated recording holds: sentence, intent, slots."""


def clips(count: int) -> list[np.ndarray]:
    """Spoken sentences of the sample project, mono at 16 kHz."""
    return [decode(path) for path in sorted((RESOURCES / "sample" / "audio").rglob("*.ogg"))[:count]]


def long_recording(stage: Stage) -> None:
    """One is dropped, cut at its pauses, and its pieces are assigned by keyboard, left out, undone, heard, finished."""
    hands = stage.hands
    path = _long(stage.folder / "field day.wav")
    page = corpus(stage)
    hands.drop(path, page)
    start = hands.dialog(LongRecordingStart)
    hands.click(start.new_speaker)
    asked = hands.dialog(NewSpeakerDialog)
    hands.write("bob", asked.id)
    hands.click(asked.add)
    hands.until(lambda: start.speaker.speaker == "bob", "the new speaker is not chosen")
    hands.click(start.begin)
    desk = hands.dialog(LongRecordingDialog)
    hands.until(lambda: desk.prompts.list.count() == 10, "the sentences are not listed")
    hands.check(desk.pieces.model().rowCount() == PIECES, f"not {PIECES} pieces but {desk.pieces.model().rowCount()}")
    hands.activate(desk)
    order = [desk.prompts.text_of(desk.prompts.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(10)]
    hands.key(Qt.Key.Key_Return, into=desk)  # the first piece says the first sentence
    hands.key(Qt.Key.Key_Delete, into=desk)  # the second is no use
    hands.key(Qt.Key.Key_F, into=desk)
    QTest.keyClicks(desk.prompts.filter, "weather")
    hands.until(lambda: desk.prompts.list.count() == 1, "the search for “weather” does not find one sentence")
    hands.key(Qt.Key.Key_Return, into=desk.prompts.filter)
    hands.until(lambda: desk.counted.text() == "2 of 5 pieces assigned, 1 left out", "the pieces are not counted")
    hands.ctrl(Qt.Key.Key_Z, desk)
    hands.until(lambda: desk.counted.text() == "1 of 5 pieces assigned, 1 left out", "Ctrl+Z does not take it back")
    hands.ctrl(Qt.Key.Key_Y, desk)
    hands.until(lambda: not desk.desk.unsaved and desk.saved.text() == "✓ Saved", "the steps are not stored")
    said = {utterance.text for _, utterance in stage.takes("bob")}
    hands.check(said == {order[0], "what is the weather tomorrow"}, f"in the corpus bob says {sorted(said)}")
    stage.is_heard(lambda: hands.key(Qt.Key.Key_Space, into=desk), "a piece")
    hands.until(lambda: not desk.player.playing, "the piece does not end")
    hands.click(desk.end)
    hands.closed(desk, "Finish does not close it")
    hands.check(not sessions.unfinished(stage.project), "it is still offered as not finished")
    for take, _ in stage.takes("bob"):
        hands.check(sha256(stage.project.absolute(take.path)) == sha256(path), "the file is not as it was")
        seconds = (take.trim_end or take.seconds) - take.trim_start
        hands.check(seconds < 0.5 * take.seconds, "a piece is as long as the recording")
    hands.choose(page.filter_bar.recorded, True)
    hands.until(lambda: said <= set(shown(page)), "the table does not show what was recorded")
    hands.choose(page.filter_bar.recorded, None)


def annotated(stage: Stage) -> None:
    """A recording with Praat’s annotations is dropped; its clips join the sentences that they say."""
    hands = stage.hands
    page = corpus(stage)
    hands.drop(_annotated(stage.folder / "carla.TextGrid"), page)
    dialog = hands.dialog(ImportSpeechDialog)
    hands.click(dialog.ok)
    hands.until(lambda: len(stage.takes("carla")) == 2, "the two annotations do not become recordings")
    hands.check(
        {take.split for take, _ in stage.takes("carla")} == {"test"}, "they are not held out, as their sentences are"
    )
    said = {(utterance.text, utterance.meaning.intent) for _, utterance in stage.takes("carla")}
    hands.check(said == {(text, intent) for text, intent, _ in TOLD}, f"they say {said}")
    hands.check(stage.project.store.utterances.count() == 10, "they did not join the sentences that are there")
    hands.until(lambda: page.notice.text.text().startswith("2 came in"), "nobody says that two came in")


def closely(stage: Stage) -> None:
    """A recording on the Corpus page: zoomed, its spectrogram, trimmed by keys and by mouse, undone, heard."""
    hands = stage.hands
    page = corpus(stage)
    hands.row(page.table, "play me a song")
    hands.until(lambda: page.clip.isVisible() and not page.clip.waveform.is_empty, "the recording is not drawn")
    (take, _), = (pair for pair in stage.takes("carla") if pair[1].text == "play me a song")  # fmt: skip
    file = stage.project.absolute(take.path)
    whole, wave, before = sha256(file), page.clip.waveform, (take.trim_start, take.trim_end)

    def trim() -> tuple[float, float | None]:
        found = stage.project.store.recordings.get(take.id)
        return found.trim_start, found.trim_end

    wave.setFocus()
    span = wave.window_.span
    hands.ctrl(Qt.Key.Key_Plus, wave)
    hands.until(lambda: wave.window_.span < span, "Ctrl++ does not zoom in")
    hands.ctrl(Qt.Key.Key_0, wave)
    hands.until(lambda: wave.window_.is_whole, "Ctrl+0 does not show all of it")
    plain = wave.grab().toImage()
    hands.key(Qt.Key.Key_G, into=wave)
    hands.until(lambda: _differ(wave.grab().toImage(), plain) > 0.5, "G does not show a spectrogram")
    hands.settle()
    hands.key(Qt.Key.Key_G, into=wave)
    hands.until(lambda: _differ(wave.grab().toImage(), plain) < 0.1, "G again does not take the spectrogram away")
    hands.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, into=wave)
    hands.until(lambda: abs(trim()[0] - before[0] - 0.1) < 0.02, f"Shift+→ does not trim by 0.1 s: {trim()}")
    undo(stage, page, lambda: trim() == before, "undo does not give back what was trimmed")
    _drag(wave, before[0], before[0] + 0.3)
    hands.until(lambda: abs(trim()[0] - before[0] - 0.3) < 0.05, f"the handle is not drawn by 0.3 s: {trim()}")
    undo(stage, page, lambda: trim() == before, "undo does not put the handle back")
    hands.check(sha256(file) == whole, "trimming changed the file")
    middle = QPoint(round(wave.width() * 0.8), wave.height() // 2)
    stage.is_heard(
        lambda: QTest.mouseClick(wave, Qt.MouseButton.LeftButton, pos=middle), "the recording from a click on"
    )
    places = set()
    hands.until(lambda: places.add(wave.cursor_at) or not page.player.playing, "the playing does not end")
    hands.check(stage.microphone is None or len(places) > 2, "no cursor moves with what is played")


def _differ(one: QImage, other: QImage) -> float:
    """In which share of their points two pictures differ; looked at every fourth in both directions."""
    places = [(x, y) for x in range(0, one.width(), 4) for y in range(0, one.height(), 4)]
    return sum(one.pixel(*place) != other.pixel(*place) for place in places) / len(places)


def _drag(wave: Waveform, start: float, to: float) -> None:
    """Take the handle at `start` (seconds) with the mouse and put it down elsewhere."""
    places = [
        QPoint(round(wave.window_.x(at, wave.width())), wave.height() // 2) for at in (start, (start + to) / 2, to)
    ]
    QTest.mousePress(wave, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(wave, place)
        QTest.qWait(20)
    QTest.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=places[-1])


def _long(path: Path) -> Path:
    """Sentences with more than a second between them, over a little noise."""
    pause = np.zeros(round(1.2 * MODEL_RATE), np.float32)
    parts = [pause]
    for clip in clips(PIECES):
        parts += [clip, pause]
    samples = np.concatenate(parts)
    noise = np.random.default_rng(2).normal(0, 3e-4, len(samples)).astype(np.float32)
    soundfile.write(path, samples + noise, MODEL_RATE, subtype="PCM_16")
    return path


def _annotated(grid: Path) -> Path:
    """Two clips in one file, and beside it what each says, means and fills in."""
    spoken = clips(PIECES + 2)[PIECES:]
    soundfile.write(grid.with_suffix(".wav"), np.concatenate(spoken), MODEL_RATE)
    first = len(spoken[0]) / MODEL_RATE
    bounds = ((0.0, first), (first, first + len(spoken[1]) / MODEL_RATE))
    lines = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "0", str(bounds[1][1]), "<exists>", "3"]
    for number, name in enumerate(("transcript@carla", "intent", "slots")):
        lines += ['"IntervalTier"', f'"{name}"', "0", str(bounds[1][1]), "2"]
        for (start, end), told in zip(bounds, TOLD, strict=True):
            lines += [str(start), str(end), f'"{told[number]}"']
    grid.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return grid
