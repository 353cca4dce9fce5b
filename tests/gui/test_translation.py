"""The window in another language: chosen, shown, mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from engine.project import Project
from gui import translation
from gui.app import build, main
from gui.icons import icon, pixmap
from gui.main_window import MainWindow
from gui.pages.page import PAGES
from gui.session import Session
from gui.translation_files import read, ts_file
from gui.widgets.bidi import inline
from gui.widgets.language_menu import LanguageMenu

Open = Callable[[str], MainWindow]


@pytest.fixture
def open_in(qapp: QApplication, project: Project) -> Iterator[Open]:
    """The window, shown on `project`, in a language."""
    windows = []

    def opened(code: str) -> MainWindow:
        session = Session()
        translation.choose(session.settings, code)
        window = build(session)
        window.resize(1280, 800)
        window.show()
        session.use(project)
        windows.append(window)
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    translation.use("en")


def in_file(code: str, context: str, source: str) -> str:
    return next(m.translation for m in read(ts_file(code)) if (m.context, m.source) == (context, source))


def test_korean_pages_have_korean_titles(open_in: Open) -> None:
    window = open_in("ko")
    for name, info in PAGES.items():
        title = in_file("ko", "Pages", info.label)
        assert title != info.label
        assert info.title == window.rail.buttons[name].text() == title
    window.show_page("record")
    assert window.pages["record"].heading.text() == in_file("ko", "Pages", "Record")
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_arabic_window_is_mirrored(open_in: Open, qtbot: QtBot) -> None:
    window = open_in("ar")
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def left(widget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left(window.rail) > left(window.stack), "the rail stands on the right"
    page = window.pages["project"]
    assert left(page.heading) > 640, "a page begins on the right"
    window.show_page("record")
    view = window.pages["record"].view
    qtbot.waitUntil(lambda: view.skip.isVisible() and left(view.back) != left(view.skip))
    assert left(view.back) > left(view.skip), "back is where one came from"
    for scale in (view.waveform, view.microphone.meter):
        assert scale.layoutDirection() == Qt.LayoutDirection.LeftToRight, "time and decibels are not mirrored"


def unlike(one: QImage, other: QImage) -> float:
    """How much two drawings differ, 0 to 1: a turned one is not the same to the last grey."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(*at).alphaF() - other.pixelColor(*at).alphaF()) for at in places) / len(places)


def test_icons_that_point_are_mirrored_and_play_is_not(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return pixmap(name, 24, "#000000").toImage()

    plain = {name: drawn(name) for name in ("back", "next", "skip", "play")}
    before = icon("back").pixmap(24, 24).toImage()
    translation.use("ar")
    try:
        for name, image in plain.items():
            turned = image.flipped(Qt.Orientation.Horizontal)
            same, other = (image, turned) if name == "play" else (turned, image)
            assert unlike(drawn(name), same) < 0.02 < unlike(drawn(name), other), name
        assert icon("back").pixmap(24, 24).toImage() != before, "the icon from before is not taken from a cache"
    finally:
        translation.use("en")
    assert drawn("back") == plain["back"]


def test_each_language_has_its_file_and_its_own_name(qapp: QApplication) -> None:
    codes = translation.languages()
    assert next(iter(codes)) == "en"
    assert set(codes) == {"en", "ko", "es", "fr", "id", "sw", "ar"}
    assert codes["ko"] == "한국어"
    for code in codes:
        translation.use(code)
        assert translation.current() == code
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        text = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
        assert (text == "Cancel") == (code == "en"), "Qt's own buttons speak it, too"
    translation.use("xx")
    assert translation.current() == "en"


def test_what_was_chosen_comes_before_the_system(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    assert translation.wanted(session.settings) == "en"
    monkeypatch.setattr("gui.translation.QLocale.system", lambda: _System(["sw-KE", "fr-FR"]))
    assert translation.wanted(session.settings) == "sw"
    translation.choose(session.settings, "ko")
    assert translation.wanted(session.settings) == "ko"
    translation.choose(session.settings, "")
    assert translation.wanted(session.settings) == "sw"
    monkeypatch.setattr("gui.translation.QLocale.system", lambda: _System(["tlh"]))
    assert translation.wanted(session.settings) == "en"


class _System:
    def __init__(self, languages: list[str]) -> None:
        self._languages = languages

    def uiLanguages(self) -> list[str]:
        return self._languages


def test_the_menu_asks_in_the_new_language_and_the_window_opens_again(open_in: Open) -> None:
    window = open_in("en")
    menu = next(menu for menu in window.findChildren(QMenu) if isinstance(menu, LanguageMenu))
    named = {action.data(): action for action in menu.actions()}
    assert named["ko"].text() == "한국어"
    assert named["en"].isChecked()
    named["ko"].trigger()
    asking = window.findChild(QMessageBox)
    assert "한국어" in asking.text()
    assert asking.informativeText() == in_file(
        "ko", "LanguageMenu", "Else it speaks the new language from the next start on."
    )
    now = next(
        b for b in asking.findChildren(QPushButton) if b.text() == in_file("ko", "LanguageMenu", "Open again now")
    )
    now.click()
    assert window.reopens
    assert not window.isVisible()
    again = build()
    assert again.rail.buttons["train"].text() == in_file("ko", "Pages", "Train")
    again.close()
    again.deleteLater()


def test_later_keeps_the_window_as_it_is(open_in: Open) -> None:
    window = open_in("en")
    menu = next(menu for menu in window.findChildren(QMenu) if isinstance(menu, LanguageMenu))
    next(action for action in menu.actions() if action.data() == "fr").trigger()
    asking = window.findChild(QMessageBox)
    asking.escapeButton().click()
    assert window.isVisible()
    assert not window.reopens
    assert translation.chosen(window.session.settings) == "fr"
    assert translation.current() == "en"


def test_the_program_comes_back_in_the_language_with_its_project(
    qapp: QApplication, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = project.path
    project.close()
    monkeypatch.setattr("gui.app.Housekeeping", lambda session: None)  # it changes this whole process
    seen = []

    def windows() -> list[MainWindow]:
        return [w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]

    def look() -> None:
        window = next((w for w in windows() if w.session.overview is not None), None)
        if window is None:
            return
        seen.append((window.session.project.path, window.rail.buttons["train"].text()))
        if len(seen) == 1:
            translation.choose(window.session.settings, "ko")
            window.reopen()
        else:
            window.close()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    try:
        assert main([str(folder)]) == 0
    finally:
        timer.stop()
        translation.use("en")
    assert seen == [(folder, "Train"), (folder, in_file("ko", "Pages", "Train"))]


@pytest.mark.parametrize("code", translation.languages())
def test_no_menu_has_a_key_twice(open_in: Open, code: str) -> None:
    window = open_in(code)
    menus = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    twice = {}
    for menu in menus:
        keys = [
            text[text.index("&") + 1].lower()
            for text in (action.text().replace("&&", "") for action in menu.actions())
            if "&" in text
        ]
        if found := sorted({key for key in keys if keys.count(key) > 1}):
            twice[menu.title() if isinstance(menu, QMenu) else "bar"] = found
    assert not twice


def test_figures_keep_their_order_in_a_mirrored_window(qapp: QApplication) -> None:
    assert inline("28.2 ± 5.6") == "28.2 ± 5.6"
    translation.use("ar")
    try:
        assert inline("28.2 ± 5.6") == "\u206628.2 ± 5.6\u2069", "left to right, whatever is round it"
        assert inline("ضوء 7") == "\u2067ضوء 7\u2069"
    finally:
        translation.use("en")
