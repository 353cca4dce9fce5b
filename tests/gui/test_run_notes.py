"""Notes on a run, and a new run with the settings of an old one, on real run folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.project import Project
from engine.training.run_folder import RunFolder, prepare
from engine.training.schemes import RunConfig, preset
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.compare import ComparePage
from gui.pages.train import TrainPage
from gui.runs import list_runs
from tests.tiny_project import make_tiny_project

CONFIGS = {
    "plain": RunConfig(),
    "words": preset("pocket", scheme="text-only", text_languages=("tr",), seed=7),
    "paper": preset("paper", speech_percent=2.25, learning_rate=1.2345678e-5, method="full"),
    "target": preset(
        "pocket", scheme="direct", speech_clips=3, speech_languages=("tr",), warmup=0.1, lora_dropout=0.05
    ),
    "cross": preset("pocket", speech_clips=2, limited_languages=("tr",), instruction="Say what is meant:"),
    "both": preset("pocket", speech_percent=50, limited_languages=("en", "tr"), method="qlora", weight_decay=0.01),
}


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = build()
    made.resize(1280, 800)
    made.show()
    project = make_tiny_project(tmp_path / "lights")
    for name, config in CONFIGS.items():
        prepare(project, config, name)
    made.session.use(project)
    yield made
    made.close()
    made.deleteLater()


def train_page(window: MainWindow, qtbot: QtBot) -> TrainPage:
    window.show_page("train")
    page = window.pages["train"]
    assert isinstance(page, TrainPage)
    qtbot.waitUntil(lambda: page.runs.count() == len(CONFIGS), timeout=5000)
    return page


@pytest.mark.parametrize("name", list(CONFIGS))
def test_a_new_run_takes_over_every_setting(opened: MainWindow, qtbot: QtBot, name: str) -> None:
    page = train_page(opened, qtbot)
    page.runs.pick(name)
    qtbot.mouseClick(page.view.copy_button, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.form
    assert page.form.config() == CONFIGS[name]
    assert page.form.origin.isVisible()
    assert name in page.form.origin.text.text()
    assert page.form.preset.currentText() == f"As in {name}"
    # what is changed is changed, and nothing else
    page.form.advanced.fields["seed"].setValue(42)
    assert page.form.config() == replace(CONFIGS[name], seed=42)
    # and the presets are still there
    page.form.preset.setCurrentIndex(page.form.preset.findData("paper"))
    assert page.form.config().instruction == "paper"
    assert page.form.config().warmup == 0.04


def test_what_has_no_place_in_the_form_or_the_corpus_is_said(opened: MainWindow, qtbot: QtBot) -> None:
    page = train_page(opened, qtbot)
    config = replace(CONFIGS["target"], speech_languages=("tr", "sw"), longer=(2,))
    page.form.fill_from(config, "target")
    said = page.form.origin.text.text()
    assert "warmup 0.1" in said
    assert "lora dropout 0.05" in said
    assert "nothing in sw" in said
    assert page.form.config() == replace(config, speech_languages=("tr",), longer=())


def test_the_compare_page_hands_a_run_over(opened: MainWindow, qtbot: QtBot) -> None:
    train_page(opened, qtbot)  # shown before, so nothing on it is out of date
    opened.show_page("compare")
    page = opened.pages["compare"]
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.table.rowCount() == len(CONFIGS), timeout=5000)
    assert not page.copy.isEnabled()
    page.table.selectRow(next(row for row in range(len(CONFIGS)) if page.table.item(row, 0).text() == "cross"))
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert opened.current == "train"
    form = opened.pages["train"].form
    assert form.config() == CONFIGS["cross"]
    assert opened.pages["train"].stack.currentWidget() is form


def test_notes_are_saved_as_they_are_typed_and_travel_with_the_folder(
    opened: MainWindow, qtbot: QtBot, check_accessible: Callable[[QWidget], None], tmp_path: Path
) -> None:
    page = train_page(opened, qtbot)
    project = opened.session.project
    page.runs.pick("paper")
    check_accessible(page)
    notes = page.view.notes
    qtbot.keyClicks(notes.text, "Zu langsam gelernt")
    assert notes.state.text() == "not saved yet"
    file = project.runs / "paper" / "notes.txt"
    qtbot.waitUntil(file.is_file, timeout=5000)
    qtbot.waitUntil(lambda: notes.state.text() == "saved", timeout=5000)
    assert file.read_text(encoding="utf-8") == "Zu langsam gelernt\n"

    # another run is shown before the pause is over: nothing is lost, nothing gets to the wrong run
    notes.text.insertPlainText("; höhere Rate?")
    page.runs.pick("plain")
    assert notes.text.toPlainText() == ""
    qtbot.waitUntil(lambda: "höhere" in file.read_text(encoding="utf-8"), timeout=5000)
    page.runs.pick("paper")
    assert notes.text.toPlainText() == "Zu langsam gelernt; höhere Rate?"
    assert not (project.runs / "plain" / "notes.txt").exists()

    opened.show_page("compare")
    compare = opened.pages["compare"]
    qtbot.waitUntil(lambda: compare.table.rowCount() == len(CONFIGS), timeout=5000)
    assert compare.table.horizontalHeaderItem(compare.table.columnCount() - 1).text() == "Notes"
    row = next(row for row in range(len(CONFIGS)) if compare.table.item(row, 0).text() == "paper")
    assert compare.table.item(row, compare.table.columnCount() - 1).text().startswith("Zu langsam")

    moved = (project.runs / "paper").rename(tmp_path / "paper elsewhere")
    assert RunFolder(moved).notes.startswith("Zu langsam")
    moved.rename(project.runs / "paper")


def test_notes_typed_just_before_the_window_closes_are_kept(opened: MainWindow, qtbot: QtBot) -> None:
    page = train_page(opened, qtbot)
    path = opened.session.project.path
    page.runs.pick("words")
    page.view.notes.text.insertPlainText("ask Ayşe about tomorrow")
    opened.close()
    with Project.open(path) as project:
        noted = {run.name: run.notes for run in list_runs(project)}
    assert noted["words"] == "ask Ayşe about tomorrow"


def test_notes_that_cannot_be_saved_say_so_and_stay(opened: MainWindow, qtbot: QtBot) -> None:
    page = train_page(opened, qtbot)
    page.runs.pick("words")
    blocked = opened.session.project.runs / "words" / "notes.txt"
    blocked.mkdir()  # a folder where the file should go
    (blocked / "x").write_text("x")
    qtbot.keyClicks(page.view.notes.text, "precious")
    qtbot.waitUntil(lambda: "could not be saved" in page.view.notes.state.text(), timeout=5000)
    (blocked / "x").unlink()
    blocked.rmdir()
    qtbot.keyClicks(page.view.notes.text, "!")
    qtbot.waitUntil(lambda: page.view.notes.state.text() == "saved", timeout=5000)
    assert blocked.read_text() == "precious!\n"
