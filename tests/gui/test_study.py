"""The Study page over real studies: planned, started, killed and resumed through the window, read and exported."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.evaluation.report import Answered, Report
from engine.progress import clock
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.study.plan import Plan
from engine.study.results import Outcome, Result, item_key
from engine.study.study import Status, Study, create
from engine.study.wanted import test_items as items_to_test
from engine.training.events import Finished, Started
from engine.training.run_folder import RunFolder
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.study import StudyPage
from tests.gui.trained import make_model
from tests.tiny_project import make_tiny_project

PATIENCE = 240_000


def make_project(folder: Path) -> Project:
    """Tones and sentences with a test split."""
    project = make_tiny_project(folder, sentences=24, dev=4)
    ids = [row.id for row in project.store.utterances.all()][:6]
    project.store.utterances.set_split([i for i in ids if i is not None], "test")
    project.store.recordings.set_split([r.id for r, u in project.store.recordings.all() if u.id in ids], "test")
    return project


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    window = build()
    window.resize(1280, 800)
    window.show()
    window.session.use(make_project(tmp_path / "lights"))
    yield window
    window.close()
    window.deleteLater()


def page_of(window: MainWindow, qtbot: QtBot) -> StudyPage:
    window.show_page("study")
    page = window.pages["study"]
    assert isinstance(page, StudyPage)
    qtbot.waitUntil(lambda: page._found.overview is not None, timeout=10_000)
    return page


def finished(study: Study, project: Project) -> None:
    """Results as a queue writes them: curriculum hears more than direct mixing."""
    items = items_to_test(project, study.plan, study.plan.mixtures[0])
    for scheme, clips, right in (("text-only", 0, 1), ("direct", 7, 1), ("curriculum", 7, 3)):
        for seed in (1, 2):
            tests = {}
            for modality, some in items.items():
                answered = [
                    Answered(
                        item.gold,
                        item.gold if number < right else Meaning.of("light_dim", [Slot("room", "cellar")]),
                        0.5, item.language, item.text, item.utterance_id, item.recording_id, item.audio,
                    )
                    for number, item in enumerate(sorted(some, key=item_key))
                ]  # fmt: skip
                tests[modality] = Outcome.of(Report.of(answered, 1.0), len(some))
            key = f"all-{scheme}-{clips}-s{seed}"
            found = Result(key, "run", "all", scheme, clips, 100.0 * clips / 7, seed, f"run-{key}", tests)
            found.write(study.result_path(key))


def test_a_study_through_the_window_killed_and_resumed(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, check_accessible: Callable[[QWidget], None]
) -> None:
    page = page_of(opened, qtbot)
    project = opened.session.project
    assert project is not None
    form = page.form
    assert page.stack.currentWidget() is form
    qtbot.mouseClick(form.quick, Qt.MouseButton.LeftButton)
    assert form.plan().schemes == ("text-only", "curriculum")
    assert form.plan().test_items == 20
    for key, box in form.schemes.items():
        box.setChecked(key == "direct")
    form.base.choose(str(make_model(tmp_path / "tiny")))
    form.epochs.setValue(8)  # long enough to be killed in the middle on a fast machine
    form.name.setText("mine")
    qtbot.waitUntil(form.start.isEnabled, timeout=20_000)
    assert "2 runs to train" in form.estimate.text.text()
    assert form.clips.text() == "Clips learnt from: 0, 7"
    assert "not measured here" in form.advice.text.text()
    check_accessible(page)
    qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.view, timeout=20_000)
    study = Study(project.path, "mine")
    qtbot.waitUntil(page.view.pause.isVisible, timeout=20_000)

    def under_way() -> list[RunFolder]:
        found = [RunFolder(path.parent) for path in project.runs.glob("*/process.json")]
        return [run for run in found if run.state == "running"]

    def begun() -> bool:
        return any(isinstance(event, Started) for run in under_way() for event in run.events()[0])

    qtbot.waitUntil(begun, timeout=PATIENCE)
    for folder in (study.path, *(run.path for run in under_way())):  # the machine goes down
        os.kill(json.loads((folder / "process.json").read_text())["pid"], signal.SIGKILL)
    assert not any(isinstance(e, Finished) for path in project.runs.glob("*/events.jsonl")
                   for e in RunFolder(path.parent).events()[0])  # fmt: skip
    qtbot.waitUntil(lambda: page.view.state.text() == "Interrupted", timeout=20_000)
    qtbot.waitUntil(page.view.go.isEnabled, timeout=20_000)
    qtbot.mouseClick(page.view.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.view.state.text() == "Done", timeout=PATIENCE)
    qtbot.waitUntil(lambda: page.view.table.rowCount() == 2, timeout=20_000)
    assert page.view.queue.rowCount() == 2
    assert [page.view.queue.item(row, 0).text() for row in range(2)] == ["done", "done"]
    assert page.view.answer.text().startswith("With 7 clips, ")
    assert not page.view.go.isVisible()
    for path in project.runs.glob("*/config.json"):
        events = RunFolder(path.parent).events()[0]
        assert sum(isinstance(e, Finished) and e.state == "done" for e in events) == 1
        assert any(isinstance(e, Started) for e in events)
    qtbot.waitUntil(lambda: {run.name for run in project.store.runs.all()} == {
        "mine.all-text-only-0-s1", "mine.all-direct-7-s1"}, timeout=20_000)  # fmt: skip
    check_accessible(page)


def test_the_answer_the_table_and_what_is_exported(
    opened: MainWindow, qtbot: QtBot, check_accessible: Callable[[QWidget], None]
) -> None:
    project = opened.session.project
    assert project is not None
    plan = Plan(shares=(0, 100), seeds=(1, 2), baselines=(), settings={"base": "nowhere"})
    finished(create(project, plan, "read"), project)
    page = page_of(opened, qtbot)
    qtbot.waitUntil(lambda: page.view.table.rowCount() == 3, timeout=20_000)
    view = page.view
    assert view.tabs.currentIndex() == 0
    assert "no difference between curriculum and direct mixing can be told: 66.7 points" in view.answer.text()
    assert "3 utterances" in view.answer.text(), "as few as that tell nothing"
    assert "four amounts" in view.said.text()
    assert "curriculum, 7: 100.0 %" in view.figure.accessibleDescription()
    heads = [view.table.horizontalHeaderItem(n).text() for n in range(view.table.columnCount())]
    assert heads[:5] == ["Scheme", "Clips", "%", "Seeds", "Intent accuracy\nspeech"]
    cells = [[view.table.item(row, n).text() for n in range(5)] for row in range(3)]
    assert cells[2] == ["curriculum", "7", "100", "2", "100.0 ± 0.0"]
    assert "95 % interval" in view.table.item(2, 0).toolTip()
    before = view.figure.svg(view.figure.size())
    view.score.setCurrentIndex(1)
    assert view.figure.svg(view.figure.size()) != before
    check_accessible(page)
    qtbot.mouseClick(view.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.notice.isVisible() and "Written to" in page.notice.text.text(), timeout=20_000)
    names = {path.name for path in (project.exports / "read").iterdir()}
    assert {"results.csv", "table.tex", "answer.txt", "all-slu-f1.svg", "all-slu-f1.png"} <= names
    image = QImage(str(project.exports / "read" / "all-intent-accuracy.png"))
    assert image.width() == 2700
    assert len({image.pixel(x, y) for x in range(0, 2700, 9) for y in range(0, image.height(), 9)}) > 4


def test_more_seeds_are_more_to_do_and_a_changed_corpus_stops_it(opened: MainWindow, qtbot: QtBot) -> None:
    project = opened.session.project
    assert project is not None
    study = create(project, Plan(shares=(0, 100), seeds=(1, 2), baselines=()), "longer")
    finished(study, project)
    page = page_of(opened, qtbot)
    qtbot.waitUntil(lambda: page.view.queue.rowCount() == 6, timeout=20_000)
    assert not page.view.go.isVisible()
    page.view.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.view.queue.rowCount() == 9, timeout=20_000)
    assert study.plan.seeds == (1, 2, 3)
    states = [page.view.queue.item(row, 0).text() for row in range(9)]
    assert sorted(states) == ["done"] * 6 + ["waiting"] * 3
    assert page.view.go.isVisible()
    project.store.utterances.delete([20])
    opened.session.corpus_changed.emit()
    qtbot.waitUntil(lambda: "corpus has changed" in page.view.warning.text.text(), timeout=20_000)
    assert page.view.warning.isVisible()
    assert not page.view.go.isEnabled()
    assert page.view.table.rowCount() == 3, "the answer stays"
    page.new.click()
    assert page.stack.currentWidget() is page.form
    told = page.form.advice.text
    qtbot.waitUntil(lambda: "Measured here" in told.text(), timeout=20_000)
    assert told.text().endswith(f"Measured here, by the study longer: {page.view.answer.text()}")
    assert "not measured here" in told.text(), "what is known from elsewhere stays marked as such"


def test_what_is_left_counts_down_while_the_queue_goes(opened: MainWindow, qtbot: QtBot) -> None:
    project = opened.session.project
    assert project is not None
    create(project, Plan(schemes=("direct",), seeds=(1,), baselines=()), "mine")
    page = page_of(opened, qtbot)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.shown is not None, timeout=20_000)
    shown = page.view.shown
    assert shown is not None
    assert shown.estimate is not None
    page._timer.stop()  # what the queue of this test says is said here
    whole = clock(shown.estimate.seconds)
    shown.read_at = time.monotonic() - 20
    page.view.show_status(Status("ready"))
    assert f"about {whole} in all" in page.view.sentence.text()
    page.view.show_status(Status("running"))
    assert f"about {whole} in all" not in page.view.sentence.text()
    assert any(f"about {clock(shown.estimate.seconds - n)} in all" in page.view.sentence.text() for n in (20, 21, 22))


def test_without_sentences_the_page_says_what_to_do(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    window = build()
    window.show()
    window.session.use(Project.create(tmp_path / "empty", "en"))
    page = page_of(window, qtbot)
    assert page.stack.currentWidget() is page.nothing
    page.nothing.buttons[0].click()
    qtbot.waitUntil(lambda: window.current == "corpus", timeout=10_000)
    window.close()
    window.deleteLater()


def test_another_project_begins_with_its_own_choices(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    form = page_of(opened, qtbot).form
    as_it_was = form.plan()
    qtbot.mouseClick(form.quick, Qt.MouseButton.LeftButton)
    form.name.setText("mine")
    assert form.plan() != as_it_was
    opened.session.use(Project.create(tmp_path / "another", "en"))
    assert (form.seeds.value(), form.epochs.value(), form.most.value(), form.name.text()) == (1, 4, 0, "")
    ticked = {box.text() for boxes in (form.schemes, form.baselines) for box in boxes.values() if box.isChecked()}
    assert ticked == {"te&xt only", "&direct mixing", "&curriculum", "&base model, not trained"}
    assert tuple(share for share, box in form.shares.items() if box.isChecked()) == as_it_was.shares


def test_what_cannot_be_tested_is_said_before_it_begins(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, qtbot)
    page.form.languages.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "needs a scheme, a seed and a language" in page.form.estimate.text.text(), timeout=10_000)
    assert not page.form.start.isEnabled()


@pytest.mark.parametrize("assembled", [True, False])
def test_the_packages_are_asked_for_only_where_the_pocket_model_is_not_assembled(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, assembled: bool
) -> None:
    monkeypatch.setattr("engine.pocket.place.missing_bytes", lambda: 500_000_000)
    monkeypatch.setattr("engine.pocket.place.pocket_is_ready", lambda: assembled)
    page = page_of(opened, qtbot)
    assert page._lacks_pocket(Plan(settings={"base": "pocket"})) is not assembled
    assert ("The pocket model is not here yet" in page.notice.text.text()) is not assembled
