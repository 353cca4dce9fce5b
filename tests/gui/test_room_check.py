"""The dialogs before a session where there is no microphone; with one, see `tests/end_to_end/test_studio.py`."""

from __future__ import annotations

import typing
from dataclasses import replace

import pytest

from engine.audio import room
from engine.audio.room import Finding, RoomCheck
from engine.project import Project
from gui.widgets import room_words
from gui.widgets.microphone_trial import MicrophoneTrial
from gui.widgets.room_check import RoomCheckDialog
from tests.gui.test_record import NOWHERE

CHECK = RoomCheck(-60.0, 3.0, 0.0, 0, -120.0, -24.0, -8.0, 36.0, 0, "Zoom H4n", "2026-11-22T08:00:00+00:00")


@pytest.fixture
def page(window, qtbot):
    window.session.settings.setValue("microphone", NOWHERE)
    window.show_page("record")
    made = window.pages["record"]
    qtbot.waitUntil(lambda: made.prompt is not None)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False))
    return made


def test_without_a_microphone_nothing_is_measured_and_nothing_is_stuck(page, qtbot):
    page.check_room()
    qtbot.waitUntil(lambda: page.findChild(RoomCheckDialog) is not None)
    dialog = page.findChild(RoomCheckDialog)
    assert not dialog.go.isEnabled()
    assert dialog.steps.text() == "Waiting for a microphone"
    dialog.start()
    assert dialog.stage == "ready"
    dialog.reject()
    page.compare_microphones()
    qtbot.waitUntil(lambda: page.findChild(MicrophoneTrial) is not None)
    trial = page.findChild(MicrophoneTrial)
    qtbot.waitUntil(lambda: trial.notice.isVisible())
    assert not any(made.isEnabled() for made in (*trial.plays, *trial.likes))
    trial.reject()
    assert page.state == "idle"


def test_the_last_check_is_told_when_the_project_is_opened_again(page, window, project, qtbot):
    panel = page.view.microphone
    assert panel.room.text() == "Check the room …"
    room.remember(project.store, replace(CHECK, snr_db=15.0))
    room.remember(project.store, CHECK)
    folder = project.path
    window.session.close()
    window.session.use(Project.open(folder))
    window.show_page("record")
    qtbot.waitUntil(lambda: panel.room.text() == "Room: good, 36 dB")
    assert "Zoom H4n" in panel.room.toolTip()
    page.check_room()
    qtbot.waitUntil(lambda: page.findChild(RoomCheckDialog) is not None)
    dialog = page.findChild(RoomCheckDialog)
    qtbot.waitUntil(lambda: "36 dB" in dialog.last.text())
    dialog.reject()


def test_a_project_that_is_open_for_reading_keeps_no_check(page, window, project, qtbot):
    folder = project.path
    window.session.close()
    window.session.use(Project.open(folder, write=False))
    page.check_room()
    qtbot.waitUntil(lambda: page.findChild(RoomCheckDialog) is not None)
    dialog = page.findChild(RoomCheckDialog)
    with qtbot.assertNotEmitted(dialog.checked, wait=300):
        dialog._measured(CHECK)
    assert dialog.notice.text.text().startswith("Good.")
    assert "36 dB above the noise" in dialog.notice.text.text()
    assert room.remembered(window.session.project.store) == []
    dialog.reject()


@pytest.mark.parametrize("finding", typing.get_args(Finding))
def test_every_finding_has_a_sentence_with_its_figure_filled_in(finding, qapp):
    words = room_words.sentence(finding, replace(CHECK, hum_hz=50))
    assert words.endswith(".")
    assert "{" not in words


def test_a_moment_that_cannot_be_read_is_shown_as_it_is(qapp):
    assert room_words.when(replace(CHECK, measured_at="yesterday")) == "yesterday · Zoom H4n"
