"""The Compare page over real run folders and reports on disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.evaluation.report import NO_ANSWER, Answered, Report
from engine.project import Project
from engine.semantics import Meaning
from engine.training.events import Evaluated
from engine.training.run_folder import RunFolder, prepare
from engine.training.schemes import preset
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.compare import ComparePage
from tests.gui.trained import RUN, make_trained_project
from tests.tiny_project import make_tiny_project


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = build()
    made.resize(1280, 800)
    made.show()
    project = make_tiny_project(tmp_path / "lights")
    for name, settings in (("first", {"scheme": "text-only"}), ("second", {"speech_clips": 3})):
        folder = prepare(project, preset("pocket", **settings), name)
        events = [
            Evaluated(0, n, {"all/text": {"n": 8, "intent_accuracy": n / 10, "slu_f1": 0.1, "exact": 0.1}}, True)
            for n in (1, 2)
        ]
        (folder.path / "events.jsonl").write_text("".join(event.to_line() + "\n" for event in events))
    clip = next(project.store.recordings.all())[0]
    report = Report.of(
        [
            _answer("light_on", "light_on"),
            _answer("light_on", "light_off", clip.path, clip.id),
            _answer("light_off", None),
        ],
        3.0,
        ["The test voices are in train, too."],
        run="second", split="test", modality="speech", device="CPU, 8 GB, float32",
    )  # fmt: skip
    report.write(RunFolder(project.runs / "second").path / "evaluations" / "test-speech.json")
    made.session.use(project)
    yield made
    made.close()
    made.deleteLater()


def _answer(gold: str, said: str | None, audio: str = "", recording: int | None = None) -> Answered:
    meaning = None if said is None else Meaning.of(said)
    return Answered(Meaning.of(gold), meaning, 0.7, "en", "turn it", 1, recording, audio)


def page_of(window: MainWindow, qtbot: QtBot) -> ComparePage:
    window.show_page("compare")
    page = window.pages["compare"]
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.table.rowCount() > 0, timeout=5000)
    return page


def test_runs_show_what_they_differ_in_and_what_they_reach(
    opened: MainWindow, qtbot: QtBot, check_accessible: Callable[[QWidget], None]
) -> None:
    page = page_of(opened, qtbot)
    heads = [page.table.horizontalHeaderItem(n).text() for n in range(page.table.columnCount())]
    assert heads[:4] == ["Run", "State", "≠ scheme", "≠ speech clips"]
    cells = [[page.table.item(row, n).text() for n in range(len(heads))] for row in range(2)]
    assert cells[0][0] == "second"
    assert cells[0][2:5] == ["curriculum", "3", "33.3 %"]
    assert cells[1][2:5] == ["text-only", "–", "–"]
    assert "base pocket" in page.same.text()
    assert page.curves.curve("second, text") == ([1, 2], [10.0, 20.0])
    page.table.selectRow(1)
    assert "first, text" in page.curves._curves
    assert "second, text" not in page.curves._curves
    check_accessible(page)


def test_notes_stand_beside_the_figures(opened: MainWindow, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    page.tabs.setCurrentIndex(1)
    assert "in train, too" in page.notes.text.text()
    assert page.notes.isVisible()
    assert "n 3" in page.figures.text()
    assert "33.3 %" in page.figures.text()


def test_a_cell_opens_the_clips_behind_it(opened: MainWindow, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    page.tabs.setCurrentIndex(1)
    model = page.confusion.model
    assert NO_ANSWER in model.columns
    wrong = model.index(model.rows.index("light_on"), model.columns.index("light_off"))
    page.confusion.table.setCurrentIndex(wrong)
    page.confusion.table.setFocus()
    qtbot.keyClick(page.confusion.table, Qt.Key.Key_Return)
    dialog = page.dialog
    assert dialog.list.count() == 1
    assert dialog.list.item(0).data(Qt.ItemDataRole.UserRole).audio
    assert dialog.play.isEnabled()
    dialog.reject()
    page._open_cell("light_off", NO_ANSWER)
    assert page.dialog.list.count() == 1
    page.dialog.reject()


def test_without_runs_the_page_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("compare")
    page = window.pages["compare"]
    assert isinstance(page, ComparePage)
    assert page.stack.currentWidget() is page.nothing
    page.nothing.buttons[0].click()
    qtbot.waitUntil(lambda: window.current == "train", timeout=10_000)


def test_a_click_scores_a_trained_run_and_shows_its_confusion(
    qapp: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    shutil.copytree(make_trained_project(tmp_path_factory.mktemp("trained")), tmp_path / "project")
    window = build()
    window.resize(1280, 800)
    window.show()
    window.session.use(Project.open(tmp_path / "project"))
    page = page_of(window, qtbot)
    page.split.setCurrentIndex(page.split.findData("dev"))
    page.modality.setCurrentIndex(page.modality.findData("text"))
    assert page.model.currentData() == RUN
    qtbot.mouseClick(page.evaluate, Qt.MouseButton.LeftButton)
    assert page.cancel.isVisible()
    qtbot.waitUntil(lambda: RUN in page._found.evaluations and bool(page._found.evaluations[RUN]), timeout=120_000)
    page.tabs.setCurrentIndex(1)
    report = page._found.evaluations[RUN]["dev-text"].report
    assert report.n == 4
    assert sum(sum(row.values()) for row in report.confusion.values()) == 4
    assert page.confusion.isVisible()
    assert "n 4" in page.figures.text()
    window.close()
    window.deleteLater()
