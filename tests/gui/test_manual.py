"""The manual: found, linked, true to the window's words, and opened by F1 at the right page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from engine.paths import MANUAL, ROOT
from gui import manual
from gui.main_window import MainWindow
from gui.pages.page import PAGES
from gui.theme import theme
from gui.widgets.help_window import HelpWindow
from gui.widgets.keyboard_map import KeyboardMap

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")

PAGE_NAMES = [page.name for page in manual.pages()]
NOT_ON_SCREEN = {"intent", "slot", "sample project", "cards", "F1", "?", "Space", "R", "Loss", "Saved", "Scores on dev"}
"""Bold in the manual, and no words of a control: terms, keys, and what stands there in a longer text."""


def text_of(name: str) -> str:
    return (MANUAL / f"{name}.md").read_text(encoding="utf-8")


def window_words() -> str:
    """All that the window's code holds, without the marks of its keys."""
    code = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "gui").rglob("*.py")))
    return code.replace("&", "")


def test_every_page_of_the_window_has_a_page_of_the_manual():
    assert set(PAGES) <= set(PAGE_NAMES)
    assert {path.stem for path in MANUAL.glob("*.md")} == set(PAGE_NAMES), "a page that the contents do not name"


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_links_and_pictures_are_there(name: str):
    for link in re.findall(r"\]\(([^)#\s]+)\)", text_of(name)):
        if not link.startswith("http"):
            assert (MANUAL / link).resolve().is_file(), f"{name}.md links to {link}"


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_what_stands_in_bold_stands_in_the_window(name: str):
    """Controls are named in the manual as they are on the screen: whoever renames one mends the page."""
    words = window_words()
    bold = {found.strip() for found in re.findall(r"\*\*(.+?)\*\*", text_of(name))} - NOT_ON_SCREEN
    missing = sorted(found for found in bold if f'"{found.replace("…", "").strip()}' not in words)
    assert not missing, f"{name}.md names what the window does not: {missing}"


def test_pages_are_no_wall_of_text():
    long = {name: len(text_of(name).split()) for name in PAGE_NAMES if len(text_of(name).split()) > 700}
    assert not long


@pytest.fixture
def opened(window: MainWindow) -> HelpWindow:
    window.show_manual()
    assert window.manual is not None
    return window.manual


@pytest.mark.parametrize("name", ["project", "corpus", "export"])
def test_f1_opens_the_page_that_is_on_and_blocks_nothing(window: MainWindow, qtbot, name: str):
    qtbot.waitUntil(lambda: window.session.overview is not None)
    window.show_page(name)
    QTest.keyClick(window, Qt.Key.Key_F1)
    shown = window.manual
    assert shown is not None
    assert shown.isVisible()
    assert shown.windowModality() == Qt.WindowModality.NonModal
    assert Path(shown.view.source().toLocalFile()) == MANUAL / f"{name}.md"
    assert PAGES[name].label in shown.view.toPlainText()[:40]
    window.show_page("corpus")  # the window goes on beside it
    assert window.stack.currentWidget() is window.pages["corpus"]


def test_the_help_button_does_the_same_and_question_mark_stays_the_keyboard_map(window: MainWindow, qtbot):
    qtbot.waitUntil(lambda: window.session.overview is not None)
    window.show_page("train")
    QTest.mouseClick(window.header.help, Qt.MouseButton.LeftButton)
    assert window.manual is not None
    assert window.manual.view.source().fileName() == "train.md"
    window.manual.close()
    QTest.keyClick(window, Qt.Key.Key_Question)
    maps = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, KeyboardMap)]
    assert len(maps) == 1
    assert isinstance(maps[0], QDialog)


def test_links_go_on_and_back(opened: HelpWindow):
    opened.open_page("index")
    opened.view.anchorClicked.emit(QUrl("record.md"))
    assert opened.view.source().fileName() == "record.md"
    assert opened.contents.currentItem().text() == "Record"
    opened.view.anchorClicked.emit(QUrl("../models.md"))  # beside the manual, and shipped with it
    assert opened.view.source().fileName() == "models.md"
    assert opened.contents.currentRow() == -1
    QTest.mouseClick(opened.back, Qt.MouseButton.LeftButton)
    assert opened.view.source().fileName() == "record.md"


def test_the_search_finds_pages_by_their_words(opened: HelpWindow):
    QTest.keyClicks(opened.search, "withdraws consent")
    listed = [opened.contents.item(row).text() for row in range(opened.contents.count())]
    assert any("Consent" in title for title in listed)
    assert "Study" not in listed
    QTest.keyClick(opened.search, Qt.Key.Key_Return)
    assert "withdraw" in opened.view.toPlainText().lower()
    opened.search.setText("xyzzy plugh")
    assert opened.contents.count() == 0
    assert opened.none_found.isVisible()
    opened.search.clear()
    assert opened.contents.count() == len(manual.pages())


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_pictures_fit_and_follow_the_theme(opened: HelpWindow, choice, qtbot):
    before = theme().choice
    theme().choose(choice)
    try:
        opened.open_page("corpus")
        drawn = opened.view.loadResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/corpus-light.png")
        )
        assert isinstance(drawn, QImage)
        assert 0 < drawn.width() / drawn.devicePixelRatio() <= opened.view.viewport().width()
        middle = drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).lightness()
        assert (middle < 128) == (choice == "dark")
        qtbot.waitUntil(lambda: opened.view.horizontalScrollBar().maximum() == 0)
    finally:
        theme().choose(before)


def test_everything_in_the_manual_has_a_name(opened: HelpWindow, check_accessible):
    check_accessible(opened)
