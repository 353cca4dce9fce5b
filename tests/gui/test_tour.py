"""The tour: it points at what is there, and goes on when the user has really done what it says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.audio import takes
from engine.audio.files import MODEL_RATE
from engine.project import Project
from engine.sample import sample_folder
from gui.app import begin, build
from gui.main_window import MainWindow
from gui.tour import Tour
from gui.tour_steps import STEPS
from gui.widgets.error_dialog import ErrorDialog
from tests.gui.trained import RUN, make_trained_project
from tests.tiny_model import tone
from tests.tiny_project import make_tiny_project

NOWHERE = "a microphone that no machine has"
PATIENCE = 120_000


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Path:
    return make_trained_project(tmp_path_factory.mktemp("trained"))


@pytest.fixture
def sample() -> Path:
    """A small project where the sample would be."""
    make_tiny_project(sample_folder(), sentences=16, dev=4).close()
    return sample_folder()


@pytest.fixture
def fresh(qapp, qtbot):
    """A window that has never had a project open, on a machine without a microphone."""
    made = build()
    made.session.settings.write("microphone", NOWHERE)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.close()
    made.deleteLater()


def _at(window: MainWindow, name: str, qtbot) -> Tour:
    """The tour, once it has come to a step; its page has filled itself."""
    qtbot.waitUntil(lambda: window.tour is not None and window.tour.step.name == name, timeout=10_000)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False), timeout=10_000)
    assert window.tour is not None
    return window.tour


def _go_to(window: MainWindow, name: str, qtbot) -> Tour:
    """Begin, and leave out what comes before the step."""
    begin(window, None)
    while window.tour.step.name != name:
        now = window.tour.step
        if now.deed == "opened":
            window.rail.buttons[now.page].click()
        else:
            window.tour.callout.next.click()
        qtbot.waitUntil(lambda now=now: window.tour.step is not now, timeout=10_000)
    return _at(window, name, qtbot)


def test_it_is_offered_once_to_somebody_who_is_new(fresh, sample, qtbot):
    begin(fresh, None)
    assert fresh.tour is not None
    assert fresh.tour.step.name == "welcome"
    assert fresh.tour.callout.isVisible()
    fresh.tour.callout.skip.click()
    assert fresh.tour is None
    qtbot.waitUntil(lambda: fresh.session.project is not None)  # the sample opens all the same
    fresh.session.close()
    fresh.session.settings.write("recent", [])
    begin(fresh, None)
    assert fresh.tour is None, "left once, it does not come again"
    qtbot.waitUntil(lambda: fresh.session.project is not None)


def test_somebody_who_names_a_project_is_left_alone(fresh, project):
    project.close()
    begin(fresh, str(project.path))
    assert fresh.tour is None


def test_help_begins_it_again_and_from_another_project_it_changes_to_the_sample(window, sample, qtbot):
    window.session.settings.write("tour", "skipped")
    window.start_tour()
    first = window.tour
    window.start_tour()
    assert window.tour is not first
    window.tour.callout.next.click()
    _at(window, "corpus", qtbot)
    assert window.session.project.path == sample


def test_begin_before_the_sample_is_open_waits_for_it(fresh, sample, qtbot):
    begin(fresh, None)
    fresh.tour.callout.next.click()
    fresh.tour.callout.next.click()
    _at(fresh, "corpus", qtbot)
    assert not fresh.findChildren(ErrorDialog)
    assert fresh.session.project.path == sample


def test_every_step_points_at_a_control_that_is_there(fresh, sample, qtbot):
    begin(fresh, None)
    fresh.tour.callout.next.click()
    for step in STEPS[1:-1]:
        tour = _at(fresh, step.name, qtbot)
        target, card = tour.callout.target, tour.callout
        assert target is not None, step.name
        assert target.isVisible(), step.name
        assert card.outline.isVisible(), step.name
        place = QRect(target.mapTo(fresh, target.rect().topLeft()), target.size())
        assert card.outline.geometry().contains(place.intersected(fresh.rect())), step.name
        assert fresh.rect().contains(card.geometry()), f"{step.name}: the card is in the window"
        if place.width() * place.height() < 300_000:  # a whole page leaves no room beside it
            assert not card.geometry().intersects(place), f"{step.name}: the card covers what it is about"
        if step.deed == "opened":
            target.click()
        else:
            card.next.click()
    assert fresh.tour.step.name == "end"
    fresh.tour.callout.next.click()
    assert fresh.tour is None
    assert fresh.session.settings.read("tour") == "done"


def test_playing_a_sentence_takes_it_on_and_the_filter_goes_back(fresh, sample, qtbot):
    _go_to(fresh, "hear", qtbot)
    page = fresh.pages["corpus"]
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 8)
    assert page.filter_bar.recorded.currentData() is True
    qtbot.waitUntil(page.table.hasFocus)  # the keyboard is where the step is
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.clip.take is not None)
    assert fresh.tour.step.name == "hear", "to choose is not to hear"
    page.play()
    assert fresh.tour.callout.place.text() == "Done."
    _at(fresh, "record", qtbot)
    assert page.filter_bar.recorded.currentData() is None


def test_without_a_microphone_it_says_so_and_a_take_takes_it_on(fresh, sample, qtbot):
    tour = _go_to(fresh, "say", qtbot)
    qtbot.waitUntil(lambda: "No microphone" in tour.callout.text.text(), timeout=10_000)
    assert tour.callout.next.text() == "Leave this out"
    project = fresh.session.project
    takes.save_take(project, tone(1.0), MODEL_RATE, next(project.store.utterances.all()), "anna")
    fresh.session.recordings_changed.emit()
    _at(fresh, "train", qtbot)


def test_opening_another_way_counts_too_and_wandering_off_shows_the_way_back(fresh, sample, qtbot):
    tour = _go_to(fresh, "corpus", qtbot)
    QTest.keyClick(fresh, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    _at(fresh, "hear", qtbot)
    fresh.show_page("export")
    assert tour.callout.target is fresh.rail.buttons["corpus"]
    fresh.show_page("corpus")
    assert tour.callout.target is fresh.pages["corpus"].table


def test_who_leaves_a_page_out_is_not_asked_to_do_anything_there(fresh, sample, qtbot):
    tour = _go_to(fresh, "corpus", qtbot)
    tour.callout.next.click()
    assert tour.step.name == "record"


def test_looking_at_a_run_takes_it_on_and_its_name_is_said(fresh, trained, qtbot):
    shutil.copytree(trained, sample_folder())
    _go_to(fresh, "run", qtbot)
    page = fresh.pages["train"]
    qtbot.waitUntil(lambda: page.runs.count() == 1)
    page.runs.setCurrentRow(0)
    tour = _at(fresh, "test", qtbot)
    fresh.rail.buttons["test"].click()
    tour = _at(fresh, "speak", qtbot)
    qtbot.waitUntil(lambda: RUN in tour.callout.more.text())


def test_a_clip_of_the_sample_is_really_understood_at_the_end(fresh, trained, qtbot):
    shutil.copytree(trained, sample_folder())
    tour = _go_to(fresh, "speak", qtbot)
    qtbot.waitUntil(lambda: tour.callout.extra.isVisible(), timeout=10_000)
    assert "Take a recording" in tour.callout.extra.text()
    tour.callout.extra.click()
    qtbot.waitUntil(lambda: tour.step.name == "end", timeout=PATIENCE)
    intents = fresh.session.project.store.utterances.schema("train").intents
    assert any(intent in tour.callout.more.text() for intent in intents), tour.callout.more.text()
    assert "sure" in tour.callout.more.text()
    assert len(fresh.session.project.store.tests.all()) == 1


def test_before_any_run_it_is_honest_about_the_base_model(fresh, sample, qtbot):
    tour = _go_to(fresh, "speak", qtbot)
    assert "expect guesses" in tour.callout.more.text()
    assert "MB are fetched" in tour.callout.more.text(), "this test's data folder has no pocket model"


def test_the_keyboard_goes_between_card_and_control(fresh, sample, qtbot):
    tour = _go_to(fresh, "hear", qtbot)
    table = fresh.pages["corpus"].table
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(fresh, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tour.callout.next
    QTest.keyClick(fresh, Qt.Key.Key_F6)
    assert table.hasFocus()
    QTest.keyClick(fresh, Qt.Key.Key_F6)
    QTest.keyClick(tour.callout.next, Qt.Key.Key_Escape)
    assert fresh.tour is None
    assert fresh.session.settings.read("tour") == "skipped"


def test_the_card_is_for_everybody(fresh, sample, qtbot, check_accessible):
    tour = _go_to(fresh, "speak", qtbot)
    check_accessible(tour.callout)
    assert tour.callout.text.text() in tour.callout.accessibleName()
    for made in (tour.callout.skip, tour.callout.next):
        assert made.height() >= 32
    fresh.resize(960, 640)
    qtbot.wait(20)
    assert fresh.rect().contains(tour.callout.geometry()), "also in the smallest window"


def test_another_project_ends_it_quietly(fresh, sample, tmp_path, qtbot):
    _go_to(fresh, "corpus", qtbot)
    fresh.session.use(Project.create(tmp_path / "other", "en"))
    assert fresh.tour is None
    assert fresh.session.settings.read("tour") == ""


def test_typing_is_not_disturbed(fresh, sample, qtbot):
    tour = _go_to(fresh, "speak", qtbot)
    words = fresh.pages["test"].words
    words.setFocus()
    tour._look_for_microphone()
    assert words.hasFocus()
