"""The Export page: what is exported by a click is really there."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine import data_set
from engine.project import Project
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.export import ExportPage
from tests.gui.trained import RUN, make_trained_project

PATIENCE = 120_000


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_trained_project(tmp_path_factory.mktemp("trained"))


def open_page(folder: Path) -> tuple[MainWindow, ExportPage]:
    window = build()
    window.resize(1280, 800)
    window.show()
    window.session.use(Project.open(folder))
    window.show_page("export")
    page = window.pages["export"]
    assert isinstance(page, ExportPage)
    return window, page


@pytest.fixture
def page(qapp: QApplication, trained: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[ExportPage]:
    shutil.copytree(trained, tmp_path / "project")
    window, made = open_page(tmp_path / "project")
    qtbot.waitUntil(lambda: made.run.count() == 1, timeout=5000)
    yield made
    window.close()
    window.deleteLater()


def test_an_adapter_and_the_data_set_are_exported_by_a_click(
    page: ExportPage, qtbot: QtBot, check_accessible: Callable[[QWidget], None]
) -> None:
    check_accessible(page)
    assert page.run.currentData() == RUN
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    assert not page.start.isEnabled()
    qtbot.waitUntil(page.start.isEnabled, timeout=PATIENCE)
    assert page.open.isVisible(), page.notice.text.text()
    folder = Path(page.to.text())
    assert folder.parent == page.session.project.exports
    config = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
    assert config["peft_type"] == "LORA"
    assert (folder / "adapter_model.safetensors").stat().st_size > 1000

    page.what["dataset"].setChecked(True)
    assert Path(page.to.text()).name == "dataset"
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.start.isEnabled() and page.notice.isVisible(), timeout=PATIENCE)
    assert page.notice.property("kind") == "good", page.notice.text.text()
    assert any(Path(page.to.text()).rglob("*.wav"))


def test_what_cannot_be_exported_is_said_in_a_sentence(page: ExportPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("mine")
    page.to.setText(str(tmp_path / "full"))
    page._own_folder = False
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.start.isEnabled, timeout=PATIENCE)
    assert page.notice.property("kind") == "bad"
    assert "full" in page.notice.text.text()
    assert (tmp_path / "full" / "thesis.txt").read_text() == "mine"


def test_without_a_run_only_the_data_set_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("export")
    page = window.pages["export"]
    assert isinstance(page, ExportPage)
    qtbot.waitUntil(lambda: page.chosen() == "dataset", timeout=5000)
    assert page.start.isEnabled()
    assert page.no_run.isVisible()
    assert not page.what["adapter"].isEnabled()


def test_the_data_set_goes_out_in_the_format_that_is_chosen(page: ExportPage, qtbot: QtBot) -> None:
    assert {page.format.itemData(row)[0] for row in range(page.format.count())} == set(data_set.FORMATS)
    assert not page.format.isVisible()
    page.what["dataset"].setChecked(True)
    assert page.format.isVisible()
    for name, pattern in (("audiofolder", "metadata.jsonl"), ("elan", "*.eaf"), ("rasa", "*.yml")):
        page.format.setCurrentIndex(next(n for n in range(page.format.count()) if page.format.itemData(n)[0] == name))
        assert Path(page.to.text()).name == f"dataset-{name}"
        assert page.about.text()
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.start.isEnabled() and page.notice.isVisible(), timeout=PATIENCE)
        assert page.notice.property("kind") in ("good", "warn"), page.notice.text.text()
        assert list(Path(page.to.text()).rglob(pattern))
