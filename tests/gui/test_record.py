"""The Record page without a microphone; with one, see `tests/end_to_end/test_microphone.py`."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from engine.audio import portaudio, takes
from engine.audio.capture import Capture
from engine.audio.files import MODEL_RATE
from engine.evaluation.report import Answered, Report
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Speaker, Utterance
from gui.main_window import MainWindow
from gui.models.prompts import MARKED, load_prompts
from gui.pages.record import RecordPage
from gui.widgets.level_meter import ClipLamp, LevelMeter
from gui.widgets.meter_dialog import MeterDialog
from gui.widgets.prompt_label import LARGEST, PromptLabel
from gui.widgets.waveform import outline

NOWHERE = "a microphone that no machine has"


@pytest.fixture
def page(window: MainWindow, qtbot) -> RecordPage:
    window.session.settings.setValue("microphone", NOWHERE)  # so that it is the same on a machine with one
    window.show_page("record")
    made = window.pages["record"]
    assert isinstance(made, RecordPage)
    qtbot.waitUntil(lambda: made.prompt is not None, timeout=5000)
    qtbot.waitUntil(lambda: made.view.microphone.stack.currentWidget() is made.view.microphone.missing, timeout=5000)
    return made


def tone(seconds: float = 1.5) -> np.ndarray:
    return np.random.default_rng(3).normal(0, 0.1, round(seconds * MODEL_RATE)).astype(np.float32)


def test_no_microphone_is_a_state_with_something_to_do(page, window):
    microphone = page.view.microphone
    if portaudio.devices():
        assert microphone.missing_heading.text() == f"“{NOWHERE}” is not there any more."
    else:
        assert microphone.missing_heading.text() == "No microphone was found."
    assert "Plug" in microphone.missing_step.text()
    assert not page.view.record.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert page.state == "idle"
    assert "not ready" in page.view.notice.text.text()
    assert page.view.text.text()  # the prompts can be read all the same


def test_prompts_are_gone_through_by_key(page, window):
    first = page.view.text.text()
    QTest.keyClick(window, Qt.Key.Key_Right)
    second = page.view.text.text()
    assert second != first
    QTest.keyClick(window, Qt.Key.Key_S)
    assert page.place == 2
    QTest.keyClick(window, Qt.Key.Key_B)
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert page.view.text.text() == first
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert page.place == 0
    checked = page.view.advance.isChecked()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert page.view.advance.isChecked() != checked


def test_the_keys_are_dead_while_another_page_is_on(page, window):
    window.show_page("project")
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert page.place == 0


def test_every_control_has_a_name(page, check_accessible):
    check_accessible(page)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the plugin without a screen
def test_a_new_speaker_is_chosen_and_starts_with_what_they_have_not_spoken(page, window, project, qtbot):
    takes.save_take(project, tone(), MODEL_RATE, page.prompt.utterance)
    QTest.keyClick(window, Qt.Key.Key_N)
    dialog = next(child for child in page.findChildren(QDialog) if child.isVisible())
    assert not dialog.add.isEnabled()
    dialog.id.setText("ayşe")
    dialog.consent.setText("by word of mouth, 2026-11-22")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.speaker.speaker == "ayşe", timeout=5000)
    assert project.store.speakers.all() == [
        Speaker("ayşe", notes="First language: tr", consent="by word of mouth, 2026-11-22")
    ]
    assert page.view.counted.text().startswith("0 of 5")


def test_a_language_is_kept_when_the_speaker_changes_and_forgotten_with_the_project(page, window, project, qtbot):
    page.view.language.setCurrentIndex(page.view.language.findData("ar"))
    page.view.language.activated.emit(0)
    qtbot.waitUntil(lambda: page.view.counted.text() == "0 of 1 recorded", timeout=5000)
    assert page.view.text.text() == "أطفئ الضوء من فضلك"
    page.speakers.choose("")
    qtbot.wait(200)
    assert page.view.language_wanted == "ar"
    assert page.view.counted.text() == "0 of 1 recorded"
    folder = project.path
    window.session.close()
    window.session.use(Project.open(folder))
    qtbot.waitUntil(lambda: page.view.counted.text() == "0 of 5 recorded", timeout=5000)


def test_a_take_is_called_saved_only_once_it_is(page, window, project, qtbot):
    """The page's own path from the end of a take on, with the recorder's part played by a real take writer."""
    page.view.advance.setChecked(False)
    writer = takes.TakeWriter(project, page.prompt.utterance)
    writer.write(tone())
    page.take.writer, page.take.state = writer, "recording"
    page.take.heard(Capture(tone(), "mic"))
    assert page.view.state.text() == "Saving …"
    assert project.store.recordings.count() == 0
    qtbot.waitUntil(lambda: page.state == "idle", timeout=5000)
    assert page.view.state.text().startswith("✓ Saved")
    (take,) = project.store.recordings.of_utterance(page.prompt.utterance.id)
    assert project.absolute(take.path).is_file()
    assert page.view.counted.text() == "1 of 5 recorded"
    assert not page.view.waveform.is_empty


def test_a_take_that_cannot_be_saved_is_kept_until_it_can(page, window, project, qtbot):
    page.view.advance.setChecked(False)
    real, blocker = project.audio, project.path / "blocked"
    blocker.write_bytes(b"")
    writer = takes.TakeWriter(project, page.prompt.utterance)
    writer.write(tone())
    project.audio = blocker
    page.take.writer, page.take.state = writer, "recording"
    page.take.heard(Capture(tone(), "mic"))
    qtbot.waitUntil(lambda: page.state == "unsaved", timeout=5000)
    assert "could not be saved" in page.view.notice.text.text()
    assert not page.may_close()
    project.audio = real
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.state == "idle", timeout=5000)
    assert project.store.recordings.count() == 1


def test_a_take_that_cannot_be_saved_does_not_lock_the_window(page, window, project, qtbot):
    real, blocker = project.audio, project.path / "blocked"
    blocker.write_bytes(b"")
    writer = takes.TakeWriter(project, page.prompt.utterance)
    writer.write(tone())
    project.audio = blocker
    page.take.writer, page.take.state = writer, "recording"
    page.take.heard(Capture(tone(), "mic"))
    qtbot.waitUntil(lambda: page.state == "unsaved", timeout=5000)
    assert not page.may_close()
    assert "comes back next time" in window.message.text()
    assert page.may_close()
    project.audio = real
    assert [take.seconds for take in takes.recover(project)] == [1.5]


def test_takes_left_behind_come_back_when_the_project_is_opened(window, project, qtbot):
    utterance = next(project.store.utterances.all())
    writer = takes.TakeWriter(project, utterance)
    writer.write(tone())
    writer.leave()
    folder = project.path
    window.session.close()
    with qtbot.waitSignal(window.session.recordings_changed, timeout=5000):
        window.session.use(Project.open(folder))
    assert window.session.project.store.recordings.count() == 1
    assert "1 take(s)" in window.message.text()


def test_prompts_take_turns_by_intent(project):
    project.store.utterances.add_many([Utterance(f"ışık {n}", "tr", Meaning.of("light_on")) for n in range(3)])
    prompts = load_prompts(project, None, None, None)
    intents = [utterance.meaning.intent for utterance in project.store.utterances.fetch(prompts.ids)]
    assert len(set(intents[:4])) == 4
    assert sorted(prompts.ids) == list(project.store.utterances.ids())
    turkish = load_prompts(project, "tr", "train", None)
    assert {u.language for u in project.store.utterances.fetch(turkish.ids)} == {"tr"}


def test_the_order_says_why_and_may_be_another(page, window, project, qtbot, check_accessible):
    assert page.view.reason.text().startswith("New intent: ")
    takes.save_take(project, tone(), MODEL_RATE, page.prompt.utterance, "ayşe")
    first = page.prompt.utterance.id
    page.view.order.setCurrentIndex(page.view.order.findData("short"))
    page.view.order.activated.emit(2)
    qtbot.waitUntil(lambda: page.prompts.done == 1 and not page.prompts.reasons)
    texts = [project.store.utterances.get(id_).text for id_ in page.prompts.ids]
    assert texts == sorted(texts, key=len)
    page.view.order.setCurrentIndex(0)
    page.view.order.activated.emit(0)
    qtbot.waitUntil(lambda: bool(page.prompts.reasons))
    assert page.prompts.ids[-1] == first
    page.view.meter.click()
    dialog = page.findChild(MeterDialog)
    qtbot.waitUntil(lambda: dialog.speakers.rowCount() == 1)
    check_accessible(dialog)
    assert dialog.speakers.item(0, 0).text() == "ayşe"
    assert dialog.intents.rowCount() == 4
    assert "1 recordings" in dialog.says.text()


def test_a_prompt_is_marked_by_key_and_found_again(page, window, project, qtbot):
    id_ = page.prompt.utterance.id
    QTest.keyClick(window, Qt.Key.Key_M)
    assert page.view.mark.text().startswith("★")
    qtbot.waitUntil(lambda: project.store.settings.get(MARKED) == [id_])
    page.view.order.setCurrentIndex(page.view.order.findData("marked"))
    page.view.order.activated.emit(3)
    qtbot.waitUntil(lambda: page.prompts.ids == [id_])
    QTest.keyClick(window, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: project.store.settings.get(MARKED) is None)


def test_prompts_are_searched(page, window, qtbot):
    QTest.keyClicks(page.view.search, "hava")
    qtbot.waitUntil(lambda: len(page.prompts.ids) == 1)
    assert page.view.text.text() == "yarın hava nasıl"
    assert page.state == "idle"  # what is typed there is no command


def test_the_lamp_stays_lit_until_it_is_pressed(qtbot):
    lamp = ClipLamp()
    qtbot.addWidget(lamp)
    lamp.light()
    assert lamp.lit
    assert "lit: too loud" in lamp.accessibleName()
    lamp.click()
    assert not lamp.lit


def test_the_meter_rises_at_once_and_falls_slowly(qtbot):
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.show_level(-10)
    assert meter.peak == -10
    meter.show_level(-60)
    assert -13 < meter.peak < -10


@pytest.mark.parametrize(
    "text", ["أطفئ الضوء من فضلك", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "開燈", "ሰላም " * 60]
)
def test_a_prompt_of_any_script_and_length_fits(qtbot, text):
    label = PromptLabel()
    qtbot.addWidget(label)
    label.resize(700, 200)
    label.setText(text)
    layout, height = label._fit()
    assert height <= 200
    assert all(layout.lineAt(n).naturalTextWidth() <= 700 for n in range(layout.lineCount()))
    label.setText("on")
    assert label.points() == LARGEST


def test_the_outline_keeps_every_peak():
    samples = np.zeros(100_000, np.float32)
    samples[77_777] = 0.9
    lines = outline(samples)
    assert lines.shape == (1200, 2)
    assert lines.max() == np.float32(0.9)
    assert outline(np.zeros(0, np.float32)).shape == (0, 2)


def test_a_model_that_was_tested_meanwhile_changes_what_comes_first_but_not_under_the_readers_eyes(
    page, window, project, qtbot
):
    last = project.store.utterances.add(Utterance("bir kez daha", "tr", page.prompt.utterance.meaning))
    for number, utterance in enumerate(one for one in project.store.utterances.all() if one.id != last.id):
        takes.save_take(project, tone() * (1 + number), MODEL_RATE, utterance)
    before, wrong = page.prompts, Meaning.of("something_else")
    report = Report.of([Answered(last.meaning, wrong, 0.95, last.language, last.text, last.id)], 1.0, created="2026")
    report.write(project.runs / "r" / "evaluations" / "test-text.json")
    window.session.runs_changed.emit()
    qtbot.wait(100)
    assert page.prompts is before
    window.show_page("compare")
    window.session.runs_changed.emit()
    window.show_page("record")
    qtbot.waitUntil(lambda: page.prompts is not before)
    assert page.prompts.ids[0] == last.id
    assert page.prompts.reasons[last.id].kind == "wrong"
