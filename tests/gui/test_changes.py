"""What changed between two runs, and the slices of one, on the Compare page over real run folders and reports."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.evaluation.conditions import CACHE
from engine.evaluation.report import Report
from gui.app import build
from gui.main_window import MainWindow
from gui.pages.compare import ComparePage
from gui.widgets.interval_cell import SHARES
from tests.gui.compared import make_compared_project

CHANGED, SLICES = 2, 3


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = build()
    made.resize(1280, 800)
    made.show()
    made.session.use(make_compared_project(tmp_path / "lights"))
    yield made
    made.close()
    made.deleteLater()


def page_of(window: MainWindow, qtbot: QtBot, tab: int) -> ComparePage:
    window.show_page("compare")
    page = window.pages["compare"]
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.changes.model.rowCount() > 0, timeout=10_000)
    page.tabs.setCurrentIndex(tab)
    return page


def cells(page: ComparePage) -> list[list[str]]:
    model = page.changes.model
    return [[model.index(row, column).data() for column in range(8)] for row in range(model.rowCount())]


def test_what_changed_is_counted_filtered_and_opened(
    opened: MainWindow, qtbot: QtBot, check_accessible: Callable[[QWidget], None]
) -> None:
    view = page_of(opened, qtbot, CHANGED).changes
    page = opened.pages["compare"]
    assert (view.on.currentData(), view.before.currentData(), view.after.currentData()) == (
        "dev-speech", "first", "second",
    )  # fmt: skip
    assert "24 utterances that both answered, 4 are right only in" in view.verdict.text()
    assert "too few to tell" in view.verdict.text()
    qtbot.waitUntil(view.slu.isVisible, timeout=10_000)
    assert [row[0] for row in cells(page)] == ["Fixed", "Fixed", "Fixed", "Fixed", "Wrong otherwise", "Broken"]
    assert not view.notice.isVisible()
    broken = cells(page)[-1]
    assert broken[1:3] == ["turn off the kitchen light number 52", "\u2068light_off\u2069 (room: \u2068kitchen\u2069)"]
    assert broken[3].startswith("\u2068light_off")
    assert broken[5].startswith("\u2068light_dim")
    assert broken[7] == "chloé"
    check_accessible(view)

    for kind in ("fixed", "other wrong"):
        qtbot.mouseClick(view.kinds[kind], Qt.MouseButton.LeftButton)
    assert [row[0] for row in cells(page)] == ["Broken"]
    qtbot.mouseClick(view.kinds["both right"], Qt.MouseButton.LeftButton)
    assert len(cells(page)) == 18
    view.search.setText("number 52")
    assert [row[0] for row in cells(page)] == ["Broken"]
    assert view.play_button.isEnabled()
    qtbot.mouseClick(view.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.current == "corpus", timeout=10_000)
    corpus = opened.pages["corpus"]
    qtbot.waitUntil(lambda: corpus.table_model.rowCount() == 1, timeout=10_000)
    assert corpus.table_model.utterance(0)[0].text == "turn off the kitchen light number 52"

    opened.show_page("compare")
    view.search.clear()
    qtbot.mouseClick(view.swap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 are right only in \u2068first" in view.verdict.text(), timeout=10_000)
    assert view.kinds["broken"].text() == "Broken  4"


def test_slots_count_where_they_are_asked_for(opened: MainWindow, qtbot: QtBot) -> None:
    view = page_of(opened, qtbot, CHANGED).changes
    view.aim.setCurrentIndex(view.aim.findData("meaning"))
    # numbers 0 and 3 lost their slot in both; 0 and 3 are still wrong, in another way
    assert view.kinds["fixed"].text() == "Fixed  2"
    assert view.kinds["broken"].text() == "Broken  1"


def test_only_what_both_answered_is_compared_and_that_is_said(opened: MainWindow, qtbot: QtBot) -> None:
    project = opened.session.project
    path = project.runs / "second" / "evaluations" / "dev-speech.json"
    body = json.loads(path.read_text(encoding="utf-8"))
    body["items"] = body["items"][5:]
    body["items"][0]["gold"]["intent"] = "light_dim"
    path.write_text(json.dumps(body), encoding="utf-8")
    view = page_of(opened, qtbot, CHANGED).changes
    assert "Of 18 utterances" in view.verdict.text()
    assert view.notice.isVisible()
    assert "5 were answered by \u2068first" in view.notice.text.text()
    assert "1 had another label" in view.notice.text.text()

    Report.from_dict(body | {"items": []}).write(path)
    opened.session.runs_changed.emit()
    qtbot.waitUntil(lambda: "none of the same utterances" in view.notice.text.text(), timeout=10_000)
    assert view.model.rowCount() == 0


def test_slices_tell_who_and_what_is_hard(
    opened: MainWindow, qtbot: QtBot, check_accessible: Callable[[QWidget], None]
) -> None:
    view = page_of(opened, qtbot, SLICES).slices
    qtbot.waitUntil(lambda: view.slices.rowCount() == 3, timeout=10_000)
    table = view.slices
    rows = [[table.item(row, column).text() for column in range(7)] for row in range(3)]
    assert [row[:3] for row in rows] == [
        ["anna", "8, few", "100.0 %"], ["bo", "8, few", "87.5 %"], ["chloé", "8, few", "75.0 %"],
    ]  # fmt: skip
    assert rows[1][4] == "53–98 %"
    assert table.item(1, 3).data(SHARES) == (
        pytest.approx(0.529, abs=0.001),
        0.875,
        pytest.approx(0.978, abs=0.001),
        True,
    )
    assert "few" in view.state.text()
    assert view.slots.item(0, 0).text() == "room"
    assert [view.slots.item(0, column).text() for column in range(1, 6)] == ["24", "100", "66.7", "80", "80"]
    check_accessible(view)

    project = opened.session.project
    assert not (project.path / CACHE).exists(), "no clip is listened to before somebody asks"
    view.by.setCurrentIndex(view.by.findData("noise"))
    qtbot.waitUntil(lambda: table.horizontalHeaderItem(0).text() == "Voice above noise", timeout=20_000)
    assert (project.path / CACHE).exists()
    assert sum(int(table.item(row, 1).text().partition(",")[0]) for row in range(table.rowCount())) == 24
    view.which.setCurrentIndex(view.which.findData("second/dev-text"))
    view.by.setCurrentIndex(view.by.findData("language"))
    qtbot.waitUntil(lambda: table.rowCount() == 2, timeout=10_000)
    assert [table.item(row, 0).text() for row in range(2)] == ["en", "tr"]


def test_one_evaluation_alone_says_what_is_missing(opened: MainWindow, qtbot: QtBot) -> None:
    for path in (opened.session.project.runs / "first" / "evaluations").glob("*.json"):
        path.unlink()
    opened.show_page("compare")
    page = opened.pages["compare"]
    page.tabs.setCurrentIndex(CHANGED)
    qtbot.waitUntil(lambda: "Score two models" in page.changes.notice.text.text(), timeout=10_000)
    assert not page.changes.table.isEnabled()


def test_the_base_comes_before_what_was_made_of_it(opened: MainWindow, qtbot: QtBot) -> None:
    project = opened.session.project
    (project.runs / "second").rename(project.path / "elsewhere")
    report = Report.read(project.runs / "first" / "evaluations" / "dev-text.json")
    report.write(project.runs / "base" / "evaluations" / "dev-text.json")
    opened.show_page("compare")
    view = opened.pages["compare"].changes
    qtbot.waitUntil(lambda: view.before.currentData() is not None, timeout=10_000)
    assert (view.before.currentData(), view.after.currentData()) == ("base", "first")
    qtbot.waitUntil(lambda: "the very same ones right" in view.verdict.text(), timeout=10_000)
