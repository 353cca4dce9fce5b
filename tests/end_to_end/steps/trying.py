"""The Test page: typed words, a file, a folder, the microphone with and without a key; wrong answers corrected."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.paths import RESOURCES
from engine.store.rows import Test
from gui.pages.test import TestPage
from gui.widgets.correction_dialog import CorrectionDialog
from tests.end_to_end.steps.stage import RUN, Stage


def test_page(stage: Stage) -> TestPage:
    """The page, shown."""
    page = stage.hands.go("test")
    assert isinstance(page, TestPage)
    return page


def tests(stage: Stage) -> list[Test]:
    return stage.project.store.tests.all()


def test(stage: Stage) -> None:
    """Ask the run by typing and by dropping a file; correct it."""
    hands = stage.hands
    page = test_page(stage)
    hands.until(lambda: page.models.first() == RUN, "the new run is not chosen")
    hands.write("lights on please", page.words)
    hands.click(page.ask)
    hands.until(lambda: page.first.prediction is not None, "typed words get no answer", 120)
    hands.drop(stage.spoken, page)
    hands.until(lambda: len(tests(stage)) == 1, "a dropped file gets no answer", 120)
    hands.settle()
    page.tries.list.setFocus()
    hands.key(Qt.Key.Key_Home, into=page.tries.list)
    stage.is_heard(lambda: hands.click(page.tries.play), "a try")
    hands.until(lambda: not page._player.playing, "the playing does not end")
    hands.click(page.tries.wrong)
    dialog = hands.dialog(CorrectionDialog)
    dialog.editor.intent.setFocus()
    hands.write("light_on", dialog.editor.intent.lineEdit())
    before = stage.project.store.recordings.count()
    hands.click(dialog.keep)
    hands.until(
        lambda: stage.project.store.recordings.count() == before + 1, "the correction is no recording of the corpus"
    )
    hands.until(lambda: not page.tries.wrong.isEnabled(), "the try is not shown as corrected")


def folder(stage: Stage) -> None:
    """A folder is chosen: every sound file in it, and in the folders in it, is asked about and listed."""
    hands = stage.hands
    inside = stage.folder / "callers" / "monday"
    inside.mkdir(parents=True)
    clips = sorted((RESOURCES / "sample" / "audio").rglob("*.ogg"))[10:12]
    for clip, place in zip(clips, (inside, inside.parent), strict=True):
        shutil.copy2(clip, place)
    (inside / "notes.txt").write_text("no sound", encoding="utf-8")
    page, before = test_page(stage), len(tests(stage))
    hands.answer_file_dialog(inside.parent)
    hands.click(page.panel.open_folder)
    hands.until(lambda: page.problem.text.text() == "2 of 2 files answered.", "the two files get no answer", 120)
    hands.check(len(tests(stage)) == before + 2, "the answers are not in the project")
    listed = {tried.source for tried in page.tries.model.tries}
    hands.check(listed >= {clip.name for clip in clips}, f"of the files only {listed} are listed")


def speak(stage: Stage) -> None:
    """Space is held and something said: an answer with its confidence and the time it took."""
    hands = stage.hands
    page = test_page(stage)
    if stage.lacks_microphone("push to talk"):
        return
    before = len(tests(stage))
    hands.until(page.talk.isEnabled, "the microphone does not open")
    page.talk.setFocus()
    hands.activate(page)
    QTest.keyPress(page.talk, Qt.Key.Key_Space)
    stage.say()
    QTest.keyRelease(page.talk, Qt.Key.Key_Space)
    hands.until(lambda: len(tests(stage)) == before + 1, "what was said gets no answer", 120)
    hands.settle()
    row = page.tries.model.index(0, 0)
    hands.check("%" in row.data() and " s" in row.data(), f"the list says neither how sure nor how quick: {row.data()}")
    hands.check(stage.project.absolute(tests(stage)[-1].path).is_file(), "the clip is not in the project")


def hands_free(stage: Stage) -> None:
    """Ctrl+L, something is said, and it is answered without a key; Ctrl+L again, and nobody listens."""
    hands = stage.hands
    page = test_page(stage)
    if stage.lacks_microphone("hands-free"):
        return
    panel, before = page.panel.hands_free, len(tests(stage))
    hands.until(page.talk.isEnabled, "the microphone does not open")
    hands.ctrl(Qt.Key.Key_L)
    hands.until(lambda: panel.words.text().startswith("Listening"), "Ctrl+L does not make it listen")
    stage.say()
    hands.until(lambda: len(tests(stage)) == before + 1, "what was said gets no answer", 120)
    hands.until(lambda: panel.words.text() == "Listening: just speak.", "it does not go on listening")
    hands.ctrl(Qt.Key.Key_L)
    hands.until(lambda: panel.words.text().startswith("Off"), "Ctrl+L does not end the listening")
    stage.say()
    hands.look(1.5)
    hands.check(len(tests(stage)) == before + 1, "somebody listens while it is off")
